// SPDX-License-Identifier: GPL-3.0-or-later
// check, backup and restore, and what becomes of a damaged library, driven from outside.

#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace naba::testing;
using namespace Qt::StringLiterals;

class KeepingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<NabaCli> m_cli;

    [[nodiscard]] QString library() const { return m_directory->filePath(u"profile/library.db"_s); }

    [[nodiscard]] qsizetype starred() const
    {
        return m_cli->run({u"list"_s, u"--starred"_s, u"--json"_s}).array().size();
    }

    void star(const QStringList &ids) const
    {
        const CliRun run = m_cli->run(QStringList{u"star"_s} + ids);
        QVERIFY2(run.exit == 0, run.err);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built"); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<NabaCli>(m_directory->filePath(u"profile"_s));
        const QString feed = m_directory->filePath(u"أخبار.xml"_s);
        writeFile(feed, arabicFeed(30));
        QCOMPARE(m_cli->run({u"add"_s, feed}).exit, 0);
        star({u"1"_s, u"2"_s, u"3"_s});
    }

    void checkSaysThatItIsSound()
    {
        const CliRun words = m_cli->run({u"check"_s});
        QCOMPARE(words.exit, 0);
        QVERIFY2(words.out.contains("sound"), words.out);
        const CliRun json = m_cli->run({u"check"_s, u"--json"_s});
        QCOMPARE(json.exit, 0);
        QCOMPARE(json.object()[u"sound"_s].toBool(), true);
        QCOMPARE(json.object()[u"depth"_s].toString(), u"full"_s);
    }

    /// On a medium, or in a folder of somebody else, that may only be read.
    void readOnlyLibraryCanBeRead()
    {
#ifdef Q_OS_UNIX
        // Nothing is forbidden to the superuser, who must first become somebody else.
        QStringList as;
        if (geteuid() == 0) {
            if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
                QSKIP("the superuser may write everywhere, and there is no setpriv");
            as = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        }
        const QString profile = m_directory->filePath(u"profile"_s);
        const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner |
                         QFile::ExeGroup | QFile::ExeOther;
        const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(m_directory->path(), all | QFile::WriteOwner));
        for (const QString &name : QDir(profile).entryList(QDir::Files))
            QVERIFY(QFile::setPermissions(profile + u'/' + name, read));
        QVERIFY(QFile::setPermissions(profile, all));
        const QStringList files = QDir(profile).entryList(QDir::Files);
        const auto run = [&](const QStringList &arguments) {
            QProcess process;
            QStringList words = as;
            words += QStringList{NabaCli::program(), u"--lang"_s, u"en"_s, u"--profile"_s, profile};
            words += arguments;
            process.start(words.takeFirst(), words);
            process.waitForFinished();
            CliRun ended;
            ended.exit = process.exitCode();
            ended.out = process.readAllStandardOutput();
            ended.err = process.readAllStandardError();
            return ended;
        };
        const CliRun list = run({u"list"_s, u"--starred"_s, u"--json"_s});
        const CliRun mark = run({u"star"_s, u"9"_s});
        const CliRun again = run({u"list"_s, u"--starred"_s, u"--json"_s});
        const QStringList left = QDir(profile).entryList(QDir::Files);
        QVERIFY(QFile::setPermissions(profile, all | QFile::WriteOwner));
        QVERIFY2(list.exit == 0, list.err);
        QVERIFY2(list.err.contains("may only be read"), list.err);
        QCOMPARE(list.array().size(), 3);
        QCOMPARE(mark.exit, 1);
        QVERIFY2(mark.err.contains("cannot be written to"), mark.err);
        QCOMPARE(again.array().size(), 3);
        QCOMPARE(left, files);
#else
        QSKIP("permissions are another matter there");
