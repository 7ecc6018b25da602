// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

const QByteArray paragraph =
    "<p>أعلنت الوزارة اليوم، في بيان لها، أن المشروع الجديد سيفتتح الشهر المقبل، "
    "وأن العمل فيه يسير كما خطط له، وفق ما قال المتحدث باسمها.</p>";

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
        const auto found = html::extract("<html><body><a href=x>y</a></body></html>", {}, QUrl());
        QVERIFY(found.text.isEmpty());
        QVERIFY(html::extract({}, {}, QUrl()).text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ExtractTest)
#include "extract_test.moc"
