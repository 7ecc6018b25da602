// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/storage.h"

#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QJsonObject jsonWeight(const Weight &weight)
{
    return {{u"count"_s, weight.count}, {u"bytes"_s, weight.bytes}};
}

QJsonObject jsonRule(const KeepRule &rule)
{
    return {{u"articles"_s, rule.count}, {u"days"_s, rule.days}, {u"bytes"_s, rule.bytes}};
}

QJsonObject jsonFeedRule(const FeedRule &rule)
{
    QJsonObject object;
    if (rule.count)
        object.insert(u"articles"_s, *rule.count);
    if (rule.days)
        object.insert(u"days"_s, *rule.days);
    if (rule.bytes)
        object.insert(u"bytes"_s, *rule.bytes);
    return object;
}

void printJson(const StorageUsage &usage)
{
    QJsonArray feeds;
    for (const FeedUsage &feed : usage.feeds) {
        feeds.append(QJsonObject{{u"feed"_s, feed.feed.value},
                                 {u"title"_s, feed.title},
                                 {u"articles"_s, jsonWeight(feed.articles)},
                                 {u"pictures"_s, jsonWeight(feed.pictures)},
                                 {u"bytes"_s, feed.articles.bytes + feed.pictures.bytes},
                                 {u"keep"_s, jsonFeedRule(feed.rule)},
                                 {u"picture_policy"_s, policyName(feed.policy)}});
    }
    outJson(QJsonObject{
        {u"bytes"_s, usage.fileBytes + usage.pictures.all.bytes},
        {u"library"_s, QJsonObject{{u"bytes"_s, usage.fileBytes}, {u"free"_s, usage.freeBytes}}},
        {u"articles"_s, jsonWeight(usage.articles)},
        {u"index"_s, QJsonObject{{u"bytes"_s, usage.indexBytes}}},
        {u"pictures"_s, jsonWeight(usage.pictures.all)},
        {u"budget"_s, QJsonObject{{u"pictures"_s, usage.pictures.budget}}},
        {u"keep"_s, QJsonObject{{u"feed"_s, jsonRule(usage.rules.feed)},
                                {u"all"_s, jsonRule(usage.rules.all)}}},
        {u"next"_s, QJsonObject{{u"articles"_s, jsonWeight(usage.nextArticles)},
                                {u"pictures"_s, jsonWeight(usage.nextPictures)}}},
        {u"protected"_s, QJsonObject{{u"articles"_s, usage.safeArticles.count},
                                     {u"starred"_s, usage.starred},
                                     {u"tagged"_s, usage.tagged},
                                     {u"offline"_s, usage.packed},
                                     {u"pictures"_s, jsonWeight(usage.pictures.safe)}}},
        {u"estimated"_s, usage.estimated},
        {u"feeds"_s, feeds}});
}

QString weighed(const Weight &weight)
{
    return wording::number(weight.count) + u'\t' + wording::size(weight.bytes);
}

void printText(const StorageUsage &usage)
{
    const auto line = [](const QString &name, const QString &value) {
        outLine(name + u'\t' + value);
    };
    line(QCoreApplication::translate("naba::cli", "Library file"),
         u'\t' + wording::size(usage.fileBytes));
    line(QCoreApplication::translate("naba::cli", "Articles"), weighed(usage.articles));
    line(QCoreApplication::translate("naba::cli", "Search index"),
         u'\t' + wording::size(usage.indexBytes));
    line(QCoreApplication::translate("naba::cli", "Pictures"), weighed(usage.pictures.all));
    line(QCoreApplication::translate("naba::cli", "Room for pictures"),
         u'\t' + wording::size(usage.pictures.budget));
    line(QCoreApplication::translate("naba::cli", "Articles that go next"),
         weighed(usage.nextArticles));
    line(QCoreApplication::translate("naba::cli", "Pictures that go next"),
         weighed(usage.nextPictures));
    line(QCoreApplication::translate("naba::cli", "Articles that stay for ever"),
         wording::number(usage.safeArticles.count));
    line(QCoreApplication::translate("naba::cli", "Pictures that stay for ever"),
         weighed(usage.pictures.safe));
    for (const FeedUsage &feed : usage.feeds) {
        // The number is for typing, so it is in ASCII digits.
        outLine(QStringList{QString::number(feed.feed.value), printable(feed.title),
                            wording::articles(feed.articles.count),
                            wording::size(feed.articles.bytes + feed.pictures.bytes)}
                    .join(u'\t'));
    }
}

int printFreed(const Result<FreedSpace> &freed, bool json)
{
    if (!freed) {
        say(freed.error());
        return Failed;
    }
    if (json) {
        outJson(QJsonObject{{u"articles"_s, freed->articles.count},
                            {u"pictures"_s, jsonWeight(freed->pictures)},
                            {u"library"_s, QJsonObject{{u"bytes"_s, freed->fileBytes}}}});
        return Done;
    }
    outLine(QCoreApplication::translate("naba::cli", "Removed: %1, pictures: %2. Freed: %3.",
                                        "number of articles, a number, a size")
                .arg(wording::articles(freed->articles.count),
                     wording::number(freed->pictures.count),
                     wording::size(freed->fileBytes + freed->pictures.bytes)));
    return Done;
}

int storage(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    const bool json = invocation.options.isSet(u"json"_s);
    if (invocation.options.isSet(u"clear-pictures"_s))
        return printFreed(await(library->storage().clearPictures()), json);
    if (invocation.options.isSet(u"free"_s))
        return printFreed(await(library->storage().freeNow()), json);
    const Result<StorageUsage> usage = await(library->storage().usage());
    if (!usage) {
        say(usage.error());
        return Failed;
    }
    if (json)
        printJson(*usage);
    else
        printText(*usage);
    return Done;
}

} // namespace

QString policyName(PicturePolicy policy)
{
    switch (policy) {
    case PicturePolicy::Ask:
        return u"ask"_s;
    case PicturePolicy::Never:
        return u"never"_s;
    case PicturePolicy::WhenOpened:
        return u"open"_s;
    case PicturePolicy::Ahead:
        return u"ahead"_s;
    }
    return {};
}

Command storageCommand()
{
    return {.name = u"storage"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Says what the library takes on the disk, what goes next and what "
                             "stays for ever."),
            .options = {jsonOption(),
                        {u"free"_s,
                         QCoreApplication::translate(
                             "naba::cli", "Remove now what the rules let go, and give the space "
                                          "back.")},
                        {u"clear-pictures"_s,
                         QCoreApplication::translate(
                             "naba::cli", "Remove every picture but those of starred and tagged "
                                          "articles.")}},
            .fewest = 0,
            .most = 0,
            .run = storage};
}

} // namespace naba::cli
