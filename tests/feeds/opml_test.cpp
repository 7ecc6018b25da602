// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::feeds;

class OpmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestedFolders();
    void skipsWhatIsNoWebAddress();
    void readsOddFiles_data();
    void readsOddFiles();
    void refusesOthers();
    void mergesRepeated();
    void understandsOthersAttributes();
    void skipsOthersOutlines();
    void keepsDeepFolders();
    void roundTrip();
    void foldersWithoutFeeds();
    void categories();
    void tellsSubscriptionsApart();
    void readsWhatTheWorldWrites_data();
    void readsWhatTheWorldWrites();
};

void OpmlTest::readsNestedFolders()
{
    const auto feeds = readOpml(R"(<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>x</title></head><body>
 <outline text="أخبار" title="أخبار">
  <outline text="عربية"><outline type="rss" text="ش" title="شبكة" xmlUrl="https://a.example/rss"
    htmlUrl="https://a.example/"/></outline>
  <outline type="rss" text="ب" xmlUrl="http://b.example/rss?a=1&amp;b=2"/>
 </outline>
 <outline type="rss" text="c" xmlUrl="http://c.example/"/>
</body></opml>)");
    QVERIFY(feeds);
    QCOMPARE(feeds->feeds.size(), 3);
    QCOMPARE(feeds->feeds.at(0).title, u"شبكة"_s);
    QCOMPARE(feeds->feeds.at(0).url, QUrl(u"https://a.example/rss"_s));
    QCOMPARE(feeds->feeds.at(0).siteUrl, QUrl(u"https://a.example/"_s));
    QCOMPARE(feeds->feeds.at(0).folder, (QStringList{u"أخبار"_s, u"عربية"_s}));
    QCOMPARE(feeds->feeds.at(1).folder, QStringList{u"أخبار"_s});
    QCOMPARE(feeds->feeds.at(1).url, QUrl(u"http://b.example/rss?a=1&b=2"_s));
    QVERIFY(feeds->feeds.at(2).folder.isEmpty());
}

void OpmlTest::skipsWhatIsNoWebAddress()
{
    const auto feeds = readOpml(R"x(<opml><body>
<outline text="a" xmlUrl="file:///etc/passwd"/><outline text="b" xmlUrl="javascript:alert(1)"/>
<outline text="c" xmlUrl="ftp://x/"/><outline text="d" xmlUrl="http:///"/>
<outline text="e" xmlUrl="feed://e.example/rss"/><outline text="f" xmlUrl=""/>
</body></opml>)x");
    QVERIFY(feeds);
    QCOMPARE(feeds->feeds.size(), 1);
    QCOMPARE(feeds->feeds.at(0).url, QUrl(u"http://e.example/rss"_s));
    QCOMPARE(feeds->skipped, 4);
}

void OpmlTest::readsOddFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << "<opml><body><outline text='a' xmlUrl='http://a.example/'>"_ba;
    QTest::newRow("ampersand") << "<opml><body><outline text='a & b' xmlUrl='http://a.example/'/>"
                                  "</body></opml>"_ba;
    QTest::newRow("case") << "<OPML><BODY><OUTLINE TEXT='a' XMLURL='http://a.example/'/>"
                             "</BODY></OPML>"_ba;
    QTest::newRow("no body") << "<opml><outline text='a' xmlUrl='http://a.example/'/></opml>"_ba;
    QTest::newRow("url") << "<opml><body><outline type='rss' url='http://a.example/'/>"
                            "</body></opml>"_ba;
}

void OpmlTest::readsOddFiles()
{
    QFETCH(QByteArray, bytes);
    const auto feeds = readOpml(bytes);
    QVERIFY(feeds);
    QCOMPARE(feeds->feeds.size(), 1);
    QCOMPARE(feeds->feeds.at(0).url, QUrl(u"http://a.example/"_s));
}

void OpmlTest::refusesOthers()
{
    for (const QByteArray &bytes : {""_ba, "hello"_ba, "<rss/>"_ba, "<html><body/></html>"_ba}) {
        const auto feeds = readOpml(bytes);
        QVERIFY(!feeds);
        QCOMPARE(feeds.error().kind, ErrorKind::NotAFeed);
    }
}

void OpmlTest::mergesRepeated()
{
    const auto opml = readOpml(R"(<opml version="1.0"><body>
<outline text="أ" xmlUrl="https://a.example/rss"/>
<outline text="مجلد"><outline text="b" title="B" xmlUrl="HTTP://A.example:80/rss#x"
  htmlUrl="https://a.example/"/></outline>
<outline text="c" xmlUrl="https://a.example/rss?x=1"/></body></opml>)");
    QVERIFY(opml);
    QCOMPARE(opml->repeated, 1);
    QCOMPARE(opml->feeds.size(), 2);
    QCOMPARE(opml->feeds.at(0).title, u"أ"_s);
    QCOMPARE(opml->feeds.at(0).siteUrl, QUrl(u"https://a.example/"_s));
    QCOMPARE(opml->feeds.at(0).folder, QStringList{u"مجلد"_s});
}

