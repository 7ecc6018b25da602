// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/library/retention.h"
#include "app/library/storage.h"
#include "tests/library/library_fixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// A feed of so many items, one a day, the newest today (see LibraryFixture::now).
QByteArray dailyFeed(int items, const QString &body = u"text"_s)
{
    QString xml = u"<rss version='2.0'><channel><title>daily</title>"_s;
    for (int i = 0; i < items; ++i) {
        const QDateTime day = QDateTime(QDate(2026, 3, 1), QTime(11, 0), Qt::UTC).addDays(-i);
        xml += u"<item><guid>%1</guid><title>t%1</title><description>%2</description>"
               "<pubDate>%3</pubDate></item>"_s.arg(QString::number(i), body,
                                                    day.toString(Qt::RFC2822Date));
    }
    return (xml + u"</channel></rss>"_s).toUtf8();
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { library = std::make_unique<LibraryFixture>(); }

    void cleanup() { library.reset(); }

    void keepsEverythingUnlessTold()
    {
        subscribe(300);
        const auto freed = await(retention().run());
        QVERIFY(freed);
        QCOMPARE(freed->articles.count, 0);
        QCOMPARE(library->headers().size(), 300);
    }

    void rules_data()
    {
        QTest::addColumn<KeepSettings>("rules");
        QTest::addColumn<FeedRule>("own");
        QTest::addColumn<int>("left"); // of 250, one a day
        QTest::newRow("by number") << KeepSettings{{120, 0, 0}, {}} << FeedRule() << 120;
        QTest::newRow("by age") << KeepSettings{{0, 30, 0}, {}} << FeedRule() << 30;
        QTest::newRow("the stricter one") << KeepSettings{{120, 30, 0}, {}} << FeedRule() << 30;
        QTest::newRow("of all") << KeepSettings{{}, {77, 0, 0}} << FeedRule() << 77;
        QTest::newRow("the feed's own")
            << KeepSettings{{120, 0, 0}, {}} << FeedRule{10, {}, {}} << 10;
        QTest::newRow("the feed keeps all")
            << KeepSettings{{120, 30, 0}, {}} << FeedRule{0, 0, {}} << 250;
        QTest::newRow("one") << KeepSettings{{1, 0, 0}, {}} << FeedRule() << 1;
        QTest::newRow("more than there is") << KeepSettings{{1000, 0, 0}, {}} << FeedRule() << 250;
    }

    void rules()
    {
        QFETCH(KeepSettings, rules);
        QFETCH(FeedRule, own);
        QFETCH(int, left);
        const FeedId feed = subscribe(250);
        set(rules);
        if (!(own == FeedRule()))
            QVERIFY(await(retention().setFeedRule(feed, own)));
        const auto next = await(library->library->storage().usage());
        QVERIFY(next);
        QCOMPARE(next->nextArticles.count, 250 - left);
        library->changes.clear();
        const auto freed = await(retention().run());
        QVERIFY(freed);
        QCOMPARE(freed->articles.count, 250 - left);
        const auto headers = library->headers();
        QCOMPARE(headers.size(), left);
        // The newest stayed.
        for (int i = 0; i < left; ++i)
            QCOMPARE(headers.at(i).guid, QString::number(i));
        // In small steps.
        QCOMPARE(library->told<ArticlesRemoved>(), (250 - left + 99) / 100);
        // What went does not come back.
        QVERIFY(await(library->library->refresh({feed})));
        QCOMPARE(library->headers().size(), left);
    }

    void starredAndTaggedStay()
    {
        const FeedId feed = subscribe(50);
        QVERIFY(await(library->library->setStarred({library->header(u"40"_s).id}, true)));
        QVERIFY(await(library->library->addTag({library->header(u"49"_s).id}, u"tag"_s)));
        set({{5, 10, 0}, {3, 1, 0}});
        QVERIFY(await(retention().run()));
        QStringList guids;
        for (const ArticleHeader &header : library->headers())
            guids.append(header.guid);
        QCOMPARE(guids, (QStringList{u"0"_s, u"40"_s, u"49"_s}));
        const auto usage = await(library->library->storage().usage());
        QVERIFY(usage);
        QCOMPARE(usage->safeArticles.count, 2);
        QCOMPARE(usage->starred, 1);
        QCOMPARE(usage->tagged, 1);
        QCOMPARE(usage->feeds.constFirst().feed, feed);
    }

    void bySizeOfAFeed()
    {
        const QString body = QString(20'000, u'x');
        const FeedId feed = subscribe(100, body);
        const auto before = await(library->library->storage().usage());
        QVERIFY(before->articles.bytes > 100 * 20'000);
        QVERIFY(await(retention().setFeedRule(feed, {{}, {}, megabyte})));
        QVERIFY(await(retention().run()));
        const auto after = await(library->library->storage().usage());
        QVERIFY2(after->articles.bytes <= megabyte,
                 qPrintable(QString::number(after->articles.bytes)));
        // What search needs of an article's text is taken out of its row meanwhile.
        QVERIFY(after->articles.bytes > megabyte / 3);
        QCOMPARE(library->headers().constFirst().guid, u"0"_s);
    }

    void theFileGetsSmaller()
    {
        const QString body = QString(20'000, u'x');
        subscribe(400, body);
        set({{}, {0, 0, 4 * megabyte}});
        const auto before = await(library->library->storage().usage());
        const auto freed = await(library->library->storage().freeNow());
        QVERIFY(freed);
        QVERIFY(freed->articles.count > 100);
        QVERIFY(freed->fileBytes > megabyte);
        const auto after = await(library->library->storage().usage());
        QCOMPARE(after->freeBytes, 0);
        QVERIFY(after->fileBytes < before->fileBytes);
        library->library.reset();
        QVERIFY(QFileInfo(library->profile().libraryFile()).size() <= 4 * megabyte);
    }

    void runsThatMeetAreOne()
    {
        subscribe(250);
        set({{10, 0, 0}, {}});
        const auto one = retention().run();
        const auto other = retention().run();
        QCOMPARE(await(one)->articles.count, 240);
        QCOMPARE(await(other)->articles.count, 240);
    }

    void endsInTheMiddle()
    {
        subscribe(250);
        set({{10, 0, 0}, {}});
        retention().run();
        library->reopen();
        QVERIFY(library->headers().size() >= 10);
        QVERIFY(await(retention().run()));
        QCOMPARE(library->headers().size(), 10);
    }

private:
    Retention &retention() { return library->library->retention(); }

    void set(const KeepSettings &rules)
    {
        Settings settings(library->profile().settingsFile());
        settings.set(Setting::KeepCount, rules.feed.count);
        settings.set(Setting::KeepDays, rules.all.days > 0 ? rules.all.days : rules.feed.days);
        settings.set(Setting::KeepTotal, rules.all.count);
        settings.set(Setting::KeepMegabytes, rules.all.bytes / megabyte);
    }

    FeedId subscribe(int items, const QString &body = u"text"_s)
    {
        const QString file = library->write(u"feed.xml"_s, dailyFeed(items, body));
        const auto feed = await(library->library->subscribe(file, {.allowFiles = true}));
        return feed ? feed->id : FeedId{};
    }

    std::unique_ptr<LibraryFixture> library;
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retention_test.moc"
