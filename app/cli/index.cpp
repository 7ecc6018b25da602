// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/search.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int index(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    if (invocation.options.isSet(u"wait"_s)) {
        if (const Result<void> done = await(library->search().caughtUp()); !done) {
            say(done.error());
            return Failed;
        }
    }
    const Result<qint64> waiting = await(library->search().waiting());
    if (!waiting) {
        say(waiting.error());
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s))
        outJson(QJsonObject{{u"waiting"_s, *waiting}});
    else
        outLine(QCoreApplication::translate("naba::cli", "Waiting to be indexed: %1.",
                                            "a number of articles")
                    .arg(wording::articles(*waiting)));
    return Done;
}

} // namespace

Command indexCommand()
{
    return {.name = u"index"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Says how many articles cannot be searched yet; with --wait returns "
                             "when all can."),
            .options = {jsonOption(),
                        {u"wait"_s, QCoreApplication::translate(
                                        "naba::cli", "Index what is waiting, then return.")}},
            .fewest = 0,
            .most = 0,
            .run = index};
}

} // namespace naba::cli
