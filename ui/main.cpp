// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"
#include "app/library/doorbell.h"
#include "app/library/keeper.h"
#include "ui/application.h"
#include "ui/command_line.h"
#include "ui/main_window.h"
#include "ui/snapshot.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// Help and version are told without a screen as well.
bool onlyAsks(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const auto is = [argument](const char *name) {
            return std::strcmp(argument, name) == 0;
        };
        return is("-h") || is("--help") || is("-v") || is("--version");
    });
}

int run(const naba::CommandLine &line)
{
    // A picture of the window is made beside an open one.
    naba::Doorbell doorbell(line.profile);
    if (line.snapshot.isEmpty() && doorbell.someoneElseIsIn())
        return 0;

    naba::Application application(line.profile);
    application.overrideLanguage(line.language);
    application.overrideTheme(line.theme);
    application.start();
    QObject::connect(&doorbell, &naba::Doorbell::rung, &application,
                     [&application] { application.window().comeForward(); });
    if (!line.snapshot.isEmpty())
        naba::takeSnapshot(application, line.snapshot, line.size);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"naba"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NABA_VERSION));
    if (argc > 1 && onlyAsks(argc, argv)) {
        const QCoreApplication told(argc, argv);
        return naba::readCommandLine(QCoreApplication::arguments()).exit.value_or(0);
    }
    QApplication qt(argc, argv);
    QApplication::setDesktopFileName(u"org.naba.Naba"_s);
    QApplication::setWindowIcon(QIcon(u":/icon/naba.svg"_s));

    const naba::CommandLine line = naba::readCommandLine(QApplication::arguments());
    if (line.exit)
        return *line.exit;

    const int code = run(line);
    // A backup of a large library that is left where it is must not keep anybody waiting.
    if (naba::Keeper::hasLeftWork()) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
