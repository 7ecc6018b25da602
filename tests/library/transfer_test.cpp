// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/identity.h"
#include "app/html/sanitise.h"
#include "app/library/ingest.h"
#include "app/library/tag_names.h"
#include "app/library/transfer.h"
#include "app/store/feed_store.h"
#include "app/store/transfer_store.h"
#include "app/store/whole_store.h"
#include "tests/library/library_fixture.h"
#include "tests/support/foreign_database.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

using naba::testing::await;
using naba::testing::LibraryFixture;

namespace {

ExportWords words()
{
    ExportWords words;
    words.title = u"محفوظات"_s;
    words.direction = Qt::RightToLeft;
    return words;
}

/// Everything that can be seen of a library, by names and not by row numbers.
struct Seen
{
    QStringList feeds;
    QStringList folders;
    QStringList tags;
    QStringList articles; ///< in the order of the list
};

QString timeOf(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

Seen look(LibraryFixture &library)
{
    Seen seen;
    QHash<FolderId, Folder> folders;
    const auto allFolders = await(library->folders()).value_or(QList<Folder>());
    for (const Folder &folder : allFolders)
        folders.insert(folder.id, folder);
    const auto pathOf = [&folders](FolderId id) {
        QStringList path;
        for (; id.isValid(); id = folders.value(id).parent)
            path.prepend(folders.value(id).title);
        return path.join(u'\x1f');
    };
    for (const Folder &folder : allFolders)
        seen.folders.append(pathOf(folder.id) + u'\x1e' + QString::number(folder.position));
    seen.folders.sort();
    const auto feeds = await(library->feeds()).value_or(QList<Feed>());
    for (const Feed &feed : feeds) {
        seen.feeds.append(QStringList{
            feed.url.toString(), feed.title, feed.siteUrl.toString(), feed.language,
            pathOf(feed.folder), QString::number(feed.direction), feed.tags.join(u'\x1f'),
            timeOf(feed.checkedAt), QString::number(feed.unread), QString::number(feed.total)}
                              .join(u'\x1e'));
    }
    QHash<TagId, QString> names;
    const auto tags = await(library->tags()).value_or(QList<Tag>());
    for (const Tag &tag : tags) {
        names.insert(tag.id, tag.name);
        seen.tags.append(
            QStringList{tag.name, QString::number(tag.colour), QString::number(tag.articles)}.join(
                u'\x1e'));
    }
    for (const ArticleHeader &row : library.headers()) {
        const Article article = await(library->article(row.id)).value_or(Article());
        const ArticleHeader &header = article.header;
        QStringList parts{header.feedTitle,
                          header.guid,
                          header.title,
                          QString::number(header.titleDirection),
                          header.summary,
                          header.url.toString(),
                          header.author,
                          header.language,
                          timeOf(header.published),
                          QString::number(header.read),
                          QString::number(header.starred),
                          article.contentHtml,
                          article.originalUrl.toString(),
                          article.commentsUrl.toString(),
                          article.image.toString(),
                          QString::number(article.direction),
                          article.wholeHtml};
        for (const TagId tag : header.tags)
            parts.append(u'#' + names.value(tag));
        for (const Enclosure &file : article.enclosures)
            parts.append(file.url.toString() + file.mimeType + file.title +
                         QString::number(file.bytes) + QString::number(file.seconds));
        seen.articles.append(parts.join(u'\x1e'));
    }
    return seen;
}

void compare(const Seen &a, const Seen &b)
{
    QCOMPARE(b.folders, a.folders);
    QCOMPARE(b.feeds, a.feeds);
    QCOMPARE(b.tags, a.tags);
    QCOMPARE(b.articles.size(), a.articles.size());
    for (qsizetype i = 0; i < a.articles.size(); ++i)
        QCOMPARE(b.articles.at(i), a.articles.at(i));
}

/// Odd content, the same for the same seed.
class Oddities
{
public:
    explicit Oddities(quint32 seed)
        : m_random(seed)
    {
    }

    template<typename T>
    T one(const QList<T> &of)
    {
        return of.at(m_random.bounded(static_cast<int>(of.size())));
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }

    QString text()
    {
        static const QList<QString> pieces{u"خبر عاجل"_s,
                                           u"\u202Eمقلوب\u202C"_s,
                                           u"\u2067\u2066\u2069"_s,
                                           u"\"quotes\" & 'more'"_s,
                                           u"\u0001\u001f\t"_s,
                                           u"ידיעה"_s,
                                           u"</script><b>"_s,
                                           u"😀👩‍🚀"_s,
                                           u"a\\b/c"_s,
                                           u"{}[]"_s,
                                           u"نص\u200cفارسی"_s,
                                           u"%1 %s"_s,
                                           u"\u200f\u200e"_s,
                                           u"tab\tline\nbreak"_s};
        QString text;
        for (int i = m_random.bounded(5); i > 0; --i)
            text += one(pieces) + u' ';
        return text;
    }

    ArticleDraft draft(int number)
    {
        ArticleDraft draft;
        draft.identity = u"id %1 %2"_s.arg(number).arg(text());
        // The same guid of several, none of some.
        draft.guid = one(QList<QString>{draft.identity, u"same guid"_s, QString()});
        draft.title = chance(85) ? text() : QString();
        draft.titleDirection = one(
            QList<Qt::LayoutDirection>{Qt::RightToLeft, Qt::LeftToRight, Qt::LayoutDirectionAuto});
        draft.summary = text();
        if (chance(80)) {
            draft.url = QUrl(u"https://site.example/%1?q=%2"_s.arg(number / 2).arg(number % 3));
            draft.linkKey = chance(50) ? feeds::linkKey(draft.url.toString()) : 0;
        }
        if (chance(20))
            draft.originalUrl = QUrl(u"https://site.example/%1?utm_source=rss"_s.arg(number));
        draft.author = chance(50) ? text() : QString();
        draft.language = one(QList<QString>{u"ar"_s, u"he"_s, u"fa-IR"_s, QString()});
        if (chance(90))
            draft.published =
                QDateTime::fromMSecsSinceEpoch(m_random.bounded(2'000) * 1'000'003LL, Qt::UTC);
        draft.contentHtml = html::sanitise(
            u"<p dir=rtl>"_s + text().toHtmlEscaped() +
                u"</p><pre>a  b\n\n c</pre>"
                "<p>x<br>y <a href='/z'>z</a></p><img src='https://site.example/p.png' alt='ص'>"_s,
            QUrl(u"https://site.example/"_s));
        if (chance(2))
            draft.contentHtml += u"<p>"_s + u"كلمة "_s.repeated(100'000) + u"</p>"_s;
        if (chance(20))
            draft.enclosures = {{QUrl(u"https://site.example/a.mp3"_s),
                                 chance(50) ? u"audio/mpeg"_s : QString(), text(), 123, 45}};
        if (chance(20))
            draft.commentsUrl = QUrl(u"https://site.example/c#x"_s);
        if (chance(20))
            draft.image = QUrl(u"https://site.example/i.jpg"_s);
        return draft;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingComesBack_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = qEnvironmentVariableIntValue("NABA_TRANSFER_SEEDS");
        for (int seed = 1; seed <= (seeds > 0 ? seeds : 3); ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void everythingComesBack()
    {
        QFETCH(int, seed);
        LibraryFixture first;
        fill(first, static_cast<quint32>(seed));
        const QString folder = first.profile().directory() + u"/نسخة"_s;
        const auto written = await(first->transfer().exportAll(folder, words()));
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        const Seen before = look(first);
        QCOMPARE(written->articles, before.articles.size());
        QVERIFY(before.articles.size() > 100);

        LibraryFixture second;
        second.now = second.now.addDays(3);
        const auto preview = await(second->transfer().preview(folder));
        QVERIFY(preview);
        QCOMPARE(preview->kind, ImportKind::Archive);
        QCOMPARE(preview->articles, before.articles.size());
        QCOMPARE(preview->knownArticles, 0);
        QCOMPARE(preview->newFolders, before.folders.size());
        QVERIFY(second.changes.isEmpty());

        const auto read = await(second->transfer().importFrom(folder));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->articles, before.articles.size());
        QCOMPARE(read->knownArticles, 0);
        compare(before, look(second));
        if (QTest::currentTestFailed())
            return;

        // Once more changes nothing.
        const auto again = await(second->transfer().importFrom(folder));
        QVERIFY(again);
        QCOMPARE(again->articles, 0);
        QCOMPARE(again->feeds, 0);
        QCOMPARE(again->folders, 0);
        QCOMPARE(again->markedArticles, 0);
        QCOMPARE(again->knownArticles, before.articles.size());
        compare(before, look(second));
        const auto known = await(second->transfer().preview(folder));
        QCOMPARE(known->knownArticles, before.articles.size());
        QCOMPARE(known->present, static_cast<int>(known->feeds.size()));

        // And what goes out again is the same.
        const QString other = second.profile().directory() + u"/again"_s;
        QVERIFY(await(second->transfer().exportAll(other, words())));
        const QStringList files = QDir(folder + u"/feeds"_s).entryList(QDir::Files);
        QCOMPARE(QDir(other + u"/feeds"_s).entryList(QDir::Files), files);
        for (const QString &name : files)
            QCOMPARE(bytesOf(other + u"/feeds/"_s + name), bytesOf(folder + u"/feeds/"_s + name));
        QVERIFY(bytesOf(other + u"/naba.json"_s).contains("\"searches\": [\n        {"));
        QCOMPARE(bytesOf(other + u"/subscriptions.opml"_s),
                 bytesOf(folder + u"/subscriptions.opml"_s));
    }

    void importMerges()
    {
        LibraryFixture first;
        LibraryFixture second;
        const QByteArray opml =
            "<opml><body><outline text='x' xmlUrl='http://a.example/'/></body></opml>";
        for (LibraryFixture *library : {&first, &second}) {
            QCOMPARE(await((*library)->importOpml(opml)).value(), 1);
            store(*library, 0, {plain(u"one"_s), plain(u"two"_s)});
        }
        QVERIFY(await(first->setStarred({first.header(u"one"_s).id}, true)));
        QVERIFY(await(first->addTag({first.header(u"one"_s).id}, u"من الأول"_s)));
        QVERIFY(await(second->addTag({second.header(u"one"_s).id}, u"من الثاني"_s)));
        QVERIFY(await(second->setRead({second.header(u"two"_s).id}, true)));
        store(first, 0, {plain(u"three"_s)});

        const QString folder = first.profile().directory() + u"/out"_s;
        QVERIFY(await(first->transfer().exportAll(folder, words())));
        const auto merged = await(second->transfer().importFrom(folder));
        QVERIFY(merged);
        QCOMPARE(merged->articles, 1);
        QCOMPARE(merged->knownArticles, 2);
        QCOMPARE(merged->markedArticles, 1);
        QCOMPARE(merged->feeds, 0);
        QVERIFY(second.header(u"one"_s).starred);
        QCOMPARE(second.header(u"one"_s).tags.size(), 2);
        // No mark is taken away.
        QVERIFY(second.header(u"two"_s).read);
        QCOMPARE(second.headers().size(), 3);
        QVERIFY(second.told<ArticlesStored>() > 0);
    }

    void whatWasDeletedComesBackWhenAskedFor()
    {
        LibraryFixture library;
        QVERIFY(await(library->importOpml(
            "<opml><body><outline text='x' xmlUrl='http://a.example/'/></body></opml>")));
        store(library, 0, {plain(u"one"_s)});
        const QString folder = library.profile().directory() + u"/out"_s;
        QVERIFY(await(library->transfer().exportAll(folder, words())));
        const auto feeds = await(library->feeds());
        QVERIFY(await(library->unsubscribe(feeds->first().id)));
        QCOMPARE(library.headers().size(), 0);
        QCOMPARE(await(library->transfer().importFrom(folder))->articles, 1);
        QCOMPARE(library.headers().size(), 1);
    }

    void keepsOthersFilesInPlace()
    {
        LibraryFixture library;
        const QString folder = library.profile().directory() + u"/mine"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!library.write(u"mine/letter.txt"_s, "dear").isEmpty());
        const auto refused = await(library->transfer().exportAll(folder, words()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"letter.txt"_s});
        QVERIFY(!QFileInfo::exists(folder + u".part"_s));

        // An earlier archive is replaced, and what somebody put beside it stays.
        const QString archive = library.profile().directory() + u"/archive"_s;
        QVERIFY(await(library->transfer().exportAll(archive, words())));
        QVERIFY(!library.write(u"archive/letter.txt"_s, "dear").isEmpty());
        QVERIFY(!library.write(u"archive/feeds/99999.json"_s, "old").isEmpty());
        QVERIFY(await(library->transfer().exportAll(archive, words())));
        QVERIFY(QFileInfo::exists(archive + u"/letter.txt"_s));
        QVERIFY(!QFileInfo::exists(archive + u"/feeds/99999.json"_s));
    }

    void refusesWhatItDoesNotKnow()
    {
        LibraryFixture library;
        Transfer &transfer = library->transfer();
        const QString text = library.write(u"a.txt"_s, "hello");
        QCOMPARE(await(transfer.importFrom(text)).error().kind, ErrorKind::NotAFeed);
        QCOMPARE(await(transfer.importFrom(text + u".no"_s)).error().kind, ErrorKind::FileNotFound);
        QVERIFY(QDir().mkpath(library.profile().directory() + u"/empty"_s));
        QCOMPARE(
            await(transfer.importFrom(library.profile().directory() + u"/empty"_s)).error().kind,
            ErrorKind::NotAFeed);
        QVERIFY(await(library->feeds())->isEmpty());
    }

    void jsonFeedsOfOthers()
    {
        LibraryFixture library;
        const QString file =
            library.write(u"other.json"_s,
                          "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"صحيفة\","
                          "\"feed_url\":\"https://f.example/feed.json\",\"items\":["
                          "{\"id\":\"1\",\"url\":\"https://f.example/1\",\"title\":\"خبر\","
                          "\"content_html\":\"<p>نص<script>x</script></p>\"},{\"id\":\"2\"}]}");
        const auto preview = await(library->transfer().preview(file));
        QVERIFY(preview);
        QCOMPARE(preview->kind, ImportKind::JsonFeed);
        QCOMPARE(preview->articles, 2);
        QCOMPARE(await(library->transfer().importFrom(file))->articles, 2);
        const ArticleHeader header = library.header(u"1"_s);
        QCOMPARE(header.title, u"خبر"_s);
        QCOMPARE(await(library->article(header.id))->contentHtml, u"<p>نص</p>"_s);
        QCOMPARE(await(library->transfer().importFrom(file))->articles, 0);
    }

    void databasesOfOthers_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("QuiteRSS") << u"quiterss.sql"_s << ImportKind::QuiteRss;
        QTest::newRow("RSS Guard 4") << u"rssguard4.sql"_s << ImportKind::RssGuard;
        QTest::newRow("RSS Guard 5") << u"rssguard5.sql"_s << ImportKind::RssGuard;
    }

    void databasesOfOthers()
    {
        QFETCH(QString, dump);
        QFETCH(ImportKind, kind);
        LibraryFixture library;
        const QString path = library.profile().directory() + u"/feeds.db"_s;
        testing::makeDatabase(dump, path);
        const auto preview = await(library->transfer().preview(path));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        QCOMPARE(preview->kind, kind);
        QCOMPARE(preview->articles, 7);
        QCOMPARE(preview->starred, 1);
        QCOMPARE(preview->tagged, 1);
        // The folder that it lies in will do.
        const auto report = await(library->transfer().importFrom(library.profile().directory()));
        QVERIFY(report);
        QCOMPARE(report->feeds, 3);
        QCOMPARE(report->folders, 3);
        QCOMPARE(report->articles, 7);
        QVERIFY(library.header(u"a-4"_s).starred && library.header(u"a-4"_s).read);
        QCOMPARE(library.header(u"a-1"_s).title, u"الخبر الأول & ما بعده"_s);
        QCOMPARE(library.header(u"a-1"_s).url, QUrl(u"http://127.0.0.1:8931/a/1"_s));
        const Article article = *await(library->article(library.header(u"a-1"_s).id));
        QCOMPARE(article.contentHtml, u"<p>نص الخبر الأول <b>كاملا</b>.</p>"_s);
        QVERIFY(!library.header(u"a-3"_s).id.isValid());
        QCOMPARE(await(library->transfer().importFrom(path))->articles, 0);

        // What the feed still lists is what came, and what was thrown away stays away.
        feeds::ParsedFeed feed;
        for (const QString &guid : {u"a-1"_s, u"a-3"_s, u"a-5"_s}) {
            feeds::ParsedItem item;
            item.id = guid;
            item.url = u"http://127.0.0.1:8931/a/"_s + guid.right(1);
            item.title = guid;
            feed.items.append(item);
        }
        const QUrl address(u"http://127.0.0.1:8931/a.xml"_s);
        const auto feeds = *await(library->feeds());
        const auto arabic = std::find_if(feeds.begin(), feeds.end(),
                                         [&](const Feed &one) { return one.url == address; });
        QVERIFY(arabic != feeds.end());
        store(library, arabic - feeds.begin(), ingest(feed, address).articles);
        QCOMPARE(library.headers().size(), 8);
        QVERIFY(!library.header(u"a-3"_s).id.isValid());
        QVERIFY(library.header(u"a-5"_s).id.isValid());
    }

    void leavesOutWhatIsNotWanted()
    {
        LibraryFixture library;
        const QString file = library.write(
            u"a.opml"_s,
            "<opml><body><outline text='f'><outline text='a' xmlUrl='http://a.example/'/>"
            "</outline><outline text='g'><outline text='b' xmlUrl='http://b.example/'/>"
            "</outline><outline text='empty'/></body></opml>");
        ImportOptions options;
        options.without = {QUrl(u"http://a.example/"_s)};
        const auto report = await(library->transfer().importFrom(file, options));
        QCOMPARE(report->feeds, 1);
        QCOMPARE(report->skippedFeeds, 1);
        QCOMPARE(report->folders, 2);
        QCOMPARE(await(library->feeds())->first().url, QUrl(u"http://b.example/"_s));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ArticleDraft plain(const QString &guid)
    {
        ArticleDraft draft;
        draft.identity = guid;
        draft.guid = guid;
        draft.title = guid;
        draft.contentHtml = u"<p>x</p>"_s;
        return draft;
    }

    /// Puts articles straight into the store, past ingest, which would tidy them. The library is
    /// reopened: the file has one owner.
    static void store(LibraryFixture &library, qsizetype feed, const QList<ArticleDraft> &drafts)
    {
        const FeedId id = await(library->feeds())->at(feed).id;
        library.library.reset();
        {
            store::Store store(library.profile().libraryFile(),
                               [now = library.now] { return now; });
            store.open().waitForFinished();
            auto stored = store.storeArticles(id, drafts);
            stored.waitForFinished();
            QVERIFY(stored.result());
        }
        library.reopen();
        library.changes.clear();
    }

    /// Whole texts of some articles, and a search that is kept.
    static void enrich(LibraryFixture &library)
    {
        QList<ArticleId> ids;
        for (const ArticleHeader &header : library.headers())
            ids.append(header.id);
        library.library.reset();
        {
            store::Store store(library.profile().libraryFile(),
                               [now = library.now] { return now; });
            store.open().waitForFinished();
            auto done = store.connections().writeForUser(
                [ids, now = library.now](store::Database &database) -> Result<void> {
                    for (qsizetype i = 0; i < ids.size(); i += 7) {
                        const store::WholeText text{u"<p>كل النص %1</p>"_s.arg(i), {}};
                        if (auto stored = store::storeWhole(database, ids.at(i), text, now);
                            !stored)
                            return stored;
                    }
                    return store::mergeSearches(database,
                                                {{u"بحثي"_s, u"ليبيا \"x\""_s, true, false, true}});
                });
            done.waitForFinished();
            QVERIFY(done.result());
        }
        library.reopen();
    }

    static void fill(LibraryFixture &library, quint32 seed)
    {
        Oddities odd(seed);
        QVERIFY(await(library->importOpml(
            "<opml><body><outline text='أخبار'><outline text='ليبيا \"1\"'>"
            "<outline text='بنغازي'/><outline type='rss' text='الأول' category='/a/b,سياسة'"
            " xmlUrl='https://a.example/rss?x=1&amp;y=2' naba:direction='rtl'/></outline>"
            "<outline text='فارغ'/></outline><outline type='rss' text='' title=''"
            " xmlUrl='https://b.example/' language='he'/>"
            "<outline type='rss' text='Third' xmlUrl='http://c.example/feed'/></body></opml>")));
        int number = 0;
        for (qsizetype feed = 0; feed < 2; ++feed) {
            QList<ArticleDraft> drafts;
            for (int i = 0; i < 120; ++i)
                drafts.append(odd.draft(number++));
            store(library, feed, drafts);
        }
        enrich(library);
        QList<ArticleId> all;
        for (const ArticleHeader &header : library.headers())
            all.append(header.id);
        const auto some = [&](int percent) {
            QList<ArticleId> ids;
            std::copy_if(all.begin(), all.end(), std::back_inserter(ids),
                         [&](ArticleId) { return odd.chance(percent); });
            return ids;
        };
        QVERIFY(await(library->setRead(some(40), true)));
        QVERIFY(await(library->setStarred(some(15), true)));
        for (const ArticleId id : some(5))
            QVERIFY(await(library->setArticleDirection(id, Qt::RightToLeft)));
        for (const QString &tag : {u"بحث علمي"_s, u"חדשות"_s, u"c++, \"x\""_s, u"وسم"_s})
            QVERIFY(await(library->addTag(some(8), tag)));
    }
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
