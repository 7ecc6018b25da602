// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/schedule.h"

#include "app/base/when_answered.h"
#include "app/library/check_time.h"

#include <QNetworkInformation>
#include <QSet>

#include <utility>

namespace naba {

namespace {

constexpr int lookEveryMs = 60'000;

/// After the network came back: names are not always found in its first moment.
constexpr int settleMs = 5'000;

} // namespace

QDateTime dueAt(const FetchState &feed, int generalMinutes)
{
    const QString scheme = feed.url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const Fetching &fetching = feed.fetching;
    if (!web || fetching.stoppedAt.isValid())
        return {};
    if (fetching.next.isValid())
        return fetching.next;
    if (!feed.checkedAt.isValid() || feed.lastError)
        return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return nextCheck(fetching, generalMinutes, {}, feed.checkedAt);
}

Schedule::Schedule(store::Store &store, Refresher &refresher, Clock clock)
    : m_store(store)
    , m_refresher(refresher)
    , m_clock(std::move(clock))
    , m_generalMinutes(defaultIntervalMinutes)
{
    m_timer.setInterval(lookEveryMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Schedule::look);
}

void Schedule::start()
{
    watchNetwork();
    m_timer.start();
    look();
}

void Schedule::stop()
{
    m_timer.stop();
}

void Schedule::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability) {
                if (m_timer.isActive() && mayAsk())
                    QTimer::singleShot(settleMs, this, &Schedule::look);
            });
    connect(network, &QNetworkInformation::isMeteredChanged, this, [this](bool metered) {
        if (m_timer.isActive() && !metered)
            look();
    });
}

bool Schedule::mayAsk() const
{
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (!network)
        return true; // nobody to tell us: a request that fails will
    if (network->supports(QNetworkInformation::Feature::Reachability) &&
        network->reachability() == QNetworkInformation::Reachability::Disconnected)
        return false;
    return m_meteredAllowed || !network->supports(QNetworkInformation::Feature::Metered) ||
           !network->isMetered();
}

void Schedule::look()
{
    if (m_looking || m_refresher.isRunning() || !mayAsk())
        return;
    m_looking = true;
    whenAnswered(m_store.waitingHosts(), this, [this](const Result<QList<WaitingHost>> &hosts) {
        whenAnswered(m_store.fetchStates({}), this,
                     [this, hosts = hosts.value_or(QList<WaitingHost>())](
                         const Result<QList<FetchState>> &feeds) {
                         m_looking = false;
                         if (feeds && m_timer.isActive())
                             refreshDue(*feeds, hosts);
                     });
    });
}

void Schedule::refreshDue(const QList<FetchState> &feeds, const QList<WaitingHost> &hosts)
{
    if (m_refresher.isRunning())
        return;
    const QDateTime now = m_clock();
    QSet<QString> waiting;
    for (const WaitingHost &host : hosts)
        waiting.insert(host.name);
    QList<FeedId> due;
    for (const FetchState &feed : feeds) {
        const QDateTime at = dueAt(feed, m_generalMinutes);
        if (at.isValid() && at <= now && !waiting.contains(feed.url.host()))
            due.append(feed.feed);
    }
    if (!due.isEmpty())
        m_refresher.refresh(due, Refresher::Asker::Schedule);
}

} // namespace naba
