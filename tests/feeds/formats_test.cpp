// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::feeds;

namespace {

ParsedFeed parsed(const QByteArray &bytes, const QUrl &base = {})
{
    ParseOptions options;
    options.base = base;
    const auto feed = parse(bytes, options);
    return feed ? *feed : ParsedFeed();
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRss();
    void readsRssWithoutOrder();
    void readsRdf();
    void readsAtom();
    void readsAtomTexts_data();
    void readsAtomTexts();
    void readsOldAtom();
    void readsJsonFeed();
    void readsJsonFeed10();
    void readsPodcasts();
    void readsMedia();
    void readsPeople_data();
    void readsPeople();
    void resolvesAddresses();
    void refusesDangerousAddresses();
    void inheritsLanguage();
    void takesPrefixesByCustom();
    void readsBrokenFeeds_data();
    void readsBrokenFeeds();
    void readsLegacyEncodings();
    void refusesOthers_data();
    void refusesOthers();
};

void FormatsTest::readsRss()
{
    const ParsedFeed feed = parsed(R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>أخبار &amp;amp; آراء</title><link>https://a.example/</link><description>وصف</description>
<atom:link rel="self" href="https://a.example/rss"/><language>ar_EG</language>
<image><url>https://a.example/i.png</url><title>no</title><link>https://no.example/</link></image>
<lastBuildDate>Wed, 01 Jul 2026 09:00:00 GMT</lastBuildDate>
<item><title><![CDATA[خبر <b>عاجل</b>]]></title><link>https://a.example/1</link>
<guid isPermaLink="false">x-1</guid><pubDate>Wed, 01 Jul 2026 09:00:00 +0300</pubDate>
<dc:creator>سارة</dc:creator><category>سياسة</category><category>عالم</category>
<description>ملخص</description><content:encoded><![CDATA[<p>النص</p>]]></content:encoded>
<comments>https://a.example/1#c</comments>
<enclosure url="https://a.example/1.mp3" type="audio/mpeg" length="123"/></item>
<item><guid>https://a.example/2</guid><description>a &lt; b</description></item>
</channel></rss>)");
    QVERIFY(feed.wellFormed);
    QCOMPARE(feed.format, u"rss20"_s);
    QCOMPARE(feed.encoding, u"utf-8"_s);
    QCOMPARE(feed.title, u"أخبار & آراء"_s);
    QCOMPARE(feed.homePageUrl, u"https://a.example/"_s);
    QCOMPARE(feed.feedUrl, u"https://a.example/rss"_s);
    QCOMPARE(feed.description, u"وصف"_s);
    QCOMPARE(feed.language, u"ar-EG"_s);
    QCOMPARE(feed.icon, u"https://a.example/i.png"_s);
    QCOMPARE(feed.modified, utc(u"2026-07-01T09:00:00Z"_s));
    QCOMPARE(feed.items.size(), 2);
    const ParsedItem &item = feed.items.at(0);
    QCOMPARE(item.title, u"خبر عاجل"_s);
    QCOMPARE(item.url, u"https://a.example/1"_s);
    QCOMPARE(item.id, u"x-1"_s);
    QCOMPARE(item.published, utc(u"2026-07-01T06:00:00Z"_s));
    QCOMPARE(item.authors.value(0).name, u"سارة"_s);
    QCOMPARE(item.tags, (QStringList{u"سياسة"_s, u"عالم"_s}));
    QCOMPARE(item.content.value, u"<p>النص</p>"_s);
    QCOMPARE(item.summary.value, u"ملخص"_s);
    QCOMPARE(item.commentsUrl, u"https://a.example/1#c"_s);
    QCOMPARE(item.attachments.value(0).url, u"https://a.example/1.mp3"_s);
    QCOMPARE(item.attachments.value(0).bytes, 123);
    QCOMPARE(feed.items.at(1).url, u"https://a.example/2"_s);
    QCOMPARE(feed.items.at(1).content.value, u"a < b"_s);
    QCOMPARE(feed.items.at(1).content.type, Text::Type::Plain);
    QVERIFY(feed.items.at(1).summary.isEmpty());
}

void FormatsTest::readsRssWithoutOrder()
{
    // A module's word never hides the format's own, whichever comes first.
    const ParsedFeed feed = parsed(R"(<rss xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:m="http://search.yahoo.com/mrss"><channel><dc:title>no</dc:title><title>yes</title>
<item><m:title>no</m:title><dc:title>no</dc:title><title>yes</title><dc:date>2020-01-01</dc:date>
<pubDate>Wed, 01 Jul 2026 09:00:00 GMT</pubDate></item></channel></rss>)");
    QCOMPARE(feed.title, u"yes"_s);
    QCOMPARE(feed.items.value(0).title, u"yes"_s);
    QCOMPARE(feed.items.value(0).published, utc(u"2026-07-01T09:00:00Z"_s));
}

void FormatsTest::readsRdf()
{
    const ParsedFeed feed = parsed(R"(<rdf:RDF xmlns="http://purl.org/rss/1.0/"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="http://a.example/rdf"><title>t</title><link>http://a.example/</link>
<items><rdf:Seq><rdf:li resource="http://a.example/1"/></rdf:Seq></items></channel>
<image rdf:about="i"><url>http://a.example/i.png</url></image>
<item rdf:about="http://a.example/1"><title>one</title><link>http://a.example/1?rss</link>
<dc:date>2026-07-01T09:00:00+03:00</dc:date><dc:creator>a</dc:creator><dc:creator>b</dc:creator>
<dc:subject>s</dc:subject></item></rdf:RDF>)");
    QVERIFY(feed.wellFormed);
    QCOMPARE(feed.format, u"rss10"_s);
    QCOMPARE(feed.title, u"t"_s);
    QCOMPARE(feed.icon, u"http://a.example/i.png"_s);
    QCOMPARE(feed.items.size(), 1);
    QCOMPARE(feed.items.at(0).id, u"http://a.example/1"_s);
    QCOMPARE(feed.items.at(0).url, u"http://a.example/1?rss"_s);
    QCOMPARE(feed.items.at(0).published, utc(u"2026-07-01T06:00:00Z"_s));
    QCOMPARE(feed.items.at(0).authors.size(), 2);
    QCOMPARE(feed.items.at(0).tags, QStringList{u"s"_s});
}

void FormatsTest::readsAtom()
{
    const ParsedFeed feed = parsed(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa">
<title>t</title><subtitle type="html">a &lt;b&gt;b&lt;/b&gt;</subtitle>
<link href="http://a.example/"/><link rel="self" href="http://a.example/atom"/>
<logo>http://a.example/l.png</logo><icon>http://a.example/f.ico</icon>
<updated>2026-07-01T09:00:00Z</updated><author><name>n</name><email>n@a.example</email></author>
<entry><id>tag:1</id><title>e</title><link rel="alternate" href="http://a.example/1"/>
<link rel="enclosure" href="http://a.example/1.mp3" length="5" type="audio/mpeg"/>
<link rel="replies" href="http://a.example/1/c"/><published>2026-06-30T09:00:00Z</published>
<updated>2026-07-01T08:00:00Z</updated><category term="c" label="l"/>
<author><name>m</name><uri>http://m.example/</uri></author>
<summary>s</summary><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>)");
    QVERIFY(feed.wellFormed);
    QCOMPARE(feed.format, u"atom10"_s);
    QCOMPARE(feed.language, u"fa"_s);
    QCOMPARE(feed.description, u"a b"_s);
    QCOMPARE(feed.homePageUrl, u"http://a.example/"_s);
    QCOMPARE(feed.feedUrl, u"http://a.example/atom"_s);
    QCOMPARE(feed.icon, u"http://a.example/l.png"_s);
    QCOMPARE(feed.favicon, u"http://a.example/f.ico"_s);
    QCOMPARE(feed.authors.value(0).url, u"mailto:n@a.example"_s);
    const ParsedItem item = feed.items.value(0);
    QCOMPARE(item.id, u"tag:1"_s);
    QCOMPARE(item.url, u"http://a.example/1"_s);
    QCOMPARE(item.published, utc(u"2026-06-30T09:00:00Z"_s));
    QCOMPARE(item.modified, utc(u"2026-07-01T08:00:00Z"_s));
    QCOMPARE(item.tags, QStringList{u"c"_s});
    QCOMPARE(item.authors.value(0).url, u"http://m.example/"_s);
    QCOMPARE(item.content.value, u"<p>x</p>"_s);
    QCOMPARE(item.summary.value, u"s"_s);
    QCOMPARE(item.summary.type, Text::Type::Plain);
    QCOMPARE(item.attachments.value(0).bytes, 5);
    QCOMPARE(item.commentsUrl, u"http://a.example/1/c"_s);
}

void FormatsTest::readsAtomTexts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Text::Type>("type");
    QTest::newRow("text") << "<content>a &lt;b&gt;</content>"_ba << u"a <b>"_s << Text::Type::Plain;
    QTest::newRow("html") << R"(<content type="html">a &lt;b&gt;c&lt;/b&gt;</content>)"_ba
                          << u"a <b>c</b>"_s << Text::Type::Html;
    QTest::newRow("xhtml") << R"(<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a
 <b>c</b> <i>&lt;</i><br/></div></content>)"_ba
                           << u"<div>a\n <b>c</b> <i>&lt;</i><br></div>"_s << Text::Type::Html;
    QTest::newRow("prefixed xhtml")
        << R"(<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:b>c</h:b></h:div></content>)"_ba
        << u"<div><b>c</b></div>"_s << Text::Type::Html;
    QTest::newRow("own base")
        << R"(<content type="xhtml"><div xml:base="http://b.example/x/"><a href="y">c</a></div></content>)"_ba
        << u"<div><a href=\"http://b.example/x/y\">c</a></div>"_s << Text::Type::Html;
    QTest::newRow("base64") << "<content type=\"application/octet-stream\">YTxi</content>"_ba
                            << u"a<b"_s << Text::Type::Plain;
}

