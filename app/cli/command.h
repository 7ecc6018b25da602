// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace naba::cli {

/// What a command is run with.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments;
    Profile profile;
};

/// One command of naba-cli: how it is called and what it does.
struct Command
{
    static constexpr int many = std::numeric_limits<int>::max();

    QString name;
    QString arguments; ///< as the usage line shows them: "ID…"
    QString summary;   ///< one sentence, translated
    QList<QCommandLineOption> options;
    int fewest = 0; ///< arguments
    int most = 0;
    int (*run)(const Invocation &invocation) = nullptr; ///< returns an ExitCode
};

/// Options that several commands have.
QCommandLineOption jsonOption();
QCommandLineOption offOption();

} // namespace naba::cli
