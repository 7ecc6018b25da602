// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/paths.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/change.h"
#include "app/domain/feed.h"
#include "app/domain/key_page.h"
#include "app/domain/query.h"
#include "app/domain/search.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace naba {

class Credentials;
class FeedCare;
class Keeper;
class Offline;
class OfflinePack;
class Pictures;
class Retention;
class Schedule;
class Search;
class Storage;
class Transfer;
class WholeArticles;
struct SearchExcerpt;

/// Address of the edition that comes with Naba (resources/welcome).
inline constexpr auto welcomeAddress = "naba:welcome";

struct SubscribeOptions
{
    /// A path or file: address may be subscribed to. Only the CLI allows it: a window must not
    /// read files because somebody pasted an address.
    bool allowFiles = false;
};

/// How feeds are asked in general, as the reader chose it.
struct Manners
{
    int intervalMinutes = 45;
    int requestsPerHost = 2;
    int requests = 24;
    bool onMetered = false; ///< by itself, where what comes over the line is paid for
    QString proxy;          ///< as net::useProxy takes it
};

/// What a refresh did.
struct RefreshReport
{
    struct Failure
    {
        FeedId feed;
        QString title;
        Error error;
    };

    /// A feed that was left alone because its host asked for that.
    struct Waiting
    {
        FeedId feed;
        QString title;
        QDateTime until;
    };

    /// A subscription whose address is a new one now.
    struct Moved
    {
        FeedId feed;
        QString title;
        QUrl from;
        QUrl to;
    };

    /// What the work cost, in nanoseconds of the threads that did it.
    struct Costs
    {
        qint64 parsing = 0;  ///< decoding, reading XML or JSON
        qint64 cleaning = 0; ///< safe HTML, text, language, direction, folding
        qint64 hashing = 0;  ///< of bodies and articles, and making rows of them
        qint64 storing = 0;  ///< the writer's transactions
    };

    int feeds = 0;     ///< asked
    int unchanged = 0; ///< 304, or the same body as last time
    int added = 0;     ///< articles
    int updated = 0;   ///< articles
    QList<Failure> failures;
    QList<Waiting> waiting;
    QList<Moved> moved;
    Costs costs;
    bool cancelled = false;
};

/// What an OPML file holds, before anything is done with it.
struct OpmlPreview
{
    struct Entry
    {
        QString title; ///< may be empty
        QUrl url;
        QUrl siteUrl;
        QStringList folder;   ///< names from the top
        bool present = false; ///< subscribed to already
    };

    QString title;
    QList<Entry> feeds; ///< each once, those that are there too
    int present = 0;    ///< of `feeds`
    int repeated = 0;   ///< outlines that name one of them again
    int skipped = 0;    ///< outlines that name no web address
};

struct RefreshProgress
{
    int done = 0;
    int total = 0;
    int failed = 0;
    QString title; ///< of the feed that was finished last
};

class Deeds;

