// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/store/arrivals.h"
#include "app/store/article_query.h"
#include "app/store/article_store.h"
#include "app/store/article_upsert.h"
#include "app/store/connections.h"
#include "app/store/feed_store.h"
#include "app/store/tag_store.h"

#include <algorithm>
#include <utility>

namespace naba::store {

class Store::Private
{
public:
    Private(const QString &file, Clock clockToUse)
        : clock(std::move(clockToUse))
        , connections(file)
    {
    }

    Clock clock;
    Connections connections;
};

Store::Store(const QString &file, Clock clock)
    : d(std::make_unique<Private>(file, std::move(clock)))
{
}

Store::~Store() = default;

QFuture<Result<void>> Store::open()
{
    return d->connections.open();
}

Connections &Store::connections()
{
    return d->connections;
}

QFuture<Result<QList<Feed>>> Store::feeds()
{
    return d->connections.read([](Database &database) { return selectFeeds(database); });
}

QFuture<Result<QList<Folder>>> Store::folders()
{
    return d->connections.read([](Database &database) { return selectFolders(database); });
}

QFuture<Result<QList<Tag>>> Store::tags()
{
    return d->connections.read([](Database &database) { return selectTags(database); });
}

QFuture<Result<Counts>> Store::counts(const QDateTime &midnight)
{
    return d->connections.read(
        [midnight](Database &database) { return selectCounts(database, midnight); });
}

QFuture<Result<QList<ArticleKey>>> Store::keys(const ArticleQuery &query)
{
    return d->connections.read([query](Database &database) { return selectKeys(database, query); });
}

QFuture<Result<QList<ArticleHeader>>> Store::headers(const QList<ArticleId> &ids)
{
    return d->connections.read([ids](Database &database) { return selectHeaders(database, ids); });
}

QFuture<Result<Article>> Store::article(ArticleId id)
{
    return d->connections.read([id](Database &database) { return selectArticle(database, id); });
}

QFuture<Result<QList<FetchState>>> Store::fetchStates(const QList<FeedId> &feeds)
{
    return d->connections.read(
        [feeds](Database &database) { return selectFetchStates(database, feeds); });
}

QFuture<Result<QList<WaitingHost>>> Store::waitingHosts()
{
    const QDateTime now = d->clock();
    return d->connections.read(
        [now](Database &database) { return selectWaitingHosts(database, now); });
}

QFuture<Result<std::optional<FeedId>>> Store::feedAt(const QList<QUrl> &addresses)
{
    return d->connections.read(
        [addresses](Database &database) { return findFeed(database, addresses); });
}

QFuture<Result<Subscription>> Store::subscribe(const NewFeed &feed,
                                               const QList<ArticleDraft> &articles)
{
    const QDateTime now = d->clock();
    return d->connections.writeForUser(
        [feed, articles, now](Database &database) -> Result<Subscription> {
            const auto id = insertFeed(database, feed, now);
            if (!id)
                return tl::unexpected<Error>(id.error());
            auto stored = upsertArticles(database, *id, rowsOf(articles), now);
            if (!stored)
                return tl::unexpected<Error>(stored.error());
            auto row = selectFeed(database, *id);
            if (!row)
                return tl::unexpected<Error>(row.error());
            return Subscription{std::move(*row), std::move(*stored)};
        });
}

QFuture<Result<int>> Store::subscribeAll(const QList<NewFeed> &feeds)
{
    const QDateTime now = d->clock();
    return d->connections.writeForUser([feeds, now](Database &database) -> Result<int> {
        int added = 0;
        for (const NewFeed &feed : feeds) {
            const auto id = insertFeed(database, feed, now);
            if (id)
                ++added;
            else if (id.error().kind != ErrorKind::AlreadySubscribed)
                return tl::unexpected<Error>(id.error());
        }
        return added;
    });
}

QFuture<Result<QList<ArticleId>>> Store::unsubscribe(FeedId feed)
{
    return d->connections.writeForUser([feed](Database &database) -> Result<QList<ArticleId>> {
        auto ids = selectArticlesOf(database, feed);
        if (!ids)
            return ids;
        if (auto done = deleteFeed(database, feed); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = dropUnusedTags(database); !done)
            return tl::unexpected<Error>(done.error());
        return ids;
    });
}

QFuture<Result<StoredArticles>> Store::storeArticles(FeedId feed,
                                                     const QList<ArticleDraft> &articles)
{
    const QDateTime now = d->clock();
    return d->connections.writeIngest(
        [feed, articles, now](Database &database) -> Result<StoredArticles> {
            const auto exists = feedExists(database, feed);
            if (!exists)
                return tl::unexpected<Error>(exists.error());
            if (!*exists)
                return fail(ErrorKind::NotFound);
            return upsertArticles(database, feed, rowsOf(articles), now);
        });
}

QFuture<Result<void>> Store::storeAnswer(FeedId feed, const std::optional<FeedAnswer> &answer)
{
    const QDateTime now = d->clock();
    return d->connections.writeIngest([feed, answer, now](Database &database) {
        return updateAnswer(database, feed, answer, now);
    });
}

QFuture<Result<void>> Store::storeFailure(FeedId feed, const Error &error)
{
    const QDateTime now = d->clock();
    return d->connections.writeIngest([feed, error, now](Database &database) {
        return updateFailure(database, feed, error, now);
    });
}

QFuture<Result<QList<StoredArrival>>> Store::storeArrivals(const QList<Arrival> &arrivals)
{
    const QDateTime now = d->clock();
    return d->connections.writeIngest([arrivals, now](Database &database) {
        return store::storeArrivals(database, arrivals, now);
    });
}

QFuture<Result<void>> Store::setFetchSettings(FeedId feed, const FetchSettings &settings)
{
    return d->connections.writeForUser([feed, settings](Database &database) {
        return updateFetchSettings(database, feed, settings);
    });
}

QFuture<Result<QList<ArticleId>>> Store::setRead(const QList<ArticleId> &ids, bool read)
{
    return d->connections.writeForUser(
        [ids, read](Database &database) { return updateMark(database, ids, Mark::Read, read); });
}

QFuture<Result<void>> Store::setFeedDirection(FeedId feed, Qt::LayoutDirection direction)
{
    return d->connections.writeForUser([feed, direction](Database &database) {
        return updateFeedDirection(database, feed, direction);
    });
}

QFuture<Result<void>> Store::setArticleDirection(ArticleId article, Qt::LayoutDirection direction)
{
    return d->connections.writeForUser([article, direction](Database &database) {
        return updateArticleDirection(database, article, direction);
    });
}

QFuture<Result<QList<ArticleId>>> Store::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return d->connections.writeForUser([ids, starred](Database &database) {
        return updateMark(database, ids, Mark::Starred, starred);
    });
}