void OpmlTest::understandsOthersAttributes()
{
    const auto opml = readOpml(R"(<?xml version="1.0"?>
<opml version="1.1" xmlns:fz="urn:forumzilla:"><head><title>Feeds</title></head><body>
<outline type="rss" title="أ" text="x" version="RSS" fz:quickMode="false"
  fz:options="{&quot;version&quot;:2}" xmlUrl="https://a.example/" htmlUrl="https://a.example"/>
<outline type="rss" text="b" rss:xmlUrl="https://b.example/" layoutDirection="1"
  rssr:updateInterval="15"/>
<outline type="rss" text="c" xmlUrl="https://c.example/" layoutDirection="0" language="he-IL"/>
<outline type="rss" text="d" xmlUrl="https://d.example/" naba:direction="ltr" language="unknown"/>
<outline text="&#x202B;e&#x202C;" type="atom" url="https://e.example/"/>
</body></opml>)");
    QVERIFY(opml);
    QCOMPARE(opml->title, u"Feeds"_s);
    QCOMPARE(opml->feeds.size(), 5);
    QCOMPARE(opml->feeds.at(0).title, u"أ"_s);
    QCOMPARE(opml->feeds.at(1).direction, Qt::RightToLeft);
    QCOMPARE(opml->feeds.at(2).direction, Qt::LayoutDirectionAuto);
    QCOMPARE(opml->feeds.at(2).language, u"he-IL"_s);
    QCOMPARE(opml->feeds.at(3).direction, Qt::LeftToRight);
    QVERIFY(opml->feeds.at(3).language.isEmpty());
    QCOMPARE(opml->feeds.at(4).title, u"e"_s);
}

void OpmlTest::skipsOthersOutlines()
{
    const auto opml = readOpml(R"(<opml><body>
<outline type="vfolder" title="غير مقروء" text="Unread" xmlUrl="https://x.example/"/>
<outline type="rss" text="command" xmlUrl="|/bin/rm -rf x"/>
<outline type="rss" text="file" xmlUrl="/etc/passwd"/>
<outline type="link" text="page" url="https://p.example/"/>
<outline text="مجلد" type="folder" id="abc"><outline type="rss" text="a" xmlUrl="https://a.example/"/>
</outline></body></opml>)");
    QVERIFY(opml);
    QCOMPARE(opml->skipped, 3);
    QCOMPARE(opml->feeds.size(), 1);
    QCOMPARE(opml->feeds.at(0).folder, QStringList{u"مجلد"_s});
}

void OpmlTest::keepsDeepFolders()
{
    QByteArray bytes = "<opml><body>";
    QStringList path;
    for (int i = 0; i < 30; ++i) {
        path.append(QString::number(i));
        bytes += "<outline text='" + QByteArray::number(i) + "'>";
    }
    bytes += "<outline xmlUrl='https://a.example/'/>";
    const auto opml = readOpml(bytes);
    QVERIFY(opml);
    QCOMPARE(opml->feeds.at(0).folder, path);
}

void OpmlTest::roundTrip()
{
    OpmlDocument document;
    document.title = u"نبأ <&> \"'"_s;
    document.language = u"ar"_s;
    document.checked = u"2026-11-01"_s;
    document.position = 3;
    document.feeds = {
        {u"الأول & <b>"_s,
         QUrl(u"https://a.example/rss?a=1&b=2"_s),
         QUrl(u"https://a.example/"_s),
         {},
         u"ar"_s,
         u"LY"_s,
         Qt::RightToLeft,
         {u"سياسة"_s, u"/أ/ب"_s}},
        {u"\"شبكة\""_s,
         QUrl(u"http://b.example/%D8%A3"_s),
         {},
         {u"أ"_s, u"ب / ج"_s},
         {},
         {},
         Qt::LeftToRight,
         {u"a, b"_s, u"[c]"_s}},
        {{}, QUrl(u"https://c.example/"_s), {}, {u"أ"_s}, {}, {}, Qt::LayoutDirectionAuto, {}}};
    document.folders = {
        {u"فارغ"_s}, {u"فارغ"_s, u"فيه \"فارغ\""_s}, {u"أ"_s}, {u"أ"_s, u"ب / ج"_s}, {u"آخر"_s}};
    const QByteArray bytes = writeOpml(document);
    const auto again = readOpml(bytes);
    QVERIFY(again);
    QCOMPARE(again->title, document.title);
    QCOMPARE(again->language, document.language);
    QCOMPARE(again->checked, document.checked);
    QCOMPARE(again->position, document.position);
    QCOMPARE(again->repeated + again->skipped, 0);
    QCOMPARE(again->folders, document.folders);
    QCOMPARE(again->feeds.size(), document.feeds.size());
    for (const OpmlFeed &feed : std::as_const(document.feeds))
        QVERIFY2(again->feeds.contains(feed), qPrintable(feed.url.toString()));
    // And once more it is the same to the byte.
    QCOMPARE(writeOpml(*again), bytes);
}

