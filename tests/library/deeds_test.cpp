// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deeds.h"
#include "app/store/database.h"
#include "tests/library/library_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;
using naba::testing::LibraryFixture;

namespace {

/// A library with two feeds in folders, tags and stars; more articles than one step takes.
class Filled : public LibraryFixture
{
public:
    explicit Filled(int articles = 1200)
    {
        auto database = open(store::Database::Mode::ReadWrite);
        QVERIFY(database);
        const QStringList statements{
            u"INSERT INTO folder (id, title) VALUES (1, 'a'), (2, 'b')"_s,
            u"INSERT INTO feed (id, url, title, folder_id, etag) VALUES"
            " (1, 'https://one/', 'One', 1, x'0102'), (2, 'https://two/', 'Two', NULL, x'')"_s,
            u"INSERT INTO tag (id, name, folded, colour) VALUES (7, 'T', 't', 3), (8, 'U', 'u', 4)"_s,
            u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO article (id, feed_id, identity, title, published_ms, fetched_ms, read,"
            " starred, starred_ms, title_key) SELECT i, 1 + (i % 5 = 0), 'i' || i, 'title ' || i,"
            " i * 1000, 5, i % 3 = 0, i % 7 = 0, i, x'20' FROM n"_s.arg(articles),
            u"INSERT INTO body (article_id, content_html) SELECT id, '<p>' || id FROM article"_s,
            u"INSERT INTO article_tag SELECT id, 7, 0, published_ms FROM article"
            " WHERE id % 4 = 0"_s,
            u"INSERT INTO article_tag SELECT id, 8, 1, published_ms FROM article WHERE id = 20"_s,
            u"INSERT INTO tombstone (feed_id, identity) VALUES (2, 'gone')"_s};
        for (const QString &sql : statements) {
            const auto done = (*database)->execute(sql);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        // What another connection wrote would be noticed and told in the middle of a test.
        reopen();
        changes.clear();
    }

    Result<std::unique_ptr<store::Database>> open(store::Database::Mode mode)
    {
        return store::Database::open(profile().libraryFile(), mode);
    }

    /// Everything that a reader would miss, as text.
    QStringList contents()
    {
        QStringList rows;
        auto database = open(store::Database::Mode::ReadOnly);
        for (const QString &table : {u"folder"_s, u"feed"_s, u"feed_count"_s, u"article"_s,
                                     u"body"_s, u"tag"_s, u"article_tag"_s, u"tombstone"_s}) {
            store::Statement select =
                (*database)->statement(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
            if (!select.run())
                return {};
            while (select.next()) {
                QString row = table;
                for (int i = 0; i < select.columns().size(); ++i)
                    row += u'|' + select.value(i).toString();
                rows.append(row);
            }
        }
        return rows;
    }

    qint64 number(const QString &sql)
    {
        auto database = open(store::Database::Mode::ReadOnly);
        return (*database)->number(sql).value_or(-1);
    }

    Result<int> run(const DeedOrder &order) { return await(library->deeds().run(order)); }

    Result<std::optional<Deed>> undo() { return await(library->deeds().undo()); }
};

DeedOrder everything(DeedKind kind, const QString &tag = {})
{
    DeedOrder order;
    order.kind = kind;
    order.query = ArticleQuery();
    order.tag = tag;
    return order;
}

} // namespace

class DeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thereAndBack_data()
    {
        QTest::addColumn<DeedOrder>("order");
        QTest::addColumn<int>("articles");
        QTest::newRow("read") << everything(DeedKind::MarkRead) << 800;
        QTest::newRow("unread") << everything(DeedKind::MarkUnread) << 400;
        QTest::newRow("star") << everything(DeedKind::Star) << 1029;
        QTest::newRow("unstar") << everything(DeedKind::Unstar) << 171;
        QTest::newRow("new tag") << everything(DeedKind::GiveTag, u"New"_s) << 1200;
        QTest::newRow("tag") << everything(DeedKind::GiveTag, u"T"_s) << 900;
        QTest::newRow("delete") << everything(DeedKind::Delete) << 1200;
        DeedOrder one;
        one.kind = DeedKind::Delete;
        one.articles = {ArticleId{20}, ArticleId{21}, ArticleId{99'999}};
        QTest::newRow("delete two") << one << 2;
        DeedOrder feed;
        feed.kind = DeedKind::Unsubscribe;
        feed.feeds = {FeedId{1}};
        QTest::newRow("unsubscribe") << feed << 960;
        feed.feeds = {FeedId{2}};
        QTest::newRow("unsubscribe the smaller") << feed << 240;
        DeedOrder move;
        move.kind = DeedKind::MoveFeeds;
        move.feeds = {FeedId{1}, FeedId{2}};
        move.folder = FolderId{2};
        QTest::newRow("move") << move << 0;
    }

    void thereAndBack()
    {
        QFETCH(DeedOrder, order);
        QFETCH(int, articles);
        Filled f;
        const QStringList before = f.contents();
        QVERIFY(before.size() > 2500);
        QSignalSpy recorded(&f.library->deeds(), &Deeds::recorded);
        const auto changed = f.run(order);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        QCOMPARE(*changed, articles);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(recorded.at(0).at(0).value<Deed>().articles, articles);
        QVERIFY(f.contents() != before);
        QCOMPARE(f.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);

        const auto undone = f.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QVERIFY(*undone);
        QCOMPARE((*undone)->kind, order.kind);
        const QStringList after = f.contents();
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
            // A star that was given and taken back leaves its time; nothing shows it.
            if (order.kind != DeedKind::Star)
                QCOMPARE(after[i], before[i]);
        }
        QCOMPARE(after.size(), before.size());
        QCOMPARE(f.number(u"SELECT count(*) FROM journal"_s), 0);
        QCOMPARE(f.number(u"SELECT count(*) FROM trash"_s), 0);
        QVERIFY(!*f.undo());
    }

    void takenTag()
    {
        Filled f;
        DeedOrder order = everything(DeedKind::TakeTag, u"T"_s);
        QCOMPARE(f.run(order).value_or(-1), 300);
        QCOMPARE(f.number(u"SELECT count(*) FROM tag WHERE folded = 't'"_s), 0);
        QVERIFY(*f.undo());
        QCOMPARE(f.number(u"SELECT articles FROM tag WHERE folded = 't'"_s), 300);
    }

    /// What is told adds up to what was done.
    void changesAreTold()
    {
        Filled f;
        f.changes.clear();
        QVERIFY(f.run(everything(DeedKind::MarkRead)));
        qsizetype told = 0;
        for (const Change &change : f.changes) {
            const auto *status = std::get_if<StatusChanged>(&change);
            QVERIFY(status);
            QCOMPARE(status->read, std::optional(true));
            told += status->ids.size();
        }
        QCOMPARE(told, 800);
        f.changes.clear();
        QVERIFY(*f.undo());
        told = 0;
        for (const Change &change : f.changes) {
            const auto *status = std::get_if<StatusChanged>(&change);
            QVERIFY(status);
            QCOMPARE(status->read, std::optional(false));
            told += status->ids.size();
        }
        QCOMPARE(told, 800);
    }

    /// The last deed first, each once; what has merely lain open is no deed.
    void oneAfterTheOther()
    {
        Filled f(30);
        const QStringList before = f.contents();
        const QList<ArticleId> some{ArticleId{1}, ArticleId{2}};
        QCOMPARE(await(f.library->setRead(some, true)).value_or(-1), 2);
        QCOMPARE(await(f.library->addTag(some, u"X"_s)).value_or(-1), 2);
        QCOMPARE(await(f.library->remove({ArticleId{1}})).value_or(-1), 1);
        QCOMPARE(await(f.library->markSeen({ArticleId{4}})).value_or(-1), 1);
        QCOMPARE((*f.undo())->kind, DeedKind::Delete);
        QCOMPARE((*f.undo())->kind, DeedKind::GiveTag);
        QCOMPARE((*f.undo())->kind, DeedKind::MarkRead);
        QVERIFY(!*f.undo());
        QCOMPARE(await(f.library->setRead({ArticleId{4}}, false)).value_or(-1), 1);
        QCOMPARE(f.contents(), before);
    }

    void afterAnotherStart()
    {
        Filled f(30);
        const QStringList before = f.contents();
        QVERIFY(await(f.library->unsubscribe(FeedId{1})));
        f.reopen();
        const auto undone = f.undo();
        QVERIFY(undone && *undone);
        QCOMPARE((*undone)->name, u"One"_s);
        QCOMPARE(f.contents(), before);
    }

    /// What came to an end stays deleted, and nothing of it is kept.
    void forgotten()
    {
        Filled f(1000);
        QVERIFY(f.run(everything(DeedKind::Delete)));
        QCOMPARE(f.number(u"SELECT count(*) FROM trash WHERE id > 0"_s) > 1000, true);
        f.now = f.now.addSecs(23 * 3600);
        f.reopen();
        QVERIFY(*await(f.library->deeds().newest()));
        f.now = f.now.addSecs(2 * 3600);
        f.reopen();
        QTRY_COMPARE(f.number(u"SELECT count(*) FROM journal"_s), 0);
        QCOMPARE(f.number(u"SELECT count(*) FROM trash"_s), 0);
        QVERIFY(!*f.undo());
        QCOMPARE(f.number(u"SELECT count(*) FROM tombstone"_s), 1001);
    }

    /// A star does not wait for everything to be read.
    void othersGoOn()
    {
        Filled f(8'000);
        auto all = f.library->deeds().run(everything(DeedKind::GiveTag, u"All"_s));
        const auto starred = await(f.library->setStarred({ArticleId{1}}, true));
        QCOMPARE(starred.value_or(-1), 1);
        QVERIFY(!all.isFinished());
        QCOMPARE(await(all).value_or(-1), 8'000);
    }

    void cancelled()
    {
        Filled f(8'000);
        const QStringList before = f.contents();
        const auto running = f.library->deeds().run(everything(DeedKind::GiveTag, u"All"_s));
        f.library->deeds().cancel(); // after its first step
        const auto tagged = await(running);
        QVERIFY(tagged && *tagged > 0);
        QVERIFY(*tagged < 8'000);
        QCOMPARE((*f.undo())->articles, *tagged);
        QCOMPARE(f.contents(), before);
    }

    /// The address is subscribed to again: what is there now is not touched.
    void resubscribed()
    {
        Filled f(30);
        QVERIFY(await(f.library->unsubscribe(FeedId{2})));
        {
            auto database = f.open(store::Database::Mode::ReadWrite);
            QVERIFY((*database)->execute(u"INSERT INTO feed (url) VALUES ('https://two/')"_s));
        }
        const QStringList before = f.contents();
        const auto undone = f.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::AlreadySubscribed);
        QCOMPARE(f.contents(), before);
    }

    void unknownFeed()
    {
        Filled f(5);
        const auto gone = await(f.library->unsubscribe(FeedId{99}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        QVERIFY(!*f.undo());
    }
};

QTEST_GUILESS_MAIN(DeedsTest)
#include "deeds_test.moc"
