// SPDX-License-Identifier: GPL-3.0-or-later
// How text is set: faces, line distances, weights, colours; and that a page cannot meddle.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/properties.h"
#include "ui/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextTable>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &html, const QString &language = u"ar"_s)
{
    Article article;
    article.header.id = ArticleId{7};
    article.header.language = language;
    article.contentHtml = html;
    return article;
}

void open(ReaderView &view, const QString &html, int column = 640)
{
    measure::showAt(view, makeReaderArticle(articleOf(html), {}, Qt::RightToLeft), column);
    view.document()->documentLayout()->documentSize();
}

QTextBlock firstBody(const ReaderView &view)
{
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        if (reader::roleOf(b.blockFormat()) == reader::Role::Body)
            return b;
    }
    return {};
}

/// Families that really draw the characters of a block, and whether all have a glyph.
QSet<QString> families(const QTextBlock &block, bool (*wanted)(QChar), bool *complete)
{
    QSet<QString> names;
    const QString text = block.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!wanted(text[i]))
            continue;
        const auto runs = block.layout()->glyphRuns(static_cast<int>(i), 1);
        for (const QGlyphRun &run : runs) {
            names.insert(run.rawFont().familyName());
            if (run.glyphIndexes().contains(0))
                *complete = false;
        }
    }
    return names;
}

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic && c.isLetter();
}

bool isHebrew(QChar c)
{
    return c.script() == QChar::Script_Hebrew && c.isLetter();
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QString longArabic()
{
    return u"<p>مقدمة</p><p>"_s +
           u"قال المتحدث باسم OpenTech Labs إن الشركة ملتزمة (بشكل كامل) بالمعايير، وقُلْتُ لَهُ: إِنَّ العِلْمَ نُورٌ. "_s
               .repeated(8) +
           u"</p>"_s;
}

} // namespace

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { setTheme(Theme::Name::Light); }

    void facesByScript_data();
    void facesByScript();
    void linesBreathe();
    void latinLinesKeepTheRhythm();
    void linesOfAPoemCloseUp();
    void longCodeHangs();
    void neverJustifiedNorSpaced();
    void emphasisIsNotASlant();
    void pageStylesHaveNoPower();
    void coloursComeFromTheTheme_data();
    void coloursComeFromTheTheme();
    void quoteHasItsBarOnTheStartSide_data();
    void quoteHasItsBarOnTheStartSide();
    void headerCellsAndSpans();
    void picturesFitTheColumn();
    void zoomScalesEverything();
};

void TypographyTest::facesByScript_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("script");
    QTest::addColumn<QString>("family");
    QTest::newRow("Arabic") << u"<p>شهدت العاصمة الليبية</p>"_s << 0 << u"Noto Naskh Arabic"_s;
    QTest::newRow("Persian") << u"<p>نمایشگاه خوشنویسی می‌شود</p>"_s << 0
                             << u"Noto Naskh Arabic"_s;
    QTest::newRow("Urdu") << u"<p>پاکستان میں ٹریفک کے نئے قوانین</p>"_s << 0
                          << u"Noto Naskh Arabic"_s;
    QTest::newRow("Hebrew") << u"<p>הממשלה אישרה את התקציב</p>"_s << 1 << u"Noto Serif Hebrew"_s;
    QTest::newRow("Latin in Arabic")
        << u"<p>يصل هاتف iPhone 18 إلى الأسواق</p>"_s << 2 << u"Noto Serif"_s;
    QTest::newRow("English") << u"<p>Power was restored on 23 November</p>"_s << 2
                             << u"Noto Serif"_s;
    QTest::newRow("Arabic in English")
        << u"<p>The newspaper is called الوسط and it is printed in Tripoli</p>"_s << 0
        << u"Noto Naskh Arabic"_s;
}

void TypographyTest::facesByScript()
{
    QFETCH(QString, html);
    QFETCH(int, script);
    QFETCH(QString, family);
    if (!QFontDatabase::families().contains(family))
        QSKIP(qUtf8Printable(family + u" is not installed"_s));
    ReaderView view;
    open(view, html);
    bool complete = true;
    bool (*const wanted[])(QChar) = {isArabic, isHebrew, isLatin};
    const QSet<QString> used = families(firstBody(view), wanted[script], &complete);
    QCOMPARE(used, QSet<QString>{family});
    QVERIFY(complete);
}

