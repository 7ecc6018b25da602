// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/thread_time.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/library/keeper.h"
#include "app/library/whole_articles.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// What one feed brought.
struct Arrived
{
    qsizetype added = 0;
    qsizetype updated = 0;
};

using Arrivals = QHash<FeedId, Arrived>;

void count(Arrivals &arrivals, const Change &change)
{
    if (const auto *stored = std::get_if<ArticlesStored>(&change)) {
        Arrived &arrived = arrivals[stored->feed];
        arrived.added += stored->added.size();
        arrived.updated += stored->updated.size();
    }
}

QHash<FeedId, Feed> feedsById(Library &library)
{
    QHash<FeedId, Feed> byId;
    if (const Result<QList<Feed>> feeds = await(library.feeds())) {
        for (const Feed &feed : *feeds)
            byId.insert(feed.id, feed);
    }
    return byId;
}

QJsonArray jsonArrivals(const Arrivals &arrivals, const QHash<FeedId, Feed> &feeds)
{
    QJsonArray array;
    for (auto it = arrivals.cbegin(); it != arrivals.cend(); ++it) {
        array.append(QJsonObject{{u"feed"_s, it.key().value},
                                 {u"title"_s, feeds.value(it.key()).title},
                                 {u"added"_s, it->added},
                                 {u"updated"_s, it->updated}});
    }
    return array;
}

void printText(const RefreshReport &report, const Arrivals &arrivals,
               const QHash<FeedId, Feed> &feeds)
{
    for (auto it = arrivals.cbegin(); it != arrivals.cend(); ++it) {
        outLine(QCoreApplication::translate("naba::cli", "%1: %2 new, %3 changed",
                                            "a feed, numbers of articles")
                    .arg(wording::isolated(printable(feeds.value(it.key()).title)),
                         wording::number(it->added), wording::number(it->updated)));
    }
    outLine(QCoreApplication::translate("naba::cli", "Asked: %1. New: %2. Changed: %3.",
                                        "number of feeds, numbers of articles")
                .arg(wording::feeds(report.feeds), wording::articles(report.added),
                     wording::articles(report.updated)));
}

QJsonArray jsonWaiting(const RefreshReport &report, const QHash<FeedId, Feed> &feeds)
{
    QJsonArray array;
    for (const RefreshReport::Waiting &one : report.waiting) {
        const QString url = feeds.value(one.feed).url.toString(QUrl::FullyEncoded);
        array.append(QJsonObject{{u"feed"_s, one.feed.value},
                                 {u"title"_s, one.title},
                                 {u"url"_s, url},
                                 {u"until"_s, jsonTime(one.until)}});
    }
    return array;
}

QJsonArray jsonMoved(const RefreshReport &report)
{
    QJsonArray array;
    for (const RefreshReport::Moved &one : report.moved) {
        array.append(QJsonObject{{u"feed"_s, one.feed.value},
                                 {u"title"_s, one.title},
                                 {u"from"_s, one.from.toString(QUrl::FullyEncoded)},
                                 {u"to"_s, one.to.toString(QUrl::FullyEncoded)}});
    }
    return array;
}

void printJson(const RefreshReport &report, const Arrivals &arrivals,
               const QHash<FeedId, Feed> &feeds)
{
    QJsonArray failed;
    for (const RefreshReport::Failure &failure : report.failures) {
        const QString url = feeds.value(failure.feed).url.toString(QUrl::FullyEncoded);
        failed.append(QJsonObject{{u"feed"_s, failure.feed.value},
                                  {u"title"_s, failure.title},
                                  {u"url"_s, url},
                                  {u"error"_s, jsonError(failure.error, failure.title)}});
    }
    outJson(QJsonObject{{u"feeds"_s, report.feeds},
                        {u"unchanged"_s, report.unchanged},
                        {u"added"_s, report.added},
                        {u"updated"_s, report.updated},
                        {u"arrived"_s, jsonArrivals(arrivals, feeds)},
                        {u"failed"_s, failed},
                        {u"waiting"_s, jsonWaiting(report, feeds)},
                        {u"moved"_s, jsonMoved(report)}});
}

