// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::exchange;

namespace {

PortableFeed fullFeed()
{
    PortableFeed feed;
    feed.url = QUrl(u"https://feeds.example/rss?a=1&b=%D8%A7"_s);
    feed.title = u"صحيفة \u2067\"quoted\"\u2069"_s;
    feed.customTitle = u"اسمي\tلها"_s;
    feed.siteUrl = QUrl(u"https://site.example/"_s);
    feed.language = u"ar-LY"_s;
    feed.folder = {u"أخبار"_s, u"a/b"_s, u"ليبيا"_s};
    feed.direction = Qt::RightToLeft;
    feed.tags = {u"سياسة"_s, u"a,b"_s};
    feed.alwaysWhole = true;
    feed.checked = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    return feed;
}

PortableArticle fullArticle()
{
    PortableArticle article;
    ArticleDraft &draft = article.draft;
    draft.identity = u"hash:1"_s;
    draft.guid = u" odd guid "_s;
    draft.title = u"عنوان\u0001 \u202Eقلب\u202C"_s;
    draft.titleDirection = Qt::LeftToRight;
    draft.summary = u"ملخص"_s;
    draft.url = QUrl(u"https://site.example/1"_s);
    draft.originalUrl = QUrl(u"https://site.example/1?utm_source=x"_s);
    draft.linkKey = -9'007'199'254'740'993; // no double holds it
    draft.author = u"فلان، وفلان"_s;
    draft.language = u"ar"_s;
    draft.published = QDateTime::fromMSecsSinceEpoch(-12'345'678'901'234, Qt::UTC);
    draft.modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'007, Qt::UTC);
    draft.contentHtml = u"<p>\"نص\" &amp; \\ </p>"_s;
    draft.enclosures = {
        {QUrl(u"https://site.example/a.mp3"_s), u"audio/mpeg"_s, u"حلقة"_s, 5'000'000'000, 3'600},
        {QUrl(u"https://site.example/b"_s), {}, {}, 0, 0}};
    draft.commentsUrl = QUrl(u"https://site.example/1#c"_s);
    draft.image = QUrl(u"https://site.example/1.jpg"_s);
    article.wholeHtml = u"<p>كل النص</p>"_s;
    article.wholeImage = QUrl(u"https://site.example/w.jpg"_s);
    article.fetched = QDateTime::fromMSecsSinceEpoch(1'700'000'000'999, Qt::UTC);
    article.read = true;
    article.starred = true;
    article.tags = {u"بحث"_s, u"חדשות"_s};
    article.direction = Qt::RightToLeft;
    return article;
}

void compare(const PortableArticle &a, const PortableArticle &b)
{
    QCOMPARE(a.draft.identity, b.draft.identity);
    QCOMPARE(a.draft.guid, b.draft.guid);
    QCOMPARE(a.draft.title, b.draft.title);
    QCOMPARE(a.draft.titleDirection, b.draft.titleDirection);
    QCOMPARE(a.draft.summary, b.draft.summary);
    QCOMPARE(a.draft.url, b.draft.url);
    QCOMPARE(a.draft.originalUrl, b.draft.originalUrl);
    QCOMPARE(a.draft.linkKey, b.draft.linkKey);
    QCOMPARE(a.draft.author, b.draft.author);
    QCOMPARE(a.draft.language, b.draft.language);
    QCOMPARE(a.draft.published, b.draft.published);
    QCOMPARE(a.draft.modified, b.draft.modified);
    QCOMPARE(a.draft.contentHtml, b.draft.contentHtml);
    QCOMPARE(a.draft.commentsUrl, b.draft.commentsUrl);
    QCOMPARE(a.draft.image, b.draft.image);
    QCOMPARE(a.draft.enclosures.size(), b.draft.enclosures.size());
    for (qsizetype i = 0; i < a.draft.enclosures.size(); ++i) {
        QCOMPARE(a.draft.enclosures[i].url, b.draft.enclosures[i].url);
        QCOMPARE(a.draft.enclosures[i].mimeType, b.draft.enclosures[i].mimeType);
        QCOMPARE(a.draft.enclosures[i].title, b.draft.enclosures[i].title);
        QCOMPARE(a.draft.enclosures[i].bytes, b.draft.enclosures[i].bytes);
        QCOMPARE(a.draft.enclosures[i].seconds, b.draft.enclosures[i].seconds);
    }
    QCOMPARE(a.wholeHtml, b.wholeHtml);
    QCOMPARE(a.wholeImage, b.wholeImage);
    QCOMPARE(a.fetched, b.fetched);
    QCOMPARE(a.read, b.read);
    QCOMPARE(a.starred, b.starred);
    QCOMPARE(a.tags, b.tags);
    QCOMPARE(a.direction, b.direction);
}

QByteArray fileOf(const PortableFeed &feed, const QList<PortableArticle> &articles)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FeedFileWriter writer(buffer);
    writer.begin(feed);
    for (const PortableArticle &article : articles)
        writer.add(article);
    writer.end(u"next.json"_s);
    return buffer.data();
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void feedFileLosesNothing()
    {
        const QByteArray bytes = fileOf(fullFeed(), {fullArticle(), PortableArticle()});
        QVERIFY(isJsonFeed(bytes));
        const auto read = readFeedFile(bytes);
        QVERIFY(read);
        QVERIFY(read->ours);
        QCOMPARE(read->feed, fullFeed());
        QCOMPARE(read->articles.size(), 2);
        compare(read->articles.at(0), fullArticle());
        compare(read->articles.at(1), PortableArticle());
    }

