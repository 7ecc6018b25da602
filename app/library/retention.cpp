// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/retention.h"

#include "app/base/when_answered.h"
#include "app/store/article_store.h"
#include "app/store/retention_store.h"
#include "app/store/space.h"

#include <QPromise>

#include <utility>

namespace naba {

namespace {

constexpr int chunk = 100;     ///< articles of one transaction: what the reader does waits for one
constexpr int pages = 256;     ///< given back in one step
constexpr int soonMs = 20'000; ///< after a refresh: the reader looks at what came first

struct Step
{
    QList<ArticleId> gone;
    bool done = false; ///< there is nothing more
};

} // namespace

/// One run().
struct Retention::Pass
{
    QPromise<Answer> promise;
    KeepSettings rules;
    QHash<FeedId, FeedRule> own;
    QList<FeedId> feeds; ///< still to be looked at
    FreedSpace freed;
    qint64 pagesBefore = 0;
    qint64 pageBytes = 0;
};

Retention::Retention(store::Connections &connections, Clock clock,
                     std::function<KeepSettings()> rules)
    : m_connections(connections)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { run(); });
}

Retention::~Retention() = default;

void Retention::close()
{
    m_closed = true;
    m_soon.stop();
    m_pass.reset();
}

void Retention::runSoon()
{
    if (!m_closed && !m_soon.isActive())
        m_soon.start();
}

QFuture<Retention::Answer> Retention::run()
{
    if (m_pass)
        return m_pass->promise.future();
    m_pass = std::make_shared<Pass>();
    m_pass->promise.start();
    m_pass->rules = m_rules();
    const QFuture<Answer> future = m_pass->promise.future();
    begin();
    return future;
}

KeepRule Retention::resolved(const KeepRule &forAll, const FeedRule &own)
{
    return {own.count.value_or(forAll.count), own.days.value_or(forAll.days),
            own.bytes.value_or(forAll.bytes)};
}

void Retention::begin()
{
    struct Start
    {
        QHash<FeedId, FeedRule> own;
        QList<FeedId> feeds;
        store::FileSpace space;
    };

    const auto question = m_connections.read([](store::Database &database) -> Result<Start> {
        const auto own = store::selectFeedRules(database);
        const auto feeds = store::selectFeedIds(database);
        const auto space = store::selectSpace(database);
        if (!own || !feeds || !space) {
            return tl::unexpected<Error>(!own     ? own.error()
                                         : !feeds ? feeds.error()
                                                  : space.error());
        }
        return Start{*own, *feeds, *space};
    });
    whenAnswered(question, this, [this](const Result<Start> &start) {
        if (m_closed)
            return;
        if (!start) {
            finish(tl::unexpected<Error>(start.error()));
            return;
        }
        m_pass->own = start->own;
        m_pass->feeds = start->feeds;
        m_pass->pagesBefore = start->space.pages;
        m_pass->pageBytes = start->space.pageBytes;
        nextFeed();
    });
}

void Retention::nextFeed()
{
    while (!m_pass->feeds.isEmpty()) {
        const FeedId feed = m_pass->feeds.takeFirst();
        const KeepRule rule = resolved(m_pass->rules.feed, m_pass->own.value(feed));
        if (rule.limits()) {
            expire(feed, {rule.count, rule.days, 0},
                   [this, feed, rule] { expireByBytes(feed, rule.bytes); });
            return;
        }
    }
    const KeepRule &all = m_pass->rules.all;
    const KeepRule byNumber{all.count, all.days, 0};
    if (byNumber.limits())
        expire({}, byNumber, [this] { shrink(); });
    else
        shrink();
}

/// Chunk by chunk, until the rule lets nothing more go.
void Retention::expire(FeedId feed, const KeepRule &rule, std::function<void()> then)
{
    const auto question = m_connections.write(
        Priority::Maintenance, store::Transaction::Durability::Process,
        [feed, rule, now = m_clock()](store::Database &database) -> Result<Step> {
            const auto expired = store::selectExpired(database, feed, rule, now, chunk);
            if (!expired)
                return tl::unexpected<Error>(expired.error());
            const auto gone = store::deleteArticles(database, *expired);
            if (!gone)
                return tl::unexpected<Error>(gone.error());
            return Step{*gone, gone->isEmpty()};
        });
    whenAnswered(question, this,
                 [this, feed, rule, then = std::move(then)](const Result<Step> &step) {
                     if (m_closed)
                         return;
                     if (!step) {
                         finish(tl::unexpected<Error>(step.error()));
                         return;
                     }
                     if (step->done) {
                         then();
                         return;
                     }
                     m_pass->freed.articles.count += step->gone.size();
                     Q_EMIT changed(ArticlesRemoved{step->gone});
                     expire(feed, rule, then);
                 });
}

