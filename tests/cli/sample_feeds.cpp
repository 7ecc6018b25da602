// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sample_feeds.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace naba::testing {

QByteArray arabicFeed(int items, const QString &title)
{
    QString feed =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
        "<title>%1</title><link>http://example.org/</link><language>ar</language>\n"_s.arg(title);
    const QDateTime first(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    for (int i = 1; i <= items; ++i) {
        const QString date =
            QLocale::c().toString(first.addSecs(3600LL * i), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        feed += u"<item><title>خبر رقم %1 عن (AFRICOM)</title>"
                "<link>http://example.org/news/%1</link>"
                "<guid isPermaLink=\"false\">tag:example.org,2026:%1</guid>"
                "<pubDate>%2</pubDate>"
                "<description><![CDATA[<p>الفقرة الأولى من الخبر رقم %1.</p>"
                "<ul><li>بند</li></ul><p>وصل في 1998-04-05 و«انتهى».</p>]]></description>"
                "</item>\n"_s.arg(QString::number(i), date);
    }
    return (feed + u"</channel></rss>\n"_s).toUtf8();
}

} // namespace naba::testing
