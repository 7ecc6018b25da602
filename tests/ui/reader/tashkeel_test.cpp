// SPDX-License-Identifier: GPL-3.0-or-later
// Vocalised text: the marks of a line never touch those of the next, and lines keep their distance.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/properties.h"
#include "ui/reader/type_scale.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>
#include <QtTest>

#include <cmath>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

/// Marks above tall letters, marks below deep ones, several on a letter: what meets in the worst
/// case between two lines.
const QString vocalised =
    u"لِلَّهِ لٌّ إِلَىٰ كُلٍّ ظِلٌّ طَلٌّ رِجْسٍ حَجٍّ عُمْيٍ فِيٍّ قَوْمٍ مُّؤْمِنٍۢ لَّهُۥٓ هُدًى أُو۟لَٰٓئِكَ "
    "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ وَٱلْعَصْرِ إِنَّ ٱلْإِنسَٰنَ لَفِى خُسْرٍ يُحْيِۦ وَيُمِيتُ جٍّ غٍّ يٍّ ـٍّ أٌّ طٌّ ـًّ "_s;

void open(ReaderView &view, const QString &html, const QString &title, int column, double zoom)
{
    Article article;
    article.header.id = ArticleId{7};
    article.header.language = u"ar"_s;
    article.header.title = title;
    article.header.titleDirection = Qt::RightToLeft;
    article.contentHtml = html;
    view.setZoom(zoom);
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), column);
    view.resize(static_cast<int>(column * zoom) + 88, 900);
    view.document()->documentLayout()->documentSize();
}

/// The ink of one line, alone, where the block has it.
QImage inkOf(const QTextLine &line, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    line.draw(&painter, QPointF(0, 40));
    return image;
}

int touching(const QImage &a, const QImage &b)
{
    constexpr int visible = 24; // of 255: fainter than this is a pixel's edge
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *rowA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *rowB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            count += qAlpha(rowA[x]) > visible && qAlpha(rowB[x]) > visible ? 1 : 0;
    }
    return count;
}

/// A word about the first lines of a document that touch; empty: none do.
QString touchingLines(const ReaderView &view, int *pairs)
{
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        const QTextLayout &layout = *b.layout();
        const QSize size(view.width() + 20, qCeil(layout.boundingRect().bottom()) + 120);
        QImage above;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QImage ink = inkOf(layout.lineAt(i), size);
            if (i > 0) {
                ++*pairs;
                const int count = touching(above, ink);
                if (count > 0)
                    return u"%1 pixels between lines %2 and %3 of: %4"_s.arg(count)
                        .arg(i)
                        .arg(i + 1)
                        .arg(b.text().left(30));
            }
            above = ink;
        }
    }
    return {};
}

} // namespace

class TashkeelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (!QFontDatabase::families().contains(u"Noto Naskh Arabic"_s))
            QSKIP("Noto Naskh Arabic is not installed");
    }

    void marksDoNotTouch_data();
    void marksDoNotTouch();
    void linesAreEquallyApart_data();
    void linesAreEquallyApart();
    void touchIsSeen();
};

void TashkeelTest::marksDoNotTouch_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<double>("zoom");
    const QString text = vocalised.repeated(3);
    const QList<QPair<const char *, QString>> pages{
        {"lead", u"<p>"_s + vocalised.repeated(2).left(690) + u"</p>"_s},
        {"body", u"<p>مقدمة</p><p>"_s + text + u"</p>"_s},
        {"bold", u"<p>مقدمة</p><p><b>"_s + text + u"</b></p>"_s},
        {"heading", u"<h1>"_s + text + u"</h1><h2>"_s + text + u"</h2><h3>"_s + text + u"</h3>"_s},
        {"quote", u"<p>مقدمة</p><blockquote>"_s + text + u"</blockquote>"_s},
        {"list", u"<p>مقدمة</p><ol><li>"_s + text + u"</ol>"_s},
        {"cell", u"<p>مقدمة</p><table><tr><td>"_s + text + u"<td>أ<tr><td>ب<td>ج</table>"_s},
        {"caption",
         u"<p>مقدمة</p><figure><img src=a.png><figcaption>"_s + text + u"</figcaption></figure>"_s},
        {"mixed",
         u"<p>مقدمة</p><p>"_s + (vocalised + u"OpenTech (2026) "_s).repeated(3) + u"</p>"_s},
        {"English", u"<p>Intro in English, which is long enough to be one.</p><p>"_s +
                        (u"The saying goes as follows and is often quoted in such texts: "_s +
                         u"«إِنَّ ٱلْعِلْمَ لَفِى كُلٍّ» "_s)
                            .repeated(6) +
                        u"</p>"_s},
    };
    for (const auto &[name, html] : pages) {
        for (const double zoom : {0.7, 1.0, 1.3, 2.0, 3.0})
            QTest::addRow("%s %.1f", name, zoom) << html << zoom;
    }
}

void TashkeelTest::marksDoNotTouch()
{
    QFETCH(QString, html);
    QFETCH(double, zoom);
    ReaderView view;
    open(view, html, vocalised.left(120), 420, zoom);
    int pairs = 0;
    const QString found = touchingLines(view, &pairs);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QVERIFY(pairs > 3);
}

void TashkeelTest::linesAreEquallyApart_data()
{
    marksDoNotTouch_data();
}

void TashkeelTest::linesAreEquallyApart()
{
    QFETCH(QString, html);
    QFETCH(double, zoom);
    ReaderView view;
    open(view, html, vocalised.left(120), 420, zoom);
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        const QTextLayout &layout = *b.layout();
        double expected = 0;
        for (int i = 1; i < layout.lineCount(); ++i) {
            const QTextLine above = layout.lineAt(i - 1);
            const QTextLine line = layout.lineAt(i);
            const double gap = line.y() + line.ascent() - above.y() - above.ascent();
            if (i == 1)
                expected = gap;
            QVERIFY2(
                std::abs(gap - expected) <= 1,
                qPrintable(u"%1 after %2 in: %3"_s.arg(gap).arg(expected).arg(b.text().left(30))));
        }
    }
}

/// The measure itself: lines set too close are found out.
void TashkeelTest::touchIsSeen()
{
    ReaderView view;
    open(view, u"<p>مقدمة</p><p>"_s + vocalised.repeated(3) + u"</p>"_s, {}, 420, 1);
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        QTextBlockFormat format = b.blockFormat();
        format.setLineHeight(18, QTextBlockFormat::FixedHeight);
        QTextCursor(b).setBlockFormat(format);
    }
    view.document()->documentLayout()->documentSize();
    int pairs = 0;
    QVERIFY(!touchingLines(view, &pairs).isEmpty());
}

QTEST_MAIN(TashkeelTest)
#include "tashkeel_test.moc"
