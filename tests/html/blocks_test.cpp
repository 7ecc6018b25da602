// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/blocks.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

const QUrl base(u"https://example.org/news/"_s);

QString shownText(const std::vector<Inline> &inlines)
{
    QString out;
    for (const Inline &part : inlines) {
        QString text = part.text;
        const std::pair<char16_t, const char16_t *> signs[] = {
            {0x2066, u"⟨l:"}, {0x2067, u"⟨r:"}, {0x2068, u"⟨f:"}, {0x2069, u"⟩"},
            {0x202d, u"LRO"}, {0x202e, u"RLO"}, {0x202c, u"PDF"}, {u'\n', u"⏎"}};
        for (const auto &[control, sign] : signs)
            text.replace(QChar(control), QString::fromUtf16(sign));
        if (!part.anchor.isEmpty())
            text.prepend(u"⚓"_s + part.anchor + u' ');
        const std::pair<Inline::Mark, QChar> marks[] = {
            {Inline::Strong, u'*'},   {Inline::Emphasis, u'/'},    {Inline::Code, u'`'},
            {Inline::Strike, u'-'},   {Inline::Superscript, u'^'}, {Inline::Subscript, u'_'},
            {Inline::Inserted, u'+'}, {Inline::Marked, u'='}};
        for (const auto &[mark, sign] : marks) {
            if (part.marks.testFlag(mark))
                text = sign + text + sign;
        }
        if (!part.link.isEmpty())
            text = u'{' + text + u'|' + part.link.toString() + u'}';
        out += text;
    }
    return out;
}

/// A document as one line, to compare: kind, "^" if it continues the block above, direction ("<"
/// right to left), content.
QString shown(const std::vector<Block> &blocks)
{
    static constexpr const char *names[] = {"P",     "H",   "list", "item", "quote", "fig",
                                            "table", "row", "cell", "code", "rule",  "media"};
    QStringList parts;
    for (const Block &block : blocks) {
        QString text = QString::fromLatin1(names[static_cast<size_t>(block.kind)]);
        if (block.kind == Block::Kind::Heading)
            text += QString::number(block.level);
        text += block.header ? u"!"_s : QString();
        if (block.columnSpan > 1 || block.rowSpan > 1)
            text += u"%1x%2"_s.arg(block.columnSpan).arg(block.rowSpan);
        text += block.centred ? u"|"_s : QString();
        text += block.continuesAbove ? u"^"_s : QString();
        text += block.direction == Qt::RightToLeft ? u"<"_s : u">"_s;
        if (!block.anchor.isEmpty())
            text += u"⚓"_s + block.anchor;
        if (!block.marker.isEmpty())
            text += u"("_s + block.marker + u")"_s;
        if (!block.image.isEmpty())
            text += u"img="_s + block.image.toString() + u" alt="_s + block.alternative;
        if (!block.url.isEmpty())
            text += u"url="_s + block.url.toString();
        text += shownText(block.inlines);
        if (!block.children.empty())
            text += u"["_s + shown(block.children) + u"]"_s;
        parts += text;
    }
    return parts.join(u" · "_s);
}

