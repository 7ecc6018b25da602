// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/offline_pack.h"

#include "app/base/when_answered.h"
#include "app/library/offline_estimate.h"
#include "app/store/connections.h"
#include "app/store/offline_store.h"

#include <utility>

namespace naba {

namespace {

constexpr int articlesAtOnce = 4;
constexpr qsizetype chunk = 500; ///< rows of one transaction

bool isOffline(const Error &error)
{
    return error.kind == ErrorKind::Offline;
}

/// Nothing is missing: it is no picture to be had, today or later.
bool isNone(const Error &error)
{
    return error.kind == ErrorKind::Beacon || error.kind == ErrorKind::NotAPicture ||
           error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::PrivateAddress;
}

} // namespace

/// One article under way.
struct OfflinePack::Work
{
    OfflineItem item;
    qsizetype pending = 0;
    qint64 bytes = 0;
    bool whole = true; ///< everything of it could be had
};

OfflinePack::OfflinePack(store::Store &store, Executor &pool, Pictures &pictures, Keys keys)
    : m_store(store)
    , m_pool(pool)
    , m_pictures(pictures)
    , m_keys(std::move(keys))
{
    qRegisterMetaType<OfflineProgress>();
}

OfflinePack::~OfflinePack() = default;

void OfflinePack::close()
{
    m_closed = true;
    m_waiting.clear();
}

QFuture<Result<PackEstimate>> OfflinePack::estimate(const ArticleQuery &query,
                                                    PackContents contents)
{
    auto promise = std::make_shared<QPromise<Result<PackEstimate>>>();
    promise->start();
    const auto answer = [promise](const Result<PackEstimate> &estimate) {
        promise->addResult(estimate);
        promise->finish();
    };
    whenAnswered(
        m_keys(query), this, [this, answer, contents](const Result<QList<ArticleKey>> &keys) {
            if (m_closed)
                return;
            if (!keys) {
                answer(tl::unexpected<Error>(keys.error()));
                return;
            }
            QList<ArticleId> ids;
            ids.reserve(keys->size());
            for (const ArticleKey &key : *keys)
                ids.append(key.id);
            const auto question =
                m_pool.run(Priority::Ingest, [&connections = m_store.connections(), ids, contents,
                                              withWhole = static_cast<bool>(m_whole)] {
                    return estimatePack(connections, ids, contents, withWhole);
                });
            whenAnswered(question, this, answer);
        });
    return promise->future();
}

QFuture<OfflinePack::Answer> OfflinePack::fetch(const ArticleQuery &query, PackContents contents)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenAnswered(m_keys(query), this,
                 [this, promise, contents](const Result<QList<ArticleKey>> &keys) {
                     if (m_closed)
                         return;
                     if (!keys) {
                         promise->addResult(tl::unexpected<Error>(keys.error()));
                         promise->finish();
                         return;
                     }
                     QList<OfflineItem> items;
                     for (const ArticleKey &key : *keys)
                         items.append({key.id, true, contents});
                     write(items, promise);
                 });
    return promise->future();
}

QFuture<OfflinePack::Answer> OfflinePack::fetch(const QList<ArticleId> &articles,
                                                PackContents contents)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QList<OfflineItem> items;
    for (const ArticleId article : articles)
        items.append({article, true, contents});
    write(items, promise);
    return promise->future();
}

QFuture<OfflinePack::Answer> OfflinePack::resume()
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    write({}, promise);
    return promise->future();
}

/// In chunks, then everything that waits is fetched.
void OfflinePack::write(const QList<OfflineItem> &items,
                        const std::shared_ptr<QPromise<Answer>> &promise)
{
    if (items.isEmpty()) {
        m_waiting.push_back(promise);
        m_running = true;
        m_stopped.reset();
        pump();
        return;
    }
    const auto question =
        m_store.connections().writeForUser([part = items.mid(0, chunk)](store::Database &database) {
            return store::insertOfflineItems(database, part);
        });
    whenAnswered(question, this,
                 [this, promise, rest = items.mid(chunk)](const Result<void> &written) {
                     if (m_closed)
                         return;
                     if (written) {
                         write(rest, promise);
                         return;
                     }
                     promise->addResult(tl::unexpected<Error>(written.error()));
                     promise->finish();
                 });
}

void OfflinePack::pump()
{
    if (m_closed || m_asking || !m_running)
        return;
    if (m_stopped) {
        if (m_busy.isEmpty())
            conclude(std::exchange(m_stopped, {}));
        return;
    }
    if (m_busy.size() >= articlesAtOnce)
        return;
    m_asking = true;
    const auto question = m_store.connections().read([](store::Database &database) {
        return store::selectOfflineItems(database, 2 * articlesAtOnce);
    });
    whenAnswered(question, this, [this](const Result<QList<OfflineItem>> &items) {
        m_asking = false;
        if (m_closed)
            return;
        if (!items) {
            stop(items.error());
            return;
        }
        for (const OfflineItem &item : *items) {
            if (m_busy.size() < articlesAtOnce && !m_busy.contains(item.article) && !m_stopped)
                begin(item);
        }
        if (m_busy.isEmpty())
            conclude(std::exchange(m_stopped, {}));
    });
}

