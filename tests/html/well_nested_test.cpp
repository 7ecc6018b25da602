// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"
#include "app/html/well_nested.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::html;

namespace {

/// A tree as text, every node with its place.
QString dump(const Tree &tree)
{
    QString out;
    for (int at = 0; at >= 0; at = tree.nextInside(at, 0)) {
        const Node &node = tree[at];
        int depth = 0;
        for (int above = node.parent; above >= 0; above = tree[above].parent)
            ++depth;
        const std::string_view name = nameOf(node.tag);
        out += QString(depth, u' ') +
               QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + u'[' +
               node.text + u']';
        for (const auto &[attr, value] : node.attributes)
            out += u' ' + QString::number(static_cast<int>(attr)) + u'=' + value;
        out += u'\n';
    }
    return out;
}

/// Whether the quick reader took it; fails the test if it made something else of it.
bool agrees(const QByteArray &utf8)
{
    const auto quick = parseWellNested(utf8);
    if (!quick)
        return false;
    const QString mine = dump(*quick);
    const QString standard = dump(parseThoroughly(utf8, ParseAs::Fragment));
    if (mine != standard)
        QTest::qFail(qPrintable(QString::fromUtf8(utf8) + u"\n--- read as\n"_s + mine +
                                u"--- and by the standard as\n"_s + standard),
                     __FILE__, __LINE__);
    return true;
}

QByteArray pick(QRandomGenerator &random, const QList<QByteArray> &list)
{
    return list.at(random.bounded(static_cast<int>(list.size())));
}

/// Markup that is nearly well nested: mostly closed in order, sometimes not.
QByteArray randomMarkup(QRandomGenerator &random, int depth)
{
    static const QList<QByteArray> tags{"p",  "div", "b",  "strong", "a",    "ul",     "ol",
                                        "li", "em",  "h2", "span",   "font", "figure", "blockquote",
                                        "i",  "h3",  "q",  "center", "code", "section"};
    static const QList<QByteArray> texts{"خبر",   " ",      "a &amp; b", "&#1571;", "x < y", "\n",
                                         "&nbsp", "&zwnj;", "AT&T",      "&#x9;",   "א",     "&;"};
    static const QList<QByteArray> attributes{"",
                                              " href=\"https://a.example/?a=1&amp;b=2\"",
                                              " class='x'",
                                              " dir=rtl",
                                              " hidden",
                                              " id=\"&copy;\"",
                                              " lang=\"ar\" lang=\"fa\"",
                                              " title=\"a > b\"",
                                              " style=\"a:b\" ",
                                              "/"};
    QByteArray out;
    const int pieces = random.bounded(1, 5);
    for (int i = 0; i < pieces; ++i) {
        const int kind = random.bounded(12);
        if (kind < 4 || depth > 5) {
            out += pick(random, texts);
        } else if (kind == 4) {
            out += pick(random, {"<br>", "<br/>", "<img src=\"a.png\">", "<hr>", "<!-- x -->",
                                 "<!-->", "<wbr>", "</p>", "<table><tr><td>1</table>"});
        } else {
            const QByteArray tag = pick(random, tags);
            out += '<' + tag + (random.bounded(3) ? QByteArray() : pick(random, attributes)) + '>';
            out += randomMarkup(random, depth + 1);
            if (random.bounded(25))
                out += "</" + (random.bounded(25) ? tag : pick(random, tags)) + '>';
        }
    }
    return out;
}

} // namespace

class WellNestedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data();
    void taken();
    void refused_data();
    void refused();
    void randomMarkupIsReadAlike();
    void textGoesWithTheMarkup_data();
    void textGoesWithTheMarkup();
};

