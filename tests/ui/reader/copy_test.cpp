// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied is what was written: logical order, no controls of ours, the source's order.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/selection_text.h"

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

QTEST_MAIN(CopyTest)
#include "copy_test.moc"
