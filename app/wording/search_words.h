// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/search_query.h"

#include <QString>

namespace naba::wording {

/// One sentence: what of a query was not understood and how the rest was taken.
QString sentence(const text::QueryNotice &notice);

/// A condition as a chip shows it: "Source: Alwasat", "without: war", "from 1 March 2026".
QString condition(const text::QueryPart &part);

} // namespace naba::wording
