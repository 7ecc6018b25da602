// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/health.h"
#include "app/store/database.h"

namespace naba::store {

/// Every feed on the web as it stands; what is the matter is for others to judge.
Result<QList<FeedHealth>> selectHealth(Database &database, const QDateTime &now);

/// Gives a feed another address; what is known of the old one's answers is forgotten. Errors:
/// NotFound, AlreadySubscribed.
Result<void> updateFeedAddress(Database &database, FeedId feed, const QUrl &url);

/// The reader has seen that a feed moved. Errors: NotFound.
Result<void> forgetMove(Database &database, FeedId feed);

/// The interval of a folder's feeds; 0: the general one. Errors: NotFound.
Result<void> updateFolderInterval(Database &database, FolderId folder, int minutes);

} // namespace naba::store
