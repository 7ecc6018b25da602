// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/feed_health.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int feeds(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    if (invocation.options.isSet(u"health"_s))
        return feedHealth(*library, invocation.options.isSet(u"json"_s));

    const Result<QList<Feed>> list = await(library->feeds());
    const Result<QList<Folder>> folders = await(library->folders());
    if (!list || !folders) {
        say(list ? folders.error() : list.error());
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s)) {
        QJsonArray array;
        for (const Feed &feed : *list)
            array.append(jsonFeed(feed, *folders));
        outJson(array);
        return Done;
    }
    for (const Feed &feed : *list) {
        // Tabs part the columns, and directions too (UAX #9, class S): no isolates are needed.
        // The number is for typing, so it is in ASCII digits.
        outLine(QStringList{QString::number(feed.id.value), wording::unread(feed.unread),
                            wording::articles(feed.total), printable(feed.title),
                            feed.url.toString(QUrl::FullyEncoded)}
                    .join(u'\t'));
        if (feed.lastError)
            say(*feed.lastError, feed.title);
    }
    return Done;
}

} // namespace

Command feedsCommand()
{
    return {.name = u"feeds"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Lists the feeds: number, unread, articles, title, address."),
            .options = {jsonOption(),
                        {u"health"_s,
                         QCoreApplication::translate(
                             "naba::cli", "Say how each one has answered, in plain words.")}},
            .fewest = 0,
            .most = 0,
            .run = feeds};
}

} // namespace naba::cli
