// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"
#include "app/library/doorbell.h"
#include "ui/application.h"
#include "ui/command_line.h"
#include "ui/main_window.h"
#include "ui/snapshot.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"naba"_s);
    QApplication::setApplicationVersion(QStringLiteral(NABA_VERSION));
    QApplication::setDesktopFileName(u"org.naba.Naba"_s);
    QApplication::setWindowIcon(QIcon(u":/icon/naba.svg"_s));

    const naba::CommandLine line = naba::readCommandLine(QApplication::arguments());
    if (line.exit)
        return *line.exit;

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
