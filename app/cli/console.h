// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace naba::cli {

/// How a command ends; `naba-cli help` explains them.
enum ExitCode {
    Done = 0,
    Failed = 1,         ///< something asked for failed or does not exist
    WrongUsage = 2,     ///< the command line makes no sense
    FileUnreadable = 3, ///< a file that was named cannot be read
    LibraryUnusable = 4 ///< the profile's library cannot be opened
};

/// Makes standard output and error carry bytes as they are, on every platform.
void setUpStreams();

/// Bytes, and text as UTF-8, on standard output. Nothing else ever writes there.
void out(const QByteArray &bytes);
void outLine(const QString &line);

/// One line for people on standard error.
void say(const QString &line);
/// The sentence for an error, on standard error.
void say(const Error &error, const QString &about = {});

/// Flushes standard output; false if not everything could be written.
bool flush();

/// A feed's text for a terminal: one line, without the control characters (ECMA-48) that could
/// steer it. `lines` keeps line breaks and tabs.
QString printable(const QString &text);
QString printableLines(const QString &text);

/// The exit code for a failure.
ExitCode exitCode(const Error &error);

} // namespace naba::cli
