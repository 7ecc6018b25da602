// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile and broken input: it must come back, in bounded time, with something safe and stable.
#include "app/html/blocks.h"
#include "app/html/extract.h"
#include "app/html/sanitise.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

/// Pseudo-random numbers, the same everywhere.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed)
    {
    }

    int roll(int sides)
    {
        m_state = m_state * 1664525u + 1013904223u;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(sides));
    }

private:
    quint32 m_state;
};

const char *const scraps[] = {"<p>",
                              "</p>",
                              "<div>",
                              "</div>",
                              "<b>",
                              "</b>",
                              "<i>",
                              "</i>",
                              "<a href='x'>",
                              "</a>",
                              "<table>",
                              "</table>",
                              "<tr>",
                              "<td>",
                              "</td>",
                              "<ul>",
                              "<li>",
                              "</ul>",
                              "<svg>",
                              "</svg>",
                              "<math>",
                              "<mi>",
                              "<title>",
                              "</title>",
                              "<select>",
                              "<option>",
                              "</select>",
                              "<button>",
                              "</button>",
                              "<object>",
                              "</object>",
                              "<script>",
                              "</script>",
                              "<!--",
                              "-->",
                              "<pre>",
                              "</pre>",
                              "\n",
                              "text ",
                              "نص ",
                              "&lt;",
                              "&amp;",
                              "&#0;",
                              "<",
                              ">",
                              "\"",
                              "'",
                              "=",
                              "<img src=a.png>",
                              "<br>",
                              "<blockquote>",
                              "</blockquote>",
                              "<h1>",
                              "</h1>",
                              "<iframe src=//a>",
                              "<form>",
                              "</form>",
                              "<textarea>",
                              "</textarea>",
                              "<template>",
                              "</template>",
                              "<bdi>",
                              "</bdi>",
                              "<bdo dir=rtl>",
                              "</bdo>",
                              "<code>",
                              "</code>",
                              "<figure>",
                              "<figcaption>",
                              "</figure>",
                              "<font color=",
                              "<style>",
                              "</style>",
                              "<noscript>",
                              "<frameset>",
                              "<plaintext>",
                              "<caption>",
                              "<dl><dt>",
                              "<dd>",
                              "<marquee>",
                              "</marquee>",
                              "<x-y>",
                              "</x-y>",
                              "<![CDATA[",
                              "]]>",
                              "<?xml",
                              "<body dir=ltr>",
                              "<html>",
                              "<head>",
                              "<td dir=rtl>",
                              "<summary>",
                              "<applet>"};

void checkIsolates(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        int open = 0;
        for (const Inline &part : block.inlines) {
            for (const QChar c : part.text) {
                if (block.kind == Block::Kind::Code)
                    continue;
                open += c.unicode() >= 0x2066 && c.unicode() <= 0x2068 ? 1 : 0;
                open -= c.unicode() == 0x2069 ? 1 : 0;
                QVERIFY(open >= 0);
            }
        }
        QCOMPARE(open, 0);
        QVERIFY(block.direction != Qt::LayoutDirectionAuto);
        checkIsolates(block.children);
    }
}

void check(const QString &html)
{
    static const QRegularExpression forbidden(
        u"<(script|style|iframe|object|embed|form|svg|math|link|meta|base|input)[ >]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QUrl base(u"https://example.org/"_s);
    const QString once = html::sanitise(html, base);
    QVERIFY(!once.contains(forbidden));
    const Document document = html::blocks(once, {.base = base});
    checkIsolates(document.blocks);
    html::plainText(document);
    html::plainText(html);
}

} // namespace

class RobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void randomMarkup()
    {
        constexpr int count = static_cast<int>(std::size(scraps));
        for (quint32 seed = 0; seed < 1500; ++seed) {
            Dice dice(seed);
            QString html;
            for (int i = dice.roll(60); i >= 0; --i)
                html += QString::fromUtf8(scraps[dice.roll(count)]);
            check(html);
            const QString once = html::sanitise(html, QUrl());
            if (html::sanitise(once, QUrl()) != once)
                QFAIL(qPrintable(u"not stable: "_s + html + u"\n"_s + once + u"\n"_s +
                                 html::sanitise(once, QUrl())));
        }
    }

    void randomBytes()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            Dice dice(seed);
            QByteArray bytes;
            for (int i = dice.roll(800); i >= 0; --i)
                bytes += static_cast<char>(dice.roll(256));
            check(QString::fromUtf8(bytes));
            html::extract(bytes, {}, QUrl());
        }
    }

    void whatIsCutSaysSo()
    {
        const QString mark = u"<p>[…]</p>"_s;
        const QString cut = html::sanitise(u"<p>"_s + u"كلمة "_s.repeated(1'000'000), QUrl());
        QVERIFY(cut.endsWith(mark));
        QCOMPARE(cut.count(mark), 1);
        QCOMPARE(html::sanitise(cut, QUrl()), cut);
        // Too many elements as well as too many bytes.
        QVERIFY(html::sanitise(u"<br>"_s.repeated(900'000), QUrl()).endsWith(mark));
        const QString whole = html::sanitise(u"<p>"_s + u"كلمة "_s.repeated(100'000), QUrl());
        QVERIFY(!whole.contains(mark));
    }

    void huge_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) {
            QTest::newRow(name) << html;
        };
        row("nested divisions", u"<div>"_s.repeated(100'000) + u"a"_s);
        row("nested spans", u"<span dir=rtl>"_s.repeated(100'000) + u"a"_s);
        row("nested isolates", u"<bdi>"_s.repeated(100'000) + u"a"_s);
        row("nested lists", u"<ul><li>"_s.repeated(50'000) + u"a"_s);
        row("nested tables", u"<table><tr><td>"_s.repeated(30'000) + u"a"_s);
        row("nested quotes", u"<blockquote>a"_s.repeated(50'000));
        row("unclosed formatting", u"<b><i><u><s><tt><p>a"_s.repeated(20'000));
        row("distinct formatting", [] {
            QString html;
            for (int i = 0; i < 30'000; ++i)
                html += u"<font color=%1><p>"_s.arg(i);
            return html;
        }());
        row("end tags of something else", u"<div></b>"_s.repeated(50'000));
        row("misnested", u"<b><div></b>"_s.repeated(20'000));
        row("buttons", u"<p><button><svg><title>"_s.repeated(20'000));
        row("selects", u"<select><title></select><div>"_s.repeated(20'000));
        row("unclosed comments", u"<!-- <!--"_s.repeated(100'000));
        row("unclosed templates", u"<template>"_s.repeated(100'000));
        row("unclosed foreign", u"<svg><desc>"_s.repeated(60'000));
        row("unclosed raw", u"<title><xmp>"_s.repeated(100'000));
        row(
            "attributes", u"<p "_s + [] {
                QString attributes;
                for (int i = 0; i < 200'000; ++i)
                    attributes += u"a%1 "_s.arg(i);
                return attributes;
            }() + u">a"_s);
        row("angle brackets", u"<"_s.repeated(1'000'000));
        row("tag never closed", u"<a href='"_s + u"a"_s.repeated(1'000'000));
        row("zeros", QString(1'000'000, QChar(0)));
        row("ten million letters", u"كلمة "_s.repeated(2'000'000));
        row("many paragraphs", u"<p>نص and text -5 $3"_s.repeated(100'000));
        row("many links", u"<a href=/x>a</a> "_s.repeated(100'000));
        row("wide srcset", u"<img srcset='"_s + u"a.jpg 1w, "_s.repeated(100'000) + u"'>"_s);
        row("wide style", u"<p style='"_s + u"a:b;"_s.repeated(200'000) + u"'>a"_s);
        row("ampersands", u"&amp"_s.repeated(300'000));
    }

    void huge()
    {
        QFETCH(QString, html);
        check(html);
    }
};

QTEST_APPLESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
