// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/extract_draft.h"

namespace naba::html {

/// Finds the part of a stripped page that reads like an article and gathers it, with what belongs
/// to it from beside it, under a new element, which is returned (-1 if there is nothing to read).
/// `around` is set to the element of the page that it was found in.
int gatherArticle(Draft *page, bool weighNames, int *around);

/// Text that stands in a <div> without being a paragraph becomes one.
/// Gives the elements whose text counts, in document order.
std::vector<int> makeParagraphs(Draft *page);

} // namespace naba::html