void OfflinePack::begin(const OfflineItem &item)
{
    auto work = std::make_shared<Work>();
    work->item = item;
    m_busy.insert(item.article);
    if (!m_whole || !item.contents.whole) {
        readArticle(work);
        return;
    }
    whenAnswered(m_whole(item.article), this, [this, work](const Result<qint64> &fetched) {
        if (m_closed)
            return;
        if (fetched) {
            work->bytes += *fetched;
        } else if (isOffline(fetched.error())) {
            m_busy.remove(work->item.article);
            stop(fetched.error());
            return;
        } else {
            work->whole = false;
        }
        readArticle(work);
    });
}

void OfflinePack::readArticle(const WorkPtr &work)
{
    if (!work->item.contents.pictures) {
        done(work);
        return;
    }
    whenAnswered(m_store.article(work->item.article), this,
                 [this, work](const Result<Article> &article) {
                     if (m_closed)
                         return;
                     if (!article) { // gone meanwhile, and with it what was written down
                         done(work);
                         return;
                     }
                     const auto question = m_pool.run(Priority::Maintenance, [article = *article] {
                         return Pictures::shownBy(article);
                     });
                     whenAnswered(question, this, [this, work](const QList<QUrl> &urls) {
                         if (!m_closed)
                             fetchPictures(work, urls.mid(0, mostPackPictures));
                     });
                 });
}

void OfflinePack::fetchPictures(const WorkPtr &work, const QList<QUrl> &urls)
{
    work->pending = urls.size();
    if (urls.isEmpty()) {
        done(work);
        return;
    }
    for (const QUrl &url : urls) {
        whenAnswered(m_pictures.fetch(work->item.article, url), this,
                     [this, work](const Result<Picture> &picture) {
                         if (m_closed)
                             return;
                         if (picture)
                             work->bytes += picture->fresh ? picture->facts.bytes : 0;
                         else if (isOffline(picture.error()))
                             m_stopped = picture.error();
                         else if (!isNone(picture.error()))
                             work->whole = false;
                         if (--work->pending == 0)
                             done(work);
                     });
    }
}

void OfflinePack::done(const WorkPtr &work)
{
    if (m_stopped) { // it waits for the network to come back
        m_busy.remove(work->item.article);
        pump();
        return;
    }
    const auto question = m_store.connections().writeIngest(
        [work](store::Database &database) -> Result<OfflineProgress> {
            if (auto stored = store::updateOfflineItem(database, work->item.article, work->whole,
                                                       work->bytes);
                !stored)
                return tl::unexpected<Error>(stored.error());
            return store::selectOfflineProgress(database);
        });
    whenAnswered(question, this, [this, work](const Result<OfflineProgress> &progress) {
        if (m_closed)
            return;
        m_busy.remove(work->item.article);
        if (!progress) {
            stop(progress.error());
            return;
        }
        if (work->item.pack) {
            Q_EMIT progressed(*progress);
            Q_EMIT keptChanged({work->item.article});
        }
        pump();
    });
}

/// Begins nothing more.
void OfflinePack::stop(const Error &error)
{
    m_stopped = error;
    pump();
}

void OfflinePack::conclude(const std::optional<Error> &error)
{
    m_running = false;
    whenAnswered(progress(), this, [this, error](const Answer &progress) {
        if (m_closed)
            return;
        const Answer answer = error ? Answer(tl::unexpected<Error>(*error)) : progress;
        for (const auto &promise : std::exchange(m_waiting, {})) {
            promise->addResult(answer);
            promise->finish();
        }
        Q_EMIT finished(progress.value_or(OfflineProgress()));
    });
}

QFuture<Result<void>> OfflinePack::cancel()
{
    return m_store.connections().writeForUser(
        [](store::Database &database) { return store::cancelOfflineItems(database); });
}

QFuture<Result<void>> OfflinePack::release()
{
    const auto released = m_store.connections().writeForUser(
        [](store::Database &database) { return store::releaseOfflineItems(database); });
    return mapped(released, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT keptChanged({});
        return done;
    });
}

QFuture<OfflinePack::Answer> OfflinePack::progress()
{
    return m_store.connections().read(
        [](store::Database &database) { return store::selectOfflineProgress(database); });
}

QFuture<Result<void>> OfflinePack::keepAhead(const QList<ArticleId> &articles)
{
    QList<OfflineItem> items;
    for (const ArticleId article : articles)
        items.append({article, false, {false, true}});
    return m_store.connections().writeIngest(
        [items](store::Database &database) { return store::insertOfflineItems(database, items); });
}

} // namespace naba
