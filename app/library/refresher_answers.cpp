// SPDX-License-Identifier: GPL-3.0-or-later
// From an answer, or the want of one, to what is stored of it.

#include "app/base/when_answered.h"
#include "app/library/feed_outcome.h"
#include "app/library/refresh_run.h"
#include "app/library/refresher.h"

#include <utility>

namespace naba {

void Refresher::fetched(const JobPtr &job, const Result<Fetched> &answer)
{
    if (m_closed)
        return;
    // The host is free for the next request while this answer is taken in.
    endPlace(job);
    std::erase_if(m_run->hops, [&job](const Run::Hop &hop) { return hop.job == job; });
    --m_run->asking;
    ++m_run->taking;
    heardFrom(job, answer);
    if (job->heldUntil) {
        m_run->report.waiting.append({job->state.feed, job->state.title, *job->heldUntil});
        settle(job);
    } else if (!answer) {
        failed(job, answer.error());
    } else if (answer->notModified) {
        ++m_run->report.unchanged;
        store::Arrival arrival;
        arrival.outcome = store::Arrival::Outcome::NothingNew;
        answered(job, std::move(arrival), nullptr);
    } else {
        take(job, *answer);
    }
    pump();
}

/// Notes what an answer says of its host.
void Refresher::heardFrom(const JobPtr &job, const Result<Fetched> &answer)
{
    const bool status = !answer && answer.error().kind == ErrorKind::HttpStatus;
    if (job->host.isEmpty() || (!answer && !status))
        return;
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    const int code = status ? answer.error().code : 200;
    const QString &host = job->notes->host.isEmpty() ? job->host : job->notes->host;
    if (code == tooManyRequests || code == unavailable) {
        const net::HostWait wait = m_policy.refused(host, job->notes->retryAfter);
        job->wait = WaitingHost{wait.host, wait.until, wait.stated, wait.refusals};
    } else if (m_policy.answered(host)) {
        job->wait = WaitingHost{host, {}, false, 0};
    }
}

/// Has an answer read on a worker.
void Refresher::take(const JobPtr &job, const Fetched &answer)
{
    const auto work = [answer, known = job->state.bodyHash] {
        return std::make_shared<Taken>(takeIn(answer, known));
    };
    job->answer.etag = answer.etag;
    job->answer.lastModified = answer.lastModified;
    whenAnswered(m_pool.run(Priority::Ingest, work), this,
                 [this, job](const std::shared_ptr<Taken> &done) {
                     if (!m_closed)
                         taken(job, *done);
                 });
}

void Refresher::taken(const JobPtr &job, Taken &taken)
{
    RefreshReport::Costs &costs = m_run->report.costs;
    costs.hashing += taken.costs.hashing;
    costs.parsing += taken.costs.parsing;
    costs.cleaning += taken.costs.cleaning;
    job->answer.bodyHash = taken.hash;
    store::Arrival arrival;
    arrival.outcome = store::Arrival::Outcome::Answered;
    if (!taken.ingested) {
        // The same body with a new validator: the next request is to name the new one.
        ++m_run->report.unchanged;
        answered(job, std::move(arrival), nullptr);
        return;
    }
    if (!*taken.ingested) {
        failed(job, taken.ingested->error());
        return;
    }
    Ingested &ingested = **taken.ingested;
    job->answer.title = ingested.title;
    job->answer.siteUrl = ingested.siteUrl;
    job->answer.language = ingested.language;
    arrival.articles = std::move(taken.rows);
    answered(job, std::move(arrival), &ingested);
}

void Refresher::answered(const JobPtr &job, store::Arrival arrival, const Ingested *ingested)
{
    const Outcome outcome =
        afterAnswer(job->state, *job->notes, ingested, m_generalMinutes, m_clock());
    arrival.fetching = outcome.fetching;
    arrival.moveTo = outcome.moveTo;
    store(job, std::move(arrival));
}

void Refresher::failed(const JobPtr &job, const Error &error)
{
    // Called off: nothing is wrong with the feed.
    if (error.kind == ErrorKind::Cancelled && m_run->report.cancelled) {
        settle(job);
        return;
    }
    m_run->report.failures.append({job->state.feed, job->state.title, error});
    ++m_run->progress.failed;
    // Nothing is wrong with the feed: there is nothing to keep, and it is due when the line is
    // back.
    if (error.kind == ErrorKind::Offline) {
        settle(job);
        return;
    }
    store::Arrival arrival;
    arrival.outcome = store::Arrival::Outcome::Failed;
    arrival.error = error;
    arrival.fetching = afterFailure(job->state, error, m_policy, m_clock());
    store(job, std::move(arrival));
}

/// The answer's validators and hash go with the last articles: had the program ended before, the
/// next answer would have to bring them again.
void Refresher::store(const JobPtr &job, store::Arrival arrival)
{
    arrival.feed = job->state.feed;
    arrival.answer = job->answer;
    arrival.host = job->wait;
    const QUrl to = arrival.moveTo;
    m_arrivals.add(std::move(arrival), [this, job, to](const Result<store::StoredArrival> &result) {
        if (result && result->moved) {
            m_run->report.moved.append({job->state.feed, job->state.title, job->state.url, to});
            // A password is for the host that it was given for.
            if (job->state.fetching.settings.signsIn && to.host() != job->state.url.host())
                m_credentials.forget(job->state.feed);
        }
        stored(job, result);
    });
}

void Refresher::stored(const JobPtr &job, const Result<store::StoredArrival> &result)
{
    if (!result) {
        m_run->report.failures.append({job->state.feed, job->state.title, result.error()});
        ++m_run->progress.failed;
    } else if (!result->gone) {
        const store::StoredArticles &articles = result->articles;
        m_run->report.costs.storing += result->cost;
        m_run->report.added += static_cast<int>(articles.added.size());
        m_run->report.updated += static_cast<int>(articles.updated.size());
        if (!articles.added.isEmpty() || !articles.updated.isEmpty())
            Q_EMIT changed(ArticlesStored{job->state.feed, articles.added, articles.updated});
        Q_EMIT changed(FeedChecked{job->state.feed});
        if (result->moved)
            Q_EMIT changed(FeedsChanged{});
    }
    settle(job);
}

void Refresher::settle(const JobPtr &job)
{
    --m_run->taking;
    ++m_run->progress.done;
    m_run->progress.title = job->state.title;
    Q_EMIT progress(m_run->progress);
    pump();
}

void Refresher::finish(Result<RefreshReport> result)
{
    const auto run = std::exchange(m_run, nullptr);
    Q_EMIT finished(result ? *result : run->report);
    run->promise.addResult(std::move(result));
    run->promise.finish();
    if (!m_run)
        startNext();
}

} // namespace naba
