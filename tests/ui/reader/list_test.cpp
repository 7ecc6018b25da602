// SPDX-License-Identifier: GPL-3.0-or-later
// A list item that begins with a quote, code or a table has its marker beside the first line of it.
#include "tests/ui/reader/measure.h"
#include "tests/ui/reader/page_file.h"
#include "ui/reader/properties.h"
#include "ui/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &html)
{
    Article article;
    article.header.id = ArticleId{7};
    article.header.language = u"ar"_s;
    article.contentHtml = html;
    return article;
}

/// Of a block's first line, in the document.
double baseOf(const QTextBlock &block)
{
    const QTextLine line = block.layout()->lineAt(0);
    return block.document()->documentLayout()->blockBoundingRect(block).top() + line.y() +
           line.ascent();
}

QTextBlock blockWith(const QTextDocument &document, const QString &text)
{
    return document.find(text).block();
}

} // namespace

class ListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void markerBesideFrame_data();
    void markerBesideFrame();
    void framesAboveAreNotTouched();
    void emptyItemKeepsItsMarker();
};

void ListTest::markerBesideFrame_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("zoom");
    const QList<QPair<const char *, QString>> items{
        {"quote", u"<blockquote>بداية القول</blockquote>"_s},
        {"quote of paragraphs", u"<blockquote><p>بداية القول</p><p>وتمامه</p></blockquote>"_s},
        {"quote in a quote", u"<blockquote><blockquote>بداية</blockquote>قول</blockquote>"_s},
        {"code", u"<pre>بداية();\nend();</pre>"_s},
        {"table", u"<table><tr><th>بداية<th>ثان<tr><td>ثالث<td>رابع</table>"_s},
    };
    for (const auto &[name, html] : items) {
        for (const double zoom : {1.0, 2.0})
            QTest::addRow("%s %g", name, zoom) << html << 600 << zoom;
    }
    QTest::newRow("stacked table")
        << u"<table><tr><td>بداية<td>%1<td>%1<td>%1</table>"_s.arg(u"كلمةطويلةجدا"_s.repeated(2))
        << 300 << 1.0;
}

void ListTest::markerBesideFrame()
{
    QFETCH(QString, item);
    QFETCH(int, width);
    QFETCH(double, zoom);
    const QString html =
        u"<p>نص المقال قبل القائمة.</p><ol start=7><li>%1</li><li>عادي</li></ol>"_s;
    ReaderView view;
    view.setZoom(zoom);
    measure::showAt(view, makeReaderArticle(articleOf(html.arg(item)), {}, Qt::RightToLeft), width);
    const auto measured = measure::measure(*view.document());
    QCOMPARE(measured.blocks[1].marker, u"7."_s);
    QCOMPARE(measured.blocks[1].markerSide, u"right"_s);
    QVERIFY(measured.blocks[1].text.contains(u"بداية"_s));
    QCOMPARE(measured.blocks.last().marker, u"8."_s);
    const QTextBlock first = blockWith(*view.document(), u"بداية"_s);
    const QTextBlock marker = blockWith(*view.document(), u"7."_s);
    QVERIFY(first != marker);
    const double apart = baseOf(first) - baseOf(marker);
    QVERIFY2(std::abs(apart) <= 1.5 * zoom, qPrintable(QString::number(apart)));
}

/// Code begins higher than its first line: the space above it stays.
void ListTest::framesAboveAreNotTouched()
{
    const QString html = u"<p>نص المقال قبل القائمة.</p><ol><li>قبل</li><li><pre>code();</pre></li>"
                         "<li><pre>more();</pre></li></ol>"_s;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(articleOf(html), {}, Qt::RightToLeft), 600);
    const auto *layout = view.document()->documentLayout();
    layout->documentSize();
    const QRectF above = layout->blockBoundingRect(blockWith(*view.document(), u"قبل"_s));
    const auto frames = view.document()->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 2);
    const QTextBlock first = blockWith(*view.document(), u"code"_s);
    const QTextBlock second = blockWith(*view.document(), u"more"_s);
    constexpr double padding = 12;
    QVERIFY(layout->blockBoundingRect(first).top() - padding >= above.bottom());
    QVERIFY(layout->blockBoundingRect(second).top() - padding >=
            layout->blockBoundingRect(first).bottom() + padding);
}

void ListTest::emptyItemKeepsItsMarker()
{
    const QString html = u"<p>نص المقال قبل القائمة.</p><ol><li></li><li>ثان</li></ol><p>بعد</p>"
                         "<ul><li><img src='https://example.org/a.png'></li></ul><p>آخر</p>"_s;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(articleOf(html), {}, Qt::RightToLeft), 600);
    QStringList markers;
    for (const auto &block : measure::measure(*view.document()).blocks)
        markers += block.marker + u'|' + block.text;
    QVERIFY2(markers.contains(u"2.|ثان"_s), qPrintable(markers.join(u' ')));
    QVERIFY(markers.contains(u"|بعد"_s));
    QVERIFY(markers.contains(u"|آخر"_s)); // not the picture's
}

QTEST_MAIN(ListTest)
#include "list_test.moc"
