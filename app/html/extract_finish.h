// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/extract_draft.h"

namespace naba::html {

/// Reads a trimmed article block by block and takes out what a reader would skip: lines that only
/// point elsewhere, the small print above the text, what trails after its end.
void finish(Draft *page, int article);

} // namespace naba::html
