// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

namespace naba::cli {

/// What `feeds --health` prints; an ExitCode.
int feedHealth(Library &library, bool json);

} // namespace naba::cli
