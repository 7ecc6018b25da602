// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/whole_articles.h"
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
using naba::testing::SeenRequest;

namespace {

QByteArray paragraph(int number)
{
    return "<p>في اليوم " + QByteArray::number(number) +
           " اجتمع المجلس، كما يفعل كل شهر، وتحدث أعضاؤه طويلا عن الجسر والنهر وعما سيكلفه "
           "الإصلاح، ثم عادوا إلى بيوتهم، وقالوا إنهم سيجتمعون مرة أخرى.</p>";
}

QByteArray paragraphs(int from, int to)
{
    QByteArray all;
    for (int i = from; i <= to; ++i)
        all += paragraph(i);
    return all;
}

CannedResponse page(const QByteArray &body, const QByteArray &head = {})
{
    CannedResponse response;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html dir=rtl><head><title>الخبر كله كما نشر</title>" + head +
                    "</head><body><div class=content>" + body + "</div></body></html>";
    return response;
}

} // namespace

class WholeArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        QVERIFY(m_server->port() != 0);
        m_library = std::make_unique<LibraryFixture>();
        m_server->route("/feed", feedOf({"a", "b"}));
        const auto feed = await((*m_library)->subscribe(m_server->url(u"/feed"_s).toString(), {}));
        QVERIFY2(feed, feed ? "" : qPrintable(feed.error().detail));
        m_feed = feed->id;
    }

    void cleanup()
    {
        m_library.reset();
        m_server.reset();
    }

    void onDemand()
    {
        m_server->route("/a", page(paragraphs(1, 6)));
        const ArticleId id = m_library->header(u"a"_s).id;
        QVERIFY(article(id).wholeHtml.isEmpty());
        QVERIFY(!m_library->header(u"a"_s).kept);
        m_library->changes.clear();
        QVERIFY(await(whole().get(id)));
        QVERIFY(m_library->header(u"a"_s).kept);
        QCOMPARE(article(id).wholeHtml.count(u"<p>"_s), 6);
        QCOMPARE(article(id).contentHtml, u"<p>البداية فقط</p>"_s);
        QCOMPARE(m_library->told<ArticlesStored>(), 1);
        // Nothing in the request says who reads what.
        const SeenRequest seen = m_server->requests("/a").constFirst();
        QVERIFY(!seen.headers.contains("referer"));
        QVERIFY(!seen.headers.contains("cookie"));
        // It outlives the session.
        m_library->reopen();
        QCOMPARE(article(id).wholeHtml.count(u"<p>"_s), 6);
    }

    void pages()
    {
        m_server->route("/a", page(paragraphs(1, 5) + "<a href='/a?page=2'>2</a>"));
        m_server->route("/a?page=2", page(paragraphs(6, 9) + "<a href='/a?page=3'>3</a>"));
        // It goes on for ever with the same page.
        m_server->routeOthers([](const SeenRequest &) { return page(paragraphs(6, 9)); });
        const ArticleId id = m_library->header(u"a"_s).id;
        QVERIFY(await(whole().get(id)));
        QCOMPARE(article(id).wholeHtml.count(u"<p>"_s), 9);
    }

    void simplerPage()
    {
        m_server->route("/a", page("<div id=app></div>", "<link rel=amphtml href='/amp/a'>"));
        m_server->route("/amp/a", page(paragraphs(1, 4)));
        const ArticleId id = m_library->header(u"a"_s).id;
        QVERIFY(await(whole().get(id)));
        QCOMPARE(article(id).wholeHtml.count(u"<p>"_s), 4);
    }

    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto kind = [](ErrorKind error) {
            return static_cast<int>(error);
        };
        const QByteArray html = "text/html";
        QTest::newRow("gone") << 410 << html << QByteArray() << kind(ErrorKind::HttpStatus);
        QTest::newRow("empty") << 200 << html << QByteArray() << kind(ErrorKind::NoArticle);
        QTest::newRow("picture") << 200 << QByteArray("image/png") << paragraphs(1, 6)
                                 << kind(ErrorKind::NoArticle);
        QTest::newRow("too large")
            << 200 << html << QByteArray(9 << 20, 'x') << kind(ErrorKind::TooLarge);
    }

    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        CannedResponse response;
        response.status = status;
        response.contentType = type;
        response.body = body;
        m_server->route("/a", response);
        const ArticleId id = m_library->header(u"a"_s).id;
        const auto got = await(whole().get(id));
        QVERIFY(!got);
        QCOMPARE(static_cast<int>(got.error().kind), kind);
        QVERIFY(article(id).wholeHtml.isEmpty());
    }

    void failureKeepsWhatIsThere()
    {
        m_server->route("/a", page(paragraphs(1, 6)));
        const ArticleId id = m_library->header(u"a"_s).id;
        QVERIFY(await(whole().get(id)));
        CannedResponse gone;
        gone.status = 410;
        m_server->route("/a", gone);
        QVERIFY(!await(whole().get(id)));
        QCOMPARE(article(id).wholeHtml.count(u"<p>"_s), 6);
    }

    void unknown()
    {
        const auto got = await(whole().get(ArticleId{4711}));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, ErrorKind::NotFound);
        QCOMPARE(await(whole().setAlways(FeedId{4711}, true)).error().kind, ErrorKind::NotFound);
    }

    void missing()
    {
        m_server->route("/a", page(paragraphs(1, 6)));
        // /b is 404: said once, not asked again.
        QCOMPARE(await(whole().getMissing())->got, 0);
        QVERIFY(await(whole().setAlways(m_feed, true)));
        QVERIFY(await((*m_library)->feeds())->constFirst().alwaysWhole);
        const auto report = await(whole().getMissing());
        QCOMPARE(report->got, 1);
        QCOMPARE(report->failures.size(), 1);
        QCOMPARE(report->failures.constFirst().article, m_library->header(u"b"_s).id);
        QVERIFY(await(whole().getMissing())->failures.isEmpty());
        QCOMPARE(m_server->count("/a"), 1);
        QCOMPARE(m_server->count("/b"), 1);
    }

    void starred()
    {
        m_server->route("/b", page(paragraphs(1, 6)));
        whole().setAutomatic(true);
        const ArticleId id = m_library->header(u"b"_s).id;
        QSignalSpy changes(m_library->library.get(), &Library::changed);
        QVERIFY(await((*m_library)->setStarred({id}, true)));
        QTRY_VERIFY(!article(id).wholeHtml.isEmpty());
        QCOMPARE(m_server->count("/a"), 0);
    }

    void arriving()
    {
        QVERIFY(await(whole().setAlways(m_feed, true)));
        whole().setAutomatic(true);
        m_server->route("/c", page(paragraphs(1, 6)));
        m_server->route("/feed", feedOf({"c", "a", "b"}));
        QVERIFY(await((*m_library)->refresh()));
        const ArticleId id = m_library->header(u"c"_s).id;
        QTRY_VERIFY(!article(id).wholeHtml.isEmpty());
    }

    void notByItself()
    {
        const ArticleId id = m_library->header(u"b"_s).id;
        QVERIFY(await((*m_library)->setStarred({id}, true)));
        QVERIFY(await((*m_library)->refresh()));
        QCOMPARE(m_server->count("/b"), 0);
    }

    void foundBySearch()
    {
        m_server->route("/a", page(paragraphs(1, 6)));
        QVERIFY(await(whole().get(m_library->header(u"a"_s).id)));
        ArticleQuery query;
        query.search = u"الجسر"_s;
        QTRY_COMPARE(m_library->headers(query).size(), 1);
    }

    void closedMeanwhile()
    {
        CannedResponse hanging;
        hanging.hang = true;
        m_server->route("/a", hanging);
        const auto got = whole().get(m_library->header(u"a"_s).id);
        QTRY_COMPARE(m_server->count("/a"), 1);
        m_library->library.reset();
        QVERIFY(got.isFinished());
    }

private:
    WholeArticles &whole() { return (*m_library)->wholeArticles(); }

    Article article(ArticleId id) { return await((*m_library)->article(id)).value_or(Article()); }

    CannedResponse feedOf(const QList<QByteArray> &names)
    {
        CannedResponse response;
        response.body = "<rss version='2.0'><channel><title>f</title>";
        for (const QByteArray &name : names)
            response.body += "<item><guid isPermaLink='false'>" + name + "</guid><title>خبر " +
                             name + "</title><link>" +
                             m_server->url(u'/' + QString::fromLatin1(name)).toEncoded() +
                             "</link><description>البداية فقط</description></item>";
        response.body += "</channel></rss>";
        return response;
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LibraryFixture> m_library;
    FeedId m_feed;
};

QTEST_GUILESS_MAIN(WholeArticlesTest)
#include "whole_articles_test.moc"
