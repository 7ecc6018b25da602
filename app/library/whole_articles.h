// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/change.h"
#include "app/net/http_client.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace naba {

struct PageText;

/// What getMissing() did.
struct WholeReport
{
    struct Failure
    {
        ArticleId article;
        Error error;
    };

    int got = 0;
    QList<Failure> failures;
};

/// Articles as their own pages have them, for feeds that carry only a beginning: fetched from the
/// page (and the pages it goes on on, or its AMP version where it is empty without scripts), found
/// there by html::extract on this machine, and stored beside the feed's own text.
/// Lives on the library's thread.
class WholeArticles : public QObject
{
    Q_OBJECT

public:
    WholeArticles(store::Connections &connections, Executor &pool, Clock clock);
    ~WholeArticles() override;

    /// Gets an article's page now, also if it was got before. Errors: NotFound, those of
    /// net::HttpClient, NoArticle if there is no more to be had than the feed gives.
    QFuture<Result<void>> get(ArticleId id);

    /// Whether the articles of a feed are got whole as they arrive; its unread ones are got now, if
    /// that is done by itself. Errors: NotFound.
    QFuture<Result<void>> setAlways(FeedId feed, bool always);

    /// Gets what is to be got without being asked (starred articles and feeds that are always got
    /// whole) and was not tried yet, newest first; no more than `most`.
    QFuture<Result<WholeReport>> getMissing(int most = 500);

    /// Whether they are got by themselves: when an article arrives or gets its star. Off until it
    /// is switched on: a command that ends at once has no use for it.
    void setAutomatic(bool automatic) { m_automatic = automatic; }

    /// Something happened to the library.
    void note(const Change &change);

    /// Ends what is under way without an answer: its futures are cancelled.
    void close();

Q_SIGNALS:
    void changed(const naba::Change &change);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;
    using Done = std::function<void(const Result<void> &)>;

    void enqueue(const QList<ArticleId> &ids);
    void begin(ArticleId id, bool asked, Done done);
    void runQueue();
    void start(const JobPtr &job);
    void fetch(const JobPtr &job, const QUrl &page);
    void take(const JobPtr &job, const PageText &page);
    void finish(const JobPtr &job);
    void failed(const JobPtr &job, const Error &error);
    void end(const JobPtr &job, const Result<void> &result);

    store::Connections &m_connections;
    Executor &m_pool;
    Clock m_clock;
    net::HttpClient m_http;
    QHash<ArticleId, JobPtr> m_jobs;
    QList<ArticleId> m_waiting;
    int m_unasked = 0; ///< jobs that run without being asked for
    bool m_automatic = false;
    bool m_closed = false;
};

} // namespace naba
