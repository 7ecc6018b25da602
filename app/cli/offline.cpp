// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/offline.h"

#include "app/base/settings.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/library/offline_pack.h"
#include "app/text/fold.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Which articles the options mean, or the exit code if they make no sense.
struct Asked
{
    ArticleQuery query;
    bool none = false; ///< nothing can match
    int exit = Done;
};

void notThere(const QString &name, Asked &asked)
{
    say(Error{ErrorKind::NotFound, {}, 0}, name);
    asked.exit = Failed;
}

void askForTag(Library &library, const QString &name, Asked &asked)
{
    const Result<QList<Tag>> tags = await(library.tags());
    for (const Tag &tag : tags.value_or(QList<Tag>())) {
        if (text::fold(tag.name).trimmed() == text::fold(name).trimmed())
            asked.query.tag = tag.id;
    }
    if (!asked.query.tag.isValid())
        notThere(name, asked);
}

void askForFolder(Library &library, const QString &name, Asked &asked)
{
    const Result<QList<Folder>> folders = await(library.folders());
    for (const Folder &folder : folders.value_or(QList<Folder>())) {
        if (folder.title == name)
            asked.query.folder = folder.id;
    }
    if (!asked.query.folder.isValid())
        notThere(name, asked);
}

Asked ask(Library &library, const QCommandLineParser &options)
{
    Asked asked;
    bool narrowed = false;
    if (options.isSet(u"starred"_s))
        narrowed = asked.query.starred = true;
    if (options.isSet(u"search"_s)) {
        asked.query.search = options.value(u"search"_s).simplified();
        asked.none = asked.query.search.isEmpty();
        narrowed = true;
    }
    if (options.isSet(u"tag"_s)) {
        askForTag(library, options.value(u"tag"_s), asked);
        narrowed = true;
    }
    if (asked.exit == Done && options.isSet(u"folder"_s)) {
        askForFolder(library, options.value(u"folder"_s), asked);
        narrowed = true;
    }
    if (asked.exit == Done && options.isSet(u"feed"_s)) {
        const NamedFeeds named = namedFeeds(library, {options.value(u"feed"_s)});
        asked.exit = named.exit;
        if (!named.found.isEmpty())
            asked.query.feed = named.found.constFirst().id;
        narrowed = true;
    }
    // Who says nothing means what is still to be read.
    asked.query.unread = options.isSet(u"unread"_s) || (!narrowed && !options.isSet(u"all"_s));
    return asked;
}

QJsonObject jsonProgress(const OfflineProgress &progress)
{
    return {{u"articles"_s, progress.total},
            {u"done"_s, progress.done},
            {u"waiting"_s, progress.waiting()},
            {u"incomplete"_s, progress.failed},
            {u"bytes"_s, progress.bytes}};
}

void printProgress(const OfflineProgress &progress, bool json)
{
    if (json) {
        outJson(jsonProgress(progress));
        return;
    }
    outLine(QCoreApplication::translate("naba::cli",
                                        "Ready: %1 of %2. Incomplete: %3. Fetched: %4.",
                                        "numbers of articles, a size")
                .arg(wording::number(progress.done), wording::articles(progress.total),
                     wording::number(progress.failed), wording::size(progress.bytes)));
}

int printEstimate(Library &library, const Asked &asked, PackContents contents, bool json)
{
    Result<PackEstimate> estimate = PackEstimate();
    if (!asked.none)
        estimate = await(library.offlinePack().estimate(asked.query, contents));
    if (!estimate) {
        say(estimate.error());
        return Failed;
    }
    if (json) {
        outJson(QJsonObject{{u"articles"_s, estimate->articles},
                            {u"pictures"_s, estimate->pictures},
                            {u"whole_articles"_s, estimate->wholes},
                            {u"bytes"_s, estimate->bytes},
                            {u"estimated"_s, true}});
        return Done;
    }
    outLine(QCoreApplication::translate("naba::cli",
                                        "%1. To fetch: pictures %2, whole articles %3, about %4.",
                                        "number of articles, numbers, a size")
                .arg(wording::articles(estimate->articles), wording::number(estimate->pictures),
                     wording::number(estimate->wholes), wording::size(estimate->bytes)));
    return Done;
}

