// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/feed.h"
#include "app/domain/fetching.h"
#include "app/domain/key_page.h"
#include "app/domain/query.h"
#include "app/store/article_row.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace naba::store {

class Connections;

/// What a feed's answer says of the feed itself.
struct FeedAnswer
{
    QString title;
    QUrl siteUrl;
    QString language; ///< BCP 47; empty: leave the one that is known
    QByteArray etag;
    QByteArray lastModified;
    QByteArray bodyHash;
};

/// A subscription to be made.
struct NewFeed
{
    QUrl url;
    QList<QUrl> otherUrls; ///< the same feed by other addresses: it must not be there by these
    QString customTitle;
    QStringList folder; ///< names from the top; folders that are missing are made
    FeedAnswer answer;
    bool checked = false; ///< it was asked just now
    bool signsIn = false; ///< as FetchSettings::signsIn
};

/// What an upsert did.
struct StoredArticles
{
    QList<ArticleId> added;
    QList<ArticleId> updated;
};

struct Subscription
{
    Feed feed;
    StoredArticles articles;
};

/// What asking one feed brought.
struct Arrival
{
    enum class Outcome {
        More,       ///< articles alone; what else there is to say comes with the feed's last ones
        NothingNew, ///< it answered that nothing changed
        Answered,
        Failed,
    };

    FeedId feed;
    QList<ArticleRow> articles; ///< in the order of Store::storeArticles
    Outcome outcome = Outcome::More;
    FeedAnswer answer; ///< if it answered
    Error error;       ///< if it failed
    Fetching fetching; ///< with every outcome but More; its settings are left as they are
    QUrl moveTo;       ///< the subscription's new address; empty: it stays where it is
    std::optional<WaitingHost> host; ///< its host is to be left alone; invalid time: no longer
};

struct StoredArrival
{
    StoredArticles articles;
    bool gone = false;  ///< there is no such feed any more: nothing was stored
    bool moved = false; ///< to Arrival::moveTo
    qint64 cost = 0;    ///< nanoseconds of the writer's work
};

/// A name that folds alike is the same tag; who calls folds (text::fold).
struct TagName
{
    QString name;
    QString folded;
};

/// The library's file: everything that is kept, and the only door to it.
///
/// Every call returns at once; SQL runs on this object's own threads (one that writes, two that
/// read), never on the one that made it. Changes are committed before their future is finished,
/// and those that a reader made are on the disk. Reads and changes fail with DatabaseBusy,
/// DatabaseReadOnly, DiskFull or DatabaseOther.
class Store
{
public:
    explicit Store(const QString &file, Clock clock);
    /// Does everything that was asked for, then closes the file.
    ~Store();

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Makes the file and its folder if they are missing, brings the schema up to date. Errors:
    /// also NotADatabase and NewerDatabase, which leave the file as it was.
    QFuture<Result<void>> open();

    /// For the stores of other nouns over the same file and threads.
    Connections &connections();

    // Questions
    QFuture<Result<QList<Feed>>> feeds();
    QFuture<Result<QList<Folder>>> folders();
    QFuture<Result<QList<Tag>>> tags();
    /// Counts; `midnight` is the start of the reader's day.
    QFuture<Result<Counts>> counts(const QDateTime &midnight);
    QFuture<Result<QList<ArticleKey>>> keys(const ArticleQuery &query);
    /// A list in pieces, see key_pages.h.
    QFuture<Result<KeyPage>> keyPage(const ArticleQuery &query, const KeyCursor &cursor, int count);
    QFuture<Result<QList<ArticleKey>>> keysOf(const ArticleQuery &query, const KeyCursor &cursor,
                                              const QList<ArticleId> &ids);
    QFuture<Result<QList<ArticleHeader>>> headers(const QList<ArticleId> &ids);
    QFuture<Result<Article>> article(ArticleId id); ///< Errors: NotFound
    /// Of these feeds, or all if none is named.
    QFuture<Result<QList<FetchState>>> fetchStates(const QList<FeedId> &feeds);
    /// Those that want to be left alone still.
    QFuture<Result<QList<WaitingHost>>> waitingHosts();
    /// The feed at one of these addresses, if there is one.
    QFuture<Result<std::optional<FeedId>>> feedAt(const QList<QUrl> &addresses);

    // Feeds. All of a call or nothing of it.
    /// Errors: AlreadySubscribed.
    QFuture<Result<Subscription>> subscribe(const NewFeed &feed,
                                            const QList<ArticleDraft> &articles);
    /// Feeds without fetching; those that are there already are left out. How many are new.
    QFuture<Result<int>> subscribeAll(const QList<NewFeed> &feeds);
    /// The articles that went with it. Errors: NotFound.
    QFuture<Result<QList<ArticleId>>> unsubscribe(FeedId feed);

    /// The reader's word on how a feed is asked. Errors: NotFound.
    QFuture<Result<void>> setFetchSettings(FeedId feed, const FetchSettings &settings);
    /// The reader's word on direction; Auto takes it back. Errors: NotFound.
    QFuture<Result<void>> setFeedDirection(FeedId feed, Qt::LayoutDirection direction);
    QFuture<Result<void>> setArticleDirection(ArticleId article, Qt::LayoutDirection direction);

    // Ingest: what the network brought. Errors: NotFound if the feed is gone.
    /// Adds or updates by identity, never touching marks or what was deleted. A batch is one
    /// transaction: hand over about `batchSize` at a time, so that a reader's change need not wait.
    /// Articles are in the feed's order, newest first; batches go from its end to its beginning, so
    /// that articles of one date are listed as the feed lists them.
    QFuture<Result<StoredArticles>> storeArticles(FeedId feed, const QList<ArticleDraft> &articles);
    /// The feed was asked: what it answered; nothing if it had nothing new.
    QFuture<Result<void>> storeAnswer(FeedId feed, const std::optional<FeedAnswer> &answer);
    QFuture<Result<void>> storeFailure(FeedId feed, const Error &error);
    /// The same for several feeds in one transaction, in this order; hand over about as many
    /// articles as fit a batch. A feed that is gone does not fail the others.
    QFuture<Result<QList<StoredArrival>>> storeArrivals(const QList<Arrival> &arrivals);
    static constexpr qsizetype batchSize = 100;

    /// Upkeep: see article_order.h. Call until none is left.
    QFuture<Result<qint64>> keyTitles(const std::function<QByteArray(const QString &)> &key);

    // Marks: the articles that changed.
    QFuture<Result<QList<ArticleId>>> setRead(const QList<ArticleId> &ids, bool read);
    QFuture<Result<QList<ArticleId>>> setStarred(const QList<ArticleId> &ids, bool starred);
    QFuture<Result<QList<ArticleId>>> addTag(const QList<ArticleId> &ids, const TagName &tag);
    /// A tag that no article has any more goes with its last one.
    QFuture<Result<QList<ArticleId>>> removeTag(const QList<ArticleId> &ids, const TagName &tag);
    QFuture<Result<QList<ArticleId>>> markAllRead(const ArticleQuery &query);
    /// Deletes articles; their feeds do not bring them back.
    QFuture<Result<QList<ArticleId>>> remove(const QList<ArticleId> &ids);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace naba::store
