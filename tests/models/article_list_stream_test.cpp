// SPDX-License-Identifier: GPL-3.0-or-later
// How long lists come in, and how they take many changes at once.
#include "app/models/article_list_model.h"
#include "tests/models/fake_library.h"

#include <QAbstractItemModelTester>
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
    for (int i = 0; i < count; ++i)
        articles.append(makeArticle(count - i, noon.addSecs(-3600 * i)));
    return articles;
}

struct Fixture
{
    explicit Fixture(int articles) { fakeLibrary().articles = hourly(articles); }

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

    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.idAt(row).value);
        return all;
    }

    Library library{Profile(u"unused"_s)};
    ArticleListModel model{&library};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy loaded{&model, &ArticleListModel::loaded};
    QSignalSpy completed{&model, &ArticleListModel::completed};
};

} // namespace

class ArticleListStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { fakeLibrary() = {}; }

    /// What a search finds first is shown at once; the rest comes in without a reset.
    void aForetasteIsFollowedByAll()
    {
        Fixture f(450);
        fakeLibrary().foretaste = 50;
        fakeLibrary().foundAs = u"wor*"_s;
        ArticleQuery query;
        query.search = u"wor"_s;
        query.unfinished = true;
        f.load(query);
        QCOMPARE(f.model.rowCount(), 50);
        QCOMPARE(f.loaded.size(), 1);
        QCOMPARE(f.completed.size(), 0);
        QCOMPARE(f.model.query().search, u"wor*"_s);
        QVERIFY(!f.model.query().unfinished);
        QTRY_COMPARE(fakeLibrary().waiting("keys"_ba), 1);
        fakeLibrary().answerAll();
        QCOMPARE(f.model.rowCount(), 450);
        QCOMPARE(f.resets.size(), 1);
        QCOMPARE(f.completed.size(), 1);

        // Somebody types on before that: the rest of the old list is not asked for any more.
        f.load(query);
        query.search = u"word"_s;
        query.unfinished = false;
        f.model.setQuery(query);
        fakeLibrary().foretaste = 0;
        fakeLibrary().answerAll();
        QCOMPARE(f.completed.size(), 2);
        QTest::qWait(300);
        QCOMPARE(fakeLibrary().waiting("keys"_ba), 0);
    }

    /// The first rows at once, the others behind them; nothing is reset.
    void rowsStreamIn()
    {
        Fixture f(450);
        fakeLibrary().pageSize = 100;
        f.model.setQuery({});
        QTRY_COMPARE(fakeLibrary().waiting("keys"_ba), 1);
        fakeLibrary().answer(fakeLibrary().questions.size() - 1);
        QTRY_COMPARE(f.loaded.size(), 1);
        QCOMPARE(f.model.rowCount(), 100);
        QVERIFY(!f.model.isComplete());
        const QPersistentModelIndex kept = f.model.index(50);
        fakeLibrary().answerAll();
        QVERIFY(f.model.isComplete());
        QCOMPARE(f.completed.size(), 1);
        QCOMPARE(f.loaded.size(), 1);
        QCOMPARE(f.model.rowCount(), 450);
        QCOMPARE(f.resets.size(), 1);
        QCOMPARE(kept.row(), 50);
        QCOMPARE(f.model.idAt(449), ArticleId{1});
    }

    /// Another list is chosen while the first still streams in.
    void staleRowsStayAway()
    {
        Fixture f(450);
        fakeLibrary().pageSize = 100;
        f.model.setQuery({});
        QTRY_COMPARE(fakeLibrary().waiting("keys"_ba), 1);
        fakeLibrary().answer(fakeLibrary().questions.size() - 1);
        QTRY_COMPARE(f.model.rowCount(), 100);
        fakeLibrary().articles = hourly(30);
        f.load();
        QCOMPARE(f.model.rowCount(), 30);
        QVERIFY(f.model.isComplete());
    }

    /// What arrives while the list streams in is in it afterwards, once.
    void arrivalsWhileStreaming()
    {
        Fixture f(300);
        fakeLibrary().pageSize = 100;
        f.model.setQuery({});
        QTRY_COMPARE(fakeLibrary().waiting("keys"_ba), 1);
        fakeLibrary().answer(fakeLibrary().questions.size() - 1);
        QTRY_COMPARE(f.model.rowCount(), 100);
        fakeLibrary().articles.append(makeArticle(1000, noon.addSecs(1)));
        f.change(ArticlesStored{FeedId{1}, {ArticleId{1000}}, {}});
        const QList<qint64> ids = f.ids();
        QCOMPARE(ids.size(), 301);
        QCOMPARE(ids.count(1000), 1);
    }

    /// Hundreds of rows go and come in one step, and every index stands for what it stood for.
    void manyAtOnce()
    {
        Fixture f(1000);
        f.load();
        const QPersistentModelIndex kept = f.model.index(501); // number 499
        const QPersistentModelIndex gone = f.model.index(500); // number 500
        QList<ArticleId> even;
        for (qint64 id = 2; id <= 1000; id += 2)
            even.append(ArticleId{id});
        f.change(ArticlesRemoved{even});
        QCOMPARE(f.model.rowCount(), 500);
        QCOMPARE(f.layouts.size(), 1);
        QCOMPARE(f.removals.size(), 0);
        QVERIFY(!gone.isValid());
        QCOMPARE(f.model.idAt(kept.row()), ArticleId{499});

        const qsizetype before = f.inserts.size(); // pages of the list itself
        f.change(ArticlesStored{FeedId{1}, even, {}});
        QCOMPARE(f.model.rowCount(), 1000);
        QCOMPARE(f.layouts.size(), 2);
        QCOMPARE(f.inserts.size(), before);
        QCOMPARE(kept.row(), 501);
        QCOMPARE(f.resets.size(), 1);
    }

    /// Another program wrote: the list is read once more, and keeps what is looked at.
    void changedByOthers()
    {
        Fixture f(300);
        f.load();
        const QPersistentModelIndex kept = f.model.index(10);
        const ArticleId id = f.model.idAt(10);
        fakeLibrary().articles.prepend(makeArticle(2000, noon.addSecs(60)));
        fakeLibrary().articles.removeLast();
        f.change(LibraryChanged{});
        QCOMPARE(f.model.rowCount(), 300);
        QCOMPARE(f.model.idAt(0), ArticleId{2000});
        QCOMPARE(f.model.idAt(kept.row()), id);
        QCOMPARE(kept.row(), 11);
        QCOMPARE(f.resets.size(), 1);
        // Nothing new is nothing to show.
        f.layouts.clear();
        f.change(LibraryChanged{});
        QCOMPARE(f.layouts.size(), 0);
    }

    /// Days part a list only if it is by date.
    void headingsByDateOnly()
    {
        Fixture f(60);
        ArticleQuery query;
        query.order = ArticleOrder::OldestFirst;
        std::reverse(fakeLibrary().articles.begin(), fakeLibrary().articles.end());
        f.load(query);
        QVERIFY(f.model.dayStarts().size() > 2);
        for (const int row : f.model.dayStarts())
            QVERIFY(f.model.index(row).data(ArticleListModel::DayHeadingRole).toBool());
        query.order = ArticleOrder::ByTitle;
        f.load(query);
        QVERIFY(f.model.dayStarts().isEmpty());
        QVERIFY(!f.model.index(0).data(ArticleListModel::DayHeadingRole).toBool());
        QVERIFY(!f.model.index(0).data(ArticleListModel::DayRole).toDate().isValid());
    }

    void idsBetweenRows()
    {
        Fixture f(10);
        f.load();
        QCOMPARE(f.model.idsBetween(0, 1), (QList<ArticleId>{ArticleId{10}, ArticleId{9}}));
        QCOMPARE(f.model.idsBetween(8, 99), (QList<ArticleId>{ArticleId{2}, ArticleId{1}}));
        QVERIFY(f.model.idsBetween(0, -1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArticleListStreamTest)
#include "article_list_stream_test.moc"
