// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/direction.h"
#include "ui/articles/title_layout.h"
#include "ui/widgets/fonts.h"

#include <QFile>
#include <QGlyphRun>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRawFont>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

TitleRequest request(const QString &text, Qt::LayoutDirection list, qreal width)
{
    TitleRequest result;
    result.text = text;
    result.direction = text::headlineDirection(text, Qt::LayoutDirectionAuto);
    result.listDirection = list;
    result.font = fonts::naskh(12, true);
    result.width = width;
    return result;
}

/// Left end of a character as it is drawn; what cursorToX says is the other run's edge where
/// directions meet.
qreal xOf(const QTextLine &line, qsizetype position)
{
    const QList<QGlyphRun> runs = line.glyphRuns(int(position), 1);
    return runs.isEmpty() ? -1 : runs.constFirst().positions().constFirst().x();
}

} // namespace

class TitleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlines_data();
    void headlines();
    void anyWidthFits_data();
    void anyWidthFits();
    void startsAtTheListsEdge_data();
    void startsAtTheListsEdge();
    void loneNameTakesTheListsDirection();
    void latinIsSetInTheSerif();
    void persianDigitsStayInNaskh();
    void piecesStayWhole();
    void marksFollowTheirLetters();
    void theEllipsisStandsOutsideAPiece();
    void linesStandOnAGrid();
    void emptyTitle();
};

void TitleLayoutTest::headlines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dir");
    QTest::addColumn<QString>("align");
    QTest::addColumn<QString>("ellipsisSide");
    QFile file(QStringLiteral(NABA_TEST_DATA "/rtl-articles/headlines.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the outside test data is not here");
    }
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()["rows"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        QTest::newRow(qUtf8Printable(row["text"_L1].toString()))
            << row["text"_L1].toString() << row["dir"_L1].toString() << row["align"_L1].toString()
            << row["ellipsis_side"_L1].toString();
    }
}

/// In a right-to-left list.
void TitleLayoutTest::headlines()
{
    QFETCH(QString, text);
    QFETCH(QString, dir);
    QFETCH(QString, align);
    QFETCH(QString, ellipsisSide);

    TitleRequest wide = request(text, Qt::RightToLeft, 900);
    const TitleLayout whole = layoutTitle(wide);
    QVERIFY(!whole.elided);
    QCOMPARE(whole.lineCount(), 1);
    QCOMPARE(whole.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s, dir);
    const QRectF line = whole.layout->lineAt(0).naturalTextRect();
    const QString side = qAbs(line.right() - wide.width) < 1 ? u"right"_s
                         : qAbs(line.left()) < 1             ? u"left"_s
                                                             : u"neither"_s;
    QCOMPARE(side, align);

    // The same title with half the room it needs, on one line.
    TitleRequest narrow = wide;
    narrow.maxLines = 1;
    narrow.width = line.width() * 0.55;
    const TitleLayout cut = layoutTitle(narrow);
    QVERIFY(cut.elided);
    QVERIFY(cut.shownText().endsWith(QChar(0x2026)));
    const auto edge = cut.ellipsisEdge();
    QVERIFY(edge.has_value());
    QCOMPARE(*edge == Qt::LeftEdge ? u"left"_s : u"right"_s, ellipsisSide);
    const QTextLine cutLine = cut.layout->lineAt(0);
    QVERIFY(cutLine.naturalTextRect().width() <= narrow.width + 1);
    QVERIFY(qAbs(cutLine.naturalTextRect().right() - narrow.width) < 1);
    // It is the logical end that is lost.
    QString kept = cut.shownText();
    kept.chop(1);
    kept.remove(QChar(0x200D));
    QVERIFY2(text.startsWith(kept.trimmed()), qUtf8Printable(kept));
}

void TitleLayoutTest::anyWidthFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني والعسكري"_s;
    QTest::newRow("mixed") << u"BBC: مقتل 10 أشخاص في انهيار مبنى قرب San Francisco (تحديث)"_s;
    QTest::newRow("English") << u"Libya and the US discuss security cooperation in Tripoli"_s;
    QTest::newRow("Hebrew") << u"ראש הממשלה: \"לא ניסוג\" מן ההסכם עם NATO בשנת 2026"_s;
    QTest::newRow("one word") << u"Donaudampfschifffahrtsgesellschaftskapitänspatent"_s;
}

void TitleLayoutTest::anyWidthFits()
{
    QFETCH(QString, text);
    for (const auto list : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width = 60; width <= 500; width += 10) {
            const TitleLayout title = layoutTitle(request(text, list, width));
            QVERIFY(title.lineCount() >= 1 && title.lineCount() <= 2);
            QCOMPARE(title.elided, title.shownText() != text);
            int end = 0;
            for (int i = 0; i < title.lineCount(); ++i) {
                const QTextLine line = title.layout->lineAt(i);
                QVERIFY(line.naturalTextWidth() <= width + 1);
                end = line.textStart() + line.textLength();
            }
            QCOMPARE(end, int(title.shownText().size()));
        }
    }
}

void TitleLayoutTest::startsAtTheListsEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("list");
    QTest::newRow("right to left") << Qt::RightToLeft;
    QTest::newRow("left to right") << Qt::LeftToRight;
}

void TitleLayoutTest::startsAtTheListsEdge()
{
    QFETCH(Qt::LayoutDirection, list);
    for (const QString &text :
         {u"انطلاق معرض طرابلس الدولي للكتاب بمشاركة ١٢٠ ناشراً من ١٨ دولة"_s,
          u"Power restored to Sebha and nearby towns after a two-day outage"_s}) {
        const TitleLayout title = layoutTitle(request(text, list, 300));
        QCOMPARE(title.lineCount(), 2);
        for (int i = 0; i < 2; ++i) {
            const QRectF line = title.layout->lineAt(i).naturalTextRect();
            const qreal off = list == Qt::RightToLeft ? 300 - line.right() : line.left();
            QVERIFY2(qAbs(off) < 1.5, qPrintable(QString::number(off)));
        }
    }
}