void WellNestedTest::taken_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::newRow("text") << QByteArray("خبر واحد");
    QTest::newRow("paragraphs") << QByteArray("<p>أ <b>ب <i>ج</i></b></p>\n<p dir='rtl'>د</p>");
    QTest::newRow("list") << QByteArray("<ul><li>1<ul><li>2</li></ul></li><li><p>3</p></li></ul>");
    QTest::newRow("link") << QByteArray("<A HREF=\"/x?a=1&amp;b=2\" target=\"_blank\">x</A>");
    QTest::newRow("picture") << QByteArray("<img src=\"a.png\" alt=\"&quot;x&quot;\" />");
    QTest::newRow("references") << QByteArray("&#1571;&#x1F600;&nbsp;&raquo; a & b &");
    QTest::newRow("comment") << QByteArray("a<!-- <p> -->b");
    QTest::newRow("block in a link") << QByteArray("<a href=\"x\"><h2>y</h2></a>");
}

void WellNestedTest::taken()
{
    QFETCH(QByteArray, markup);
    QVERIFY(agrees(markup));
}

void WellNestedTest::refused_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::newRow("open") << QByteArray("<p>a");
    QTest::newRow("crossed") << QByteArray("<b><i>a</b></i>");
    QTest::newRow("paragraph in a paragraph") << QByteArray("<p>a<div>b</div></p>");
    QTest::newRow("entry in an entry") << QByteArray("<ul><li>a<li>b</li></li></ul>");
    QTest::newRow("link in a link") << QByteArray("<a href=\"x\">a<a href=\"y\">b</a></a>");
    QTest::newRow("heading in a heading") << QByteArray("<h2>a<h3>b</h3></h2>");
    QTest::newRow("table") << QByteArray("<table><tr><td>a</td></tr></table>");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("unknown") << QByteArray("<blink>a</blink>");
    QTest::newRow("unquoted") << QByteArray("<a href=x>a</a>");
    QTest::newRow("twice") << QByteArray("<a href=\"x\" href=\"y\">a</a>");
    QTest::newRow("reference without end") << QByteArray("&nbsp a");
    QTest::newRow("rare reference") << QByteArray("&Eacute;");
    QTest::newRow("control") << QByteArray("&#x80;");
    QTest::newRow("carriage return") << QByteArray("a\r\nb");
    QTest::newRow("self-closed") << QByteArray("<div/>a");
    QTest::newRow("end alone") << QByteArray("a</p>");
    QTest::newRow("deep") << QByteArray("<div>").repeated(60) + QByteArray("</div>").repeated(60);
}

void WellNestedTest::refused()
{
    QFETCH(QByteArray, markup);
    QVERIFY(!parseWellNested(markup));
}

void WellNestedTest::randomMarkupIsReadAlike()
{
    const int rounds = std::max(4'000, qEnvironmentVariableIntValue("NABA_ROUNDS"));
    QRandomGenerator random(20260301);
    int taken = 0;
    for (int i = 0; i < rounds && !QTest::currentTestFailed(); ++i)
        taken += agrees(randomMarkup(random, 0)) ? 1 : 0;
    QVERIFY2(taken > rounds / 10, qPrintable(QString::number(taken)));
}

void WellNestedTest::textGoesWithTheMarkup_data()
{
    QTest::addColumn<QString>("markup");
    QTest::newRow("plain") << u"أ  ب\u200f\nج"_s;
    QTest::newRow("angle") << u"1 > 0"_s;
    QTest::newRow("blocks") << u"<p>أ</p><p>ب<br>ج &amp;lt;</p>"_s;
    QTest::newRow("unsettled") << u"<button><p>a<p>b</button><a><span style=\"x\">c"_s;
    QTest::newRow("odd") << u"<p>a&#x81;b\u00a0\u3000c\u0085d</p>"_s;
    QTest::newRow("pre") << u"<pre>\n\n  a\n b</pre>"_s;
}

void WellNestedTest::textGoesWithTheMarkup()
{
    QFETCH(QString, markup);
    const QUrl base(u"https://site.example/"_s);
    const SafeMarkup safe = sanitiseWithText(markup, base);
    QCOMPARE(safe.html, sanitise(markup, base));
    QCOMPARE(safe.plain, plainText(safe.html));
}

QTEST_GUILESS_MAIN(WellNestedTest)
#include "well_nested_test.moc"
