// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/store_uses.h"

#include "app/store/connections.h"
#include "app/store/deed_store.h"
#include "app/store/feed_store.h"
#include "app/store/health_store.h"
#include "app/store/offline_store.h"
#include "app/store/picture_store.h"
#include "app/store/retention_store.h"
#include "app/store/saved_search_store.h"
#include "app/store/search_find.h"
#include "app/store/search_parts.h"
#include "app/store/search_store.h"
#include "app/store/search_words.h"
#include "app/store/transfer_store.h"
#include "app/store/upkeep.h"
#include "app/store/usage_store.h"
#include "app/store/whole_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

namespace naba::testing {

using namespace Qt::StringLiterals;
using namespace naba::store;

namespace {

const QList<ArticleId> &some()
{
    static const QList<ArticleId> ids{ArticleId{10}, ArticleId{20}};
    return ids;
}

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(200'000'000, Qt::UTC);
}

/// Runs on one of the store's threads; each of `parts` answers with a Result.
template<typename... Parts>
void read(Store &store, Parts... parts)
{
    const auto done = await(store.connections().read([=](Database &database) -> Result<bool> {
        Result<bool> all = true;
        const auto run = [&](const auto &part) {
            if (const auto one = part(database); !one)
                all = tl::unexpected<Error>(one.error());
        };
        (run(parts), ...);
        return all;
    }));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

template<typename... Parts>
void write(Store &store, Parts... parts)
{
    const auto done = await(store.connections().write(
        Priority::User, Transaction::Durability::Process, [=](Database &database) -> Result<bool> {
            Result<bool> all = true;
            const auto run = [&](const auto &part) {
                if (const auto one = part(database); !one)
                    all = tl::unexpected<Error>(one.error());
            };
            (run(parts), ...);
            return all;
        }));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

QList<ArticleQuery> placesToSearch()
{
    QList<ArticleQuery> places;
    for (const ArticleQuery &query : everyList()) {
        if (query.order == ArticleOrder::NewestFirst)
            places.append(query);
    }
    return places;
}

QList<SearchPlan> everySearch()
{
    SearchText word;
    word.words = {{u"text"_s, u"text"_s}};
    SearchText phrase;
    phrase.words = {{u"text"_s, u"text"_s}, {u"of"_s, u"of"_s}};
    SearchText beginning = word;
    beginning.prefix = true;
    SearchText title = word;
    title.titleOnly = true;
    QList<SearchPlan> plans;
    for (const QList<SearchClause> &clauses :
         {QList<SearchClause>{}, QList<SearchClause>{{{word}, false}},
          QList<SearchClause>{{{phrase}, false}, {{title}, true}},
          QList<SearchClause>{{{beginning}, false}}, QList<SearchClause>{{{word}, true}}}) {
        for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
            SearchPlan plan;
            plan.clauses = clauses;
            plan.order = order;
            plans.append(plan);
        }
    }
    return plans;
}

QList<SearchCondition> conditions()
{
    SearchFilter feeds;
    feeds.feeds = QList<FeedId>{FeedId{1}, FeedId{2}};
    SearchFilter marked;
    marked.tags = QList<TagId>{TagId{1}};
    marked.read = false;
    SearchFilter dated;
    dated.since = QDateTime::fromMSecsSinceEpoch(90'000'000);
    dated.before = QDateTime::fromMSecsSinceEpoch(99'000'000);
    return {{{feeds}, false}, {{marked, dated}, false}, {{marked}, true}};
}

void search(Store &store)
{
    for (const SearchPlan &every : everySearch()) {
        QList<SearchPlan> plans;
        for (const ArticleQuery &place : placesToSearch()) {
            plans.append(every);
            plans.last().scope = place;
        }
        for (const SearchCondition &condition : conditions()) {
            plans.append(every);
            plans.last().conditions = {condition};
        }
        plans.append(every);
        plans.last().conditions = conditions();
        read(store, [plans](Database &database) -> Result<bool> {
            for (const SearchPlan &plan : plans) {
                if (const auto found = selectFound(database, plan); !found)
                    return tl::unexpected<Error>(found.error());
            }
            return true;
        });
    }
    read(store, [](Database &database) { return selectNearWords(database, u"texf"_s, 5); });
}

/// Some hundred articles in parts of several versions, the last of them in many small batches.
void index(Store &store)
{
    constexpr int parts = 5;
    constexpr int batches = 16;
    for (int batch = 0; batch < batches; ++batch) {
        const int analyser = std::min(batch + 1, parts);
        write(
            store,
            [analyser](Database &database) -> Result<bool> {
                const auto texts = selectTextsToIndex(database, {}, 2'000);
                if (!texts)
                    return tl::unexpected<Error>(texts.error());
                QList<IndexedText> indexed;
                for (const TextToIndex &text : *texts)
                    indexed.append(
                        {text.article, text.stamp, "text", "text", "text of", "text of", true});
                if (const auto done = insertIndexedTexts(database, indexed, analyser); !done)
                    return tl::unexpected<Error>(done.error());
                return true;
            },
            [](Database &database) { return mergeIndex(database); });
    }
    write(
        store, [](Database &database) { return queueOutdated(database, parts, 1000); },
        [](Database &database) { return dropEmptyPart(database, parts); },
        [](Database &database) { return selectTextOf(database, ArticleId{10}); },
        [](Database &database) { return countTextsToIndex(database); });
}

void deeds(Store &store)
{
    DeedStore deeds(store.connections(), systemClock());
    const auto thereAndBack = [&](DeedKind kind) {
        DeedPart part;
        part.kind = kind;
        part.articles = {ArticleId{30}, ArticleId{31}};
        part.tag = {u"v"_s, u"v"_s};
        if (kind == DeedKind::Unsubscribe || kind == DeedKind::MoveFeeds)
            part.feeds = {FeedId{5}};
        const auto done = await(deeds.apply(part));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        while (await(deeds.takeBack(done->deed, 1000)).value_or(DeedStep()).more) {
        }
        QVERIFY(await(deeds.newest()));
    };
    for (const DeedKind kind : {DeedKind::MarkRead, DeedKind::MarkUnread, DeedKind::Star,
                                DeedKind::Unstar, DeedKind::GiveTag, DeedKind::TakeTag,
                                DeedKind::Delete, DeedKind::Unsubscribe, DeedKind::MoveFeeds})
        thereAndBack(kind);
    DeedPart last;
    last.kind = DeedKind::Delete;
    last.articles = {ArticleId{40}};
    QVERIFY(await(deeds.apply(last)));
    QVERIFY(await(deeds.forgetSome(QDateTime::currentDateTimeUtc().addDays(1), 100)));
}

void pictures(Store &store)
{
    const QUrl url(u"https://a/picture"_s);
    const PictureFacts facts{QByteArray(32, 'x'), 1000, "png"_ba, QSize(10, 10), false};
    PictureFacts other = facts;
    other.hash = QByteArray(32, 'y');
    write(
        store, [=](Database &d) { return insertPicture(d, ArticleId{10}, url, facts, now()); },
        [=](Database &d) { return selectPicture(d, url); },
        [=](Database &d) { return replacePicture(d, facts.hash, other); },
        [=](Database &d) { return touchPicture(d, url, now()); },
        [](Database &d) { return selectUnfitted(d, 10); },
        [](Database &d) { return selectPictureUsage(d); },
        [](Database &d) { return selectEvictable(d, 100, 10); },
        [](Database &d) { return selectLoosePictures(d, 10); },
        [](Database &d) { return deleteLooseSources(d, 10); });
}

void retention(Store &store)
{
    KeepRule rule;
    rule.count = 5;
    rule.days = 1;
    rule.bytes = 1000;
    for (const FeedId feed : {FeedId{}, FeedId{3}})
        read(store, [=](Database &d) { return countExpired(d, feed, rule, now(), 10); });
    read(
        store, [](Database &d) { return selectExpendable(d, some()); },
        [](Database &d) { return selectOldest(d, 10); },
        [](Database &d) {
            bool estimated = false;
            return weighArticles(d, FeedId{3}, 500, estimated);
        },
        [](Database &d) { return weighPictures(d, FeedId{3}); },
        [](Database &d) { return weighIndex(d); },
        [](Database &d) -> Result<void> {
            StorageUsage usage;
            return countSafeArticles(d, usage);
        });
}

void wholes(Store &store)
{
    write(store, [](Database &d) { return updateAlwaysWhole(d, FeedId{3}, true); });
    read(
        store, [](Database &d) { return selectWanted(d, some()); },
        [](Database &d) { return selectMissing(d, 10); },
        [](Database &d) { return selectMarked(d); },
        [](Database &d) { return selectHealth(d, now()); },
        [](Database &d) { return selectKept(d); },
        [](Database &d) { return selectPortableOutline(d); },
        [](Database &d) { return selectPortablePage(d, FeedId{3}, {}); });
}

} // namespace

QList<ArticleQuery> everyList()
{
    QList<ArticleQuery> list{{}};
    const auto with = [&list](auto set) {
        ArticleQuery query;
        set(query);
        list.append(query);
    };
    with([](ArticleQuery &query) { query.feed = FeedId{3}; });
    with([](ArticleQuery &query) { query.folder = FolderId{1}; });
    with([](ArticleQuery &query) { query.tag = TagId{1}; });
    with([](ArticleQuery &query) { query.since = QDateTime::fromMSecsSinceEpoch(90'000'000); });
    with([](ArticleQuery &query) { query.before = QDateTime::fromMSecsSinceEpoch(90'000); });
    const QList<ArticleQuery> places = list;
    for (const ArticleQuery &place : places) {
        for (const int marks : {1, 2, 3}) {
            list.append(place);
            list.last().unread = (marks & 1) != 0;
            list.last().starred = (marks & 2) != 0;
        }
    }
    const QList<ArticleQuery> byDate = list;
    for (const ArticleOrder order : {ArticleOrder::OldestFirst, ArticleOrder::ByFeed,
                                     ArticleOrder::ByTitle, ArticleOrder::ByStar}) {
        for (const ArticleQuery &query : byDate) {
            list.append(query);
            list.last().order = order;
        }
    }
    return list;
}

void askEverything(Store &store)
{
    for (const ArticleQuery &query : everyList()) {
        KeyCursor cursor;
        for (int i = 0; i < 2; ++i) {
            const auto page = await(store.keyPage(query, cursor, 50));
            QVERIFY(page);
            cursor = page->next;
            if (page->atEnd)
                break;
        }
        QVERIFY(await(store.keysOf(query, cursor, some())));
    }
    QVERIFY(await(store.headers(some())));
    QVERIFY(await(store.article(some()[0])));
    QVERIFY(await(store.counts(QDateTime::fromMSecsSinceEpoch(99'000'000))));
    QVERIFY(await(store.feeds()));
    QVERIFY(await(store.folders()));
    QVERIFY(await(store.tags()));
    QVERIFY(await(store.fetchStates({})));
    QVERIFY(await(store.fetchStates({FeedId{1}})));
    wholes(store);
}

void changeEverything(Store &store)
{
    QVERIFY(await(store.setRead(some(), false)));
    QVERIFY(await(store.setStarred(some(), true)));
    QVERIFY(await(store.addTag(some(), {u"neu"_s, u"neu"_s})));
    QVERIFY(await(store.removeTag(some(), {u"neu"_s, u"neu"_s})));
    auto draft = StoreFixture::draft(u"one"_s);
    draft.enclosures = {{QUrl(u"https://new/1.mp3"_s), {}, {}, 1, 0}};
    NewFeed feed;
    feed.url = QUrl(u"https://new/"_s);
    feed.folder = {u"a"_s, u"c"_s};
    const auto added = await(store.subscribe(feed, {draft, StoreFixture::draft(u"two"_s)}));
    QVERIFY(added);
    QVERIFY(await(store.storeArticles(added->feed.id, {draft})));
    QVERIFY(await(store.storeAnswer(added->feed.id, FeedAnswer{})));
    QVERIFY(await(store.storeFailure(added->feed.id, Error{})));
    QVERIFY(await(store.unsubscribe(added->feed.id)));
    QVERIFY(await(store.remove(some())));
    QVERIFY(await(store.keyTitles([](const QString &) { return "k"_ba; })));
    deeds(store);
    pictures(store);
    index(store);
    search(store);
    retention(store);
}

} // namespace naba::testing
