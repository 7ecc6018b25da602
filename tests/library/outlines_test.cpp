// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "app/library/packs.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;
using naba::testing::CannedResponse;
using naba::testing::LibraryFixture;
using naba::testing::LoopbackServer;
using naba::testing::rss;

namespace {

const QByteArray sample =
    "<opml version='2.0'><head><title>قديم</title></head><body>\n"
    "<outline text='أخبار'><outline text='ليبيا'>\n"
    " <outline type='rss' text='الأول' xmlUrl='https://a.example/rss?x=1&amp;y=2' "
    "htmlUrl='https://a.example/'\n"
    "  naba:direction='rtl'/></outline>\n"
    " <outline type='rss' text='الثاني' xmlUrl='https://b.example/'/></outline>\n"
    "<outline type='rss' text='Third &amp; last' xmlUrl='http://c.example/feed' "
    "naba:direction='ltr'/>\n"
    "<outline type='rss' text='again' xmlUrl='https://c.example/feed'/>\n"
    "<outline type='rss' text='file' xmlUrl='file:///etc/passwd'/></body></opml>\n";

CannedResponse html(const QByteArray &body)
{
    CannedResponse response;
    response.body =
        "<!doctype html><html><head><title>t</title></head><body>" + body + "</body></html>";
    response.contentType = "text/html; charset=utf-8";
    return response;
}

CannedResponse feed(const QString &title)
{
    CannedResponse response;
    response.body = rss(title, {{u"1"_s, u"خبر"_s, u"نص"_s}});
    return response;
}

} // namespace

