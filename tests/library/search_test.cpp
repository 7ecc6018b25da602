// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"
#include "app/library/search_marks.h"
#include "app/library/search_plan.h"
#include "app/wording/search_words.h"
#include "tests/library/library_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naba {

using naba::testing::await;
using naba::testing::LibraryFixture;
using naba::testing::rss;

class SearchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LibraryFixture> m_library;

    void subscribe(const QString &title, const QList<naba::testing::Item> &items)
    {
        const QString file = m_library->write(title + u".xml"_s, rss(title, items));
        QVERIFY(await((*m_library)->subscribe(file, {.allowFiles = true})));
    }

    void catchUp() { QVERIFY(await((*m_library)->search().caughtUp())); }

    SearchAnswer ask(const QString &typed, bool exact = false)
    {
        SearchRequest request;
        request.typed = typed;
        request.exactForms = exact;
        return await((*m_library)->search().find(request)).value_or(SearchAnswer());
    }

    QStringList found(const QString &typed, bool exact = false)
    {
        QList<ArticleId> ids;
        for (const SearchHit &hit : ask(typed, exact).hits)
            ids.append(hit.article);
        QStringList guids;
        const auto headers = await((*m_library)->headers(ids));
        for (const ArticleHeader &header : *headers)
            guids.append(header.guid);
        guids.sort();
        return guids;
    }

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<LibraryFixture>();
        subscribe(
            u"بوابة الوسط"_s,
            {{u"1"_s, u"قمة في طرابلس"_s, u"<p>اجتمع <b>المجلس</b> اليوم</p><p>في المدينة</p>"_s},
             {u"2"_s, u"الرياضة"_s, u"<p>فاز الفريق في كرة القدم على ملعب طرابلس</p>"_s}});
        subscribe(u"World"_s,
                  {{u"3"_s, u"Summit"_s, u"<p>Leaders met in Tripoli &amp; talked.</p>"_s}});
    }

    void whatArrivesIsFound()
    {
        catchUp();
        QCOMPARE(found(u"طرابلس"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(found(u"طرابلس -الرياضة"_s), QStringList{u"1"_s});
        QCOMPARE(found(u"\"كرة القدم\""_s), QStringList{u"2"_s});
        QCOMPARE(found(u"tripoli"_s), QStringList{u"3"_s});
        QCOMPARE(found(u"طرابلس OR summit"_s), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(found(u"طراب*"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(found(u""_s), QStringList());
        QCOMPARE(found(u"-طرابلس"_s), QStringList{u"3"_s});
    }

    void whatIsThereIsFoundAfterARestart()
    {
        m_library->reopen();
        catchUp();
        QCOMPARE(found(u"طرابلس"_s), (QStringList{u"1"_s, u"2"_s}));
    }

    void fields()
    {
        catchUp();
        QCOMPARE(found(u"from:world"_s), QStringList{u"3"_s});
        QCOMPARE(found(u"من:الوسط طرابلس"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(found(u"-من:الوسط"_s), QStringList{u"3"_s});
        QCOMPARE(found(u"title:طرابلس"_s), QStringList{u"1"_s});
        QCOMPARE(found(u"عنوان:summit"_s), QStringList{u"3"_s});
        QVERIFY(await((*m_library)->addTag({m_library->header(u"2"_s).id}, u"كرة"_s)));
        QCOMPARE(found(u"وسم:كره"_s), QStringList{u"2"_s});
        QCOMPARE(found(u"tag:كرة OR summit"_s), (QStringList{u"2"_s, u"3"_s}));
        QVERIFY(await((*m_library)->setRead({m_library->header(u"2"_s).id}, true)));
        QCOMPARE(found(u"is:unread طرابلس"_s), QStringList{u"1"_s});
        QCOMPARE(found(u"حالة:مقروء"_s), QStringList{u"2"_s});
    }

    /// Typed with letters that Arabic has too, a Persian word is stemmed as one where there are
    /// Persian feeds.
    void wordsOfLookAlikeLanguages()
    {
        const QString file =
            m_library->write(u"fa.xml"_s, rss(u"خبر"_s, {{u"fa1"_s, u"گزارش"_s,
                                                          u"<p>روزنامه های تهران امروز درباره دولت "
                                                          u"نوشتند که چه خواهد شد</p>"_s}})
                                              .replace("<link>", "<language>fa</language><link>"));
        QVERIFY(await((*m_library)->subscribe(file, {.allowFiles = true})));
        catchUp();
        QCOMPARE(found(u"دولت"_s), QStringList{u"fa1"_s});
        QCOMPARE(found(u"دولتها"_s), QStringList{u"fa1"_s});
        QCOMPARE(found(u"دولتها"_s, true), QStringList());
    }

    void namesThatNothingHasAreTold_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("notice");
        QTest::newRow("feed") << u"from:nobody x"_s << int(text::QueryNotice::Kind::NoSuchFeed);
        QTest::newRow("folder") << u"in:nowhere"_s << int(text::QueryNotice::Kind::NoSuchFolder);
        QTest::newRow("tag") << u"tag:nothing"_s << int(text::QueryNotice::Kind::NoSuchTag);
    }

    void namesThatNothingHasAreTold()
    {
        QFETCH(QString, typed);
        QFETCH(int, notice);
        const SearchAnswer answer = ask(typed);
        QVERIFY(answer.hits.isEmpty());
        QCOMPARE(answer.understood.notices.size(), 1);
        QCOMPARE(int(answer.understood.notices.constFirst().kind), notice);
        QVERIFY(!wording::sentence(answer.understood.notices.constFirst()).isEmpty());
    }

    void aListIsSearched()
    {
        catchUp();
        ArticleQuery query;
        query.search = u"طرابلس"_s;
        QCOMPARE(await((*m_library)->keys(query))->size(), 2);
        query.unread = true;
        QCOMPARE(await((*m_library)->markAllRead(query)).value_or(-1), 2);
        QCOMPARE(await((*m_library)->keys(query))->size(), 0);
        QVERIFY(!m_library->header(u"3"_s).read);
    }

    /// What is asked for while a word is typed, and what it was taken for.
    void aWordThatIsStillTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("articles");
        QTest::newRow("whole") << u"المجلس"_s << u"المجلس"_s << 1;
        QTest::newRow("its beginning") << u"المجل"_s << u"المجل*"_s << 1;
        QTest::newRow("a second word") << u"طرابلس المدي"_s << u"طرابلس المدي*"_s << 1;
        QTest::newRow("a letter behind a word") << u"طرابلس م"_s << u"طرابلس"_s << 2;
        QTest::newRow("an open phrase") << u"\"كرة الق"_s << u"\"كرة الق\"*"_s << 1;
        QTest::newRow("nothing") << u"قطارات"_s << u"قطارات"_s << 0;
    }

    void aWordThatIsStillTyped()
    {
        QFETCH(QString, typed);
        catchUp();
        ArticleQuery query;
        query.search = typed;
        query.unfinished = true;
        const auto found = await((*m_library)->search().found(query, 100, true));
        QVERIFY(found);
        QTEST(found->search, "search");
        QTEST(int(found->keys.size()), "articles");
        QVERIFY(found->complete);
        // A whole word is meant as it is.
        query.unfinished = false;
        const auto whole = await((*m_library)->search().found(query, 100, true));
        QCOMPARE(whole->search, typed);
    }

    /// The first page is short and says that there is more.
    void aForetasteComesFirst()
    {
        QList<naba::testing::Item> items;
        for (int i = 0; i < 300; ++i)
            items.append({u"x%1"_s.arg(i), u"قطار %1"_s.arg(i), u"<p>وصل</p>"_s});
        subscribe(u"trains"_s, items);
        catchUp();
        ArticleQuery query;
        query.search = u"قطار"_s;
        const auto first = await((*m_library)->keyPage(query, {}, 500));
        QVERIFY(first && first->isForetaste);
        QVERIFY(first->keys.size() >= 100 && first->keys.size() < 300);
        const auto all = await((*m_library)->keyPage(query, {}, 20'000));
        QVERIFY(all && !all->isForetaste);
        QCOMPARE(all->keys.size(), 300);
    }

    void tagsMayBeBegun()
    {
        catchUp();
        const auto ids = ask(u"المجلس"_s).hits;
        QVERIFY(await((*m_library)->addTag({ids.constFirst().article}, u"سياسة"_s)));
        QCOMPARE(found(u"وسم:سياسة"_s), QStringList{u"1"_s});
        QCOMPARE(found(u"وسم:سيا"_s), QStringList{u"1"_s});
        const auto known = await((*m_library)->search().unknownNames(u"وسم:سيا from:wor"_s));
        QVERIFY(known && known->isEmpty());
        const auto unknown = await((*m_library)->search().unknownNames(u"tag:x from:nobody"_s));
        QVERIFY(unknown);
        QCOMPARE(unknown->size(), 2);
    }

    void aNewerQuestionEndsTheOlder()
    {
        catchUp();
        SearchRequest request;
        request.typed = u"طرابلس"_s;
        auto older = (*m_library)->search().findLatest(request);
        auto newer = (*m_library)->search().findLatest(request);
        QCOMPARE(await(newer)->hits.size(), 2);
        const auto ended = await(older);
        QVERIFY(ended ? ended->hits.size() == 2 : ended.error().kind == ErrorKind::Cancelled);
    }

    void excerptsShowTheWords()
    {
        catchUp();
        const auto excerpts =
            await((*m_library)
                      ->search()
                      .excerpts({m_library->header(u"1"_s).id}, u"المجلس طرابلس"_s, false));
        QVERIFY(excerpts && excerpts->size() == 1);
        const SearchExcerpt &excerpt = excerpts->constFirst();
        QCOMPARE(excerpt.titleRanges, (QList<TextRange>{{7, 6}}));
        QVERIFY(!excerpt.snippet.ranges.isEmpty());
        const TextRange mark = excerpt.snippet.ranges.constFirst();
        QCOMPARE(excerpt.snippet.text.mid(mark.position, mark.length), u"المجلس"_s);
    }

    void marksStandInTheSpellingOfTheText()
    {
        const QString text = u"قال أحمدُ إن المـجلس اجتمع."_s;
        text::DateContext dates;
        dates.today = QDate(2026, 1, 1);
        const auto texts = searchTexts(text::readQuery(u"احمد مجلس*"_s, dates), false);
        const QList<TextRange> marks = searchMarks(text, u"ar"_s, texts);
        QCOMPARE(marks.size(), 2);
        QVERIFY(text.mid(marks.at(0).position, marks.at(0).length).startsWith(u"أحمد"_s));
        QVERIFY(text.mid(marks.at(1).position, marks.at(1).length).contains(u"مـجلس"_s));
    }

    void snippetsAreCutBetweenWords()
    {
        const QString text = u"كلمة "_s.repeated(300) + u"طرابلس "_s + u"أخرى "_s.repeated(300);
        text::DateContext dates;
        dates.today = QDate(2026, 1, 1);
        const auto texts = searchTexts(text::readQuery(u"طرابلس"_s, dates), false);
        const Snippet snippet = snippetOf(text, u"ar"_s, texts);
        QVERIFY(snippet.text.size() <= 190);
        QCOMPARE(snippet.ranges.size(), 1);
        QVERIFY(snippet.text.startsWith(u"…كلمة"_s));
        QVERIFY(snippet.text.endsWith(u"أخرى…"_s));
    }

    void anythingIsAnswered()
    {
        catchUp();
        // More with NABA_RANDOM_QUERIES.
        const int count = std::max(400, qEnvironmentVariableIntValue("NABA_RANDOM_QUERIES"));
        const QStringList pieces = {
            u"\""_s,     u"-"_s,      u"*"_s,      u" "_s,      u" "_s,
            u" OR "_s,   u"NOT "_s,   u"title:"_s, u"in:"_s,    u"tag:"_s,
            u"from:"_s,  u"after:"_s, u"😀"_s,      u"\u200f"_s, u"\u2067"_s,
            u"طرابلس"_s, u"قمة"_s,    u"أو"_s,     u"'"_s,      u"\0"_s,
            u"NEAR("_s,  u"{x}:"_s,   u"^a"_s,     u"+"_s,      u"is:unread"_s,
            u"\\"_s,     u"%"_s,      u"ا"_s,      u"é"_s,      QString(QChar(0xdc00))};
        QRandomGenerator dice(11);
        for (int i = 0; i < count; ++i) {
            SearchRequest request;
            const int length = i % 200 == 0 ? 3000 : int(dice.bounded(1, 12));
            for (int k = 0; k < length; ++k)
                request.typed += pieces.at(dice.bounded(pieces.size()));
            request.order = i % 2 == 0 ? SearchOrder::Best : SearchOrder::Newest;
            request.exactForms = i % 3 == 0;
            const auto answer = await((*m_library)->search().find(request));
            QVERIFY2(answer, answer ? "" : qPrintable(request.typed + answer.error().detail));
            for (const text::QueryNotice &notice : answer->understood.notices)
                QVERIFY(!wording::sentence(notice).isEmpty());
            for (const text::QueryPart &part : answer->understood.parts)
                QVERIFY(!wording::condition(part).isEmpty());
            QList<ArticleId> ids;
            for (const SearchHit &hit : answer->hits)
                ids.append(hit.article);
            QVERIFY(await((*m_library)->search().excerpts(ids, request.typed, request.exactForms)));
            if (i % 20 == 0)
                QVERIFY(await((*m_library)->search().suggestions(request.typed)));
        }
    }
};

} // namespace naba

QTEST_GUILESS_MAIN(naba::SearchTest)
#include "search_test.moc"