void TitleLayoutTest::loneNameTakesTheListsDirection()
{
    for (const QString &text : {u"WHO"_s, u"2026"_s}) {
        QCOMPARE(layoutTitle(request(text, Qt::RightToLeft, 300)).direction, Qt::RightToLeft);
        QCOMPARE(layoutTitle(request(text, Qt::LeftToRight, 300)).direction, Qt::LeftToRight);
    }
}

void TitleLayoutTest::latinIsSetInTheSerif()
{
    const QFont naskh = fonts::naskh(12);
    const QString text = u"وصل iPhone 18 Pro: اليوم."_s;
    const auto formats = latinFormats(text, naskh);
    QCOMPARE(formats.size(), 1);
    QCOMPARE(text.mid(formats.at(0).start, formats.at(0).length), u"iPhone 18 Pro"_s);
    QVERIFY(qAbs(formats.at(0).format.fontPointSize() - 10.8) < 0.01);

    const QString english = u"\"Two-day outage\" ends (update)."_s;
    const auto whole = latinFormats(english, naskh);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.at(0).length, int(english.size()));
    QVERIFY(latinFormats(u"خبر: «نعم»."_s, naskh).isEmpty());

    // The order of the words is not touched by it.
    TitleRequest mixed = request(text, Qt::RightToLeft, 600);
    mixed.direction = Qt::RightToLeft;
    const TitleLayout title = layoutTitle(mixed);
    const QTextLine line = title.layout->lineAt(0);
    QVERIFY(xOf(line, text.indexOf(u'و')) > xOf(line, text.indexOf(u'i')));
    QVERIFY(xOf(line, text.indexOf(u'i')) < xOf(line, text.indexOf(u"Pro"_s)));
    QVERIFY(xOf(line, text.size() - 1) < xOf(line, text.indexOf(u'i')));
}

void TitleLayoutTest::persianDigitsStayInNaskh()
{
    QVERIFY(latinFormats(u"۱۴۰۵ سال"_s, fonts::naskh(12)).isEmpty());
    QVERIFY(latinFormats(u"١٢٠ ناشراً"_s, fonts::naskh(12)).isEmpty());
    QCOMPARE(latinFormats(u"120 ناشراً"_s, fonts::naskh(12)).size(), 1);
}

/// Left to right as in an article: the signs of C++ after its letter, a number's groups in order.
void TitleLayoutTest::piecesStayWhole()
{
    const QString text = u"خط ساخن +218 91 234 5678 وC++ منذ 2026-11-23 في طرابلس"_s;
    TitleRequest wide = request(text, Qt::RightToLeft, 900);
    wide.direction = Qt::RightToLeft;
    const TitleLayout title = layoutTitle(wide);
    QCOMPARE(title.shownText(), text);
    QCOMPARE(title.lineCount(), 1);
    const QString laidOut = title.layout->text();
    const QTextLine line = title.layout->lineAt(0);
    for (const QString &piece : {u"+218 91 234 5678"_s, u"C++"_s, u"2026-11-23"_s}) {
        const qsizetype from = laidOut.indexOf(piece);
        QVERIFY(from >= 0);
        for (qsizetype i = from + 1; i < from + piece.size(); ++i)
            QVERIFY2(xOf(line, i) > xOf(line, i - 1), qUtf8Printable(piece));
    }
}

void TitleLayoutTest::marksFollowTheirLetters()
{
    const QString text = u"وC++ في 2026-11-23 بطرابلس"_s;
    const TitleLayout title = layoutTitle(request(text, Qt::RightToLeft, 900));
    QList<TextRange> marks;
    const QStringList words{u"C++"_s, u"في"_s, u"2026"_s, u"بطرابلس"_s};
    for (const QString &word : words)
        marks.append({text.indexOf(word), word.size()});
    const QList<TextRange> moved = title.inLayout(marks);
    QCOMPARE(moved.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(title.layout->text().mid(moved.at(i).position, moved.at(i).length), words.at(i));
}

void TitleLayoutTest::theEllipsisStandsOutsideAPiece()
{
    const QString text = u"خط ساخن +218 91 234 5678"_s;
    for (int width = 60; width < 260; width += 5) {
        TitleRequest narrow = request(text, Qt::RightToLeft, width);
        narrow.direction = Qt::RightToLeft;
        narrow.maxLines = 1;
        const TitleLayout title = layoutTitle(narrow);
        if (title.elided)
            QCOMPARE(title.ellipsisEdge().value(), Qt::LeftEdge);
    }
}

void TitleLayoutTest::linesStandOnAGrid()
{
    const TitleLayout title =
        layoutTitle(request(u"انطلاق معرض طرابلس الدولي Book Fair 2026 at the Tripoli grounds"_s,
                            Qt::RightToLeft, 220));
    QCOMPARE(title.lineCount(), 2);
    const auto baseline = [&title](int i) {
        const QTextLine line = title.layout->lineAt(i);
        return line.y() + line.ascent();
    };
    QVERIFY(qAbs(baseline(1) - baseline(0) - 26) < 0.01);
}

void TitleLayoutTest::emptyTitle()
{
    const TitleLayout title = layoutTitle(request({}, Qt::RightToLeft, 220));
    QVERIFY(!title.elided);
    QVERIFY(title.lineCount() <= 1);
    QVERIFY(!title.ellipsisEdge().has_value());
}

QTEST_MAIN(TitleLayoutTest)
#include "title_layout_test.moc"
