// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naba::testing;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonArray &articles, const QString &guid)
{
    for (const QJsonValue &article : articles) {
        if (article[u"guid"_s].toString() == guid)
            return QString::number(article[u"id"_s].toInteger());
    }
    return {};
}

QJsonObject articleOf(const QJsonArray &articles, const QString &guid)
{
    for (const QJsonValue &article : articles) {
        if (article[u"guid"_s].toString() == guid)
            return article.toObject();
    }
    return {};
}

} // namespace

/// From a feed's file to an article that is read, starred and tagged. Every run of the program is
/// a restart: what the next one shows was on the disk.
class MarksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QString m_feed;
    std::unique_ptr<NabaCli> m_cli;

    [[nodiscard]] QJsonArray all() const { return m_cli->run({u"list"_s, u"--json"_s}).array(); }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built"); }

    void init()
    {
        const QString profile =
            m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u'-' +
                                 QString::fromLatin1(QTest::currentDataTag()));
        m_feed = m_directory.filePath(u"أخبار.xml"_s);
        writeFile(m_feed, arabicFeed(3));
        m_cli = std::make_unique<NabaCli>(profile);
        const CliRun added = m_cli->run({u"add"_s, m_feed});
        QVERIFY2(added.exit == 0, added.err);
        QVERIFY2(added.out.contains("بوابة الاختبار"), added.out);
    }

    void list()
    {
        const CliRun run = m_cli->run({u"list"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonArray articles = run.array();
        QCOMPARE(articles.size(), 3);
        // Newest first.
        const QJsonObject newest = articles.at(0).toObject();
        QCOMPARE(newest[u"guid"_s].toString(), u"tag:example.org,2026:3"_s);
        QCOMPARE(newest[u"title"_s].toString(), u"خبر رقم 3 عن (AFRICOM)"_s);
        QCOMPARE(newest[u"url"_s].toString(), u"http://example.org/news/3"_s);
        QCOMPARE(newest[u"date_published"_s].toString(), u"2026-11-01T11:00:00Z"_s);
        QCOMPARE(newest[u"read"_s], QJsonValue(false));
        QCOMPARE(newest[u"starred"_s], QJsonValue(false));
        QCOMPARE(newest[u"tags"_s], QJsonValue(QJsonArray()));
        QVERIFY(newest[u"id"_s].isDouble());
        const QJsonArray feeds = m_cli->run({u"feeds"_s, u"--json"_s}).array();
        QCOMPARE(feeds.size(), 1);
        QCOMPARE(newest[u"feed"_s], feeds.at(0)[u"id"_s]);
        QCOMPARE(feeds.at(0)[u"unread"_s].toInteger(), 3);
        QCOMPARE(feeds.at(0)[u"total"_s].toInteger(), 3);
    }

    void standardOutputIsUtf8Alone()
    {
        const QByteArray out = m_cli->run({u"list"_s}).out;
        QCOMPARE(QString::fromUtf8(out).toUtf8(), out);
        QVERIFY(!out.contains('\r'));
        QVERIFY(!out.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(out.count('\n'), 3);
        QVERIFY(out.contains("خبر رقم 2 عن (AFRICOM)"));
    }

    void mark_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("key");
        QTest::newRow("read") << u"read"_s << u"read"_s;
        QTest::newRow("star") << u"star"_s << u"starred"_s;
    }

    void mark()
    {
        QFETCH(QString, command);
        QFETCH(QString, key);
        const QString first = idOf(all(), u"tag:example.org,2026:1"_s);
        const QString second = idOf(all(), u"tag:example.org,2026:2"_s);
        QCOMPARE(m_cli->run({command, first, second}).exit, 0);
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:1"_s)[key], QJsonValue(true));
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:2"_s)[key], QJsonValue(true));
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:3"_s)[key], QJsonValue(false));
        // Again is no failure.
        QCOMPARE(m_cli->run({command, first}).exit, 0);

        QCOMPARE(m_cli->run({command, u"--off"_s, first}).exit, 0);
        QCOMPARE(m_cli->run({command, second, u"--off"_s}).exit, 0);
        for (const QJsonValue &article : all())
            QCOMPARE(article[key], QJsonValue(false));
    }

    void tag()
    {
        const QString guid = u"tag:example.org,2026:2"_s;
        const QString id = idOf(all(), guid);
        QCOMPARE(m_cli->run({u"tag"_s, id, u"هِجرة"_s, u"to read"_s}).exit, 0);
        QCOMPARE(articleOf(all(), guid)[u"tags"_s].toArray(),
                 (QJsonArray{u"هِجرة"_s, u"to read"_s}));
        const QJsonArray tagged =
            m_cli->run({u"list"_s, u"--json"_s, u"--tag"_s, u"هجرة"_s}).array();
        QCOMPARE(tagged.size(), 1);
        QCOMPARE(tagged.at(0)[u"guid"_s].toString(), guid);

        QCOMPARE(m_cli->run({u"tag"_s, u"--off"_s, id, u"هِجرة"_s}).exit, 0);
        QCOMPARE(articleOf(all(), guid)[u"tags"_s].toArray(), QJsonArray{u"to read"_s});
        const CliRun none = m_cli->run({u"list"_s, u"--json"_s, u"--tag"_s, u"هجرة"_s});
        QCOMPARE(none.exit, 0);
        QCOMPARE(none.array().size(), 0);
        QVERIFY(none.out.startsWith('['));
    }

    void arabicDigitsNameAnArticle()
    {
        const QString id = idOf(all(), u"tag:example.org,2026:1"_s);
        QString arabic = id;
        for (QChar &c : arabic)
            c = QChar(static_cast<char16_t>(0x0660 + c.digitValue()));
        QCOMPARE(m_cli->run({u"read"_s, arabic}).exit, 0);
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:1"_s)[u"read"_s], QJsonValue(true));
    }

    void filters_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("found"); // last parts of the guids
        QTest::newRow("unread") << QStringList{u"--unread"_s} << QStringList{u"3"_s, u"1"_s};
        QTest::newRow("starred") << QStringList{u"--starred"_s} << QStringList{u"3"_s, u"2"_s};
        QTest::newRow("both") << QStringList{u"--starred"_s, u"--unread"_s} << QStringList{u"3"_s};
        QTest::newRow("limit") << QStringList{u"--limit"_s, u"2"_s} << QStringList{u"3"_s, u"2"_s};
        QTest::newRow("since") << QStringList{u"--since"_s, u"2026-11-01T10:00:00Z"_s}
                               << QStringList{u"3"_s, u"2"_s};
        QTest::newRow("since a day") << QStringList{u"--since"_s, u"2026-11-02"_s} << QStringList{};
        QTest::newRow("search") << QStringList{u"--search"_s, u"الفقره 2"_s} << QStringList{u"2"_s};
        QTest::newRow("search title")
            << QStringList{u"--search"_s, u"africom"_s} << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("search nothing") << QStringList{u"--search"_s, u"زيتون"_s} << QStringList{};
    }

    void filters()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, found);
        const QJsonArray before = all();
        QCOMPARE(m_cli->run({u"read"_s, idOf(before, u"tag:example.org,2026:2"_s)}).exit, 0);
        QCOMPARE(m_cli
                     ->run({u"star"_s, idOf(before, u"tag:example.org,2026:2"_s),
                            idOf(before, u"tag:example.org,2026:3"_s)})
                     .exit,
                 0);
        const CliRun run = m_cli->run(QStringList{u"list"_s, u"--json"_s} + options);
        QVERIFY2(run.exit == 0, run.err);
        QStringList guids;
        for (const QJsonValue &article : run.array())
            guids.append(article[u"guid"_s].toString().section(u':', -1));
        QCOMPARE(guids, found);
    }

    void show()
    {
        const QString id = idOf(all(), u"tag:example.org,2026:1"_s);
        const CliRun run = m_cli->run({u"show"_s, id, u"--json"_s});
        QCOMPARE(run.exit, 0);
        const QJsonObject article = run.object();
        QVERIFY(article[u"content_html"_s].toString().contains(u"<p>الفقرة الأولى"_s));
        const QString text = article[u"text"_s].toString();
        QVERIFY2(text.contains(u"وصل في 1998-04-05 و«انتهى»."_s), qPrintable(text));
        for (const QChar control : u"\u2066\u2067\u2068\u2069\u200E\u200F"_s)
            QVERIFY(!text.contains(control));
        const QJsonArray blocks = article[u"blocks"_s].toArray();
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.at(0)[u"kind"_s].toString(), u"paragraph"_s);
        QCOMPARE(blocks.at(0)[u"direction"_s].toString(), u"rtl"_s);
        QCOMPARE(blocks.at(1)[u"kind"_s].toString(), u"list"_s);
        // Showing is not reading.
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:1"_s)[u"read"_s], QJsonValue(false));

        const CliRun plain = m_cli->run({u"show"_s, id});
        QCOMPARE(plain.exit, 0);
        QVERIFY(plain.out.startsWith("خبر رقم 1 عن (AFRICOM)\n"));
        QVERIFY(plain.out.contains("«انتهى»"));
    }

    void missingArticles()
    {
        for (const QString &command : {u"show"_s, u"read"_s, u"star"_s}) {
            const CliRun run = m_cli->run({command, u"999999"_s});
            QCOMPARE(run.exit, 1);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(run.err.contains("999999"));
        }
        QCOMPARE(m_cli->run({u"tag"_s, u"999999"_s, u"a"_s}).exit, 1);
        // What is there is marked all the same.
        const QString id = idOf(all(), u"tag:example.org,2026:1"_s);
        QCOMPARE(m_cli->run({u"star"_s, u"999999"_s, id}).exit, 1);
        QCOMPARE(articleOf(all(), u"tag:example.org,2026:1"_s)[u"starred"_s], QJsonValue(true));
    }

    void sameFeedTwice()
    {
        const CliRun again = m_cli->run({u"add"_s, m_feed});
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.err.contains("already subscribed"), again.err);
        QCOMPARE(all().size(), 3);
    }

    void remove()
    {
        QCOMPARE(m_cli->run({u"remove"_s, u"77"_s}).exit, 1);
        const QJsonArray feeds = m_cli->run({u"feeds"_s, u"--json"_s}).array();
        const CliRun run =
            m_cli->run({u"remove"_s, QString::number(feeds.at(0)[u"id"_s].toInteger())});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(all().size(), 0);
        QCOMPARE(m_cli->run({u"feeds"_s, u"--json"_s}).array().size(), 0);
    }

    void refreshBringsWhatIsNew()
    {
        const QString guid = u"tag:example.org,2026:1"_s;
        QCOMPARE(m_cli->run({u"star"_s, idOf(all(), guid)}).exit, 0);
        writeFile(m_feed, arabicFeed(5));
        const CliRun run = m_cli->run({u"refresh"_s, u"--json"_s});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"added"_s].toInt(), 2);
        QCOMPARE(run.object()[u"failed"_s].toArray().size(), 0);
        QCOMPARE(all().size(), 5);
        QCOMPARE(articleOf(all(), guid)[u"starred"_s], QJsonValue(true));

        QVERIFY(QFile::remove(m_feed));
        const CliRun gone = m_cli->run({u"refresh"_s});
        QCOMPARE(gone.exit, 1);
        QVERIFY(!gone.err.isEmpty());
        QCOMPARE(all().size(), 5);
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
