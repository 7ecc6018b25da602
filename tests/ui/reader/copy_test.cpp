// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied is what was written: logical order, no controls of ours, the source's order.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/quotation.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/selection_text.h"

#include <QClipboard>
#include <QMimeData>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

QString copied(const QString &html, const QString &language = u"ar"_s)
{
    Article article;
    article.header.id = ArticleId{1};
    article.header.language = language;
    article.contentHtml = html;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), 640);
    view.selectAll();
    const QString all = reader::plainText(view.textCursor());
    return all.section(u'\n', 1); // the first line is the header's: how long it takes to read
}

} // namespace

class CopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { setTheme(Theme::Name::Light); }

    void text_data();
    void text();
    void partOfABlock();
    void tagsBecomeText();
    void cleanHtml();
    void structure_data();
    void structure();
    void quotation();
    void quotationOfAll();
    void quotationLeadsNowhereUnsafe();
};

void CopyTest::text_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("isolates")
        << u"<p>اتصل على +966 11 234 5678 أو <bdi>OpenTech</bdi> (2026-11-23)</p>"_s
        << u"اتصل على +966 11 234 5678 أو OpenTech (2026-11-23)"_s;
    QTest::newRow("joiner kept") << u"<p>می‌شود</p>"_s << u"می‌شود"_s;
    QTest::newRow("no-break space kept") << u"<p>12\u00A0كم</p>"_s << u"12\u00A0كم"_s;
    QTest::newRow("paragraphs") << u"<p>أولى</p><p>ثانية</p>"_s << u"أولى\nثانية"_s;
    QTest::newRow("list") << u"<ol start=9><li>تاسعا<li>عاشرا</ol>"_s << u"9. تاسعا\n10. عاشرا"_s;
    QTest::newRow("table")
        << u"<p>قبل</p><table><tr><th>الفريق<th>لعب<th>النقاط</tr><tr><td>Al-Nassr FC<td>10<td>22"
           "</tr></table><p>بعد</p>"_s
        << u"قبل\nالفريق\tلعب\tالنقاط\nAl-Nassr FC\t10\t22\nبعد"_s;
    QTest::newRow("quote and code")
        << u"<blockquote><p>قول</p></blockquote><pre>int main() {\n    return 0;\n}</pre>"_s
        << u"قول\nint main() {\n    return 0;\n}"_s;
}

void CopyTest::text()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(copied(html), expected);
}

void CopyTest::partOfABlock()
{
    Article article;
    article.header.id = ArticleId{1};
    article.contentHtml = u"<p>قال إن OpenTech ستفتح مكتبا</p>"_s;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), 640);
    const QTextCursor found = view.document()->find(u"OpenTech"_s);
    QVERIFY(!found.isNull());
    QCOMPARE(reader::plainText(found), u"OpenTech"_s);
}

void CopyTest::tagsBecomeText()
{
    Article article;
    article.header.id = ArticleId{1};
    article.header.title = u"عنوان"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.tags = {TagId{1}, TagId{2}};
    article.contentHtml = u"<p>نص المقالة</p>"_s;
    const QList<Tag> tags{{TagId{1}, u"ليبيا"_s, 0, 1}, {TagId{2}, u"أمن"_s, 1, 1}};
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, tags, Qt::RightToLeft), 640);
    view.selectAll();
    const QStringList lines = reader::plainText(view.textCursor()).split(u'\n');
    QCOMPARE(lines.first(), u"عنوان"_s);
    QVERIFY(lines.contains(u"ليبيا أمن"_s));
    QCOMPARE(lines.last(), u"نص المقالة"_s);
    QVERIFY(!lines.join(u' ').contains(QChar::ObjectReplacementCharacter));
}

void CopyTest::cleanHtml()
{
    Article article;
    article.header.id = ArticleId{1};
    article.contentHtml =
        u"<h2>عنوان</h2><p>نص <a href='https://example.org/?a=1&amp;b=2'>رابط</a> &lt;b&gt;</p>"_s;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), 640);
    view.selectAll();
    const QString html = reader::cleanHtml(view.textCursor());
    QVERIFY(html.contains(u"<h2 dir=\"rtl\">عنوان</h2>"_s));
    QVERIFY(html.contains(u"<a href=\"https://example.org/?a=1&amp;b=2\">رابط</a>"_s));
    QVERIFY(html.contains(u"&lt;b&gt;"_s));
    QVERIFY(!html.contains(u"style"_s));
}

