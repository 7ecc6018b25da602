// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace naba::testing {

/// Files with code in a folder.
QStringList sourcesOf(const QString &folder);

/// The string literals of a C++ file that begin like a statement of SQL, each with what is added to
/// it directly. "%0" stands where something that is no literal is added.
QStringList sqlLiterals(const QString &file);

/// What a statement looks like when the gaps of a literal, %0 to %9, are filled.
QRegularExpression patternOf(const QString &literal);

} // namespace naba::testing
