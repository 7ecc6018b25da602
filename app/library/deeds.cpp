// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deeds.h"

#include "app/base/when_answered.h"
#include "app/library/deed_changes.h"
#include "app/store/deed_store.h"
#include "app/store/store.h"
#include "app/text/direction.h"
#include "app/text/fold.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace naba {

namespace {

/// How long a step may keep others waiting.
constexpr qint64 stepMs = 25;
constexpr int firstStep = 1000;
constexpr int smallestStep = 50;
constexpr int largestStep = 5000;
/// What is deleted is written twice: to the trash, then away.
constexpr int firstDeletion = 200;
/// Between two changes of one deed: each makes every list and count look again.
constexpr qint64 tellMs = 250;
/// Only a deed that takes longer shows how far it is.
constexpr qint64 progressAfterMs = 400;

constexpr auto forgetAfter = std::chrono::hours(24);
constexpr int mostDeeds = 100;
constexpr auto forgetEvery = std::chrono::minutes(20);

bool isDeletion(DeedKind kind)
{
    return kind == DeedKind::Delete || kind == DeedKind::Unsubscribe;
}

store::TagName tagName(const QString &typed)
{
    const QString name = text::withoutBidiControls(typed).simplified();
    QString folded = text::fold(name).trimmed();
    // A name of nothing that folding keeps is still a name.
    if (folded.isEmpty())
        folded = name.toCaseFolded();
    return {name, folded};
}

} // namespace

/// One deed, or the taking back of one, from the first step to the last.
struct Deeds::Job
{
    DeedOrder order;
    store::TagName tag;
    bool back = false;
    bool cancelled = false;
    qsizetype next = 0; ///< of order.articles
    int size = firstStep;
    qint64 deed = 0;
    QString name;
    int changedCount = 0;
    QList<ArticleId> untold;
    bool feedsUntold = false;
    Deed undoing;
    QElapsedTimer since;
    QElapsedTimer told;
    bool shown = false;
    QPromise<Result<int>> done;
    QPromise<Result<std::optional<Deed>>> undone;
};

Deeds::Deeds(store::Store &store, Clock clock, Finder finder, QObject *parent)
    : QObject(parent)
    , m_finder(std::move(finder))
    , m_deeds(std::make_unique<store::DeedStore>(store.connections(), clock))
    , m_clock(std::move(clock))
{
    qRegisterMetaType<Deed>();
    m_forgetting.setInterval(forgetEvery);
    connect(&m_forgetting, &QTimer::timeout, this, &Deeds::forget);
}

Deeds::~Deeds()
{
    close();
}

void Deeds::start()
{
    m_forgetting.start();
    forget();
}

void Deeds::close()
{
    m_closed = true;
    m_forgetting.stop();
    m_jobs.clear();
    m_undos.clear();
}

QFuture<Result<int>> Deeds::run(const DeedOrder &order)
{
    auto job = std::make_shared<Job>();
    job->order = order;
    job->done.start();
    QFuture<Result<int>> future = job->done.future();
    if (order.kind == DeedKind::GiveTag || order.kind == DeedKind::TakeTag) {
        job->tag = tagName(order.tag);
    }
    if (isDeletion(order.kind))
        job->size = firstDeletion;
    m_jobs.append(job);
    begin(job);
    return future;
}

QFuture<Result<int>> Deeds::mark(DeedKind kind, const QList<ArticleId> &articles,
                                 const QString &tag)
{
    DeedOrder order;
    order.kind = kind;
    order.articles = articles;
    order.tag = tag;
    return run(order);
}

QFuture<Result<std::optional<Deed>>> Deeds::newest()
{
    return m_deeds->newest();
}

QFuture<Result<std::optional<Deed>>> Deeds::undo()
{
    auto job = std::make_shared<Job>();
    job->back = true;
    job->undone.start();
    QFuture<Result<std::optional<Deed>>> future = job->undone.future();
    m_undos.push_back(job);
    // What is not done to the end is taken back as far as it went.
    cancel();
    nextUndo();
    return future;
}

void Deeds::cancel()
{
    for (const JobPointer &job : std::as_const(m_jobs))
        job->cancelled = !job->back;
}

/// One after the other, and each after the deeds that were under way.
void Deeds::nextUndo()
{
    if (m_undos.empty() || !m_jobs.isEmpty())
        return;
    const JobPointer job = m_undos.front();
    m_undos.pop_front();
    m_jobs.append(job);
    begin(job);
}

/// Finds out which articles are meant, then takes the first step.
void Deeds::begin(const JobPointer &job)
{
    job->since.start();
    job->told.start();
    if (job->back) {
        whenAnswered(m_deeds->newest(), this, [this, job](const Result<std::optional<Deed>> &deed) {
            if (m_closed)
                return;
            if (!deed) {
                fail(job, deed.error());
            } else if (!*deed) {
                job->undone.addResult(std::optional<Deed>());
                job->undone.finish();
                end(job);
            } else {
                job->undoing = **deed;
                job->size = isDeletion(job->undoing.kind) ? firstDeletion : firstStep;
                stepBack(job);
            }
        });
        return;
    }
    if (job->order.kind == DeedKind::Unsubscribe && !job->order.feeds.isEmpty()) {
        ArticleQuery all;
        all.feed = job->order.feeds.constFirst();
        job->order.query = all;
    }
    if (!job->order.query) {
        step(job);
        return;
    }
    ArticleQuery query = *job->order.query;
    query.order = ArticleOrder::NewestFirst;
    // What is so already need not be looked at.
    query.unread = query.unread || job->order.kind == DeedKind::MarkRead;
    query.starred = query.starred || job->order.kind == DeedKind::Unstar;
    whenAnswered(m_finder(query), this, [this, job](const Result<QList<ArticleKey>> &keys) {
        if (m_closed)
            return;
        if (!keys) {
            fail(job, keys.error());
            return;
        }
        QList<ArticleId> &ids = job->order.articles;
        ids.reserve(keys->size());
        for (const ArticleKey &key : *keys)
            ids.append(key.id);
        step(job);
    });
}

