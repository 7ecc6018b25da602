// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/library/deeds.h"
#include "app/wording/deeds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int undo(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    Result<std::optional<Deed>> deed = await(library->deeds().undo());
    if (!deed) {
        say(deed.error());
        return Failed;
    }
    if (!*deed) {
        say(QCoreApplication::translate("naba::cli", "There is nothing to undo."));
        return Failed;
    }
    (*deed)->name = printable((*deed)->name);
    outLine(wording::undone(**deed));
    return Done;
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Takes back what was done last: a mark, a tag, a deletion, the end of "
                             "a subscription."),
            .options = {},
            .fewest = 0,
            .most = 0,
            .run = undo};
}

} // namespace naba::cli
