// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

namespace naba::store {

// Statements about feeds and folders. Each runs on the thread of its connection; those that write
// expect a transaction around them.

Result<QList<Feed>> selectFeeds(Database &database);
Result<Feed> selectFeed(Database &database, FeedId id);
Result<QStringList> selectFeedLanguages(Database &database); ///< each once
Result<QList<Folder>> selectFolders(Database &database);
/// What readState() reads, from the first column on, in a SELECT over feed f and fetching g.
const QString &stateColumns();
FetchState readState(const Statement &row);
inline constexpr int stateColumnCount = 32;

Result<QList<FetchState>> selectFetchStates(Database &database, const QList<FeedId> &feeds);
Result<std::optional<FeedId>> findFeed(Database &database, const QList<QUrl> &addresses);
Result<bool> feedExists(Database &database, FeedId feed);

/// The folder of this path, made where it is missing; no row for an empty path.
Result<FolderId> ensureFolder(Database &database, const QStringList &path);

/// Errors: AlreadySubscribed; Error::code is its row.
Result<FeedId> insertFeed(Database &database, const NewFeed &feed, const QDateTime &now);
/// The feed's name and password are kept elsewhere, and looked for when it is asked.
Result<void> updateSignsIn(Database &database, FeedId feed);
Result<void> deleteFeed(Database &database, FeedId feed);
/// The reader's word on the direction of a feed's articles. Errors: NotFound.
Result<void> updateFeedDirection(Database &database, FeedId feed, Qt::LayoutDirection direction);
Result<void> updateAnswer(Database &database, FeedId feed, const std::optional<FeedAnswer> &answer,
                          const QDateTime &now);
Result<void> updateFailure(Database &database, FeedId feed, const Error &error,
                           const QDateTime &now);

} // namespace naba::store