    void isAJsonFeedToOthers()
    {
        const QJsonObject object =
            QJsonDocument::fromJson(fileOf(fullFeed(), {fullArticle()})).object();
        QCOMPARE(object[u"version"_s].toString(), u"https://jsonfeed.org/version/1.1"_s);
        QCOMPARE(object[u"title"_s].toString(), u"اسمي\tلها"_s);
        QCOMPARE(object[u"feed_url"_s].toString(), u"https://feeds.example/rss?a=1&b=%D8%A7"_s);
        QCOMPARE(object[u"next_url"_s].toString(), u"next.json"_s);
        const QJsonObject item = object[u"items"_s].toArray()[0].toObject();
        QCOMPARE(item[u"id"_s].toString(), u" odd guid "_s);
        QCOMPARE(item[u"date_modified"_s].toString(), u"2023-11-14T22:13:20.007Z"_s);
        QCOMPARE(item[u"tags"_s].toArray().size(), 2);
        const QJsonArray files = item[u"attachments"_s].toArray();
        // The format demands a kind of each.
        QCOMPARE(files[1].toObject()[u"mime_type"_s].toString(), u"application/octet-stream"_s);
    }

    void manifestLosesNothing()
    {
        Manifest manifest;
        manifest.outline.feeds = {fullFeed()};
        manifest.outline.feeds[0].articles = 3;
        manifest.outline.folders = {{u"أخبار"_s}, {u"أخبار"_s, u"فارغ"_s}};
        manifest.outline.tags = {{u"بحث"_s, 3}, {u"חדשות"_s, 0}};
        manifest.outline.searches = {{u"بحثي"_s, u"ليبيا -رياضة"_s, true, false, true}};
        manifest.files = {{u"feeds/00001.json"_s, u"feeds/00001-2.json"_s}};
        manifest.articles = 3;
        const auto read = readManifest(writeManifest(manifest, QDateTime::currentDateTimeUtc()));
        QVERIFY(read);
        QCOMPARE(read->outline.feeds, manifest.outline.feeds);
        QCOMPARE(read->outline.folders, manifest.outline.folders);
        QCOMPARE(read->outline.tags, manifest.outline.tags);
        QCOMPARE(read->outline.searches, manifest.outline.searches);
        QCOMPARE(read->files, manifest.files);
        QCOMPARE(read->articles, 3);
    }

    void namesLeadNowhereElse()
    {
        const auto read =
            readManifest("{\"naba_archive\":1,\"feeds\":[{\"url\":\"https://a/\",\"files\":[\"../"
                         "../etc/x.json\","
                         "\"/etc/x.json\",\"feeds/../../x.json\",\"feeds/ok.json\"]}]}");
        QVERIFY(read);
        QCOMPARE(read->files.at(0), QStringList{u"feeds/ok.json"_s});
    }

    void refusesOthers()
    {
        QCOMPARE(readManifest("{}").error().kind, ErrorKind::NotAFeed);
        QCOMPARE(readManifest("not json").error().kind, ErrorKind::NotAFeed);
        QCOMPARE(readFeedFile("{\"version\":1}").error().kind, ErrorKind::NotAFeed);
        QVERIFY(!isJsonFeed("<rss/>"));
        const auto other = readFeedFile("{\"version\":\"https://jsonfeed.org/version/1\","
                                        "\"feed_url\":\"https://a/\",\"items\":[{\"id\":\"1\"}]}");
        QVERIFY(other && !other->ours);
        QCOMPARE(other->feed.url, QUrl(u"https://a/"_s));
    }

    void unsafeAddressesAreDropped()
    {
        PortableArticle article = fullArticle();
        article.draft.url = QUrl(u"javascript:alert(1)"_s);
        article.draft.image = QUrl(u"file:///etc/passwd"_s);
        const auto read = readFeedFile(fileOf(fullFeed(), {article}));
        QVERIFY(read->articles.at(0).draft.url.isEmpty());
        QVERIFY(read->articles.at(0).draft.image.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
