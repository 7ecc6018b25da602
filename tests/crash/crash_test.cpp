// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are killed at any moment while they refresh and change: what they acknowledged is
// there, and the file is sound. NABA_CRASH_ROUNDS says how often; 1,000 before a release.

#include "tests/cli/naba_cli.h"
#include "tests/crash/ledger.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

namespace {

constexpr int articleCount = 250;
constexpr int editions = 20;
constexpr int usualRounds = 50;

QByteArray feedOf(int edition)
{
    QList<naba::testing::Item> items;
    for (int i = 0; i < articleCount; ++i) {
        items.append({QString::number(i), u"خبر %1"_s.arg(i),
                      u"الطبعة %1 "_s.arg(edition) + u"نص طويل "_s.repeated(50)});
    }
    // Each edition has news of its own, too.
    for (int i = 0; i < 50; ++i)
        items.append({u"%1-%2"_s.arg(edition % editions).arg(i), u"جديد"_s, u"نص"_s});
    return naba::testing::rss(u"صحيفة"_s, items);
}

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("NABA_CRASH_ROUNDS");
    return asked > 0 ? asked : usualRounds;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no SIGKILL here");
#endif
        // Another edition each time, so that there is always something to store.
        m_server.route("/feed", [this](const naba::testing::SeenRequest &) {
            naba::testing::CannedResponse response;
            response.body = feedOf(++m_edition);
            return response;
        });
    }

    void acknowledgedChangesSurviveKilling()
    {
        naba::testing::LibraryFixture library;
        const auto feed = await(library.library->subscribe(m_server.url(u"/feed"_s).toString()));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QVERIFY(library.headers().size() >= articleCount);
        library.library.reset();

        QRandomGenerator random(20260301);
        int commands = 0;
        for (int round = 1; round <= rounds(); ++round) {
            const QString profile = library.profile().directory();
            if (random.bounded(3) > 0)
                killLibrary(profile, random);
            else
                commands += killCommands(profile, random);
            if (QTest::currentTestFailed())
                return;
            library.reopen();
            const QStringList wrong = m_ledger.compare(*library.library);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            library.library.reset();
            const QStringList faults = naba::testing::faultsOf(library.profile().libraryFile());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            const QStringList broken = QDir(profile).entryList({u"*broken*"_s});
            QVERIFY2(broken.isEmpty(), "a killed program must not look like a damaged file");
        }
        qInfo("%d rounds, %d acknowledged changes, %d of them by commands", rounds(),
              m_ledger.acknowledgedCount(), commands);
        QVERIFY(m_ledger.acknowledgedCount() > rounds());
    }

private:
    void killLibrary(const QString &profile, QRandomGenerator &random)
    {
        const int lines = random.bounded(1, 80);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(NABA_BINARY_DIR "/crash_victim"),
                    {profile, QString::number(random.generate()), u"0"_s});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (output.count("ok ") < lines) {
            const bool said = child.waitForReadyRead(60'000);
            output += child.readAllStandardOutput();
            // Also when it could not open the library: then it said so and ended.
            QVERIFY2(said || output.count("ok ") >= lines, "it says nothing more:\n" + output);
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        output += child.readAllStandardOutput();
        QVERIFY2(!output.contains("failed"), output.constData());
        m_ledger.take(output);
    }

    /// A refresh and, beside it, marks: separate processes, each killed at a random moment or
    /// left to end. A mark is acknowledged by its exit code.
    int killCommands(const QString &profile, QRandomGenerator &random)
    {
        const naba::testing::NabaCli cli(profile);
        const auto refresh = cli.start({u"refresh"_s});
        int acknowledged = 0;
        for (int i = 0; i < 3; ++i) {
            const QString id = QString::number(random.bounded(1, articleCount));
            const bool on = random.bounded(4) > 0;
            QStringList arguments{random.bounded(2) == 0 ? u"star"_s : u"read"_s, id};
            const QString mark = arguments.constFirst() + u' ' + id;
            if (!on)
                arguments.insert(1, u"--off"_s);
            m_ledger.tried(mark, on);
            const auto change = cli.start(arguments);
            const int patience = random.bounded(5, 400);
            if (!change->waitForFinished(patience)) {
                change->kill();
                change->waitForFinished();
            }
            if (change->exitStatus() == QProcess::NormalExit && change->exitCode() == 0) {
                m_ledger.acknowledged(mark, on);
                ++acknowledged;
            }
        }
        refresh->kill();
        refresh->waitForFinished();
        return acknowledged;
    }

    naba::testing::LoopbackServer m_server{naba::testing::LoopbackServer::Run::OwnThread};
    std::atomic<int> m_edition = 0;
    naba::testing::Ledger m_ledger;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