void TypographyTest::linesBreathe()
{
    if (!QFontDatabase::families().contains(u"Noto Naskh Arabic"_s))
        QSKIP("Noto Naskh Arabic is not installed");
    ReaderView view;
    open(view, longArabic(), 480);
    const QTextBlock block = firstBody(view).next();
    const QTextLayout *layout = block.layout();
    QVERIFY(layout->lineCount() > 5);
    const double em = QFontInfo(block.charFormat().font()).pixelSize();
    double expected = 0;
    for (int i = 1; i < layout->lineCount(); ++i) {
        const QTextLine above = layout->lineAt(i - 1);
        const QTextLine line = layout->lineAt(i);
        const double gap = line.y() + line.ascent() - above.y() - above.ascent();
        QVERIFY2(gap >= 1.6 * em, qPrintable(QString::number(gap)));
        if (i == 1)
            expected = gap;
        QVERIFY(std::abs(gap - expected) <= 1);
    }
}

void TypographyTest::latinLinesKeepTheRhythm()
{
    // A line of a quotation in another script, between lines of Arabic and the other way round.
    const QString english = u"The spokesman said that the company would keep its promise "_s;
    const QString arabic = u"وقال المتحدث إن الشركة سوف تلتزم بوعدها كاملا أمام الجميع "_s;
    for (const QString &html :
         {u"<p>.</p><p>"_s + arabic.repeated(4) + english.repeated(2) + arabic + u"</p>"_s,
          u"<p>.</p><p>"_s + english.repeated(3) + u"(الوسط) "_s + english.repeated(3) +
              u"</p>"_s}) {
        ReaderView view;
        open(view, html, 400);
        const QTextLayout *layout = firstBody(view).next().layout();
        QVERIFY(layout->lineCount() > 5);
        double expected = 0;
        for (int i = 1; i < layout->lineCount(); ++i) {
            const QTextLine above = layout->lineAt(i - 1);
            const QTextLine line = layout->lineAt(i);
            const double gap = line.y() + line.ascent() - above.y() - above.ascent();
            if (i == 1)
                expected = gap;
            QVERIFY2(std::abs(gap - expected) <= 1,
                     qPrintable(u"%1 after %2"_s.arg(gap).arg(expected)));
        }
    }
}

void TypographyTest::linesOfAPoemCloseUp()
{
    ReaderView view;
    open(view, u"<p>مقدمة</p><p>قفا نبك من ذكرى حبيب ومنزل<br>بسقط اللوى بين الدخول فحومل<br><br>"
               "فتوضح فالمقراة لم يعف رسمها<br>لما نسجتها من جنوب وشمأل</p>"_s);
    const QList<measure::MeasuredBlock> blocks = measure::measure(*view.document()).blocks;
    QCOMPARE(blocks.size(), 5);
    const auto distance = [&blocks](int i) {
        return blocks[i].rect.top() - blocks[i - 1].rect.top();
    };
    const double line = view.document()->findBlock(blocks[1].position).layout()->lineAt(0).height();
    QVERIFY2(std::abs(distance(2) - line) <= 1, qPrintable(QString::number(distance(2))));
    QVERIFY(std::abs(distance(4) - line) <= 1);
    QVERIFY(distance(3) > line + 10); // an empty line between the verses
    for (const measure::MeasuredBlock &block : blocks)
        QCOMPARE(block.align, u"right"_s);
}

void TypographyTest::longCodeHangs()
{
    ReaderView view;
    open(view,
         u"<p>شيفرة:</p><pre>int main() {\n    return first + second + third + fourth + fifth + "
         "sixth;\n}</pre><p>انتهى</p>"_s,
         320);
    const QImage image = view.grab().toImage();
    int wrapped = 0;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        if (!b.blockFormat().boolProperty(reader::Property::CodeLine))
            continue;
        const QRectF rect = view.document()->documentLayout()->blockBoundingRect(b);
        const double x0 = b.layout()->lineAt(0).x();
        for (int i = 1; i < b.layout()->lineCount(); ++i) {
            ++wrapped;
            const QTextLine line = b.layout()->lineAt(i);
            // Deeper than its own first line's words, which begin after four blanks.
            QVERIFY(line.x() >
                    x0 + b.layout()->lineAt(0).cursorToX(4) - b.layout()->lineAt(0).cursorToX(0));
            QVERIFY(b.text()[line.textStart() - 1].isSpace());
            bool hook = false;
            for (int y = qRound(rect.top() + line.y()); y < rect.top() + line.y() + line.height();
                 ++y) {
                for (int x = qRound(rect.left() + x0); x < rect.left() + line.x() - 1; ++x)
                    hook = hook || image.pixelColor(x, y) != theme().list;
            }
            QVERIFY(hook);
        }
    }
    QVERIFY(wrapped > 0);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TypographyTest::neverJustifiedNorSpaced()
{
    ReaderView view;
    open(view, u"<p style='text-align:justify;letter-spacing:3px' align=justify>تباعد الحروف</p>"
               "<div align=justify>فقرة ثانية</div><table><tr><td align=justify>خلية</td></tr>"
               "</table>"_s);
    int blocks = 0;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next(), ++blocks) {
        QVERIFY(!b.blockFormat().alignment().testFlag(Qt::AlignJustify));
        for (auto it = b.begin(); !it.atEnd(); ++it)
            QCOMPARE(it.fragment().charFormat().fontLetterSpacing(), 0.0);
    }
    QVERIFY(blocks > 3);
}

