// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naba::testing;
using namespace Qt::StringLiterals;

/// naba-cli undo: every run of the program is a restart, so what it takes back was on the disk.
class UndoTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<NabaCli> m_cli;

    [[nodiscard]] QJsonArray all() const { return m_cli->run({u"list"_s, u"--json"_s}).array(); }

    /// How many have this mark, or with `tag` any tag.
    [[nodiscard]] int marked(const QString &name) const
    {
        int count = 0;
        for (const QJsonValue &article : all()) {
            const QJsonValue value = article[name];
            count += value.isArray() ? !value.toArray().isEmpty() : value.toBool();
        }
        return count;
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built"); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<NabaCli>(m_directory->filePath(u"profile"_s));
        const QString feed = m_directory->filePath(u"أخبار.xml"_s);
        writeFile(feed, arabicFeed(5));
        QCOMPARE(m_cli->run({u"add"_s, feed}).exit, 0);
    }

    void nothingYet()
    {
        const CliRun run = m_cli->run({u"undo"_s});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("nothing to undo"), run.err);
    }

    void lastFirst()
    {
        QCOMPARE(m_cli->run({u"read"_s, u"1"_s, u"2"_s, u"3"_s}).exit, 0);
        QCOMPARE(m_cli->run({u"star"_s, u"1"_s, u"2"_s}).exit, 0);
        QCOMPARE(m_cli->run({u"tag"_s, u"1"_s, u"ليبيا"_s}).exit, 0);
        QCOMPARE(m_cli->run({u"star"_s, u"--off"_s, u"1"_s}).exit, 0);

        QCOMPARE(marked(u"starred"_s), 1);
        QVERIFY(m_cli->run({u"undo"_s}).out.contains("Star taken off 1 article"));
        QCOMPARE(marked(u"starred"_s), 2);

        const CliRun tag = m_cli->run({u"undo"_s});
        QVERIFY2(tag.out.contains("1 article tagged") && tag.out.contains("ليبيا"), tag.out);
        QCOMPARE(marked(u"tags"_s), 0);

        QVERIFY(m_cli->run({u"undo"_s}).out.contains("2 articles starred"));
        QCOMPARE(marked(u"starred"_s), 0);
        QCOMPARE(marked(u"read"_s), 3);

        QVERIFY(m_cli->run({u"undo"_s}).out.contains("3 articles marked as read"));
        QCOMPARE(marked(u"read"_s), 0);
        QCOMPARE(m_cli->run({u"undo"_s}).exit, 1);
    }

    void unsubscription()
    {
        QCOMPARE(m_cli->run({u"star"_s, u"2"_s}).exit, 0);
        QCOMPARE(m_cli->run({u"tag"_s, u"3"_s, u"وسم"_s}).exit, 0);
        const QJsonArray before = all();
        QCOMPARE(m_cli->run({u"remove"_s, u"1"_s}).exit, 0);
        QVERIFY(all().isEmpty());
        const CliRun run = m_cli->run({u"undo"_s});
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY2(run.out.contains("Undone: Unsubscribed from"), run.out);
        QCOMPARE(all(), before);
        QCOMPARE(m_cli->run({u"feeds"_s, u"--json"_s}).array().size(), 1);
    }

    void wrongUsage()
    {
        QCOMPARE(m_cli->run({u"undo"_s, u"1"_s}).exit, 2);
        QVERIFY(m_cli->run({u"help"_s}).out.contains("  undo "));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
