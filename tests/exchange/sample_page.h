// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/page.h"
#include "app/html/blocks.h"

namespace naba::testing {

inline exchange::Page pageOf(const QString &html)
{
    exchange::Page page;
    page.title = QStringLiteral("عنوان <الخبر> & ما بعده");
    page.titleDirection = Qt::RightToLeft;
    page.feed = QStringLiteral("صحيفة");
    page.author = QStringLiteral("John Smith");
    page.url = QUrl(QStringLiteral("https://site.example/1?a=1&b=2"));
    page.published = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    page.language = QStringLiteral("ar");
    page.tags = {QStringLiteral("بحث"), QStringLiteral("c++")};
    page.starred = true;
    page.text = html::blocks(html, {page.url, Qt::RightToLeft, Qt::LayoutDirectionAuto});
    return page;
}

inline ExportWords words()
{
    ExportWords words;
    words.title = QStringLiteral("مقالات محفوظة");
    words.original = QStringLiteral("الصفحة الأصلية");
    words.enclosures = QStringLiteral("ملفات");
    words.picture = QStringLiteral("صورة");
    words.language = QStringLiteral("ar");
    words.direction = Qt::RightToLeft;
    words.date = [](const QDateTime &time) {
        return time.toString(Qt::ISODate);
    };
    return words;
}

/// An article with everything that blocks know.
inline QString everything()
{
    return QStringLiteral(
        "<p>نص عربي فيه <b>سميك</b> و<i>مائل</i> و<code>x &lt; y</code> و<a "
        "href=\"https://a.example/?x=1&amp;y=2\">رابط</a> ورقم +218 91 234 5678 هنا.</p>"
        "<p>This whole paragraph is written in English and so it reads the other way.</p>"
        "<h2 id=\"top\">عنوان فرعي</h2><ul><li>أول</li><li>ثان<ul><li>داخله</li></ul></li></ul>"
        "<ol start=\"3\"><li>ثالث</li><li>رابع</li></ol><ol type=\"a\"><li>ألف</li></ol>"
        "<blockquote><p>كلام منقول</p></blockquote>"
        "<figure><img src=\"https://a.example/p.jpg\" alt=\"صورة المدينة\">"
        "<figcaption>تعليق</figcaption></figure>"
        "<table><tr><th>اسم</th><th>عدد</th></tr><tr><td>أحمد</td><td>Windows 11 and others</td>"
        "</tr></table><table><tr><td colspan=\"2\">واحد</td></tr><tr><td>ا</td><td>ب</td></tr>"
        "</table><pre>if (a &lt; b) {\n  return `x`;\n}</pre><hr>"
        "<p><a href=\"#top\">إلى أعلى</a> <a href=\"#nowhere\">لا مكان</a></p>");
}

} // namespace naba::testing
