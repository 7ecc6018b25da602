// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"

namespace naba::store {

/// Writes what became of a damaged library beside the file that was put aside, so that the window
/// can tell of it even if the command line did the mending. Best effort.
void writeMendNote(const MendReport &report);

} // namespace naba::store
