// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"
#include "app/store/database.h"

namespace naba::store {

// Looking through a library's file. Each runs on the thread of its connection, and may take minutes
// for a large library.

/// Pages, indexes, references and counters, as deep as asked. A damaged file is a report, not an
/// error.
Result<CheckReport> checkLibrary(Database &database, CheckDepth depth);

/// What the library holds, by its counters.
Result<Holding> holdingOf(Database &database);

/// Makes indexes anew and sets counters to what they count. Expects a transaction around it.
Result<void> rebuildDerived(Database &database);
/// Rows that every feed has beside it, and a search index that is made anew from the texts: what a
/// library lacks that was put together from its tables. Expects a transaction around it.
Result<void> completeDerived(Database &database);
/// Only the counters. Expects a transaction around it.
Result<void> recount(Database &database);

} // namespace naba::store
