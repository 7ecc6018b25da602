// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;
using naba::testing::StoreFixture;

namespace {

ArticleDraft linked(const QString &identity, qint64 key)
{
    ArticleDraft draft = StoreFixture::draft(identity);
    draft.url = QUrl(u"https://site.example/%1"_s.arg(key));
    draft.linkKey = key;
    return draft;
}

} // namespace

/// An article is known by its link too: feeds give new ids to what they publish again.
class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void newIdOfAKnownLink()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 7)});
        const QList<ArticleId> before = store.ids();
        QVERIFY(await(store->setStarred(before, true)));
        QVERIFY(await(store->setRead(before, true)));

        const auto stored = await(store->storeArticles(feed, {linked(u"two"_s, 7)}));
        QVERIFY(stored);
        QCOMPARE(stored->added.size(), 0);
        QCOMPARE(stored->updated, before);
        QCOMPARE(store.ids(), before);
        const ArticleHeader now = store.header(u"two"_s);
        QCOMPARE(now.title, u"title of two"_s);
        QVERIFY(now.read && now.starred);
        // By its new name it is the same from now on.
        QCOMPARE(await(store->storeArticles(feed, {linked(u"two"_s, 7)}))->updated.size(), 0);
        QCOMPARE(store.ids().size(), 1);
    }

    void anotherFeedsLinkIsAnotherArticle()
    {
        StoreFixture store;
        store.addFeed(u"https://a/"_s, {linked(u"one"_s, 7)});
        store.addFeed(u"https://b/"_s, {linked(u"two"_s, 7)});
        QCOMPARE(store.ids().size(), 2);
    }

    void withoutAKeyLinksDoNotCount()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 0)});
        QCOMPARE(await(store->storeArticles(feed, {linked(u"two"_s, 0)}))->added.size(), 1);
    }

    void sideBySideTheyAreTwo()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 7)});
        // The answer still has the article that the link belonged to.
        const auto stored =
            await(store->storeArticles(feed, {linked(u"two"_s, 7), linked(u"one"_s, 8)}));
        QCOMPARE(stored->added.size(), 1);
        QCOMPARE(store.guids().size(), 2);
        QCOMPARE(store.header(u"one"_s).url, QUrl(u"https://site.example/8"_s));
    }

    void aLinkThatIsSharedNowNamesNobody()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 7)});
        // Found by ingest to be the link of both: neither has a key any more.
        QVERIFY(await(store->storeArticles(feed, {linked(u"two"_s, 0), linked(u"one"_s, 0)})));
        QCOMPARE(await(store->storeArticles(feed, {linked(u"three"_s, 7)}))->added.size(), 1);
        QCOMPARE(store.ids().size(), 3);
    }

    void aKnownArticleLearnsItsKey()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 0)});
        ArticleDraft same = StoreFixture::draft(u"one"_s);
        same.url = QUrl(u"https://site.example/0"_s);
        same.linkKey = 7;
        // Nothing that the reader sees changed.
        QCOMPARE(await(store->storeArticles(feed, {same}))->updated.size(), 0);
        QCOMPARE(await(store->storeArticles(feed, {linked(u"two"_s, 7)}))->updated.size(), 1);
        QCOMPARE(store.ids().size(), 1);
    }

    void whatWasDeletedStaysDeleted()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, {linked(u"one"_s, 7)});
        QVERIFY(await(store->remove(store.ids())));
        QCOMPARE(await(store->storeArticles(feed, {linked(u"two"_s, 7)}))->added.size(), 0);
        QCOMPARE(await(store->storeArticles(feed, {linked(u"three"_s, 9)}))->added.size(), 1);
    }

    void originalLinkIsKept()
    {
        StoreFixture store;
        ArticleDraft draft = linked(u"one"_s, 7);
        draft.originalUrl = QUrl(u"https://site.example/7?utm_source=rss"_s);
        store.addFeed(u"https://a/"_s, {draft});
        const auto article = await(store->article(store.ids().first()));
        QVERIFY(article);
        QCOMPARE(article->originalUrl, draft.originalUrl);
        QCOMPARE(article->header.url, draft.url);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "links_test.moc"
