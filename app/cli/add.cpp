// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// What the library is asked for: a path becomes absolute, since the library knows no current
/// folder; "welcome" names the edition that comes with Naba.
QString address(const QString &argument)
{
    if (argument == "welcome"_L1)
        return QString::fromLatin1(welcomeAddress);
    const bool looksLikePath = argument.startsWith("./"_L1) || argument.startsWith("../"_L1);
    if (looksLikePath || QFileInfo::exists(argument))
        return QDir::cleanPath(QFileInfo(argument).absoluteFilePath());
    return argument;
}

int add(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const bool json = invocation.options.isSet(u"json"_s);
    int exit = Done;
    QJsonArray added;
    for (const QString &argument : invocation.arguments) {
        const Result<Feed> feed =
            await(library->subscribe(address(argument), SubscribeOptions{.allowFiles = true}));
        if (!feed) {
            say(feed.error(), argument);
            exit = exitCode(feed.error());
        } else if (json) {
            added.append(jsonFeed(*feed, {}));
        } else {
            outLine(QCoreApplication::translate("naba::cli", "Added: %1, %2",
                                                "title of a feed, number of articles")
                        .arg(wording::isolated(printable(feed->title)),
                             wording::articles(feed->total)));
        }
    }
    if (json)
        outJson(added);
    return exit;
}

} // namespace

Command addCommand()
{
    return {.name = u"add"_s,
            .arguments = u"ADDRESS…"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Subscribes to a feed: its address, its site's, a file's path, or "
                             "\"welcome\" for the edition that comes with Naba."),
            .options = {jsonOption()},
            .fewest = 1,
            .most = Command::many,
            .run = add};
}

} // namespace naba::cli
