// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "app/store/database.h"

namespace naba::store {

// Statements about saved searches. Each runs on the thread of its connection; those that write
// expect a transaction around them.

/// In the reader's order; `unread` is not counted.
Result<QList<SavedSearch>> selectSavedSearches(Database &database);
/// Errors: InvalidArgument without a title.
Result<SearchId> insertSavedSearch(Database &database, const SavedSearch &search);
/// Everything but its place. Errors: NotFound.
Result<void> updateSavedSearch(Database &database, const SavedSearch &search);
Result<void> deleteSavedSearch(Database &database, SearchId id); ///< Errors: NotFound

} // namespace naba::store
