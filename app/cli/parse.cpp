// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/json.h"
#include "app/feeds/feed_json.h"
#include "app/feeds/parse.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// What is printed of a file that is not even looked into.
QJsonObject nothing(const Error &error)
{
    return {{u"version"_s, u"https://jsonfeed.org/version/1.1"_s},
            {u"items"_s, QJsonArray()},
            {u"_parser"_s, QJsonObject{{u"well_formed"_s, false},
                                       {u"errors"_s, QJsonArray{wording::sentence(error)}}}}};
}

int parse(const Invocation &invocation)
{
    const QString &path = invocation.arguments.constFirst();
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes) {
        say(bytes.error(), path);
        if (bytes.error().kind == ErrorKind::TooLarge)
            outJson(nothing(bytes.error()));
        return exitCode(bytes.error());
    }
    feeds::ParseOptions options;
    options.base = QUrl(invocation.options.value(u"base-url"_s));
    options.contentType = invocation.options.value(u"content-type"_s).toUtf8();
    options.maxItems = maxInputItems;
    bool isFeed = false;
    outJson(feeds::toJsonFeed(*bytes, options, isFeed));
    if (!isFeed) {
        say(Error{ErrorKind::NotAFeed, {}, 0}, path);
        return Failed;
    }
    return Done;
}

} // namespace

Command parseCommand()
{
    return {.name = u"parse"_s,
            .arguments = u"FILE"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Prints a feed's file as JSON Feed 1.1, whatever its format."),
            .options = {{u"base-url"_s,
                         QCoreApplication::translate("naba::cli", "The address it came from."),
                         u"URL"_s},
                        {u"content-type"_s,
                         QCoreApplication::translate("naba::cli", "The HTTP header it came with."),
                         u"TYPE"_s}},
            .fewest = 1,
            .most = 1,
            .run = parse};
}

} // namespace naba::cli
