// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/article_list_model.h"
#include "tests/models/fake_library.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// `count` articles, one an hour, the newest at noon with the highest number.
QList<ArticleHeader> hourly(int count)
{
    QList<ArticleHeader> articles;
    for (int i = 0; i < count; ++i) {
        articles.append(makeArticle(count - i, noon.addSecs(-3600 * i)));
    }
    return articles;
}

struct Fixture
{
    explicit Fixture(int articles = 0) { fakeLibrary().articles = hourly(articles); }

    void load(const ArticleQuery &query = {})
    {
        model.setQuery(query);
        fakeLibrary().answerAll();
    }

    void change(const Change &change)
    {
        Q_EMIT library.changed(change);
        fakeLibrary().answerAll();
    }

    QString title(int row) const
    {
        return model.index(row).data(ArticleListModel::TitleRole).toString();
    }

    /// Asks for a row and waits until it is there.
    QString loadedTitle(int row)
    {
        (void)title(row);
        fakeLibrary().answerAll();
        return title(row);
    }

    Library library{Profile(u"unused"_s)};
    ArticleListModel model{&library};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
};

} // namespace

class ArticleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { fakeLibrary() = {}; }

    void keysThenHeaders();
    void askedInPages();
    void newestRequestFirst();
    void staleAnswersAreDropped();
    void slowAnswerEmptiesTheList();
    void failureIsReported();
    void statusIsPatched();
    void statusWhileUnderWay();
    void readRowsStay();
    void arrivalsAreInserted();
    void arrivalsThatDoNotMatch();
    void arrivalsWhileAsking();
    void removals();
    void tagsArePatched();
    void feedTitlesArePatched();
    void dayHeadings();
    void goneArticlesAreNotAskedForever();
    void speaker();
};

void ArticleListModelTest::keysThenHeaders()
{
    Fixture f(3);
    QVERIFY(!f.model.isLoading());
    QSignalSpy loaded(&f.model, &ArticleListModel::loaded);
    f.model.setQuery({});
    QVERIFY(f.model.isLoading());
    QVERIFY(!f.model.isEmpty());
    fakeLibrary().answerAll();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(f.model.idAt(0), ArticleId{3});
    QCOMPARE(f.model.idAt(3), ArticleId{});
    QCOMPARE(f.model.rowOf(ArticleId{1}), 2);
    QCOMPARE(f.model.rowOf(ArticleId{9}), -1);

    QCOMPARE(f.loadedTitle(0), u"title 3"_s);
    QVERIFY(f.model.index(2).data(ArticleListModel::LoadedRole).toBool());
    QCOMPARE(f.model.index(2).data(ArticleListModel::FeedTitleRole).toString(), u"feed 1"_s);
    QCOMPARE(f.model.index(2).data(ArticleListModel::PublishedRole).toDateTime(),
             noon.addSecs(-7200));
    QCOMPARE(f.model.rowOf(ArticleId{1}), 2);
}

void ArticleListModelTest::askedInPages()
{
    Fixture f(1000);
    f.load();
    f.changes.clear();
    for (int row = 205; row < 212; ++row) {
        QVERIFY(!f.model.index(row).data(ArticleListModel::LoadedRole).toBool());
        QCOMPARE(f.title(row), QString());
    }
    QTRY_COMPARE(fakeLibrary().waiting("headers"_ba), 1);
    QCOMPARE(fakeLibrary().questions.constFirst().ids.size(), 100);
    QCOMPARE(fakeLibrary().questions.constFirst().ids.constFirst(), f.model.idAt(200));
    fakeLibrary().answerAll();
    QCOMPARE(f.changes.size(), 1);
    QCOMPARE(f.changes.at(0).at(0).toModelIndex().row(), 200);
    QCOMPARE(f.changes.at(0).at(1).toModelIndex().row(), 299);
    QCOMPARE(f.title(210), u"title 790"_s);
}