/// Subscriptions as lists: OPML in and out, starter packs, and feeds that a page does not announce.
class OutlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void previewChangesNothing()
    {
        LibraryFixture library;
        const auto preview = await(library->previewOpml(sample));
        QVERIFY(preview);
        QCOMPARE(preview->title, u"قديم"_s);
        QCOMPARE(preview->feeds.size(), 3);
        QCOMPARE(preview->present, 0);
        QCOMPARE(preview->repeated, 1);
        QCOMPARE(preview->skipped, 1);
        QCOMPARE(preview->feeds.at(0).folder, (QStringList{u"أخبار"_s, u"ليبيا"_s}));
        QCOMPARE(await(library->feeds())->size(), 0);
        QVERIFY(library.changes.isEmpty());
        QCOMPARE(await(library->previewOpml("<rss/>")).error().kind, ErrorKind::NotAFeed);
    }

    void importMerges()
    {
        LibraryFixture library;
        QCOMPARE(
            await(library->importOpml(
                      "<opml><body><outline text='x' xmlUrl='http://b.example/'/></body></opml>"))
                .value(),
            1);
        // The same feed by https is no second one.
        QCOMPARE(await(library->importOpml(sample)).value(), 2);
        QCOMPARE(await(library->importOpml(sample)).value(), 0);
        QCOMPARE(await(library->feeds())->size(), 3);
        const auto preview = await(library->previewOpml(sample));
        QCOMPARE(preview->present, 3);
    }

    void exportAndImportLoseNothing()
    {
        LibraryFixture first;
        QCOMPARE(await(first->importOpml(sample)).value(), 3);
        const auto opml = await(first->exportOpml());
        QVERIFY(opml);

        LibraryFixture second;
        QCOMPARE(await(second->importOpml(*opml)).value(), 3);
        const auto again = await(second->exportOpml());
        QVERIFY(again);
        QCOMPARE(*again, *opml);
        const auto feeds = await(second->feeds());
        QHash<QString, Feed> byTitle;
        for (const Feed &feed : *feeds)
            byTitle.insert(feed.title, feed);
        QCOMPARE(byTitle[u"الأول"_s].url, QUrl(u"https://a.example/rss?x=1&y=2"_s));
        QCOMPARE(byTitle[u"الأول"_s].siteUrl, QUrl(u"https://a.example/"_s));
        QCOMPARE(byTitle[u"الأول"_s].direction, Qt::RightToLeft);
        QCOMPARE(byTitle[u"الثاني"_s].direction, Qt::LayoutDirectionAuto);
        QCOMPARE(byTitle[u"Third & last"_s].direction, Qt::LeftToRight);
        QVERIFY(!byTitle[u"Third & last"_s].folder.isValid());
    }

    void packs()
    {
        const QList<StarterPack> packs = starterPacks();
        QVERIFY(packs.size() >= 6);
        QCOMPARE(packs.first().name, u"libya"_s);
        QSet<QString> addresses;
        QSet<QString> languages;
        qsizetype feeds = 0;
        for (const StarterPack &pack : packs) {
            QVERIFY2(!pack.title.isEmpty() && !pack.language.isEmpty() && !pack.checked.isEmpty(),
                     qPrintable(pack.name));
            QVERIFY2(!pack.feeds.isEmpty(), qPrintable(pack.name));
            for (const PackFeed &feed : pack.feeds) {
                const QByteArray about = (pack.name + u": "_s + feed.url.toString()).toUtf8();
                QVERIFY2(!feed.title.isEmpty(), about.constData());
                QVERIFY2(feed.url.isValid() && feed.url.scheme().startsWith("http"_L1) &&
                             feed.url.host().contains(u'.'),
                         about.constData());
                QVERIFY2(!feed.siteUrl.isEmpty(), about.constData());
                QVERIFY2(feed.language.size() >= 2, about.constData());
                QVERIFY2(feed.country.size() == 2, about.constData());
                // In its own language: nothing Latin for feeds of another script.
                const bool latin = feed.title.at(0).script() == QChar::Script_Latin;
                QVERIFY2(!latin || feed.language == "en"_L1 || feed.title == "ynet"_L1,
                         about.constData());
                const QString address = feed.url.adjusted(QUrl::RemoveScheme).toString();
                QVERIFY2(!addresses.contains(address), about.constData());
                addresses.insert(address);
                languages.insert(feed.language);
                ++feeds;
            }
        }
        QVERIFY2(feeds >= 60, qPrintable(QString::number(feeds)));
        QVERIFY(languages.contains({u"ar"_s, u"fa"_s, u"he"_s, u"ur"_s}));
        QCOMPARE(packOpml(u"../welcome/welcome"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(packOpml(u"atlantis"_s).error().kind, ErrorKind::NotFound);

        LibraryFixture library;
        QCOMPARE(await(library->importOpml(packOpml(u"libya"_s).value())).value(),
                 packs.first().feeds.size());
    }

    void asksLinkedAndUsualAddresses()
    {
        LoopbackServer server;
        LibraryFixture library;
        server.route("/", html("<p>x</p>"));
        server.route("/rss.xml", feed(u"مصدر"_s));
        const auto subscribed = await(library->subscribe(server.url(u"/"_s).toString()));
        QVERIFY2(subscribed, subscribed ? "" : qPrintable(subscribed.error().detail));
        QCOMPARE(subscribed->url, server.url(u"/rss.xml"_s));
        QCOMPARE(subscribed->total, 1);
        // One found is enough: what would have come after it was not asked.
        QCOMPARE(server.count("/feed"), 1);
        QCOMPARE(server.count("/atom.xml"), 0);
        const auto again = await(library->subscribe(server.url(u"/"_s).toString()));
        QCOMPARE(again.error().kind, ErrorKind::AlreadySubscribed);
    }

    void offersWhatLinksLeadTo()
    {
        LoopbackServer server;
        LibraryFixture library;
        server.route(
            "/", html("<a href=/one/rss>RSS</a> <a href=/two/feed>x</a> <a href=/dead/feed>y</a>"
                      "<a href=/page/rss>z</a>"));
        server.route("/one/rss", feed(u"سياسة"_s));
        server.route("/two/feed", feed(u"رياضة"_s));
        server.route("/page/rss", html("<p>not a feed</p>"));
        const auto several = await(library->subscribe(server.url(u"/"_s).toString()));
        QVERIFY(!several);
        QCOMPARE(several.error().kind, ErrorKind::SeveralFeeds);
        QCOMPARE(several.error().detail.split(u'\n'),
                 (QStringList{server.url(u"/one/rss"_s).toString() + u"\tسياسة\tRSS"_s,
                              server.url(u"/two/feed"_s).toString() + u"\tرياضة\tRSS"_s}));
        QCOMPARE(server.count("/rss.xml"), 0);
        QCOMPARE(await(library->feeds())->size(), 0);
        QVERIFY(await(library->subscribe(server.url(u"/one/rss"_s).toString())));
    }

    void doesNotInsistWhereItIsRefused()
    {
        LoopbackServer server;
        LibraryFixture library;
        server.route("/", html("<p>x</p>"));
        int asked = 0;
        server.routeOthers([&asked](const naba::testing::SeenRequest &) {
            ++asked;
            CannedResponse response;
            response.status = 429;
            return response;
        });
        const auto refused = await(library->subscribe(server.url(u"/"_s).toString()));
        QCOMPARE(refused.error().kind, ErrorKind::NoFeedInPage);
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(OutlinesTest)
#include "outlines_test.moc"
