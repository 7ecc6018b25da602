// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "app/base/executor.h"
#include "app/feeds/opml.h"
#include "app/library/credentials.h"
#include "app/library/feed_care.h"
#include "app/library/outlines.h"
#include "app/library/refresher.h"
#include "app/library/schedule.h"
#include "app/library/search.h"
#include "app/library/search_indexer.h"
#include "app/library/subscriber.h"
#include "app/library/tag_names.h"
#include "app/library/transfer.h"
#include "app/library/whole_articles.h"
#include "app/net/http_client.h"
#include "app/net/proxy.h"
#include "app/store/store.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr int poolThreads = 2;

/// After articles arrived or the library was opened: a command that is done by then need not wait
/// for the index.
constexpr int indexDelayMs = 200;

constexpr qint64 maxPictureBytes = qint64{8} * 1024 * 1024;

} // namespace

class Library::Private
{
public:
    Private(Library *library, const Profile &profile, Clock clockToUse)
        : q(library)
        , clock(std::move(clockToUse))
        , store(std::make_unique<store::Store>(profile.libraryFile(), clock))
        , subscriber(*store, pool, clock)
        , credentials(profile.directory())
        , refresher(*store, pool, clock, credentials)
        , care(store->connections(), clock)
        , schedule(*store, refresher, clock)
        , search(store->connections(), pool, clock)
        , whole(store->connections(), pool, clock)
        , transfer(std::make_unique<Transfer>(store->connections(), clock))
    {
    }

    ~Private()
    {
        // No step may follow another now. The threads end before what they answer to does.
        subscriber.close();
        schedule.stop();
        refresher.close();
        search.close();
        whole.close();
        pool.wait();
        transfer.reset();
        store.reset();
    }

    /// The store's answer, on the library's thread.
    template<typename T>
    QFuture<Result<T>> home(QFuture<Result<T>> answer)
    {
        return answer.then(q, [](const Result<T> &result) { return result; });
    }

    /// A change's outcome, after telling everybody what `describe` makes of the changed articles.
    template<typename Describe>
    QFuture<Result<int>> told(QFuture<Result<QList<ArticleId>>> answer, Describe describe)
    {
        return answer.then(q, [this, describe](const Result<QList<ArticleId>> &ids) -> Result<int> {
            if (!ids)
                return tl::unexpected<Error>(ids.error());
            if (!ids->isEmpty())
                Q_EMIT q->changed(describe(*ids));
            return static_cast<int>(ids->size());
        });
    }

    using Outline = Result<std::pair<feeds::OpmlDocument, QList<Feed>>>;

    /// Hands over what an OPML file holds and the feeds that are there.
    template<typename Continuation>
    void outline(const QByteArray &opml, Continuation next)
    {
        pool.run(Priority::User, [opml] { return feeds::readOpml(opml); })
            .then(q, [this, next](const Result<feeds::OpmlDocument> &document) {
                if (!document) {
                    next(Outline(tl::unexpected<Error>(document.error())));
                    return;
                }
                store->feeds().then(q, [next, read = *document](const Result<QList<Feed>> &feeds) {
                    if (feeds)
                        next(Outline(std::make_pair(read, *feeds)));
                    else
                        next(Outline(tl::unexpected<Error>(feeds.error())));
                });
            });
    }

    Library *q;
    Clock clock;
    Executor pool{u"work"_s, poolThreads};
    std::unique_ptr<store::Store> store;
    Subscriber subscriber;
    Credentials credentials;
    Refresher refresher;
    FeedCare care;
    Schedule schedule;
    Search search;
    WholeArticles whole;
    QTimer indexSoon;
    net::HttpClient pictures;
    std::unique_ptr<Transfer> transfer;
};

Library::Library(const Profile &profile, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, std::move(clock)))
{
    qRegisterMetaType<Change>();
    qRegisterMetaType<RefreshProgress>();
    qRegisterMetaType<RefreshReport>();
    connect(d->transfer.get(), &Transfer::changed, this, &Library::changed);
    connect(&d->subscriber, &Subscriber::changed, this, &Library::changed);
    connect(&d->refresher, &Refresher::changed, this, &Library::changed);
    connect(&d->care, &FeedCare::changed, this, &Library::changed);
    connect(this, &Library::changed, this, [this](const Change &change) {
        if (std::holds_alternative<ArticlesStored>(change))
            d->indexSoon.start();
    });
    d->indexSoon.setSingleShot(true);
    d->indexSoon.setInterval(indexDelayMs);
    connect(&d->indexSoon, &QTimer::timeout, this, [this] {
        // What arrives is to be read first; it is searched when the refresh is over.
        if (!d->refresher.isRunning())
            d->search.indexer().wake();
    });
    connect(&d->whole, &WholeArticles::changed, this, &Library::changed);
    connect(this, &Library::changed, &d->whole, &WholeArticles::note);
    connect(&d->refresher, &Refresher::finished, this, [this] { d->indexSoon.start(); });
    connect(&d->refresher, &Refresher::started, this, &Library::refreshStarted);
    connect(&d->refresher, &Refresher::progress, this, &Library::refreshProgress);
    connect(&d->refresher, &Refresher::finished, this, &Library::refreshFinished);
}

Library::~Library() = default;

QFuture<Result<void>> Library::open()
{
    return d->store->open().then(this, [this](const Result<void> &opened) {
        // Whoever looked before there was anything to see looks again.
        if (opened) {
            Q_EMIT changed(FeedsChanged{});
            d->indexSoon.start();
        }
        return opened;
    });
}

QFuture<Result<QList<Feed>>> Library::feeds()
{
    return d->home(d->store->feeds());
}

