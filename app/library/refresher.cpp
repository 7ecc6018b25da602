// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/refresher.h"

#include "app/base/when_answered.h"
#include "app/library/check_time.h"
#include "app/library/feed_outcome.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace naba {

namespace {

/// Answers that wait to be taken in: more of them would only fill the memory.
constexpr int answersAtOnce = 48;

constexpr int gone = 410;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

/// One refresh().
struct Refresher::Run
{
    QPromise<Result<RefreshReport>> promise;
    QList<FeedId> feeds;
    Asker asker = Asker::Reader;
    std::deque<JobPtr> queue;
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
    QString host; ///< empty: not on the network
    std::shared_ptr<net::HttpNotes> notes = std::make_shared<net::HttpNotes>();
    std::optional<WaitingHost> wait; ///< news of its host
    store::FeedAnswer answer;
};

Refresher::Refresher(store::Store &store, Executor &pool, Clock clock, Credentials &credentials)
    : m_store(store)
    , m_pool(pool)
    , m_credentials(credentials)
    , m_clock(clock)
    , m_fetcher(pool, clock)
    , m_policy(std::move(clock), chance)
    , m_arrivals(store)
    , m_generalMinutes(defaultIntervalMinutes)
{
}

Refresher::~Refresher() = default;

void Refresher::close()
{
    m_closed = true;
    m_waiting.clear();
    m_run.reset();
    m_arrivals.close();
    m_fetcher.cancelAll();
}

QFuture<Result<RefreshReport>> Refresher::refresh(const QList<FeedId> &feeds, Asker asker)
{
    auto run = std::make_shared<Run>();
    run->promise.start();
    run->feeds = feeds;
    run->asker = asker;
    m_waiting.push_back(run);
    if (!m_run)
        startNext();
    return run->promise.future();
}

void Refresher::cancel()
{
    for (const auto &run : std::exchange(m_waiting, {})) {
        run->report.cancelled = true;
        run->promise.addResult(run->report);
        run->promise.finish();
    }
    if (!m_run)
        return;
    m_run->report.cancelled = true;
    m_run->queue.clear();
    m_fetcher.cancelAll();
}

void Refresher::startNext()
{
    if (m_waiting.empty())
        return;
    m_run = m_waiting.front();
    m_waiting.pop_front();
    whenAnswered(m_store.waitingHosts(), this, [this](const Result<QList<WaitingHost>> &hosts) {
        if (m_closed)
            return;
        if (!hosts) {
            finish(tl::unexpected<Error>(hosts.error()));
            return;
        }
        whenAnswered(m_store.fetchStates(m_run->feeds), this,
                     [this, hosts = *hosts](const Result<QList<FetchState>> &states) {
                         if (m_closed)
                             return;
                         if (states)
                             begin(*states, hosts);
                         else
                             finish(tl::unexpected<Error>(states.error()));
                     });
    });
}

void Refresher::begin(const QList<FetchState> &states, const QList<WaitingHost> &hosts)
{
    QList<net::HostWait> waits;
    for (const WaitingHost &host : hosts)
        waits.append({host.name, host.until, host.stated, host.refusals});
    m_policy.restore(waits);
    for (const FetchState &state : states) {
        // Gone for good: only who names it asks again.
        if (state.fetching.stoppedAt.isValid() && m_run->feeds.isEmpty()) {
            m_run->report.failures.append(
                {state.feed, state.title,
                 state.lastError.value_or(Error{ErrorKind::HttpStatus, {}, gone})});
            continue;
        }
        auto job = std::make_shared<Job>();
        job->state = state;
        job->host = state.url.host();
        if (!m_run->report.cancelled)
            m_run->queue.push_back(job);
    }
    m_run->begun = true;
    m_run->report.feeds = static_cast<int>(states.size());
    m_run->progress.total = static_cast<int>(m_run->queue.size());
    Q_EMIT started(m_run->progress.total);
    pump();
}

void Refresher::pump()
{
    if (!m_run || !m_run->begun)
        return;
    auto &queue = m_run->queue;
    for (auto next = queue.begin();
         next != queue.end() && m_policy.hasPlace() && m_run->taking < answersAtOnce;) {
        const JobPtr job = *next;
        if (pass(job)) {
            next = queue.erase(next);
            continue;
        }
        if (!m_policy.hasPlace(job->host)) {
            ++next;
            continue;
        }
        m_policy.begin(job->host);
        ++m_run->asking;
        next = queue.erase(next);
        // Never from within this loop: an answer that is there at once would come back to it.
        QMetaObject::invokeMethod(
            this, [this, job] { fetch(job); }, Qt::QueuedConnection);
    }
    if (m_run->asking == 0 && m_run->taking == 0 && queue.empty())
        finish(m_run->report);
}

/// Whether a feed is left alone for now, because its host wants that.
bool Refresher::pass(const JobPtr &job)
{
    const auto until = m_policy.waitUntil(job->host, m_run->asker);
    if (!until)
        return false;
    m_run->report.waiting.append({job->state.feed, job->state.title, *until});
    ++m_run->progress.done;
    m_run->progress.title = job->state.title;
    Q_EMIT progress(m_run->progress);
    return true;
}

void Refresher::fetch(const JobPtr &job)
{
    if (m_closed)
        return;
    if (m_run->report.cancelled) {
        fetched(job, fail(ErrorKind::Cancelled));
        return;
    }
    if (!job->state.fetching.settings.signsIn) {
        ask(job, {});
        return;
    }
    m_credentials.find(job->state.feed, [this, job](const Login &login) {
        if (!m_closed)
            ask(job, login);
    });
}

void Refresher::ask(const JobPtr &job, const Login &login)
{
    FetchRequest request;
    request.user = login.user;
    request.password = login.password;
    request.url = job->state.url;
    request.etag = job->state.etag;
    request.lastModified = job->state.lastModified;
    request.userAgent = job->state.fetching.settings.userAgent;
    request.anyCertificate = job->state.fetching.settings.anyCertificate;
    request.notes = job->notes;
    // It was subscribed to as a file, and only who may read files could do that.
    request.allowFiles = true;
    whenAnswered(m_fetcher.fetch(request), this,
                 [this, job](const Result<Fetched> &answer) { fetched(job, answer); });
}

void Refresher::fetched(const JobPtr &job, const Result<Fetched> &answer)
{
    if (m_closed)
        return;
    // The host is free for the next request while this answer is taken in.
    m_policy.end(job->host);
    --m_run->asking;
    ++m_run->taking;
    heardFrom(job, answer);
    if (!answer) {
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
    if (code == tooManyRequests || code == unavailable) {
        const net::HostWait wait = m_policy.refused(job->host, job->notes->retryAfter);
        job->wait = WaitingHost{wait.host, wait.until, wait.stated, wait.refusals};
    } else if (m_policy.answered(job->host)) {
        job->wait = WaitingHost{job->host, {}, false, 0};
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
        if (result && result->moved)
            m_run->report.moved.append({job->state.feed, job->state.title, job->state.url, to});
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
