// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/packs.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QJsonObject jsonPack(const StarterPack &pack)
{
    QJsonArray feeds;
    for (const PackFeed &feed : pack.feeds) {
        feeds.append(QJsonObject{{u"title"_s, feed.title},
                                 {u"url"_s, feed.url.toString(QUrl::FullyEncoded)},
                                 {u"site_url"_s, feed.siteUrl.toString(QUrl::FullyEncoded)},
                                 {u"language"_s, feed.language},
                                 {u"country"_s, feed.country}});
    }
    return {{u"name"_s, pack.name},
            {u"title"_s, pack.title},
            {u"language"_s, pack.language},
            {u"checked"_s, pack.checked},
            {u"feeds"_s, feeds}};
}

int packs(const Invocation &invocation)
{
    const QList<StarterPack> all = starterPacks();
    if (invocation.options.isSet(u"json"_s)) {
        QJsonArray array;
        for (const StarterPack &pack : all)
            array.append(jsonPack(pack));
        outJson(array);
        return Done;
    }
    for (const StarterPack &pack : all) {
        outLine(u"pack:%1  %2  %3"_s.arg(pack.name, wording::isolated(pack.title),
                                         wording::feeds(pack.feeds.size())));
    }
    outLine(QCoreApplication::translate(
        "naba::cli", "\"naba-cli import pack:NAME\" subscribes to one. Some addresses may be dead; "
                     "a refresh tells which."));
    return Done;
}

} // namespace

Command packsCommand()
{
    return {.name = u"packs"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Lists the starter packs: feeds by region and language."),
            .options = {jsonOption()},
            .fewest = 0,
            .most = 0,
            .run = packs};
}

} // namespace naba::cli
