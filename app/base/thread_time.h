// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naba {

/// Nanoseconds that this thread has worked: what a piece of work costs, however busy the machine.
/// Where the system does not say, time that has passed.
qint64 threadTime();

/// The same of all threads of this process together, since it began.
qint64 processTime();

} // namespace naba