/// The use cases: everything a window, a command or a test can ask of a library.
///
/// Lives on the thread that made it (the main one) and never blocks it. Every call returns a
/// future that finishes when the answer is there or the change is committed; `changed` is emitted,
/// on this object's thread, after the commit and before the future's continuation on it runs.
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(const Profile &profile, Clock clock = systemClock(),
                     QObject *parent = nullptr);
    /// Ends refreshes, finishes the writes that were asked for, closes the file.
    ~Library() override;

    /// Opens or creates the library and brings its schema up to date. First call; once, or again
    /// after an error. What may not be written to is opened for reading (isReadOnly).
    /// Errors: NotADatabase, NewerDatabase (both leave the file untouched), DatabaseBusy,
    /// DatabaseReadOnly, DatabaseOther.
    QFuture<Result<void>> open();

    /// After open(): the file or its folder may not be written to, so that changes fail with
    /// DatabaseReadOnly.
    [[nodiscard]] bool isReadOnly() const;

    // Questions
    QFuture<Result<QList<Feed>>> feeds();
    QFuture<Result<QList<Folder>>> folders();
    QFuture<Result<QList<Tag>>> tags();
    QFuture<Result<Counts>> counts();
    /// Keys of every article that the query finds, in its order.
    QFuture<Result<QList<ArticleKey>>> keys(const ArticleQuery &query);
    /// The same in pages: the next `count` keys or fewer after `cursor`, which is the one that the
    /// page before came with, or a new one for the first. A page may be empty and not the last.
    QFuture<Result<KeyPage>> keyPage(const ArticleQuery &query, const KeyCursor &cursor, int count);
    /// Of these articles those that the list holds, in no order, with the keys they have there.
    QFuture<Result<QList<ArticleKey>>> keysOf(const ArticleQuery &query, const KeyCursor &cursor,
                                              const QList<ArticleId> &ids);
    /// Rows for these articles, in this order; ids that are gone are left out.
    QFuture<Result<QList<ArticleHeader>>> headers(const QList<ArticleId> &ids);
    QFuture<Result<Article>> article(ArticleId id); ///< Errors: NotFound

    // Parts with questions and changes of their own.
    Pictures &pictures();
    Offline &offline();
    OfflinePack &offlinePack();
    Retention &retention();
    Storage &storage();

    /// What is shown of articles that `query`'s search found, in the order of `ids`.
    QFuture<Result<QList<SearchExcerpt>>> excerpts(const QList<ArticleId> &ids,
                                                   const ArticleQuery &query);
    /// With how many unread articles each finds, up to a bound.
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    /// The new one's number. Errors: InvalidArgument without a title.
    QFuture<Result<SearchId>> saveSearch(const SavedSearch &search);
    /// Everything but its place. Errors: NotFound, InvalidArgument.
    QFuture<Result<void>> changeSavedSearch(const SavedSearch &search);
    QFuture<Result<void>> removeSavedSearch(SearchId id); ///< Errors: NotFound
    /// Finding articles by their words.
    Search &search();
    /// Articles as their own pages have them.
    WholeArticles &wholeArticles();
    /// How feeds are, and what the reader does about it.
    FeedCare &care();
    /// Names and passwords of feeds that ask for them.
    Credentials &credentials();
    /// How feeds are asked where they say nothing else; before anything is asked.
    void setManners(const Manners &manners);

    /// After something large was read that is not read again soon: less memory is held.
    void giveBackMemory();
    /// Asks feeds by itself when they are due; it sleeps until it is started.
    Schedule &schedule();

    // Feeds
    /// Subscribes to a feed's address, or a page's that announces one feed, fetches it and stores
    /// its articles; nothing is added unless all of it worked. Of a page that announces none, links
    /// that look like feeds and the usual addresses are asked, one at a time. Without a scheme
    /// https is tried, then http. SeveralFeeds lists them in its detail, one a line: address,
    /// title, kind ("RSS"), parted by tabs; the last two may be empty. Errors: those of the
    /// network, NotAFeed, NoFeedInPage, SeveralFeeds, AlreadySubscribed, UnsupportedScheme,
    /// FileNotFound, FileUnreadable.
    QFuture<Result<Feed>> subscribe(const QString &address, SubscribeOptions options = {});
    /// With its articles; can be taken back, see deeds().
    QFuture<Result<void>> unsubscribe(FeedId feed);
    /// Asks these feeds, or all if none is named, due or not.
    QFuture<Result<RefreshReport>> refresh(const QList<FeedId> &feeds = {});
    void cancelRefresh();
    [[nodiscard]] bool isRefreshing() const;
    /// Subscribes to what an OPML file lists, with its folders, and fetches nothing. The number of
    /// feeds that are new. Errors: NotAFeed if it is not OPML.
    QFuture<Result<int>> importOpml(const QByteArray &opml);
    /// What importOpml would do. Errors: NotAFeed if it is not OPML.
    QFuture<Result<OpmlPreview>> previewOpml(const QByteArray &opml);
    /// The subscriptions as OPML 2.0, but for files and the welcome edition.
    QFuture<Result<QByteArray>> exportOpml();

    /// Everything out, everything in.
    Transfer &transfer();

    /// The reader's word on the direction of a feed's articles, or of one article;
    /// Qt::LayoutDirectionAuto leaves it to their letters again. Errors: NotFound.
    QFuture<Result<void>> setFeedDirection(FeedId feed, Qt::LayoutDirection direction);
    QFuture<Result<void>> setArticleDirection(ArticleId article, Qt::LayoutDirection direction);

    // Marks. Each is on disk before its future finishes; the number of articles that changed. All
    // but markSeen can be taken back, see deeds().
    QFuture<Result<int>> setRead(const QList<ArticleId> &ids, bool read);
    QFuture<Result<int>> setStarred(const QList<ArticleId> &ids, bool starred);
    /// Gives a tag by name, making it if it is new; names that fold alike are one tag.
    QFuture<Result<int>> addTag(const QList<ArticleId> &ids, const QString &name);
    QFuture<Result<int>> removeTag(const QList<ArticleId> &ids, const QString &name);
    QFuture<Result<int>> markAllRead(const ArticleQuery &query);
    /// Marks as read what has lain open: nothing that one would take back.
    QFuture<Result<int>> markSeen(const QList<ArticleId> &ids);
    /// Deletes articles; their feeds do not bring them back.
    QFuture<Result<int>> remove(const QList<ArticleId> &ids);

    /// Marks, tags, deletions and moves of any number of articles, and taking them back.
    Deeds &deeds();

    /// Checks and backups of the library's file.
    Keeper &keeper();

Q_SIGNALS:
    void changed(const naba::Change &change);
    void refreshStarted(int total);
    void refreshProgress(const naba::RefreshProgress &progress);
    void refreshFinished(const naba::RefreshReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace naba

Q_DECLARE_METATYPE(naba::RefreshProgress)
Q_DECLARE_METATYPE(naba::RefreshReport)
