// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"
#include "tests/support/loopback_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naba::testing;
using namespace Qt::StringLiterals;

namespace {

CannedResponse feed(int items, const QString &title = u"مصدر"_s)
{
    CannedResponse response;
    response.body = arabicFeed(items, title);
    return response;
}

QStringList guids(const QJsonArray &articles)
{
    QStringList list;
    for (const QJsonValue &article : articles)
        list.append(article[u"guid"_s].toString().section(u':', -1));
    list.sort();
    return list;
}

} // namespace

/// Against a server on the loopback interface.
class RefreshTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<NabaCli> m_cli;

    [[nodiscard]] QString address(const QString &path) const
    {
        return m_server->url(path).toString();
    }

    [[nodiscard]] QJsonArray list(const QStringList &options = {}) const
    {
        return m_cli->run(QStringList{u"list"_s, u"--json"_s} + options).array();
    }

    /// Marks three articles and returns what the marks then look like.
    void markThree(const QString &first, const QString &second, const QString &third) const
    {
        CliRun run = m_cli->run({u"star"_s, first});
        QVERIFY2(run.exit == 0, run.err);
        run = m_cli->run({u"read"_s, second});
        QVERIFY2(run.exit == 0, run.err);
        run = m_cli->run({u"tag"_s, third, u"وسم"_s});
        QVERIFY2(run.exit == 0, run.err);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built"); }

    void init()
    {
        // In a thread of its own: the test waits for the program while the program asks it.
        m_server = std::make_unique<LoopbackServer>(LoopbackServer::Run::OwnThread);
        QVERIFY(m_server->port() != 0);
        m_cli = std::make_unique<NabaCli>(
            m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void addAddressAndPage()
    {
        CannedResponse page;
        page.contentType = "text/html";
        page.body = "<!DOCTYPE html><html><head><link rel=alternate "
                    "type=\"application/rss+xml\" href=\"/found.xml\"></head><body>x</body></html>";
        CannedResponse bare;
        bare.contentType = "text/html";
        bare.body = "<!DOCTYPE html><html><head><title>x</title></head><body>x</body></html>";
        m_server->route("/page", page);
        m_server->route("/bare", bare);
        m_server->route("/found.xml", feed(2));

        const CliRun added = m_cli->run({u"add"_s, address(u"/page"_s), u"--json"_s});
        QVERIFY2(added.exit == 0, added.err);
        QCOMPARE(added.array().at(0)[u"url"_s].toString(), address(u"/found.xml"_s));
        QCOMPARE(list().size(), 2);

        const CliRun none = m_cli->run({u"add"_s, address(u"/bare"_s)});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("announces no feed"), none.err);
        const CliRun missing = m_cli->run({u"add"_s, address(u"/missing"_s)});
        QCOMPARE(missing.exit, 1);
        QVERIFY2(missing.err.contains("(404)"), missing.err);
        QCOMPARE(m_cli->run({u"feeds"_s, u"--json"_s}).array().size(), 1);
    }

    void oneOfTwoFails()
    {
        m_server->route("/a.xml", feed(2, u"أول"_s));
        m_server->route("/b.xml", feed(2, u"ثان"_s));
        QCOMPARE(m_cli->run({u"add"_s, address(u"/a.xml"_s), address(u"/b.xml"_s)}).exit, 0);
        QCOMPARE(list().size(), 4);

        m_server->route("/a.xml", feed(5, u"أول"_s));
        CannedResponse broken;
        broken.status = 503;
        m_server->route("/b.xml", broken);
        const CliRun run = m_cli->run({u"refresh"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.err.contains("(503)"), run.err);
        const QJsonObject report = run.object();
        QCOMPARE(report[u"feeds"_s].toInt(), 2);
        QCOMPARE(report[u"added"_s].toInt(), 3);
        QCOMPARE(report[u"arrived"_s].toArray().size(), 1);
        QCOMPARE(report[u"arrived"_s][0][u"added"_s].toInt(), 3);
        QCOMPARE(report[u"failed"_s].toArray().size(), 1);
        QCOMPARE(report[u"failed"_s][0][u"error"_s][u"kind"_s].toString(), u"http-status"_s);
        QCOMPARE(report[u"failed"_s][0][u"error"_s][u"code"_s].toInt(), 503);
        QCOMPARE(list().size(), 7);

        m_server->stop();
        QCOMPARE(m_cli->run({u"refresh"_s}).exit, 1);
        QCOMPARE(list().size(), 7);
    }

    void oneFeedIsAsked()
    {
        m_server->route("/a.xml", feed(1, u"أول"_s));
        m_server->route("/b.xml", feed(1, u"ثان"_s));
        QCOMPARE(m_cli->run({u"add"_s, address(u"/a.xml"_s), address(u"/b.xml"_s)}).exit, 0);
        const int before = m_server->count("/a.xml");
        QCOMPARE(m_cli->run({u"refresh"_s, address(u"/b.xml"_s)}).exit, 0);
        QCOMPARE(m_server->count("/a.xml"), before);
        QCOMPARE(m_cli->run({u"refresh"_s, u"http://example.org/none"_s}).exit, 1);
    }

    void unchangedIsNotFetchedAgain()
    {
        CannedResponse response = feed(2);
        response.etag = "\"one\"";
        m_server->route("/a.xml", response);
        QCOMPARE(m_cli->run({u"add"_s, address(u"/a.xml"_s)}).exit, 0);
        const CliRun run = m_cli->run({u"refresh"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.object()[u"unchanged"_s].toInt(), 1);
        QCOMPARE(run.object()[u"added"_s].toInt(), 0);
        QCOMPARE(m_server->requests("/a.xml").last().headers.value("if-none-match"),
                 QByteArray("\"one\""));
    }

    /// The program is killed while it takes in a large feed and waits for another that never
    /// answers; marks made before and meanwhile are there afterwards, and the file is sound.
    void killedWhileRefreshing()
    {
        m_server->route("/large.xml", feed(6, u"كبير"_s));
        m_server->route("/slow.xml", feed(1, u"بطيء"_s));
        QCOMPARE(m_cli->run({u"add"_s, address(u"/large.xml"_s), address(u"/slow.xml"_s)}).exit, 0);
        QStringList ids;
        for (const QJsonValue &article : list())
            ids.append(QString::number(article[u"id"_s].toInteger()));
        QCOMPARE(ids.size(), 7);
        markThree(ids.at(0), ids.at(1), ids.at(2));

        constexpr int large = 3000;
        m_server->route("/large.xml", feed(large, u"كبير"_s));
        CannedResponse never;
        never.hang = true;
        m_server->route("/slow.xml", never);
        const int askedBefore = m_server->count("/slow.xml");

        const std::unique_ptr<QProcess> refresh = m_cli->start({u"refresh"_s});
        QVERIFY(refresh->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_server->count("/slow.xml") > askedBefore, 30'000);
        markThree(ids.at(3), ids.at(4), ids.at(5));
        QCOMPARE(refresh->state(), QProcess::Running);
        refresh->kill();
        QVERIFY(refresh->waitForFinished());
        QCOMPARE(refresh->exitStatus(), QProcess::CrashExit);

        QHash<QString, QJsonObject> byId;
        for (const QJsonValue &article : list())
            byId.insert(QString::number(article[u"id"_s].toInteger()), article.toObject());
        for (const int i : {0, 3})
            QCOMPARE(byId.value(ids.at(i))[u"starred"_s], QJsonValue(true));
        for (const int i : {1, 4})
            QCOMPARE(byId.value(ids.at(i))[u"read"_s], QJsonValue(true));
        for (const int i : {2, 5})
            QCOMPARE(byId.value(ids.at(i))[u"tags"_s].toArray(), QJsonArray{u"وسم"_s});

        // And the work is taken up again.
        m_server->route("/slow.xml", feed(1, u"بطيء"_s));
        const CliRun again = m_cli->run({u"refresh"_s});
        QVERIFY2(again.exit == 0, again.err);
        QCOMPARE(list().size(), large + 1);
        QCOMPARE(list({u"--starred"_s}).size(), 2);
        QCOMPARE(list({u"--tag"_s, u"وسم"_s}).size(), 2);
    }

    /// Killed at several moments of taking in articles: what is there is whole, nothing twice.
    void killedWhileStoring()
    {
        m_server->route("/a.xml", feed(3));
        QCOMPARE(m_cli->run({u"add"_s, address(u"/a.xml"_s)}).exit, 0);
        const QString first = QString::number(list().at(0)[u"id"_s].toInteger());
        QCOMPARE(m_cli->run({u"star"_s, first}).exit, 0);
        int items = 3;
        for (int round = 0; round < 4; ++round) {
            items += 800;
            m_server->route("/a.xml", feed(items));
            const int before = m_server->count("/a.xml");
            const std::unique_ptr<QProcess> refresh = m_cli->start({u"refresh"_s});
            QVERIFY(refresh->waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(m_server->count("/a.xml") > before, 30'000);
            // Each round a little later; it may also end by itself, which is as good.
            refresh->waitForFinished(round * 60);
            refresh->kill();
            refresh->waitForFinished();

            const QStringList found = guids(list());
            QVERIFY(found.size() >= 3);
            QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
            QCOMPARE(list({u"--starred"_s}).size(), 1);
        }
        const CliRun last = m_cli->run({u"refresh"_s});
        QVERIFY2(last.exit == 0, last.err);
        QCOMPARE(list().size(), items);
    }
};

QTEST_GUILESS_MAIN(RefreshTest)
#include "refresh_test.moc"
