// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/block.h"
#include "app/domain/picture.h"
#include "app/library/picture_files.h"
#include "app/net/http_client.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace naba {

/// The pictures of articles: fetched when the reader or a feed's policy allows it, kept by content
/// under a budget, least recently used first to go. Those of starred and tagged articles and of
/// offline packs stay. Lives on the library's thread.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// Makes a picture no larger than a page needs; nothing if it cannot be shown at all. Pure;
    /// called on a worker. Only a program with a screen has one: without it pictures are kept as
    /// they came.
    using Fit = std::function<std::optional<Picture>(const Picture &)>;
    using Answer = Result<Picture>;

    /// Limits on one picture, said by its first bytes before anything is unpacked.
    static constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;
    static constexpr qint64 mostPixels = 40'000'000;
    static constexpr int mostSide = 16'384;
    /// Widest that a page needs.
    static constexpr int pageWidth = 1600;

    Pictures(store::Connections &connections, Executor &pool, const QString &folder, Clock clock,
             std::function<qint64()> budget);
    ~Pictures() override;

    void setFit(Fit fit) { m_fit = std::move(fit); }

    /// Ends what is under way without an answer.
    void close();

    /// The addresses of the pictures that an article shows, each once, in its order. Counters of
    /// readers are none. Pure.
    static QList<QUrl> shownBy(const Article &article);
    static QList<QUrl> shownIn(const Document &document);

    /// What is kept behind an address; asks nobody else. Errors: NotFound, or why it was refused.
    QFuture<Answer> kept(const QUrl &url);
    /// What is kept, else from the network: ask only for what the reader allowed. Errors: those of
    /// the network, Beacon, NotAPicture, TooLarge, PrivateAddress, DiskFull.
    QFuture<Answer> fetch(ArticleId article, const QUrl &url);

    /// Feeds whose policy is not Ask.
    QFuture<Result<QHash<FeedId, PicturePolicy>>> policies();
    QFuture<Result<PicturePolicy>> policy(FeedId feed);
    QFuture<Result<void>> setPolicy(FeedId feed, PicturePolicy policy);

    QFuture<Result<PictureUsage>> usage();
    /// What would go next if `bytes` had to be freed.
    QFuture<Result<Weight>> next(qint64 bytes);
    /// Takes away what no article shows any more, then down to the budget. What went.
    QFuture<Result<Weight>> trim();
    /// Takes away everything that is not safe, least recently used first, until `bytes` are free.
    QFuture<Result<Weight>> evict(qint64 bytes);
    /// Makes what a program without a screen kept no larger than a page needs; one after the other,
    /// from the event loop. Needs setFit().
    void fitKept();
    /// Removes files that nothing knows; a little at a time, from the event loop.
    void sweep();

Q_SIGNALS:
    /// The sum of what is kept changed.
    void usageChanged();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void start(const JobPtr &job);
    void queue(const JobPtr &job);
    void pump();
    void ask(const JobPtr &job);
    void examine(const JobPtr &job, const QByteArray &bytes);
    void keep(const JobPtr &job, const Picture &picture);
    void refuse(const JobPtr &job, const Error &error);
    void finish(const JobPtr &job, const Answer &answer);
    [[nodiscard]] Answer readNow(const QUrl &url) const;
    [[nodiscard]] Result<bool> fitNext() const;
    static Answer checked(const QByteArray &bytes, const Fit &fit);

    store::Connections &m_connections;
    Executor &m_pool;
    PictureFiles m_files;
    Clock m_clock;
    std::function<qint64()> m_budget;
    Fit m_fit;
    net::HttpClient m_http;
    QHash<QUrl, JobPtr> m_jobs; ///< each address once
    std::deque<JobPtr> m_queue;
    QHash<QString, int> m_busyHosts;
    int m_active = 0;
    int m_swept = 0;
    QTimer m_trimSoon;
    bool m_closed = false;
    Executor m_shelf; ///< one thread, so that a file and its row change in one order; last
};

} // namespace naba
