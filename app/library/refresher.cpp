// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/refresher.h"

#include "app/base/when_answered.h"
#include "app/library/check_time.h"
#include "app/library/refresh_run.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace naba {

namespace {

/// Answers that wait to be taken in: more of them would only fill the memory.
constexpr int answersAtOnce = 48;

constexpr size_t hopsAtOnce = 48;

constexpr int gone = 410;

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

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
    letHop();
    auto &queue = m_run->queue;
    for (auto next = queue.begin(); next != queue.end() && m_policy.hasPlace() &&
                                    m_run->taking < answersAtOnce &&
                                    m_run->hops.size() < hopsAtOnce;) {
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
        job->place = job->host;
        ++m_run->asking;
        next = queue.erase(next);
        // Never from within this loop: an answer that is there at once would come back to it.
        QMetaObject::invokeMethod(
            this, [this, job] { fetch(job); }, Qt::QueuedConnection);
    }
    if (m_run->asking == 0 && m_run->taking == 0 && queue.empty())
        finish(m_run->report);
}

/// A redirect leads to another host, which has its own limit and perhaps its own wait.
void Refresher::hop(const JobPtr &job, const QString &host, const std::function<void(bool)> &go)
{
    if (m_closed || !m_run)
        return;
    endPlace(job);
    if (const auto until = m_policy.waitUntil(host, m_run->asker)) {
        job->heldUntil = until;
        go(false);
        return;
    }
    m_run->hops.push_back({job, host, go});
    pump();
}

void Refresher::letHop()
{
    auto &hops = m_run->hops;
    for (auto next = hops.begin(); next != hops.end() && m_policy.hasPlace();) {
        if (!m_policy.hasPlace(next->host)) {
            ++next;
            continue;
        }
        m_policy.begin(next->host);
        next->job->place = next->host;
        QMetaObject::invokeMethod(
            this, [go = next->go] { go(true); }, Qt::QueuedConnection);
        next = hops.erase(next);
    }
}

void Refresher::endPlace(const JobPtr &job)
{
    if (const auto place = std::exchange(job->place, std::nullopt))
        m_policy.end(*place);
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
    request.onHop = [this, job](const QString &host, const std::function<void(bool)> &go) {
        hop(job, host, go);
    };
    // It was subscribed to as a file, and only who may read files could do that.
    request.allowFiles = true;
    whenAnswered(m_fetcher.fetch(request), this,
                 [this, job](const Result<Fetched> &answer) { fetched(job, answer); });
}

} // namespace naba
