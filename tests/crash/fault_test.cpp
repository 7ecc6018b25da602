// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, faulty or slow, at each of the first write calls: never a damaged file,
// always a sentence, and what was acknowledged is there. NABA_FAULT_STEP says at every how many of
// the calls (1 for all of them); NABA_FAULT_CALLS how many there are to be, 500 if not given.

#include "tests/cli/naba_cli.h"
#include "tests/crash/ledger.h"
#include "tests/library/library_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

namespace {

constexpr int articleCount = 200;
constexpr int changes = 60;
constexpr int usualCalls = 500;
constexpr int usualStep = 25;

QByteArray feedOf(int edition)
{
    QList<naba::testing::Item> items;
    for (int i = 0; i < articleCount; ++i) {
        items.append({QString::number(i), u"خبر %1"_s.arg(i),
                      u"الطبعة %1 "_s.arg(edition) + u"نص طويل "_s.repeated(150)});
    }
    for (int i = 0; i < edition * 200; ++i)
        items.append({u"new-%1"_s.arg(i), u"جديد"_s, u"نص طويل "_s.repeated(100)});
    return naba::testing::rss(u"صحيفة"_s, items);
}

int numberFrom(const char *variable, int usual)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : usual;
}

struct Ended
{
    int exit = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// What a bad disk is to do.
struct Fault
{
    QString kind;
    int at = 0;
    bool sticky = false;
    int delayMs = 0;
    QString countFile;
};

QProcessEnvironment environmentFor(const Fault &fault, const QString &profile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(NABA_FAULT_SHIM));
    environment.insert(u"NABA_FAULT_FILES"_s, profile + u"/"_s);
    environment.insert(u"NABA_FAULT_KIND"_s, fault.kind);
    environment.insert(u"NABA_FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, profile + u"/no-home"_s);
    if (fault.sticky)
        environment.insert(u"NABA_FAULT_STICKY"_s, u"1"_s);
    if (fault.delayMs > 0)
        environment.insert(u"NABA_FAULT_DELAY"_s, QString::number(fault.delayMs));
    if (!fault.countFile.isEmpty())
        environment.insert(u"NABA_FAULT_COUNT"_s, fault.countFile);
    return environment;
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
#ifndef Q_OS_LINUX
        QSKIP("the fault shim is for Linux");
#endif
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("a sanitised program wants to be the first that is loaded");
#endif
        const QString feed = m_base.write(u"feed.xml"_s, feedOf(0));
        QVERIFY(await(m_base.library->subscribe(feed, {.allowFiles = true})));
        QCOMPARE(m_base.headers().size(), articleCount);
        m_base.library.reset();
        m_base.write(u"feed.xml"_s, feedOf(1));
    }

    void enoughCalls()
    {
        const QString profile = freshProfile();
        const QString counted = m_folder.filePath(u"calls"_s);
        const Ended ended = runVictim(profile, {u"eio"_s, 0, false, 0, counted});
        QVERIFY2(ended.exit == 0, ended.out + ended.err);
        QFile file(counted);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int calls = file.readAll().trimmed().toInt();
        qInfo("%d write calls", calls);
        QVERIFY(calls >= usualCalls);
    }