QFuture<Result<QList<Folder>>> Library::folders()
{
    return d->home(d->store->folders());
}

QFuture<Result<QList<Tag>>> Library::tags()
{
    return d->home(d->store->tags());
}

QFuture<Result<Counts>> Library::counts()
{
    return d->home(d->store->counts(d->clock().toLocalTime().date().startOfDay()));
}

QFuture<Result<QList<ArticleKey>>> Library::keys(const ArticleQuery &query)
{
    if (!query.search.isEmpty())
        return d->search.keys(query);
    return d->home(d->store->keys(query));
}

QFuture<Result<QList<ArticleHeader>>> Library::headers(const QList<ArticleId> &ids)
{
    return d->home(d->store->headers(ids));
}

QFuture<Result<Article>> Library::article(ArticleId id)
{
    return d->home(d->store->article(id));
}

WholeArticles &Library::wholeArticles()
{
    return d->whole;
}

Credentials &Library::credentials()
{
    return d->credentials;
}

void Library::setManners(const Manners &manners)
{
    constexpr int mostPerHost = 6;
    constexpr int most = 64;
    d->refresher.setLimits({std::clamp(manners.requestsPerHost, 1, mostPerHost),
                            std::clamp(manners.requests, 1, most)});
    d->refresher.setInterval(std::max(manners.intervalMinutes, 1));
    d->schedule.setInterval(std::max(manners.intervalMinutes, 1));
    d->schedule.setMeteredAllowed(manners.onMetered);
    net::useProxy(manners.proxy);
}

FeedCare &Library::care()
{
    return d->care;
}

Schedule &Library::schedule()
{
    return d->schedule;
}

Search &Library::search()
{
    return d->search;
}

QFuture<Result<QByteArray>> Library::picture(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.accept = "image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8"_ba;
    request.maxBytes = maxPictureBytes;
    return d->pictures.get(request).then(
        this, [](const Result<net::HttpResponse> &answer) -> Result<QByteArray> {
            if (!answer)
                return tl::unexpected<Error>(answer.error());
            return answer->body;
        });
}

QFuture<Result<Feed>> Library::subscribe(const QString &address, SubscribeOptions options)
{
    return d->subscriber.subscribe(address, options);
}

QFuture<Result<void>> Library::unsubscribe(FeedId feed)
{
    return d->store->unsubscribe(feed).then(
        this, [this](const Result<QList<ArticleId>> &ids) -> Result<void> {
            if (!ids)
                return tl::unexpected<Error>(ids.error());
            if (!ids->isEmpty())
                Q_EMIT changed(ArticlesRemoved{*ids});
            Q_EMIT changed(FeedsChanged{});
            return {};
        });
}

QFuture<Result<RefreshReport>> Library::refresh(const QList<FeedId> &feeds)
{
    return d->refresher.refresh(feeds);
}

void Library::cancelRefresh()
{
    d->refresher.cancel();
}

bool Library::isRefreshing() const
{
    return d->refresher.isRunning();
}

QFuture<Result<int>> Library::importOpml(const QByteArray &opml)
{
    return d->transfer->importOpml(opml).then(
        this, [](const Result<ImportReport> &report) -> Result<int> {
            if (!report)
                return tl::unexpected<Error>(report.error());
            return report->feeds;
        });
}

QFuture<Result<OpmlPreview>> Library::previewOpml(const QByteArray &opml)
{
    auto promise = std::make_shared<QPromise<Result<OpmlPreview>>>();
    promise->start();
    d->outline(opml, [promise](const Private::Outline &outline) {
        if (outline)
            promise->addResult(previewOf(outline->first, outline->second));
        else
            promise->addResult(tl::unexpected<Error>(outline.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QByteArray>> Library::exportOpml()
{
    return d->home(d->transfer->exportOpml());
}

Transfer &Library::transfer()
{
    return *d->transfer;
}

QFuture<Result<void>> Library::setFeedDirection(FeedId feed, Qt::LayoutDirection direction)
{
    return d->store->setFeedDirection(feed, direction)
        .then(this, [this, feed](const Result<void> &stored) {
            if (stored)
                Q_EMIT changed(DirectionChanged{feed, {}});
            return stored;
        });
}

QFuture<Result<void>> Library::setArticleDirection(ArticleId article, Qt::LayoutDirection direction)
{
    return d->store->setArticleDirection(article, direction)
        .then(this, [this, article](const Result<void> &stored) {
            if (stored)
                Q_EMIT changed(DirectionChanged{{}, article});
            return stored;
        });
}

QFuture<Result<int>> Library::setRead(const QList<ArticleId> &ids, bool read)
{
    return d->told(d->store->setRead(ids, read), [read](const QList<ArticleId> &changedIds) {
        return StatusChanged{changedIds, read, {}};
    });
}

QFuture<Result<int>> Library::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return d->told(d->store->setStarred(ids, starred),
                   [starred](const QList<ArticleId> &changedIds) {
                       return StatusChanged{changedIds, {}, starred};
                   });
}

QFuture<Result<int>> Library::addTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->told(d->store->addTag(ids, tagName(name)),
                   [](const QList<ArticleId> &changedIds) { return TagsChanged{changedIds}; });
}

QFuture<Result<int>> Library::removeTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->told(d->store->removeTag(ids, tagName(name)),
                   [](const QList<ArticleId> &changedIds) { return TagsChanged{changedIds}; });
}

QFuture<Result<int>> Library::markAllRead(const ArticleQuery &query)
{
    return d->told(query.search.isEmpty() ? d->store->markAllRead(query)
                                          : d->search.markRead(query),
                   [](const QList<ArticleId> &ids) {
                       return StatusChanged{ids, true, {}};
                   });
}

} // namespace naba
