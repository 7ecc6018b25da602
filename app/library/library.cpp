// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"

#include "app/base/executor.h"
#include "app/base/when_answered.h"
#include "app/feeds/opml.h"
#include "app/library/credentials.h"
#include "app/library/deeds.h"
#include "app/library/feed_care.h"
#include "app/library/keeper.h"
#include "app/library/keeping.h"
#include "app/library/library_watch.h"
#include "app/library/lists.h"
#include "app/library/manners.h"
#include "app/library/outlines.h"
#include "app/library/refresher.h"
#include "app/library/schedule.h"
#include "app/library/search.h"
#include "app/library/search_indexer.h"
#include "app/library/subscriber.h"
#include "app/library/tag_names.h"
#include "app/library/transfer.h"
#include "app/library/whole_articles.h"
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

} // namespace

class Library::Private
{
public:
    Private(Library *library, const Profile &profile, Clock clockToUse)
        : q(library)
        , clock(std::move(clockToUse))
        , store(std::make_unique<store::Store>(profile.libraryFile(), clock))
        , credentials(profile.directory())
        , subscriber(*store, pool, clock, credentials)
        , refresher(*store, pool, clock, credentials)
        , care(store->connections(), credentials, clock)
        , schedule(*store, refresher, clock)
        , search(store->connections(), pool, clock)
        , whole(store->connections(), pool, clock)
        , lists(*store, search)
        , deeds(*store, clock,
                [library](const ArticleQuery &query) { return library->keys(query); })
        , watch(store->connections())
        , keeper(std::make_unique<Keeper>(profile, store->connections(), clock))
        , transfer(std::make_unique<Transfer>(store->connections(), clock))
        , keeping(*library, profile, *store, pool, clock)
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
        deeds.close();
        watch.stop();
        keeping.close();
        pool.wait();
        transfer.reset();
        keeper->close();
        store.reset();
    }

    /// The store's answer, on the library's thread.
    template<typename T>
    QFuture<Result<T>> home(QFuture<Result<T>> answer)
    {
        return mapped(answer, q, [](const Result<T> &result) { return result; });
    }

    using Outline = Result<std::pair<feeds::OpmlDocument, QList<Feed>>>;

    /// Hands over what an OPML file holds and the feeds that are there.
    template<typename Continuation>
    void outline(const QByteArray &opml, Continuation next)
    {
        const auto question = pool.run(Priority::User, [opml] { return feeds::readOpml(opml); });
        whenAnswered(question, q, [this, next](const Result<feeds::OpmlDocument> &document) {
            if (!document) {
                next(Outline(tl::unexpected<Error>(document.error())));
                return;
            }
            whenAnswered(store->feeds(), q,
                         [next, read = *document](const Result<QList<Feed>> &feeds) {
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
    Credentials credentials;
    Subscriber subscriber;
    Refresher refresher;
    FeedCare care;
    Schedule schedule;
    Search search;
    QTimer indexSoon;
    WholeArticles whole;
    Lists lists;
    Deeds deeds;
    LibraryWatch watch;
    std::unique_ptr<Keeper> keeper;
    std::unique_ptr<Transfer> transfer;
    Keeping keeping;
};

Library::Library(const Profile &profile, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, profile, std::move(clock)))
{
    qRegisterMetaType<Change>();
    qRegisterMetaType<RefreshProgress>();
    qRegisterMetaType<RefreshReport>();
    connect(d->transfer.get(), &Transfer::changed, this, &Library::changed);
    connect(d->transfer.get(), &Transfer::loginFound, this,
            [this](FeedId feed, const Login &login) { d->credentials.keep(feed, login); });
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
    connect(&d->deeds, &Deeds::changed, this, &Library::changed);
    connect(&d->watch, &LibraryWatch::changedByOthers, this,
            [this] { Q_EMIT changed(LibraryChanged{}); });
    connect(&d->refresher, &Refresher::finished, this, [this] { d->indexSoon.start(); });
    connect(&d->search, &Search::changed, this, [this] { Q_EMIT changed(SearchesChanged{}); });
    connect(&d->refresher, &Refresher::started, this, &Library::refreshStarted);
    connect(&d->refresher, &Refresher::progress, this, &Library::refreshProgress);
    connect(&d->refresher, &Refresher::finished, this, &Library::refreshFinished);
    connect(d->keeper.get(), &Keeper::replaced, this, [this] {
        Q_EMIT changed(FeedsChanged{});
        d->search.indexer().wake();
    });
}

Library::~Library() = default;

QFuture<Result<void>> Library::open()
{
    return mapped(d->store->open(), this, [this](const Result<void> &opened) {
        // Whoever looked before there was anything to see looks again.
        if (opened && d->store->connections().wasMissed())
            Q_EMIT changed(FeedsChanged{});
        if (opened && !isReadOnly()) {
            d->indexSoon.start();
            d->deeds.start();
            d->watch.start();
            d->lists.keyTitles();
        }
        return opened;
    });
}

bool Library::isReadOnly() const
{
    return d->store->connections().opening().readOnly;
}

Keeper &Library::keeper()
{
    return *d->keeper;
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
    return d->home(d->lists.keys(query));
}

QFuture<Result<KeyPage>> Library::keyPage(const ArticleQuery &query, const KeyCursor &cursor,
                                          int count)
{
    return d->home(d->lists.keyPage(query, cursor, count));
}

QFuture<Result<QList<ArticleKey>>>
Library::keysOf(const ArticleQuery &query, const KeyCursor &cursor, const QList<ArticleId> &ids)
{
    return d->home(d->lists.keysOf(query, cursor, ids));
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

bool isProxy(const QString &address)
{
    return net::isProxyAddress(address);
}

void Library::setManners(const Manners &manners)
{
    d->refresher.setLimits({std::clamp(manners.requestsPerHost, 1, mostRequestsPerHost),
                            std::clamp(manners.requests, 1, mostRequests)});
    d->refresher.setInterval(std::max(manners.intervalMinutes, 1));
    d->schedule.setInterval(std::max(manners.intervalMinutes, 1));
    d->schedule.setMeteredAllowed(manners.onMetered);
    net::useProxy(manners.proxy);
}

void Library::giveBackMemory()
{
    d->store->connections().forgetPages();
}

FeedCare &Library::care()
{
    return d->care;
}

Schedule &Library::schedule()
{
    return d->schedule;
}

QFuture<Result<QList<SearchExcerpt>>> Library::excerpts(const QList<ArticleId> &ids,
                                                        const ArticleQuery &query)
{
    return d->search.excerpts(ids, query.search, query.exactForms);
}

QFuture<Result<QList<SavedSearch>>> Library::savedSearches()
{
    return d->search.saved();
}

QFuture<Result<SearchId>> Library::saveSearch(const SavedSearch &search)
{
    return d->search.save(search);
}

QFuture<Result<void>> Library::changeSavedSearch(const SavedSearch &search)
{
    return d->search.change(search);
}

QFuture<Result<void>> Library::removeSavedSearch(SearchId id)
{
    return d->search.remove(id);
}

Search &Library::search()
{
    return d->search;
}

Pictures &Library::pictures()
{
    return d->keeping.pictures;
}

Offline &Library::offline()
{
    return d->keeping.offline;
}

OfflinePack &Library::offlinePack()
{
    return d->keeping.pack;
}

Retention &Library::retention()
{
    return d->keeping.retention;
}

Storage &Library::storage()
{
    return d->keeping.storage;
}

QFuture<Result<Feed>> Library::subscribe(const QString &address, SubscribeOptions options)
{
    return d->subscriber.subscribe(address, options);
}

QFuture<Result<void>> Library::unsubscribe(FeedId feed)
{
    DeedOrder order;
    order.kind = DeedKind::Unsubscribe;
    order.feeds = {feed};
    return mapped(d->deeds.run(order), this, [](const Result<int> &done) -> Result<void> {
        if (!done)
            return tl::unexpected<Error>(done.error());
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
    return mapped(d->transfer->importOpml(opml), this,
                  [](const Result<ImportReport> &report) -> Result<int> {
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
    return mapped(d->store->setFeedDirection(feed, direction), this,
                  [this, feed](const Result<void> &stored) {
                      if (stored)
                          Q_EMIT changed(DirectionChanged{feed, {}});
                      return stored;
                  });
}

QFuture<Result<void>> Library::setArticleDirection(ArticleId article, Qt::LayoutDirection direction)
{
    return mapped(d->store->setArticleDirection(article, direction), this,
                  [this, article](const Result<void> &stored) {
                      if (stored)
                          Q_EMIT changed(DirectionChanged{{}, article});
                      return stored;
                  });
}

QFuture<Result<int>> Library::setRead(const QList<ArticleId> &ids, bool read)
{
    return d->deeds.mark(read ? DeedKind::MarkRead : DeedKind::MarkUnread, ids);
}

QFuture<Result<int>> Library::markSeen(const QList<ArticleId> &ids)
{
    DeedOrder order;
    order.kind = DeedKind::MarkRead;
    order.articles = ids;
    order.keep = false;
    return d->deeds.run(order);
}

QFuture<Result<int>> Library::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return d->deeds.mark(starred ? DeedKind::Star : DeedKind::Unstar, ids);
}

QFuture<Result<int>> Library::addTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->deeds.mark(DeedKind::GiveTag, ids, name);
}

QFuture<Result<int>> Library::removeTag(const QList<ArticleId> &ids, const QString &name)
{
    return d->deeds.mark(DeedKind::TakeTag, ids, name);
}

QFuture<Result<int>> Library::markAllRead(const ArticleQuery &query)
{
    DeedOrder order;
    order.kind = DeedKind::MarkRead;
    order.query = query;
    return d->deeds.run(order);
}

QFuture<Result<int>> Library::remove(const QList<ArticleId> &ids)
{
    return d->deeds.mark(DeedKind::Delete, ids);
}

Deeds &Library::deeds()
{
    return d->deeds;
}

} // namespace naba
