// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/refresher.h"

#include <algorithm>

namespace naba {

namespace {

constexpr int feedsAtOnce = 24;
constexpr int requestsPerHost = 2;

} // namespace

/// One refresh().
struct Refresher::Run
{
    QPromise<Result<RefreshReport>> promise;
    QList<FeedId> feeds;
    std::deque<JobPtr> queue;
    QHash<QString, int> busyHosts;
    int active = 0;
    RefreshReport report;
    RefreshProgress progress;
};

/// One feed of a run.
struct Refresher::Job
{
    FetchState state;
    QString title;
    QString host; ///< empty: not on the network
    store::FeedAnswer answer;
    QList<ArticleDraft> articles; ///< still to be stored, in the feed's order
};

Refresher::Refresher(store::Store &store, Executor &pool, Clock clock)
    : m_store(store)
    , m_pool(pool)
    , m_fetcher(pool, std::move(clock))
{
}

Refresher::~Refresher() = default;

void Refresher::close()
{
    m_closed = true;
    m_waiting.clear();
    m_run.reset();
    m_fetcher.cancelAll();
}

QFuture<Result<RefreshReport>> Refresher::refresh(const QList<FeedId> &feeds)
{
    auto run = std::make_shared<Run>();
    run->promise.start();
    run->feeds = feeds;
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
    m_store.feeds().then(this, [this](const Result<QList<Feed>> &feeds) {
        if (m_closed)
            return;
        if (!feeds) {
            finish(tl::unexpected<Error>(feeds.error()));
            return;
        }
        QHash<FeedId, QString> titles;
        for (const Feed &feed : *feeds)
            titles.insert(feed.id, feed.title);
        m_store.fetchStates(m_run->feeds)
            .then(this, [this, titles](const Result<QList<FetchState>> &states) {
                if (m_closed)
                    return;
                if (states)
                    begin(*states, titles);
                else
                    finish(tl::unexpected<Error>(states.error()));
            });
    });
}

void Refresher::begin(const QList<FetchState> &states, const QHash<FeedId, QString> &titles)
{
    for (const FetchState &state : states) {
        auto job = std::make_shared<Job>();
        job->state = state;
        job->title = titles.value(state.feed);
        job->host = state.url.host();
        if (!m_run->report.cancelled)
            m_run->queue.push_back(job);
    }
    m_run->report.feeds = static_cast<int>(states.size());
    m_run->progress.total = m_run->report.feeds;
    Q_EMIT started(m_run->progress.total);
    pump();
}

void Refresher::pump()
{
    auto &queue = m_run->queue;
    for (auto next = queue.begin(); next != queue.end() && m_run->active < feedsAtOnce;) {
        const JobPtr job = *next;
        int &busy = m_run->busyHosts[job->host];
        if (!job->host.isEmpty() && busy >= requestsPerHost) {
            ++next;
            continue;
        }
        ++busy;
        ++m_run->active;
        next = queue.erase(next);
        // Never from within this loop: an answer that is there at once would come back to it.
        QMetaObject::invokeMethod(
            this, [this, job] { fetch(job); }, Qt::QueuedConnection);
    }
    if (m_run->active == 0 && queue.empty())
        finish(m_run->report);
}

void Refresher::fetch(const JobPtr &job)
{
    if (m_closed)
        return;
    if (m_run->report.cancelled) {
        fetched(job, fail(ErrorKind::Cancelled));
        return;
    }
    FetchRequest request;
    request.url = job->state.url;
    request.etag = job->state.etag;
    request.lastModified = job->state.lastModified;
    // It was subscribed to as a file, and only who may read files could do that.
    request.allowFiles = true;
    m_fetcher.fetch(request).then(
        this, [this, job](const Result<Fetched> &answer) { fetched(job, answer); });
}

void Refresher::fetched(const JobPtr &job, const Result<Fetched> &answer)
{
    if (m_closed)
        return;
    // The host is free for the next request while this answer is taken in.
    --m_run->busyHosts[job->host];
    if (!answer) {
        failed(job, answer.error());
    } else if (answer->notModified) {
        ++m_run->report.unchanged;
        storeAnswer(job, {});
    } else {
        take(job, *answer);
    }
}

void Refresher::take(const JobPtr &job, const Fetched &answer)
{
    struct Taken
    {
        QByteArray hash;
        std::optional<Result<Ingested>> ingested; ///< nothing: the body is the same as last time
    };

    const auto work = [answer, known = job->state.bodyHash] {
        auto taken = std::make_shared<Taken>();
        taken->hash = bodyHash(answer.body);
        if (taken->hash != known)
            taken->ingested = ingest(answer);
        return taken;
    };
    job->answer.etag = answer.etag;
    job->answer.lastModified = answer.lastModified;
    m_pool.run(Priority::Ingest, work).then(this, [this, job](const std::shared_ptr<Taken> &taken) {
        if (m_closed)
            return;
        job->answer.bodyHash = taken->hash;
        if (!taken->ingested) {
            // The same body with a new validator: the next request is to name the new one.
            ++m_run->report.unchanged;
            storeAnswer(job, job->answer);
            return;
        }
        Result<Ingested> &ingested = *taken->ingested;
        if (!ingested) {
            failed(job, ingested.error());
            return;
        }
        job->answer.title = ingested->title;
        job->answer.siteUrl = ingested->siteUrl;
        job->answer.language = ingested->language;
        job->articles = std::move(ingested->articles);
        storeBatch(job);
    });
}

void Refresher::storeBatch(const JobPtr &job)
{
    if (job->articles.isEmpty()) {
        // Only now: had the program ended before, the next answer would have to bring them again.
        storeAnswer(job, job->answer);
        return;
    }
    const auto batch =
        job->articles.last(std::min(job->articles.size(), qsizetype{store::Store::batchSize}));
    job->articles.resize(job->articles.size() - batch.size());
    m_store.storeArticles(job->state.feed, batch)
        .then(this, [this, job](const Result<store::StoredArticles> &stored) {
            if (m_closed)
                return;
            if (!stored) {
                failed(job, stored.error());
                return;
            }
            m_run->report.added += static_cast<int>(stored->added.size());
            m_run->report.updated += static_cast<int>(stored->updated.size());
            if (!stored->added.isEmpty() || !stored->updated.isEmpty())
                Q_EMIT changed(ArticlesStored{job->state.feed, stored->added, stored->updated});
            storeBatch(job);
        });
}

void Refresher::storeAnswer(const JobPtr &job, const std::optional<store::FeedAnswer> &answer)
{
    m_store.storeAnswer(job->state.feed, answer)
        .then(this, [this, job](const Result<void> &stored) {
            if (m_closed)
                return;
            if (!stored) {
                failed(job, stored.error());
                return;
            }
            Q_EMIT changed(FeedChecked{job->state.feed});
            settle(job);
        });
}

void Refresher::failed(const JobPtr &job, const Error &error)
{
    // Gone while it was asked, or called off: nothing is wrong with the feed.
    if (error.kind == ErrorKind::NotFound ||
        (error.kind == ErrorKind::Cancelled && m_run->report.cancelled)) {
        settle(job);
        return;
    }
    m_run->report.failures.append({job->state.feed, job->title, error});
    ++m_run->progress.failed;
    m_store.storeFailure(job->state.feed, error)
        .then(this, [this, job](const Result<void> &stored) {
            if (m_closed)
                return;
            if (stored)
                Q_EMIT changed(FeedChecked{job->state.feed});
            settle(job);
        });
}

void Refresher::settle(const JobPtr &job)
{
    --m_run->active;
    ++m_run->progress.done;
    m_run->progress.title = job->title;
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
