// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connections.h"
#include "app/store/search_find.h"
#include "app/store/search_match.h"
#include "app/store/search_parts.h"
#include "app/store/search_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naba::store {

using naba::testing::await;
using naba::testing::StoreFixture;

namespace {

constexpr int analyser = 1;

SearchText wordText(const QString &form, const QString &stem = {})
{
    SearchText text;
    text.words = {{form, stem.isEmpty() ? form : stem}};
    return text;
}

SearchText phraseText(const QStringList &forms, const QStringList &stems)
{
    SearchText text;
    for (qsizetype i = 0; i < forms.size(); ++i)
        text.words.append({forms.at(i), stems.at(i)});
    return text;
}

SearchPlan planFor(const QList<SearchText> &all, SearchOrder order = SearchOrder::Newest)
{
    SearchPlan plan;
    for (const SearchText &text : all)
        plan.clauses.append({{text}, false});
    plan.order = order;
    return plan;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_store;

    /// Words are themselves; "runs" and "running" have the stem "run".
    static QString stems(const QString &text)
    {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words) {
            if (word == "runs"_L1 || word == "running"_L1)
                word = u"run"_s;
        }
        return words.join(u' ');
    }

    /// Everything that waits goes into the index, its title and summary as they are.
    qint64 index(int version = analyser)
    {
        const auto done = await((*m_store)->connections().write(
            Priority::Maintenance, Transaction::Durability::Process,
            [version](Database &database) -> Result<qint64> {
                const auto texts = selectTextsToIndex(database, {}, 1'000'000);
                if (!texts)
                    return tl::unexpected<Error>(texts.error());
                QList<IndexedText> indexed;
                for (const TextToIndex &text : *texts) {
                    indexed.append({text.article, text.stamp, text.title.toUtf8(),
                                    stems(text.title).toUtf8(), text.summary.toUtf8(),
                                    stems(text.summary).toUtf8(), text.hasOldText});
                }
                if (auto put = insertIndexedTexts(database, indexed, version); !put)
                    return tl::unexpected<Error>(put.error());
                return indexed.size();
            }));
        return done ? *done : -1;
    }

    /// The pieces that the first part lies in.
    qint64 segments()
    {
        const auto count = await((*m_store)->connections().read([](Database &database) {
            return database.number(u"SELECT count(DISTINCT segid) FROM search_1_idx"_s);
        }));
        return count ? *count : -1;
    }

    QStringList found(const SearchPlan &plan, bool *complete = nullptr)
    {
        const auto answer = await((*m_store)->connections().read(
            [plan](Database &database) { return selectFound(database, plan); }));
        if (!answer)
            return {answer.error().detail};
        if (complete)
            *complete = answer->complete;
        QList<ArticleId> ids;
        for (const SearchHit &hit : answer->hits)
            ids.append(hit.article);
        QStringList guids;
        const auto headers = await((*m_store)->headers(ids));
        for (const ArticleHeader &header : *headers)
            guids.append(header.guid);
        return guids;
    }

    static ArticleDraft text(const QString &guid, const QString &title, const QString &body,
                             int day = 1)
    {
        ArticleDraft draft =
            StoreFixture::draft(guid, QDateTime(QDate(2026, 1, day), QTime(0, 0), Qt::UTC));
        draft.title = title;
        draft.summary = body;
        return draft;
    }

private Q_SLOTS:

    void init() { m_store = std::make_unique<StoreFixture>(); }

    void wordsAreFoundOnceIndexed()
    {
        m_store->addFeed(u"https://a/"_s, {text(u"a"_s, u"red"_s, u"cats sleep"_s),
                                           text(u"b"_s, u"blue"_s, u"dogs sleep"_s)});
        QCOMPARE(found(planFor({wordText(u"sleep"_s)})), QStringList());
        QCOMPARE(index(), 2);
        QCOMPARE(index(), 0);
        QCOMPARE(found(planFor({wordText(u"cats"_s)})), QStringList{u"a"_s});
        QCOMPARE(found(planFor({wordText(u"red"_s)})), QStringList{u"a"_s});
        QCOMPARE(found(planFor({wordText(u"sleep"_s), wordText(u"dogs"_s)})), QStringList{u"b"_s});
        QCOMPARE(found(planFor({wordText(u"sleep"_s), wordText(u"birds"_s)})), QStringList());
    }

