// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/font_check.h"

#include <QFontDatabase>
#include <QLibraryInfo>
#include <QRawFont>
#include <QTest>
#include <QVersionNumber>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

const QString arabic = u"نبأ: ٢٣ نوفمبر، مُحدَّث؟"_s;
const QString urdu = u"پاکستان نے ٹیسٹ جیت لیا"_s;
const QString hebrew = u"ידיעות"_s;

/// fontRevision of the head table, 16.16.
double revision(const QString &family)
{
    QFont font;
    font.setFamilies({family});
    const QByteArray head = QRawFont::fromFont(font).fontTable("head");
    if (head.size() < 8)
        return 0;
    const auto byte = [&head](int i) {
        return static_cast<unsigned char>(head.at(i));
    };
    return byte(4) * 256 + byte(5) + (byte(6) * 256 + byte(7)) / 65536.0;
}

} // namespace

class FontCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reallyDraws_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("draws");
        QTest::newRow("Naskh, Arabic") << u"Noto Naskh Arabic"_s << arabic << true;
        QTest::newRow("Naskh, Urdu") << u"Noto Naskh Arabic"_s << urdu << true;
        QTest::newRow("Naskh, Hebrew") << u"Noto Naskh Arabic"_s << hebrew << false;
        QTest::newRow("Serif, Latin") << u"Noto Serif"_s << u"Tripoli 2026"_s << true;
        QTest::newRow("Serif, Arabic") << u"Noto Serif"_s << arabic << false;
        QTest::newRow("Serif, one Arabic letter") << u"Noto Serif"_s << u"Tripoli ن"_s << false;
        QTest::newRow("Hebrew") << u"Noto Serif Hebrew"_s << hebrew << true;
        QTest::newRow("Hebrew, Arabic") << u"Noto Serif Hebrew"_s << arabic << false;
        QTest::newRow("a letter that no font has")
            << u"Noto Naskh Arabic"_s << QString(QChar(u'\uE123')) << false;
    }

    void reallyDraws()
    {
        QFETCH(QString, family);
        QFETCH(QString, sample);
        if (!QFontDatabase::hasFamily(family))
            QSKIP("the family is not installed");
        QTEST(fonts::reallyDraws(family, sample), "draws");
    }

    void familyThatIsNotThere()
    {
        QVERIFY(!fonts::reallyDraws(u"No Such Family At All"_s, u"abc"_s));
        QVERIFY(!fonts::reallyDraws(QString(), u"abc"_s));
        QVERIFY(!fonts::nastaliqDrawsRight(u"No Such Family At All"_s));
    }

    void nothingToDraw() { QVERIFY(!fonts::reallyDraws(u"Noto Naskh Arabic"_s, QString())); }

    void nastaliqByName()
    {
        QVERIFY(fonts::isNastaliq(u"Noto Nastaliq Urdu"_s));
        QVERIFY(fonts::isNastaliq(u"Jameel Noori Nastaleeq"_s));
        QVERIFY(fonts::isNastaliq(u"Urdu Typesetting"_s));
        QVERIFY(!fonts::isNastaliq(u"Noto Naskh Arabic"_s));
    }

    // Faces whose letters stand side by side on the line are in order; the check finds no fault.
    void orderlyFaces_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("Noto Naskh Arabic") << u"Noto Naskh Arabic"_s;
        QTest::newRow("Noto Sans Arabic") << u"Noto Sans Arabic"_s;
        QTest::newRow("Noto Kufi Arabic") << u"Noto Kufi Arabic"_s;
        QTest::newRow("DejaVu Sans") << u"DejaVu Sans"_s;
    }

    void orderlyFaces()
    {
        QFETCH(QString, family);
        if (!QFontDatabase::hasFamily(family))
            QSKIP("the family is not installed");
        QVERIFY(fonts::nastaliqDrawsRight(family));
    }

    void piledUpNastaliq()
    {
        const QString family = u"Noto Nastaliq Urdu"_s;
        if (!QFontDatabase::hasFamily(family))
            QSKIP("Noto Nastaliq Urdu is not installed");
        // Builds before 3.0 come out piled up in this Qt; later ones stand right.
        if (QLibraryInfo::version() != QVersionNumber(6, 4, 2))
            QSKIP("which builds come out right is known for Qt 6.4.2 only");
        QCOMPARE(fonts::nastaliqDrawsRight(family), revision(family) >= 3);
        QCOMPARE(fonts::nastaliqFamilies().contains(family), revision(family) >= 3);
    }
};

QTEST_MAIN(FontCheckTest)
#include "font_check_test.moc"
