// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connections.h"
#include "app/store/store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::await;
using naba::testing::StoreFixture;

namespace {

QDateTime at(int hour, int day = 1)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_store = std::make_unique<StoreFixture>(); }

    void cleanup() { m_store.reset(); }

    void subscriptionComesBackWhole()
    {
        StoreFixture &store = *m_store;
        NewFeed feed;
        feed.url = QUrl(u"https://example.org/خلاصة?a=1&b=%20"_s);
        feed.answer = {u"عنوان"_s, QUrl(u"https://example.org/"_s), u"ar"_s, "\"tag\"", "yesterday",
                       "hash"};
        feed.checked = true;
        ArticleDraft draft = StoreFixture::draft(u"a"_s, at(9));
        draft.titleDirection = Qt::RightToLeft;
        draft.author = u"كاتب"_s;
        draft.language = u"ar"_s;
        draft.url = QUrl(u"https://example.org/a?x=%D8%A7"_s);
        draft.commentsUrl = QUrl(u"https://example.org/a#c"_s);
        draft.image = QUrl(u"https://example.org/a.png"_s);
        draft.enclosures = {
            {QUrl(u"https://example.org/a.mp3"_s), u"audio/mpeg"_s, u"حلقة"_s, 5'000'000'000, 61}};
        const auto subscribed = await(store->subscribe(feed, {draft}));
        QVERIFY(subscribed);
        QCOMPARE(subscribed->feed.unread, 1);
        QCOMPARE(subscribed->articles.added.size(), 1);

        store.reopen();
        const auto feeds = await(store->feeds());
        QVERIFY(feeds);
        QCOMPARE(feeds->size(), 1);
        QCOMPARE(feeds->at(0).url, feed.url);
        QCOMPARE(feeds->at(0).title, u"عنوان"_s);
        QCOMPARE(feeds->at(0).siteUrl, feed.answer.siteUrl);
        QCOMPARE(feeds->at(0).checkedAt, store.now);
        QCOMPARE(feeds->at(0).total, 1);
        QVERIFY(!feeds->at(0).lastError);
        const auto states = await(store->fetchStates({}));
        QVERIFY(states);
        QCOMPARE(states->at(0).etag, QByteArray("\"tag\""));
        QCOMPARE(states->at(0).lastModified, QByteArray("yesterday"));
        QCOMPARE(states->at(0).bodyHash, QByteArray("hash"));

        const auto article = await(store->article(subscribed->articles.added.constFirst()));
        QVERIFY(article);
        QCOMPARE(article->header.feedTitle, u"عنوان"_s);
        QCOMPARE(article->header.guid, u"a"_s);
        QCOMPARE(article->header.titleDirection, Qt::RightToLeft);
        QCOMPARE(article->header.url, draft.url);
        QCOMPARE(article->header.author, draft.author);
        QCOMPARE(article->header.published, at(9));
        QCOMPARE(article->contentHtml, draft.contentHtml);
        QCOMPARE(article->commentsUrl, draft.commentsUrl);
        QCOMPARE(article->image, draft.image);
        QCOMPARE(article->enclosures.size(), 1);
        QCOMPARE(article->enclosures.at(0).url, draft.enclosures.at(0).url);
        QCOMPARE(article->enclosures.at(0).bytes, 5'000'000'000);
        QCOMPARE(article->enclosures.at(0).seconds, 61);
        QCOMPARE(article->enclosures.at(0).title, u"حلقة"_s);
    }

    void sameAddressTwice()
    {
        StoreFixture &store = *m_store;
        QVERIFY(store.addFeed(u"https://example.org/"_s).isValid());
        NewFeed again;
        again.url = QUrl(u"https://example.org/other"_s);
        again.otherUrls = {QUrl(u"https://example.org/"_s)};
        const auto second = await(store->subscribe(again, {StoreFixture::draft(u"a"_s)}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::AlreadySubscribed);
        QCOMPARE(await(store->feeds())->size(), 1);
        QCOMPARE(store.ids().size(), 0);
        QVERIFY(*await(store->feedAt({QUrl(u"https://a/"_s), QUrl(u"https://example.org/"_s)})));
        QVERIFY(!*await(store->feedAt({QUrl(u"https://a/"_s)})));
    }

    void titleFallsBackToTheHost()
    {
        StoreFixture &store = *m_store;
        NewFeed feed;
        feed.url = QUrl(u"https://example.org/x"_s);
        QVERIFY(await(store->subscribe(feed, {StoreFixture::draft(u"a"_s)})));
        QCOMPARE(await(store->feeds())->at(0).title, u"example.org"_s);
        QCOMPARE(store.header(u"a"_s).feedTitle, u"example.org"_s);
    }

    void keysAreNewestFirst()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s,
                      {StoreFixture::draft(u"old"_s, at(1)), StoreFixture::draft(u"new"_s, at(9)),
                       StoreFixture::draft(u"undated"_s)});
        store.addFeed(u"https://b/"_s, {StoreFixture::draft(u"middle"_s, at(5)),
                                        StoreFixture::draft(u"twin"_s, at(9))});
        // Equal dates: what came in later first. Without a date: the time of fetching.
        QCOMPARE(store.guids(),
                 (QStringList{u"undated"_s, u"twin"_s, u"new"_s, u"middle"_s, u"old"_s}));
        QCOMPARE(store.header(u"undated"_s).published, store.now);
    }

    void undatedArticlesKeepTheFeedsOrder()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(
            u"https://a/"_s, {StoreFixture::draft(u"c"_s), StoreFixture::draft(u"d"_s)});
        QCOMPARE(store.guids(), (QStringList{u"c"_s, u"d"_s}));
        QVERIFY(await(store->storeArticles(
            feed, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s),
                   StoreFixture::draft(u"c"_s), StoreFixture::draft(u"d"_s)})));
        QCOMPARE(store.guids(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void upsertKeepsMarks()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s, at(1))});
        const QList<ArticleId> ids = store.ids();
        QVERIFY(await(store->setRead(ids, true)));
        QVERIFY(await(store->setStarred(ids, true)));
        QVERIFY(await(store->addTag(ids, {u"هام"_s, u"هام"_s})));

        ArticleDraft changed = StoreFixture::draft(u"a"_s, at(3));
        changed.title = u"another title"_s;
        changed.contentHtml = u"<p>another body</p>"_s;
        const auto stored =
            await(store->storeArticles(feed, {changed, StoreFixture::draft(u"b"_s)}));
        QVERIFY(stored);
        QCOMPARE(stored->updated, ids);
        QCOMPARE(stored->added.size(), 1);

        const auto article = await(store->article(ids.constFirst()));
        QVERIFY(article);
        QCOMPARE(article->header.title, u"another title"_s);
        QCOMPARE(article->contentHtml, changed.contentHtml);
        QCOMPARE(article->header.published, at(3));
        QVERIFY(article->header.read);
        QVERIFY(article->header.starred);
        QCOMPARE(article->header.tags.size(), 1);
        // The tag's list goes by the new date as well.
        ArticleQuery tagged;
        tagged.tag = article->header.tags.constFirst();
        QCOMPARE(await(store->keys(tagged))->at(0).published, at(3).toMSecsSinceEpoch());
    }

    void sameAgainChangesNothing()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s)});
        const QDateTime first = store.header(u"a"_s).published;
        store.now = store.now.addDays(1);
        const auto stored = await(store->storeArticles(feed, {StoreFixture::draft(u"a"_s)}));
        QVERIFY(stored);
        QVERIFY(stored->added.isEmpty());
        QVERIFY(stored->updated.isEmpty());
        ArticleDraft changed = StoreFixture::draft(u"a"_s);
        changed.summary = u"new"_s;
        QCOMPARE(await(store->storeArticles(feed, {changed}))->updated.size(), 1);
        QCOMPARE(store.header(u"a"_s).published, first);
    }

    void sameIdentityInTwoFeedsIsTwoArticles()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"1"_s)});
        store.addFeed(u"https://b/"_s, {StoreFixture::draft(u"1"_s)});
        QCOMPARE(store.ids().size(), 2);
    }

    void deletedArticlesStayAway()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(
            u"https://a/"_s, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s)});
        QCOMPARE(await(store->remove({store.header(u"a"_s).id}))->size(), 1);
        const auto stored = await(
            store->storeArticles(feed, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s)}));
        QVERIFY(stored);
        QVERIFY(stored->added.isEmpty());
        QCOMPARE(store.guids(), QStringList{u"b"_s});
    }

    void feedThatIsGoneTakesNothing()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s)});
        const FeedId other = store.addFeed(u"https://b/"_s, {StoreFixture::draft(u"b"_s)});
        QVERIFY(await(store->addTag({store.header(u"a"_s).id}, {u"t"_s, u"t"_s})));
        const auto gone = await(store->unsubscribe(feed));
        QVERIFY(gone);
        QCOMPARE(gone->size(), 1);
        QCOMPARE(store.guids(), QStringList{u"b"_s});
        QCOMPARE(await(store->tags())->size(), 0);
        QCOMPARE(await(store->counts(at(0)))->total, 1);
        QCOMPARE(await(store->storeArticles(feed, {StoreFixture::draft(u"c"_s)})).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(await(store->storeAnswer(feed, {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(store->storeFailure(feed, {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(store->unsubscribe(feed)).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(store->feeds())->at(0).id, other);
        // A number never comes to mean another feed.
        QVERIFY(store.addFeed(u"https://c/"_s) > other);
    }

    void marksTellWhatChanged()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s)});
        const ArticleId a = store.header(u"a"_s).id;
        const ArticleId b = store.header(u"b"_s).id;
        QCOMPARE(*await(store->setRead({a}, true)), QList{a});
        QCOMPARE(*await(store->setRead({a, b, ArticleId{999}}, true)), QList{b});
        QCOMPARE(*await(store->setRead({a}, false)), QList{a});
        QCOMPARE(*await(store->setStarred({a, b}, true)), (QList{a, b}));
        QCOMPARE(*await(store->setStarred({}, true)), QList<ArticleId>());
    }

    void countsFollowEveryChange()
    {
        StoreFixture &store = *m_store;
        const FeedId feed =
            store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"yesterday"_s, at(23, 1)),
                                            StoreFixture::draft(u"today"_s, at(0, 2)),
                                            StoreFixture::draft(u"later"_s, at(8, 2))});
        const auto counts = [&] {
            return await(store->counts(at(0, 2))).value();
        };
        QCOMPARE(counts().total, 3);
        QCOMPARE(counts().unread, 3);
        QCOMPARE(counts().today, 2);
        QCOMPARE(counts().starred, 0);
        QVERIFY(await(store->setRead({store.header(u"today"_s).id}, true)));
        QVERIFY(await(store->setStarred({store.header(u"today"_s).id}, true)));
        QCOMPARE(counts().unread, 2);
        QCOMPARE(counts().today, 1);
        QCOMPARE(counts().starred, 1);
        QCOMPARE(await(store->feeds())->at(0).unread, 2);
        QVERIFY(await(store->storeArticles(feed, {StoreFixture::draft(u"new"_s, at(9, 2))})));
        QCOMPARE(counts().total, 4);
        QVERIFY(await(store->remove({store.header(u"today"_s).id})));
        QCOMPARE(counts().total, 3);
        QCOMPARE(counts().starred, 0);
        QVERIFY(await(store->markAllRead({})));
        QCOMPARE(counts().unread, 0);
        QVERIFY(await(store->unsubscribe(feed)));
        QCOMPARE(counts().total, 0);
    }

    void tagsByTheirFoldedName()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s)});
        const ArticleId a = store.header(u"a"_s).id;
        const ArticleId b = store.header(u"b"_s).id;
        QCOMPARE(await(store->addTag({a}, {u"هِجرة"_s, u"هجره"_s}))->size(), 1);
        QCOMPARE(await(store->addTag({a, b}, {u"هجرة"_s, u"هجره"_s})).value(), QList{b});
        QCOMPARE(await(store->addTag({a}, {u"أول"_s, u"اول"_s}))->size(), 1);
        const auto tags = await(store->tags());
        QVERIFY(tags);
        QCOMPARE(tags->size(), 2);
        QCOMPARE(tags->at(0).name, u"هِجرة"_s);
        QCOMPARE(tags->at(0).articles, 2);
        QVERIFY(tags->at(0).colour != tags->at(1).colour);
        QCOMPARE(store.header(u"a"_s).tags, (QList{tags->at(0).id, tags->at(1).id}));

        ArticleQuery query;
        query.tag = tags->at(0).id;
        QCOMPARE(store.guids(query), (QStringList{u"a"_s, u"b"_s}));
        query.unread = true;
        QVERIFY(await(store->setRead({b}, true)));
        QCOMPARE(store.guids(query), QStringList{u"a"_s});

        QCOMPARE(await(store->removeTag({a, b}, {u"هُجرة"_s, u"هجره"_s}))->size(), 2);
        QCOMPARE(await(store->tags())->size(), 1);
        QCOMPARE(await(store->removeTag({a}, {u"none"_s, u"none"_s}))->size(), 0);
        QCOMPARE(await(store->addTag({a}, {{}, {}})).error().kind, ErrorKind::InvalidArgument);
        // Nobody to give it to.
        QCOMPARE(await(store->addTag({ArticleId{999}}, {u"x"_s, u"x"_s}))->size(), 0);
        QCOMPARE(await(store->tags())->size(), 1);
    }

    void conditionsHoldTogether()
    {
        StoreFixture &store = *m_store;
        const FeedId a = store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a1"_s, at(1)),
                                                         StoreFixture::draft(u"a2"_s, at(2))});
        store.addFeed(u"https://b/"_s, {StoreFixture::draft(u"b1"_s, at(3))}, {u"outer"_s});
        store.addFeed(u"https://c/"_s, {StoreFixture::draft(u"c1"_s, at(4))},
                      {u"outer"_s, u"inner"_s});
        QVERIFY(await(store->setRead({store.header(u"a2"_s).id}, true)));
        QVERIFY(
            await(store->setStarred({store.header(u"a1"_s).id, store.header(u"c1"_s).id}, true)));

        ArticleQuery query;
        query.feed = a;
        QCOMPARE(store.guids(query), (QStringList{u"a2"_s, u"a1"_s}));
        query.unread = true;
        QCOMPARE(store.guids(query), QStringList{u"a1"_s});
        query = {};
        query.starred = true;
        QCOMPARE(store.guids(query), (QStringList{u"c1"_s, u"a1"_s}));
        query.since = at(2);
        QCOMPARE(store.guids(query), QStringList{u"c1"_s});
        query = {};
        query.since = at(2);
        QCOMPARE(store.guids(query), (QStringList{u"c1"_s, u"b1"_s, u"a2"_s}));

        const auto folders = await(store->folders());
        QVERIFY(folders);
        QCOMPARE(folders->size(), 2);
        QCOMPARE(folders->at(1).parent, folders->at(0).id);
        query = {};
        query.folder = folders->at(0).id;
        QCOMPARE(store.guids(query), (QStringList{u"c1"_s, u"b1"_s}));
        query.folder = folders->at(1).id;
        QCOMPARE(store.guids(query), QStringList{u"c1"_s});
        QCOMPARE(await(store->markAllRead(query))->size(), 1);
        QCOMPARE(await(store->counts(at(0)))->unread, 2);
    }

    void headersInTheOrderAsked()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s), StoreFixture::draft(u"b"_s),
                                        StoreFixture::draft(u"c"_s)});
        const ArticleId a = store.header(u"a"_s).id;
        const ArticleId c = store.header(u"c"_s).id;
        const auto headers = await(store->headers({c, ArticleId{999}, a}));
        QVERIFY(headers);
        QCOMPARE(headers->size(), 2);
        QCOMPARE(headers->at(0).id, c);
        QCOMPARE(headers->at(1).id, a);
        QCOMPARE(await(store->article(ArticleId{999})).error().kind, ErrorKind::NotFound);
    }

    void answersAndFailures()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(u"https://a/"_s);
        const Error error{ErrorKind::HttpStatus, u"gone"_s, 410};
        QVERIFY(await(store->storeFailure(feed, error)));
        QVERIFY(await(store->feeds())->at(0).lastError);
        QCOMPARE(await(store->feeds())->at(0).lastError.value(), error);
        QCOMPARE(await(store->feeds())->at(0).checkedAt, store.now);

        store.now = store.now.addSecs(60);
        FeedAnswer answer;
        answer.title = u"new title"_s;
        answer.etag = "e2";
        QVERIFY(await(store->storeAnswer(feed, answer)));
        QVERIFY(!await(store->feeds())->at(0).lastError);
        QCOMPARE(await(store->feeds())->at(0).title, u"new title"_s);
        QCOMPARE(await(store->fetchStates({feed}))->at(0).etag, QByteArray("e2"));
        QVERIFY(await(store->storeAnswer(feed, FeedAnswer{})));
        QCOMPARE(await(store->feeds())->at(0).title, u"new title"_s);

        store.now = store.now.addSecs(60);
        QVERIFY(await(store->storeAnswer(feed, {})));
        QCOMPARE(await(store->feeds())->at(0).checkedAt, store.now);
    }

    void importIsAllAtOnce()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s);
        NewFeed a;
        a.url = QUrl(u"https://a/"_s);
        NewFeed b;
        b.url = QUrl(u"https://b/"_s);
        b.customTitle = u"mine"_s;
        b.folder = {u"x"_s, u"y"_s};
        NewFeed c = b;
        c.url = QUrl(u"https://c/"_s);
        QCOMPARE(await(store->subscribeAll({a, b, c, b})).value(), 2);
        QCOMPARE(await(store->folders())->size(), 2);
        const auto feeds = await(store->feeds());
        QCOMPARE(feeds->at(1).title, u"mine"_s);
        QCOMPARE(feeds->at(1).folder, await(store->folders())->at(1).id);
        QVERIFY(!feeds->at(1).checkedAt.isValid());
    }

    void everythingAskedForIsDoneBeforeClosing()
    {
        StoreFixture &store = *m_store;
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 200; ++i)
            drafts.append(StoreFixture::draft(QString::number(i)));
        const FeedId feed = store.addFeed(u"https://a/"_s, drafts);
        const QList<ArticleId> ids = store.ids();
        for (const ArticleId id : ids)
            store->setRead({id}, true);
        for (int i = 0; i < 20; ++i)
            store->storeArticles(feed, {StoreFixture::draft(u"late %1"_s.arg(i))});
        store.reopen();
        const auto counts = await(store->counts(at(0)));
        QCOMPARE(counts->total, 220);
        QCOMPARE(counts->unread, 20);
    }

    void directionIsTheReaders()
    {
        StoreFixture &store = *m_store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s)});
        const ArticleId a = store.header(u"a"_s).id;
        QVERIFY(await(store->setFeedDirection(feed, Qt::LeftToRight)));
        QVERIFY(await(store->setArticleDirection(a, Qt::RightToLeft)));
        // What the feed sends again does not take the reader's word away.
        ArticleDraft changed = StoreFixture::draft(u"a"_s);
        changed.title = u"another title"_s;
        QVERIFY(await(store->storeArticles(feed, {changed})));
        store.reopen();
        const auto article = await(store->article(a));
        QCOMPARE(article->feedDirection, Qt::LeftToRight);
        QCOMPARE(article->direction, Qt::RightToLeft);
        QVERIFY(await(store->setArticleDirection(a, Qt::LayoutDirectionAuto)));
        QCOMPARE(await(store->article(a))->direction, Qt::LayoutDirectionAuto);
        QCOMPARE(await(store->setArticleDirection(ArticleId{999}, Qt::RightToLeft)).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(await(store->setFeedDirection(FeedId{999}, Qt::RightToLeft)).error().kind,
                 ErrorKind::NotFound);
    }

    /// Who asks while the library is being opened gets an answer, not an error.
    void askedWhileOpening()
    {
        QTemporaryDir directory;
        Store store(directory.filePath(u"library.db"_s), [] { return QDateTime(); });
        QVERIFY(!await(store.feeds()));
        const auto opened = store.open();
        const auto feeds = store.feeds();
        const auto keys = store.keys({});
        QVERIFY(await(feeds));
        QVERIFY(await(keys));
        QVERIFY(await(opened));
        QVERIFY(store.connections().wasMissed());
    }

    /// If it cannot be opened they are told so, and the next attempt is waited for again.
    void askedWhileOpeningFails()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"library.db"_s);
        {
            QFile other(file);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("no library, but a file of somebody's");
        }
        Store store(file, [] { return QDateTime(); });
        const auto failed = store.open();
        QVERIFY(!await(store.feeds()));
        QVERIFY(!await(failed));
        QVERIFY(QFile::remove(file));
        const auto opened = store.open();
        QVERIFY(await(store.feeds()));
        QVERIFY(await(opened));
    }

    void notOpen()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(u"library.db"_s), systemClock());
        QCOMPARE(await(store.feeds()).error().kind, ErrorKind::DatabaseOther);
        QCOMPARE(await(store.setRead({}, true)).error().kind, ErrorKind::DatabaseOther);
        QVERIFY(!QFile::exists(folder.filePath(u"library.db"_s)));
    }

    void twoStoresOnOneFile()
    {
        StoreFixture &store = *m_store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"a"_s)});
        Store other(store.file(), systemClock());
        QVERIFY(await(other.open()));
        const ArticleId a = store.header(u"a"_s).id;
        // Both at once; each waits for the other's transactions.
        QList<QFuture<Result<QList<ArticleId>>>> changes;
        for (int i = 0; i < 50; ++i) {
            changes.append(store->setRead({a}, i % 2 == 0));
            changes.append(other.setStarred({a}, i % 2 == 0));
        }
        for (const auto &change : std::as_const(changes))
            QVERIFY(await(change));
        QVERIFY(await(store->setRead({a}, true)));
        QVERIFY(await(other.article(a))->header.read);
    }

private:
    std::unique_ptr<StoreFixture> m_store;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
