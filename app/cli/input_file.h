// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace naba::cli {

/// Most that is read of a file that is named on the command line.
inline constexpr qint64 maxInputBytes = 64LL * 1024 * 1024;
/// Most items that are taken from such a file.
inline constexpr qsizetype maxInputItems = 20'000;

/// All of a file; "-" is standard input. Errors: FileNotFound, FileUnreadable, TooLarge.
Result<QByteArray> readInput(const QString &path);

} // namespace naba::cli
