// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naba {

/// Hands the heap's unused pages back to the system, where the C library would keep them for later
/// (glibc does, in an arena for each thread). Takes a millisecond: for a thread that may wait.
void giveBackMemory();

} // namespace naba