/// What the work cost, in milliseconds of the processor.
QJsonObject jsonCosts(const RefreshReport::Costs &costs, qint64 whole)
{
    const auto ms = [](qint64 nanoseconds) {
        const qint64 hundredths = nanoseconds / 10'000;
        return static_cast<double>(hundredths) / 100;
    };
    const qint64 named = costs.parsing + costs.cleaning + costs.hashing + costs.storing;
    return {{u"parsing_ms"_s, ms(costs.parsing)},
            {u"cleaning_ms"_s, ms(costs.cleaning)},
            {u"hashing_ms"_s, ms(costs.hashing)},
            {u"storing_ms"_s, ms(costs.storing)},
            {u"network_and_rest_ms"_s, ms(whole - named)}};
}

void sayNews(const RefreshReport &report)
{
    for (const RefreshReport::Moved &one : report.moved) {
        say(QCoreApplication::translate("naba::cli", "%1 has moved to %2.", "a feed, an address")
                .arg(wording::isolated(printable(one.title)),
                     wording::isolated(one.to.toDisplayString())));
    }
    for (const RefreshReport::Waiting &one : report.waiting) {
        say(QCoreApplication::translate(
                "naba::cli", "%1: not asked. Its server wants to be left alone until %2.",
                "a feed, a date and time")
                .arg(wording::isolated(printable(one.title)), wording::fullDate(one.until)));
    }
}

void sayFailures(const RefreshReport &report)
{
    bool offline = false;
    for (const RefreshReport::Failure &failure : report.failures) {
        // Of the line, not of a feed: said once.
        if (failure.error.kind != ErrorKind::Offline)
            say(failure.error, failure.title);
        else if (!std::exchange(offline, true))
            say(failure.error);
    }
}

int refresh(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    QList<FeedId> asked;
    if (!invocation.arguments.isEmpty()) {
        const NamedFeeds named = namedFeeds(*library, invocation.arguments);
        if (named.exit != Done)
            return named.exit;
        for (const Feed &feed : named.found)
            asked.append(feed.id);
    }

    Arrivals arrivals;
    QObject::connect(library.get(), &Library::changed, library.get(),
                     [&arrivals](const Change &change) { count(arrivals, change); });
    const Result<RefreshReport> report = await(library->refresh(asked));
    if (!report) {
        say(report.error());
        return Failed;
    }

    const QHash<FeedId, Feed> feeds = feedsById(*library);
    if (invocation.options.isSet(u"json"_s))
        printJson(*report, arrivals, feeds);
    else
        printText(*report, arrivals, feeds);
    if (invocation.options.isSet(u"stats"_s))
        say(QString::fromUtf8(
            QJsonDocument(jsonCosts(report->costs, processTime())).toJson(QJsonDocument::Compact)));
    sayNews(*report);
    sayFailures(*report);
    if (std::any_of(feeds.begin(), feeds.end(), [](const Feed &feed) { return feed.alwaysWhole; }))
        await(library->wholeArticles().getMissing());
    // When everything is said, for those whose library is only refreshed on a schedule.
    flush();
    if (const Result<UpkeepReport> kept = await(library->keeper().lookAfter(FirstCare::Later));
        !kept)
        say(kept.error());
    else if (kept->check && !kept->check->isSound())
        say(Error{ErrorKind::DatabaseDamaged, {}, 0});
    // One dead feed among many is every day's business; none that answers is not.
    const bool allFailed = report->feeds > 0 && report->failures.size() >= report->feeds;
    return allFailed || report->cancelled ? Failed : Done;
}

} // namespace

Command refreshCommand()
{
    return {.name = u"refresh"_s,
            .arguments = u"[FEED…]"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Asks every feed, or those named, due or not, and returns when all "
                             "that came can be read. It fails only if every feed failed."),
            .options = {jsonOption(),
                        {u"stats"_s, QCoreApplication::translate(
                                         "naba::cli", "Say what the work cost, as JSON.")}},
            .fewest = 0,
            .most = Command::many,
            .run = refresh};
}

} // namespace naba::cli
