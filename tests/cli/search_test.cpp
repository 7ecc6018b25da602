// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace naba::testing;
using namespace Qt::StringLiterals;

/// The index and the search as other programs use them.
class CliSearchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<NabaCli> m_cli;

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built");
        const QString feed = m_directory.filePath(u"feed.xml"_s);
        writeFile(feed, R"(<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>
            <title>feed</title><link>https://site.example/</link><description>d</description>
            <item><guid isPermaLink="false">g1</guid><title>Summit in Tripoli</title>
            <description>Leaders met today.</description></item>
            <item><guid isPermaLink="false">g2</guid><title>Sport</title>
            <description>A match in Tripoli ended.</description></item></channel></rss>)");
        m_cli = std::make_unique<NabaCli>(m_directory.filePath(u"profile"_s));
        QCOMPARE(m_cli->run({u"add"_s, feed}).exit, 0);
    }

    void theIndexCatchesUp()
    {
        const CliRun run = m_cli->run({u"index"_s, u"--wait"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.object()[u"waiting"_s].toInt(-1), 0);
    }

    void resultsAreJson()
    {
        const CliRun run = m_cli->run({u"search"_s, u"tripoli"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        const QJsonArray hits = run.array();
        QCOMPARE(hits.size(), 2);
        const QJsonObject best = hits.at(0).toObject();
        QCOMPARE(best[u"guid"_s].toString(), u"g1"_s);
        QVERIFY(best[u"id"_s].toInteger() > 0);
        QCOMPARE(best[u"title"_s].toString(), u"Summit in Tripoli"_s);
        // Not in braces within braces: compilers disagree on whether that copies.
        const QJsonArray ranges = best[u"titleRanges"_s].toArray();
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.at(0).toArray(), QJsonArray({10, 7}));
        QVERIFY(best[u"score"_s].toDouble() > hits.at(1).toObject()[u"score"_s].toDouble());
        const QJsonObject other = hits.at(1).toObject();
        const QJsonArray range = other[u"ranges"_s].toArray().at(0).toArray();
        QCOMPARE(other[u"snippet"_s].toString().mid(range.at(0).toInt(), range.at(1).toInt()),
                 u"Tripoli"_s);
    }

    void limit()
    {
        const CliRun run =
            m_cli->run({u"search"_s, u"tripoli"_s, u"--limit"_s, u"1"_s, u"--json"_s});
        QCOMPARE(run.array().size(), 1);
        QCOMPARE(m_cli->run({u"search"_s, u"x"_s, u"--limit"_s, u"none"_s}).exit, 2);
    }

    void nothingFoundIsNoFailure()
    {
        const CliRun run = m_cli->run({u"search"_s, u"nowhere"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.array().size(), 0);
    }

    void whatIsNotUnderstoodIsSaid()
    {
        const CliRun run = m_cli->run({u"search"_s, u"\"tripoli before:tomatoes"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.contains("quotation mark"));
        const CliRun date = m_cli->run({u"search"_s, u"tripoli before:tomatoes"_s, u"--json"_s});
        QVERIFY(date.err.contains("is not a date"));
        QCOMPARE(date.array().size(), 2);
    }

    /// A line that is no question is said, and the others are answered.
    void batchWithBrokenLines()
    {
        const QString in = m_directory.filePath(u"broken.jsonl"_s);
        const QString out = m_directory.filePath(u"answers.jsonl"_s);
        writeFile(in, "{\"qid\":1,\"query\":\"trip\n[]\n\xff\n{\"qid\":2}\n"
                      "{\"qid\":3,\"query\":\"tripoli\"}\n{\"qid\":3,\"query\":7}");
        const CliRun run = m_cli->run({u"search"_s, u"--batch"_s, in, out, u"--limit"_s, u"10"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err.count("is not a JSON object"), 3);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QJsonObject> answers;
        while (!file.atEnd())
            answers.append(QJsonDocument::fromJson(file.readLine()).object());
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers[0][u"ids"_s].toArray(), QJsonArray());
        QCOMPARE(answers[1][u"ids"_s].toArray(), (QJsonArray{u"g1"_s, u"g2"_s}));
        QCOMPARE(answers[2][u"qid"_s].toInt(), 3);
    }

    void batch()
    {
        const QString in = m_directory.filePath(u"in.jsonl"_s);
        const QString out = m_directory.filePath(u"out.jsonl"_s);
        writeFile(in,
                  "{\"qid\":\"a\",\"query\":\"tripoli\"}\n\n{\"qid\":7,\"query\":\"-summit\"}\n");
        const CliRun run = m_cli->run({u"search"_s, u"--batch"_s, in, out, u"--limit"_s, u"10"_s});
        QVERIFY2(run.exit == 0, run.err);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(first[u"qid"_s].toString(), u"a"_s);
        QCOMPARE(first[u"ids"_s].toArray(), (QJsonArray{u"g1"_s, u"g2"_s}));
        QVERIFY(first[u"ms"_s].isDouble());
        const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(second[u"qid"_s].toInt(), 7);
        QCOMPARE(second[u"ids"_s].toArray(), QJsonArray{u"g2"_s});
        QCOMPARE(m_cli->run({u"search"_s, u"--batch"_s, in}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(CliSearchTest)
#include "search_test.moc"
