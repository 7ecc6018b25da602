// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/arrivals.h"

#include "app/base/thread_time.h"
#include "app/store/article_upsert.h"
#include "app/store/feed_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> updateFetching(Database &database, FeedId feed, const Fetching &fetching)
{
    Statement update = database.statement(
        u"UPDATE fetching SET ttl_minutes = ?, period_minutes = ?, skip_hours = ?, skip_days = ?,"
        " gap_minutes = ?, newest_ms = ?, next_ms = ?, failures = ?, answered_ms = ?,"
        " stopped_ms = ?, moving_to = ?, moving_since_ms = ?, moved_from = ?, moved_ms = ?,"
        " bytes = ?, took_ms = ? WHERE feed_id = ?"_s);
    update.bind(fetching.ttlMinutes).bind(fetching.periodMinutes);
    update.bind(qint64{fetching.skipHours}).bind(qint64{fetching.skipDays});
    update.bind(fetching.gapMinutes).bind(fetching.newest).bind(fetching.next);
    update.bind(fetching.failures).bind(fetching.answeredAt).bind(fetching.stoppedAt);
    update.bind(fetching.movingTo).bind(fetching.movingSince).bind(fetching.movedFrom);
    update.bind(fetching.movedAt).bind(fetching.bytes).bind(fetching.tookMs);
    return update.bind(feed).run();
}

Result<void> updateHost(Database &database, const WaitingHost &host)
{
    if (!host.until.isValid()) {
        Statement forget = database.statement(u"DELETE FROM waiting_host WHERE name = ?"_s);
        return forget.bind(host.name).run();
    }
    Statement remember =
        database.statement(u"INSERT OR REPLACE INTO waiting_host (name, until_ms, stated, refusals)"
                           " VALUES (?, ?, ?, ?)"_s);
    return remember.bind(host.name).bind(host.until).bind(host.stated).bind(host.refusals).run();
}

/// Whether the subscription is at the new address now; not if another one is there already.
Result<bool> moveFeed(Database &database, FeedId feed, const QUrl &to)
{
    Statement update = database.statement(u"UPDATE OR IGNORE feed SET url = ? WHERE id = ?"_s);
    if (auto done = update.bind(to).bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    return update.affected() > 0;
}

Result<void> storeOutcome(Database &database, const Arrival &arrival, const QDateTime &now,
                          StoredArrival *stored)
{
    Result<void> done;
    if (arrival.outcome == Arrival::Outcome::Failed)
        done = updateFailure(database, arrival.feed, arrival.error, now);
    else if (arrival.outcome == Arrival::Outcome::Answered)
        done = updateAnswer(database, arrival.feed, arrival.answer, now);
    else
        done = updateAnswer(database, arrival.feed, std::nullopt, now);
    if (!done)
        return done;
    Fetching fetching = arrival.fetching;
    if (!arrival.moveTo.isEmpty()) {
        const auto moved = moveFeed(database, arrival.feed, arrival.moveTo);
        if (!moved)
            return tl::unexpected<Error>(moved.error());
        stored->moved = *moved;
        if (!*moved) {
            fetching.movedFrom = {};
            fetching.movedAt = {};
        }
    }
    if (arrival.host) {
        if (done = updateHost(database, *arrival.host); !done)
            return done;
    }
    return updateFetching(database, arrival.feed, fetching);
}

} // namespace

Result<QList<StoredArrival>> storeArrivals(Database &database, const QList<Arrival> &arrivals,
                                           const QDateTime &now)
{
    QList<StoredArrival> all;
    all.reserve(arrivals.size());
    for (const Arrival &arrival : arrivals) {
        StoredArrival stored;
        const qint64 start = threadTime();
        const auto exists = feedExists(database, arrival.feed);
        if (!exists)
            return tl::unexpected<Error>(exists.error());
        stored.gone = !*exists;
        if (!stored.gone && !arrival.articles.isEmpty()) {
            auto articles = upsertArticles(database, arrival.feed, arrival.articles, now);
            if (!articles)
                return tl::unexpected<Error>(articles.error());
            stored.articles = std::move(*articles);
        }
        if (!stored.gone && arrival.outcome != Arrival::Outcome::More) {
            if (auto done = storeOutcome(database, arrival, now, &stored); !done)
                return tl::unexpected<Error>(done.error());
        }
        stored.cost = threadTime() - start;
        all.append(stored);
    }
    return all;
}