    void newestFirst()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"x"_s, u"w"_s, 5), text(u"b"_s, u"x"_s, u"w"_s, 9),
                          text(u"c"_s, u"x"_s, u"w"_s, 2)});
        index();
        QCOMPARE(found(planFor({wordText(u"w"_s)})), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    }

    void theVeryWordIsBetterThanItsOtherForms()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"stem"_s, u"running running"_s, u"running running running"_s, 9),
                          text(u"exact"_s, u"x"_s, u"a b c d e f g he runs h i j k l m n"_s, 1)});
        index();
        const SearchPlan plan = planFor({wordText(u"runs"_s, u"run"_s)}, SearchOrder::Best);
        QCOMPARE(found(plan), (QStringList{u"exact"_s, u"stem"_s}));
    }

    void exactFormsFindNoOthers()
    {
        m_store->addFeed(u"https://a/"_s, {text(u"a"_s, u"x"_s, u"he runs"_s),
                                           text(u"b"_s, u"x"_s, u"she is running"_s)});
        index();
        SearchText runs = wordText(u"runs"_s, u"run"_s);
        QCOMPARE(found(planFor({runs})).size(), 2);
        runs.exact = true;
        QCOMPARE(found(planFor({runs})), QStringList{u"a"_s});
    }

    void phrasesAsWrittenComeBeforeOthers()
    {
        m_store->addFeed(u"https://a/"_s, {text(u"other"_s, u"x"_s, u"dogs running fast"_s, 9),
                                           text(u"exact"_s, u"x"_s, u"dogs runs fast"_s, 1),
                                           text(u"apart"_s, u"x"_s, u"dogs eat and runs"_s, 5)});
        index();
        const SearchText phrase = phraseText({u"dogs"_s, u"runs"_s}, {u"dogs"_s, u"run"_s});
        QCOMPARE(found(planFor({phrase}, SearchOrder::Best)),
                 (QStringList{u"exact"_s, u"other"_s}));
        QCOMPARE(found(planFor({phrase})), (QStringList{u"other"_s, u"exact"_s}));
    }

    void beginnings()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"x"_s, u"elections"_s), text(u"b"_s, u"x"_s, u"electric"_s),
                          text(u"c"_s, u"x"_s, u"elk"_s)});
        index();
        SearchText begins = wordText(u"elect"_s);
        begins.prefix = true;
        QCOMPARE(found(planFor({begins})).size(), 2);
    }

    void headlinesOnly()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"summit"_s, u"x"_s), text(u"b"_s, u"x"_s, u"summit"_s)});
        index();
        SearchText title = wordText(u"summit"_s);
        title.titleOnly = true;
        QCOMPARE(found(planFor({title})), QStringList{u"a"_s});
    }

    void unwantedWords()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"x"_s, u"cats dogs"_s, 3),
                          text(u"b"_s, u"x"_s, u"cats"_s, 2), text(u"c"_s, u"x"_s, u"birds"_s, 1)});
        index();
        SearchPlan plan = planFor({wordText(u"cats"_s)});
        plan.clauses.append({{wordText(u"dogs"_s)}, true});
        QCOMPARE(found(plan), QStringList{u"b"_s});
        plan.clauses.removeFirst();
        QCOMPARE(found(plan), (QStringList{u"b"_s, u"c"_s}));
        plan.order = SearchOrder::Best;
        QCOMPARE(found(plan), (QStringList{u"b"_s, u"c"_s}));
    }

    void choices()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"x"_s, u"cats"_s, 3), text(u"b"_s, u"x"_s, u"dogs"_s, 2),
                          text(u"c"_s, u"x"_s, u"birds"_s, 1)});
        index();
        SearchPlan plan;
        plan.clauses = {{{wordText(u"cats"_s), wordText(u"birds"_s)}, false}};
        QCOMPARE(found(plan), (QStringList{u"a"_s, u"c"_s}));
    }

    void conditions()
    {
        const FeedId a = m_store->addFeed(
            u"https://a/"_s, {text(u"a1"_s, u"x"_s, u"w"_s, 3), text(u"a2"_s, u"x"_s, u"w"_s, 4)});
        m_store->addFeed(u"https://b/"_s, {text(u"b1"_s, u"x"_s, u"w"_s, 2)});
        index();
        SearchPlan plan = planFor({wordText(u"w"_s)});
        SearchFilter ofFeed;
        ofFeed.feeds = QList<FeedId>{a};
        plan.conditions = {{{ofFeed}, false}};
        QCOMPARE(found(plan), (QStringList{u"a2"_s, u"a1"_s}));
        plan.conditions = {{{ofFeed}, true}};
        QCOMPARE(found(plan), QStringList{u"b1"_s});
        SearchFilter early;
        early.before = QDateTime(QDate(2026, 1, 4), QTime(0, 0), Qt::UTC);
        plan.conditions = {{{early}, false}};
        QCOMPARE(found(plan), (QStringList{u"a1"_s, u"b1"_s}));
        plan.clauses.clear();
        QCOMPARE(found(plan), (QStringList{u"a1"_s, u"b1"_s}));
        QVERIFY(await((*m_store)->setRead({m_store->header(u"a1"_s).id}, true)));
        SearchFilter unread;
        unread.read = false;
        plan.conditions.append({{unread}, false});
        QCOMPARE(found(plan), QStringList{u"b1"_s});
    }

    void changedTextsAreIndexedAnew()
    {
        const FeedId feed = m_store->addFeed(u"https://a/"_s, {text(u"a"_s, u"x"_s, u"old"_s)});
        index();
        QVERIFY(await((*m_store)->storeArticles(feed, {text(u"a"_s, u"x"_s, u"new"_s)})));
        QCOMPARE(index(), 1);
        QCOMPARE(found(planFor({wordText(u"new"_s)})), QStringList{u"a"_s});
        QCOMPARE(found(planFor({wordText(u"old"_s)})), QStringList());
    }

    void aTextThatChangesWhileItIsReadIsTakenAgain()
    {
        const FeedId feed = m_store->addFeed(u"https://a/"_s, {text(u"a"_s, u"x"_s, u"old"_s)});
        const auto read = await((*m_store)->connections().read(
            [](Database &database) { return selectTextsToIndex(database, {}, 1000); }));
        QVERIFY(await((*m_store)->storeArticles(feed, {text(u"a"_s, u"x"_s, u"new"_s)})));
        const TextToIndex stale = read->constFirst();
        QVERIFY(await((*m_store)->connections().writeIngest([stale](Database &database) {
            return insertIndexedTexts(
                database, {{stale.article, stale.stamp, "x", "x", "old", "old", false}}, analyser);
        })));
        QCOMPARE(found(planFor({wordText(u"old"_s)})), QStringList());
        QCOMPARE(index(), 1);
        QCOMPARE(found(planFor({wordText(u"new"_s)})), QStringList{u"a"_s});
    }

    void deletedArticlesAreNotFound()
    {
        const FeedId feed = m_store->addFeed(
            u"https://a/"_s, {text(u"a"_s, u"x"_s, u"w"_s), text(u"b"_s, u"x"_s, u"w"_s)});
        index();
        QVERIFY(await((*m_store)->remove({m_store->header(u"a"_s).id})));
        QCOMPARE(found(planFor({wordText(u"w"_s)})), QStringList{u"b"_s});
        QVERIFY(await((*m_store)->unsubscribe(feed)));
        QCOMPARE(found(planFor({wordText(u"w"_s)})), QStringList());
        QCOMPARE(index(), 0);
    }

    void anotherAnalyserMakesItAnew()
    {
        m_store->addFeed(u"https://a/"_s,
                         {text(u"a"_s, u"x"_s, u"w"_s), text(u"b"_s, u"x"_s, u"w"_s)});
        index(1);
        const auto queue = [this] {
            return await((*m_store)->connections().writeIngest(
                [](Database &database) { return queueOutdated(database, 2, 1); }));
        };
        const auto drop = [this] {
            return await((*m_store)->connections().writeIngest(
                [](Database &database) { return dropEmptyPart(database, 2); }));
        };
        // One at a time, and everything is found all the while.
        QCOMPARE(queue(), 1);
        QCOMPARE(found(planFor({wordText(u"w"_s)})).size(), 2);
        QCOMPARE(index(2), 1);
        QCOMPARE(found(planFor({wordText(u"w"_s)})).size(), 2);
        QCOMPARE(drop(), false);
        QCOMPARE(queue(), 1);
        QCOMPARE(index(2), 1);
        QCOMPARE(queue(), 0);
        QCOMPARE(drop(), true);
        QCOMPARE(drop(), false);
        QCOMPARE(found(planFor({wordText(u"w"_s)})).size(), 2);
        const auto parts = await((*m_store)->connections().read(
            [](Database &database) { return selectParts(database); }));
        QCOMPARE(parts->size(), 1);
        QCOMPARE(parts->constFirst().analyser, 2);
    }

    void commonWordsAreBounded()
    {
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 50; ++i)
            drafts.append(text(u"g%1"_s.arg(i), u"x"_s, u"w"_s, 1 + i % 28));
        m_store->addFeed(u"https://a/"_s, drafts);
        index();
        SearchPlan plan = planFor({wordText(u"w"_s)});
        plan.limit = 5;
        plan.window = 20;
        bool complete = true;
        QCOMPARE(found(plan, &complete).size(), 5);
        QVERIFY(!complete);
        plan.window = 50;
        QCOMPARE(found(plan, &complete).size(), 5);
        QVERIFY(complete);
    }

    void merging()
    {
        const FeedId feed = m_store->addFeed(u"https://a/"_s);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(await((*m_store)->storeArticles(
                feed, {text(u"g%1"_s.arg(i), u"x"_s, u"w w%1"_s.arg(i))})));
            QCOMPARE(index(), 1);
        }
        const auto merge = [this](Merge which = Merge::All) {
            return await((*m_store)->connections().writeIngest(
                [which](Database &database) { return mergeIndex(database, which); }));
        };
        // What is still being filled waits until there is nothing else to do.
        QVERIFY(merge(Merge::Full) == false);
        QCOMPARE(segments(), 10);
        int steps = 0;
        while (merge() == true)
            QVERIFY(++steps < 100);
        QVERIFY(steps > 0);
        QCOMPARE(segments(), 1);
        QCOMPARE(found(planFor({wordText(u"w"_s)})).size(), 10);
    }

    void anythingMayBeAWord()
    {
        m_store->addFeed(u"https://a/"_s, {text(u"a"_s, u"x"_s, u"c++ \"q\" %_' 😀 w*"_s)});
        index();
        for (const QString &odd :
             {u"c++"_s, u"\"q\""_s, u"%_'"_s, u"😀"_s, u"w*"_s, u"AND"_s, u"^x"_s, u"{title}"_s})
            QVERIFY(found(planFor({wordText(odd)})).size() <= 1);
        QCOMPARE(found(planFor({wordText(u"c++"_s)})), QStringList{u"a"_s});
        QCOMPARE(found(planFor({wordText(u"😀"_s)})), QStringList{u"a"_s});
    }
};

} // namespace naba::store

QTEST_GUILESS_MAIN(naba::store::SearchTest)
#include "search_test.moc"
