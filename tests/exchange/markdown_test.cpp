// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markdown.h"
#include "tests/exchange/sample_page.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::words;

namespace {

QString body(const QString &html)
{
    const QString all = QString::fromUtf8(exchange::markdownOf(testing::pageOf(html), words()));
    // After the title, without the closing tag.
    const qsizetype start = all.indexOf(u"ما بعده\n\n"_s) + 9;
    return all.mid(start, all.lastIndexOf("\n\n</div>"_L1) - start);
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void header()
    {
        const QString all = QString::fromUtf8(
            exchange::markdownOf(testing::pageOf(u"<p>نص الخبر هنا</p>"_s), words()));
        QCOMPARE(all, u"---\ntitle: \"عنوان <الخبر> & ما بعده\"\nfeed: \"صحيفة\"\n"
                      "author: \"John Smith\"\nurl: \"https://site.example/1?a=1&b=2\"\n"
                      "date: 2026-11-23T10:00:00Z\nlang: \"ar\"\ndir: rtl\nstarred: true\n"
                      "tags: [\"بحث\", \"c++\"]\n---\n\n<div dir=\"rtl\" lang=\"ar\">\n\n"
                      "# عنوان \\<الخبر\\> \\& ما بعده\n\nنص الخبر هنا\n\n</div>\n"_s);
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &html, const QString &markdown) {
            QTest::newRow(name) << html << markdown;
        };
        const QString english = u"This whole paragraph is written in English and it is long."_s;
        row("other direction",
            u"<p>نص عربي أول طويل بما يكفي ليكون أكثر كلام هذا الخبر عربيا</p><p>"_s + english +
                u"</p><p>نص عربي ثان</p>"_s,
            u"نص عربي أول طويل بما يكفي ليكون أكثر كلام هذا الخبر عربيا\n\n<div dir=\"ltr\">\n\n"_s +
                english + u"\n\n</div>\n\nنص عربي ثان"_s);
        row("isolates", u"<p>اتصل على +218 91 234 5678 الآن</p>"_s,
            u"اتصل على \u2066+218 91 234 5678\u2069 الآن"_s);
        row("code", u"<p>مثال عربي</p><pre>a ``` b\n  c</pre>"_s,
            u"مثال عربي\n\n<div dir=\"ltr\">\n\n````\na ``` b\n  c\n````\n\n</div>"_s);
        row("marks", u"<p>كلمة <b>سميكة </b>و<i>«مائلة»</i> و<code>a`b</code> و<sup>٢</sup></p>"_s,
            u"كلمة **سميكة** و<em>«مائلة»</em> و\u2066``a`b``\u2069 و<sup>٢</sup>"_s);
        row("links", u"<p>انظر <a href=\"https://a.example/?x=1&amp;y=(2)\">هنا</a></p>"_s,
            u"انظر [هنا](<https://a.example/?x=1&y=(2)>)"_s);
        row("lists",
            u"<ul><li>أول</li><li>ثان<ul><li>داخل</li></ul></li></ul><ol><li>رقم</li></ol>"_s,
            u"- أول\n- ثان\n\n  - داخل\n\n1. رقم"_s);
        row("quote", u"<blockquote><p>قول أول</p><p>قول ثان</p></blockquote>"_s,
            u"> قول أول\n>\n> قول ثان"_s);
        row("table",
            u"<table><tr><th>اسم</th><th>عدد</th></tr><tr><td>أحمد|علي</td><td>٣</td></tr>"
            "</table>"_s,
            u"| اسم | عدد |\n| --- | --- |\n| أحمد\\|علي | ٣ |"_s);
        row("figure",
            u"<figure><img src=\"https://a.example/p.jpg\" alt=\"مدينة\"><figcaption>"
            "تعليق</figcaption></figure>"_s,
            u"![مدينة](<https://a.example/p.jpg>)\n\nتعليق"_s);
        row("line break", u"<p>سطر أول هنا<br>سطر ثان هنا</p>"_s, u"سطر أول هنا\\\nسطر ثان هنا"_s);
        row("not a heading", u"<p># ليس عنوانا</p><p>1. ليس رقما</p><p>- ليس بندا</p>"_s,
            u"\\# ليس عنوانا\n\n1\\. ليس رقما\n\n\\- ليس بندا"_s);
        row("signs", u"<p>كلام*عربي_هنا [دال] &lt;هاء&gt; واو&amp;amp;</p>"_s,
            u"كلام\\*عربي\\_هنا \\[دال\\] \\<هاء\\> واو\\&amp;"_s);
    }

    void blocks()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(body(html), markdown);
    }

    void tableThatMarkdownCannotSay()
    {
        const QString text = body(testing::everything());
        QVERIFY2(text.contains("<td colspan=\"2\">"_L1), qPrintable(text));
        const qsizetype start = text.indexOf("<table"_L1);
        const QString table = text.mid(start, text.indexOf("</table>"_L1) - start);
        // An empty line would end the HTML.
        QVERIFY2(!table.contains("\n\n"_L1), qPrintable(table));
    }

    void turnsAreClosed()
    {
        const QString all = QString::fromUtf8(
            exchange::markdownOf(testing::pageOf(testing::everything()), words()));
        QCOMPARE(all.count("<div"_L1), all.count("</div>"_L1));
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdown_test.moc"
