// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int remove(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const NamedFeeds named = namedFeeds(*library, invocation.arguments);
    int exit = named.exit;
    for (const Feed &feed : named.found) {
        const Result<void> removed = await(library->unsubscribe(feed.id));
        if (!removed) {
            say(removed.error(), feed.title);
            exit = Failed;
        } else {
            outLine(QCoreApplication::translate("naba::cli", "Removed: %1", "title of a feed")
                        .arg(wording::isolated(printable(feed.title))));
        }
    }
    return exit;
}

} // namespace

Command removeCommand()
{
    return {.name = u"remove"_s,
            .arguments = u"FEED…"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Ends subscriptions, by number or address, and drops their "
                             "articles."),
            .options = {},
            .fewest = 1,
            .most = Command::many,
            .run = remove};
}

} // namespace naba::cli
