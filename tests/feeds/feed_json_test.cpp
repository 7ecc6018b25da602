// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feed_json.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::feeds;

class FeedJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesOneForm()
    {
        bool isFeed = false;
        const QJsonObject json = toJsonFeed(
            R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>نبأ</title>
<entry xml:lang=""><id>1</id><title>t</title><content>a &lt;b&gt;</content><updated>2026-07-01T09:00:00+03:00</updated></entry>
<entry><id>2</id><content type="html">&lt;p onclick="x"&gt;y&lt;script&gt;z&lt;/script&gt;&lt;/p&gt;</content></entry></feed>)",
            {}, isFeed);
        QVERIFY(isFeed);
        QCOMPARE(json.value("version"_L1).toString(), u"https://jsonfeed.org/version/1.1"_s);
        QCOMPARE(json.value("title"_L1).toString(), u"نبأ"_s);
        QVERIFY(!json.contains("home_page_url"_L1));
        const QJsonObject parser = json.value("_parser"_L1).toObject();
        QCOMPARE(parser.value("well_formed"_L1), QJsonValue(true));
        QCOMPARE(parser.value("errors"_L1).toArray().size(), 0);
        QCOMPARE(parser.value("direction"_L1).toString(), u"rtl"_s);
        const QJsonObject first = json.value("items"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("content_html"_L1).toString(), u"a &lt;b&gt;"_s);
        QCOMPARE(first.value("date_modified"_L1).toString(), u"2026-07-01T06:00:00Z"_s);
        QVERIFY(first.contains("language"_L1));
        QVERIFY(first.value("language"_L1).isNull());
        const QJsonObject second = json.value("items"_L1).toArray().at(1).toObject();
        QCOMPARE(second.value("content_html"_L1).toString(), u"<p>y</p>"_s);
        QCOMPARE(second.value("language"_L1).toString(), u"ar"_s);
    }

    void saysSoOfOtherBytes()
    {
        bool isFeed = true;
        const QJsonObject json = toJsonFeed("hello", {}, isFeed);
        QVERIFY(!isFeed);
        QVERIFY(json.value("items"_L1).isArray());
        QCOMPARE(json.value("_parser"_L1).toObject().value("well_formed"_L1), QJsonValue(false));
    }

    void readsARealFeed()
    {
        QFile file(QStringLiteral(NABA_TEST_DATA) + u"/suites/rtl/bbc-urdu.xml"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the outside test data is not here");
        bool isFeed = false;
        const QJsonObject json = toJsonFeed(file.readAll(), {}, isFeed);
        QVERIFY(isFeed);
        const QJsonArray items = json.value("items"_L1).toArray();
        QVERIFY(!items.isEmpty());
        for (const QJsonValue &item : items) {
            QVERIFY(!item.toObject().value("title"_L1).toString().isEmpty());
            QVERIFY(!item.toObject().value("date_published"_L1).toString().isEmpty());
            QCOMPARE(
                item.toObject().value("_parser"_L1).toObject().value("direction"_L1).toString(),
                u"rtl"_s);
        }
    }
};

QTEST_GUILESS_MAIN(FeedJsonTest)
#include "feed_json_test.moc"
