// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_query.h"
#include "app/store/database.h"
#include "app/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;

Q_DECLARE_METATYPE(naba::ArticleQuery)

/// What SQLite does for the lists of the window (sqlite.org/eqp.html).
class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto database =
            Database::open(m_folder.filePath(u"library.db"_s), Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database = std::move(*database);
        QVERIFY(migrate(*m_database, migrations()));
        fill();
    }

    void lists_data()
    {
        QTest::addColumn<ArticleQuery>("query");
        QTest::addColumn<QString>("index");
        ArticleQuery all;
        QTest::newRow("all") << all << u"COVERING INDEX article_by_date"_s;
        ArticleQuery today;
        today.since = QDateTime::fromMSecsSinceEpoch(1'000, Qt::UTC);
        QTest::newRow("today") << today << u"COVERING INDEX article_by_date"_s;
        ArticleQuery feed;
        feed.feed = FeedId{1};
        QTest::newRow("feed") << feed << u"COVERING INDEX article_by_feed"_s;
        ArticleQuery unread;
        unread.unread = true;
        QTest::newRow("unread") << unread << u"INDEX article_unread"_s;
        ArticleQuery unreadToday = today;
        unreadToday.unread = true;
        QTest::newRow("unread today") << unreadToday << u"INDEX article_unread"_s;
        ArticleQuery unreadFeed = feed;
        unreadFeed.unread = true;
        QTest::newRow("unread of a feed") << unreadFeed << u"INDEX article_unread_by_feed"_s;
        ArticleQuery starred;
        starred.starred = true;
        QTest::newRow("starred") << starred << u"INDEX article_starred"_s;
        ArticleQuery tag;
        tag.tag = TagId{1};
        QTest::newRow("tag") << tag << u"COVERING INDEX article_tag_by_date"_s;
        ArticleQuery unreadTag = tag;
        unreadTag.unread = true;
        QTest::newRow("unread of a tag") << unreadTag << u"COVERING INDEX article_tag_by_date"_s;
    }

    void lists()
    {
        QFETCH(ArticleQuery, query);
        QFETCH(QString, index);
        const KeySelect select = keySelect(query);
        const QStringList plan = explain(select.sql, select.values);
        QVERIFY2(plan.join(u'\n').contains(index), qPrintable(plan.join(u'\n')));
        for (const QString &step : plan)
            QVERIFY2(!step.contains("TEMP B-TREE"_L1), qPrintable(plan.join(u'\n')));
    }

    void lookups_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("upsert")
            << u"SELECT id, fingerprint FROM article WHERE feed_id = ? AND identity = ?"_s;
        QTest::newRow("upsert by link")
            << u"SELECT id, identity FROM article WHERE feed_id = ? AND link_key = ? LIMIT 2"_s;
        QTest::newRow("tombstone by link")
            << u"SELECT 1 FROM tombstone WHERE feed_id = ? AND link_key = ?"_s;
        QTest::newRow("tombstone")
            << u"SELECT 1 FROM tombstone WHERE feed_id = ? AND identity = ?"_s;
        QTest::newRow("feed by address") << u"SELECT id FROM feed WHERE url = ?"_s;
        QTest::newRow("tag by name") << u"SELECT id FROM tag WHERE folded = ?"_s;
        QTest::newRow("tags of an article")
            << u"SELECT tag_id FROM article_tag WHERE article_id = ? ORDER BY position, tag_id"_s;
        QTest::newRow("today's number")
            << u"SELECT count(*) FROM article WHERE read = 0 AND published_ms >= ?"_s;
        QTest::newRow("articles of a feed") << u"SELECT id FROM article WHERE feed_id = ?"_s;
    }

    void lookups()
    {
        QFETCH(QString, sql);
        const QStringList plan = explain(sql, {1, 1});
        QVERIFY(!plan.isEmpty());
        for (const QString &step : plan)
            QVERIFY2(!step.startsWith("SCAN"_L1), qPrintable(plan.join(u'\n')));
    }

private:
    /// Enough rows, and statistics, for plans as in a library that is in use.
    void fill()
    {
        const QStringList statements{
            u"INSERT INTO feed (url) VALUES ('https://a/'), ('https://b/')"_s,
            u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO article (feed_id, identity, published_ms, fetched_ms, read, starred)"
            " SELECT 1 + i % 2, i, i * 1000, 0, i % 7 > 0, i % 50 = 0 FROM n"_s,
            u"INSERT INTO tag (name, folded) VALUES ('t', 't')"_s,
            u"INSERT INTO article_tag SELECT id, 1, 0, published_ms FROM article"
            " WHERE id % 10 = 0"_s};
        for (const QString &statement : statements) {
            const auto done = m_database->execute(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
    }

    QStringList explain(const QString &sql, const QVariantList &values)
    {
        Statement statement = m_database->statement(u"EXPLAIN QUERY PLAN "_s + sql);
        const auto marks = std::min(sql.count(u'?'), values.size());
        for (const QVariant &value : values.first(marks))
            statement.bind(value.toString());
        QStringList plan;
        if (!statement.run())
            return plan;
        while (statement.next())
            plan.append(statement.string(3));
        return plan;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(PlansTest)
#include "plans_test.moc"