void FormatsTest::readsAtomTexts()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    QFETCH(Text::Type, type);
    const ParsedFeed feed =
        parsed("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>" + content + "</entry></feed>");
    QCOMPARE(feed.items.value(0).content.value, value);
    QCOMPARE(feed.items.value(0).content.type, type);
}

void FormatsTest::readsOldAtom()
{
    const ParsedFeed feed = parsed(R"(<feed version="0.3" xmlns="http://purl.org/atom/ns#">
<title mode="escaped" type="text/html">&lt;b&gt;t&lt;/b&gt;</title><tagline>g</tagline>
<modified>2026-07-01T09:00:00Z</modified><entry><title>e</title>
<issued>2026-06-30T09:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;x</content>
</entry></feed>)");
    QCOMPARE(feed.format, u"atom03"_s);
    QCOMPARE(feed.title, u"t"_s);
    QCOMPARE(feed.description, u"g"_s);
    QCOMPARE(feed.items.value(0).published, utc(u"2026-06-30T09:00:00Z"_s));
    QCOMPARE(feed.items.value(0).content.type, Text::Type::Html);
}

void FormatsTest::readsJsonFeed()
{
    const ParsedFeed feed = parsed(R"({"version":"https://jsonfeed.org/version/1.1","title":"ت <b>",
"home_page_url":"https://a.example/","language":"ar","authors":[{"name":"n","url":"https://n.example/"}],
"items":[{"id":7,"url":"/1","title":"t","content_html":"<p>x</p>","content_text":"no",
"summary":"s","date_published":"2026-07-01T09:00:00+03:00","tags":["a","b"],
"attachments":[{"url":"https://a.example/1.mp3","mime_type":"audio/mpeg","size_in_bytes":5,"duration_in_seconds":60}]},
{"id":"x","content_text":"a < b"}]})",
                                   QUrl(u"https://a.example/feed.json"_s));
    QCOMPARE(feed.format, u"json11"_s);
    QCOMPARE(feed.title, u"ت <b>"_s);
    QCOMPARE(feed.authors.value(0).name, u"n"_s);
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items.at(0).id, u"7"_s);
    QCOMPARE(feed.items.at(0).url, u"https://a.example/1"_s);
    QCOMPARE(feed.items.at(0).content.value, u"<p>x</p>"_s);
    QCOMPARE(feed.items.at(0).summary.value, u"s"_s);
    QCOMPARE(feed.items.at(0).published, utc(u"2026-07-01T06:00:00Z"_s));
    QCOMPARE(feed.items.at(0).tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(feed.items.at(0).attachments.value(0).seconds, 60);
    QCOMPARE(feed.items.at(1).content.type, Text::Type::Plain);
}

