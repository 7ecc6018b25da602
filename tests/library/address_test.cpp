// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/address.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tried_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tried");
        const auto row = [](const char *name, const QString &typed, const QStringList &tried) {
            QTest::newRow(name) << typed << tried;
        };
        row("https", u"https://example.org/feed"_s, {u"https://example.org/feed"_s});
        row("upper case", u"HTTP://Example.ORG"_s, {u"http://example.org/"_s});
        row("fragment and port", u"https://example.org:443/a#b"_s, {u"https://example.org/a"_s});
        row("other port", u"http://example.org:8080/a"_s, {u"http://example.org:8080/a"_s});
        row("no scheme", u"example.org"_s, {u"https://example.org/"_s, u"http://example.org/"_s});
        row("no scheme but a port", u"example.org:8080/a"_s,
            {u"https://example.org:8080/a"_s, u"http://example.org:8080/a"_s});
        row("localhost", u"localhost:99"_s,
            {u"https://localhost:99/"_s, u"http://localhost:99/"_s});
        row("number", u"127.0.0.1:99/a"_s,
            {u"https://127.0.0.1:99/a"_s, u"http://127.0.0.1:99/a"_s});
        row("spaces around", u"  https://example.org/ \n"_s, {u"https://example.org/"_s});
        row("invisible marks", u"\u200fhttps://example.org/\u200f"_s, {u"https://example.org/"_s});
        row("feed://", u"feed://example.org/a"_s,
            {u"https://example.org/a"_s, u"http://example.org/a"_s});
        row("feed:https", u"feed:https://example.org/a"_s, {u"https://example.org/a"_s});
        row("query", u"https://example.org/?feed=rss2&x=%D8%A7"_s,
            {u"https://example.org/?feed=rss2&x=%D8%A7"_s});
        row("Arabic path", u"https://example.org/خلاصة"_s,
            {u"https://example.org/%D8%AE%D9%84%D8%A7%D8%B5%D8%A9"_s});
        row("welcome", u"naba:welcome"_s, {u"naba:welcome"_s});
    }

    void tried()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, tried);
        const auto addresses = addressesFor(typed, false);
        QVERIFY2(addresses, addresses ? "" : qPrintable(addresses.error().detail));
        QStringList found;
        for (const QUrl &url : *addresses)
            found.append(url.toString(QUrl::FullyEncoded));
        QCOMPARE(found, tried);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &typed, ErrorKind kind) {
            QTest::newRow(name) << typed << static_cast<int>(kind);
        };
        row("nothing", u""_s, ErrorKind::WrongAddress);
        row("blank", u" \u200f "_s, ErrorKind::WrongAddress);
        row("a word", u"news"_s, ErrorKind::WrongAddress);
        row("words", u"أخبار اليوم"_s, ErrorKind::WrongAddress);
        row("scheme only", u"http://"_s, ErrorKind::WrongAddress);
        row("no host", u"https:///feed"_s, ErrorKind::WrongAddress);
        row("a space inside", u"https://exa mple.org/"_s, ErrorKind::WrongAddress);
        row("bad port", u"https://example.org:99999999/"_s, ErrorKind::WrongAddress);
        row("ftp", u"ftp://example.org/feed"_s, ErrorKind::UnsupportedScheme);
        row("javascript", u"javascript:alert(1)"_s, ErrorKind::UnsupportedScheme);
        row("javascript number", u"javascript:1"_s, ErrorKind::UnsupportedScheme);
        row("file", u"file:///etc/passwd"_s, ErrorKind::UnsupportedScheme);
        row("path", u"/etc/passwd"_s, ErrorKind::WrongAddress);
        row("our scheme, another name", u"naba:other"_s, ErrorKind::UnsupportedScheme);
        row("data", u"data:text/xml,<rss/>"_s, ErrorKind::UnsupportedScheme);
        row("feed:file", u"feed:file:///etc/passwd"_s, ErrorKind::UnsupportedScheme);
    }

    void refused()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        const auto addresses = addressesFor(typed, false);
        QVERIFY(!addresses);
        QCOMPARE(static_cast<int>(addresses.error().kind), kind);
    }

    void files_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const QString here = QDir::currentPath();
        QTest::newRow("absolute") << u"/no/such/file.xml"_s << u"/no/such/file.xml"_s;
        QTest::newRow("relative") << u"./file.xml"_s << here + u"/file.xml"_s;
        QTest::newRow("parent") << u"../file.xml"_s << QDir::cleanPath(here + u"/../file.xml"_s);
        QTest::newRow("file:") << u"file:///a/b%20c.xml"_s << u"/a/b c.xml"_s;
        QTest::newRow("Arabic") << u"/أخبار.xml"_s << u"/أخبار.xml"_s;
    }

    void files()
    {
#ifdef Q_OS_WIN
        QSKIP("paths of Unix");
#endif
        QFETCH(QString, typed);
        QFETCH(QString, path);
        const auto addresses = addressesFor(typed, true);
        QVERIFY(addresses);
        QCOMPARE(addresses->size(), 1);
        QCOMPARE(addresses->constFirst().toLocalFile(), path);
    }

    void nameOfAFileThatIsThere()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        QFile file(u"feed.xml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto allowed = addressesFor(u"feed.xml"_s, true);
        const auto refused = addressesFor(u"feed.xml"_s, false);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(allowed);
        QVERIFY(allowed->constFirst().isLocalFile());
        QVERIFY(refused);
        QCOMPARE(refused->constFirst().scheme(), u"https"_s);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
