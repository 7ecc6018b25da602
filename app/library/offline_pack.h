// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/offline.h"
#include "app/domain/query.h"
#include "app/library/pictures.h"
#include "app/store/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace naba {

/// Fetches what articles need to be read without a network: the whole of them, and their pictures.
/// What waits is written down, article by article, so that a cut, or the program's end, loses
/// nothing but the picture that was on the way. Lives on the library's thread.
class OfflinePack : public QObject
{
    Q_OBJECT

public:
    /// Fetches and stores the whole of an article if that is missing; the bytes that came.
    using Whole = std::function<QFuture<Result<qint64>>(ArticleId)>;
    using Answer = Result<OfflineProgress>;

    /// The articles that a query finds, also by words.
    using Keys = std::function<QFuture<Result<QList<ArticleKey>>>(const ArticleQuery &)>;

    OfflinePack(store::Store &store, Executor &pool, Pictures &pictures, Keys keys);
    ~OfflinePack() override;

    void setWhole(Whole whole) { m_whole = std::move(whole); }

    /// Ends what is under way without an answer; what waits stays written down.
    void close();

    /// What a pack of these articles would fetch. Nothing is asked of anybody.
    QFuture<Result<PackEstimate>> estimate(const ArticleQuery &query, PackContents contents);
    /// Writes these articles down and fetches all that waits. Errors: Offline, as soon as there is
    /// no network: what is left waits. A picture that cannot be had is no error.
    QFuture<Answer> fetch(const ArticleQuery &query, PackContents contents);
    QFuture<Answer> fetch(const QList<ArticleId> &articles, PackContents contents);
    /// Fetches what waits.
    QFuture<Answer> resume();
    /// Takes what waits off the list; what was fetched stays.
    QFuture<Result<void>> cancel();
    /// The trip is over: what was kept for it may go like everything else.
    QFuture<Result<void>> release();

    /// How far the pack is.
    QFuture<Answer> progress();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Writes articles down whose feed's pictures are kept ahead of time.
    QFuture<Result<void>> keepAhead(const QList<ArticleId> &articles);

Q_SIGNALS:
    void progressed(const naba::OfflineProgress &progress);
    /// Nothing waits any more, or it stopped.
    void finished(const naba::OfflineProgress &progress);
    /// All of an article is here, or (without a number) of some no longer.
    void keptChanged(const QList<naba::ArticleId> &articles);

private:
    struct Work;
    using WorkPtr = std::shared_ptr<Work>;

    void write(const QList<OfflineItem> &items, const std::shared_ptr<QPromise<Answer>> &promise);
    void pump();
    void begin(const OfflineItem &item);
    void readArticle(const WorkPtr &work);
    void fetchPictures(const WorkPtr &work, const QList<QUrl> &urls);
    void done(const WorkPtr &work);
    void stop(const Error &error);
    void conclude(const std::optional<Error> &error);

    store::Store &m_store;
    Executor &m_pool;
    Pictures &m_pictures;
    Keys m_keys;
    Whole m_whole;
    std::vector<std::shared_ptr<QPromise<Answer>>> m_waiting;
    QSet<ArticleId> m_busy;
    std::optional<Error> m_stopped; ///< why nothing more is begun
    bool m_running = false;
    bool m_asking = false; ///< for the next items
    bool m_closed = false;
};

} // namespace naba
