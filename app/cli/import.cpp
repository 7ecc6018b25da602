// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/session.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int import(const Invocation &invocation)
{
    const QString &path = invocation.arguments.constFirst();
    const Result<QByteArray> opml = readInput(path);
    if (!opml) {
        say(opml.error(), path);
        return exitCode(opml.error());
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const Result<int> added = await(library->importOpml(*opml));
    if (!added) {
        if (added.error().kind == ErrorKind::NotAFeed) {
            say(QCoreApplication::translate(
                    "naba::cli", "%1: This is not an OPML file. Export one from your old reader.")
                    .arg(wording::isolated(printable(path))));
        } else {
            say(added.error(), path);
        }
        return Failed;
    }
    outLine(QCoreApplication::translate(
                "naba::cli", "Added: %1. \"naba-cli refresh\" fetches them.", "number of feeds")
                .arg(wording::feeds(*added)));
    return Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = u"FILE.opml"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Subscribes to what an OPML file lists, and fetches nothing."),
            .options = {},
            .fewest = 1,
            .most = 1,
            .run = import};
}

} // namespace naba::cli
