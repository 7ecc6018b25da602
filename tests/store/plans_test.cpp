// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_query.h"
#include "app/store/article_store.h"
#include "app/store/database.h"
#include "app/store/deed_store.h"
#include "app/store/migrations.h"
#include "app/store/store.h"
#include "tests/store/sql_literals.h"
#include "tests/store/store_fixture.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::await;


namespace {

/// Tables of some hundred rows at most in any library: reading all of them is what is wanted.
const QSet<QString> &smallTables()
{
    static const QSet<QString> tables{
        u"feed"_s,       u"f"_s,           u"folder"_s,  u"tag"_s, u"c"_s,
        u"feed_count"_s, u"inside"_s,      u"journal"_s, u"n"_s,   u"sqlite_master"_s,
        u"m"_s,          u"search_part"_s, u"g"_s};
    return tables;
}

/// A step that reads or sorts a whole table, and a part of the statement in which it is right.
struct Allowed
{
    QStringView step;
    QStringView statement;
    QStringView reason;
};

constexpr std::array allowed{
    Allowed{u"USE TEMP B-TREE FOR ORDER BY", u"FROM article_tag WHERE article_id = ?",
            u"the handful of tags of one article"},
    Allowed{u"USE TEMP B-TREE FOR ORDER BY", u"FROM article_tag t JOIN tag g ON",
            u"the names of the tags of one article"},
    Allowed{u"", u"SELECT published_ms, id FROM article WHERE starred = 1 UNION",
            u"an export reads all that has a star or a tag"},
    Allowed{u"USE TEMP B-TREE FOR ORDER BY", u"FROM folder", u"some dozen folders"},
    Allowed{u"SCAN f VIRTUAL TABLE", u"pragma_foreign_key_list", u"the columns of one table"},
    Allowed{u"SCAN search_queue", u"SELECT count(*) FROM search_queue",
            u"how far the index is; nothing waits once it is made"},
    Allowed{u"SCAN up", u"WITH RECURSIVE up", u"the folders around one feed"},
    Allowed{u"SCAN waiting_host", u"", u"the hosts that asked to be left alone"},
    Allowed{u"SCAN offline_item", u"", u"what waits to be fetched, not what there is"},
    Allowed{u"SCAN picture", u"", u"counted behind everything else, off a covering index"},
    Allowed{u"SCAN s USING COVERING INDEX", u"picture_source", u"swept a little at a time"},
    Allowed{u"SCAN article USING COVERING INDEX article_by_date", u"OFFSET ?",
            u"once when rules are applied"},
    Allowed{u"", u"saved_search", u"the handful of searches that were saved"},
    Allowed{u"", u"ORDER BY g.article_id, g.position, g.tag_id", u"a backup lists every tag given"},
    Allowed{u"", u"pragma_table", u"the tables themselves"},
    Allowed{u"", u"FROM sqlite_master", u"the tables themselves"},
    Allowed{u"SCAN CONSTANT ROW", u"", u"no table"},
};

bool isAllowed(const QString &step, const QString &sql)
{
    for (const Allowed &one : allowed) {
        if (step.startsWith(one.step) && sql.contains(one.statement))
            return true;
    }
    const QString table = step.section(u' ', 1, 1);
    return step.startsWith("SCAN"_L1) && smallTables().contains(table);
}

bool isSuspicious(const QString &step)
{
    return step.startsWith("SCAN"_L1) || step.contains("TEMP B-TREE"_L1);
}

/// What EXPLAIN QUERY PLAN can be asked about.
bool hasPlan(const QString &sql)
{
    for (const QLatin1String verb :
         {"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "WITH"_L1}) {
        if (sql.startsWith(verb))
            return true;
    }
    return false;
}

} // namespace

/// What SQLite does for every statement of the store (sqlite.org/eqp.html), in a library of
/// NABA_PLAN_ROWS articles.
class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(u"library.db"_s);
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database = std::move(*database);
        QVERIFY(migrate(*m_database, migrations()));
        fill();
        exercise();
        for (const QString &file :
             testing::sourcesOf(QStringLiteral(NABA_SOURCE_DIR "/app/store"))) {
            // These ask the libraries of other programs, or read a whole file knowingly: to copy,
            // check or mend it.
            static const QRegularExpression whole(
                u"^(foreign.*|backup|check|mend|refill|salvage|loose_rows|occupancy|health_store|upkeep|usage_store|transfer_.*|backup.*)\\.cpp$"_s);
            if (!whole.match(QFileInfo(file).fileName()).hasMatch())
                m_literals += testing::sqlLiterals(file);
        }
        QVERIFY(m_literals.size() > 30);
    }

    void lists_data()
    {
        QTest::addColumn<ArticleQuery>("query");
        QTest::addColumn<QString>("index");
        ArticleQuery all;
        QTest::newRow("all") << all << u"COVERING INDEX article_by_date (published_ms<?)"_s;
        ArticleQuery oldest;
        oldest.order = ArticleOrder::OldestFirst;
        QTest::newRow("all, oldest first")
            << oldest << u"COVERING INDEX article_by_date (published_ms>?)"_s;
        ArticleQuery today;
        today.since = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
        QTest::newRow("today") << today << u"COVERING INDEX article_by_date"_s;
        ArticleQuery feed;
        feed.feed = FeedId{1};
        QTest::newRow("feed") << feed << u"COVERING INDEX article_by_feed (feed_id=? AND"_s;
        ArticleQuery folder;
        folder.folder = FolderId{1};
        QTest::newRow("folder") << folder << u"COVERING INDEX article_by_feed (feed_id=? AND"_s;
        ArticleQuery unreadFolder = folder;
        unreadFolder.unread = true;
        QTest::newRow("unread of a folder")
            << unreadFolder << u"INDEX article_unread_by_feed (feed_id=? AND"_s;
        ArticleQuery unread;
        unread.unread = true;
        QTest::newRow("unread") << unread << u"INDEX article_unread (published_ms<?)"_s;
        ArticleQuery unreadToday = today;
        unreadToday.unread = true;
        QTest::newRow("unread today") << unreadToday << u"INDEX article_unread"_s;
        ArticleQuery unreadFeed = feed;
        unreadFeed.unread = true;
        QTest::newRow("unread of a feed")
            << unreadFeed << u"INDEX article_unread_by_feed (feed_id=? AND"_s;
        ArticleQuery starred;
        starred.starred = true;
        QTest::newRow("starred") << starred << u"INDEX article_starred (published_ms<?)"_s;
        ArticleQuery starredFeed = feed;
        starredFeed.starred = true;
        QTest::newRow("starred of a feed")
            << starredFeed << u"INDEX article_starred_by_feed (feed_id=? AND"_s;
        ArticleQuery tag;
        tag.tag = TagId{1};
        QTest::newRow("tag") << tag << u"COVERING INDEX article_tag_by_date (tag_id=? AND"_s;
        ArticleQuery unreadTag = tag;
        unreadTag.unread = true;
        QTest::newRow("unread of a tag")
            << unreadTag << u"COVERING INDEX article_tag_by_date (tag_id=? AND"_s;
        ArticleQuery byTitle;
        byTitle.order = ArticleOrder::ByTitle;
        QTest::newRow("all by title") << byTitle << u"COVERING INDEX article_by_title"_s;
        ArticleQuery byFeed;
        byFeed.order = ArticleOrder::ByFeed;
        QTest::newRow("all by feed")
            << byFeed << u"COVERING INDEX article_by_feed (feed_id=? AND"_s;
    }

    /// Each list of the window is read off its own index, from where the last page ended.
    void lists()
    {
        QFETCH(ArticleQuery, query);
        QFETCH(QString, index);
        const QStringList texts =
            recorded([&](Store &store) { QVERIFY(await(store.keyPage(query, {}, 100))); });
        bool found = false;
        for (const QString &sql : texts) {
            const QStringList plan = explain(sql);
            found = found || plan.join(u'\n').contains(index);
            for (const QString &step : plan)
                QVERIFY2(!isSuspicious(step) || isAllowed(step, sql),
                         qPrintable(sql + u'\n' + plan.join(u'\n')));
        }
        QVERIFY2(found, qPrintable(texts.join(u'\n')));
    }

    void scansAreSeen()
    {
        const QString scan = u"SELECT id FROM article WHERE author = ?"_s;
        const QString sort = u"SELECT id FROM article WHERE feed_id = ? ORDER BY author"_s;
        for (const QString &sql : {scan, sort}) {
            const QStringList plan = explain(sql);
            QVERIFY(std::any_of(plan.cbegin(), plan.cend(), [&](const QString &step) {
                return isSuspicious(step) && !isAllowed(step, sql);
            }));
        }
        const QStringList all = allStatements();
        for (const QString &table : {u"article"_s, u"body"_s, u"tombstone"_s, u"article_tag"_s})
            QVERIFY(!all.filter(table).isEmpty());
    }

    /// Every statement that ran, and every one that stands in the sources.
    void everyStatement_data()
    {
        QTest::addColumn<bool>("withStatistics");
        QTest::newRow("as the library is") << false;
        QTest::newRow("after ANALYZE") << true;
    }

    void everyStatement()
    {
        QFETCH(bool, withStatistics);
        if (withStatistics)
            QVERIFY(m_database->execute(u"ANALYZE"_s));
        QStringList wrong;
        for (const QString &sql : allStatements()) {
            for (const QString &step : explain(sql)) {
                if (isSuspicious(step) && !isAllowed(step, sql))
                    wrong.append(sql + u"\n    "_s + step);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    /// Rows enough for plans as in a library that is in use.
    void fill()
    {
        const qint64 rows = std::max(1000, qEnvironmentVariableIntValue("NABA_PLAN_ROWS"));
        const qint64 count = qEnvironmentVariableIsSet("NABA_PLAN_ROWS") ? rows : 100'000;
        const QStringList statements{
            u"INSERT INTO folder (id, title) VALUES (1, 'a'), (2, 'b')"_s,
            u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
            " INSERT INTO feed (url, folder_id) SELECT 'https://a/' || i, 1 + i % 2 FROM n"_s,
            u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO article (feed_id, identity, published_ms, fetched_ms, read, starred,"
            " starred_ms, title_key)"
            " SELECT 1 + i % 200, i, i * 1000, 0, i % 7 > 0, i % 50 = 0, i,"
            " CAST(printf(' %05d', i * 7919 % 65536) AS BLOB) FROM n"_s.arg(count),
            u"INSERT INTO body (article_id, content_html) SELECT id, 'text' FROM article"_s,
            u"INSERT INTO tag (name, folded) VALUES ('t', 't'), ('u', 'u')"_s,
            u"INSERT INTO article_tag SELECT id, 1, 0, published_ms FROM article"
            " WHERE id % 10 = 0"_s,
            u"INSERT INTO tombstone (feed_id, identity) SELECT feed_id, 'gone ' || id FROM article"
            " WHERE id % 20 = 0"_s};
        auto transaction = Transaction::begin(*m_database, Transaction::Durability::Process);
        QVERIFY(transaction);
        for (const QString &statement : statements) {
            const auto done = m_database->execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        QVERIFY(transaction->commit());
    }

    /// The texts that a store prepares while `use` uses it.
    template<typename Use>
    QStringList recorded(Use use)
    {
        QMutex mutex;
        QStringList texts;
        Database::setListener([&](const QString &sql) {
            const QMutexLocker lock(&mutex);
            if (hasPlan(sql) && !texts.contains(sql))
                texts.append(sql);
        });
        {
            Store store(m_file, systemClock());
            if (await(store.open()))
                use(store);
        }
        Database::setListener({});
        return texts;
    }

    /// Every question and every change once, with every kind of list.
    void exercise()
    {
        m_recorded = recorded([this](Store &store) {
            ask(store);
            change(store);
        });
        QVERIFY(m_recorded.size() > 30);
    }

    static QList<ArticleQuery> queries()
    {
        QList<ArticleQuery> list{{}};
        const auto with = [&list](auto set) {
            ArticleQuery query;
            set(query);
            list.append(query);
        };
        with([](ArticleQuery &query) { query.feed = FeedId{3}; });
        with([](ArticleQuery &query) { query.folder = FolderId{1}; });
        with([](ArticleQuery &query) { query.tag = TagId{1}; });
        with([](ArticleQuery &query) { query.since = QDateTime::fromMSecsSinceEpoch(90'000'000); });
        with([](ArticleQuery &query) { query.before = QDateTime::fromMSecsSinceEpoch(90'000); });
        const QList<ArticleQuery> places = list;
        for (const ArticleQuery &place : places) {
            for (const int marks : {1, 2, 3}) {
                list.append(place);
                list.last().unread = (marks & 1) != 0;
                list.last().starred = (marks & 2) != 0;
            }
        }
        const QList<ArticleQuery> byDate = list;
        for (const ArticleOrder order : {ArticleOrder::OldestFirst, ArticleOrder::ByFeed,
                                         ArticleOrder::ByTitle, ArticleOrder::ByStar}) {
            for (const ArticleQuery &query : byDate) {
                list.append(query);
                list.last().order = order;
            }
        }
        return list;
    }

    static void ask(Store &store)
    {
        const QList<ArticleId> some{ArticleId{10}, ArticleId{20}};
        for (const ArticleQuery &query : queries()) {
            KeyCursor cursor;
            for (int i = 0; i < 2; ++i) {
                const auto page = await(store.keyPage(query, cursor, 50));
                QVERIFY(page);
                cursor = page->next;
                if (page->atEnd)
                    break;
            }
            QVERIFY(await(store.keysOf(query, cursor, some)));
        }
        QVERIFY(await(store.headers(some)));
        QVERIFY(await(store.article(some[0])));
        QVERIFY(await(store.counts(QDateTime::fromMSecsSinceEpoch(99'000'000))));
        QVERIFY(await(store.feeds()));
        QVERIFY(await(store.folders()));
        QVERIFY(await(store.tags()));
        QVERIFY(await(store.fetchStates({})));
        QVERIFY(await(store.fetchStates({FeedId{1}})));
    }

    static void change(Store &store)
    {
        const QList<ArticleId> some{ArticleId{10}, ArticleId{20}};
        QVERIFY(await(store.setRead(some, false)));
        QVERIFY(await(store.setStarred(some, true)));
        QVERIFY(await(store.addTag(some, {u"neu"_s, u"neu"_s})));
        QVERIFY(await(store.removeTag(some, {u"neu"_s, u"neu"_s})));
        const auto draft = naba::testing::StoreFixture::draft(u"one"_s);
        NewFeed feed;
        feed.url = QUrl(u"https://new/"_s);
        feed.folder = {u"a"_s, u"c"_s};
        const auto added = await(store.subscribe(feed, {draft}));
        QVERIFY(added);
        QVERIFY(await(store.storeArticles(added->feed.id, {draft})));
        QVERIFY(await(store.storeAnswer(added->feed.id, FeedAnswer{})));
        QVERIFY(await(store.storeFailure(added->feed.id, Error{})));
        QVERIFY(await(store.unsubscribe(added->feed.id)));
        QVERIFY(await(store.remove(some)));
        QVERIFY(await(store.keyTitles([](const QString &) { return "k"_ba; })));
        deeds(store);
    }

    static void deeds(Store &store)
    {
        DeedStore deeds(store.connections(), systemClock());
        const auto thereAndBack = [&](DeedKind kind) {
            DeedPart part;
            part.kind = kind;
            part.articles = {ArticleId{30}, ArticleId{31}};
            part.tag = {u"v"_s, u"v"_s};
            if (kind == DeedKind::Unsubscribe || kind == DeedKind::MoveFeeds)
                part.feeds = {FeedId{5}};
            const auto done = await(deeds.apply(part));
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            while (await(deeds.takeBack(done->deed, 1000)).value_or(DeedStep()).more) {
            }
            QVERIFY(await(deeds.newest()));
        };
        for (const DeedKind kind : {DeedKind::MarkRead, DeedKind::MarkUnread, DeedKind::Star,
                                    DeedKind::Unstar, DeedKind::GiveTag, DeedKind::TakeTag,
                                    DeedKind::Delete, DeedKind::Unsubscribe, DeedKind::MoveFeeds})
            thereAndBack(kind);
        DeedPart last;
        last.kind = DeedKind::Delete;
        last.articles = {ArticleId{40}};
        QVERIFY(await(deeds.apply(last)));
        QVERIFY(await(deeds.forgetSome(QDateTime::currentDateTimeUtc().addDays(1), 100)));
    }

    [[nodiscard]] QStringList allStatements()
    {
        QStringList all = m_recorded;
        for (const QString &literal : std::as_const(m_literals)) {
            if (isComplete(literal) && !all.contains(literal))
                all.append(literal);
        }
        return all;
    }

    /// A literal that is a statement, not a part of one.
    bool isComplete(const QString &literal)
    {
        // "WHERE 1%1" would pass for a division.
        return hasPlan(literal) && !literal.contains(u"%1"_s) &&
               m_database->statement(u"EXPLAIN QUERY PLAN "_s + literal).done();
    }

    QStringList explain(const QString &sql)
    {
        Statement statement = m_database->statement(u"EXPLAIN QUERY PLAN "_s + sql);
        QStringList plan;
        const auto marks = sql.count(u'?');
        for (qsizetype i = 0; i < marks; ++i)
            statement.bind(1);
        if (!statement.run())
            return plan;
        while (statement.next())
            plan.append(statement.string(3));
        return plan;
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Database> m_database;
    QStringList m_recorded;
    QStringList m_literals;
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
