// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/extract_draft.h"

namespace naba::html {

struct TrimOptions
{
    bool weighNames = true;
    bool doubtful = true; ///< also what only looks like furniture
};

/// Takes out of a gathered article what does not belong to it: share bars, boxes of links, forms,
/// footers, empty paragraphs.
void trim(Draft *page, int article, const TrimOptions &options);

} // namespace naba::html
