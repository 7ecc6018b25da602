// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/feed_care.h"

#include "app/base/executor.h"
#include "app/base/when_answered.h"
#include "app/library/address.h"
#include "app/store/arrivals.h"
#include "app/store/feed_store.h"
#include "app/store/health_store.h"

#include <algorithm>

namespace naba {

QList<Trouble> troublesOf(const FeedHealth &feed, const QDateTime &now)
{
    QList<Trouble> troubles;
    const auto add = [&troubles](bool is, Trouble trouble) {
        if (is)
            troubles.append(trouble);
    };
    const bool gone = feed.fetching.stoppedAt.isValid();
    add(gone, Trouble::Gone);
    add(feed.error.has_value() && !gone, Trouble::Failing);
    add(feed.waitUntil.isValid() && feed.waitUntil > now, Trouble::Waiting);
    add(!feed.fetching.movedFrom.isEmpty() || !feed.fetching.movingTo.isEmpty(), Trouble::Moved);
    add(feed.newest.isValid() && feed.newest.daysTo(now) >= silentDays, Trouble::Silent);
    add(feed.fetching.tookMs >= slowMs, Trouble::Slow);
    add(feed.fetching.bytes >= heavyBytes, Trouble::Heavy);
    return troubles;
}

FeedCare::FeedCare(store::Connections &connections, Credentials &credentials, Clock clock)
    : m_connections(connections)
    , m_credentials(credentials)
    , m_clock(std::move(clock))
{
}

QFuture<Result<QList<FeedHealth>>> FeedCare::health()
{
    const QDateTime now = m_clock();
    const auto question = m_connections.read(
        [now](store::Database &database) { return store::selectHealth(database, now); });
    return mapped(question, this, [now](Result<QList<FeedHealth>> feeds) {
        if (!feeds)
            return feeds;
        for (FeedHealth &feed : *feeds)
            feed.troubles = troublesOf(feed, now);
        const auto weight = [](const FeedHealth &feed) {
            constexpr int well = 100;
            return feed.troubles.isEmpty() ? well : static_cast<int>(feed.troubles.constFirst());
        };
        std::stable_sort(
            feeds->begin(), feeds->end(), [&weight](const FeedHealth &a, const FeedHealth &b) {
                const int first = weight(a);
                const int second = weight(b);
                return first != second ? first < second : a.title.localeAwareCompare(b.title) < 0;
            });
        return feeds;
    });
}

QFuture<Result<void>> FeedCare::told(QFuture<Result<void>> answer, const Change &change)
{
    return mapped(answer, this, [this, change](const Result<void> &done) {
        if (done)
            Q_EMIT changed(change);
        return done;
    });
}

QFuture<Result<void>> FeedCare::setSettings(FeedId feed, const FetchSettings &settings)
{
    return told(m_connections.writeForUser([feed, settings](store::Database &database) {
        return store::updateFetchSettings(database, feed, settings);
    }),
                FeedChecked{feed});
}

QFuture<Result<void>> FeedCare::setFolderInterval(FolderId folder, int minutes)
{
    return told(m_connections.writeForUser([folder, minutes](store::Database &database) {
        return store::updateFolderInterval(database, folder, minutes);
    }),
                FeedsChanged{});
}

QFuture<Result<void>> FeedCare::setAddress(FeedId feed, const QString &address)
{
    const auto addresses = addressesFor(address, false);
    if (!addresses)
        return ready<Result<void>>(tl::unexpected<Error>(addresses.error()));
    QUrl url = addresses->constFirst();
    const Login login = takeLogin(url);
    const bool signsIn = !login.user.isEmpty();
    if (signsIn)
        m_credentials.keep(feed, login);
    return told(
        m_connections.writeForUser([feed, url, signsIn](store::Database &database) -> Result<void> {
            if (auto done = store::updateFeedAddress(database, feed, url); !done || !signsIn)
                return done;
            return store::updateSignsIn(database, feed);
        }),
        FeedsChanged{});
}

QFuture<Result<void>> FeedCare::forgetMove(FeedId feed)
{
    return told(m_connections.writeForUser([feed](store::Database &database) {
        return store::forgetMove(database, feed);
    }),
                FeedChecked{feed});
}

} // namespace naba