/// Every article is weighed once, then those that do not fit go, chunk by chunk.
void Retention::expireByBytes(FeedId feed, qint64 bytes)
{
    constexpr int all = 1'000'000;
    if (bytes <= 0) {
        nextFeed();
        return;
    }
    const auto question =
        m_connections.read([feed, bytes, now = m_clock()](store::Database &database) {
            return store::selectExpired(database, feed, {0, 0, bytes}, now, all);
        });
    whenAnswered(question, this, [this](const Result<QList<ArticleId>> &expired) {
        if (m_closed)
            return;
        if (expired)
            remove(*expired, [this] { nextFeed(); });
        else
            finish(tl::unexpected<Error>(expired.error()));
    });
}

void Retention::remove(const QList<ArticleId> &ids, std::function<void()> then)
{
    if (ids.isEmpty()) {
        then();
        return;
    }
    const auto question =
        m_connections.write(Priority::Maintenance, store::Transaction::Durability::Process,
                            [part = ids.mid(0, chunk)](store::Database &database) -> Result<Step> {
                                // A star may have come since they were chosen.
                                const auto expendable = store::selectExpendable(database, part);
                                if (!expendable)
                                    return tl::unexpected<Error>(expendable.error());
                                const auto gone = store::deleteArticles(database, *expendable);
                                if (!gone)
                                    return tl::unexpected<Error>(gone.error());
                                return Step{*gone, false};
                            });
    whenAnswered(question, this,
                 [this, rest = ids.mid(chunk), then = std::move(then)](const Result<Step> &step) {
                     if (m_closed)
                         return;
                     if (!step) {
                         finish(tl::unexpected<Error>(step.error()));
                         return;
                     }
                     m_pass->freed.articles.count += step->gone.size();
                     if (!step->gone.isEmpty())
                         Q_EMIT changed(ArticlesRemoved{step->gone});
                     remove(rest, then);
                 });
}

/// The oldest go while the file holds more than it may.
void Retention::shrink()
{
    const qint64 most = m_pass->rules.all.bytes;
    if (most <= 0) {
        giveBack();
        return;
    }
    const auto question =
        m_connections.write(Priority::Maintenance, store::Transaction::Durability::Process,
                            [most](store::Database &database) -> Result<Step> {
                                const auto space = store::selectSpace(database);
                                if (!space)
                                    return tl::unexpected<Error>(space.error());
                                if (space->usedBytes() <= most)
                                    return Step{{}, true};
                                const auto oldest = store::selectOldest(database, chunk);
                                if (!oldest)
                                    return tl::unexpected<Error>(oldest.error());
                                const auto gone = store::deleteArticles(database, *oldest);
                                if (!gone)
                                    return tl::unexpected<Error>(gone.error());
                                return Step{*gone, gone->isEmpty()};
                            });
    whenAnswered(question, this, [this](const Result<Step> &step) {
        if (m_closed)
            return;
        if (!step) {
            finish(tl::unexpected<Error>(step.error()));
            return;
        }
        if (step->done) {
            giveBack();
            return;
        }
        m_pass->freed.articles.count += step->gone.size();
        Q_EMIT changed(ArticlesRemoved{step->gone});
        shrink();
    });
}

void Retention::giveBack()
{
    const auto question =
        m_connections.writeBare(Priority::Maintenance, [](store::Database &database) {
            return store::giveBack(database, pages);
        });
    whenAnswered(question, this, [this](const Result<qint64> &left) {
        if (m_closed)
            return;
        if (!left) {
            finish(tl::unexpected<Error>(left.error()));
            return;
        }
        if (*left > 0) {
            giveBack();
            return;
        }
        const auto space = m_connections.read(
            [](store::Database &database) { return store::selectSpace(database); });
        whenAnswered(space, this, [this](const Result<store::FileSpace> &now) {
            if (m_closed)
                return;
            if (now && now->pages < m_pass->pagesBefore)
                m_pass->freed.fileBytes = (m_pass->pagesBefore - now->pages) * m_pass->pageBytes;
            finish(m_pass->freed);
        });
    });
}

void Retention::finish(const Answer &answer)
{
    const auto pass = std::exchange(m_pass, nullptr);
    pass->promise.addResult(answer);
    pass->promise.finish();
}

QFuture<Result<QHash<FeedId, FeedRule>>> Retention::feedRules()
{
    return m_connections.read(
        [](store::Database &database) { return store::selectFeedRules(database); });
}

QFuture<Result<void>> Retention::setFeedRule(FeedId feed, const FeedRule &rule)
{
    return m_connections.writeForUser([feed, rule](store::Database &database) {
        return store::updateFeedRule(database, feed, rule);
    });
}

} // namespace naba
