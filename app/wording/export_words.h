// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transfer.h"

namespace naba::wording {

/// What exported pages say themselves, in the language and dates of the interface as they are now.
/// Ask on the main thread; the dates are then made wherever the pages are.
ExportWords exportWords();

} // namespace naba::wording
