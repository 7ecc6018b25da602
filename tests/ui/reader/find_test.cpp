// SPDX-License-Identifier: GPL-3.0-or-later
// Find in page: spellings, clusters, isolates, order of the hits, the bar and its keys.
#include "app/text/fold.h"
#include "tests/ui/reader/page_file.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/page_find.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/overlay_scroll_bar.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolButton>
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

void open(ReaderView &view, const QString &html, int column = 640)
{
    measure::showAt(view, makeReaderArticle(articleOf(html), {}, Qt::RightToLeft), column);
}

QString textOf(const ReaderView &view, const reader::Hit &hit)
{
    QTextCursor cursor(view.document());
    cursor.setPosition(hit.position);
    cursor.setPosition(hit.position + hit.length, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QStringList textsOf(const ReaderView &view, const QList<reader::Hit> &hits)
{
    QStringList texts;
    for (const reader::Hit &hit : hits)
        texts += textOf(view, hit);
    return texts;
}

QString longPage()
{
    QString html;
    for (int i = 0; i < 40; ++i) {
        html += u"<p>فقرة من نص طويل لا شيء فيها غير الكلام الكثير الذي لا ينتهي عند حد ولا يقف، "
                "%1.</p>"_s.arg(i % 10 == 5 ? u"وفيها العِلْمُ نور"_s : u"والسلام"_s);
    }
    return html;
}

} // namespace

class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void spellings_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &html, const QString &wanted,
                            const QStringList &found) {
            QTest::newRow(name) << html << wanted << found;
        };
        row("tashkeel", u"<p>وقُلْتُ: إِنَّ العِلْمَ نُورٌ والعلم</p>"_s, u"العلم"_s,
            {u"العِلْمَ"_s, u"العلم"_s});
        row("tashkeel asked for", u"<p>إن العلم نور</p>"_s, u"العِلْم"_s, {u"العلم"_s});
        row("hamza", u"<p>الإسلام والاسلام وآسيا وأسيا</p>"_s, u"اسلام"_s,
            {u"إسلام"_s, u"اسلام"_s});
        row("madda", u"<p>آسيا وأسيا</p>"_s, u"اسيا"_s, {u"آسيا"_s, u"أسيا"_s});
        row("ta marbuta", u"<p>مكّة المكرمة</p>"_s, u"مكه"_s, {u"مكّة"_s});
        row("alef maqsura", u"<p>مستشفى ومستشفي</p>"_s, u"مستشفى"_s, {u"مستشفى"_s, u"مستشفي"_s});
        row("Persian ya and kaf", u"<p>کتابی عن كتابي</p>"_s, u"كتابي"_s, {u"کتابی"_s, u"كتابي"_s});
        row("tatweel", u"<p>الســـلام عليكم</p>"_s, u"السلام"_s, {u"الســـلام"_s});
        row("digits", u"<p>عام ٢٠٢٦ و۲۰۲۶ و2026</p>"_s, u"2026"_s,
            {u"٢٠٢٦"_s, u"۲۰۲۶"_s, u"2026"_s});
        row("digits asked for", u"<p>عام 2026</p>"_s, u"٢٠٢٦"_s, {u"2026"_s});
        row("case and accents", u"<p>Café in CAFE</p>"_s, u"cafe"_s, {u"Café"_s, u"CAFE"_s});
        row("ZWNJ", u"<p>این می‌شود و میشود</p>"_s, u"میشود"_s,
            {u"می‌شود"_s, u"میشود"_s});
        row("inside a word", u"<p>والمكتبات</p>"_s, u"مكتب"_s, {u"مكتب"_s});
        row("across marks", u"<p>نص <b>عر</b>بي</p>"_s, u"عربي"_s, {u"عربي"_s});
        row("across white space", u"<p>خبر   عاجل</p>"_s, u"خبر عاجل "_s, {u"خبر عاجل"_s});
        row("no overlap", u"<p>اااا</p>"_s, u"اا"_s, {u"اا"_s, u"اا"_s});
        row("nothing", u"<p>نص</p>"_s, u"خبر"_s, {});
        row("marks alone", u"<p>نَصّ</p>"_s, u"\u064e"_s, {});
        row("blanks alone", u"<p>نص آخر</p>"_s, u"  "_s, {});
        row("not over paragraphs", u"<p>خبر</p><p>عاجل</p>"_s, u"خبر عاجل"_s, {});
    }

    void spellings()
    {
        QFETCH(QString, html);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        ReaderView view;
        open(view, html);
        QCOMPARE(textsOf(view, reader::findText(*view.document(), wanted)), found);
    }

    void acrossIsolates()
    {
        ReaderView view;
        open(view, u"<p>صدر كتاب <bdi>OpenTech</bdi> وهاتفه +966 11 234 5678 اليوم</p>"_s);
        for (const QString &wanted : {u"كتاب opentech و"_s, u"هاتفه +966 11 234 5678 اليوم"_s}) {
            const QList<reader::Hit> hits = reader::findText(*view.document(), wanted);
            QCOMPARE(hits.size(), 1);
            QCOMPARE(measure::withoutControls(textOf(view, hits[0])).toLower(), wanted);
        }
    }

    void wholeClusters()
    {
        ReaderView view;
        open(
            view,
            u"<p>بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ، مُحَمَّدٌ رَسُولٌ، é ö 👩‍👧 ﷺ ﻻ</p>"_s);
        const QString all = view.document()->toRawText();
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, all);
        int hits = 0;
        for (const QString &wanted : {u"بسم"_s, u"الله"_s, u"رحم"_s, u"محمد"_s, u"رسول"_s, u"e"_s,
                                      u"o"_s, u"ل"_s, u"م"_s, u"صلي"_s}) {
            for (const reader::Hit &hit : reader::findText(*view.document(), wanted)) {
                ++hits;
                for (const int edge : {hit.position, hit.position + hit.length}) {
                    clusters.setPosition(edge);
                    QVERIFY2(clusters.isAtBoundary(), qPrintable(textOf(view, hit)));
                }
            }
        }
        QVERIFY(hits > 10);
    }

    void wordsOfASearch()
    {
        ReaderView view;
        open(view, u"<p>وزارة الخارجية والوزارة، وزير؛ لوزارتين، بوزارة، تصدير، الأوزار</p>"_s);
        QCOMPARE(
            textsOf(view, reader::findWords(*view.document(), {text::fold(u"وزارة"_s).chopped(1)})),
            QStringList({u"وزارة"_s, u"وزارة"_s, u"وزارتين"_s, u"وزارة"_s}));
        QCOMPARE(reader::findWords(*view.document(), {u""_s, u"لا"_s, u"غير"_s}).size(), 0);
        // Two words of a search that hit the same word are one hit.
        QCOMPARE(textsOf(view, reader::findWords(*view.document(), {u"خارج"_s, u"خارجي"_s})),
                 QStringList{u"خارجية"_s});
    }

    void tablesInReadingOrder()
    {
        ReaderView view;
        open(view, u"<p>خبر أول</p><table><tr><td>خبر ثان<td>خبر ثالث<tr><td>خبر رابع<td>خبر "
                   "خامس</table><p>خبر سادس</p>"_s);
        QStringList after;
        for (const reader::Hit &hit : reader::findText(*view.document(), u"خبر"_s)) {
            const QString text = view.document()->findBlock(hit.position).text();
            after += text.section(u' ', 1, 1);
        }
        QCOMPARE(after,
                 QStringList({u"أول"_s, u"ثان"_s, u"ثالث"_s, u"رابع"_s, u"خامس"_s, u"سادس"_s}));
    }

    void highlightsAndMarks()
    {
        setTheme(Theme::Name::Light);
        ReaderView view;
        open(view, longPage());
        auto *bar = view.findChild<OverlayScrollBar *>();
        QVERIFY(bar);
        view.find(u"العلم"_s);
        QCOMPARE(view.hits().count(), 4);
        QCOMPARE(view.hits().current(), 0);
        QCOMPARE(view.extraSelections().size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            const QTextEdit::ExtraSelection selection = view.extraSelections().at(i);
            QCOMPARE(selection.cursor.selectedText(), u"العِلْمُ"_s);
            QCOMPARE(selection.format.background().color(), i == 0 ? theme().hitOn : theme().hit);
        }
        QCOMPARE(bar->marks().size(), 4);
        for (qsizetype i = 1; i < 4; ++i)
            QVERIFY(bar->marks()[i] > bar->marks()[i - 1]);
        QVERIFY(bar->marks().first() > 0.05 && bar->marks().last() < 0.95);

        // Narrower: the marks move with the text.
        const QList<qreal> before = bar->marks();
        view.setZoom(1.5);
        QCOMPARE(view.hits().count(), 4);
        QCOMPARE(bar->marks().size(), 4);
        // Another theme: other colours, the same hit.
        setTheme(Theme::Name::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(view.extraSelections().first().format.background().color(),
                 Theme::named(Theme::Name::Dark).hitOn);
        setTheme(Theme::Name::Light);
    }

    void barAndKeys()
    {
        ReaderView view;
        open(view, longPage());
        view.activateWindow();
        auto *bar = view.findChild<FindBar *>();
        auto *field = bar->findChild<QLineEdit *>();
        auto *count = bar->findChild<QLabel *>(u"findCount"_s);
        QVERIFY(bar->isHidden());
        view.find();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->height(), 44);
        for (const QChar c : u"علم"_s)
            field->insert(c); // as typed: the page is searched after every letter
        QCOMPARE(view.hits().count(), 4);
        QCOMPARE(count->text(), u"1 of 4"_s);
        const auto inSight = [&view] {
            const auto hit = view.hits().hits().at(view.hits().current());
            const QTextBlock block = view.document()->findBlock(hit.position);
            const double y = view.document()->documentLayout()->blockBoundingRect(block).top() -
                             view.verticalScrollBar()->value();
            return y > -40 && y < view.viewport()->height() - 40;
        };
        QVERIFY(inSight());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of 4"_s);
        QVERIFY(inSight());
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(count->text(), u"3 of 4"_s);
        QTest::keyClick(&view, Qt::Key_F3);
        QCOMPARE(count->text(), u"4 of 4"_s);
        QVERIFY(inSight());
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(count->text(), u"1 of 4"_s); // round the end
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"4 of 4"_s);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"3 of 4"_s);
        field->setText(u"هذا غير موجود"_s);
        QCOMPARE(view.hits().count(), 0);
        QVERIFY(!count->text().isEmpty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QVERIFY(view.extraSelections().isEmpty());
    }

    void barStandsAtTheEndSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("rtl") << Qt::RightToLeft;
        QTest::newRow("ltr") << Qt::LeftToRight;
    }

    void barStandsAtTheEndSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ReaderView view;
        view.setLayoutDirection(direction);
        open(view, longPage());
        view.find();
        auto *bar = view.findChild<FindBar *>();
        for (const int width : {900, 320}) {
            view.resize(width, 600);
            QVERIFY(view.rect().contains(bar->geometry()));
            QVERIFY(view.height() - bar->geometry().bottom() < 24);
            const int left = bar->geometry().left();
            const int right = view.width() - 1 - bar->geometry().right();
            QVERIFY(direction == Qt::RightToLeft ? left <= right : right <= left);
        }
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (!button->accessibleName().isEmpty())
                continue;
            QVERIFY(qobject_cast<QLineEdit *>(button->parentWidget()));
        }
    }

    void hitsOfASearch()
    {
        ReaderView view;
        open(view, longPage());
        const int scroll = view.verticalScrollBar()->value();
        view.showHits({text::fold(u"العلم"_s)});
        QCOMPARE(view.hits().count(), 4);
        QCOMPARE(view.hits().current(), -1);
        QCOMPARE(view.extraSelections().size(), 4);
        QCOMPARE(view.verticalScrollBar()->value(), scroll);
        QVERIFY(view.findChild<FindBar *>()->isVisible());
        QTest::keyClick(&view, Qt::Key_F3);
        QCOMPARE(view.hits().current(), 0);
        view.showHits({});
        QCOMPARE(view.hits().count(), 0);
        QVERIFY(view.findChild<FindBar *>()->isHidden());
        // Another article: nothing of it stays.
        view.find(u"العلم"_s);
        Article other = articleOf(longPage());
        other.header.id = ArticleId{8};
        view.showArticle(makeReaderArticle(other, {}, Qt::RightToLeft));
        QCOMPARE(view.hits().count(), 0);
        QVERIFY(view.extraSelections().isEmpty());
    }
};

QTEST_MAIN(FindTest)
#include "find_test.moc"
