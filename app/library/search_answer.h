// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/search.h"
#include "app/library/search_plan.h"
#include "app/store/search_find.h"

namespace naba {

// How a search is answered, on a reader's thread.

/// Whether a query has names of sources, folders or tags in it.
bool hasNames(const text::SearchQuery &query);

/// The names that they may be.
Result<SearchNames> namesIn(store::Database &database);

/// What a query finds. Errors: Cancelled, those of the database.
Result<SearchAnswer> answer(store::Database &database, const SearchRequest &request,
                            const text::DateContext &dates, const store::Cancelled &token);

/// The same for a search whose last word may not be whole: if nothing holds it as it stands, what
/// it may become is looked for.
Result<SearchAnswer> answerUnfinished(store::Database &database, SearchRequest request,
                                      const text::DateContext &dates,
                                      const store::Cancelled &token);

/// The query with one of its words replaced by one that is nearly the same, for each word of which
/// the library has none.
Result<QStringList> suggestionsFor(store::Database &database, const QString &typed,
                                   const text::SearchQuery &query);

} // namespace naba
