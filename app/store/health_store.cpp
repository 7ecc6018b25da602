// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/health_store.h"

#include "app/store/arrivals.h"
#include "app/store/feed_store.h"

#include <QHash>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> oneChanged(const Statement &statement, const Result<void> &done)
{
    if (!done)
        return done;
    if (statement.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

} // namespace

Result<QList<FeedHealth>> selectHealth(Database &database, const QDateTime &now)
{
    const auto waiting = selectWaitingHosts(database, now);
    if (!waiting)
        return tl::unexpected<Error>(waiting.error());
    QHash<QString, QDateTime> until;
    for (const WaitingHost &host : *waiting) {
        if (host.stated)
            until.insert(host.name, host.until);
    }
    static const QString columns =
        stateColumns() + u", f.error_since, (SELECT max(published_ms) FROM article"
                         " WHERE feed_id = f.id) FROM feed f JOIN fetching g ON g.feed_id = f.id"
                         " WHERE f.url LIKE 'http%' ORDER BY f.id"_s;
    Statement select = database.statement(columns);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<FeedHealth> feeds;
    while (select.next()) {
        const FetchState state = readState(select);
        FeedHealth health;
        health.feed = state.feed;
        health.title = state.title;
        health.url = state.url;
        health.error = state.lastError;
        health.fetching = state.fetching;
        health.checkedAt = state.checkedAt;
        health.failingSince = select.time(stateColumnCount);
        health.newest = select.time(stateColumnCount + 1);
        health.waitUntil = until.value(state.url.host());
        feeds.append(health);
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return feeds;
}

Result<void> updateFeedAddress(Database &database, FeedId feed, const QUrl &url)
{
    const auto found = findFeed(database, {url});
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found && **found != feed)
        return fail(ErrorKind::AlreadySubscribed, url.toString(),
                    static_cast<int>((*found)->value));
    Statement update =
        database.statement(u"UPDATE feed SET url = ?, etag = x'', last_modified = x'',"
                           " body_hash = x'', error_kind = NULL, error_code = 0,"
                           " error_detail = '', error_since = NULL WHERE id = ?"_s);
    if (auto done = oneChanged(update, update.bind(url).bind(feed).run()); !done)
        return done;
    Statement anew =
        database.statement(u"UPDATE fetching SET next_ms = NULL, failures = 0, stopped_ms = NULL,"
                           " moving_to = '', moving_since_ms = NULL, moved_from = '',"
                           " moved_ms = NULL WHERE feed_id = ?"_s);
    return anew.bind(feed).run();
}

Result<void> forgetMove(Database &database, FeedId feed)
{
    Statement update = database.statement(
        u"UPDATE fetching SET moved_from = '', moved_ms = NULL WHERE feed_id = ?"_s);
    return oneChanged(update, update.bind(feed).run());
}

Result<void> updateFolderInterval(Database &database, FolderId folder, int minutes)
{
    Statement update =
        database.statement(u"UPDATE folder SET interval_minutes = nullif(?, 0) WHERE id = ?"_s);
    if (auto done = oneChanged(update, update.bind(minutes).bind(folder).run()); !done)
        return done;
    return database.execute(u"UPDATE fetching SET next_ms = NULL WHERE failures = 0"_s);
}

} // namespace naba::store
