// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/query.h"
#include "app/library/library.h"
#include "app/library/search.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace naba {

/// What is shown of the articles that a search found: asked for as rows are painted, many at a
/// time.
class ExcerptCache : public QObject
{
    Q_OBJECT

public:
    explicit ExcerptCache(Library *library, QObject *parent = nullptr);

    /// Forgets everything; excerpts are of this query's search from now on.
    void setQuery(const ArticleQuery &query);

    /// Null if it is not there yet, and then it is asked for; always, without a search.
    [[nodiscard]] const SearchExcerpt *find(ArticleId id);
    void forget(const QList<ArticleId> &ids);

Q_SIGNALS:
    void arrived(const QList<naba::ArticleId> &ids);

private:
    void ask();

    Library *m_library;
    ArticleQuery m_query;
    QHash<ArticleId, SearchExcerpt> m_excerpts;
    QList<ArticleId> m_wanted;
    QTimer m_soon;
    int m_generation = 0;
    bool m_asking = false;
};

} // namespace naba
