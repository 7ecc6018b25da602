// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/key_page.h"
#include "app/domain/query.h"

#include <QFuture>
#include <QObject>

namespace naba {

class Search;

namespace store {
class Store;
}

/// The keys of lists in pages, of those that a search narrows too. See Library::keyPage.
class Lists : public QObject
{
    Q_OBJECT

public:
    Lists(store::Store &store, Search &search);

    QFuture<Result<QList<ArticleKey>>> keys(const ArticleQuery &query);
    QFuture<Result<KeyPage>> keyPage(const ArticleQuery &query, const KeyCursor &cursor, int count);
    QFuture<Result<QList<ArticleKey>>> keysOf(const ArticleQuery &query, const KeyCursor &cursor,
                                              const QList<ArticleId> &ids);

    /// Works out what titles are ordered by where that is missing (older libraries, other ways in),
    /// a little at a time.
    void keyTitles();

private:
    QFuture<Result<KeyPage>> rankedPage(const ArticleQuery &query, const KeyCursor &cursor,
                                        bool waits);
    QFuture<Result<KeyPage>> datedPage(const ArticleQuery &query, const KeyCursor &cursor,
                                       qsizetype count);
    QFuture<Result<KeyPage>> foundPage(const ArticleQuery &query, const KeyCursor &cursor);
    QFuture<Result<QList<ArticleKey>>> foundOf(const ArticleQuery &query, const KeyCursor &cursor,
                                               const QList<ArticleId> &ids);

    store::Store &m_store;
    Search &m_search;
};

} // namespace naba
