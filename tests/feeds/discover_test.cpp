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

    void findsLinksThatLookLikeFeeds()
    {
        const QByteArray page =
            "<body>\n"
            "<a href='/about'>من نحن</a> <a "
            "href='https://feedly.com/i/subscription/feed/http://a.example/feed'>+</a>\n"
            "<a href='https://reader.example/add?url=http://a.example/feed'>أضف</a>\n"
            "<a href='/comments/feed/'>تعليقات</a> <a href='https://rss.other.example/x'>آخر</a>\n"
            "<a href='/rss/politics.xml'>سياسة</a> <a href='news.atom'>أخبار</a> <a "
            "href='/?feed=rss2'>x</a>\n"
            "<a href='/subscribe' title='الخلاصة'>RSS</a> <a href='/rss/politics.xml'>مرة "
            "أخرى</a>\n"
            "<a href='feed:https://a.example/rss.php#top'>y</a> <a "
            "href='javascript:rss()'>RSS</a>\n"
            "<a href='/feedback'>رأيك</a> <a href='/x/press.html'>press</a></body>\n";
        const auto links = linkedFeeds(page, "text/html", QUrl(u"https://a.example/ar/"_s));
        QStringList urls;
        for (const FeedLink &link : links)
            urls += link.url.toString();
        QCOMPARE(urls, (QStringList{
                           u"https://a.example/rss/politics.xml"_s,
                           u"https://a.example/ar/news.atom"_s, u"https://a.example/?feed=rss2"_s,
                           u"https://a.example/subscribe"_s, u"https://a.example/rss.php"_s}));
        QCOMPARE(links.at(0).title, u"سياسة"_s);
        QCOMPARE(links.at(3).title, u"الخلاصة"_s);
    }

    void namesTheUsualAddresses()
    {
        const auto root = usualFeedAddresses(QUrl(u"https://a.example/?x=1#y"_s));
        QCOMPARE(root.first(), QUrl(u"https://a.example/feed"_s));
        QVERIFY(root.contains(QUrl(u"https://a.example/rss.xml"_s)));
        QVERIFY(root.contains(QUrl(u"https://a.example/atom.xml"_s)));
        const auto below = usualFeedAddresses(QUrl(u"http://a.example:8080/blog/index.html"_s));
        QCOMPARE(below.first(), QUrl(u"http://a.example:8080/blog/feed"_s));
        QVERIFY(below.contains(QUrl(u"http://a.example:8080/feed"_s)));
        QVERIFY(below.size() <= 8);
        QVERIFY(usualFeedAddresses(QUrl(u"file:///home/x.html"_s)).isEmpty());
        QVERIFY(usualFeedAddresses(QUrl()).isEmpty());
    }

    void namesKinds()
    {
        QCOMPARE(feedKind(u"application/rss+xml"_s), u"RSS"_s);
        QCOMPARE(feedKind(u"atom10"_s), u"Atom"_s);
        QCOMPARE(feedKind(u"application/feed+json"_s), u"JSON Feed"_s);
        QVERIFY(feedKind(u"text/xml"_s).isEmpty());
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