void OpmlTest::foldersWithoutFeeds()
{
    const auto read = readOpml(R"x(<opml><body><outline text='أخبار'><outline text='فارغ'/>
<outline text='a' xmlUrl='http://a.example/'/></outline><outline text='وحده'/>
<outline type='link' text='bookmark' url='http://b.example/'/>
<outline text='also one' url='http://c.example/'/>
<outline type='vfolder' text='search'/></body></opml>)x");
    QCOMPARE(read->folders,
             (QList<QStringList>{{u"أخبار"_s}, {u"أخبار"_s, u"فارغ"_s}, {u"وحده"_s}}));
    // Lines of any outline are no folders, unless they say so.
    const auto outline = readOpml("<opml><body><outline text='x'><outline text='y'/></outline>"
                                  "<outline text='z' type='folder'/></body></opml>");
    QCOMPARE(outline->folders, QList<QStringList>{{u"z"_s}});
    OpmlDocument onlyFolders;
    onlyFolders.folders = {{u"أ"_s}, {u"أ"_s, u"ب"_s}};
    QCOMPARE(readOpml(writeOpml(onlyFolders))->folders, onlyFolders.folders);
}

void OpmlTest::categories()
{
    const auto read = readOpml(R"x(<opml><body>
<outline text='a' xmlUrl='http://a.example/' category='/Boston/Weather, خبر ,خبر,'/>
<outline text='b' xmlUrl='http://b.example/' tags='one,two'/>
<outline text='b' xmlUrl='http://b.example/' category='three'/></body></opml>)x");
    QCOMPARE(read->feeds.at(0).tags, (QStringList{u"/Boston/Weather"_s, u"خبر"_s}));
    QCOMPARE(read->feeds.at(1).tags, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void OpmlTest::tellsSubscriptionsApart()
{
    const auto key = [](const QString &address) {
        return subscriptionKey(QUrl(address));
    };
    QCOMPARE(key(u"http://a.example"_s), key(u"https://A.EXAMPLE:443/#x"_s));
    QVERIFY(key(u"https://a.example/x"_s) != key(u"https://a.example/y"_s));
    QVERIFY(key(u"https://a.example/x"_s) != key(u"https://a.example/x?y"_s));
    QVERIFY(key(u"https://me@a.example/"_s) != key(u"https://a.example/"_s));
    QVERIFY(key(u"https://a.example:8080/"_s) != key(u"https://a.example/"_s));
}

void OpmlTest::readsWhatTheWorldWrites_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray feed = "<outline text='a' xmlUrl='http://a.example/'/>";
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF<opml><body>" + feed + "</body></opml>";
    QTest::newRow("two bodies") << "<opml><body/><body>" + feed + "</body></opml>";
    QTest::newRow("junk before") << "hello <opml><body>" + feed + "</body></opml>";
    QTest::newRow("doctype") << "<!DOCTYPE opml SYSTEM 'file:///etc/passwd'><opml><body>" + feed +
                                    "</body></opml>";
    QTest::newRow("outline in head")
        << "<opml><head><ownerName>x</ownerName></head><body>" + feed + "</body></opml>";
    QTest::newRow("windows-1256")
        << "<?xml version='1.0' encoding='windows-1256'?><opml><body>"
           "<outline text='\xC7\xC8' xmlUrl='http://a.example/'/></body></opml>"_ba;
    QTest::newRow("namespace") << "<opml xmlns='http://opml.org/spec2'><body>" + feed +
                                      "</body></opml>";
}

void OpmlTest::readsWhatTheWorldWrites()
{
    QFETCH(QByteArray, bytes);
    const auto opml = readOpml(bytes);
    QVERIFY(opml);
    QCOMPARE(opml->feeds.size(), 1);
    QCOMPARE(opml->feeds.at(0).url, QUrl(u"http://a.example/"_s));
}

QTEST_GUILESS_MAIN(OpmlTest)
#include "opml_test.moc"
