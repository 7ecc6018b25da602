// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tls_reason.h"
#include "app/library/feed_care.h"
#include "app/library/offline.h"
#include "app/wording/wording.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

constexpr auto timeoutVariable = "QTEST_FUNCTION_TIMEOUT";

CannedResponse feed(const QByteArray &body)
{
    CannedResponse response;
    response.body = body;
    return response;
}

CannedResponse status(int code)
{
    CannedResponse response;
    response.status = code;
    response.body = "no\n";
    return response;
}

/// A library with one feed, served well until a test says otherwise.
class Served
{
public:
    Served()
    {
        server.route("/feed", feed(rss(u"خبر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}})));
        const auto subscribed = await(library->subscribe(server.url(u"/feed"_s).toString()));
        QVERIFY(subscribed);
        id = subscribed->id;
    }

    Result<RefreshReport> refresh() { return await(library->refresh()); }

    FeedHealth health()
    {
        const auto feeds = await(library->care().health());
        return feeds && !feeds->isEmpty() ? feeds->constFirst() : FeedHealth();
    }

    LoopbackServer server;
    LibraryFixture library;
    FeedId id;
};

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachHasItsSentence_data();
    void eachHasItsSentence();
    void refusalHoldsForTheHostAndBeyondTheEnd();
    void goneIsNotAskedAgain();
    void movesAfterItHeldForDays();
    void temporaryRedirectsMoveNothing();
    void certificates_data();
    void certificates();
    void badCertificateIsNotGoneRound_data();
    void badCertificateIsNotGoneRound();
    void certificateByExplicitChoice();
    void nothingNewFromAnEmptyAnswer();
    void offlineIsNobodysFault();
    void redirectsCountForTheirHost();
    void redirectedToWhoWantsPeace();
    void passwordsAreNotKept();
    void passwordsOfImportedFeeds();
    void soak();
};

void FaultsTest::initTestCase()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(testRoot()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void FaultsTest::eachHasItsSentence_data()
{
    QTest::addColumn<CannedResponse>("response");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const CannedResponse &response, ErrorKind kind,
                        int code = 0) {
        QTest::newRow(name) << response << kind << code;
    };
    const QByteArray news = rss(u"خبر"_s, {{u"b"_s, u"اثنان"_s, u"نص"_s}});
    CannedResponse one = feed(news);
    one.cutAfter = news.size() / 2;
    row("cut in the body", one, ErrorKind::ConnectionFailed);
    one = feed(news);
    one.contentLength = news.size() + 100;
    row("promised more than came", one, ErrorKind::ConnectionFailed);
    one = feed(QByteArray(1 << 16, 'x'));
    one.endless = true;
    row("endless", one, ErrorKind::TooLarge);
    one = feed(QByteArray(64 << 20, ' '));
    one.gzip = true;
    row("gzip bomb", one, ErrorKind::TooLarge);
    row("redirect loop", CannedResponse::redirect("/feed"), ErrorKind::TooManyRedirects);
    row("redirect to a file", CannedResponse::redirect("file:///etc/passwd"),
        ErrorKind::UnsupportedScheme);
    row("redirect to nowhere", CannedResponse::redirect(""), ErrorKind::HttpStatus, 302);
    row("not found", status(404), ErrorKind::HttpStatus, 404);
    row("gone", status(410), ErrorKind::HttpStatus, 410);
    row("refused", status(403), ErrorKind::HttpStatus, 403);
    row("wants a name", status(401), ErrorKind::HttpStatus, 401);
    row("fault of its own", status(500), ErrorKind::HttpStatus, 500);
    row("too many", status(429), ErrorKind::HttpStatus, 429);
    row("empty", feed({}), ErrorKind::NotAFeed);
    // Letters of another kind of machine (EBCDIC): neither what HTTP says nor what anybody guesses.
    one = feed(
        "\x4c\x6f\xa7\x94\x93\x40\xa5\x85\x99\xa2\x89\x96\x95\x7e\x7f\xf1\x4b\xf0\x7f\x6f\x6e");
    one.contentType = "application/xml; charset=utf-8";
    row("encoding", one, ErrorKind::Encoding);
    row("a page", feed("<!DOCTYPE html><title>x</title><p>closed"), ErrorKind::NotAFeed);
}

void FaultsTest::eachHasItsSentence()
{
    QFETCH(CannedResponse, response);
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    Served served;
    served.server.route("/feed", response);
    served.library.now = served.library.now.addSecs(3600);
    const QDateTime failed = served.library.now;
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->failures.size(), 1);
    const Error error = report->failures.constFirst().error;
    QVERIFY2(error.kind == kind, qPrintable(u"%1 %2"_s.arg(int(error.kind)).arg(error.detail)));
    QCOMPARE(error.code, code);
    QVERIFY(wording::sentence(error) != wording::sentence({ErrorKind::InvalidArgument, {}, 0}));

    // Kept with since when and when next, and nothing is lost.
    FeedHealth health = served.health();
    QVERIFY(health.error && health.error->kind == kind);
    QCOMPARE(health.failingSince, failed);
    QCOMPARE(health.fetching.failures, 1);
    QVERIFY(health.fetching.next >= failed.addSecs(15 * 60));
    QVERIFY(health.troubles.contains(
        kind == ErrorKind::HttpStatus && code == 410 ? Trouble::Gone : Trouble::Failing));
    QCOMPARE(served.library.headers().size(), 1);

    // And forgotten when it answers again.
    served.server.route("/feed", feed(rss(u"خبر"_s, {{u"c"_s, u"ثلاثة"_s, u"نص"_s}})));
    served.library.now = served.library.now.addDays(1);
    QVERIFY(await(served.library->refresh({served.id})));
    health = served.health();
    QVERIFY(!health.error);
    QCOMPARE(health.fetching.failures, 0);
    QCOMPARE(served.library.headers().size(), 2);
}

void FaultsTest::refusalHoldsForTheHostAndBeyondTheEnd()
{
    Served served;
    served.server.route("/other", feed(rss(u"آخر"_s, {{u"x"_s, u"واحد"_s, u"نص"_s}})));
    QVERIFY(await(served.library->subscribe(served.server.url(u"/other"_s).toString())));
    CannedResponse refusal = status(429);
    refusal.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "3600"));
    served.server.route("/feed", refusal);
    served.server.route("/other", refusal);
    QVERIFY(served.refresh());
    const int asked = served.server.count("/feed") + served.server.count("/other");

    served.library.reopen();
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->waiting.size(), 2);
    QCOMPARE(report->failures.size(), 0);
    QCOMPARE(served.server.count("/feed") + served.server.count("/other"), asked);
    QVERIFY(served.health().troubles.contains(Trouble::Waiting));

    served.library.now = served.library.now.addSecs(3601);
    served.server.route("/feed", feed(rss(u"خبر"_s, {})));
    QVERIFY(served.refresh());
    QVERIFY(served.server.count("/feed") + served.server.count("/other") > asked);
}

