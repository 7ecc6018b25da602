// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/refresher.h"

namespace naba {

/// One refresh().
struct Refresher::Run
{
    QPromise<Result<RefreshReport>> promise;
    QList<FeedId> feeds;
    Asker asker = Asker::Reader;
    std::deque<JobPtr> queue;

    /// Redirects to hosts that have no room now. They hold no place meanwhile.
    struct Hop
    {
        JobPtr job;
        QString host;
        std::function<void(bool)> go;
    };

    std::deque<Hop> hops;
    bool begun = false;
    int asking = 0; ///< jobs that wait for an answer
    int taking = 0; ///< jobs whose answer is taken in and stored
    RefreshReport report;
    RefreshProgress progress;
};

/// One feed of a run.
struct Refresher::Job
{
    FetchState state;
    QString host;                       ///< empty: not on the network
    std::optional<QString> place;       ///< the host at which it holds one
    std::optional<QDateTime> heldUntil; ///< it was led to a host that is to be left alone
    std::shared_ptr<net::HttpNotes> notes = std::make_shared<net::HttpNotes>();
    std::optional<WaitingHost> wait; ///< news of its host
    store::FeedAnswer answer;
};

} // namespace naba
