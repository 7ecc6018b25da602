// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naba {

/// Whether the desktop is set to dark. Qt 6.4 has no colorScheme() (it came with 6.5), so: the
/// desktop portal's color-scheme where there is one (Linux), else the lightness of the system's
/// own palette.
bool systemPrefersDark();

} // namespace naba
