// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/key_page.h"
#include "app/domain/query.h"
#include "app/store/article_query.h"
#include "app/store/database.h"

namespace naba::store {

// What pages of every order are made of (key_pages), and the orders that are not by date.

/// Of a list by date, read off its index, the `count` keys after `after`.
Result<QList<ArticleKey>> selectByDate(Database &database, const QueryParts &parts,
                                       bool oldestFirst, const ArticleKey &after, int count);
/// The same for any query, a folder's too.
Result<QList<ArticleKey>> selectDated(Database &database, const ArticleQuery &query,
                                      bool oldestFirst, const ArticleKey &after, int count);
ArticleKey beforeAll(bool oldestFirst);

Result<KeyPage> pageByFeed(Database &database, const ArticleQuery &query, KeyCursor cursor,
                           int count);
Result<KeyPage> pageByTitle(Database &database, const ArticleQuery &query, KeyCursor cursor,
                            int count);
Result<KeyPage> pageByStar(Database &database, const ArticleQuery &query, KeyCursor cursor,
                           int count);

/// What an article's place in any order follows from.
struct OrderFacts
{
    qint64 published = 0;
    FeedId feed;
    QByteArray titleKey;
    bool starred = false;
    qint64 starredAt = 0;
};

/// ArticleKey::published in a list of this order.
qint64 placeOf(ArticleOrder order, const KeyCursor &cursor, const OrderFacts &facts);

} // namespace naba::store
