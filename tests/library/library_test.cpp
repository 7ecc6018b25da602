// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/when_answered.h"
#include "app/library/library.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;
using naba::testing::CannedResponse;
using naba::testing::LibraryFixture;
using naba::testing::LoopbackServer;
using naba::testing::rss;
using naba::testing::SeenRequest;

namespace {

QByteArray page(const QByteArray &links)
{
    return "<!doctype html><html><head><title>t</title>" + links +
           "</head><body><p>x</p></body></html>";
}

QByteArray feedLink(const QByteArray &address)
{
    return "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"" + address + "\">";
}

CannedResponse html(const QByteArray &body)
{
    CannedResponse response;
    response.body = body;
    response.contentType = "text/html; charset=utf-8";
    return response;
}

CannedResponse xml(const QByteArray &body)
{
    CannedResponse response;
    response.body = body;
    return response;
}

const QList<naba::testing::Item> twoItems{{u"a"_s, u"الخبر الأول"_s, u"<p>نص الخبر الأول</p>"_s},
                                          {u"b"_s, u"الخبر الثاني"_s, u"<p>نص الخبر الثاني</p>"_s}};

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        QVERIFY(m_server->port() != 0);
        m_library = std::make_unique<LibraryFixture>();
    }

    void cleanup()
    {
        m_library.reset();
        m_server.reset();
    }

    void subscribeToAFeed()
    {
        LibraryFixture &library = *m_library;
        CannedResponse response = xml(rss(u"صحيفة"_s, twoItems));
        response.etag = "\"v1\"";
        m_server->route("/feed", response);
        const auto feed = await(library->subscribe(m_server->url(u"/feed"_s).toString()));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->title, u"صحيفة"_s);
        QCOMPARE(feed->unread, 2);
        QCOMPARE(feed->checkedAt, library.now);
        QCOMPARE(library.told<FeedsChanged>(), 1);
        QCOMPARE(library.told<ArticlesStored>(), 1);

        const ArticleHeader header = library.header(u"a"_s);
        QCOMPARE(header.title, u"الخبر الأول"_s);
        QCOMPARE(header.titleDirection, Qt::RightToLeft);
        QCOMPARE(header.published, library.now);
        const auto article = await(library->article(header.id));
        QVERIFY(article);
        QVERIFY(article->contentHtml.contains(u"نص الخبر الأول"_s));
    }

    void subscribeToAPageWithOneFeed()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/", html(page(feedLink("feeds/news.xml"))));
        m_server->route("/feeds/news.xml", xml(rss(u"صحيفة"_s, twoItems)));
        const auto feed = await(library->subscribe(m_server->url(u"/"_s).toString()));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->url, m_server->url(u"/feeds/news.xml"_s));
        QCOMPARE(library.headers().size(), 2);
    }

    void subscribeWithoutAScheme()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        const QString typed = u"127.0.0.1:%1/feed"_s.arg(m_server->port());
        const auto feed = await(library->subscribe(typed));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->url.scheme(), u"http"_s);
        const auto again = await(library->subscribe(typed));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadySubscribed);
    }

    void subscribeAgainThroughARedirect()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        m_server->route("/old", CannedResponse::redirect("/feed"));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        const auto again = await(library->subscribe(m_server->url(u"/old"_s).toString()));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadySubscribed);
    }

    void refusedAddresses_data()
    {
        QTest::addColumn<QString>("path"); // "/…": on the server
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &path, ErrorKind kind) {
            QTest::newRow(name) << path << static_cast<int>(kind);
        };
        row("not there", u"/missing"_s, ErrorKind::HttpStatus);
        row("page without a feed", u"/page"_s, ErrorKind::NoFeedInPage);
        row("page with several", u"/several"_s, ErrorKind::SeveralFeeds);
        row("page that announces a page", u"/circle"_s, ErrorKind::NotAFeed);
        row("page that announces a file", u"/thief"_s, ErrorKind::NoFeedInPage);
        row("neither", u"/text"_s, ErrorKind::NotAFeed);
        row("empty", u"/empty"_s, ErrorKind::NotAFeed);
        row("dead host", u"http://127.0.0.1:1/"_s, ErrorKind::ConnectionFailed);
        row("not an address", u"أخبار"_s, ErrorKind::WrongAddress);
        row("another scheme", u"ftp://example.org/"_s, ErrorKind::UnsupportedScheme);
        row("a file", u"file:///etc/hostname"_s, ErrorKind::UnsupportedScheme);
    }

    void refusedAddresses()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        m_server->route("/page", html(page({})));
        m_server->route("/several", html(page(feedLink("/1.xml") + feedLink("/2.xml"))));
        m_server->route("/circle", html(page(feedLink("/page"))));
        m_server->route("/thief", html(page(feedLink("file:///etc/hostname"))));
        CannedResponse text = xml("just words");
        text.contentType = "text/plain";
        m_server->route("/text", text);
        m_server->route("/empty", xml({}));

        LibraryFixture &library = *m_library;
        const QString address = path.startsWith(u'/') ? m_server->url(path).toString() : path;
        const auto feed = await(library->subscribe(address));
        QVERIFY(!feed);
        QCOMPARE(static_cast<int>(feed.error().kind), kind);
        if (feed.error().kind == ErrorKind::HttpStatus)
            QCOMPARE(feed.error().code, 404);
        if (feed.error().kind == ErrorKind::SeveralFeeds) {
            QCOMPARE(feed.error().detail.split(u'\n'),
                     (QStringList{m_server->url(u"/1.xml"_s).toString() + u"\t\tRSS"_s,
                                  m_server->url(u"/2.xml"_s).toString() + u"\t\tRSS"_s}));
        }
        // Nothing was half-added, and nobody was told anything.
        QCOMPARE(await(library->feeds())->size(), 0);
        QCOMPARE(library.headers().size(), 0);
        QCOMPARE(library.changes.size(), 0);
    }

    void filesOnlyWhereAllowed()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"أخبار.xml"_s, rss(u"ملف"_s, twoItems));
        const auto refused = await(library->subscribe(QUrl::fromLocalFile(path).toString()));
        QCOMPARE(refused.error().kind, ErrorKind::UnsupportedScheme);
        const auto feed = await(library->subscribe(path, {.allowFiles = true}));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QCOMPARE(feed->url, QUrl::fromLocalFile(path));
        QCOMPARE(await(library->subscribe(path + u".none"_s, {.allowFiles = true})).error().kind,
                 ErrorKind::FileNotFound);

        library.write(u"أخبار.xml"_s, rss(u"ملف"_s, twoItems + QList<naba::testing::Item>{
                                                                   {u"c"_s, u"ثالث"_s, u"نص"_s}}));
        const auto report = await(library->refresh());
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QVERIFY(report->failures.isEmpty());
    }

    void refreshWithoutNews()
    {
        LibraryFixture &library = *m_library;
        CannedResponse tagged = xml(rss(u"موسومة"_s, twoItems));
        tagged.etag = "\"v1\"";
        m_server->route("/tagged", tagged);
        m_server->route("/plain", xml(rss(u"بلا وسم"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/tagged"_s).toString())));
        QVERIFY(await(library->subscribe(m_server->url(u"/plain"_s).toString())));
        library.changes.clear();
        library.now = library.now.addSecs(3600);

        const auto report = await(library->refresh());
        QVERIFY(report);
        QCOMPARE(report->feeds, 2);
        QCOMPARE(report->unchanged, 2);
        QCOMPARE(report->added, 0);
        QCOMPARE(report->updated, 0);
        QCOMPARE(m_server->requests("/tagged").constLast().headers.value("if-none-match"),
                 QByteArray("\"v1\""));
        QCOMPARE(library.told<ArticlesStored>(), 0);
        QCOMPARE(library.told<FeedChecked>(), 2);
        const auto feeds = await(library->feeds());
        for (const Feed &feed : *feeds)
            QCOMPARE(feed.checkedAt, library.now);
    }

    void refreshWithNews()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        const ArticleId a = library.header(u"a"_s).id;
        QVERIFY(await(library->setRead({a}, true)));
        QVERIFY(await(library->setStarred({a}, true)));
        QVERIFY(await(library->addTag({a}, u"هام"_s)));

        m_server->route("/feed", xml(rss(u"صحيفة أخرى"_s, {{u"a"_s, u"عنوان جديد"_s, u"نص"_s},
                                                           {u"c"_s, u"ثالث"_s, u"نص"_s}})));
        library.changes.clear();
        const auto report = await(library->refresh());
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->updated, 1);
        const ArticleHeader header = library.header(u"a"_s);
        QCOMPARE(header.id, a);
        QCOMPARE(header.title, u"عنوان جديد"_s);
        QVERIFY(header.read);
        QVERIFY(header.starred);
        QCOMPARE(header.tags.size(), 1);
        QCOMPARE(library.headers().size(), 3);
        QCOMPARE(await(library->feeds())->at(0).title, u"صحيفة أخرى"_s);
    }

    void refreshThatFails()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        m_server->route("/good", xml(rss(u"سليمة"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        QVERIFY(await(library->subscribe(m_server->url(u"/good"_s).toString())));
        CannedResponse broken;
        broken.status = 503;
        m_server->route("/feed", broken);
        const auto report = await(library->refresh());
        QVERIFY(report);
        QCOMPARE(report->feeds, 2);
        QCOMPARE(report->failures.size(), 1);
        QCOMPARE(report->failures.at(0).title, u"صحيفة"_s);
        QCOMPARE(report->failures.at(0).error.kind, ErrorKind::HttpStatus);
        QCOMPARE(report->failures.at(0).error.code, 503);
        QCOMPARE(await(library->feeds())->at(0).lastError->code, 503);
        QCOMPARE(library.headers().size(), 4);

        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        QVERIFY(await(library->refresh())->failures.isEmpty());
        QVERIFY(!await(library->feeds())->at(0).lastError);
    }

    void refreshOfSomeFeeds()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/1", xml(rss(u"1"_s, twoItems)));
        m_server->route("/2", xml(rss(u"2"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/1"_s).toString())));
        const auto second = await(library->subscribe(m_server->url(u"/2"_s).toString()));
        QVERIFY(second);
        QCOMPARE(await(library->refresh({second->id}))->feeds, 1);
        QCOMPARE(m_server->count("/1"), 1);
        QCOMPARE(m_server->count("/2"), 2);
    }

    void refreshTellsItsProgress()
    {
        LibraryFixture &library = *m_library;
        for (int i = 0; i < 5; ++i) {
            const QString path = u"/%1"_s.arg(i);
            m_server->route(path.toLatin1(), xml(rss(path, twoItems)));
            QVERIFY(await(library->subscribe(m_server->url(path).toString())));
        }
        QSignalSpy started(library.library.get(), &Library::refreshStarted);
        QSignalSpy progress(library.library.get(), &Library::refreshProgress);
        QSignalSpy finished(library.library.get(), &Library::refreshFinished);
        const auto future = library->refresh();
        QVERIFY(library->isRefreshing());
        QVERIFY(await(future));
        QVERIFY(!library->isRefreshing());
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.at(0).at(0).toInt(), 5);
        QCOMPARE(progress.size(), 5);
        QCOMPARE(progress.constLast().at(0).value<RefreshProgress>().done, 5);
        QCOMPARE(finished.size(), 1);
    }

    void secondRefreshFollowsTheFirst()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        const auto first = library->refresh();
        const auto second = library->refresh();
        QVERIFY(await(second));
        QVERIFY(first.isFinished());
        QCOMPARE(m_server->count("/feed"), 3);
    }

    void refreshIsPoliteToAHost()
    {
        LibraryFixture &library = *m_library;
        QByteArray opml = "<opml version=\"2.0\"><head/><body>";
        for (int i = 0; i < 9; ++i)
            opml += "<outline type=\"rss\" text=\"t\" xmlUrl=\"" +
                    m_server->url(u"/%1"_s.arg(i)).toEncoded() + "\"/>";
        opml += "</body></opml>";
        QCOMPARE(await(library->importOpml(opml)).value(), 9);
        CannedResponse hanging;
        hanging.hang = true;
        int seen = 0;
        m_server->routeOthers([&](const SeenRequest &) {
            ++seen;
            return hanging;
        });
        const auto future = library->refresh();
        QTRY_COMPARE(seen, 2);
        // Were there more to come at once, they would come with these.
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(seen, 2);
        library->cancelRefresh();
        QVERIFY(await(future)->cancelled);
    }

    void cancelledRefresh()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        CannedResponse hanging;
        hanging.hang = true;
        m_server->route("/feed", hanging);
        const auto future = library->refresh();
        const auto queued = library->refresh();
        QTRY_COMPARE(m_server->count("/feed"), 2);
        library->cancelRefresh();
        const auto report = await(future);
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->failures.isEmpty());
        QVERIFY(await(queued)->cancelled);
        QVERIFY(!library->isRefreshing());
        QVERIFY(!await(library->feeds())->at(0).lastError);
    }

    void everythingIsThereAfterARestart()
    {
        LibraryFixture &library = *m_library;
        m_server->route("/feed", xml(rss(u"صحيفة"_s, twoItems)));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        const ArticleId a = library.header(u"a"_s).id;
        QCOMPARE(await(library->setRead({a}, true)).value(), 1);
        QCOMPARE(await(library->setStarred({a}, true)).value(), 1);
        QCOMPARE(await(library->addTag({a}, u"هام"_s)).value(), 1);
        m_server->stop();
        library.reopen();
        const ArticleHeader header = library.header(u"a"_s);
        QCOMPARE(header.id, a);
        QVERIFY(header.read);
        QVERIFY(header.starred);
        QCOMPARE(header.tags.size(), 1);
        QCOMPARE(await(library->tags())->at(0).name, u"هام"_s);
        QVERIFY(await(library->article(a))->contentHtml.contains(u"نص"_s));
        QCOMPARE(await(library->refresh())->failures.size(), 1);
        QCOMPARE(library.headers().size(), 2);
    }

    void changesAreToldBeforeTheAnswer()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"feed.xml"_s, rss(u"ملف"_s, twoItems));
        QVERIFY(await(library->subscribe(path, {.allowFiles = true})));
        const ArticleId a = library.header(u"a"_s).id;
        library.changes.clear();

        QObject context;
        qsizetype toldBefore = -1;
        QThread *thread = nullptr;
        whenAnswered(library->setStarred({a}, true), &context, [&](const Result<int> &) {
            toldBefore = library.changes.size();
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(toldBefore, 1);
        QCOMPARE(thread, QThread::currentThread());
        const auto *status = std::get_if<StatusChanged>(&library.changes.constFirst());
        QVERIFY(status);
        QCOMPARE(status->ids, QList{a});
        QCOMPARE(status->starred, std::optional(true));
        QVERIFY(!status->read);

        // What changes nothing is not told.
        QCOMPARE(await(library->setStarred({a}, true)).value(), 0);
        QCOMPARE(library.changes.size(), 1);
    }

    void tagsThatFoldAlike()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"feed.xml"_s, rss(u"ملف"_s, twoItems));
        QVERIFY(await(library->subscribe(path, {.allowFiles = true})));
        const ArticleId a = library.header(u"a"_s).id;
        QCOMPARE(await(library->addTag({a}, u"هِجرة"_s)).value(), 1);
        QCOMPARE(await(library->addTag({a}, u"  هجرة\u200f "_s)).value(), 0);
        QCOMPARE(await(library->tags())->size(), 1);
        QCOMPARE(await(library->tags())->at(0).name, u"هِجرة"_s);
        QCOMPARE(await(library->removeTag({a}, u"هجرة"_s)).value(), 1);
        QCOMPARE(await(library->tags())->size(), 0);
        QCOMPARE(await(library->addTag({a}, u"  "_s)).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(await(library->addTag({a}, u"😀"_s)).value(), 1);
    }

    void todayStartsAtLocalMidnight()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"feed.xml"_s, rss(u"ملف"_s, twoItems));
        QVERIFY(await(library->subscribe(path, {.allowFiles = true})));
        QCOMPARE(await(library->counts())->today, 2);
        library.now = library.now.addDays(1);
        QCOMPARE(await(library->counts())->today, 0);
        QCOMPARE(await(library->counts())->unread, 2);
    }

    void unsubscribe()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"feed.xml"_s, rss(u"ملف"_s, twoItems));
        const auto feed = await(library->subscribe(path, {.allowFiles = true}));
        QVERIFY(feed);
        library.changes.clear();
        QVERIFY(await(library->unsubscribe(feed->id)));
        QCOMPARE(library.told<FeedsChanged>(), 1);
        QCOMPARE(library.told<ArticlesRemoved>(), 1);
        QCOMPARE(library.headers().size(), 0);
        QCOMPARE(await(library->unsubscribe(feed->id)).error().kind, ErrorKind::NotFound);
    }

    void importedFeedsAreNotFetched()
    {
        LibraryFixture &library = *m_library;
        const QByteArray opml =
            "<opml version=\"2.0\"><head/><body><outline text=\"سياسة\">"
            "<outline type=\"rss\" text=\"أ\" xmlUrl=\"https://a.example/feed\"/></outline>"
            "<outline type=\"rss\" text=\"ب\" xmlUrl=\"https://b.example/feed\"/></body></opml>";
        QCOMPARE(await(library->importOpml(opml)).value(), 2);
        QCOMPARE(library.told<FeedsChanged>(), 1);
        QCOMPARE(await(library->folders())->at(0).title, u"سياسة"_s);
        QCOMPARE(await(library->feeds())->at(0).folder, await(library->folders())->at(0).id);
        QCOMPARE(await(library->importOpml(opml)).value(), 0);
        QCOMPARE(await(library->importOpml("no outline")).error().kind, ErrorKind::NotAFeed);
    }

    void welcomeEdition()
    {
        LibraryFixture &library = *m_library;
        if (!QFile::exists(u":/welcome/welcome.xml"_s))
            QSKIP("the welcome edition is not in this build");
        const auto feed = await(library->subscribe(QLatin1String(welcomeAddress)));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        QVERIFY(feed->total > 0);
        QCOMPARE(await(library->refresh())->unchanged, 1);
    }

    void goingWhileBusy()
    {
        LibraryFixture &library = *m_library;
        const QString path = library.write(u"feed.xml"_s, rss(u"ملف"_s, twoItems));
        QVERIFY(await(library->subscribe(path, {.allowFiles = true})));
        const ArticleId a = library.header(u"a"_s).id;
        CannedResponse hanging;
        hanging.hang = true;
        m_server->routeOthers([hanging](const SeenRequest &) { return hanging; });
        library.changes.clear();

        const auto subscribing = library->subscribe(m_server->url(u"/x"_s).toString());
        QTRY_COMPARE(m_server->count("/x"), 1);
        const auto refreshing = library->refresh();
        const auto marking = library->setRead({a}, true);
        const auto asking = library->feeds();
        library.library.reset();
        // Whatever was not answered is over, and nobody was told anything any more.
        QVERIFY(subscribing.isFinished());
        QVERIFY(refreshing.isFinished());
        QVERIFY(marking.isFinished());
        QVERIFY(asking.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(library.changes.size(), 0);
        // But what was asked for was done.
        library.reopen();
        QVERIFY(library.header(u"a"_s).read);
    }

    void aThousandArticlesInOneGo()
    {
        LibraryFixture &library = *m_library;
        QList<naba::testing::Item> items;
        for (int i = 0; i < 1000; ++i)
            items.append({QString::number(i), u"خبر"_s, u"نص"_s});
        m_server->route("/feed", xml(rss(u"صحيفة"_s, items.mid(0, 1))));
        QVERIFY(await(library->subscribe(m_server->url(u"/feed"_s).toString())));
        m_server->route("/feed", xml(rss(u"صحيفة"_s, items)));
        const auto report = await(library->refresh());
        QVERIFY(report);
        QCOMPARE(report->added, 999);
        // When the refresh is over every article can be read.
        const auto headers = library.headers();
        QCOMPARE(headers.size(), 1000);
        // All of one moment: as the feed lists them, but for the one that was there before.
        for (qsizetype i = 1; i < headers.size(); ++i)
            QCOMPARE(headers.at(i - 1).guid, QString::number(i));
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LibraryFixture> m_library;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