void TypographyTest::emphasisIsNotASlant()
{
    ReaderView view;
    open(view, u"<p>كلمة <em>مائلة</em> و<strong>عريضة <i>معا</i></strong></p>"_s);
    bool bold = false;
    const QTextBlock block = firstBody(view);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QVERIFY(!fragment.charFormat().fontItalic());
        if (fragment.text().contains(u"مائلة"_s))
            bold = fragment.charFormat().fontWeight() >= QFont::Bold;
        if (fragment.text().contains(u"معا"_s))
            QCOMPARE(fragment.charFormat().foreground().color(), theme().accent);
    }
    QVERIFY(bold);

    open(view, u"<p>A <em>slanted</em> word in an English line</p>"_s);
    const QTextBlock english = firstBody(view);
    bool slanted = false;
    for (auto it = english.begin(); !it.atEnd(); ++it)
        slanted = slanted || it.fragment().charFormat().fontItalic();
    QVERIFY(slanted);
}

void TypographyTest::pageStylesHaveNoPower()
{
    const QString plain = u"<p>نص <b>عريض</b> من محرر قديم</p><p>فقرة ثانية</p>"_s;
    const QString styled =
        u"<style>p{color:#eee}</style><p style='font-family:Tahoma;font-size:6px;color:#fefefe;"
        "background:#fff;line-height:1;margin:90px;text-indent:40px'>نص <b "
        "style='color:red'>عريض</b>"
        " <font size=1 face=Tahoma color=black>من محرر</font> قديم</p><p style='position:fixed;"
        "direction:ltr;unicode-bidi:bidi-override'>فقرة ثانية</p>"_s;
    QList<QPair<QTextBlockFormat, QTextCharFormat>> seen[2];
    QString text[2];
    int which = 0;
    for (const QString &html : {plain, styled}) {
        ReaderView view;
        open(view, html);
        for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
            for (auto it = b.begin(); !it.atEnd(); ++it) {
                QTextCharFormat format = it.fragment().charFormat();
                if (!seen[which].isEmpty() && seen[which].last().second == format &&
                    seen[which].last().first == b.blockFormat())
                    continue;
                seen[which].append({b.blockFormat(), format});
            }
            text[which] += b.text();
        }
        ++which;
    }
    QCOMPARE(text[0], text[1]);
    QCOMPARE(seen[0].size(), seen[1].size());
    for (qsizetype i = 0; i < seen[0].size(); ++i) {
        QCOMPARE(seen[0][i].first, seen[1][i].first);
        QCOMPARE(seen[0][i].second, seen[1][i].second);
    }
}

void TypographyTest::coloursComeFromTheTheme_data()
{
    QTest::addColumn<int>("name");
    QTest::newRow("light") << static_cast<int>(Theme::Name::Light);
    QTest::newRow("sepia") << static_cast<int>(Theme::Name::Sepia);
    QTest::newRow("dark") << static_cast<int>(Theme::Name::Dark);
    QTest::newRow("contrast") << static_cast<int>(Theme::Name::HighContrast);
}

void TypographyTest::coloursComeFromTheTheme()
{
    QFETCH(int, name);
    setTheme(static_cast<Theme::Name>(name));
    ReaderView view;
    open(view, u"<h2>عنوان</h2><p>نص <a href='https://example.org/'>رابط</a> و<code>ls</code></p>"
               "<blockquote><p>قول</p></blockquote><pre>int x;</pre><ul><li>بند</li></ul>"
               "<table><tr><th>رأس</th></tr><tr><td>خلية</td></tr></table>"_s);
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double page = luminance(theme().page);
    const QSet<QRgb> allowed{theme().ink.rgb(), theme().ink2.rgb(), theme().accent.rgb()};
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        if (reader::roleOf(b.blockFormat()) != reader::Role::Body)
            continue;
        for (auto it = b.begin(); !it.atEnd(); ++it) {
            const QColor colour = it.fragment().charFormat().foreground().color();
            QVERIFY2(allowed.contains(colour.rgb()), qPrintable(colour.name()));
            const double other = luminance(colour);
            const double contrast = (std::max(page, other) + 0.05) / (std::min(page, other) + 0.05);
            QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
        }
    }
    setTheme(Theme::Name::Light);
}

