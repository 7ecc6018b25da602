// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/domain/change.h"
#include "app/library/fetcher.h"
#include "app/library/ingest.h"
#include "app/library/library.h"
#include "app/store/store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>

#include <deque>
#include <memory>

namespace naba {

/// Asks feeds for news, many at a time but no host by more than a few, and stores what is new.
/// Runs that are asked for while one is under way follow it. Lives on the library's thread.
class Refresher : public QObject
{
    Q_OBJECT

public:
    Refresher(store::Store &store, Executor &pool, Clock clock);
    ~Refresher() override;

    /// Asks these feeds, or all if none is named. Finishes when all that is new can be read.
    QFuture<Result<RefreshReport>> refresh(const QList<FeedId> &feeds);
    /// Asks no more feeds; what has arrived is still stored.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

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
    void begin(const QList<FetchState> &states, const QHash<FeedId, QString> &titles);
    void pump();
    void fetch(const JobPtr &job);
    void fetched(const JobPtr &job, const Result<Fetched> &answer);
    void take(const JobPtr &job, const Fetched &answer);
    void storeBatch(const JobPtr &job);
    void storeAnswer(const JobPtr &job, const std::optional<store::FeedAnswer> &answer);
    void failed(const JobPtr &job, const Error &error);
    void settle(const JobPtr &job);
    void finish(Result<RefreshReport> result);

    store::Store &m_store;
    Executor &m_pool;
    Fetcher m_fetcher;
    std::shared_ptr<Run> m_run;
    std::deque<std::shared_ptr<Run>> m_waiting;
    bool m_closed = false;
};

} // namespace naba
