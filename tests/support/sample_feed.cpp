// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_feed.h"

#include <QString>
#include <QStringList>

namespace naba::testing {

using namespace Qt::StringLiterals;

QByteArray rssFromText(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    QString title;
    QString body;
    for (const QString &line : lines) {
        const QString part = line.trimmed().toHtmlEscaped();
        if (part.isEmpty())
            continue;
        if (title.isEmpty())
            title = part;
        else
            body += u"<p>"_s + part + u"</p>\n"_s;
    }
    const QString feed = uR"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>أخبار التجربة</title>
<link>http://example.com/</link>
<description>خبر واحد</description>
<language>ar</language>
<item>
<title>%1</title>
<link>http://example.com/sample</link>
<guid isPermaLink="false">sample-article</guid>
<pubDate>Wed, 01 Jul 2026 09:00:00 GMT</pubDate>
<content:encoded><![CDATA[%2]]></content:encoded>
</item>
</channel>
</rss>
)"_s;
    return feed.arg(title, body).toUtf8();
}

} // namespace naba::testing