QFuture<Result<QList<ArticleId>>> Store::addTag(const QList<ArticleId> &ids, const TagName &tag)
{
    return d->connections.writeForUser(
        [ids, tag](Database &database) { return giveTag(database, ids, tag); });
}

QFuture<Result<QList<ArticleId>>> Store::removeTag(const QList<ArticleId> &ids, const TagName &tag)
{
    return d->connections.writeForUser(
        [ids, tag](Database &database) { return takeTag(database, ids, tag); });
}

QFuture<Result<QList<ArticleId>>> Store::markAllRead(const ArticleQuery &query)
{
    return d->connections.writeForUser([query](Database &database) -> Result<QList<ArticleId>> {
        ArticleQuery unread = query;
        unread.unread = true;
        const auto keys = selectKeys(database, unread);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        QList<ArticleId> ids;
        ids.reserve(keys->size());
        for (const ArticleKey &key : *keys)
            ids.append(key.id);
        // In the order in which they lie in the file: by date every row would be another page.
        std::sort(ids.begin(), ids.end());
        return updateMark(database, ids, Mark::Read, true);
    });
}

QFuture<Result<QList<ArticleId>>> Store::remove(const QList<ArticleId> &ids)
{
    return d->connections.writeForUser([ids](Database &database) -> Result<QList<ArticleId>> {
        auto removed = deleteArticles(database, ids);
        if (!removed)
            return removed;
        if (auto done = dropUnusedTags(database); !done)
            return tl::unexpected<Error>(done.error());
        return removed;
    });
}

} // namespace naba::store
