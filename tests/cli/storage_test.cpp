// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/support/loopback_server.h"
#include "tests/support/temporary_profile.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::testing;

namespace {

CannedResponse canned(const QByteArray &body, const QByteArray &type)
{
    CannedResponse response;
    response.body = body;
    response.contentType = type;
    return response;
}

/// The beginning of a PNG of 32 by 16 pixels.
QByteArray png()
{
    return QByteArray("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x20\0\0\0\x10\x08\x06\0\0\0", 29);
}

} // namespace

/// storage, keep and offline: what is kept, and reading without a network.
class StorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        profile = std::make_unique<TemporaryProfile>();
        cli = std::make_unique<NabaCli>(profile->directory());
        server = std::make_unique<LoopbackServer>(LoopbackServer::Run::OwnThread);
        QByteArray items;
        for (int i = 0; i < 12; ++i) {
            const QByteArray number = QByteArray::number(i);
            items += "<item><guid>" + number + "</guid><title>t" + number +
                     "</title><description>&lt;p&gt;text&lt;/p&gt;&lt;img src='/a.png'&gt;"
                     "</description><pubDate>Sun, 01 Mar 2026 " +
                     QByteArray::number(10 + i) + ":00:00 GMT</pubDate></item>";
        }
        server->route("/feed", canned("<rss version='2.0'><channel><title>f</title><link>" +
                                          server->url(u"/"_s).toEncoded() + "</link>" + items +
                                          "</channel></rss>",
                                      "text/xml"));
        server->route("/a.png", canned(png(), "image/png"));
        QCOMPARE(run({u"add"_s, server->url(u"/feed"_s).toString()}).exit, 0);
    }

    void saysWhatTakesRoom()
    {
        const QJsonObject usage = run({u"storage"_s, u"--json"_s}).object();
        QCOMPARE(usage[u"articles"_s][u"count"_s].toInt(), 12);
        QVERIFY(usage[u"articles"_s][u"bytes"_s].toInteger() > 0);
        QVERIFY(usage[u"library"_s][u"bytes"_s].toInteger() > 0);
        QVERIFY(usage.contains(u"index"_s));
        QCOMPARE(usage[u"budget"_s][u"pictures"_s].toInteger(), qint64{1} << 30);
        QCOMPARE(usage[u"pictures"_s][u"count"_s].toInt(), 0);
        QCOMPARE(usage[u"feeds"_s].toArray().size(), 1);
    }

    void keepsByRules()
    {
        QCOMPARE(run({u"star"_s, u"1"_s}).exit, 0);
        QCOMPARE(run({u"keep"_s, u"--articles"_s, u"5"_s}).exit, 0);
        QJsonObject usage = run({u"storage"_s, u"--json"_s}).object();
        const int expected = usage[u"next"_s][u"articles"_s][u"count"_s].toInt();
        QVERIFY(expected == 6 || expected == 7); // whether the starred one is among the newest
        QCOMPARE(usage[u"protected"_s][u"starred"_s].toInt(), 1);
        const QJsonObject freed = run({u"storage"_s, u"--free"_s, u"--json"_s}).object();
        QCOMPARE(freed[u"articles"_s].toInt(), expected);
        usage = run({u"storage"_s, u"--json"_s}).object();
        QCOMPARE(usage[u"articles"_s][u"count"_s].toInt(), 12 - expected);
        // The feed brings none of them back.
        QCOMPARE(run({u"refresh"_s}).exit, 0);
        QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 12 - expected);
        QCOMPARE(run({u"keep"_s, u"--articles"_s, u"many"_s}).exit, 2);
        QCOMPARE(run({u"keep"_s, u"--pictures"_s, u"ahead"_s}).exit, 2);
        QCOMPARE(run({u"keep"_s, u"1"_s, u"--pictures"_s, u"ahead"_s}).exit, 0);
        usage = run({u"storage"_s, u"--json"_s}).object();
        QCOMPARE(usage[u"feeds"_s][0][u"picture_policy"_s].toString(), u"ahead"_s);
    }

    void getsReadyForATrip()
    {
        const QStringList text{u"offline"_s, u"--no-articles"_s, u"--json"_s};
        const QJsonObject estimate = run(text + QStringList{u"--estimate"_s}).object();
        QCOMPARE(estimate[u"articles"_s].toInt(), 12);
        QCOMPARE(estimate[u"pictures"_s].toInt(), 1);
        QCOMPARE(server->count("/a.png"), 0);
        const CliRun fetched = run(text);
        QCOMPARE(fetched.exit, 0);
        QCOMPARE(fetched.object()[u"done"_s].toInt(), 12);
        QCOMPARE(server->count("/a.png"), 1);
        int files = 0;
        for (QDirIterator it(profile->directory() + u"/pictures"_s, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); ++files)
            it.next();
        QCOMPARE(files, 1);
        QCOMPARE(run({u"offline"_s, u"--tag"_s, u"none"_s}).exit, 1);
    }

    void worksOffline()
    {
        QCOMPARE(run({u"offline"_s, u"--switch"_s, u"on"_s}).exit, 0);
        const int before = server->count("/feed");
        QVERIFY(!run({u"refresh"_s}).err.isEmpty());
        QCOMPARE(run({u"offline"_s, u"--no-articles"_s}).exit, 1);
        QCOMPARE(run({u"list"_s, u"--json"_s}).array().size(), 12);
        QCOMPARE(server->count("/feed"), before);
        QCOMPARE(server->count("/a.png"), 0);
        QCOMPARE(run({u"offline"_s, u"--switch"_s, u"off"_s}).exit, 0);
        QCOMPARE(run({u"offline"_s, u"--resume"_s}).exit, 0);
        QCOMPARE(server->count("/a.png"), 1);
        QCOMPARE(run({u"offline"_s, u"--switch"_s, u"maybe"_s}).exit, 2);
    }

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const { return cli->run(arguments); }

    std::unique_ptr<TemporaryProfile> profile;
    std::unique_ptr<NabaCli> cli;
    std::unique_ptr<LoopbackServer> server;
};

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
