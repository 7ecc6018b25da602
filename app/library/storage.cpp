// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/storage.h"

#include "app/base/when_answered.h"
#include "app/store/retention_store.h"
#include "app/store/space.h"
#include "app/store/usage_store.h"

#include <QFileInfo>
#include <QPromise>

#include <algorithm>
#include <limits>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// Articles that the rules let go are counted no further.
constexpr int mostCounted = 1'000'000;
/// Of the budget: how much of what goes next is shown while there is room.
constexpr qint64 shownShare = 10;

} // namespace

/// One usage().
struct Storage::Weighing
{
    QPromise<Result<StorageUsage>> promise;
    StorageUsage usage;
    qsizetype next = 0;
};

Storage::Storage(store::Connections &connections, Pictures &pictures, Retention &retention,
                 Clock clock, std::function<KeepSettings()> rules)
    : m_connections(connections)
    , m_pictures(pictures)
    , m_retention(retention)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
{
}

Storage::~Storage() = default;

void Storage::close()
{
    m_closed = true;
}

QFuture<Result<StorageUsage>> Storage::usage()
{
    auto weighing = std::make_shared<Weighing>();
    weighing->promise.start();
    const auto future = weighing->promise.future();
    const QString file = m_connections.file();
    const KeepSettings rules = m_rules();
    const auto question =
        m_connections.read([file, rules](store::Database &database) -> Result<StorageUsage> {
            StorageUsage usage;
            usage.rules = rules;
            const auto space = store::selectSpace(database);
            if (!space)
                return tl::unexpected<Error>(space.error());
            usage.fileBytes = QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
            usage.freeBytes = space->freeBytes();
            const auto index = store::weighIndex(database);
            if (!index)
                return tl::unexpected<Error>(index.error());
            usage.indexBytes = *index;
            if (auto done = store::countSafeArticles(database, usage); !done)
                return tl::unexpected<Error>(done.error());
            const auto feeds = store::selectFeedsToWeigh(database);
            if (!feeds)
                return tl::unexpected<Error>(feeds.error());
            usage.feeds = *feeds;
            return usage;
        });
    whenAnswered(question, this, [this, weighing](const Result<StorageUsage> &usage) {
        if (m_closed)
            return;
        if (!usage) {
            weighing->promise.addResult(usage);
            weighing->promise.finish();
            return;
        }
        weighing->usage = *usage;
        weighNext(weighing);
    });
    return future;
}

/// A feed at a time, so that a list that is asked for meanwhile does not wait for all of them.
void Storage::weighNext(const std::shared_ptr<Weighing> &weighing)
{
    struct Weights
    {
        qint64 articles = 0;
        Weight pictures;
        bool estimated = false;
        qint64 expired = 0;
    };

    if (weighing->next >= weighing->usage.feeds.size()) {
        countNext(weighing);
        return;
    }
    const FeedUsage &feed = weighing->usage.feeds.at(weighing->next);
    const KeepRule rule = Retention::resolved(weighing->usage.rules.feed, feed.rule);
    const auto question =
        m_connections.read([id = feed.feed, total = feed.articles.count, rule,
                            now = m_clock()](store::Database &database) -> Result<Weights> {
            Weights weights;
            const auto articles = store::weighArticles(database, id, total, weights.estimated);
            const auto pictures = store::weighPictures(database, id);
            const auto expired = rule.limits()
                                     ? store::countExpired(database, id, rule, now, mostCounted)
                                     : Result<qint64>(0);
            if (!articles || !pictures || !expired) {
                return tl::unexpected<Error>(!articles   ? articles.error()
                                             : !pictures ? pictures.error()
                                                         : expired.error());
            }
            weights.articles = *articles;
            weights.pictures = *pictures;
            weights.expired = *expired;
            return weights;
        });
    whenAnswered(question, this, [this, weighing](const Result<Weights> &weights) {
        if (m_closed)
            return;
        if (!weights) {
            weighing->promise.addResult(tl::unexpected<Error>(weights.error()));
            weighing->promise.finish();
            return;
        }
        StorageUsage &usage = weighing->usage;
        FeedUsage &weighed = usage.feeds[weighing->next++];
        weighed.articles.bytes = weights->articles;
        weighed.pictures = weights->pictures;
        usage.estimated = usage.estimated || weights->estimated;
        usage.articles.count += weighed.articles.count;
        usage.articles.bytes += weighed.articles.bytes;
        usage.nextArticles.count += weights->expired;
        if (weighed.articles.count > 0) {
            usage.nextArticles.bytes +=
                weights->expired * (weighed.articles.bytes / weighed.articles.count);
        }
        weighNext(weighing);
    });
}