void ArticleListModelTest::newestRequestFirst()
{
    Fixture f(3000);
    f.load();
    for (const int row : {100, 900, 1700, 2500}) {
        (void)f.title(row);
    }
    QTRY_VERIFY(!fakeLibrary().questions.isEmpty());
    QCOMPARE(fakeLibrary().questions.at(0).ids.constFirst(), f.model.idAt(2500));
    QCOMPARE(fakeLibrary().questions.at(1).ids.constFirst(), f.model.idAt(1700));
    QCOMPARE(fakeLibrary().waiting("headers"_ba), 2);
    fakeLibrary().answerAll();
    QCOMPARE(f.title(100), u"title 2900"_s);
}

void ArticleListModelTest::staleAnswersAreDropped()
{
    Fixture f(5);
    f.model.setQuery({});
    ArticleQuery second;
    second.unread = true;
    f.model.setQuery(second);
    QCOMPARE(fakeLibrary().waiting("keys"_ba), 2);
    // The answer of the first query comes last, and is of no use any more.
    QSignalSpy loaded(&f.model, &ArticleListModel::loaded);
    fakeLibrary().articles = hourly(2);
    const auto isKeys = [](const FakeLibrary::Question &one) {
        return one.name == "keys";
    };
    auto &questions = fakeLibrary().questions;
    const auto last = std::find_if(questions.rbegin(), questions.rend(), isKeys);
    fakeLibrary().answer(std::distance(questions.begin(), last.base()) - 1);
    QTRY_COMPARE(loaded.size(), 1);
    fakeLibrary().articles = hourly(5);
    fakeLibrary().answerAll();
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(f.model.query(), second);
}

void ArticleListModelTest::slowAnswerEmptiesTheList()
{
    Fixture f(5);
    f.load();
    QCOMPARE(f.model.rowCount(), 5);
    f.model.setQuery({});
    QCOMPARE(f.model.rowCount(), 5);
    QTRY_COMPARE(f.model.rowCount(), 0);
    QVERIFY(!f.model.isEmpty());
    fakeLibrary().answerAll();
    QCOMPARE(f.model.rowCount(), 5);
}

void ArticleListModelTest::failureIsReported()
{
    Fixture f(5);
    fakeLibrary().keysError = Error{ErrorKind::DatabaseBusy, {}, 0};
    QSignalSpy failed(&f.model, &ArticleListModel::failed);
    f.load();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::DatabaseBusy);
    QVERIFY(f.model.isEmpty());
}

