// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/ingest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using feeds::ParsedFeed;
using feeds::ParsedItem;

namespace {

const QUrl source(u"https://feeds.example/rss.xml"_s);

ParsedFeed feedOf(const QList<ParsedItem> &items, const QString &language = u"ar"_s)
{
    ParsedFeed feed;
    feed.title = u"صحيفة"_s;
    feed.homePageUrl = u"https://site.example/"_s;
    feed.language = language;
    feed.items = items;
    return feed;
}

ParsedItem itemOf(const QString &id, const QString &html)
{
    ParsedItem item;
    item.id = id;
    item.url = u"https://site.example/"_s + id;
    item.title = u"عنوان الخبر "_s + id;
    item.content.value = html;
    return item;
}

ArticleDraft one(const ParsedItem &item, const QString &language = u"ar"_s)
{
    const Ingested ingested = ingest(feedOf({item}, language), source);
    return ingested.articles.value(0);
}

} // namespace

class IngestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void feedItself()
    {
        const Ingested ingested = ingest(feedOf({}), source);
        QCOMPARE(ingested.title, u"صحيفة"_s);
        QCOMPARE(ingested.siteUrl, QUrl(u"https://site.example/"_s));
        QCOMPARE(ingested.language, u"ar"_s);
        ParsedFeed unsafe = feedOf({});
        unsafe.homePageUrl = u"javascript:alert(1)"_s;
        QVERIFY(ingest(unsafe, source).siteUrl.isEmpty());
        unsafe.homePageUrl = u"/home"_s;
        QCOMPARE(ingest(unsafe, source).siteUrl, QUrl(u"https://feeds.example/home"_s));
    }

    void markupIsMadeSafe()
    {
        const ArticleDraft draft = one(itemOf(
            u"a"_s,
            u"<p onclick=\"x()\">نص <script>alert(1)</script><a href=\"/b\">رابط</a></p>"_s));
        QVERIFY(!draft.contentHtml.contains("script"_L1));
        QVERIFY(!draft.contentHtml.contains("onclick"_L1));
        QVERIFY2(draft.contentHtml.contains("https://site.example/b"_L1),
                 qPrintable(draft.contentHtml));
    }

    void plainTextIsNotMarkup()
    {
        ParsedItem item = itemOf(u"a"_s, u"1 < 2 & 3 > 2\nsecond line\n\nnext <b>paragraph</b>"_s);
        item.content.type = feeds::Text::Type::Plain;
        const ArticleDraft draft = one(item);
        QVERIFY2(draft.contentHtml.contains("&lt;b&gt;"_L1), qPrintable(draft.contentHtml));
        QCOMPARE(draft.contentHtml.count("<p>"_L1), 2);
        QVERIFY(draft.summary.startsWith("1 < 2 & 3 > 2"_L1));
    }

    void trackingIsDroppedAndKept()
    {
        ParsedItem item = itemOf(u"a"_s, u"<p>x</p>"_s);
        item.url = u"/news/1?utm_source=rss&id=2"_s;
        const ArticleDraft draft = one(item);
        QCOMPARE(draft.url, QUrl(u"https://site.example/news/1?id=2"_s));
        QCOMPARE(draft.originalUrl, QUrl(u"https://site.example/news/1?utm_source=rss&id=2"_s));
        QVERIFY(one(itemOf(u"a"_s, u"x"_s)).originalUrl.isEmpty());
    }

    void linksThatNameOneArticle()
    {
        ParsedItem plain = itemOf(u"a"_s, u"x"_s);
        ParsedItem shared = itemOf(u"b"_s, u"x"_s);
        shared.url = u"https://site.example/live"_s;
        ParsedItem sharing = itemOf(u"c"_s, u"x"_s);
        sharing.url = u"http://site.example/live?utm_medium=feed"_s;
        ParsedItem home = itemOf(u"d"_s, u"x"_s);
        home.url = u"http://site.example"_s;
        const Ingested ingested = ingest(feedOf({plain, shared, sharing, home}), source);
        QCOMPARE(ingested.articles.size(), 4);
        QVERIFY(ingested.articles.at(0).linkKey != 0);
        QCOMPARE(ingested.articles.at(1).linkKey, 0);
        QCOMPARE(ingested.articles.at(2).linkKey, 0);
        QCOMPARE(ingested.articles.at(3).linkKey, 0);
    }

    void summary()
    {
        ParsedItem item = itemOf(u"a"_s, u"<p>"_s + u"كلمة طويلة "_s.repeated(100) + u"</p>"_s);
        ArticleDraft draft = one(item);
        QVERIFY(draft.summary.size() <= 201);
        QVERIFY(draft.summary.size() > 100);
        QVERIFY(draft.summary.endsWith(u'…'));
        QVERIFY(!draft.summary.contains("<"_L1));

        item.summary.value = u"<b>قصير</b>"_s;
        draft = one(item);
        QCOMPARE(draft.summary, u"قصير"_s);

        item.content = {};
        draft = one(item);
        QVERIFY(draft.contentHtml.contains(u"قصير"_s));
        QCOMPARE(draft.summary, u"قصير"_s);
    }

    void summaryIsNotCutInsideACharacter()
    {
        // 199 letters, then characters of two and more code units.
        const QString text = u"ا"_s.repeated(199) + u"👩‍🚀"_s.repeated(10);
        const ArticleDraft draft = one(itemOf(u"a"_s, text));
        QVERIFY(draft.summary.isValidUtf16());
        QVERIFY(!draft.summary.contains(u'\u200d') || draft.summary.contains(u"👩‍🚀"_s));
    }

    void dates()
    {
        const QDateTime published(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        const QDateTime modified = published.addDays(1);
        ParsedItem item = itemOf(u"a"_s, u"x"_s);
        QVERIFY(!one(item).published.isValid());
        item.modified = modified;
        QCOMPARE(one(item).published, modified);
        item.published = published;
        QCOMPARE(one(item).published, published);
        QCOMPARE(one(item).modified, modified);
    }

    void direction()
    {
        const ArticleDraft arabic = one(itemOf(u"a"_s, u"نص"_s));
        QCOMPARE(arabic.titleDirection, Qt::RightToLeft);
        QCOMPARE(arabic.language, u"ar"_s);
        ParsedItem item = itemOf(u"a"_s, u"<p>This is written in English, all of it.</p>"_s);
        item.title = u"A longer headline in plain English words"_s;
        QCOMPARE(one(item).titleDirection, Qt::LeftToRight);
    }

    void addressesOfOtherKindsAreDropped()
    {
        ParsedItem item = itemOf(u"a"_s, u"x"_s);
        item.url = u"javascript:alert(1)"_s;
        item.image = u"file:///etc/passwd"_s;
        item.commentsUrl = u"/comments"_s;
        item.attachments = {{u"ftp://x/a.mp3"_s, {}, {}, 0, 0},
                            {u"/b.mp3"_s, u"audio/mpeg"_s, u"حلقة"_s, 7, 8}};
        const ArticleDraft draft = one(item);
        QVERIFY(draft.url.isEmpty());
        QVERIFY(draft.image.isEmpty());
        QCOMPARE(draft.commentsUrl, QUrl(u"https://site.example/comments"_s));
        QCOMPARE(draft.enclosures.size(), 1);
        QCOMPARE(draft.enclosures.at(0).url, QUrl(u"https://site.example/b.mp3"_s));
        QCOMPARE(draft.enclosures.at(0).bytes, 7);
    }

    void authors()
    {
        ParsedItem item = itemOf(u"a"_s, u"نص عربي طويل بما يكفي"_s);
        item.authors = {{u" سلمى "_s, {}, {}}, {u"عمر"_s, {}, {}}, {u"سلمى"_s, {}, {}}, {}};
        QCOMPARE(one(item).author, u"سلمى، عمر"_s);
    }

    void repeatedItemsAreOne()
    {
        const Ingested ingested = ingest(feedOf({itemOf(u"a"_s, u"first"_s), itemOf(u"b"_s, u"x"_s),
                                                 itemOf(u"a"_s, u"again"_s)}),
                                         source);
        QCOMPARE(ingested.articles.size(), 2);
        QVERIFY(ingested.articles.at(0).contentHtml.contains("first"_L1));
    }

    void oneIdForEverythingIsNoId()
    {
        QList<ParsedItem> items;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            ParsedItem item = itemOf(name, u"x"_s);
            item.id = u"https://site.example/"_s;
            items.append(item);
        }
        const Ingested ingested = ingest(feedOf(items), source);
        QCOMPARE(ingested.articles.size(), 3);
        QCOMPARE(ingested.articles.at(0).guid, u"https://site.example/"_s);
        const Ingested again = ingest(feedOf(items), source);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(again.articles.at(i).identity, ingested.articles.at(i).identity);
    }

    void impossibleDatesAreNone()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto publishedAs = [&now](const QDateTime &stated) {
            ParsedItem item = itemOf(u"a"_s, u"x"_s);
            item.published = stated;
            return ingest(feedOf({item}), source, now).articles.value(0).published;
        };
        QCOMPARE(publishedAs(now.addSecs(-60)), now.addSecs(-60));
        QCOMPARE(publishedAs(now), now);
        QVERIFY(!publishedAs(now.addSecs(1)).isValid());
        QVERIFY(!publishedAs(QDateTime(QDate(2222, 1, 1), QTime(), Qt::UTC)).isValid());
        QVERIFY(!publishedAs(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).isValid());
        QVERIFY(!publishedAs(QDateTime(QDate(1, 1, 1), QTime(), Qt::UTC)).isValid());
        QVERIFY(publishedAs(QDateTime(QDate(1985, 1, 1), QTime(), Qt::UTC)).isValid());
        // Without its own date an item has that of its last change, unless that is wrong too.
        ParsedItem item = itemOf(u"a"_s, u"x"_s);
        item.modified = now.addDays(-1);
        QCOMPARE(ingest(feedOf({item}), source, now).articles.value(0).published, item.modified);
        item.modified = now.addDays(1);
        QVERIFY(!ingest(feedOf({item}), source, now).articles.value(0).published.isValid());
    }

    void linksAreWithoutTracking()
    {
        const auto linked = [](const QString &address) {
            ParsedItem item = itemOf(u"a"_s, u"x"_s);
            item.url = address;
            return one(item).url;
        };
        QCOMPARE(linked(u"https://site.example/x?utm_source=rss&id=%D8%A3&fbclid=1"_s),
                 QUrl(u"https://site.example/x?id=%D8%A3"_s));
        QCOMPARE(linked(u"https://site.example/x?traffic_source=rss#top"_s),
                 QUrl(u"https://site.example/x#top"_s));
        QCOMPARE(linked(u"/x?a=1&&b"_s), QUrl(u"https://site.example/x?a=1&&b"_s));
    }

    void bytesThatAreNoFeed()
    {
        Fetched fetched;
        fetched.url = source;
        fetched.body = "just words";
        fetched.maxItems = 10;
        const auto ingested = ingest(fetched);
        QVERIFY(!ingested);
        QCOMPARE(ingested.error().kind, ErrorKind::NotAFeed);
    }
};

QTEST_GUILESS_MAIN(IngestTest)
#include "ingest_test.moc"
