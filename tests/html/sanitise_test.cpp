// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

const QUrl base(u"https://example.org/news/today.html"_s);

QString clean(const QString &html)
{
    return html::sanitise(html, base);
}

} // namespace

class SanitiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void results_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &html, const QString &expected) {
            QTest::newRow(name) << html << expected;
        };
        row("text", u"a & b < c > d"_s, u"a &amp; b &lt; c &gt; d"_s);
        row("controls", u"a\u0001b\u007fc\u0085d\ufffee\uffff\u00a0f"_s, u"abcde\u00a0f"_s);
        row("controls by number", u"<p>a&#1;b&#127;c&#129;d&#xfffe;e&#x9d;f</p>"_s,
            u"<p>abcdef</p>"_s);
        row("unclosed", u"<p>a<p>b<b>c"_s, u"<p>a</p><p>b<b>c</b></p>"_s);
        row("script", u"a<script>alert('<p>')</script>b"_s, u"ab"_s);
        row("script never closed", u"a<script>alert(1)"_s, u"a"_s);
        row("style", u"<style>p{}</style><p style='color:red'>a</p>"_s, u"<p>a</p>"_s);
        row("comment", u"a<!-- <b> -->b<!-->c"_s, u"abc"_s);
        row("handlers", u"<p onclick='x()' ONLOAD=y>a</p>"_s, u"<p>a</p>"_s);
        row("links", u"<a href='/x?a=1&b=2'>a</a> <a href='b.html'>b</a> <a href='#n'>n</a>"_s,
            u"<a href=\"https://example.org/x?a=1&amp;b=2\">a</a> "
            "<a href=\"https://example.org/news/b.html\">b</a> <a href=\"#n\">n</a>"_s);
        row("mail", u"<a href='mailto:a@b.org'>a</a>"_s, u"<a href=\"mailto:a@b.org\">a</a>"_s);
        row("no link", u"<a>a</a><a name=x>b</a>"_s, u"a<a id=\"x\">b</a>"_s);
        row("picture", u"<img src='a.png' alt='b' onerror=x width=640px height=9>"_s,
            u"<img src=\"https://example.org/news/a.png\" alt=\"b\" width=\"640\" height=\"9\">"_s);
        row("inline picture", u"<img src='data:image/png;base64,AAAA'>a"_s, u"a"_s);
        row("lazy picture",
            u"<img src='data:image/gif;base64,AAAA' data-src='//x.org/a.jpg' alt=''>"_s,
            u"<img src=\"https://x.org/a.jpg\">"_s);
        row("srcset", u"<img srcset='a.jpg 320w, b.jpg 1600w, c.jpg 4000w'>"_s,
            u"<img src=\"https://example.org/news/b.jpg\">"_s);
        row("picture element",
            u"<picture><source srcset='a.webp 1x'><img data-nothing=1></picture>"_s,
            u"<img src=\"https://example.org/news/a.webp\">"_s);
        row("noscript", u"<img data-src=a.png><noscript><img src=a.png></noscript>"_s,
            u"<img src=\"https://example.org/news/a.png\">"_s);
        row("counter", u"a<img src='http://x.org/p' width=1 height=1>"_s, u"a"_s);
        row("font", u"<font color=red>a<big>b</big></font>"_s, u"ab"_s);
        row("centre", u"<center>a</center><p style='text-align: center !important'>b</p>"_s,
            u"<div align=\"center\">a</div><p align=\"center\">b</p>"_s);
        row("alignment", u"<p align=right>a</p><p style='text-align:justify'>b</p>"_s,
            u"<p>a</p><p>b</p>"_s);
        row("direction", u"<p dir=RTL lang=ar>a</p><p style='direction:ltr'>b</p>"_s,
            u"<p dir=\"rtl\" lang=\"ar\">a</p><p dir=\"ltr\">b</p>"_s);
        row("isolating span", u"<span style='unicode-bidi:isolate;direction:ltr'>a</span>"_s,
            u"<span dir=\"ltr\">a</span>"_s);
        row("form", u"<form><input value=x><button>go</button><select><option>1</select>a</form>"_s,
            u"<div>a</div>"_s);
        row("svg", u"a<svg><script>x</script><p>b</p></svg>c"_s, u"ac"_s);
        row("frame", u"<iframe src='https://www.youtube.com/embed/abc?x=1' title=T></iframe>"_s,
            u"<a href=\"https://www.youtube.com/watch?v=abc\" class=\"embed\">T</a>"_s);
        row("video", u"<video controls poster=p.jpg><source src=v.mp4>No video</video>"_s,
            u"<video src=\"https://example.org/news/v.mp4\" "
            "poster=\"https://example.org/news/p.jpg\"></video>"_s);
        row("tweet",
            u"<blockquote class='twitter-tweet x'><p lang=en dir=ltr>Hi</p>&mdash; A "
            "<a href='https://twitter.com/a/status/1'>May 1</a></blockquote>"_s,
            u"<blockquote class=\"embed\" cite=\"https://twitter.com/a/status/1\">"
            "<p dir=\"ltr\" lang=\"en\">Hi</p>\u2014 A "
            "<a href=\"https://twitter.com/a/status/1\">May 1</a></blockquote>"_s);
        row("table", u"<table border=1><tr><td colspan=2 rowspan=x>a"_s,
            u"<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>"_s);
        row("numbers", u"<ol start='+3px'><li value=' -7.5'>a<li value=x>b</ol>"_s,
            u"<ol start=\"3\"><li value=\"-7\">a</li><li>b</li></ol>"_s);
        row("list", u"<ol start=9 reversed type=a><li value=3>a</ol>"_s,
            u"<ol start=\"9\" reversed=\"reversed\" type=\"a\"><li value=\"3\">a</li></ol>"_s);
        row("code", u"<pre>\n\n a  b</pre><listing>c</listing>"_s,
            u"<pre>\n\n a  b</pre><pre>c</pre>"_s);
        row("a whole page",
            u"<!DOCTYPE html><html><head><title>T</title></head><body class=x><p>a</body></html>"_s,
            u"<p>a</p>"_s);
        row("control characters", u"a\u0001b\u000bc"_s, u"abc"_s);
        row("paragraph in a button", u"<p>a<button><div>b</div></button>c"_s, u"<p>ac</p>"_s);
        row("walls", u"<p>a<object><div>b</div></object>c"_s, u"<p>a</p><div>b</div>c<p></p>"_s);
    }

    void results()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        const QString once = clean(html);
        QCOMPARE(once, expected);
        QCOMPARE(clean(once), once);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("allowed");
        for (const char *good : {"http://x.org", "HTTPS://x.org/a", " https://x.org ", "//x.org/a",
                                 "a/b?c#d", "mailto:x@y.org", "#a", "?q=1"})
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad : {"javascript:alert(1)",
                                " jAvAsCrIpT:alert(1)",
                                "java\tscript:alert(1)",
                                "java\nscript:alert(1)",
                                "\x01javascript:alert(1)",
                                "&#106;avascript:alert(1)",
                                "javascript&colon;alert(1)",
                                "javascript&#58;alert(1)",
                                "\xc2\xa0javascript:alert(1)",
                                "vbscript:x",
                                "data:text/html,x",
                                "file:///etc/passwd",
                                "feed:javascript:x",
                                "blob:x",
                                "view-source:http://x.org",
                                "x-y+z.1:a",
                                "java\xef\xbf\xbdscript:x",
                                "http://",
                                "http:",
                                "https:///?q"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, allowed);
        for (const QUrl &from : {base, QUrl(), QUrl(u"file:///tmp/x.html"_s)}) {
            const QString link = html::sanitise(u"<a href=\"%1\">a</a>"_s.arg(address), from);
            QCOMPARE(link.contains(u"href"_s), allowed);
            const QString image = html::sanitise(u"<img src=\"%1\">"_s.arg(address), from);
            QVERIFY(!image.contains(u"script:"_s, Qt::CaseInsensitive));
            const QString quote = html::sanitise(u"<q cite=\"%1\">a</q>"_s.arg(address), from);
            QCOMPARE(quote.contains(u"cite"_s), allowed);
        }
    }

    void plainTexts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"  a \n b "_s << u"a b"_s;
        QTest::newRow("entities") << u"AT&amp;T &lt;b&gt; &quot;x&quot; &nbsp;&hellip;"_s
                                  << u"AT&T <b> \"x\" …"_s;
        QTest::newRow("entities are decoded once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
        QTest::newRow("tags") << u"<b>a</b>b<br>c<p>d</p>e<script>f</script>"_s << u"ab c d e"_s;
        QTest::newRow("no tag") << u"1 < 2 & 3 > 2"_s << u"1 < 2 & 3 > 2"_s;
        QTest::newRow("controls") << u"\u200f\u202bخبر\u202c می\u200cخواهم"_s
                                  << u"خبر می\u200cخواهم"_s;
        QTest::newRow("numeric") << u"&#1582;&#x628;&#x631;"_s << u"خبر"_s;
    }

    void plainTexts()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(html::plainText(html), expected);
    }
};

QTEST_APPLESS_MAIN(SanitiseTest)
#include "sanitise_test.moc"
