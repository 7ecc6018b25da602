// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/library/offline.h"
#include "app/library/offline_pack.h"
#include "app/library/pictures.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"

#include <QDirIterator>
#include <QtEndian>

#include <limits>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

/// The beginning of a PNG, which is all that is looked at without a screen, and some bytes.
QByteArray png(quint32 width, quint32 height, const QByteArray &rest = {})
{
    QByteArray sides(8, '\0');
    qToBigEndian(width, sides.data());
    qToBigEndian(height, sides.data() + 4);
    return "\x89PNG\r\n\x1a\n" + QByteArray("\0\0\0\x0dIHDR", 8) + sides +
           QByteArray("\x08\x06\0\0\0", 5) + rest;
}

CannedResponse canned(const QByteArray &body, const QByteArray &type = "image/png")
{
    CannedResponse response;
    response.body = body;
    response.contentType = type;
    return response;
}

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++count)
        it.next();
    return count;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        server = std::make_unique<LoopbackServer>();
        library = std::make_unique<LibraryFixture>();
    }

    void cleanup()
    {
        library.reset();
        server.reset();
    }

    void showsWhatAnArticleShows()
    {
        Article article;
        article.header.url = QUrl(u"https://site.example/a"_s);
        article.contentHtml =
            u"<p>text</p><img src='/one.png'><p><img src='https://b.example/two.jpg'>"
            "</p><img src='/one.png'><img src='https://pixel.wp.com/b.gif?x'>"
            "<img src='/dot.gif' width='1' height='1'>"_s;
        QCOMPARE(Pictures::shownBy(article), (QList<QUrl>{QUrl(u"https://site.example/one.png"_s),
                                                          QUrl(u"https://b.example/two.jpg"_s)}));
    }

    void keepsByContent()
    {
        server->route("/a.png", canned(png(20, 10)));
        server->route("/b.png", canned(png(20, 10)));
        const ArticleId article = subscribe({u"<img src='%1'>"_s.arg(address(u"/a.png"_s))});
        const auto first = await(pictures().fetch(article, server->url(u"/a.png"_s)));
        QVERIFY(first);
        QCOMPARE(first->facts.size, QSize(20, 10));
        QCOMPARE(first->facts.format, "png"_ba);
        QVERIFY(await(pictures().fetch(article, server->url(u"/b.png"_s))));
        QCOMPARE(filesIn(library->profile().picturesFolder()), 1);
        QCOMPARE(usage().all, (Weight{1, png(20, 10).size()}));

        // From now on without the network, after a restart too.
        server->stop();
        library->reopen();
        const auto again = await(pictures().kept(server->url(u"/b.png"_s)));
        QVERIFY(again);
        QCOMPARE(again->bytes, png(20, 10));
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
    }

    void asksOnceForManyWhoWait()
    {
        server->route("/a.png", canned(png(20, 10)));
        const ArticleId article = subscribe({u"x"_s});
        const auto one = pictures().fetch(article, server->url(u"/a.png"_s));
        const auto other = pictures().fetch(article, server->url(u"/a.png"_s));
        QVERIFY(await(one));
        QVERIFY(await(other));
        QCOMPARE(server->count("/a.png"), 1);
    }

    void tellsNobodyWhoReads()
    {
        server->route("/a.png", canned(png(20, 10)));
        const ArticleId article = subscribe({u"x"_s});
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
        const auto headers = server->requests("/a.png").constFirst().headers;
        QVERIFY(!headers.contains("referer"));
        QVERIFY(!headers.contains("cookie"));
    }

    void refuses_data()
    {
        QTest::addColumn<CannedResponse>("response");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("final"); // not asked again
        QTest::newRow("bomb of pixels")
            << canned(png(60'000, 60'000)) << ErrorKind::TooLarge << true;
        QTest::newRow("one long line") << canned(png(100'000, 1)) << ErrorKind::Beacon << true;
        QTest::newRow("too wide") << canned(png(20'000, 100)) << ErrorKind::TooLarge << true;
        QTest::newRow("one pixel") << canned(png(1, 1)) << ErrorKind::Beacon << true;
        QTest::newRow("a page") << canned("<html><body>no</body></html>", "image/png")
                                << ErrorKind::NotAPicture << true;
        QTest::newRow("a program") << canned("\x7f"
                                             "ELF",
                                             "image/jpeg")
                                   << ErrorKind::NotAPicture << true;
        QTest::newRow("nothing") << canned({}) << ErrorKind::NotAPicture << true;
        QTest::newRow("drawing with entities")
            << canned("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg>&a;</svg>", "image/svg+xml")
            << ErrorKind::NotAPicture << true;
        CannedResponse endless = canned(png(20, 10, QByteArray(1 << 20, 'x')));
        endless.endless = true;
        QTest::newRow("endless") << endless << ErrorKind::TooLarge << true;
        CannedResponse bomb = canned(png(20, 10, QByteArray(32 << 20, 'x')));
        bomb.gzip = true;
        QTest::newRow("bomb of bytes") << bomb << ErrorKind::TooLarge << true;
        CannedResponse cut = canned(png(20, 10, QByteArray(10'000, 'x')));
        cut.cutAfter = 500;
        QTest::newRow("cut") << cut << ErrorKind::ConnectionFailed << false;
        CannedResponse gone = canned({});
        gone.status = 404;
        QTest::newRow("gone") << gone << ErrorKind::HttpStatus << false;
        QTest::newRow("to a file") << CannedResponse::redirect("file:///etc/passwd")
                                   << ErrorKind::UnsupportedScheme << false;
        QTest::newRow("to a neighbour") << CannedResponse::redirect("http://192.168.1.1/a.png")
                                        << ErrorKind::PrivateAddress << false;
        QTest::newRow("to another port") << CannedResponse::redirect("http://127.0.0.1:9/a.png")
                                         << ErrorKind::PrivateAddress << false;
        QTest::newRow("to a mapped address")
            << CannedResponse::redirect("http://[::ffff:10.0.0.1]/a.png")
            << ErrorKind::PrivateAddress << false;
    }

    void refuses()
    {
        QFETCH(CannedResponse, response);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, final);
        server->route("/a.png", response);
        const ArticleId article = subscribe({u"x"_s});
        for (int i = 0; i < 2; ++i) {
            const auto answer = await(pictures().fetch(article, server->url(u"/a.png"_s)));
            QVERIFY(!answer);
            QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(kind));
        }
        QCOMPARE(server->count("/a.png"), final ? 1 : 2);
        QCOMPARE(filesIn(library->profile().picturesFolder()), 0);
        QCOMPARE(usage().all.count, 0);
    }

    void neverAsksACounter()
    {
        server->route("/pixel.gif", canned("GIF89a\1\0\1\0"));
        const ArticleId article = subscribe({u"x"_s});
        const auto answer = await(pictures().fetch(article, server->url(u"/pixel.gif"_s)));
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(ErrorKind::Beacon));
        QCOMPARE(server->count("/pixel.gif"), 0);
    }

    void refusesPrivateAddressesOfPublicFeeds()
    {
        LoopbackServer neighbour;
        neighbour.route("/a.png", canned(png(20, 10)));
        // The feed stands on this server: only what is on this very port is its own.
        const ArticleId article = subscribe({u"x"_s});
        const auto answer = await(pictures().fetch(article, neighbour.url(u"/a.png"_s)));
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind),
                 static_cast<int>(ErrorKind::PrivateAddress));
        QCOMPARE(neighbour.count("/a.png"), 0);
    }

    void aBrokenFileIsFetchedAgain()
    {
        server->route("/a.png", canned(png(20, 10)));
        const ArticleId article = subscribe({u"x"_s});
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
        QDirIterator it(library->profile().picturesFolder(), QDir::Files,
                        QDirIterator::Subdirectories);
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("broken") == 6);
        file.close();
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
        QCOMPARE(server->count("/a.png"), 2);
        const auto kept = await(pictures().kept(server->url(u"/a.png"_s)));
        QVERIFY(kept);
        QCOMPARE(kept->bytes, png(20, 10));
    }

    void theLeastRecentlyUsedGoFirst()
    {
        // Twelve pictures of about 100 kB under a budget of one megabyte.
        setSetting(Setting::PictureMegabytes, 1);
        QList<Item> items;
        for (int i = 0; i < 12; ++i)
            items.append({QString::number(i), u"t"_s, u"x"_s});
        const QList<ArticleId> articles = subscribeTo(items);
        for (int i = 0; i < 12; ++i) {
            const QByteArray path = "/" + QByteArray::number(i) + ".png";
            server->route(path, canned(png(20, 10, QByteArray(100'000, static_cast<char>(i)))));
            library->now = library->now.addSecs(7200);
            QVERIFY(
                await(pictures().fetch(articles.at(i), server->url(QString::fromLatin1(path)))));
        }
        // The oldest two are protected, the third was looked at just now.
        QVERIFY(await(library->library->setStarred({articles.at(0)}, true)));
        QVERIFY(await(library->library->addTag({articles.at(1)}, u"tag"_s)));
        library->now = library->now.addSecs(7200);
        QVERIFY(await(pictures().kept(server->url(u"/2.png"_s))));
        QTRY_VERIFY(usage().safe.count == 2);
        QVERIFY(await(pictures().trim()));

        QVERIFY(usage().all.bytes <= 1024 * 1024);
        QCOMPARE(filesIn(library->profile().picturesFolder()), usage().all.count);
        for (const int kept : {0, 1, 2, 11})
            QVERIFY2(await(pictures().kept(server->url(u"/%1.png"_s.arg(kept)))),
                     qPrintable(QString::number(kept)));
        QVERIFY(!await(pictures().kept(server->url(u"/3.png"_s))));

        // All that may go.
        QVERIFY(await(pictures().evict(std::numeric_limits<qint64>::max())));
        QCOMPARE(usage().all.count, 2);
        QCOMPARE(filesIn(library->profile().picturesFolder()), 2);
    }

    void whatNoArticleShowsGoes()
    {
        server->route("/a.png", canned(png(20, 10)));
        const ArticleId article = subscribe({u"x"_s});
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
        QVERIFY(await(library->library->unsubscribe(library->headers().constFirst().feed)));
        const auto gone = await(pictures().trim());
        QVERIFY(gone);
        QCOMPARE(gone->count, 1);
        QCOMPARE(filesIn(library->profile().picturesFolder()), 0);
    }

    void policiesAreKept()
    {
        subscribe({u"x"_s});
        const FeedId feed = library->headers().constFirst().feed;
        QVERIFY(await(pictures().policies())->isEmpty());
        QVERIFY(await(pictures().setPolicy(feed, PicturePolicy::Ahead)));
        library->reopen();
        QCOMPARE(await(pictures().policies())->value(feed), PicturePolicy::Ahead);
        QCOMPARE(await(pictures().setPolicy(FeedId{99}, PicturePolicy::Never)).error().kind,
                 ErrorKind::NotFound);
    }

    void nothingLeavesWhenSwitchedOff()
    {
        server->route("/a.png", canned(png(20, 10)));
        server->route("/b.png", canned(png(30, 10)));
        const ArticleId article = subscribe({u"x"_s});
        const FeedId feed = library->headers().constFirst().feed;
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s))));
        const int before = server->count("/feed");
        library->library->offline().setSwitched(true);
        QVERIFY(library->library->offline().isOffline());
        QVERIFY(await(pictures().fetch(article, server->url(u"/a.png"_s)))); // it is here
        QCOMPARE(await(pictures().fetch(article, server->url(u"/b.png"_s))).error().kind,
                 ErrorKind::Offline);
        const auto refreshed = await(library->library->refresh({feed}));
        QVERIFY(refreshed);
        QCOMPARE(refreshed->failures.size(), 1);
        QCOMPARE(refreshed->failures.constFirst().error.kind, ErrorKind::Offline);
        QCOMPARE(await(library->library->subscribe(address(u"/other"_s))).error().kind,
                 ErrorKind::Offline);
        QCOMPARE(server->count("/feed"), before);
        QCOMPARE(server->count("/b.png"), 0);
        QCOMPARE(server->count("/other"), 0);
        library->library->offline().setSwitched(false);
        QVERIFY(await(pictures().fetch(article, server->url(u"/b.png"_s))));
    }

    void packsWhatIsUnread()
    {
        QList<Item> items;
        for (int i = 0; i < 10; ++i) {
            const QString path = u"/%1.png"_s.arg(i);
            server->route(path.toLatin1(),
                          canned(png(20, 10, QByteArray(1000, static_cast<char>(i)))));
            items.append(
                {QString::number(i), u"t"_s, u"<p>text</p><img src='%1'>"_s.arg(address(path))});
        }
        const QList<ArticleId> articles = subscribeTo(items);
        QVERIFY(await(library->library->setRead({articles.at(9)}, true)));
        ArticleQuery unread;
        unread.unread = true;
        const auto estimate = await(pack().estimate(unread, {false, true}));
        QVERIFY(estimate);
        QCOMPARE(estimate->articles, 9);
        QCOMPARE(estimate->pictures, 9);
        QVERIFY(estimate->bytes > 0);

        const auto done = await(pack().fetch(unread, {false, true}));
        QVERIFY(done);
        QCOMPARE(done->total, 9);
        QCOMPARE(done->done, 9);
        QCOMPARE(done->failed, 0);
        QCOMPARE(server->count("/9.png"), 0);
        QCOMPARE(usage().all.count, 9);
        QCOMPARE(usage().safe.count, 9);
        QCOMPARE(await(pack().estimate(unread, {false, true}))->pictures, 0);
        // Rows say so, each as soon as all of it is here.
        QSet<ArticleId> told;
        for (const Change &change : std::as_const(library->changes)) {
            if (const auto *now = std::get_if<ArticlesKept>(&change))
                told.unite(QSet<ArticleId>(now->ids.cbegin(), now->ids.cend()));
        }
        QCOMPARE(told.size(), 9);
        library->changes.clear();
        const auto kept = [this] {
            const QList<ArticleHeader> all = library->headers();
            return std::count_if(all.cbegin(), all.cend(),
                                 [](const ArticleHeader &header) { return header.kept; });
        };
        QCOMPARE(kept(), 9);
        QVERIFY(!library->header(u"9"_s).kept);
        // The trip is over.
        QVERIFY(await(pack().release()));
        QCOMPARE(usage().safe.count, 0);
        QCOMPARE(library->told<ArticlesKept>(), 1);
        QCOMPARE(kept(), 0);
    }

    void aPackGoesOnAfterACut()
    {
        QList<Item> items;
        for (int i = 0; i < 20; ++i) {
            const QString path = u"/%1.png"_s.arg(i);
            server->route(path.toLatin1(),
                          canned(png(20, 10, QByteArray(1000, static_cast<char>(i)))));
            items.append({QString::number(i), u"t"_s, u"<img src='%1'>"_s.arg(address(path))});
        }
        subscribeTo(items);
        // The line goes in the middle.
        QObject::connect(&pack(), &OfflinePack::progressed, library->library.get(),
                         [this](const OfflineProgress &progress) {
                             if (progress.done == 5)
                                 library->library->offline().setSwitched(true);
                         });
        const auto answer = await(pack().fetch(ArticleQuery(), {false, true}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Offline);
        const auto half = await(pack().progress());
        QCOMPARE(half->total, 20);
        QVERIFY(half->done >= 5);
        QVERIFY(half->waiting() > 0);

        library->reopen(); // the switch is the settings', which say nothing
        const auto done = await(pack().resume());
        QVERIFY(done);
        QCOMPARE(done->done, 20);
        QCOMPARE(usage().all.count, 20);
        for (int i = 0; i < 20; ++i)
            QVERIFY(server->count("/" + QByteArray::number(i) + ".png") <= 2);
    }

    void feedsAreKeptAheadOfTime()
    {
        server->route("/a.png", canned(png(20, 10)));
        server->route("/feed", canned(rss(u"feed"_s, {{u"0"_s, u"t"_s, u"old"_s}}), "text/xml"));
        QVERIFY(await(library->library->subscribe(address(u"/feed"_s))));
        const FeedId feed = library->headers().constFirst().feed;
        QVERIFY(await(pictures().setPolicy(feed, PicturePolicy::Ahead)));
        server->route(
            "/feed",
            canned(rss(u"feed"_s, {{u"1"_s, u"t"_s, u"<img src='%1'>"_s.arg(address(u"/a.png"_s))},
                                   {u"0"_s, u"t"_s, u"old"_s}}),
                   "text/xml"));
        QVERIFY(await(library->library->refresh({feed})));
        QTRY_VERIFY(await(pack().resume()) && server->count("/a.png") == 1);
        QVERIFY(await(pictures().kept(server->url(u"/a.png"_s))));
        QCOMPARE(usage().safe.count, 0);
    }

private:
    Pictures &pictures() { return library->library->pictures(); }

    OfflinePack &pack() { return library->library->offlinePack(); }

    PictureUsage usage() { return await(pictures().usage()).value_or(PictureUsage()); }

    [[nodiscard]] QString address(const QString &path) const
    {
        return server->url(path).toString();
    }

    void setSetting(Setting setting, const QVariant &value)
    {
        Settings settings(library->profile().settingsFile());
        settings.set(setting, value);
    }

    QList<ArticleId> subscribeTo(const QList<Item> &items)
    {
        server->route("/feed", canned(rss(u"feed"_s, items), "text/xml"));
        const auto feed = await(library->library->subscribe(address(u"/feed"_s)));
        if (!feed)
            qWarning("%s", qPrintable(feed.error().detail));
        QList<ArticleId> ids;
        for (const Item &item : items)
            ids.append(library->header(item.guid).id);
        return ids;
    }

    /// One article with this text.
    ArticleId subscribe(const QStringList &bodies)
    {
        return subscribeTo({{u"a"_s, u"t"_s, bodies.constFirst()}}).value(0);
    }

    std::unique_ptr<LoopbackServer> server;
    std::unique_ptr<LibraryFixture> library;
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "pictures_test.moc"
