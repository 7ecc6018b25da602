// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/beacons.h"
#include "app/net/private_address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::net;

class PrivateAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<HostKind>("kind");
        const auto add = [](const char *host, HostKind kind) {
            QTest::newRow(host) << QString::fromLatin1(host) << kind;
        };
        for (const char *host : {"127.0.0.1",
                                 "127.1",
                                 "0x7f.1",
                                 "0x7f000001",
                                 "2130706433",
                                 "017700000001",
                                 "0",
                                 "0.0.0.0",
                                 "10.1.2.3",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "192.0.2.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "224.0.0.1",
                                 "240.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "[::1]",
                                 "fe80::1",
                                 "fe80::1%eth0",
                                 "fec0::1",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "ff02::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:10.0.0.1",
                                 "::ffff:c0a8:101",
                                 "::127.0.0.1",
                                 "64:ff9b::a00:1",
                                 "64:ff9b:1::1",
                                 "2002:7f00:1::",
                                 "2002:c0a8:101::1",
                                 "2001:0:0a00:1::1",
                                 "2001:db8::1",
                                 "100::1",
                                 "localhost",
                                 "LOCALHOST.",
                                 "a.localhost",
                                 "printer.local",
                                 "router",
                                 "nas.lan",
                                 "x.home.arpa",
                                 "metadata.google.internal",
                                 ""})
            add(host, HostKind::Private);
        for (const char *host :
             {"8.8.8.8", "1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
              "192.169.0.1", "198.20.0.1", "223.255.255.255", "9.255.255.255", "11.0.0.0",
              "128.0.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808",
              "2002:808:808::1", "2a00:1450::1"})
            add(host, HostKind::Public);
        for (const char *host : {"example.org", "local.example.org", "127.0.0.1.example.org",
                                 "localhost.example.org", "xn--mgbh0fb.example", "256.0.0.1.x.org"})
            add(host, HostKind::Name);
    }

    void hosts()
    {
        QFETCH(QString, host);
        QFETCH(HostKind, kind);
        QCOMPARE(static_cast<int>(hostKind(host)), static_cast<int>(kind));
    }

    void everyAddressOfARange()
    {
        // The two borders of a range and what lies beyond them.
        QVERIFY(!isPrivate(QHostAddress(u"9.255.255.255"_s)));
        QVERIFY(isPrivate(QHostAddress(u"10.0.0.0"_s)));
        QVERIFY(isPrivate(QHostAddress(u"10.255.255.255"_s)));
        QVERIFY(!isPrivate(QHostAddress(u"11.0.0.0"_s)));
        QVERIFY(isPrivate(QHostAddress(u"fdff:ffff::1"_s)));
        QVERIFY(isPrivate(QHostAddress(u"febf::1"_s)));
        QVERIFY(isPrivate(QHostAddress()));
    }

    void origins()
    {
        const auto same = [](const char *a, const char *b) {
            return sameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(same("http://127.0.0.1:8000/feed", "http://127.0.0.1:8000/a.png"));
        QVERIFY(same("https://a.example/x", "https://a.example:443/y"));
        QVERIFY(!same("http://127.0.0.1:8000/feed", "http://127.0.0.1:8001/a.png"));
        QVERIFY(!same("http://a.example/x", "https://a.example/y"));
        QVERIFY(!same("http://a.example/x", "http://b.example/y"));
        QVERIFY(!same("naba:welcome", "naba:welcome"));
    }

    void beacons_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("beacon");
        const auto add = [](const char *url, bool beacon) {
            QTest::newRow(url) << QString::fromLatin1(url) << beacon;
        };
        for (const char *url :
             {"https://pixel.wp.com/b.gif?v=noscript", "https://stats.wordpress.com/b.gif?blog=1",
              "https://feeds.feedburner.com/~r/x/~4/abc", "http://feeds.feedburner.com/x",
              "https://www.facebook.com/tr?id=1&ev=PageView", "https://ad.doubleclick.net/x",
              "https://www.google-analytics.com/collect?v=1", "https://example.org/pixel.gif",
              "https://example.org/a/1x1.png", "https://example.org/tracking.php",
              "https://sb.scorecardresearch.com/p?c1=2", "https://x.list-manage.com/track/open.php",
              "https://example.org/piwik.php?idsite=1", "https://example.org/wf/open?upn=1",
              "https://feeds.wordpress.com/1.0/comments/x/1/"})
            add(url, true);
        for (const char *url :
             {"https://example.org/photo.jpg", "https://i0.wp.com/example.org/a.jpg",
              "https://example.org/pixel-art/castle.png", "https://example.org/big.gif",
              "https://blogger.googleusercontent.com/img/b/x.png",
              "https://example.org/tracking-storms.jpg", "https://example.org/beacon-hill.jpg",
              "https://notdoubleclick.net/a.png", "https://example.org/openings/p.png"})
            add(url, false);
    }

    void beacons()
    {
        QFETCH(QString, url);
        QFETCH(bool, beacon);
        QCOMPARE(isBeacon(QUrl(url)), beacon);
    }

    void beaconSizes()
    {
        QVERIFY(isBeaconSize({1, 1}));
        QVERIFY(isBeaconSize({2, 2}));
        QVERIFY(isBeaconSize({0, 1}));
        QVERIFY(isBeaconSize({600, 1}));
        QVERIFY(!isBeaconSize({0, 0}));
        QVERIFY(!isBeaconSize({16, 16}));
    }
};

QTEST_GUILESS_MAIN(PrivateAddressTest)
#include "private_address_test.moc"
