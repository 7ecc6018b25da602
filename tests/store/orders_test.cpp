// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_order.h"
#include "app/store/key_pages.h"
#include "app/store/migrations.h"

#include <QCollator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;

namespace {

/// An article as the test knows it.
struct Known
{
    ArticleId id;
    FeedId feed;
    qint64 published = 0;
    bool read = false;
    bool starred = false;
    qint64 starredAt = 0;
    QByteArray titleKey;
    bool tagged = false;
};

constexpr unsigned char arabic = 0x20;
constexpr int count = 9000; // more than a list by title sorts at once

} // namespace

/// Lists in every order, put together from pages of every size, against plain sorting.
class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto database =
            Database::open(m_folder.filePath(u"library.db"_s), Database::Mode::ReadWrite);
        QVERIFY(database);
        m_database = std::move(*database);
        QVERIFY(migrate(*m_database, migrations()));
        auto transaction = Transaction::begin(*m_database, Transaction::Durability::Process);
        QVERIFY(transaction);
        run(u"INSERT INTO folder (id, parent_id, title) VALUES (1, NULL, 'a'), (2, 1, 'b')"_s);
        run(u"INSERT INTO feed (id, url, title, folder_id) VALUES (1, 'https://a/', 'ج', 1),"
            " (2, 'https://b/', 'ا', 2), (3, 'https://c/', 'ب', NULL), (4, 'https://d/', 'Z', 2)"_s);
        run(u"INSERT INTO tag (id, name, folded) VALUES (1, 't', 't')"_s);
        for (int i = 1; i <= count; ++i)
            add(i);
        QVERIFY(transaction->commit());
    }

    void pages_data()
    {
        QTest::addColumn<ArticleQuery>("query");
        QTest::addColumn<int>("pageSize");
        const QList<std::pair<const char *, ArticleOrder>> orders{
            {"newest", ArticleOrder::NewestFirst},
            {"oldest", ArticleOrder::OldestFirst},
            {"feed", ArticleOrder::ByFeed},
            {"title", ArticleOrder::ByTitle},
            {"star", ArticleOrder::ByStar}};
        for (const auto &[name, order] : orders) {
            const auto row = [&, orderName = name, by = order](const char *what, auto set,
                                                               int pageSize) {
                ArticleQuery query;
                query.order = by;
                set(query);
                QTest::addRow("%s, %s, %d", what, orderName, pageSize) << query << pageSize;
            };
            const auto nothing = [](ArticleQuery &) {
            };
            row("all", nothing, 700);
            row("all", nothing, 1 << 30);
            row(
                "unread", [](ArticleQuery &query) { query.unread = true; }, 333);
            row(
                "starred", [](ArticleQuery &query) { query.starred = true; }, 50);
            row(
                "feed", [](ArticleQuery &query) { query.feed = FeedId{2}; }, 100);
            row(
                "folder", [](ArticleQuery &query) { query.folder = FolderId{1}; }, 500);
            row(
                "inner folder", [](ArticleQuery &query) { query.folder = FolderId{2}; }, 7000);
            row(
                "unread folder",
                [](ArticleQuery &query) {
                    query.folder = FolderId{1};
                    query.unread = true;
                },
                97);
            row(
                "tag", [](ArticleQuery &query) { query.tag = TagId{1}; }, 300);
            row(
                "unread tag",
                [](ArticleQuery &query) {
                    query.tag = TagId{1};
                    query.unread = true;
                },
                300);
            row(
                "since",
                [](ArticleQuery &query) { query.since = QDateTime::fromMSecsSinceEpoch(500); },
                1000);
            row(
                "between",
                [](ArticleQuery &query) {
                    query.since = QDateTime::fromMSecsSinceEpoch(300);
                    query.before = QDateTime::fromMSecsSinceEpoch(600);
                },
                1000);
            row(
                "nothing", [](ArticleQuery &query) { query.tag = TagId{9}; }, 10);
        }
    }

    void pages()
    {
        QFETCH(ArticleQuery, query);
        QFETCH(int, pageSize);
        KeyCursor cursor;
        cursor.ownScript = arabic;
        QList<ArticleKey> keys;
        for (bool atEnd = false; !atEnd;) {
            const auto page = selectKeyPage(*m_database, query, cursor, pageSize);
            QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
            keys += page->keys;
            cursor = page->next;
            atEnd = page->atEnd;
            QVERIFY(keys.size() <= count);
        }
        const QList<ArticleId> wanted = expected(query);
        QList<ArticleId> found;
        for (const ArticleKey &key : keys)
            found.append(key.id);
        QCOMPARE(found.size(), wanted.size());
        QCOMPARE(found, wanted);

        // Places grow along the list, and a single article is given the same one.
        const bool falls = query.order == ArticleOrder::NewestFirst;
        for (qsizetype i = 1; i < keys.size(); ++i) {
            QVERIFY(falls ? keys[i - 1].published >= keys[i].published
                          : keys[i - 1].published <= keys[i].published);
        }
        QList<ArticleId> everyTenth;
        for (qint64 id = 1; id <= count + 10; id += 10)
            everyTenth.append(ArticleId{id});
        const auto single = selectKeysOf(*m_database, query, cursor, everyTenth);
        QVERIFY(single);
        QHash<ArticleId, qint64> places;
        for (const ArticleKey &key : keys)
            places.insert(key.id, key.published);
        qsizetype among = 0;
        for (const ArticleId id : everyTenth)
            among += places.contains(id);
        QCOMPARE(single->size(), among);
        for (const ArticleKey &key : *single)
            QCOMPARE(key.published, places.value(key.id));
    }

    /// What comes and goes between two pages neither repeats nor hides anything else.
    void changesBetweenPages()
    {
        KeyCursor cursor;
        auto page = selectKeyPage(*m_database, {}, cursor, 1000);
        QVERIFY(page);
        const QList<ArticleKey> first = page->keys;
        run(u"BEGIN"_s);
        run(u"DELETE FROM article WHERE id = %1"_s.arg(first.constLast().id.value));
        run(u"INSERT INTO article (feed_id, identity, published_ms, fetched_ms)"
            " VALUES (1, 'late', 100000, 0)"_s);
        page = selectKeyPage(*m_database, {}, page->next, count);
        run(u"ROLLBACK"_s);
        QVERIFY(page);
        QList<ArticleId> all;
        for (const ArticleKey &key : first + page->keys)
            all.append(key.id);
        QCOMPARE(all, expected({}));
    }