const QString &fetchingColumns()
{
    static const QString columns =
        u"ifnull(g.interval_minutes, 0), g.user_agent, g.any_certificate, g.signs_in,"
        " ifnull((WITH RECURSIVE up (id, parent_id, minutes, step) AS ("
        "SELECT id, parent_id, interval_minutes, 0 FROM folder WHERE id = f.folder_id"
        " UNION ALL SELECT o.id, o.parent_id, o.interval_minutes, up.step + 1 FROM folder o"
        " JOIN up ON o.id = up.parent_id WHERE up.step < 100)"
        " SELECT minutes FROM up WHERE minutes IS NOT NULL ORDER BY step LIMIT 1), 0),"
        " g.ttl_minutes, g.period_minutes, g.skip_hours,"
        " g.skip_days, g.gap_minutes, g.newest_ms, g.next_ms, g.failures, g.answered_ms,"
        " g.stopped_ms, g.moving_to, g.moving_since_ms, g.moved_from, g.moved_ms, g.bytes,"
        " g.took_ms"_s;
    return columns;
}

Fetching readFetching(const Statement &row, int column)
{
    const auto number = [&row, column](int offset) {
        return static_cast<int>(row.integer(column + offset));
    };
    Fetching fetching;
    fetching.settings = {number(0), row.string(column + 1).toUtf8(), row.flag(column + 2),
                         row.flag(column + 3)};
    fetching.folderMinutes = number(4);
    fetching.ttlMinutes = number(5);
    fetching.periodMinutes = number(6);
    fetching.skipHours = static_cast<quint32>(row.integer(column + 7));
    fetching.skipDays = static_cast<quint32>(row.integer(column + 8));
    fetching.gapMinutes = number(9);
    fetching.newest = row.time(column + 10);
    fetching.next = row.time(column + 11);
    fetching.failures = number(12);
    fetching.answeredAt = row.time(column + 13);
    fetching.stoppedAt = row.time(column + 14);
    fetching.movingTo = row.url(column + 15);
    fetching.movingSince = row.time(column + 16);
    fetching.movedFrom = row.url(column + 17);
    fetching.movedAt = row.time(column + 18);
    fetching.bytes = row.integer(column + 19);
    fetching.tookMs = number(20);
    return fetching;
}

Result<QList<WaitingHost>> selectWaitingHosts(Database &database, const QDateTime &now)
{
    Statement select = database.statement(
        u"SELECT name, until_ms, stated, refusals FROM waiting_host WHERE until_ms > ?"_s);
    if (auto done = select.bind(now).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<WaitingHost> hosts;
    while (select.next()) {
        hosts.append({select.string(0), select.time(1), select.flag(2),
                      static_cast<int>(select.integer(3))});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return hosts;
}

Result<void> updateFetchSettings(Database &database, FeedId feed, const FetchSettings &settings)
{
    // A new interval counts from the last time the feed was asked.
    Statement update = database.statement(
        u"UPDATE fetching SET interval_minutes = nullif(?, 0), user_agent = ?, any_certificate = ?,"
        " signs_in = ?, next_ms = NULL WHERE feed_id = ?"_s);
    update.bind(settings.intervalMinutes).bind(QString::fromUtf8(settings.userAgent));
    if (auto done = update.bind(settings.anyCertificate).bind(settings.signsIn).bind(feed).run();
        !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

} // namespace naba::store
