// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace naba {

/// What the window was started with.
struct CommandLine
{
    Profile profile = Profile::standard();
    QString language; ///< for this run; empty: as it was chosen before
    QString theme;    ///< likewise
    QString snapshot; ///< the file that gets a picture of the window; empty: none
    QSize size = QSize(1280, 800);
    std::optional<int> exit; ///< everything is said and the program ends with this (2: wrong usage)
};

/// Reads the arguments, the program's name first. Help, version and what is wrong are written to
/// the standard streams in the language that is asked for.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace naba