void FormatsTest::readsJsonFeed10()
{
    const ParsedFeed feed = parsed("\xEF\xBB\xBF\n{\"version\":\"https://jsonfeed.org/version/1\","
                                   "\"author\":{\"name\":\"n\"},\"items\":[{\"id\":\"1\"}]}");
    QCOMPARE(feed.format, u"json10"_s);
    QCOMPARE(feed.authors.value(0).name, u"n"_s);
    QCOMPARE(feed.items.size(), 1);
}

void FormatsTest::readsPodcasts()
{
    const ParsedFeed feed = parsed(R"(<rss version="2.0"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><itunes:author>a</itunes:author>
<itunes:image href="http://a.example/i.png"/><item><title>t</title><itunes:duration>1:02:03</itunes:duration>
<itunes:image href="http://a.example/1.png"/><enclosure url="http://a.example/1.mp3" type="audio/mpeg"/>
<itunes:summary>s</itunes:summary><itunes:keywords>x, y</itunes:keywords></item></channel></rss>)");
    QCOMPARE(feed.icon, u"http://a.example/i.png"_s);
    QCOMPARE(feed.authors.value(0).name, u"a"_s);
    QCOMPARE(feed.items.value(0).attachments.value(0).seconds, 3723);
    QCOMPARE(feed.items.value(0).image, u"http://a.example/1.png"_s);
    QCOMPARE(feed.items.value(0).content.value, u"s"_s);
    QCOMPARE(feed.items.value(0).tags, (QStringList{u"x"_s, u"y"_s}));
}

