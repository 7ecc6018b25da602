// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fetching.h"
#include "app/store/database.h"
#include "app/store/store.h"

namespace naba::store {

// What refreshing stores, many feeds in one transaction.

Result<QList<StoredArrival>> storeArrivals(Database &database, const QList<Arrival> &arrivals,
                                           const QDateTime &now);

/// Columns of `fetching` and the folder's interval, for a SELECT over feed f and fetching g;
/// readFetching() reads them from `column` on.
const QString &fetchingColumns();
Fetching readFetching(const Statement &row, int column);

Result<QList<WaitingHost>> selectWaitingHosts(Database &database, const QDateTime &now);
Result<void> updateFetchSettings(Database &database, FeedId feed, const FetchSettings &settings);

} // namespace naba::store