void CopyTest::structure_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("numbered") << u"<ol start=9><li>تاسعا<li>عاشرا</ol>"_s
                              << u"<ol dir=\"rtl\">\n<li value=\"9\" dir=\"rtl\">تاسعا</li>\n"
                                 "<li value=\"10\" dir=\"rtl\">عاشرا</li>\n</ol>"_s;
    QTest::newRow("nested")
        << u"<ul><li>ليبيا<ul><li>طرابلس<li>بنغازي</ul><li>تونس</ul><p>بعد</p>"_s
        << u"<ul dir=\"rtl\">\n<li dir=\"rtl\">ليبيا<ul dir=\"rtl\">\n<li dir=\"rtl\">طرابلس</li>\n"
           "<li dir=\"rtl\">بنغازي</li>\n</ul>\n</li>\n<li dir=\"rtl\">تونس</li>\n</ul>\n"
           "<p dir=\"rtl\">بعد</p>"_s;
    QTest::newRow("lines") << u"<p>صدر<br>عجز</p><p>بعد</p>"_s
                           << u"<p dir=\"rtl\">صدر<br>عجز</p>\n<p dir=\"rtl\">بعد</p>"_s;
    QTest::newRow("two lists") << u"<ul><li>أول</ul><ul><li>ثان</ul>"_s
                               << u"<ul dir=\"rtl\">\n<li dir=\"rtl\">أول</li>\n</ul>\n"
                                  "<ul dir=\"rtl\">\n<li dir=\"rtl\">ثان</li>\n</ul>"_s;
    QTest::newRow("item of paragraphs")
        << u"<ul><li><p>أول</p><p>تتمة</p></ul>"_s
        << u"<ul dir=\"rtl\">\n<li dir=\"rtl\">أول<p dir=\"rtl\">تتمة</p>\n</li>\n</ul>"_s;
    QTest::newRow("list in a quote")
        << u"<blockquote><ul><li>أول<li>ثان</ul></blockquote>"_s
        << u"<blockquote>\n<ul dir=\"rtl\">\n<li dir=\"rtl\">أول</li>\n<li dir=\"rtl\">ثان</li>\n"
           "</ul>\n</blockquote>"_s;
    QTest::newRow("quote in a list")
        << u"<ul><li>قال:<blockquote><p>قول</p></blockquote><li>ثان</ul>"_s
        << u"<ul dir=\"rtl\">\n<li dir=\"rtl\">قال:<blockquote>\n<p dir=\"rtl\">قول</p>\n"
           "</blockquote>\n</li>\n<li dir=\"rtl\">ثان</li>\n</ul>"_s;
    QTest::newRow("table")
        << u"<table><tr><th>الفريق<th colspan=2>النتائج</tr><tr><td>النصر<td>10<td>22</table>"_s
        << u"<table dir=\"rtl\">\n<tr><th>الفريق</th><th colspan=\"2\">النتائج</th></tr>\n"
           "<tr><td>النصر</td><td>10</td><td>22</td></tr>\n</table>"_s;
}

void CopyTest::structure()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    Article article;
    article.header.id = ArticleId{1};
    article.header.language = u"ar"_s;
    article.contentHtml = html;
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), 640);
    view.selectAll();
    QCOMPARE(reader::cleanHtml(view.textCursor(), reader::Extent::Body), expected);
}

namespace {

Article quoted()
{
    Article article;
    article.header.id = ArticleId{1};
    article.header.title = u"خبر OpenTech"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.feedTitle = u"بوابة الوسط"_s;
    article.header.url = QUrl(u"https://example.org/news?a=1&b=2"_s);
    article.header.published = QDateTime({2026, 11, 23}, {11, 52}, Qt::UTC);
    article.contentHtml = u"<p>قال إن <bdi>OpenTech</bdi> می‌شود.</p><p>تتمة</p>"_s;
    return article;
}

} // namespace

void CopyTest::quotation()
{
    ReaderView view;
    measure::showAt(view, makeReaderArticle(quoted(), {}, Qt::RightToLeft), 640);
    view.setTextCursor(view.document()->find(u"تتمة"_s));
    view.copyAsQuotation();
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"تتمة\n\nخبر OpenTech\nبوابة الوسط, Monday 23 November 2026, 11:52\n"
                           "https://example.org/news?a=1&b=2"_s);
    QCOMPARE(mime->html(),
             u"<blockquote cite=\"https://example.org/news?a=1&amp;b=2\" dir=\"rtl\">\n"
             "<p dir=\"rtl\">تتمة</p>\n</blockquote>\n<p dir=\"rtl\">"
             "<a href=\"https://example.org/news?a=1&amp;b=2\">خبر OpenTech</a><br>"
             "بوابة الوسط, Monday 23 November 2026, 11:52</p>"_s);
}

void CopyTest::quotationOfAll()
{
    ReaderView view;
    measure::showAt(view, makeReaderArticle(quoted(), {}, Qt::RightToLeft), 640);
    view.copyAsQuotation();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(
        text.startsWith(u"قال إن OpenTech می‌شود.\nتتمة\n\nخبر OpenTech\n"_s),
        qPrintable(text));
    for (const QChar c : text)
        QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
}

void CopyTest::quotationLeadsNowhereUnsafe()
{
    Article article = quoted();
    article.header.url = QUrl(u"javascript:alert(1)"_s);
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, Qt::RightToLeft), 640);
    view.copyAsQuotation();
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->html().contains(u"javascript"_s));
}

QTEST_MAIN(CopyTest)
#include "copy_test.moc"
