// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::feeds;

namespace {

ParsedItem linked(const QString &url)
{
    ParsedItem item;
    item.url = url;
    return item;
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesTheIdFirst()
    {
        ParsedItem item = linked(u"http://a.example/"_s);
        item.id = u" tag:x "_s;
        QCOMPARE(identity(item), u" tag:x "_s);
    }

    void overlooksTheSchemeOfAnId()
    {
        ParsedItem item;
        item.id = u"http://a.example/?p=1"_s;
        const QString before = identity(item);
        item.id = u"https://a.example/?p=1&utm_medium=rss"_s;
        QCOMPARE(identity(item), before);
        item.id = u"https://a.example/?p=2"_s;
        QVERIFY(identity(item) != before);
        item.id = u"https://a.example/?p=1#2"_s;
        QVERIFY(identity(item) != before);
    }

    void overlooksHowOneCame()
    {
        const QString plain = identity(linked(u"http://a.example/x?id=1"_s));
        QCOMPARE(identity(linked(u"https://a.example/x?id=1"_s)), plain);
        QCOMPARE(identity(linked(u"http://a.example/x?id=1#comments"_s)), plain);
        QCOMPARE(identity(linked(u"http://a.example/x?utm_source=rss&id=1&fbclid=z"_s)), plain);
        QCOMPARE(identity(linked(u"http://a.example/x?utm_source=rss"_s)),
                 identity(linked(u"http://a.example/x"_s)));
    }

    void linksHaveKeys()
    {
        const qint64 key = linkKey(u"https://a.example/x?id=1"_s);
        QVERIFY(key != 0);
        QCOMPARE(linkKey(u" http://A.example/x?id=1&utm_source=rss "_s), key);
        QCOMPARE(linkKey(u"https://a.example/x?id=1#xtor=RSS-1"_s), key);
        QVERIFY(linkKey(u"https://a.example/x?id=2"_s) != key);
        // A page with one anchor for each of its news.
        QVERIFY(linkKey(u"https://a.example/x?id=1#v2"_s) != key);
        QCOMPARE(linkKey(u"https://a.example/x/"_s), linkKey(u"https://a.example/x"_s));
        QCOMPARE(linkKey({}), 0);
        QCOMPARE(linkKey(u"mailto:a@b.example"_s), 0);
    }

    void tellsArticlesApart()
    {
        QVERIFY(identity(linked(u"http://a.example/x?id=1"_s)) !=
                identity(linked(u"http://a.example/x?id=2"_s)));
        QVERIFY(identity(linked(u"http://a.example/x"_s)) !=
                identity(linked(u"http://b.example/x"_s)));
        ParsedItem first;
        first.title = u"خبر"_s;
        ParsedItem second = first;
        QCOMPARE(identity(first), identity(second));
        second.content.value = u"آخر"_s;
        QVERIFY(identity(first) != identity(second));
        second.content.value.clear();
        second.published = QDateTime(QDate(2026, 7, 1), QTime(), Qt::UTC);
        QVERIFY(identity(first) != identity(second));
        first.published = second.published;
        first.content.value = u"edited"_s;
        QCOMPARE(identity(first), identity(second));
        QVERIFY(!identity(ParsedItem()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
