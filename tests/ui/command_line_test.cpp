// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naba {

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsOptions();
    void refuses_data();
    void refuses();
};

void CommandLineTest::takesItsOptions()
{
    const CommandLine line =
        readCommandLine({u"naba"_s, u"--profile=/nowhere/x"_s, u"--lang"_s, u"ar"_s, u"--theme"_s,
                         u"sepia"_s, u"--snapshot"_s, u"p.png"_s, u"--size"_s, u"640x480"_s});
    QVERIFY(!line.exit);
    QCOMPARE(line.profile.directory(), u"/nowhere/x"_s);
    QCOMPARE(line.language, u"ar"_s);
    QCOMPARE(line.theme, u"sepia"_s);
    QCOMPARE(line.snapshot, u"p.png"_s);
    QCOMPARE(line.size, QSize(640, 480));
    QCOMPARE(readCommandLine({u"naba"_s}).size, QSize(1280, 800));
    QCOMPARE(readCommandLine({u"naba"_s, u"--help"_s}).exit, 0);
    QCOMPARE(readCommandLine({u"naba"_s, u"--version"_s}).exit, 0);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("language") << QStringList{u"--lang"_s, u"tlh"_s};
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"0x10"_s};
    QTest::newRow("size of a city") << QStringList{u"--size"_s, u"99999x99999"_s};
    QTest::newRow("no profile") << QStringList{u"--profile="_s};
    QTest::newRow("empty profile") << QStringList{u"--profile"_s, u""_s};
    QTest::newRow("no value") << QStringList{u"--profile"_s};
    QTest::newRow("unknown") << QStringList{u"--colour"_s};
    QTest::newRow("a word") << QStringList{u"https://example.org/feed"_s};
}

void CommandLineTest::refuses()
{
    QFETCH(QStringList, words);
    QCOMPARE(readCommandLine(QStringList{u"naba"_s} + words).exit, 2);
}

} // namespace naba

QTEST_MAIN(naba::CommandLineTest)
#include "command_line_test.moc"