void Deeds::step(const JobPointer &job)
{
    QList<ArticleId> &ids = job->order.articles;
    // In the order in which they lie in the file: by date every row would be another page.
    if (job->next == 0)
        std::sort(ids.begin(), ids.end());
    store::DeedPart part;
    part.deed = job->deed;
    part.kind = job->order.kind;
    part.articles = ids.mid(job->next, job->size);
    part.tag = job->tag;
    part.folder = job->order.folder;
    part.keep = job->order.keep;
    job->next += part.articles.size();
    part.last = job->next >= ids.size();
    part.feeds = job->order.feeds;
    whenAnswered(m_deeds->apply(part), this,
                 [this, job](const Result<store::DeedStep> &done) { take(job, done); });
}

void Deeds::take(const JobPointer &job, const Result<store::DeedStep> &done)
{
    if (m_closed)
        return;
    if (!done) {
        fail(job, done.error());
        return;
    }
    job->deed = done->deed;
    if (!done->name.isEmpty())
        job->name = done->name;
    job->changedCount += int(done->changed.size());
    job->untold += done->changed;
    job->feedsUntold = job->feedsUntold || done->feeds;
    adapt(job, done->ms);
    const bool last = job->next >= job->order.articles.size() || job->cancelled;
    tell(job, last);
    if (!last) {
        step(job);
        return;
    }
    finish(job);
}

void Deeds::stepBack(const JobPointer &job)
{
    whenAnswered(m_deeds->takeBack(job->undoing.id, job->size), this,
                 [this, job](const Result<store::DeedStep> &done) { takeBack(job, done); });
}

void Deeds::takeBack(const JobPointer &job, const Result<store::DeedStep> &done)
{
    if (m_closed)
        return;
    if (!done) {
        fail(job, done.error());
        return;
    }
    job->changedCount += int(done->changed.size());
    job->untold += done->changed;
    job->feedsUntold = job->feedsUntold || done->feeds;
    adapt(job, done->ms);
    tell(job, !done->more);
    if (done->more) {
        stepBack(job);
        return;
    }
    const Deed deed = job->undoing;
    job->undone.addResult(std::optional(deed));
    job->undone.finish();
    end(job);
    Q_EMIT undone(deed);
}

/// The next step as large as the time for one allows.
void Deeds::adapt(const JobPointer &job, qint64 ms)
{
    const qint64 wanted = job->size * stepMs / std::max<qint64>(ms, 1);
    // By no more than double: one quick step says little.
    job->size =
        int(std::clamp<qint64>(std::min<qint64>(wanted, job->size * 2), smallestStep, largestStep));
}

void Deeds::tell(const JobPointer &job, bool now)
{
    const int total = job->back ? int(job->undoing.articles) : int(job->order.articles.size());
    const int done = job->back ? job->changedCount : int(job->next);
    if (job->since.elapsed() > progressAfterMs && (!now || job->shown)) {
        job->shown = true;
        Q_EMIT progress(std::min(done, total), total);
    }
    if (!now && job->told.elapsed() < tellMs)
        return;
    job->told.restart();
    const DeedKind kind = job->back ? job->undoing.kind : job->order.kind;
    // Feeds before articles that come back, articles before feeds that go.
    const bool feeds = std::exchange(job->feedsUntold, false);
    const QList<ArticleId> ids = std::exchange(job->untold, {});
    if (feeds && job->back)
        Q_EMIT changed(FeedsChanged{});
    if (!ids.isEmpty())
        Q_EMIT changed(job->back ? changeBack(kind, ids) : changeOf(kind, ids));
    if (feeds && !job->back)
        Q_EMIT changed(FeedsChanged{});
}

void Deeds::finish(const JobPointer &job)
{
    Deed deed;
    deed.id = job->deed;
    deed.kind = job->order.kind;
    deed.articles = job->changedCount;
    deed.name = job->name;
    deed.at = m_clock();
    const bool kept = job->deed > 0 && (job->changedCount > 0 || !job->order.feeds.isEmpty());
    job->done.addResult(job->changedCount);
    job->done.finish();
    end(job);
    if (kept)
        Q_EMIT recorded(deed);
}

void Deeds::fail(const JobPointer &job, const Error &error)
{
    tell(job, true); // what the steps before it did is done
    if (job->back) {
        job->undone.addResult(tl::unexpected<Error>(error));
        job->undone.finish();
    } else {
        job->done.addResult(tl::unexpected<Error>(error));
        job->done.finish();
    }
    end(job);
}

void Deeds::end(const JobPointer &job)
{
    if (job->shown)
        Q_EMIT progressEnded();
    m_jobs.removeOne(job);
    nextUndo();
}

/// A little at a time, while the reader does something else.
void Deeds::forget()
{
    if (m_closed)
        return;
    const QDateTime before =
        m_clock().addSecs(-std::chrono::duration_cast<std::chrono::seconds>(forgetAfter).count());
    whenAnswered(m_deeds->forgetSome(before, mostDeeds), this, [this](const Result<bool> &more) {
        if (more && *more)
            forget();
    });
}

} // namespace naba