void ArticleListModelTest::statusIsPatched()
{
    Fixture f(5);
    f.load();
    (void)f.loadedTitle(0);
    f.changes.clear();
    f.change(StatusChanged{{ArticleId{4}, ArticleId{3}}, true, std::nullopt});
    QCOMPARE(f.changes.size(), 1);
    QCOMPARE(f.changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(f.changes.at(0).at(1).toModelIndex().row(), 2);
    QVERIFY(f.model.index(1).data(ArticleListModel::ReadRole).toBool());
    QVERIFY(!f.model.index(1).data(ArticleListModel::StarredRole).toBool());
    f.change(StatusChanged{{ArticleId{4}}, std::nullopt, true});
    QVERIFY(f.model.index(1).data(ArticleListModel::StarredRole).toBool());
    QVERIFY(f.model.index(1).data(ArticleListModel::ReadRole).toBool());
    QCOMPARE(f.resets.size(), 1);
    // What was already so is no change.
    f.changes.clear();
    f.change(StatusChanged{{ArticleId{4}}, true, true});
    QCOMPARE(f.changes.size(), 0);
}

/// The row was read from the library just before it changed, and arrives just after.
void ArticleListModelTest::statusWhileUnderWay()
{
    Fixture f(300);
    f.load();
    const ArticleId id = f.model.idAt(250);
    (void)f.title(250);
    QTRY_COMPARE(fakeLibrary().waiting("headers"_ba), 1);
    Q_EMIT f.library.changed(StatusChanged{{id}, true, std::nullopt});
    fakeLibrary().answer(0); // still unread
    fakeLibrary().article(id)->read = true;
    fakeLibrary().answerAll();
    QVERIFY(f.model.index(250).data(ArticleListModel::ReadRole).toBool());
}

void ArticleListModelTest::readRowsStay()
{
    Fixture f(5);
    ArticleQuery unread;
    unread.unread = true;
    f.load(unread);
    (void)f.loadedTitle(0);
    fakeLibrary().article(ArticleId{5})->read = true;
    fakeLibrary().articles.removeFirst();
    f.change(StatusChanged{{ArticleId{5}}, true, std::nullopt});
    QCOMPARE(f.model.rowCount(), 5);
    QVERIFY(f.model.index(0).data(ArticleListModel::ReadRole).toBool());
    f.load(unread);
    QCOMPARE(f.model.rowCount(), 4);
}

void ArticleListModelTest::arrivalsAreInserted()
{
    Fixture f(5);
    f.load();
    (void)f.loadedTitle(0);
    const QPersistentModelIndex kept = f.model.index(2);
    QList<ArticleHeader> &articles = fakeLibrary().articles;
    articles.append(makeArticle(10, noon.addSecs(60)));
    articles.append(makeArticle(11, noon.addSecs(120)));
    articles.append(makeArticle(12, noon.addSecs(-5400)));
    articles.append(makeArticle(13, noon.addSecs(-360000)));
    std::sort(articles.begin(), articles.end(),
              [](const auto &a, const auto &b) { return a.published > b.published; });
    f.change(ArticlesStored{
        FeedId{1}, {ArticleId{10}, ArticleId{11}, ArticleId{12}, ArticleId{13}}, {}});
    QList<qint64> ids;
    for (int row = 0; row < f.model.rowCount(); ++row) {
        ids.append(f.model.idAt(row).value);
    }
    QCOMPARE(ids, (QList<qint64>{11, 10, 5, 4, 12, 3, 2, 1, 13}));
    QCOMPARE(f.inserts.size(), 3);
    QCOMPARE(f.resets.size(), 1);
    QCOMPARE(kept.row(), 5);
    QCOMPARE(kept.data(ArticleListModel::TitleRole).toString(), u"title 3"_s);
}

void ArticleListModelTest::arrivalsThatDoNotMatch()
{
    Fixture f(5);
    f.load();
    f.change(ArticlesStored{FeedId{2}, {ArticleId{77}}, {}});
    QCOMPARE(f.model.rowCount(), 5);
    // An article that is in the list only changes its text.
    (void)f.loadedTitle(0);
    fakeLibrary().article(ArticleId{4})->title = u"corrected"_s;
    fakeLibrary().article(ArticleId{4})->published = noon.addSecs(600);
    f.change(ArticlesStored{FeedId{1}, {}, {ArticleId{4}}});
    QCOMPARE(f.model.rowCount(), 5);
    QCOMPARE(f.title(1), u"corrected"_s);
    QCOMPARE(f.inserts.size(), 0);
}

void ArticleListModelTest::arrivalsWhileAsking()
{
    Fixture f(5);
    f.model.setQuery({});
    fakeLibrary().articles.prepend(makeArticle(10, noon.addSecs(60)));
    Q_EMIT f.library.changed(ArticlesStored{FeedId{1}, {ArticleId{10}}, {}});
    fakeLibrary().answerAll();
    QCOMPARE(f.model.rowCount(), 6);
    for (int i = 11; i < 15; ++i) {
        fakeLibrary().articles.prepend(makeArticle(i, noon.addSecs(60 * i)));
        Q_EMIT f.library.changed(ArticlesStored{FeedId{1}, {ArticleId{i}}, {}});
    }
    QCOMPARE(fakeLibrary().waiting("keysOf"_ba), 1);
    fakeLibrary().answerAll();
    QCOMPARE(f.model.rowCount(), 10);
    QCOMPARE(f.model.idAt(0), ArticleId{14});
}

void ArticleListModelTest::removals()
{
    Fixture f(8);
    f.load();
    (void)f.loadedTitle(0);
    const QPersistentModelIndex kept = f.model.index(4);
    f.change(
        ArticlesRemoved{{ArticleId{8}, ArticleId{7}, ArticleId{5}, ArticleId{1}, ArticleId{99}}});
    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.model.idAt(0), ArticleId{6});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data(ArticleListModel::TitleRole).toString(), u"title 4"_s);
    QCOMPARE(f.resets.size(), 1);
}

