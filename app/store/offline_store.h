// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/offline.h"
#include "app/store/database.h"

#include <QList>

namespace naba::store {

// What is to be fetched for reading without a network. Each function runs on the thread of its
// connection; those that write expect a transaction around them.

/// Puts articles into the queue; what was fetched already is looked at again.
Result<void> insertOfflineItems(Database &database, const QList<OfflineItem> &items);
/// The next ones, packs before what is kept ahead of time, newest first.
Result<QList<OfflineItem>> selectOfflineItems(Database &database, int most);
Result<void> updateOfflineItem(Database &database, ArticleId article, bool whole, qint64 bytes);
/// Of what the reader asked for.
Result<OfflineProgress> selectOfflineProgress(Database &database);
/// Nothing more of the pack is fetched; what was fetched stays kept.
Result<void> cancelOfflineItems(Database &database);
/// The pack is over: what it kept is like everything else again.
Result<void> releaseOfflineItems(Database &database);

} // namespace naba::store