void FormatsTest::readsMedia()
{
    const ParsedFeed feed =
        parsed(R"(<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
<title>t</title><media:group><media:content url="http://a.example/v.mp4" type="video/mp4" fileSize="9" duration="61">
<media:title>v</media:title></media:content><media:thumbnail url="http://a.example/t.jpg"/>
<media:description>d</media:description></media:group>
<media:content url="http://a.example/p.jpg" medium="image"/></item></channel></rss>)");
    const ParsedItem item = feed.items.value(0);
    QCOMPARE(item.title, u"t"_s);
    QCOMPARE(item.attachments.size(), 1);
    QCOMPARE(item.attachments.at(0).title, u"v"_s);
    QCOMPARE(item.attachments.at(0).bytes, 9);
    QCOMPARE(item.attachments.at(0).seconds, 61);
    QCOMPARE(item.image, u"http://a.example/t.jpg"_s);
    QCOMPARE(item.content.value, u"d"_s);
}

void FormatsTest::readsPeople_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    const QString url = u"mailto:a@b.example"_s;
    QTest::newRow("mail (name)") << "a@b.example (سارة علي)"_ba << u"سارة علي"_s << url;
    QTest::newRow("name <mail>") << "سارة علي &lt;a@b.example&gt;"_ba << u"سارة علي"_s << url;
    QTest::newRow("name (mail)") << "سارة (a@b.example)"_ba << u"سارة"_s << url;
    QTest::newRow("mail") << "a@b.example"_ba << QString() << url;
    QTest::newRow("name") << "سارة &amp;amp; علي"_ba << u"سارة & علي"_s << QString();
}

void FormatsTest::readsPeople()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QString, url);
    const ParsedFeed feed =
        parsed("<rss><channel><item><author>" + text + "</author></item></channel></rss>");
    QCOMPARE(feed.items.value(0).authors.value(0).name, name);
    QCOMPARE(feed.items.value(0).authors.value(0).url, url);
}

void FormatsTest::resolvesAddresses()
{
    const ParsedFeed feed = parsed(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:base="sub/">
<link href="x"/><entry xml:base="/other/"><link href="y"/><content type="html">&lt;a href="z"&gt;</content>
</entry></feed>)",
                                   QUrl(u"https://a.example/feed"_s));
    QCOMPARE(feed.homePageUrl, u"https://a.example/sub/x"_s);
    QCOMPARE(feed.items.value(0).url, u"https://a.example/other/y"_s);
    QCOMPARE(feed.items.value(0).content.base, QUrl(u"https://a.example/other/"_s));
}

void FormatsTest::refusesDangerousAddresses()
{
    for (const QByteArray &address :
         {"javascript:alert(1)"_ba, " JaVaScript:x"_ba, "java\nscript:x"_ba, "data:text/html,x"_ba,
          "file:///etc/passwd"_ba, "vbscript:x"_ba}) {
        const ParsedFeed feed =
            parsed("<rss><channel><link>" + address + "</link><item><link>" + address +
                       "</link><enclosure url=\"" + address + "\"/></item></channel></rss>",
                   QUrl(u"file:///home/feed.xml"_s));
        QVERIFY2(feed.homePageUrl.isEmpty(), address.constData());
        QVERIFY2(feed.items.value(0).url.isEmpty(), address.constData());
        QVERIFY2(feed.items.value(0).attachments.isEmpty(), address.constData());
    }
}

