// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::feeds;

/// Input made to break parsers: each must come back, and keep the items that are there.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void limitsItems();
    void expandsNoEntityBomb();
    void readsNoOutsideEntity();
    void survivesEveryCut();
};

namespace {

const QByteArray head = "<rss version=\"2.0\"><channel>"_ba;
const QByteArray tail = "<item><title>last</title></item></channel></rss>"_ba;

} // namespace

void HostileTest::survives_data()
{
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<bool>("endsWell"); // whether the last item can still be told
    const auto row = [](const char *name, const QByteArray &middle, bool endsWell) {
        QTest::newRow(name) << middle << endsWell;
    };
    row("deep",
        "<item>" + QByteArray("<div>").repeated(100'000) + QByteArray("</div>").repeated(100'000) +
            "</item>",
        true);
    row("deep and open", QByteArray("<div>").repeated(100'000), false);
    row("NUL", QByteArray(1000, '\0'), true);
    row("long attribute", "<a b=\"" + QByteArray(1'000'000, 'x') + "\"/>", true);
    row("many attributes", "<a " + QByteArray("b='c' ").repeated(50'000) + "/>", true);
    row("angles", QByteArray("<").repeated(200'000), true);
    row("ampersands", QByteArray("&").repeated(200'000), true);
    row("open CDATA", QByteArray("<![CDATA[</a><a>").repeated(20'000), false);
    row("open comments", QByteArray("<!-- -- >").repeated(50'000), true);
    row("open instructions", QByteArray("<?x >").repeated(50'000), true);
    row("doctypes", QByteArray("<!DOCTYPE x [>").repeated(50'000), true);
    row("ends", QByteArray("</x>").repeated(100'000), true);
    row("many elements", QByteArray("<a/>").repeated(300'000), true);
    row("prefixes", QByteArray("<p:a xmlns:p='u'/>").repeated(20'000), true);
}

void HostileTest::survives()
{
    QFETCH(QByteArray, middle);
    QFETCH(bool, endsWell);
    const auto feed = parse(head + middle + tail, {});
    QVERIFY(feed);
    if (endsWell) {
        QVERIFY(!feed->items.isEmpty());
        QCOMPARE(feed->items.last().title, u"last"_s);
    }
}

void HostileTest::limitsItems()
{
    ParseOptions options;
    options.maxItems = 3;
    const auto feed =
        parse(head + QByteArray("<item><title>a</title></item>").repeated(10) + "</channel></rss>",
              options);
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), 3);
    QVERIFY(feed->wellFormed);
    QCOMPARE(feed->errors.size(), 1);
}

void HostileTest::expandsNoEntityBomb()
{
    QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 12; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    const auto feed = parse(bomb + "]>" + head + "<title>&a11;</title>" + tail, {});
    QVERIFY(feed);
    QVERIFY(feed->title.size() < 100);
    QCOMPARE(feed->items.size(), 1);

    const QByteArray wide = "<!DOCTYPE rss [<!ENTITY a \"" + QByteArray(4000, 'x') + "\">]>";
    const auto second = parse(wide + head + "<description>" + QByteArray("&a;").repeated(100'000) +
                                  "</description>" + tail,
                              {});
    QVERIFY(second);
    QVERIFY(second->description.size() < 3'000'000);
}

void HostileTest::readsNoOutsideEntity()
{
    const auto feed = parse("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + head +
                                "<title>a &x; b</title>" + tail,
                            {});
    QVERIFY(feed);
    QCOMPARE(feed->title, u"a &x; b"_s);
}

void HostileTest::survivesEveryCut()
{
    const QByteArray whole =
        R"(<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [ <!ENTITY a "b"> ]>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><!-- c --><channel><title>ع &amp; &a;</title>
<item><title><![CDATA[<b>x</b>]]></title><media:group><media:content url="http://a/b" duration="1"/></media:group>
<description>&lt;p&gt;x</description></item></channel></rss>)";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const auto feed = parse(whole.left(size), {});
        if (size > whole.indexOf("<item>") + 6)
            QVERIFY2(feed && feed->items.size() == 1, qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
