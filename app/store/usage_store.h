// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storage.h"
#include "app/store/database.h"

#include <QList>

namespace naba::store {

// What things take, for the page that shows it. Reads a lot: on a reading connection, one call at a
// time.

/// Feeds with the number of their articles; weights are 0.
Result<QList<FeedUsage>> selectFeedsToWeigh(Database &database);
/// Bytes of a feed's articles: summed if they are few, else of some that lie evenly over all,
/// times their number; then `estimated` becomes true.
Result<qint64> weighArticles(Database &database, FeedId feed, qint64 total, bool &estimated);
Result<Weight> weighPictures(Database &database, FeedId feed);
/// Bytes of the full-text tables.
Result<qint64> weighIndex(Database &database);
/// Starred, tagged, packed and all of them once, into `usage`.
Result<void> countSafeArticles(Database &database, StorageUsage &usage);

} // namespace naba::store
