// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naba::testing {

/// Files with code in a folder.
QStringList sourcesOf(const QString &folder);

/// The string literals of a C++ file that begin like a statement of SQL, each with the literals
/// that follow it directly.
QStringList sqlLiterals(const QString &file);

} // namespace naba::testing