void FaultsTest::goneIsNotAskedAgain()
{
    Served served;
    served.server.route("/feed", status(410));
    QVERIFY(served.refresh());
    const int asked = served.server.count("/feed");
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(served.server.count("/feed"), asked);
    // It is told nevertheless.
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.constFirst().error.code, 410);
    // Whoever names it, asks it.
    QVERIFY(await(served.library->refresh({served.id})));
    QCOMPARE(served.server.count("/feed"), asked + 1);
}

void FaultsTest::movesAfterItHeldForDays()
{
    Served served;
    served.server.route("/new", feed(rss(u"خبر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}})));
    served.server.route("/feed", CannedResponse::redirect("/new", 301));
    QVERIFY(served.refresh());
    FeedHealth health = served.health();
    QCOMPARE(health.url, served.server.url(u"/feed"_s));
    QCOMPARE(health.fetching.movingTo, served.server.url(u"/new"_s));
    QVERIFY(health.troubles.contains(Trouble::Moved));

    served.library.now = served.library.now.addDays(4);
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->moved.size(), 1);
    health = served.health();
    QCOMPARE(health.url, served.server.url(u"/new"_s));
    QCOMPARE(health.fetching.movedFrom, served.server.url(u"/feed"_s));
    QVERIFY(await(served.library->care().forgetMove(served.id)));
    QVERIFY(!served.health().troubles.contains(Trouble::Moved));
    const int asked = served.server.count("/feed");
    QVERIFY(served.refresh());
    QCOMPARE(served.server.count("/feed"), asked);
    QCOMPARE(served.library.headers().size(), 1);
}

void FaultsTest::temporaryRedirectsMoveNothing()
{
    for (const int code : {302, 303, 307}) {
        Served served;
        served.server.route("/new", feed(rss(u"خبر"_s, {})));
        served.server.route("/feed", CannedResponse::redirect("/new", code));
        for (int day = 0; day < 3; ++day) {
            QVERIFY(served.refresh());
            served.library.now = served.library.now.addDays(4);
        }
        QCOMPARE(served.health().url, served.server.url(u"/feed"_s));
        QVERIFY(served.health().fetching.movingTo.isEmpty());
    }
}

void FaultsTest::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<int>("reason");
    QTest::newRow("good") << u"good"_s << -1;
    QTest::newRow("expired") << u"expired"_s << int(TlsReason::Expired);
    QTest::newRow("another host's") << u"elsewhere"_s << int(TlsReason::WrongHost);
    QTest::newRow("signed by itself") << u"alone"_s << int(TlsReason::SelfSigned);
}

void FaultsTest::certificates()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    QFETCH(QString, certificate);
    QFETCH(int, reason);
    LoopbackServer server(LoopbackServer::Run::SameThread, 0, certificate);
    server.route("/feed", feed(rss(u"خبر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}})));
    LibraryFixture library;
    const auto subscribed = await(library->subscribe(server.url(u"/feed"_s).toString()));
    QCOMPARE(subscribed.has_value(), reason < 0);
    if (reason < 0)
        return;
    QCOMPARE(subscribed.error().kind, ErrorKind::Tls);
    QCOMPARE(subscribed.error().code, reason);
    QCOMPARE(server.count("/feed"), 0);
}

void FaultsTest::badCertificateIsNotGoneRound_data()
{
    QTest::addColumn<QString>("certificate");
    for (const char *name : {"expired", "elsewhere", "alone"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// An address without a scheme, a bad certificate, and a server that would answer without one.
void FaultsTest::badCertificateIsNotGoneRound()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    QFETCH(QString, certificate);
    LoopbackServer secure(LoopbackServer::Run::SameThread, 0, certificate);
    secure.route("/feed", feed(rss(u"خبر"_s, {})));
    LibraryFixture library;
    const auto subscribed = await(library->subscribe(u"127.0.0.1:%1/feed"_s.arg(secure.port())));
    QVERIFY(!subscribed);
    QCOMPARE(subscribed.error().kind, ErrorKind::Tls);
    QVERIFY(await(library->feeds())->isEmpty());
}

void FaultsTest::certificateByExplicitChoice()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    LoopbackServer server(LoopbackServer::Run::SameThread, 0, u"alone"_s);
    server.route("/feed", feed(rss(u"خبر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}})));
    LibraryFixture library;
    const QByteArray opml = "<opml version=\"2.0\"><body><outline type=\"rss\" xmlUrl=\"" +
                            server.url(u"/feed"_s).toEncoded() + "\"/></body></opml>";
    QVERIFY(await(library->importOpml(opml)));
    QCOMPARE(await(library->refresh())->failures.size(), 1);
    const auto feeds = await(library->feeds());
    FetchSettings settings;
    settings.anyCertificate = true;
    QVERIFY(await(library->care().setSettings(feeds->constFirst().id, settings)));
    QCOMPARE(await(library->refresh())->added, 1);
}

void FaultsTest::nothingNewFromAnEmptyAnswer()
{
    // 304 to a question that was none.
    Served served;
    served.server.route("/feed", status(304));
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(served.library.headers().size(), 1);
}

void FaultsTest::offlineIsNobodysFault()
{
    Served served;
    const FeedHealth before = served.health();
    served.library->offline().setSwitched(true);
    served.library.now = served.library.now.addSecs(3600);
    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.constFirst().error.kind, ErrorKind::Offline);
    const FeedHealth after = served.health();
    QVERIFY(!after.error);
    QCOMPARE(after.fetching.failures, 0);
    QCOMPARE(after.fetching.next, before.fetching.next);
    QVERIFY(!after.troubles.contains(Trouble::Failing));
    const auto feeds = await(served.library->feeds());
    QVERIFY(!feeds->constFirst().lastError);
    QVERIFY(feeds->constFirst().checkedAt < served.library.now);
    served.library->offline().setSwitched(false);
}

/// The same server by another name: whom redirects lead to has two places like everybody.
void FaultsTest::redirectsCountForTheirHost()
{
    constexpr int delayMs = 200;
    LoopbackServer server;
    LibraryFixture library;
    QElapsedTimer clock;
    clock.start();
    QList<qint64> starts;
    QByteArray opml = "<opml version=\"2.0\"><body>";
    for (int i = 0; i < 6; ++i) {
        const QByteArray number = QByteArray::number(i);
        QUrl there = server.url(u"/there%1"_s.arg(i));
        there.setHost(u"localhost"_s);
        QUrl asked = there;
        if (i % 2 == 0) {
            asked = server.url(u"/here%1"_s.arg(i));
            server.route("/here" + number, CannedResponse::redirect(there.toEncoded()));
        }
        server.route("/there" + number, [&starts, &clock, i](const SeenRequest &) {
            starts.append(clock.elapsed());
            CannedResponse response = feed(rss(u"خبر"_s, {{u"a%1"_s.arg(i), u"واحد"_s, u"نص"_s}}));
            response.headerDelayMs = delayMs;
            return response;
        });
        opml += "<outline type=\"rss\" xmlUrl=\"" + asked.toEncoded() + "\"/>";
    }
    QVERIFY(await(library->importOpml(opml + "</body></opml>")));
    const auto report = await(library->refresh());
    QVERIFY(report);
    QCOMPARE(report->failures.size(), 0);
    QCOMPARE(report->added, 6);
    QCOMPARE(starts.size(), 6);
    std::sort(starts.begin(), starts.end());
    constexpr int timers = 20; // may be early by so much
    for (qsizetype i = 2; i < starts.size(); ++i)
        QVERIFY(starts[i] - starts[i - 2] >= delayMs - timers);
}

void FaultsTest::redirectedToWhoWantsPeace()
{
    Served served;
    QUrl there = served.server.url(u"/there"_s);
    there.setHost(u"localhost"_s);
    CannedResponse refusal = status(429);
    refusal.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "3600"));
    served.server.route("/there", refusal);
    served.server.route("/feed", CannedResponse::redirect(there.toEncoded()));
    QCOMPARE(served.refresh()->failures.size(), 1);
    QCOMPARE(served.server.count("/there"), 1);

    const auto report = served.refresh();
    QVERIFY(report);
    QCOMPARE(report->failures.size(), 0);
    QCOMPARE(report->waiting.size(), 1);
    QCOMPARE(served.server.count("/there"), 1);

    // Its own host was not the one that wanted peace.
    served.server.route("/feed", feed(rss(u"خبر"_s, {{u"b"_s, u"اثنان"_s, u"نص"_s}})));
    QCOMPARE(served.refresh()->added, 1);
}

namespace {

/// Answers who signs in.
void guard(LoopbackServer &server, const QByteArray &path)
{
    server.route(path, [](const SeenRequest &request) {
        const QByteArray expected = "Basic " + QByteArray("reader:s3cr&t word").toBase64();
        if (request.headers.value("authorization") == expected)
            return feed(rss(u"سر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}}));
        CannedResponse response = status(401);
        response.headers.append(
            std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Basic realm=\"x\""));
        return response;
    });
}

QUrl withLogin(QUrl url)
{
    url.setUserName(u"reader"_s);
    url.setPassword(u"s3cr&t word"_s);
    return url;
}

/// Whether a word is anywhere in the library's files, in any spelling of an address.
bool isStored(LibraryFixture &library)
{
    library.library.reset();
    const QDir folder(QFileInfo(library.profile().libraryFile()).absolutePath());
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains("s3cr"))
            return true;
    }
    return false;
}

} // namespace

void FaultsTest::passwordsAreNotKept()
{
    LoopbackServer server;
    guard(server, "/feed");
    LibraryFixture library;
    const QUrl url = server.url(u"/feed"_s);
    const auto subscribed =
        await(library->subscribe(QString::fromUtf8(withLogin(url).toEncoded())));
    QVERIFY2(subscribed, subscribed ? "" : qPrintable(subscribed.error().detail));
    QCOMPARE(subscribed->url, url);
    QCOMPARE(library.headers().size(), 1);
    // Others of the host are not told who reads that one.
    server.route("/open", feed(rss(u"عام"_s, {{u"b"_s, u"واحد"_s, u"نص"_s}})));
    QVERIFY(await(library->subscribe(server.url(u"/open"_s).toString())));
    const auto report = await(library->refresh());
    QCOMPARE(report->failures.size(), 0);
    for (const SeenRequest &seen : server.requests("/open"))
        QVERIFY(!seen.headers.contains("authorization"));

    // Another address with a login of its own.
    guard(server, "/other");
    QVERIFY(await(library->care().setAddress(
        subscribed->id, QString::fromUtf8(withLogin(server.url(u"/other"_s)).toEncoded()))));
    QCOMPARE(await(library->refresh())->failures.size(), 0);
    QVERIFY(server.count("/other") > 0);
    QVERIFY(!isStored(library));
}

void FaultsTest::passwordsOfImportedFeeds()
{
    LoopbackServer server;
    guard(server, "/feed");
    LibraryFixture library;
    const QByteArray opml = "<opml version=\"2.0\"><body><outline type=\"rss\" xmlUrl=\"" +
                            withLogin(server.url(u"/feed"_s)).toEncoded().replace("&", "&amp;") +
                            "\"/></body></opml>";
    QVERIFY(await(library->importOpml(opml)));
    const auto report = await(library->refresh());
    QCOMPARE(report->failures.size(), 0);
    QCOMPARE(report->added, 1);
    QCOMPARE(await(library->importOpml(opml)).value_or(-1), 0); // it is there
    QVERIFY(!isStored(library));
}

/// Whatever goes wrong on the way, in the end the library holds what a clean run gives it.
void FaultsTest::soak()
{
    const int faults = std::max(150, qEnvironmentVariableIntValue("NABA_FAULTS"));
    constexpr int feeds = 5;
    LoopbackServer server;
    LibraryFixture library;
    QRandomGenerator random(20260301);
    const auto bodyOf = [](int number, int upTo) {
        QList<Item> items;
        for (int i = upTo; i > 0; --i)
            items.append(
                {u"%1-%2"_s.arg(number).arg(i), u"خبر %1"_s.arg(i), u"<p>نص %1</p>"_s.arg(i)});
        return rss(u"مصدر %1"_s.arg(number), items);
    };
    QByteArray opml = "<opml version=\"2.0\"><body>";
    for (int i = 0; i < feeds; ++i)
        opml +=
            "<outline type=\"rss\" xmlUrl=\"" + server.url(u"/%1"_s.arg(i)).toEncoded() + "\"/>";
    QVERIFY(await(library->importOpml(opml + "</body></opml>")));

    int made = 0;
    int grown = 1;
    const auto spoiled = [&random](CannedResponse response) {
        switch (random.bounded(12)) {
        case 0:
            response.cutAfter = random.bounded(static_cast<int>(response.body.size()));
            break;
        case 1:
            response.contentLength = response.body.size() + 1;
            break;
        case 2:
            return status(404);
        case 3:
            return status(500);
        case 4:
            return status(503);
        case 5:
            return status(429);
        case 6:
            response.body.clear();
            break;
        case 7:
            return CannedResponse::redirect("/0");
        case 8:
            response.body = "<html><body>maintenance";
            break;
        case 9:
            response.contentType = "application/xml; charset=utf-16";
            break;
        case 10:
            response.raw = "nonsense\r\n\r\n";
            break;
        default:
            return status(304);
        }
        return response;
    };
    while (made < faults) {
        for (int i = 0; i < feeds; ++i) {
            CannedResponse good = feed(bodyOf(i, grown));
            good.etag = '"' + QByteArray::number(grown) + '"';
            good.gzip = random.bounded(2) == 0;
            const bool bad = i > 0 && random.bounded(4) != 0;
            made += bad ? 1 : 0;
            server.route('/' + QByteArray::number(i), bad ? spoiled(good) : good);
        }
        QVERIFY(await(library->refresh()));
        library.now = library.now.addDays(1);
        if (random.bounded(4) == 0)
            library.reopen();
        grown = std::min(grown + 1, 12);
    }
    for (int i = 0; i < feeds; ++i)
        server.route('/' + QByteArray::number(i), feed(bodyOf(i, grown)));
    library.now = library.now.addDays(2);
    QVERIFY(await(library->refresh()));

    LibraryFixture clean;
    QVERIFY(await(clean->importOpml(opml + "</body></opml>")));
    QVERIFY(await(clean->refresh()));
    const auto contents = [](LibraryFixture &of) {
        QStringList lines;
        for (const ArticleHeader &header : of.headers())
            lines +=
                header.guid + u'|' + header.title + u'|' + header.summary + u'|' + header.feedTitle;
        lines.sort();
        return lines;
    };
    QStringList dirty = contents(library);
    // A redirect of one feed to another brings that one's articles too; nothing else may be more.
    const QStringList expected = contents(clean);
    for (const QString &line : expected)
        QVERIFY2(dirty.removeOne(line), qPrintable(line));
    for (const QString &line : std::as_const(dirty))
        QVERIFY2(line.startsWith(u"0-"_s), qPrintable(line));
    const auto subscribed = await(library->feeds());
    QVERIFY(subscribed.has_value());
    for (const Feed &one : *subscribed)
        QVERIFY(!one.lastError);
}

int main(int argc, char *argv[])
{
    // Many faults take longer than the five minutes that a test gets.
    if (qEnvironmentVariableIsSet("NABA_FAULTS") && !qEnvironmentVariableIsSet(timeoutVariable))
        qputenv(timeoutVariable, "86400000");
    QCoreApplication app(argc, argv);
    FaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "faults_test.moc"
