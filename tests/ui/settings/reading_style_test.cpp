// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "ui/widgets/font_check.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/reading_style.h"

#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

#include <limits>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

constexpr ReadingScript scripts[] = {ReadingScript::Arabic, ReadingScript::Urdu,
                                     ReadingScript::Hebrew, ReadingScript::Latin};

} // namespace

class ReadingStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QVERIFY(m_folder.isValid()); }

    // The page as designed: the faces of fonts.h, a column of 640 pixels.
    void defaults()
    {
        const ReadingStyle style;
        QCOMPARE(style.columnWidth(), 640);
        QCOMPARE(style.font(ReadingScript::Arabic, 14), fonts::naskh(14));
        QCOMPARE(style.font(ReadingScript::Hebrew, 13.5, true), fonts::hebrew(13.5, true));
        QCOMPARE(style.font(ReadingScript::Latin, 13), fonts::serif(13));
        if (fonts::nastaliqFamilies().isEmpty()) {
            QCOMPARE(style.font(ReadingScript::Urdu, 14), fonts::naskh(14));
            QVERIFY(!style.urduInNastaliq());
        } else {
            QCOMPARE(style.font(ReadingScript::Urdu, 14).families().constFirst(),
                     fonts::nastaliqFamilies().constFirst());
            QVERIFY(style.urduInNastaliq());
        }
    }

    void settingsWithoutAnyChoice()
    {
        const Settings settings(m_folder.filePath(u"none.ini"_s));
        QCOMPARE(ReadingStyle::fromSettings(settings), ReadingStyle());
    }

    void roundTrip()
    {
        if (!QFontDatabase::hasFamily(u"Noto Kufi Arabic"_s))
            QSKIP("Noto Kufi Arabic is not installed");
        ReadingStyle style;
        style.setFamily(ReadingScript::Arabic, u"Noto Kufi Arabic"_s);
        style.setFamily(ReadingScript::Urdu, u"Noto Naskh Arabic"_s);
        style.setFamily(ReadingScript::Hebrew, u"Noto Sans Hebrew"_s);
        style.setFamily(ReadingScript::Latin, u"Noto Sans"_s);
        style.setSize(ReadingScript::Urdu, 120);
        style.setSize(ReadingScript::Latin, 85);
        style.scale = 1.25;
        style.lineSpacing = 1.2;
        style.columnCharacters = 60;
        const QString file = m_folder.filePath(u"round.ini"_s);
        {
            Settings settings(file);
            style.store(settings);
        }
        const ReadingStyle read = ReadingStyle::fromSettings(Settings(file));
        QCOMPARE(read.scale, style.scale);
        QCOMPARE(read.lineSpacing, style.lineSpacing);
        QCOMPARE(read.columnCharacters, style.columnCharacters);
        for (const ReadingScript script : scripts)
            QCOMPARE(read.family(script), style.family(script));
        QVERIFY(read == style);
        QVERIFY(read != ReadingStyle());
    }

    void valuesOutOfRange_data()
    {
        QTest::addColumn<QVariant>("scale");
        QTest::addColumn<QVariant>("spacing");
        QTest::addColumn<QVariant>("characters");
        QTest::addColumn<double>("scaleRead");
        QTest::addColumn<double>("spacingRead");
        QTest::addColumn<int>("charactersRead");
        QTest::newRow("too large") << QVariant(9) << QVariant(7) << QVariant(500) << 3.0
                                   << ReadingStyle::mostSpacing << 90;
        QTest::newRow("too small") << QVariant(0.1) << QVariant(0.2) << QVariant(3) << 0.7
                                   << ReadingStyle::leastSpacing << 45;
        QTest::newRow("words") << QVariant(u"big"_s) << QVariant(u"wide"_s) << QVariant(u"x"_s)
                               << 1.0 << 1.0 << 80;
        QTest::newRow("negative") << QVariant(-1) << QVariant(-2) << QVariant(-3) << 1.0 << 1.0
                                  << 45;
        QTest::newRow("no number") << QVariant(std::numeric_limits<double>::quiet_NaN())
                                   << QVariant(std::numeric_limits<double>::infinity())
                                   << QVariant(u""_s) << 1.0 << 1.0 << 80;
    }

    void valuesOutOfRange()
    {
        QFETCH(QVariant, scale);
        QFETCH(QVariant, spacing);
        QFETCH(QVariant, characters);
        Settings settings(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        settings.set(Setting::TextScale, scale);
        settings.set(Setting::LineSpacing, spacing);
        settings.set(Setting::ColumnCharacters, characters);
        const ReadingStyle style = ReadingStyle::fromSettings(settings);
        QTEST(style.scale, "scaleRead");
        QTEST(style.lineSpacing, "spacingRead");
        QTEST(style.columnCharacters, "charactersRead");
    }

    void familyThatWentAway()
    {
        Settings settings(m_folder.filePath(u"gone.ini"_s));
        settings.set(Setting::ArabicFamily, u"No Such Family At All"_s);
        QCOMPARE(ReadingStyle::fromSettings(settings).arabicFamily, QString());
    }

    // What is chosen is what draws, letter by letter, and nothing else steps in.
    void chosenFamilyDraws_data()
    {
        QTest::addColumn<ReadingScript>("script");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << ReadingScript::Arabic << u"Noto Kufi Arabic"_s
                                << u"مباحثات ليبية"_s;
        QTest::newRow("Arabic, default")
            << ReadingScript::Arabic << u"Noto Naskh Arabic"_s << u"مباحثات ليبية"_s;
        QTest::newRow("Urdu") << ReadingScript::Urdu << u"Noto Naskh Arabic"_s
                              << u"پاکستان نے ٹیسٹ"_s;
        QTest::newRow("Hebrew") << ReadingScript::Hebrew << u"Noto Sans Hebrew"_s << u"ידיעות"_s;
        QTest::newRow("Latin") << ReadingScript::Latin << u"DejaVu Serif"_s << u"Tripoli"_s;
    }

    void chosenFamilyDraws()
    {
        QFETCH(ReadingScript, script);
        QFETCH(QString, family);
        QFETCH(QString, text);
        if (!QFontDatabase::hasFamily(family))
            QSKIP("the family is not installed");
        ReadingStyle style;
        style.setFamily(script, family);
        QTextLayout layout(text, style.font(script, 14));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(4000);
        layout.endLayout();
        QVERIFY(!layout.glyphRuns().isEmpty());
        for (const QGlyphRun &run : layout.glyphRuns()) {
            QCOMPARE(run.rawFont().familyName(), family);
            QVERIFY(!run.glyphIndexes().contains(0));
        }
    }

    // A family without a letter does not make a hole: the page's own face steps in for it.
    void lettersTheChoiceLacks()
    {
        ReadingStyle style;
        style.arabicFamily = u"Noto Serif"_s;
        if (!QFontDatabase::hasFamily(style.arabicFamily))
            QSKIP("Noto Serif is not installed");
        QTextLayout layout(u"ليبيا"_s, style.font(ReadingScript::Arabic, 14));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns())
            QVERIFY(!run.glyphIndexes().contains(0));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ReadingStyleTest)
#include "reading_style_test.moc"
