// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/domain/change.h"
#include "app/library/arrival_queue.h"
#include "app/library/credentials.h"
#include "app/library/fetcher.h"
#include "app/library/library.h"
#include "app/library/taking.h"
#include "app/net/host_policy.h"
#include "app/store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace naba {

/// Asks feeds for news, many at a time but no host by more than a few, and stores what is new.
/// Runs that are asked for while one is under way follow it. Lives on the library's thread.
class Refresher : public QObject
{
    Q_OBJECT

public:
    using Asker = net::HostPolicy::Asker;

    Refresher(store::Store &store, Executor &pool, Clock clock, Credentials &credentials);
    ~Refresher() override;

    /// Asks these feeds, or all that are not gone for good if none is named. Finishes when all that
    /// is new can be read.
    QFuture<Result<RefreshReport>> refresh(const QList<FeedId> &feeds, Asker asker = Asker::Reader);
    /// Asks no more feeds; what has arrived is still stored.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

    /// How many requests at a time, and the interval of feeds that have none of their own.
    void setLimits(net::HostPolicy::Limits limits) { m_policy.setLimits(limits); }

    void setInterval(int minutes) { m_generalMinutes = minutes; }

    /// Ends everything without an answer: futures are cancelled.
    void close();

Q_SIGNALS:
    void changed(const naba::Change &change);
    void started(int total);
    void progress(const naba::RefreshProgress &progress);
    void finished(const naba::RefreshReport &report);

private:
    struct Run;
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void startNext();
    void begin(const QList<FetchState> &states, const QList<WaitingHost> &hosts);
    void pump();
    bool pass(const JobPtr &job);
    void fetch(const JobPtr &job);
    void ask(const JobPtr &job, const Login &login);
    void hop(const JobPtr &job, const QString &host, const std::function<void(bool)> &go);
    void letHop();
    void endPlace(const JobPtr &job);
    void fetched(const JobPtr &job, const Result<Fetched> &answer);
    void heardFrom(const JobPtr &job, const Result<Fetched> &answer);
    void take(const JobPtr &job, const Fetched &answer);
    void taken(const JobPtr &job, Taken &taken);
    void answered(const JobPtr &job, store::Arrival arrival, const Ingested *ingested);
    void failed(const JobPtr &job, const Error &error);
    void store(const JobPtr &job, store::Arrival arrival);
    void stored(const JobPtr &job, const Result<store::StoredArrival> &result);
    void settle(const JobPtr &job);
    void finish(Result<RefreshReport> result);

    store::Store &m_store;
    Executor &m_pool;
    Credentials &m_credentials;
    Clock m_clock;
    Fetcher m_fetcher;
    net::HostPolicy m_policy;
    ArrivalQueue m_arrivals;
    int m_generalMinutes;
    std::shared_ptr<Run> m_run;
    std::deque<std::shared_ptr<Run>> m_waiting;
    bool m_closed = false;
};

} // namespace naba
