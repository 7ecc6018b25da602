// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/store/database.h"

namespace naba::store {

// Rows that were deleted, kept so that a deed can be taken back: each with the rows of other tables
// that go with it (their foreign keys say which), whatever columns they have. Statements expect a
// transaction around them.

/// Puts articles' rows aside. They still have to be deleted.
Result<void> keepArticles(Database &database, qint64 deed, const QList<ArticleId> &articles);
/// Puts a feed's own rows aside; its articles are put aside one by one.
Result<void> keepFeed(Database &database, qint64 deed, FeedId feed);
/// Removes the tags that no article has, and puts them aside.
Result<void> dropTagsInto(Database &database, qint64 deed);

/// What came back from the trash.
struct Restored
{
    QList<ArticleId> articles;
    bool feeds = false;
    bool more = false; ///< something is left in it
};

/// Brings back what was put aside last, at most so many rows. What is there again in another way
/// stays as it is. Errors: AlreadySubscribed if a feed is.
Result<Restored> restoreSome(Database &database, qint64 deed, int most);

/// Deletes for good some of what was put aside; how many that were.
Result<qint64> emptySome(Database &database, qint64 deed, int most);

} // namespace naba::store