void FormatsTest::inheritsLanguage()
{
    const ParsedFeed feed = parsed(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<entry><content>a</content></entry><entry xml:lang="fa"><content>a</content></entry>
<entry><content xml:lang="he">a</content></entry><entry xml:lang=""><content>a</content></entry></feed>)");
    QCOMPARE(feed.items.size(), 4);
    QCOMPARE(feed.items.at(0).language, u"ar"_s);
    QCOMPARE(feed.items.at(1).language, u"fa"_s);
    QCOMPARE(feed.items.at(2).language, u"he"_s);
    QVERIFY(feed.items.at(3).language.isEmpty());
    QVERIFY(!feed.items.at(3).language.isNull());
    QVERIFY(parsed("<rss><item><title>a</title></item></rss>").items.value(0).language.isNull());
}

void FormatsTest::takesPrefixesByCustom()
{
    const ParsedFeed feed = parsed("<rss><channel><item><content:encoded>x</content:encoded>"
                                   "<dc:creator>n</dc:creator></item></channel></rss>");
    QVERIFY(!feed.wellFormed);
    QCOMPARE(feed.errors.size(), 2);
    QCOMPARE(feed.items.value(0).content.value, u"x"_s);
    QCOMPARE(feed.items.value(0).authors.value(0).name, u"n"_s);
}

void FormatsTest::readsBrokenFeeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << "<rss><channel><item><title>a</title></item><item><title>b"_ba;
    QTest::newRow("cut in markup")
        << "<rss><channel><item><title>a</title></item><item><title>b</title><descr"_ba;
    QTest::newRow("junk") << "PHP Warning: x in y\n\n<rss><channel><item><title>a</title></item>"
                             "<item><title>b</title></item></channel></rss><script>1</script>"_ba;
    QTest::newRow("items outside") << "<rss><channel></channel><item><title>a</title></item>"
                                      "<item><title>b</title></item></rss>"_ba;
    QTest::newRow("early end") << "<rss><channel><item><title>a</title></item></channel></rss>"
                                  "<item><title>b</title></item>"_ba;
    QTest::newRow("unclosed items")
        << "<rss><channel><item><title>a</title><item><title>b</title></channel></rss>"_ba;
}

void FormatsTest::readsBrokenFeeds()
{
    QFETCH(QByteArray, bytes);
    const ParsedFeed feed = parsed(bytes);
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items.at(0).title, u"a"_s);
    QCOMPARE(feed.items.at(1).title, u"b"_s);
}

void FormatsTest::readsLegacyEncodings()
{
    // "نبأ" in windows-1256
    const QByteArray word = "\xE4\xC8\xC3";
    const QByteArray rest = "<rss><channel><title>" + word + "</title></channel></rss>";
    const ParsedFeed declared = parsed("<?xml version=\"1.0\" encoding=\"windows-1256\"?>" + rest);
    QCOMPARE(declared.title, u"نبأ"_s);
    QCOMPARE(declared.encoding, u"windows-1256"_s);
    ParseOptions options;
    options.contentType = "text/xml; charset=windows-1256";
    const auto header = parse(rest, options);
    QVERIFY(header);
    QCOMPARE(header->title, u"نبأ"_s);
}

void FormatsTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("page") << "<!DOCTYPE html><html><head><title>x</title></head></html>"_ba;
    QTest::newRow("page with a feed's name")
        << "<html><body><p>use <rss> here</p></body></html>"_ba;
    QTest::newRow("other XML") << "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba;
    QTest::newRow("opml") << "<opml><body/></opml>"_ba;
    QTest::newRow("other JSON") << "{\"a\":1}"_ba;
    QTest::newRow("broken JSON")
        << "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["_ba;
    QTest::newRow("picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
}

void FormatsTest::refusesOthers()
{
    QFETCH(QByteArray, bytes);
    const auto feed = parse(bytes, {});
    QVERIFY(!feed);
    QCOMPARE(feed.error().kind, ErrorKind::NotAFeed);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
