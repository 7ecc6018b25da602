// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int exportOpml(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    const Result<QByteArray> opml = await(library->exportOpml());
    if (!opml) {
        say(opml.error());
        return Failed;
    }
    const QString path = invocation.options.value(u"opml"_s);
    if (path.isEmpty() || path == "-"_L1) {
        out(*opml);
        return Done;
    }
    // All of it or nothing: what was there stays until the new file is complete.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*opml) != opml->size() || !file.commit()) {
        say(QCoreApplication::translate("naba::cli", "%1 cannot be written: %2")
                .arg(printable(path), printable(file.errorString())));
        return FileUnreadable;
    }
    return Done;
}

} // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .arguments = {},
        .summary = QCoreApplication::translate(
            "naba::cli", "Writes the subscriptions as OPML, for another reader or a backup."),
        .options = {{u"opml"_s,
                     QCoreApplication::translate("naba::cli", "The file; else they are printed."),
                     u"FILE"_s}},
        .fewest = 0,
        .most = 0,
        .run = exportOpml};
}

} // namespace naba::cli