int setSwitch(const Invocation &invocation, const QString &value)
{
    if (value != "on"_L1 && value != "off"_L1) {
        say(QCoreApplication::translate("naba::cli", "%1 does not understand %2.",
                                        "an option, its value")
                .arg(u"--switch"_s, wording::isolated(printable(value))));
        return WrongUsage;
    }
    Settings settings(invocation.profile.settingsFile());
    settings.set(Setting::WorkOffline, value == "on"_L1);
    outLine(value == "on"_L1
                ? QCoreApplication::translate("naba::cli", "Naba works offline now.")
                : QCoreApplication::translate("naba::cli", "Naba uses the network again."));
    return Done;
}

int report(Library &library, const Result<OfflineProgress> &fetched, bool json)
{
    const Result<OfflineProgress> progress = await(library.offlinePack().progress());
    printProgress(fetched ? *fetched : progress.value_or(OfflineProgress()), json);
    if (fetched)
        return Done;
    say(fetched.error());
    return Failed;
}

int offline(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    if (options.isSet(u"switch"_s))
        return setSwitch(invocation, options.value(u"switch"_s));
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    OfflinePack &pack = library->offlinePack();
    const bool json = options.isSet(u"json"_s);
    for (const auto &[name, end] : {std::pair(u"cancel"_s, &OfflinePack::cancel),
                                    std::pair(u"done"_s, &OfflinePack::release)}) {
        if (!options.isSet(name))
            continue;
        const Result<void> ended = await((pack.*end)());
        if (!ended) {
            say(ended.error());
            return Failed;
        }
        return report(*library, await(pack.progress()), json);
    }
    if (options.isSet(u"progress"_s))
        return report(*library, await(pack.progress()), json);
    if (options.isSet(u"resume"_s))
        return report(*library, await(pack.resume()), json);

    const Asked asked = ask(*library, options);
    if (asked.exit != Done)
        return asked.exit;
    if (!asked.query.search.isEmpty())
        catchUp(*library);
    const PackContents contents{!options.isSet(u"no-articles"_s), !options.isSet(u"no-pictures"_s)};
    if (options.isSet(u"estimate"_s))
        return printEstimate(*library, asked, contents, json);
    if (asked.none)
        return report(*library, await(pack.progress()), json);
    return report(*library, await(pack.fetch(asked.query, contents)), json);
}

QList<QCommandLineOption> offlineOptions()
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("naba::cli", text);
    };
    return {
        jsonOption(),
        {u"unread"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Unread articles; the default."))},
        {u"starred"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Starred articles."))},
        {u"all"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Every article."))},
        {u"tag"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Only articles with this tag.")),
         u"NAME"_s},
        {u"folder"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Only this folder's.")), u"NAME"_s},
        {u"feed"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Only this feed's, by its number or address.")),
         u"ID"_s},
        {u"search"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Only articles with all of these words.")),
         u"WORDS"_s},
        {u"estimate"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Say what would be fetched, and fetch nothing."))},
        {u"no-pictures"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Without pictures."))},
        {u"no-articles"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Without whole articles."))},
        {u"resume"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Go on with what was cut off, and nothing new."))},
        {u"progress"_s, words(QT_TRANSLATE_NOOP("naba::cli", "Say how far it is."))},
        {u"cancel"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Fetch no more; what was fetched stays."))},
        {u"done"_s, words(QT_TRANSLATE_NOOP(
                        "naba::cli", "The trip is over: what was kept for it may go again."))},
        {u"switch"_s,
         words(QT_TRANSLATE_NOOP("naba::cli", "Work offline from now on, or no longer.")),
         u"on|off"_s},
    };
}

} // namespace

Command offlineCommand()
{
    return {.name = u"offline"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Fetches whole articles and pictures for reading without a network."),
            .options = offlineOptions(),
            .fewest = 0,
            .most = 0,
            .run = offline};
}

} // namespace naba::cli