void ArticleListModelTest::tagsArePatched()
{
    Fixture f(5);
    f.load();
    (void)f.loadedTitle(0);
    fakeLibrary().tags = {{TagId{1}, u"ليبيا"_s, 2, 1}};
    fakeLibrary().article(ArticleId{5})->tags = {TagId{1}};
    f.change(TagsChanged{{ArticleId{5}}});
    const auto tags = f.model.index(0).data(ArticleListModel::TagsRole).value<QList<Tag>>();
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.at(0).name, u"ليبيا"_s);
    QCOMPARE(tags.at(0).colour, 2);
    QCOMPARE(f.resets.size(), 1);

    // In a tag's list, an article that gets the tag appears.
    ArticleQuery tagged;
    tagged.tag = TagId{1};
    const QList<ArticleHeader> all = fakeLibrary().articles;
    fakeLibrary().articles = all.mid(0, 1);
    f.load(tagged);
    QCOMPARE(f.model.rowCount(), 1);
    fakeLibrary().articles = all.mid(0, 2);
    f.change(TagsChanged{{ArticleId{4}}});
    QCOMPARE(f.model.rowCount(), 2);
}

void ArticleListModelTest::feedTitlesArePatched()
{
    Fixture f(5);
    f.load();
    (void)f.loadedTitle(0);
    Feed feed;
    feed.id = FeedId{1};
    feed.title = u"بوابة الوسط"_s;
    fakeLibrary().feeds = {feed};
    f.change(FeedsChanged{});
    QCOMPARE(f.model.index(3).data(ArticleListModel::FeedTitleRole).toString(), feed.title);
}

void ArticleListModelTest::dayHeadings()
{
    Fixture f(40);
    f.load();
    QList<int> byRole;
    for (int row = 0; row < f.model.rowCount(); ++row) {
        if (f.model.index(row).data(ArticleListModel::DayHeadingRole).toBool()) {
            byRole.append(row);
        }
    }
    QCOMPARE(f.model.dayStarts(), byRole);
    QCOMPARE(byRole.size(), 3);
    const auto day = [&f](int row) {
        return f.model.index(row).data(ArticleListModel::DayRole).toDate();
    };
    QVERIFY(day(byRole.at(1)) < day(byRole.at(1) - 1));
    // An arrival takes the heading over, and the view is told.
    f.changes.clear();
    fakeLibrary().articles.prepend(makeArticle(100, noon.addSecs(1)));
    f.change(ArticlesStored{FeedId{1}, {ArticleId{100}}, {}});
    QVERIFY(!f.model.index(1).data(ArticleListModel::DayHeadingRole).toBool());
    QVERIFY(!f.changes.isEmpty());
    QCOMPARE(f.changes.at(0).at(0).toModelIndex().row(), 1);
    QVERIFY(f.changes.at(0).at(2).value<QList<int>>().contains(ArticleListModel::DayHeadingRole));
}

void ArticleListModelTest::goneArticlesAreNotAskedForever()
{
    Fixture f(5);
    f.load();
    fakeLibrary().articles.clear();
    (void)f.loadedTitle(0);
    (void)f.title(0);
    QCoreApplication::processEvents();
    QVERIFY(fakeLibrary().questions.isEmpty());
}

void ArticleListModelTest::speaker()
{
    Fixture f(2);
    f.load();
    f.model.setSpeaker([](const QModelIndex &index) { return u"row %1"_s.arg(index.row()); });
    QCOMPARE(f.model.index(1).data(Qt::AccessibleTextRole).toString(), u"row 1"_s);
}

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "article_list_model_test.moc"
