// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

namespace naba::store {

// Statements about articles. Each runs on the thread of its connection; those that write expect a
// transaction around them.

Result<QList<ArticleHeader>> selectHeaders(Database &database, const QList<ArticleId> &ids);
Result<Article> selectArticle(Database &database, ArticleId id); ///< Errors: NotFound
Result<Counts> selectCounts(Database &database, const QDateTime &midnight);
Result<QList<ArticleId>> selectArticlesOf(Database &database, FeedId feed);

enum class Mark { Read, Starred };

/// Sets a mark; the articles that did not have it so already.
Result<QList<ArticleId>> updateMark(Database &database, const QList<ArticleId> &ids, Mark mark,
                                    bool value);

/// Deletes articles and remembers them, so that a refresh does not bring them back.
/// The reader's word on one article's direction. Errors: NotFound.
Result<void> updateArticleDirection(Database &database, ArticleId id,
                                    Qt::LayoutDirection direction);
Result<QList<ArticleId>> deleteArticles(Database &database, const QList<ArticleId> &ids);

} // namespace naba::store