private:
    void run(const QString &sql)
    {
        const auto done = m_database->execute(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void add(int i)
    {
        Known one;
        one.id = ArticleId{i};
        one.feed = FeedId{1 + i * 7 % 4};
        one.published = i * 31 % 997; // many share a moment
        one.read = i % 3 == 0;
        one.starred = i % 11 == 0;
        one.starredAt = i * 13 % 101;
        // Four scripts, digits and titles without a key.
        static constexpr std::array<char, 6> groups{0x10, 0x20, 0x30, 0x40, 0x50, 0x20};
        one.titleKey = i % 50 == 0 ? QByteArray("")
                                   : QByteArray(1, groups[size_t(i) % groups.size()]) +
                                         QByteArray::number(i * 37 % 800);
        one.tagged = i % 2 == 0;
        m_known.append(one);
        Statement insert = m_database->statement(
            u"INSERT INTO article (id, feed_id, identity, published_ms, fetched_ms, read, starred,"
            " starred_ms, title_key) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)"_s);
        insert.bind(i).bind(one.feed).bind(QString::number(i)).bind(one.published).bind(one.read);
        QVERIFY(insert.bind(one.starred).bind(one.starredAt).bind(one.titleKey).run());
        if (one.tagged)
            run(u"INSERT INTO article_tag VALUES (%1, 1, 0, %2)"_s.arg(i).arg(one.published));
    }

    [[nodiscard]] static bool matches(const ArticleQuery &query, const Known &one)
    {
        const bool inFolder = !query.folder.isValid() || one.feed == FeedId{2} ||
                              one.feed == FeedId{4} ||
                              (query.folder == FolderId{1} && one.feed == FeedId{1});
        return inFolder && (!query.feed.isValid() || one.feed == query.feed) &&
               (!query.tag.isValid() || (one.tagged && query.tag == TagId{1})) &&
               (!query.unread || !one.read) && (!query.starred || one.starred) &&
               (!query.since.isValid() || one.published >= query.since.toMSecsSinceEpoch()) &&
               (!query.before.isValid() || one.published < query.before.toMSecsSinceEpoch());
    }

    [[nodiscard]] QList<ArticleId> expected(const ArticleQuery &query) const
    {
        QList<Known> list;
        std::copy_if(m_known.cbegin(), m_known.cend(), std::back_inserter(list),
                     [&](const Known &one) { return matches(query, one); });
        const auto newest = [](const Known &a, const Known &b) {
            return a.published != b.published ? a.published > b.published : a.id > b.id;
        };
        // ا, ب, ج, and Latin after Arabic as collation has it everywhere but in an Arabic locale.
        const auto feedRank = [](FeedId feed) {
            QCollator collator{QLocale()};
            const QStringList titles{u"ج"_s, u"ا"_s, u"ب"_s, u"Z"_s};
            const QString own = titles[feed.value - 1];
            return std::count_if(titles.begin(), titles.end(),
                                 [&](const QString &title) { return collator(title, own); });
        };
        const auto group = [](const QByteArray &key) {
            const int script = key.isEmpty() ? 0 : key[0];
            return script < 0x20 ? 0 : script == arabic ? 1 : script;
        };
        std::sort(list.begin(), list.end(), [&](const Known &a, const Known &b) {
            switch (query.order) {
            case ArticleOrder::OldestFirst:
                return newest(b, a);
            case ArticleOrder::ByFeed:
                return a.feed != b.feed ? feedRank(a.feed) < feedRank(b.feed) : newest(a, b);
            case ArticleOrder::ByTitle:
                if (group(a.titleKey) != group(b.titleKey))
                    return group(a.titleKey) < group(b.titleKey);
                return a.titleKey != b.titleKey ? a.titleKey < b.titleKey : a.id < b.id;
            case ArticleOrder::ByStar:
                if (a.starred != b.starred)
                    return a.starred;
                if (a.starred && a.starredAt != b.starredAt)
                    return a.starredAt > b.starredAt;
                return a.starred ? a.id > b.id : newest(a, b);
            case ArticleOrder::NewestFirst:
                break;
            }
            return newest(a, b);
        });
        QList<ArticleId> ids;
        for (const Known &one : list)
            ids.append(one.id);
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    QList<Known> m_known;
};

QTEST_GUILESS_MAIN(OrdersTest)
#include "orders_test.moc"
