// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/script_runs.h"

#include <QtTest>

using namespace naba::reader;
using namespace Qt::StringLiterals;

class ScriptRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void coversEverything();
    void base();
};

void ScriptRunsTest::runs_data()
{
    // Each run as its letter (a, h, l) and its text.
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("base");
    QTest::addColumn<QStringList>("expected");
    const int arabic = static_cast<int>(Script::Arabic);
    const int latin = static_cast<int>(Script::Latin);
    QTest::newRow("one script") << u"شهدت العاصمة، اليوم."_s << arabic
                                << QStringList{u"a:شهدت العاصمة، اليوم."_s};
    QTest::newRow("name") << u"هاتف iPhone 18 يصل"_s << arabic
                          << QStringList{u"a:هاتف "_s, u"l:iPhone"_s, u"a: "_s, u"l:18"_s,
                                         u"a: يصل"_s};
    QTest::newRow("joined") << u"في 2026-11-23 و1,250.50"_s << arabic
                            << QStringList{u"a:في "_s, u"l:2026-11-23"_s, u"a: و"_s,
                                           u"l:1,250.50"_s};
    QTest::newRow("C++") << u"لغة C++ سريعة"_s << arabic
                         << QStringList{u"a:لغة "_s, u"l:C++"_s, u"a: سريعة"_s};
    QTest::newRow("brackets alike")
        << u"قال (نعم)، «لا» (BBC)."_s << arabic
        << QStringList{u"a:قال "_s,    u"l:("_s,     u"a:نعم"_s, u"l:)"_s,
                       u"a:، «لا» "_s, u"l:(BBC)"_s, u"a:."_s};
    QTest::newRow("Arabic in English")
        << u"in الوسط today"_s << latin << QStringList{u"l:in "_s, u"a:الوسط"_s, u"l: today"_s};
    QTest::newRow("marks stay with their letter")
        << u"مُحَمَّد"_s << arabic << QStringList{u"a:مُحَمَّد"_s};
    QTest::newRow("Arabic digits") << u"سنة ٢٠٢٦"_s << arabic << QStringList{u"a:سنة ٢٠٢٦"_s};
}

void ScriptRunsTest::runs()
{
    QFETCH(QString, text);
    QFETCH(int, base);
    QFETCH(QStringList, expected);
    QStringList got;
    const auto script = static_cast<Script>(base);
    for (const ScriptRun &run : scriptRuns(text, script, script)) {
        const QChar letter = run.script == Script::Arabic   ? u'a'
                             : run.script == Script::Hebrew ? u'h'
                                                            : u'l';
        got += letter + u':' + text.mid(run.start, run.length);
    }
    QCOMPARE(got, expected);
}

void ScriptRunsTest::coversEverything()
{
    const QString text = u" \u0301a +/- ב😀 \u2066x\u2069 ٣%–…» \n"_s;
    for (const Script base : {Script::Arabic, Script::Hebrew, Script::Latin}) {
        qsizetype at = 0;
        for (const ScriptRun &run : scriptRuns(text, base, Script::Arabic)) {
            QCOMPARE(run.start, at);
            QVERIFY(run.length > 0);
            at += run.length;
        }
        QCOMPARE(at, text.size());
    }
    QVERIFY(scriptRuns(QString(), Script::Arabic, Script::Arabic).isEmpty());
}

void ScriptRunsTest::base()
{
    QCOMPARE(baseScript(u"שלום", Qt::RightToLeft), Script::Hebrew);
    QCOMPARE(baseScript(u"سلام", Qt::RightToLeft), Script::Arabic);
    QCOMPARE(baseScript(u"2026", Qt::RightToLeft), Script::Arabic);
    QCOMPARE(baseScript(u"سلام", Qt::LeftToRight), Script::Latin);
}

QTEST_MAIN(ScriptRunsTest)
#include "script_runs_test.moc"
