// SPDX-License-Identifier: GPL-3.0-or-later
// New articles are written several at a time: each must keep its own text and its own place.
#include "tests/store/store_fixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;
using naba::testing::StoreFixture;

namespace {

QString name(int number)
{
    return u"article %1"_s.arg(number);
}

/// `count` articles, newest first as feeds list them; those that `isRich` says bring something to
/// hear.
QList<ArticleDraft> drafts(
    int count, bool (*isRich)(int) = [](int) { return false; })
{
    QList<ArticleDraft> all;
    for (int i = count - 1; i >= 0; --i) {
        ArticleDraft draft = StoreFixture::draft(name(i));
        if (isRich(i))
            draft.enclosures = {{QUrl(u"https://site.example/%1.mp3"_s.arg(i)), {}, {}, i, 0}};
        all.append(draft);
    }
    return all;
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyNumber_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 9, 10, 11, 20, 37})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }

    /// None of them, some of a group, and all have more than a text.
    void everyNumber()
    {
        QFETCH(int, count);
        const auto rich = {+[](int) { return false; }, +[](int i) { return i % 13 == 4; },
                           +[](int) {
                               return true;
                           }};
        for (const auto isRich : rich) {
            StoreFixture store;
            const FeedId feed = store.addFeed(u"https://a/"_s);
            const auto stored = await(store->storeArticles(feed, drafts(count, isRich)));
            QVERIFY(stored);
            QCOMPARE(stored->added.size(), count);
            for (int i = 0; i < count; ++i) {
                // Written from the oldest on.
                const auto article = await(store->article(stored->added.at(i)));
                QVERIFY(article);
                QCOMPARE(article->header.guid, name(i));
                QCOMPARE(article->contentHtml, u"<p>body of %1</p>"_s.arg(name(i)));
                QCOMPARE(article->enclosures.size(), isRich(i) ? 1 : 0);
                if (isRich(i))
                    QCOMPARE(article->enclosures.at(0).bytes, i);
            }
            const auto counts = await(store->counts(store.now));
            QVERIFY(counts);
            QCOMPARE(counts->total, count);
        }
    }

    /// Numbers of deleted articles are not given again, so groups begin where the last one ended.
    void afterADeletion()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, drafts(12));
        const QList<ArticleId> before = store.ids();
        QVERIFY(await(store->remove(before)));
        const auto other = store.addFeed(u"https://b/"_s, drafts(25));
        QVERIFY(feed.isValid() && other.isValid());
        const QList<ArticleId> after = store.ids();
        QCOMPARE(after.size(), 25);
        for (const ArticleId id : after) {
            QVERIFY(!before.contains(id));
            const auto article = await(store->article(id));
            QCOMPARE(article->contentHtml, u"<p>body of %1</p>"_s.arg(article->header.guid));
        }
    }

    /// The same article twice in one answer is one, wherever in a group it stands.
    void twiceInOneAnswer()
    {
        StoreFixture store;
        QList<ArticleDraft> all = drafts(15);
        all.insert(3, all.at(9));
        all.append(all.at(0));
        const FeedId feed = store.addFeed(u"https://a/"_s);
        const auto stored = await(store->storeArticles(feed, all));
        QVERIFY(stored);
        QCOMPARE(store.ids().size(), 15);
        QCOMPARE(stored->added.size(), 15);
    }

    /// Some are known, some were deleted, the rest is new.
    void amongKnownOnes()
    {
        StoreFixture store;
        const FeedId feed = store.addFeed(u"https://a/"_s, drafts(30));
        QVERIFY(await(store->remove({store.header(name(7)).id, store.header(name(21)).id})));
        const auto stored = await(store->storeArticles(feed, drafts(60)));
        QVERIFY(stored);
        QCOMPARE(stored->added.size(), 30);
        QCOMPARE(stored->updated.size(), 0);
        QCOMPARE(store.ids().size(), 58);
    }
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "groups_test.moc"