void TypographyTest::quoteHasItsBarOnTheStartSide_data()
{
    QTest::addColumn<QString>("paragraphs");
    QTest::addColumn<bool>("right");
    QTest::newRow("Arabic") << u"<p>الكلمة الطيبة صدقة</p>نص حر<p>والخبر الصادق أمانة</p>"_s
                            << true;
    QTest::newRow("English") << u"<p>We had a great meeting in Tripoli today.</p><p>Thank you "
                                "all for coming to the meeting.</p>"_s
                             << false;
    QTest::newRow("nested") << u"<p>خارج</p><blockquote><p>داخل</p></blockquote>"_s << true;
}

void TypographyTest::quoteHasItsBarOnTheStartSide()
{
    QFETCH(QString, paragraphs);
    QFETCH(bool, right);
    ReaderView view;
    open(view, u"<p>قال الكاتب في مقدمته الطويلة إن الكلمة أمانة:</p><blockquote>"_s + paragraphs +
                   u"</blockquote><p>ثم سكت.</p>"_s);
    measure::growToContents(view);
    const QImage image = view.grab().toImage();
    const measure::Measured got = measure::measure(*view.document());
    QVERIFY(got.blocks.size() >= 4);
    const double top = got.blocks[1].rect.top();
    const double bottom = got.blocks[got.blocks.size() - 2].rect.bottom();
    const double left = 44; // the column's left edge in this view
    const int x = qRound(right ? left + 640 - 2 : left + 1);
    for (int y = qCeil(top); y <= qFloor(bottom); ++y) {
        QVERIFY2(image.pixelColor(x, y) == theme().accent,
                 qPrintable(u"%1,%2 is %3"_s.arg(x).arg(y).arg(image.pixelColor(x, y).name())));
    }
    QVERIFY(image.pixelColor(qRound(right ? left + 1 : left + 638), qCeil(top)) != theme().accent);
}

void TypographyTest::headerCellsAndSpans()
{
    ReaderView view;
    open(view, u"<table><tr><th rowspan=2>الفريق</th><th colspan=2>المباريات</th></tr>"
               "<tr><th>فوز</th><th>خسارة</th></tr><tr><td>الأهلي</td><td>٩</td><td>١</td></tr>"
               "</table>"_s);
    const measure::Measured got = measure::measure(*view.document());
    QCOMPARE(got.tables.size(), 1);
    QCOMPARE(got.tables[0][0], QStringList({u"المباريات"_s, u"الفريق"_s}));
    QCOMPARE(got.tables[0][1], QStringList({u"خسارة"_s, u"فوز"_s}));
    QCOMPARE(got.tables[0][2], QStringList({u"١"_s, u"٩"_s, u"الأهلي"_s}));
    for (const measure::MeasuredBlock &block : got.blocks) {
        const QTextBlock b = view.document()->findBlock(block.position);
        const bool header = b.begin().fragment().charFormat().fontWeight() >= QFont::Bold;
        QCOMPARE(header, !QStringList({u"١"_s, u"٩"_s, u"الأهلي"_s}).contains(block.text));
    }
}

void TypographyTest::picturesFitTheColumn()
{
    for (const int column : {320, 640}) {
        ReaderView view;
        open(view,
             u"<figure><img src='https://example.org/a.png' width=1600 height=900 alt='صورة'>"
             "<figcaption>صورة من موقع الحدث</figcaption></figure><blockquote><p>نص</p>"
             "<img src='https://example.org/b.png' width=3000 height=20000></blockquote>"_s,
             column);
        int pictures = 0;
        for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
            if (reader::roleOf(b.blockFormat()) != reader::Role::Picture)
                continue;
            ++pictures;
            const QTextLine line = b.layout()->lineAt(0);
            QVERIFY(line.naturalTextWidth() <= line.width() + 1);
        }
        QCOMPARE(pictures, 2);
    }
}

void TypographyTest::zoomScalesEverything()
{
    ReaderView view;
    open(view, u"<h2>عنوان</h2><p>نص <code>ls</code> OpenTech</p><ol><li>بند</li></ol>"_s);
    QList<double> before;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        for (auto it = b.begin(); !it.atEnd(); ++it)
            before.append(it.fragment().charFormat().fontPointSize());
    }
    view.setZoom(2);
    qsizetype i = 0;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        for (auto it = b.begin(); !it.atEnd(); ++it, ++i) {
            const double points = it.fragment().charFormat().fontPointSize();
            QVERIFY(std::abs(points - 2 * before[i]) < 0.01);
        }
    }
    QCOMPARE(i, before.size());
}

QTEST_MAIN(TypographyTest)
#include "typography_test.moc"
