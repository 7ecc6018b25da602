// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/query.h"
#include "app/store/database.h"
#include "app/store/search_filter.h"

namespace naba::store {

/// The parts of a list's SQL that its conditions ask for. Orders and pages are put around them by
/// key_pages.
struct QueryParts
{
    QString from;
    QString date; ///< the column of the article's date
    QString id;   ///< the column of its number
    QStringList conditions;
    QVariantList values; ///< qint64 or QString, for the conditions' question marks
};

/// `query` without its order, and without its search: that is a matter of the index
/// (search_find.h). Its folder is not among the conditions: a folder's list is put
/// together from those of its feeds. With `withFeed` there is a condition for one feed, whose
/// number is the first value.
QueryParts queryParts(const ArticleQuery &query, bool withFeed);

/// The same for a question about single articles, whose number is the last value.
QueryParts membershipParts(const ArticleQuery &query);

/// Conditions as SQL: " WHERE … AND …".
QString whereClause(const QStringList &conditions);

/// Feeds in a folder and the folders inside it.
Result<QList<FeedId>> selectFeedsInside(Database &database, FolderId folder);

/// All keys of a list, in its order.
Result<QList<ArticleKey>> selectKeys(Database &database, const ArticleQuery &query);

} // namespace naba::store