    void writeCalls_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("sticky");
        QTest::newRow("full") << u"enospc"_s << false;
        QTest::newRow("faulty") << u"eio"_s << false;
        QTest::newRow("short") << u"short"_s << false;
        QTest::newRow("full from then on") << u"enospc"_s << true;
        QTest::newRow("faulty from then on") << u"eio"_s << true;
    }

    /// The library under refresh and changes, as the window has it.
    void writeCalls()
    {
        QFETCH(QString, kind);
        QFETCH(bool, sticky);
        const int calls = numberFrom("NABA_FAULT_CALLS", usualCalls);
        // What stays bad is less of a surprise than what is bad once.
        const int step = numberFrom("NABA_FAULT_STEP", usualStep) * (sticky ? 5 : 1);
        int met = 0;
        int refused = 0;
        for (int at = 1; at <= calls; at += step) {
            const QString profile = freshProfile();
            const Ended ended = runVictim(profile, {kind, at, sticky, 0, {}});
            const QByteArray where = kind.toUtf8() + " at " + QByteArray::number(at) + ": ";
            QVERIFY2(ended.exit >= 0, where + "it crashed\n" + ended.out + ended.err);
            const bool said = ended.out.contains("unopened: ") || ended.out.contains("unread: ") ||
                              ended.out.contains("unrefreshed: ") || ended.out.contains("failed ");
            QVERIFY2(ended.exit == 0 || said, where + "it ended without a word");
            met += said ? 1 : 0;
            // A sentence: begins with a capital, ends with a stop.
            for (const QByteArray &line : ended.out.split('\n')) {
                if (line.startsWith("failed ") || line.startsWith("un"))
                    QVERIFY2(line.contains(": ") && line.endsWith('.'), where + line);
                refused += line.startsWith("failed ") ? 1 : 0;
            }
            naba::testing::Ledger ledger;
            ledger.take(ended.out);
            checkProfile(profile, ledger, where);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%s: %d runs, %d with a sentence, %d refused changes", qPrintable(kind),
              (calls + step - 1) / step, met, refused);
        QVERIFY(met > 0);
    }

    void commands_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("refresh") << QStringList{u"refresh"_s};
        QTest::newRow("star") << QStringList{u"star"_s, u"7"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s};
    }

    /// A command ends with 0 and has done it, or with another code and a sentence.
    void commands()
    {
        QFETCH(QStringList, arguments);
        const int step = qMax(1, numberFrom("NABA_FAULT_STEP", usualStep) / 2);
        int refused = 0;
        for (const QString &kind : {u"enospc"_s, u"eio"_s, u"short"_s}) {
            for (int at = 1; at <= 200; at += at < 20 ? qMin(step, 5) : step) {
                const QString profile = freshProfile();
                const QByteArray where = kind.toUtf8() + " at " + QByteArray::number(at) + ": ";
                const Ended ended = runCli(profile, arguments, {kind, at, true, 0, {}});
                QVERIFY2(ended.exit >= 0, where + "it crashed\n" + ended.err);
                if (ended.exit != 0) {
                    ++refused;
                    QVERIFY2(ended.err.trimmed().endsWith('.'), where + ended.err);
                }
                naba::testing::Ledger ledger;
                if (arguments.constFirst() == "star"_L1 && ended.exit == 0) {
                    ledger.tried(u"star 7"_s, true);
                    ledger.acknowledged(u"star 7"_s, true);
                }
                checkProfile(profile, ledger, where);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(refused > 0);
    }

    void readOnlyPlace()
    {
        const QString profile = freshProfile();
        QProcessEnvironment environment = environmentFor({u"eio"_s, 0, false, 0, {}}, profile);
        environment.insert(u"NABA_FAULT_READONLY"_s, u"1"_s);
        for (const QStringList &arguments : {QStringList{u"star"_s, u"7"_s},
                                             QStringList{u"refresh"_s}, QStringList{u"backup"_s}}) {
            const Ended ended = run(naba::testing::NabaCli::program(),
                                    QStringList{u"--profile"_s, profile} + arguments, environment);
            QVERIFY2(ended.exit == 1, ended.err);
            QVERIFY2(ended.err.contains("may only be read"), ended.err);
            QVERIFY2(ended.err.trimmed().endsWith('.'), ended.err);
        }
        const Ended list = run(naba::testing::NabaCli::program(),
                               {u"--profile"_s, profile, u"list"_s}, environment);
        QVERIFY2(list.exit == 0, list.err);
        naba::testing::Ledger ledger;
        ledger.tried(u"star 7"_s, false);
        checkProfile(profile, ledger, "read-only: ");
    }

    void slowDisk()
    {
        const QString profile = freshProfile();
        const Ended ended = runCli(profile, {u"star"_s, u"7"_s}, {u"eio"_s, 0, false, 2500, {}});
        QCOMPARE(ended.exit, 0);
        QVERIFY2(ended.err.contains("The disk is slow"), ended.err);
        naba::testing::Ledger ledger;
        ledger.tried(u"star 7"_s, true);
        ledger.acknowledged(u"star 7"_s, true);
        checkProfile(profile, ledger, "slow: ");
    }

private:
    QString freshProfile()
    {
        const QString profile = m_folder.filePath(u"profile"_s);
        QDir(profile).removeRecursively();
        QDir().mkpath(profile);
        for (const QString &name : {u"library.db"_s, u"feed.xml"_s})
            QFile::copy(m_base.profile().directory() + u'/' + name, profile + u'/' + name);
        return profile;
    }

    Ended runVictim(const QString &profile, const Fault &fault)
    {
        // The base's feed lies where it was subscribed to: both editions are the same file there.
        return run(QStringLiteral(NABA_BINARY_DIR "/crash_victim"),
                   {profile, QString::number(fault.at), QString::number(changes)},
                   environmentFor(fault, profile));
    }

    Ended runCli(const QString &profile, const QStringList &arguments, const Fault &fault)
    {
        return run(naba::testing::NabaCli::program(),
                   QStringList{u"--profile"_s, profile} + arguments,
                   environmentFor(fault, profile));
    }

    static Ended run(const QString &program, const QStringList &arguments,
                     const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(120'000);
        Ended run;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        if (ended && process.exitStatus() == QProcess::NormalExit)
            run.exit = process.exitCode();
        return run;
    }

    void checkProfile(const QString &profile, naba::testing::Ledger &ledger,
                      const QByteArray &where)
    {
        const Profile opened(profile);
        const QStringList broken = QDir(profile).entryList({u"*broken*"_s});
        QVERIFY2(broken.isEmpty(), where + "a bad disk must not look like a damaged file");
        {
            Library library(opened);
            const auto done = await(library.open());
            QVERIFY2(done, where + (done ? QByteArray() : done.error().detail.toUtf8()));
            QVERIFY2(!QDir(profile).entryList({u"*broken*"_s}).size(), where + "it was damaged");
            const QStringList wrong = ledger.compare(library);
            QVERIFY2(wrong.isEmpty(), where + wrong.join(u'\n').toUtf8());
        }
        const QStringList faults = naba::testing::faultsOf(opened.libraryFile());
        QVERIFY2(faults.isEmpty(), where + faults.join(u'\n').toUtf8());
    }

    naba::testing::LibraryFixture m_base;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FaultTest)
#include "fault_test.moc"
