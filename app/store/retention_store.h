// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storage.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace naba::store {

// Which articles the reader's rules let go. None of them is starred, tagged or in an offline pack.
// Each function runs on the thread of its connection; those that write expect a transaction around
// them.

Result<QHash<FeedId, FeedRule>> selectFeedRules(Database &database);
/// Errors: NotFound.
Result<void> updateFeedRule(Database &database, FeedId feed, const FeedRule &rule);
/// Every feed, in order.
Result<QList<FeedId>> selectFeedIds(Database &database);

/// Articles of a feed (an invalid one: of all) that a rule lets go, the oldest first, at most so
/// many. Of `bytes` only for one feed.
Result<QList<ArticleId>> selectExpired(Database &database, FeedId feed, const KeepRule &rule,
                                       const QDateTime &now, int most);
/// Of these, the ones that may still go.
Result<QList<ArticleId>> selectExpendable(Database &database, const QList<ArticleId> &ids);
/// The oldest articles that may go, at most so many.
Result<QList<ArticleId>> selectOldest(Database &database, int most);
/// How many articles a rule lets go, counted no further than `most`.
Result<qint64> countExpired(Database &database, FeedId feed, const KeepRule &rule,
                            const QDateTime &now, int most);

/// What a body row weighs, as an expression over `body b`: every column it has.
Result<QString> bodyWeight(Database &database);

} // namespace naba::store
