// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/discover.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::feeds;

class DiscoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsAnnouncedFeeds()
    {
        const QByteArray page = R"x(<!DOCTYPE html><html><head><title>x</title>
<link rel="stylesheet" href="a.css">
<link rel="alternate" type="application/rss+xml" title="تعليقات" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml; charset=utf-8" title="أخبار" href="/feed/">
<LINK REL='Alternate Home' TYPE='application/ATOM+xml' HREF='http://b.example/atom'>
<link rel="alternate" type="application/feed+json" href="feed.json">
<link rel="alternate" hreflang="en" href="/en/">
<link rel="alternate" type="application/rss+xml" href="/feed/">
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
</head><body><p>text</p></body></html>)x";
        const auto links =
            announcedFeeds(page, "text/html; charset=utf-8", QUrl(u"https://a.example/blog/"_s));
        QStringList urls;
        for (const FeedLink &link : links)
            urls += link.url.toString();
        QCOMPARE(urls, (QStringList{u"https://a.example/feed/"_s, u"http://b.example/atom"_s,
                                    u"https://a.example/blog/feed.json"_s,
                                    u"https://a.example/comments/feed/"_s}));
        QCOMPARE(links.at(0).title, u"أخبار"_s);
        QCOMPARE(links.at(0).mimeType, u"application/rss+xml"_s);
    }

    void heedsTheBaseElement()
    {
        const auto links = announcedFeeds(
            R"(<base href="/deep/"><link rel=alternate type=application/rss+xml href=rss>)", {},
            QUrl(u"https://a.example/"_s));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.at(0).url, QUrl(u"https://a.example/deep/rss"_s));
    }

    void findsNoneWhereThereIsNone()
    {
        QVERIFY(announcedFeeds({}, {}, {}).isEmpty());
        QVERIFY(announcedFeeds("<p>hello", "text/html", QUrl(u"https://a.example/"_s)).isEmpty());
        QVERIFY(announcedFeeds("\x00\xff\xfe<<<", {}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DiscoverTest)
#include "discover_test.moc"
