// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

const QByteArray paragraph =
    "<p>أعلنت الوزارة اليوم، في بيان لها، أن المشروع الجديد سيفتتح الشهر المقبل، "
    "وأن العمل فيه يسير كما خطط له، وفق ما قال المتحدث باسمها.</p>";

/// A paragraph of its own for each number.
QByteArray prose(int number)
{
    return "<p>The council met on the " + QByteArray::number(number) +
           "th day, as it does, and talked at length about the bridge, the river and what the "
           "repair would cost the town over the years to come.</p>";
}

QByteArray prose(int from, int to)
{
    QByteArray all;
    for (int i = from; i <= to; ++i)
        all += prose(i);
    return all;
}

QByteArray page()
{
    return "<!DOCTYPE html><html lang='ar' dir='rtl'><head><meta charset=utf-8>"
           "<title>افتتاح المشروع الجديد قريبا | موقع الأخبار</title>"
           "<meta property='og:site_name' content='موقع الأخبار'>"
           "<meta property='og:image' content='/i.jpg'>"
           "<meta name=author content='أحمد علي'>"
           "<meta property='article:published_time' content='2026-11-23T10:00:00+03:00'></head>"
           "<body><nav><ul><li><a href=/a>الرئيسية</a><li><a href=/b>سياسة</a></ul></nav>"
           "<div class=wrap><div class='post-content'><h1>افتتاح المشروع الجديد قريبا</h1>" +
           paragraph.repeated(4) +
           "<div class='related-posts'><p>اقرأ أيضا: <a href=/c>خبر آخر من الأخبار "
           "الكثيرة</a></p></div>"
           "<script>alert(1)</script>" +
           paragraph +
           "</div><div id=sidebar><p>إعلان طويل عن منتج لا يريده أحد، لكنه هنا، مع "
           "الأسف</p></div></div>"
           "<footer><p>جميع الحقوق محفوظة، لموقع الأخبار، منذ سنة ألفين</p></footer></body></html>";
}

html::Extracted extracted(const QByteArray &body, const QByteArray &head = {},
                          const QString &address = u"https://example.org/x"_s)
{
    return html::extract("<!DOCTYPE html><html><head><meta charset=utf-8>" + head +
                             "</head><body>" + body + "</body></html>",
                         {}, QUrl(address));
}

} // namespace

class ExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void article()
    {
        const auto found = html::extract(page(), "text/html", QUrl(u"https://example.org/x/"_s));
        QCOMPARE(found.title, u"افتتاح المشروع الجديد قريبا"_s);
        QCOMPARE(found.byline, u"أحمد علي"_s);
        QCOMPARE(found.siteName, u"موقع الأخبار"_s);
        QCOMPARE(found.direction, u"rtl"_s);
        QCOMPARE(found.language, u"ar"_s);
        QCOMPARE(found.published, u"2026-11-23T10:00:00+03:00"_s);
        QCOMPARE(found.image, QUrl(u"https://example.org/i.jpg"_s));
        QCOMPARE(found.text.count(u"أعلنت الوزارة"_s), 5);
        for (const QString &furniture :
             {u"الرئيسية"_s, u"اقرأ أيضا"_s, u"إعلان"_s, u"الحقوق"_s, u"alert"_s})
            QVERIFY2(!found.text.contains(furniture), qPrintable(furniture));
        QVERIFY(found.contentHtml.contains(u"<p>"_s));
    }

    void nothing()
    {
        const auto found = html::extract("<html><body><a href=x></a></body></html>", {}, QUrl());
        QVERIFY(found.text.isEmpty());
        QVERIFY(html::extract({}, {}, QUrl()).text.isEmpty());
    }

    void furniture_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("word"); // must not be there

        const QByteArray none;
        QTest::newRow("hidden") << none << QByteArray("<p style='display: none'>hidden text</p>")
                                << u"hidden text"_s;
        QTest::newRow("aria-hidden")
            << none << QByteArray("<div aria-hidden=true>unsaid</div>") << u"unsaid"_s;
        QTest::newRow("comments") << none
                                  << "<div id=comments><p>First reader says, well, " +
                                         QByteArray(300, 'x') + ", and so on, and on.</p></div>"
                                  << u"First reader"_s;
        QTest::newRow("share bar") << none
                                   << QByteArray("<div class='share-bar'><a href=/s>Send to a "
                                                 "friend</a></div>")
                                   << u"Send to"_s;
        QTest::newRow("newsletter")
            << none
            << QByteArray("<div class='newsletter-box'><p>Our letter, every morning, in your "
                          "mail.</p></div>")
            << u"every morning"_s;
        QTest::newRow("pointer") << none
                                 << QByteArray("<p>Read also: <a href=/o>Another bridge</a></p>") +
                                        prose(30)
                                 << u"Another bridge"_s;
        QTest::newRow("Arabic pointer")
            << none << QByteArray("<p>اقرأ أيضا: <a href=/o>جسر آخر</a></p>") + prose(30)
            << u"جسر آخر"_s;
        QTest::newRow("stamp") << QByteArray("<p>November 20, 2019 9:28 AM</p>") << none
                               << u"9:28"_s;
        QTest::newRow("Arabic stamp")
            << QByteArray("<p>الأربعاء، 28 آب/اغسطس 2013، آخر تحديث 14:00</p>") << none
            << u"اغسطس"_s;
        QTest::newRow("small letters")
            << none << QByteArray("<p>All rights reserved. The views expressed are theirs.</p>")
            << u"rights"_s;
        QTest::newRow("dangling heading")
            << none << QByteArray("<h3>More stories</h3>") << u"More stories"_s;
        QTest::newRow("noscript") << none
                                  << QByteArray("<noscript>Please switch on scripts.</noscript>")
                                  << u"switch on"_s;
    }

    void furniture()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, word);
        const auto found = extracted("<div class=content><article>" + before + prose(1, 8) + after +
                                     "</article></div>");
        QVERIFY2(!found.text.contains(word), qPrintable(found.text));
        for (int i = 1; i <= 8; ++i)
            QVERIFY(found.text.contains(u"on the %1th day"_s.arg(i)));
    }

    void keeps_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("text");
        QTest::newRow("list") << QByteArray("<ul><li>a first point</li><li>a second</li></ul>")
                              << u"a first point"_s;
        QTest::newRow("quote") << QByteArray("<blockquote><p>We shall build.</p></blockquote>")
                               << u"We shall build."_s;
        QTest::newRow("caption")
            << QByteArray("<figure><img src=/p.jpg><figcaption>The bridge</figcaption></figure>")
            << u"The bridge"_s;
        QTest::newRow("heading") << QByteArray("<h2>What it costs</h2>") << u"What it costs"_s;
        QTest::newRow("data table")
            << QByteArray("<table><tr><th>Year</th><th>Cost</th></tr><tr><td>1999</td>"
                          "<td>17 pounds</td></tr></table>")
            << u"17 pounds"_s;
        QTest::newRow("spare picture")
            << QByteArray("<noscript><img src='/late.jpg' alt=''></noscript>") << QString();
    }

    void keeps()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QString, text);
        const auto found =
            extracted("<div class=content>" + prose(1, 4) + piece + prose(5, 8) + "</div>");
        QVERIFY2(found.text.contains(text), qPrintable(found.text));
        if (text.isEmpty())
            QVERIFY2(found.contentHtml.contains(u"https://example.org/late.jpg"_s),
                     qPrintable(found.contentHtml));
    }

    void lineBreaks()
    {
        const auto found = extracted("<div class=body>The first thing to say, of many, is this: it "
                                     "rains.<br><br>The second thing, no less true, is that it "
                                     "will rain tomorrow, too.</div>");
        QVERIFY2(found.contentHtml.contains(u"rains.</p>"_s), qPrintable(found.contentHtml));
    }

    void shortPost()
    {
        // Longer text elsewhere does not make up for what the page itself calls its article.
        const auto found = extracted(
            "<article itemprop=articleBody><p>We open a new house today, after a long year, and "
            "all our readers are welcome from nine in the morning, when the doors open, until late "
            "in the evening.</p>"
            "</article><div class=sidebar>" +
            prose(1, 9) + "</div>");
        QVERIFY(found.text.contains(u"new house"_s));
        QVERIFY(!found.text.contains(u"council"_s));
    }

    void direction_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("direction");
        QTest::newRow("itself") << "<main dir=rtl>" + prose(1, 4) + "</main>" << u"rtl"_s;
        QTest::newRow("around") << "<div dir=RTL><div><main>" + prose(1, 4) + "</main></div></div>"
                                << u"rtl"_s;
        QTest::newRow("nearest") << "<div dir=rtl><main dir=ltr>" + prose(1, 4) + "</main></div>"
                                 << u"ltr"_s;
        QTest::newRow("elsewhere")
            << "<div dir=rtl>x</div><main>" + prose(1, 4) + "</main>" << QString();
    }

    void direction()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, direction);
        QCOMPARE(extracted(body).direction, direction);
    }

    void facts_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("byline");

        QTest::newRow("linked data")
            << QByteArray("<title>x</title><script type='application/ld+json'>"
                          R"({"@context":"https://schema.org","@type":"NewsArticle",)"
                          R"("headline":"The bridge opens","author":[{"@type":"Person",)"
                          R"("name":"Ann Smith"},{"name":"Bo Li"}]})"
                          "</script><meta name=author content=Somebody>")
            << u"The bridge opens"_s << u"Ann Smith, Bo Li"_s;
        QTest::newRow("graph")
            << QByteArray(
                   "<script type='application/ld+json'>"
                   R"({"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#a",)"
                   R"("name":"Ann Smith"},{"@type":"Article","headline":"The bridge",)"
                   R"("author":{"@id":"#a"}}]})"
                   "</script>")
            << u"The bridge"_s << u"Ann Smith"_s;
        QTest::newRow("broken linked data")
            << QByteArray("<script type='application/ld+json'>{\"@context\":</script>"
                          "<meta property='og:title' content='The bridge'>")
            << u"The bridge"_s << QString();
        QTest::newRow("site behind")
            << QByteArray("<title>The bridge over the river opens | The Paper</title>")
            << u"The bridge over the river opens"_s << QString();
        QTest::newRow("writer's page")
            << QByteArray("<title>The bridge opens at last</title>"
                          "<meta property='article:author' content='https://example.org/ann'>")
            << u"The bridge opens at last"_s << QString();
        QTest::newRow("several properties")
            << QByteArray("<meta property='x:title dc:title' content='The one'>"
                          "<meta property='og:title' content='The other'>")
            << u"The one"_s << QString();
    }

    void facts()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, title);
        QFETCH(QString, byline);
        const auto found = extracted("<main>" + prose(1, 4) + "</main>", head);
        QCOMPARE(found.title, title);
        QCOMPARE(found.byline, byline);
    }

    void bylineInText()
    {
        const auto found =
            extracted("<main><p class=byline>By <span itemprop=name>Ann Smith</span>, "
                      "yesterday</p>" +
                      prose(1, 6) + "</main>");
        QCOMPARE(found.byline, u"Ann Smith"_s);
        QVERIFY(!found.text.contains(u"yesterday"_s));
    }

    void statedText()
    {
        // Scripts would have made the page of this; it says what it would say.
        QByteArray body;
        for (int i = 1; i <= 6; ++i)
            body += "On day " + QByteArray::number(i) +
                    " the council, which had met before, talked of the bridge and went home.\\n";
        const auto found =
            extracted("<div id=root></div><p>You need scripts for this.</p>",
                      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                      "\"@type\":\"NewsArticle\",\"headline\":\"h\",\"articleBody\":\"" +
                          body + "\"}</script>");
        QCOMPARE(found.text.count(u"the council"_s), 6);
        QCOMPARE(found.contentHtml.count(u"<p>"_s), 6);
    }

    void emptyShell()
    {
        const auto found = extracted("<div id=root></div>", "<link rel=amphtml href='/amp/x'>");
        QCOMPARE(found.simplerPage, QUrl(u"https://example.org/amp/x"_s));
        QVERIFY(extracted("<main>" + prose(1, 5) + "</main>", "<link rel=amphtml href='/amp/x'>")
                    .simplerPage.isEmpty());
    }

    void nextPage_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("next");
        const QString base = u"https://example.org"_s;
        QTest::newRow("query") << base + u"/a?id=7"_s << u"/a?id=7&page=2"_s
                               << base + u"/a?id=7&page=2"_s;
        QTest::newRow("query on") << base + u"/a?page=2"_s << u"/a?page=3"_s
                                  << base + u"/a?page=3"_s;
        QTest::newRow("path") << base + u"/a/story/"_s << u"/a/story/2/"_s
                              << base + u"/a/story/2/"_s;
        QTest::newRow("file") << base + u"/a/story.html"_s << u"story-2.html"_s
                              << base + u"/a/story-2.html"_s;
        QTest::newRow("other story") << base + u"/a/story/"_s << u"/a/other/2/"_s << QString();
        QTest::newRow("other site")
            << base + u"/a/"_s << u"https://example.com/a/2/"_s << QString();
        QTest::newRow("back") << base + u"/a?page=3"_s << u"/a?page=2"_s << QString();
        QTest::newRow("comments") << base + u"/a/"_s << u"/a/comment-page-2/"_s << QString();
    }

    void nextPage()
    {
        QFETCH(QString, address);
        QFETCH(QString, link);
        QFETCH(QString, next);
        const auto found = extracted(
            "<main>" + prose(1, 4) + "</main><a href='" + link.toUtf8() + "'>on</a>", {}, address);
        QCOMPARE(found.nextPage.toString(), next);
    }
};

QTEST_APPLESS_MAIN(ExtractTest)
#include "extract_test.moc"