#endif
    }

    void backupListAndRestore()
    {
        const CliRun made = m_cli->run({u"backup"_s, u"--json"_s});
        QVERIFY2(made.exit == 0, made.err);
        const QString name = made.object()[u"name"_s].toString();
        star({u"4"_s});
        QCOMPARE(starred(), 4);

        const CliRun list = m_cli->run({u"backup"_s, u"--list"_s, u"--json"_s});
        QCOMPARE(list.exit, 0);
        QCOMPARE(list.array().size(), 1);
        const QJsonObject entry = list.array().at(0).toObject();
        QCOMPARE(entry[u"name"_s].toString(), name);
        QCOMPARE(entry[u"articles"_s].toInteger(), 30);
        QCOMPARE(entry[u"starred"_s].toInteger(), 3);
        QVERIFY(entry[u"bytes"_s].toInteger() > 0);

        const CliRun plan = m_cli->run({u"restore"_s, name, u"--dry-run"_s});
        QCOMPARE(plan.exit, 0);
        QCOMPARE(starred(), 4);
        const CliRun done = m_cli->run({u"restore"_s, name});
        QVERIFY2(done.exit == 0, done.err);
        QCOMPARE(starred(), 3);
        const QJsonArray after = m_cli->run({u"backup"_s, u"--list"_s, u"--json"_s}).array();
        QCOMPARE(after.size(), 2);
        // Both may be of the same second.
        const bool first = after.at(0)[u"kind"_s].toString() == "before-restore"_L1;
        const CliRun back =
            m_cli->run({u"restore"_s, after.at(first ? 0 : 1)[u"name"_s].toString()});
        QVERIFY2(back.exit == 0, back.err);
        QCOMPARE(starred(), 4);
    }

    void backupElsewhere()
    {
        const QString folder = m_directory->filePath(u"نسخ"_s);
        const CliRun made = m_cli->run({u"backup"_s, folder, u"--json"_s});
        QVERIFY2(made.exit == 0, made.err);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
        QVERIFY(m_cli->run({u"backup"_s, u"--list"_s, u"--json"_s}).array().isEmpty());
        star({u"9"_s});
        const CliRun done = m_cli->run({u"restore"_s, made.object()[u"file"_s].toString()});
        QVERIFY2(done.exit == 0, done.err);
        QCOMPARE(starred(), 3);
    }

    void restoringWhatIsNotThere()
    {
        const CliRun run = m_cli->run({u"restore"_s, u"manual-20200101-000000"_s});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains("no backup"), run.err);
        QCOMPARE(starred(), 3);
    }

    void damagedLibraryIsMendedAndTold()
    {
        QFile file(library());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const CliRun run = m_cli->run({u"list"_s, u"--starred"_s, u"--json"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.array().size(), 3);
        QVERIFY2(run.err.contains("damaged"), run.err);
        QVERIFY2(run.err.contains("30 articles"), run.err);
        const QStringList broken =
            QDir(m_directory->filePath(u"profile"_s)).entryList({u"library.broken-*.db"_s});
        QCOMPARE(broken.size(), 1);
        // Told once, and sound from now on.
        const CliRun again = m_cli->run({u"check"_s});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.err, QByteArray());
    }

    void checkFindsDamageAndMends()
    {
        QFile file(library());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Behind the tables' roots, where rows lie.
        QVERIFY(file.seek(file.size() - 4096));
        QVERIFY(file.write(QByteArray(4096, '\x7f')) == 4096);
        file.close();
        const CliRun found = m_cli->run({u"check"_s, u"--json"_s});
        QCOMPARE(found.exit, 1);
        QCOMPARE(found.object()[u"sound"_s].toBool(), false);
        QVERIFY2(!found.err.isEmpty(), "not a word");
        const CliRun mended = m_cli->run({u"check"_s, u"--mend"_s});
        QVERIFY2(mended.err.contains("damaged"), mended.err);
        QCOMPARE(m_cli->run({u"check"_s}).exit, 0);
        QCOMPARE(starred(), 3);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "keeping_test.moc"
