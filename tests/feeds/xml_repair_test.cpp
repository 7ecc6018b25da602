// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_repair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using naba::feeds::RepairedXml;
using naba::feeds::repairXml;

class XmlRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesGoodXmlAlone_data();
    void leavesGoodXmlAlone();
    void mends_data();
    void mends();
    void namesTheLine();
    void saysWhatItMendedButNotEndlessly();
};

void XmlRepairTest::leavesGoodXmlAlone_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("plain") << R"(<?xml version="1.0"?><rss><a b="c">d &amp; e</a></rss>)"_ba;
    QTest::newRow("comment") << "<!-- a - b --><rss><!-- c --><a/></rss><!-- d -->\n"_ba;
    QTest::newRow("cdata") << "<rss><![CDATA[<p>a & b</p>]]></rss>"_ba;
    QTest::newRow("references") << "<rss>&#1587;&#x633;&lt;&gt;&quot;&apos;</rss>"_ba;
    QTest::newRow("namespaces") << R"(<a:feed xmlns:a="u"><a:b c="d" a:c="e"/></a:feed>)"_ba;
    QTest::newRow("xml prefix") << R"(<rss xml:lang="ar"/>)"_ba;
    QTest::newRow("doctype") << R"(<!DOCTYPE rss [<!ENTITY a "b>">]><rss>&a;</rss>)"_ba;
    QTest::newRow("instruction") << R"(<?xml-stylesheet href="a"?><rss/>)"_ba;
    QTest::newRow("other quotes") << R"(<rss a='b"c'/>)"_ba;
    QTest::newRow("arabic") << "<rss><خبر>نبأ</خبر></rss>"_ba;
}

void XmlRepairTest::leavesGoodXmlAlone()
{
    QFETCH(QByteArray, xml);
    const RepairedXml repaired = repairXml(xml);
    QCOMPARE(repaired.errors, QStringList());
}

void XmlRepairTest::mends_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *name, const char *xml, const char *mended) {
        QTest::newRow(name) << QByteArray(xml) << QByteArray(mended);
    };
    row("ampersand", "<rss>a & b &</rss>", "<rss>a &amp; b &amp;</rss>");
    row("ampersand in an address", "<rss><link>http://a/?b=1&c=2&amp;d</link></rss>",
        "<rss><link>http://a/?b=1&amp;c=2&amp;d</link></rss>");
    row("html entity", "<rss>a&nbsp;&eacute;</rss>", "<rss>a\xC2\xA0\xC3\xA9</rss>");
    row("unknown entity", "<rss>&nonsense;</rss>", "<rss>&amp;nonsense;</rss>");
    row("angle", "<rss>a < b <3</rss>", "<rss>a &lt; b &lt;3</rss>");
    row("unclosed", "<rss><a><b>c</a></rss>", "<rss><a><b>c</b></a></rss>");
    row("crossed", "<rss><a><b>c</a></b></rss>", "<rss><a><b>c</b></a></rss>");
    row("cut", "<rss><a>b", "<rss><a>b</a></rss>");
    row("cut in a tag", "<rss><a>b</a></rs", "<rss><a>b</a></rss>");
    row("cut in an attribute", "<rss><a b=\"c", "<rss><a b=\"c\"></a></rss>");
    row("cut in CDATA", "<rss><a><![CDATA[b", "<rss><a>b</a></rss>");
    row("CDATA without end", "<rss><a><![CDATA[b</a><c>d</c></rss>", "<rss><a>b</a><c>d</c></rss>");
    row("text around", "Warning: x\n<rss><a/></rss>\nbye", "<rss><a></a></rss>");
    row("markup before", "<br /><b>Warning</b><rss><a/></rss>", "<rss><a></a></rss>");
    row("attribute twice", "<rss a=\"1\" a=\"2\"/>", "<rss a=\"1\"></rss>");
    row("unquoted", "<rss><a b=c d/></rss>", "<rss><a b=\"c\" d=\"\"></a></rss>");
    row("angle in an attribute", "<rss a=\"b<c\"/>", "<rss a=\"b&lt;c\"></rss>");
    row("control",
        "<rss>a\x01\x0B"
        "b</rss>",
        "<rss>ab</rss>");
    row("case", "<rss><Title>a</title></rss>", "<rss><Title>a</Title></rss>");
    row("item in item", "<rss><item><b>1<item><b>2</rss>",
        "<rss><item><b>1</b></item><item><b>2</b></item></rss>");
    row("forgotten leaf", "<rss><item><title>a<link>b</link></item></rss>",
        "<rss><item><title>a</title><link>b</link></item></rss>");
    row("after the end", "<rss><a/></rss><item>b</item>", "<rss><a></a><item>b</item></rss>");
    row("undeclared", "<rss><itunes:a/></rss>", "<rss><itunes:a></itunes:a></rss>");
    row("wrong reference", "<rss>&#0;</rss>", "<rss>\xEF\xBF\xBD</rss>");
}

void XmlRepairTest::mends()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, mended);
    const RepairedXml repaired = repairXml(xml);
    QCOMPARE(QByteArray::fromStdString(repaired.xml), mended);
    QVERIFY(!repaired.errors.isEmpty());
}

void XmlRepairTest::namesTheLine()
{
    const RepairedXml repaired = repairXml("<rss>\n\n<itunes:a/></rss>");
    QCOMPARE(repaired.errors, QStringList{u"line 3: undefined prefix itunes"_s});
}

void XmlRepairTest::saysWhatItMendedButNotEndlessly()
{
    const RepairedXml repaired = repairXml("<rss>" + QByteArray("<\n").repeated(10'000) + "</rss>");
    QVERIFY(repaired.errors.size() > 5);
    QVERIFY(repaired.errors.size() < 100);
}

QTEST_GUILESS_MAIN(XmlRepairTest)
#include "xml_repair_test.moc"
