// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"
#include "ui/application.h"
#include "ui/snapshot.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"naba"_s);
    QApplication::setApplicationVersion(QStringLiteral(NABA_VERSION));
    QApplication::setDesktopFileName(u"org.naba.Naba"_s);
    QApplication::setWindowIcon(QIcon(u":/icon/naba.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Naba, a news reader for right-to-left languages"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, u"Use the library in this folder."_s, u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"Interface language for this run: ar, en."_s,
                                  u"CODE"_s);
    const QCommandLineOption theme(
        u"theme"_s, u"Look for this run: system, light, sepia, dark, contrast."_s, u"NAME"_s);
    const QCommandLineOption snapshot(
        u"snapshot"_s,
        u"Refresh, print what arrived, write a picture of the window to FILE and leave."_s,
        u"FILE"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the snapshot's window: WIDTHxHEIGHT."_s,
                                  u"WxH"_s, u"1280x800"_s);
    parser.addOptions({profile, lang, theme, snapshot, size});
    parser.process(qt);

    naba::Application application(parser.isSet(profile) ? naba::Profile(parser.value(profile))
                                                        : naba::Profile::standard());
    application.overrideLanguage(parser.value(lang));
    application.overrideTheme(parser.value(theme));
    application.start();
    if (parser.isSet(snapshot))
        naba::takeSnapshot(application, parser.value(snapshot), parser.value(size));
    return QApplication::exec();
}
