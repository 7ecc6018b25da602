// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/search.h"

#include <QString>

namespace naba {
class Library;
}

namespace naba::cli {

/// Searches for the "query" of each line of a file, a JSON object each, and writes a line with its
/// "qid", the ids that the feeds gave to the articles found ("ids") and how long it took ("ms").
/// `request` says all but the query. Returns an ExitCode.
int searchBatch(Library &library, const QString &in, const QString &out,
                const SearchRequest &request);

} // namespace naba::cli
