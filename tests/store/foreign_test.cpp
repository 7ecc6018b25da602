// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/foreign.h"
#include "tests/support/foreign_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::makeDatabase;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<PortableArticle> allOf(ForeignLibrary &library, qsizetype feed)
{
    QList<PortableArticle> all;
    for (;;) {
        const auto page = library.next(feed);
        if (!page || page->isEmpty())
            return all;
        all += *page;
    }
}

qsizetype feedNamed(const ForeignLibrary &library, const QString &name)
{
    const auto &feeds = library.outline().feeds;
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        if (feeds.at(i).customTitle == name)
            return i;
    }
    return -1;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readers_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<QStringList>("labelled"); // guid, labels…
        QTest::addColumn<bool>("turned");          // its version knows directions
        QTest::newRow("QuiteRSS 0.19")
            << u"quiterss.sql"_s << QStringList{u"a-4"_s, u"Work"_s, u"To Do"_s} << true;
        QTest::newRow("RSS Guard 4")
            << u"rssguard4.sql"_s << QStringList{u"urn:x:b:2"_s, u"Hot stuff"_s} << false;
        QTest::newRow("RSS Guard 5")
            << u"rssguard5.sql"_s << QStringList{u"urn:x:b:2"_s, u"Hot stuff"_s} << true;
    }

    void readers()
    {
        QFETCH(QString, dump);
        QFETCH(QStringList, labelled);
        QFETCH(bool, turned);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        makeDatabase(dump, path);
        const QByteArray before = bytesOf(path);

        const auto opened = ForeignLibrary::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        ForeignLibrary &library = **opened;
        QList<QStringList> folders = library.outline().folders;
        std::sort(folders.begin(), folders.end());
        QCOMPARE(folders,
                 (QList<QStringList>{{u"أخبار"_s}, {u"أخبار"_s, u"ليبيا"_s}, {u"فارغ"_s}}));
        QCOMPARE(library.outline().feeds.size(), 3);
        QCOMPARE(library.skipped(), 0);

        const qsizetype arabic = feedNamed(library, u"صحيفة"_s);
        QVERIFY(arabic >= 0);
        const PortableFeed &feed = library.outline().feeds.at(arabic);
        QCOMPARE(feed.url, QUrl(u"http://127.0.0.1:8931/a.xml"_s));
        QCOMPARE(feed.folder, (QStringList{u"أخبار"_s, u"ليبيا"_s}));
        QCOMPARE(feed.direction, turned ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
        QCOMPARE(feed.articles, 3);

        QHash<QString, PortableArticle> articles;
        for (qsizetype i = 0; i < 3; ++i) {
            const auto all = allOf(library, i);
            for (const PortableArticle &article : all) {
                const QString guid = article.draft.guid;
                articles.insert(guid.isEmpty() ? article.draft.url.toString() : guid, article);
            }
        }
        QCOMPARE(articles.size(), 8);
        QVERIFY(articles[u"a-4"_s].read && articles[u"a-4"_s].starred);
        QVERIFY(articles[u"a-2"_s].read && !articles[u"a-2"_s].starred);
        QVERIFY(!articles[u"a-1"_s].read);
        QVERIFY(articles[u"a-3"_s].deleted && !articles[u"a-1"_s].deleted);
        QCOMPARE(articles[labelled.constFirst()].tags, labelled.mid(1));
        QVERIFY(articles[u"a-1"_s].tags.isEmpty());
        QVERIFY(articles[u"a-1"_s].draft.contentHtml.contains(u"<b>كاملا</b>"_s));
        QCOMPARE(articles[u"a-1"_s].draft.published,
                 QDateTime(QDate(2026, 11, 2), QTime(6, 30), Qt::UTC));
        QCOMPARE(articles[u"a-2"_s].draft.enclosures.size(), 1);
        QCOMPARE(articles[u"a-2"_s].draft.enclosures.at(0).url,
                 QUrl(u"http://127.0.0.1:8931/a/2.mp3"_s));
        QCOMPARE(articles[u"a-2"_s].draft.enclosures.at(0).mimeType, u"audio/mpeg"_s);
        // The feed gave it no id, so it has none.
        QVERIFY(articles.contains(u"http://127.0.0.1:8931/c/1"_s));
        QCOMPARE(articles[u"urn:x:b:1"_s].draft.author, u"דנה"_s);

        // Nothing was written, or made beside it.
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"x.db"_s});
    }

    void manyArticles()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"feeds.db"_s);
        makeDatabase(
            u"quiterss.sql"_s, path,
            {u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
             " INSERT INTO news (feedId, guid, title, read, starred, deleted)"
             " SELECT 6, 'n' || i, 'x', 0, 0, 0 FROM n"_s});
        const auto library = ForeignLibrary::open(path);
        QVERIFY(library);
        const qsizetype english = feedNamed(**library, u"English"_s);
        QCOMPARE((*library)->outline().feeds.at(english).articles, 1'002);
        QCOMPARE(allOf(**library, english).size(), 1'002);
    }

    void logBesideTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"database.db"_s);
        makeDatabase(u"rssguard5.sql"_s, path);
        // The program runs: its last change lies in the log.
        const QString name = u"running"_s;
        {
            QSqlDatabase running = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            running.setDatabaseName(path);
            QVERIFY(running.open());
            QSqlQuery query(running);
            QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
            QVERIFY(query.exec(u"UPDATE Messages SET is_important = 1 WHERE custom_id = 'a-1'"_s));
            QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
            const auto library = ForeignLibrary::open(path);
            QVERIFY(library);
            const auto articles = allOf(**library, feedNamed(**library, u"صحيفة"_s));
            QVERIFY(std::any_of(articles.begin(), articles.end(), [](const auto &article) {
                return article.draft.guid == "a-1"_L1 && article.starred;
            }));
            query.finish();
            running.close();
        }
        QSqlDatabase::removeDatabase(name);
    }

    void others()
    {
        QTemporaryDir folder;
        const QString text = folder.filePath(u"a.db"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format") > 0);
        file.close();
        QCOMPARE(ForeignLibrary::open(text).error().kind, ErrorKind::NotADatabase);
        QCOMPARE(ForeignLibrary::open(folder.filePath(u"none"_s)).error().kind,
                 ErrorKind::FileUnreadable);
        const QString other = folder.filePath(u"other.db"_s);
        makeDatabase(u"quiterss.sql"_s, other, {u"DROP TABLE news"_s});
        QCOMPARE(ForeignLibrary::open(other).error().kind, ErrorKind::NotAFeed);
        // Cut short in the middle: an error, no crash.
        const QString broken = folder.filePath(u"broken.db"_s);
        makeDatabase(u"rssguard4.sql"_s, broken);
        QFile cut(broken);
        QVERIFY(cut.resize(cut.size() / 2 / 4'096 * 4'096));
        const auto opened = ForeignLibrary::open(broken);
        if (opened)
            allOf(**opened, 0);
    }

    void circlesOfFolders()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"feeds.db"_s);
        makeDatabase(u"quiterss.sql"_s, path,
                     {u"UPDATE feeds SET parentId = 2 WHERE id = 1"_s,
                      u"UPDATE feeds SET parentId = 999 WHERE id = 6"_s});
        const auto library = ForeignLibrary::open(path);
        QVERIFY(library);
        QCOMPARE((*library)->outline().feeds.size(), 3);
        QVERIFY(
            (*library)->outline().feeds.at(feedNamed(**library, u"English"_s)).folder.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ForeignTest)
#include "foreign_test.moc"
