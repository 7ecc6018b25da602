// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "app/store/database.h"

#include <atomic>
#include <memory>

namespace naba::store {

/// Set by who asked when the answer is not wanted any more.
using Cancelled = std::shared_ptr<const std::atomic<bool>>;

/// What the index finds. Within the window (SearchPlan) hits are ordered by date, or with
/// SearchOrder::Best by BM25 with articles that hold the very words first. Phrases that are found
/// as they are written come before those of other forms, which are looked for only if there is
/// room. A plan without clauses lists the
/// articles that its conditions leave. Errors: Cancelled.
Result<SearchFound> selectFound(Database &database, const SearchPlan &plan,
                                const Cancelled &cancelled = {});

} // namespace naba::store
