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
    QCOMPARE(feeds->size(), 3);
    QCOMPARE(feeds->at(0).title, u"شبكة"_s);
    QCOMPARE(feeds->at(0).url, QUrl(u"https://a.example/rss"_s));
    QCOMPARE(feeds->at(0).siteUrl, QUrl(u"https://a.example/"_s));
    QCOMPARE(feeds->at(0).folder, (QStringList{u"أخبار"_s, u"عربية"_s}));
    QCOMPARE(feeds->at(1).folder, QStringList{u"أخبار"_s});
    QCOMPARE(feeds->at(1).url, QUrl(u"http://b.example/rss?a=1&b=2"_s));
    QVERIFY(feeds->at(2).folder.isEmpty());
}

void OpmlTest::skipsWhatIsNoWebAddress()
{
    const auto feeds = readOpml(R"x(<opml><body>
<outline text="a" xmlUrl="file:///etc/passwd"/><outline text="b" xmlUrl="javascript:alert(1)"/>
<outline text="c" xmlUrl="ftp://x/"/><outline text="d" xmlUrl="http:///"/>
<outline text="e" xmlUrl="feed://e.example/rss"/><outline text="f" xmlUrl=""/>
</body></opml>)x");
    QVERIFY(feeds);
    QCOMPARE(feeds->size(), 1);
    QCOMPARE(feeds->at(0).url, QUrl(u"http://e.example/rss"_s));
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
    QCOMPARE(feeds->size(), 1);
    QCOMPARE(feeds->at(0).url, QUrl(u"http://a.example/"_s));
}

void OpmlTest::refusesOthers()
{
    for (const QByteArray &bytes : {""_ba, "hello"_ba, "<rss/>"_ba, "<html><body/></html>"_ba}) {
        const auto feeds = readOpml(bytes);
        QVERIFY(!feeds);
        QCOMPARE(feeds.error().kind, ErrorKind::NotAFeed);
    }
}

QTEST_GUILESS_MAIN(OpmlTest)
#include "opml_test.moc"
