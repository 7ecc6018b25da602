// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/transfer.h"
#include "app/wording/export_words.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int sayNotWritten(const QString &path, const QString &why)
{
    say(QCoreApplication::translate("naba::cli", "%1 cannot be written: %2")
            .arg(printable(path), printable(why)));
    return FileUnreadable;
}

int exportOpml(Library &library, const QString &path)
{
    const Result<QByteArray> opml = await(library.exportOpml());
    if (!opml) {
        say(opml.error());
        return Failed;
    }
    if (path.isEmpty() || path == "-"_L1) {
        out(*opml);
        return Done;
    }
    // All of it or nothing: what was there stays until the new file is complete.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*opml) != opml->size() || !file.commit())
        return sayNotWritten(path, file.errorString());
    return Done;
}

int exportAll(Library &library, const QString &folder, bool json)
{
    const Result<ExportReport> report =
        await(library.transfer().exportAll(folder, wording::exportWords()));
    if (!report && report.error().kind == ErrorKind::InvalidArgument) {
        say(QCoreApplication::translate(
                "naba::cli", "%1 has something else in it. Name a new folder, or an empty one.")
                .arg(wording::isolated(printable(folder))));
        return Failed;
    }
    if (!report && report.error().kind == ErrorKind::FileUnreadable)
        return sayNotWritten(folder, report.error().detail);
    if (!report) {
        say(report.error());
        return Failed;
    }
    if (json) {
        outJson(QJsonObject{{u"feeds"_s, report->feeds},
                            {u"articles"_s, report->articles},
                            {u"kept"_s, report->kept}});
        return Done;
    }
    outLine(QCoreApplication::translate("naba::cli", "Written: %1, %2; starred or tagged: %3.")
                .arg(wording::feeds(report->feeds), wording::articles(report->articles),
                     wording::articles(report->kept)));
    return Done;
}

int exportLibrary(const Invocation &invocation)
{
    const QString folder = invocation.options.value(u"all"_s);
    if (invocation.options.isSet(u"all"_s) &&
        (folder.isEmpty() || invocation.options.isSet(u"opml"_s))) {
        say(QCoreApplication::translate("naba::cli",
                                        "Name either a file for --opml or a folder for --all."));
        return WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    if (invocation.options.isSet(u"all"_s))
        return exportAll(*library, folder, invocation.options.isSet(u"json"_s));
    return exportOpml(*library, invocation.options.value(u"opml"_s));
}

} // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .arguments = {},
        .summary = QCoreApplication::translate(
            "naba::cli", "Writes the subscriptions as OPML, or everything with --all: articles "
                         "as JSON Feed, starred and tagged ones as HTML, Markdown and EPUB."),
        .options = {{u"opml"_s,
                     QCoreApplication::translate("naba::cli", "The OPML file; else it is printed."),
                     u"FILE"_s},
                    {u"all"_s,
                     QCoreApplication::translate(
                         "naba::cli", "Everything into this folder; \"import\" reads it back."),
                     u"DIR"_s},
                    jsonOption()},
        .fewest = 0,
        .most = 0,
        .run = exportLibrary};
}

} // namespace naba::cli