QString shownOf(const QString &html, html::BlockOptions options = {})
{
    options.base = base;
    return shown(html::blocks(html, options).blocks);
}

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void structure_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("nothing", u""_s, u""_s);
        row("loose text", u"a<p>b</p>c"_s, u"P>a · P>b · P>c"_s);
        row("white space", u"<p>  a \n <b> b </b> c<i>d</i> </p>"_s, u"P>a *b *c/d/"_s);
        row("empty paragraphs", u"<p></p><p>&nbsp;</p><p> <br> </p><p>&#8203;</p><p>a</p>"_s,
            u"P>a"_s);
        row("lines", u"<p>a<br>b<br><br><b>c<br>d</b></p>"_s, u"P>a · P^>b · P>*c* · P^>*d*"_s);
        row("lines of other things", u"a<br><p>b<br></p>c<br><hr>d<p>e<br>&nbsp;<br>f<br>g"_s,
            u"P>a · P>b · P>c · rule> · P>d · P>e · P>f · P^>g"_s);
        row("a picture between lines", u"<p>a<br><img src=p.png>b<br>c"_s,
            u"P>a · fig>img=https://example.org/news/p.png alt= · P>b · P^>c"_s);
        row("headings", u"<h1>a</h1><h3>b<br>c</h3>"_s, u"H1>a · H3>b · H3^>c"_s);
        row("marks",
            u"<b>a<i>b</i></b><s>c</s><sup>2</sup><sub>3</sub><mark>d</mark><ins>e</ins>"_s,
            u"P>*a*/*b*/-c-^2^_3_=d=+e+"_s);
        row("links", u"<a href=x>a</a> <a href=#n>b</a><a href='javascript:1'>c</a>"_s,
            u"P>{a|https://example.org/news/x} {b|#n}c"_s);
        row("sections", u"<article><header>a</header><section><div>b</div>c</section></article>"_s,
            u"P>a · P>b · P>c"_s);
        row("details", u"<details><summary>a</summary>b</details>"_s, u"P>*a* · P>b"_s);
        row("definitions", u"<dl><dt>a<dd>b<dd>c<dt>d<dd><p>e</p><p>f</dl>"_s,
            u"P>*a* · P^>b · P>c · P>*d* · P^>e · P>f"_s);
        row("ruby", u"<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"_s, u"P>漢 (kan)"_s);
        row("rule", u"a<hr>b"_s, u"P>a · rule> · P>b"_s);
        row("centre", u"<center>a</center><p align=center>b<p align=right>c"_s,
            u"P|>a · P|>b · P>c"_s);
        row("code", u"<pre><code>int a;\n\tb();\n</code></pre>"_s, u"code>`int a;⏎    b();`"_s);
        row("inline code", u"<p>نص <code>ls -la</code> نص</p>"_s, u"P<نص `⟨l:ls -la⟩` نص"_s);
        row("quotation", u"<p>قال <q>نعم ولا</q> and <q>yes</q></p>"_s,
            u"P<قال «نعم ولا» and “yes”"_s);
        row("anchors", u"<h2 id=a>A</h2><p>x<a id=b>y</a> <sup id=c><a href=#b>1</a></sup></p>"_s,
            u"H2>⚓aA · P>x⚓b y {^⚓c 1^|#b}"_s);
        row("anchor of nothing", u"<a name=top></a><p>a</p>"_s, u"P>⚓topa"_s);
    }

    void structure()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void lists_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("bullets", u"<ul><li>a<li>b<ul><li>c</ul>d</ul>"_s,
            u"list>[item>(•)[P>a] · item>(•)[P>b · list>[item>(•)[P>c]] · P>d]]"_s);
        row("numbers", u"<ol><li>a<li value=7>b<li>c</ol>"_s,
            u"list>[item>(1.)[P>a] · item>(7.)[P>b] · item>(8.)[P>c]]"_s);
        row("start and letters", u"<ol start=26 type=a><li>a<li>b</ol>"_s,
            u"list>[item>(z.)[P>a] · item>(aa.)[P>b]]"_s);
        row("Roman", u"<ol start=9 type=I><li>a<li>b</ol>"_s,
            u"list>[item>(IX.)[P>a] · item>(X.)[P>b]]"_s);
        row("reversed", u"<ol reversed><li>a<li>b</ol>"_s,
            u"list>[item>(2.)[P>a] · item>(1.)[P>b]]"_s);
        row("kinds of numbers in styles",
            u"<ol style='list-style: inside lower-roman'><li>a</ol><ol "
            "style='list-style-type:upper-alpha'><li>a</ol><ol style=list-style:none><li>a</ol>"_s,
            u"list>[item>(i.)[P>a]] · list>[item>(A.)[P>a]] · list>[item>(1.)[P>a]]"_s);
        row("no letters below one", u"<ol start=0 type=A><li>a</ol>"_s, u"list>[item>(0.)[P>a]]"_s);
        row("paragraphs", u"<ul><li><p>a</p><p>b<br>c</p></ul>"_s,
            u"list>[item>(•)[P>a · P>b · P^>c]]"_s);
        row("nested beside", u"<ul><li>a</li><ul><li>b</ul></ul>"_s,
            u"list>[item>(•)[P>a · list>[item>(•)[P>b]]]]"_s);
        row("without a list", u"<li>a</li> <li>b</li>"_s,
            u"list>[item>(•)[P>a] · item>(•)[P>b]]"_s);
        row("items follow the list",
            u"<ul><li>نص عربي طويل بما يكفي لذلك<li>This one is in English</ul>"_s,
            u"list<[item<(•)[P<نص عربي طويل بما يكفي لذلك] · item<(•)[P<This one is in English]]"_s);
    }

    void lists()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("spans and headers",
            u"<table><caption>t</caption><thead><tr><th colspan=2>a<th>b</thead>"
            "<tr><td rowspan=2>c<td>d<td></table>"_s,
            u"table>t[row!>[cell!2x1>[P>a] · cell!>[P>b]] · "
            "row>[cell1x2>[P>c] · cell>[P>d] · cell>]]"_s);
        row("feet stand below",
            u"<table><tfoot><tr><td>a<td>b</tfoot><tbody><tr><td>c<td>d</table>"_s,
            u"table>[row>[cell>[P>c] · cell>[P>d]] · row>[cell>[P>a] · cell>[P>b]]]"_s);
        row("one cell", u"<table><tr><td><p>a</p><p>b</p></table>"_s, u"P>a · P>b"_s);
        row("empty", u"a<table><tr><td> <td></table>b"_s, u"P>a · P>b"_s);
        row("cells follow the table",
            u"<table><tr><td>الفريق الأول من العاصمة<td>Al-Nassr Football Club</table>"_s,
            u"table<[row<[cell<[P<الفريق الأول من العاصمة] · cell<[P<Al-Nassr Football Club]]]"_s);
    }

    void tables()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("lone", u"<p><img src=a.png alt=A></p>"_s,
            u"fig>img=https://example.org/news/a.png alt=A"_s);
        row("in the text", u"<p>a <img src=a.png> b</p>"_s,
            u"P>a · fig>img=https://example.org/news/a.png alt= · P>b"_s);
        row("figure", u"<figure><img src=a.png><figcaption>b<br>c</figcaption></figure>"_s,
            u"fig>img=https://example.org/news/a.png alt=[P>b · P^>c]"_s);
        row("caption first",
            u"<figure><figcaption>b</figcaption><a href=c><img src=a.png></a></figure>"_s,
            u"fig>img=https://example.org/news/a.png alt=url=https://example.org/news/c[P>b]"_s);
        row("figure of something else",
            u"<figure><pre>a</pre><figcaption>b</figcaption></figure>"_s,
            u"code>`a` · fig>[P>b]"_s);
        row("sound", u"<audio src=a.mp3 title=b></audio>"_s,
            u"media>url=https://example.org/news/a.mp3{b|https://example.org/news/a.mp3}"_s);
        row("emoji", u"<p>a<img src=e.png alt=😀 width=16 height=16>b</p>"_s, u"P>a😀b"_s);
        row("video", u"<video src=v.mp4 poster=p.jpg></video>"_s,
            u"media>img=https://example.org/news/p.jpg alt=url=https://example.org/news/v.mp4"_s);
        row("frame",
            u"<p>خبر<iframe src='https://player.vimeo.com/video/1' title='فيديو'></iframe></p>"_s,
            u"P<خبر · media<url=https://vimeo.com/1{فيديو|https://vimeo.com/1}"_s);
    }

    void pictures()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void quotes()
    {
        QCOMPARE(shownOf(u"<blockquote>a<p>b</p>c</blockquote>"_s), u"quote>[P>a · P>b · P>c]"_s);
        QCOMPARE(shownOf(u"<p>قالت الوزارة في بيان لها على موقعها الرسمي</p>"
                         "<blockquote class=twitter-tweet><p lang=en dir=ltr>Talks continue.</p>"
                         "&mdash; The Ministry of Foreign Affairs (@mofa) "
                         "<a href=https://x.com/m/status/1>May 1, 2026</a></blockquote>"_s),
                 u"P<قالت الوزارة في بيان لها على موقعها الرسمي · "
                 "quote>url=https://x.com/m/status/1[P>Talks continue. · "
                 "P>— The Ministry of Foreign Affairs (@mofa) "
                 "{May 1, 2026|https://x.com/m/status/1}]"_s);
        QCOMPARE(shownOf(u"<p>قالت الوزارة في بيان لها على موقعها الرسمي</p>"
                         "<blockquote><p>Talks will continue.</p><p>— John</p><p>— جون</p>"_s),
                 u"P<قالت الوزارة في بيان لها على موقعها الرسمي · "
                 "quote<[P>Talks will continue. · P<— John · P<— جون]"_s);
        QCOMPARE(shownOf(u"<p>قالت الوزارة في بيان لها على موقعها الرسمي</p>"
                         "<blockquote><p>Talks will continue.</p><p>— John</p><p>2026</p>"_s),
                 u"P<قالت الوزارة في بيان لها على موقعها الرسمي · "
                 "quote>[P>Talks will continue. · P>— John · P>2026]"_s);
    }

    void isolates_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("bdi", u"<p>قال <bdi>John (x)</bdi> نعم</p>"_s, u"P<قال ⟨f:John (x)⟩ نعم"_s);
        row("inline dir", u"<p>قال <span dir=ltr>a - b</span> <i dir=rtl>ج</i></p>"_s,
            u"P<قال ⟨l:a - b⟩ /⟨r:ج⟩/"_s);
        row("bdo", u"<p>قال <bdo dir=ltr>ابت</bdo> <bdo dir=rtl>abc</bdo> نعم</p>"_s,
            u"P<قال ⟨l:LROابتPDF⟩ ⟨r:RLOabcPDF⟩ نعم"_s);
        row("over a line break", u"<p>نص عربي <span dir=ltr>a - b<br>c - d</span> نص</p>"_s,
            u"P<نص عربي ⟨l:a - b⟩ · P^<⟨l:c - d⟩ نص"_s);
        row("empty", u"<p>نص <bdi></bdi><bdi> </bdi>نص</p>"_s, u"P<نص نص"_s);
        row("phone over marks", u"<p>هاتف +966 <b>11 234</b> 5678 الآن</p>"_s,
            u"P<هاتف ⟨l:+966 *11 234* 5678⟩ الآن"_s);
        row("handle in a link", u"<p>تابعوا <a href=https://x.com/a>@a_b</a>.</p>"_s,
            u"P<تابعوا {⟨l:@a_b⟩|https://x.com/a}."_s);
        row("not in left-to-right text", u"<p>Call +966 11 234 5678 at -5</p>"_s,
            u"P>Call +966 11 234 5678 at -5"_s);
    }

    void isolates()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void directions_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        const QString text = u"<p>نص عربي طويل بما يكفي ليكون الأكثر في هذا المقال كله</p>"_s;
        const QString is = u"P<نص عربي طويل بما يكفي ليكون الأكثر في هذا المقال كله · "_s;
        row("wrong dir",
            u"<div dir=ltr align=left>"_s + text + u"<p dir=ltr align=left>خبر</p>WHO"_s,
            is + u"P<خبر · P<WHO"_s);
        row("true dir", text + u"<p dir=ltr>John Smith</p>"_s, is + u"P>John Smith"_s);
        row("true dir around", text + u"<div dir=ltr><p>John Smith</p></div>"_s,
            is + u"P>John Smith"_s);
        row("lines are judged each", text + u"<p>خبر<br>The talks will continue.</p>"_s,
            is + u"P<خبر · P^>The talks will continue."_s);
        row("code does not count", text + u"<pre>"_s + u"int main; "_s.repeated(30) + u"</pre>"_s,
            is + u"code>`"_s + u"int main; "_s.repeated(30).trimmed() + u"`"_s);
    }

    void directions()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(shownOf(html), expected);
    }

    void baseAndForce()
    {
        const auto documentOf = [](const QString &html, Qt::LayoutDirection prior,
                                   Qt::LayoutDirection forced) {
            return html::blocks(html, {.base = base, .prior = prior, .forced = forced});
        };
        const auto Auto = Qt::LayoutDirectionAuto;
        QCOMPARE(documentOf(u"2026"_s, Qt::RightToLeft, Auto).base, Qt::RightToLeft);
        QCOMPARE(documentOf(u"2026"_s, Qt::LeftToRight, Auto).base, Qt::LeftToRight);
        QCOMPARE(documentOf(u"news"_s, Qt::RightToLeft, Auto).base, Qt::LeftToRight);
        const Document forced =
            documentOf(u"<p>WHO</p><p>It says so.</p>"_s, Qt::LeftToRight, Qt::RightToLeft);
        QCOMPARE(forced.base, Qt::RightToLeft);
        QCOMPARE(forced.blocks[0].direction, Qt::RightToLeft);
        QCOMPARE(forced.blocks[1].direction, Qt::LeftToRight);
    }

    void plainText()
    {
        const Document document = html::blocks(
            u"<h2>عنوان</h2><p>هاتف +966 11 234 5678 و<bdi>x</bdi></p><ol start=9><li>أ<li>ب</ol>"
            "<table><caption>ج</caption><tr><td>1<td>2<tr><td>3<td>4</table>"
            "<pre>a\n  b</pre><figure><img src=a.png alt=صورة></figure>"_s,
            {.base = base});
        QCOMPARE(html::plainText(document),
                 u"عنوان\nهاتف +966 11 234 5678 وx\n9. أ\n10. ب\nج\n1\t2\n3\t4\na\n  b\nصورة"_s);
    }
};

QTEST_APPLESS_MAIN(BlocksTest)
#include "blocks_test.moc"