/// What the rules for everything let go, if it is more than the feeds' own do.
void Storage::countNext(const std::shared_ptr<Weighing> &weighing)
{
    const KeepRule &all = weighing->usage.rules.all;
    const KeepRule byNumber{all.count, all.days, 0};
    if (!byNumber.limits()) {
        complete(weighing);
        return;
    }
    const auto question =
        m_connections.read([byNumber, now = m_clock()](store::Database &database) {
            return store::countExpired(database, {}, byNumber, now, mostCounted);
        });
    whenAnswered(question, this, [this, weighing](const Result<qint64> &count) {
        if (m_closed)
            return;
        StorageUsage &usage = weighing->usage;
        if (count && *count > usage.nextArticles.count) {
            usage.nextArticles.count = *count;
            if (usage.articles.count > 0) {
                usage.nextArticles.bytes = *count * (usage.articles.bytes / usage.articles.count);
            }
        }
        complete(weighing);
    });
}

void Storage::complete(const std::shared_ptr<Weighing> &weighing)
{
    whenAnswered(m_pictures.usage(), this, [this, weighing](const Result<PictureUsage> &pictures) {
        if (m_closed)
            return;
        StorageUsage &usage = weighing->usage;
        usage.pictures = pictures.value_or(PictureUsage());
        std::sort(usage.feeds.begin(), usage.feeds.end(),
                  [](const FeedUsage &one, const FeedUsage &other) {
                      return one.articles.bytes + one.pictures.bytes >
                             other.articles.bytes + other.pictures.bytes;
                  });
        const qint64 over = usage.pictures.all.bytes - usage.pictures.budget;
        const qint64 asked = over > 0 ? over : usage.pictures.budget / shownShare;
        whenAnswered(m_pictures.next(asked), this, [this, weighing](const Result<Weight> &next) {
            if (m_closed)
                return;
            weighing->usage.nextPictures = next.value_or(Weight());
            weighing->promise.addResult(weighing->usage);
            weighing->promise.finish();
        });
    });
}

QFuture<Result<FreedSpace>> Storage::freeNow()
{
    auto promise = std::make_shared<QPromise<Result<FreedSpace>>>();
    promise->start();
    whenAnswered(m_retention.run(), this, [this, promise](const Result<FreedSpace> &freed) {
        if (m_closed)
            return;
        if (!freed) {
            promise->addResult(freed);
            promise->finish();
            return;
        }
        whenAnswered(m_pictures.trim(), this,
                     [promise, freed = *freed](const Result<Weight> &gone) {
                         FreedSpace all = freed;
                         all.pictures = gone.value_or(Weight());
                         promise->addResult(all);
                         promise->finish();
                     });
    });
    return promise->future();
}

QFuture<Result<FreedSpace>> Storage::clearPictures()
{
    return mapped(m_pictures.evict(std::numeric_limits<qint64>::max()), this,
                  [](const Result<Weight> &gone) -> Result<FreedSpace> {
                      if (!gone)
                          return tl::unexpected<Error>(gone.error());
                      FreedSpace freed;
                      freed.pictures = *gone;
                      return freed;
                  });
}

} // namespace naba
