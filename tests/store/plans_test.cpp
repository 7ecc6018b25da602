// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/store.h"
#include "tests/store/plan_rules.h"
#include "tests/store/sql_literals.h"
#include "tests/store/store_fixture.h"
#include "tests/store/store_uses.h"

#include <QMap>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using namespace naba::testing;

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
        const int asked = qEnvironmentVariableIntValue("NABA_PLAN_ROWS");
        QVERIFY(makeLibrary(m_file, asked > 0 ? std::max(1000, asked) : 100'000));
        exercise();
        for (const QString &file : sourcesOf(QStringLiteral(NABA_SOURCE_DIR "/app/store")))
            m_literals += sqlLiterals(file);
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
        const Plans plans =
            recorded([&](Store &store) { QVERIFY(await(store.keyPage(query, {}, 100))); });
        bool found = false;
        for (auto at = plans.cbegin(); at != plans.cend(); ++at) {
            found = found || at->join(u'\n').contains(index);
            const QStringList wrong = forbiddenSteps(at.key(), *at);
            QVERIFY2(wrong.isEmpty(), qPrintable(at.key() + u'\n' + wrong.join(u'\n')));
        }
        QVERIFY2(found, qPrintable(QStringList(plans.keys()).join(u'\n')));
    }

    void scansAreSeen()
    {
        for (const QString &sql :
             {u"SELECT id FROM article WHERE author = ?"_s, u"SELECT count(*) FROM body b"_s,
              u"UPDATE article SET read = 1 WHERE author = ?"_s,
              u"SELECT id FROM article WHERE feed_id = ? ORDER BY author"_s,
              u"SELECT a.id FROM feed f JOIN article a ON a.author = f.title"_s})
            QVERIFY2(
                !forbiddenSteps(sql, planOf(*m_database, sql).value_or(QStringList())).isEmpty(),
                qPrintable(sql));
    }

    /// Every statement that ran, as it ran, and every one that stands in the sources.
    void everyStatement_data()
    {
        QTest::addColumn<bool>("withStatistics");
        QTest::newRow("as the library is") << false;
        QTest::newRow("after ANALYZE") << true;
    }

    void everyStatement()
    {
        QFETCH(bool, withStatistics);
        Plans plans = withStatistics ? Plans() : m_recorded;
        if (withStatistics) {
            QVERIFY(m_database->execute(u"ANALYZE"_s));
            // Those on tables that are there only for a while cannot be asked again.
            for (auto at = m_recorded.cbegin(); at != m_recorded.cend(); ++at)
                plans.insert(at.key(), planOf(*m_database, at.key()).value_or(QStringList()));
        }
        for (const QString &literal : std::as_const(m_literals)) {
            if (isComplete(literal) && !plans.contains(literal))
                plans.insert(literal, planOf(*m_database, literal).value_or(QStringList()));
        }
        int wrong = 0;
        for (auto at = plans.cbegin(); at != plans.cend(); ++at) {
            for (const QString &step : forbiddenSteps(at.key(), *at)) {
                qWarning("%s\n    in %s", qPrintable(step), qPrintable(at.key()));
                ++wrong;
            }
        }
        QCOMPARE(wrong, 0);
    }

    /// A statement that is put together while the program runs, or asks tables that are there only
    /// then, can only be seen when it runs: here.
    void nothingUnseen()
    {
        int unseen = 0;
        for (const QString &literal : std::as_const(m_literals)) {
            if (isComplete(literal) || !excuseFor(literal).isEmpty())
                continue;
            const QRegularExpression pattern = patternOf(literal);
            const bool ran =
                std::any_of(m_recorded.keyBegin(), m_recorded.keyEnd(),
                            [&](const QString &sql) { return pattern.match(sql).hasMatch(); });
            if (!ran) {
                qWarning("unseen: %s", qPrintable(literal));
                ++unseen;
            }
        }
        QCOMPARE(unseen, 0);
    }

    /// What is allowed is needed: an exception that outlives its statement would hide another.
    void noIdleRules()
    {
        for (const QString &rule : idleRules())
            qWarning("idle: %s", qPrintable(rule));
        QVERIFY(idleRules().isEmpty());
    }

private:
    using Plans = QMap<QString, QStringList>; ///< by statement: its steps

    /// Rows enough for plans as in a library that is in use.
    static Result<void> makeLibrary(const QString &file, qint64 count)
    {
        auto opened = Database::open(file, Database::Mode::ReadWrite);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        if (auto done = migrate(**opened, migrations()); !done)
            return done;
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
            " WHERE id % 20 = 0"_s,
            u"INSERT INTO picture (id, hash, bytes, format, fitted, used_ms)"
            " SELECT id, CAST(printf('%032d', id) AS BLOB), 1000, 'png', id % 4 > 0, id"
            " FROM article WHERE id % 10 = 0"_s,
            u"INSERT INTO picture_source (id, url, picture_id) SELECT id, id, id FROM picture"_s,
            u"INSERT INTO article_picture SELECT id, id FROM picture"_s};
        auto transaction = Transaction::begin(**opened, Transaction::Durability::Process);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        for (const QString &statement : statements) {
            if (auto done = (*opened)->execute(statement); !done)
                return done;
        }
        return transaction->commit();
    }

    /// What `use` has the connections do, as each of them plans it at that moment.
    template<typename Use>
    static Plans recordedWhile(Use use)
    {
        QMutex mutex;
        Plans plans;
        Database::setListener([&](Database &database, const QString &sql) {
            // The question for the plan comes here too.
            if (!hasPlan(sql))
                return;
            {
                const QMutexLocker lock(&mutex);
                if (plans.contains(sql))
                    return;
            }
            const auto plan = planOf(database, sql);
            const QMutexLocker lock(&mutex);
            if (plan)
                plans.insert(sql, *plan);
        });
        use();
        Database::setListener({});
        return plans;
    }

    template<typename Use>
    Plans recorded(Use use)
    {
        return recordedWhile([&] {
            Store store(m_file, systemClock());
            if (await(store.open()))
                use(store);
        });
    }

    void exercise()
    {
        m_recorded = recorded([](Store &store) {
            askEverything(store);
            changeEverything(store);
        });
        // Reading a damaged file takes long, and how it is put together depends on no number.
        constexpr qint64 fewRows = 3'000;
        const QString small = m_folder.filePath(u"small.db"_s);
        QVERIFY(makeLibrary(small, fewRows));
        m_recorded.insert(recordedWhile([&] {
            keepEverything(m_file, m_folder.path());
            mendEverything(small, m_folder.path());
        }));
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database = std::move(*database);
        QVERIFY(m_recorded.size() > 100);
    }

    /// A literal that is a statement, not a part of one, and asks nothing but the library.
    bool isComplete(const QString &literal)
    {
        static const QRegularExpression gap(u"%\\d"_s);
        return !literal.contains(gap) && planOf(*m_database, literal);
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Database> m_database;
    Plans m_recorded;
    QStringList m_literals;
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
