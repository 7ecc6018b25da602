// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QUrl>

namespace naba::store {

// Statements about articles as their own pages have them. Each runs on the thread of its
// connection; those that write expect a transaction around them.

/// What is needed to get an article from its page.
struct WholeTask
{
    Article article;
    QUrl feed; ///< its feed's address
};

struct WholeText
{
    QString contentHtml; ///< sanitised
    QUrl image;
};

Result<WholeTask> selectWholeTask(Database &database, ArticleId id); ///< Errors: NotFound

/// Of these articles, those to be got without being asked: with a star or of a feed that is always
/// got whole, with a link, and not tried yet.
Result<QList<ArticleId>> selectWanted(Database &database, const QList<ArticleId> &ids);
/// The same of all articles that are unread or have a star, newest first.
Result<QList<ArticleId>> selectMissing(Database &database, int most);

/// Errors: NotFound if the article is gone.
Result<void> storeWhole(Database &database, ArticleId id, const WholeText &text,
                        const QDateTime &now);
/// Remembers that there is nothing to get; a text that is there stays.
Result<void> storeWholeFailure(Database &database, ArticleId id, const Error &error,
                               const QDateTime &now);
Result<void> updateAlwaysWhole(Database &database, FeedId feed, bool always); ///< Errors: NotFound

} // namespace naba::store
