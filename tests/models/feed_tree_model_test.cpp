// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/feed_tree_model.h"
#include "tests/models/fake_library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

using Kind = FeedTreeKind;

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Feed makeFeed(qint64 id, const QString &title, qint64 unread, FolderId folder = {})
{
    Feed feed;
    feed.id = FeedId{id};
    feed.title = title;
    feed.unread = unread;
    feed.folder = folder;
    return feed;
}

/// The rows with what is inside them, one a line.
void dump(const FeedTreeModel &model, const QModelIndex &parent, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth, u'>') + model.titleFor(index) + u' ' +
                     index.data(FeedTreeModel::CountRole).toString());
        dump(model, index, depth + 1, lines);
    }
}

struct Fixture
{
    Fixture()
    {
        fakeLibrary().counts = {34, 128, 17, 900};
        fakeLibrary().folders = {{FolderId{1}, {}, u"ليبيا"_s, 0},
                                 {FolderId{2}, FolderId{1}, u"طرابلس"_s, 0}};
        fakeLibrary().tags = {{TagId{1}, u"أمن"_s, 3, 4}};
        fakeLibrary().feeds = {makeFeed(1, u"بوابة الوسط"_s, 14, FolderId{1}),
                               makeFeed(2, u"عين ليبيا"_s, 9, FolderId{2}),
                               makeFeed(3, u"BBC"_s, 5)};
    }

    void load()
    {
        model.setWords({[](Kind kind) { return u"kind%1"_s.arg(int(kind)); }, {}});
        fakeLibrary().answerAll();
    }

    void change(const Change &change)
    {
        Q_EMIT library.changed(change);
        fakeLibrary().answerAll();
    }

    QStringList rows() const
    {
        QStringList lines;
        dump(model, {}, 0, lines);
        return lines;
    }

    static QString name(Kind kind) { return u"kind%1"_s.arg(int(kind)); }

    Library library{Profile(u"unused"_s)};
    FeedTreeModel model{&library, [] {
                            return noon;
                        }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
};

} // namespace

class FeedTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { fakeLibrary() = {}; }

    void rows();
    void sectionsOnlyForWhatThereIs();
    void queries();
    void countsAreLive();
    void rowsAreKept();
    void errors();
    void lostFoldersStayVisible();
    void answersMayComeInAnyOrder();
    void flags();
};

void FeedTreeModelTest::answersMayComeInAnyOrder()
{
    QStringList inOrder;
    {
        Fixture f;
        f.load();
        inOrder = f.rows();
    }
    fakeLibrary() = {};
    Fixture f;
    f.model.setWords({[](Kind kind) { return Fixture::name(kind); }, {}});
    // The question asked first is answered last.
    while (!fakeLibrary().questions.isEmpty()) {
        fakeLibrary().answer(fakeLibrary().questions.size() - 1);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(f.rows(), inOrder);
}

void FeedTreeModelTest::rows()
{
    Fixture f;
    QSignalSpy loaded(&f.model, &FeedTreeModel::loaded);
    f.load();
    QVERIFY(!loaded.isEmpty());
    QVERIFY(f.model.isLoaded());
    const QStringList expected{f.name(Kind::Today) + u" 34"_s,
                               f.name(Kind::Unread) + u" 128"_s,
                               f.name(Kind::Starred) + u" 17"_s,
                               f.name(Kind::TagSection) + u" 0"_s,
                               u"أمن 4"_s,
                               f.name(Kind::FolderSection) + u" 0"_s,
                               u"ليبيا 23"_s,
                               u">طرابلس 9"_s,
                               u">>عين ليبيا 9"_s,
                               u">بوابة الوسط 14"_s,
                               f.name(Kind::FeedSection) + u" 0"_s,
                               u"BBC 5"_s};
    QCOMPARE(f.rows(), expected);
    QCOMPARE(f.resets.size(), 0);
    QCOMPARE(f.model.find(Kind::Tag, 1).data(FeedTreeModel::ColourRole).toInt(), 3);
}

void FeedTreeModelTest::sectionsOnlyForWhatThereIs()
{
    Fixture f;
    fakeLibrary().folders.clear();
    fakeLibrary().tags.clear();
    fakeLibrary().feeds.clear();
    f.load();
    QCOMPARE(f.model.rowCount(), 3);
    fakeLibrary().feeds = {makeFeed(3, u"BBC"_s, 5)};
    f.change(FeedsChanged{});
    QCOMPARE(f.model.rowCount(), 5);
    fakeLibrary().feeds.clear();
    f.change(FeedsChanged{});
    QCOMPARE(f.model.rowCount(), 3);
}

void FeedTreeModelTest::queries()
{
    Fixture f;
    f.load();
    const auto query = [&f](Kind kind, qint64 id = 0) {
        const QModelIndex index = f.model.find(kind, id);
        return index.isValid() ? std::optional(f.model.queryFor(index)) : std::nullopt;
    };
    ArticleQuery today;
    today.since = noon.toLocalTime().date().startOfDay().toUTC();
    QCOMPARE(query(Kind::Today), today);
    QVERIFY(query(Kind::Unread)->unread);
    QVERIFY(query(Kind::Starred)->starred);
    QCOMPARE(query(Kind::Tag, 1)->tag, TagId{1});
    QCOMPARE(query(Kind::Folder, 2)->folder, FolderId{2});
    QCOMPARE(query(Kind::Feed, 2)->feed, FeedId{2});
    QVERIFY(!query(Kind::Feed, 99));
    QCOMPARE(f.model.queryFor({}), ArticleQuery());
}

void FeedTreeModelTest::countsAreLive()
{
    Fixture f;
    f.load();
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    fakeLibrary().counts.unread = 127;
    fakeLibrary().feeds[1].unread = 8;
    f.change(StatusChanged{{ArticleId{1}}, true, std::nullopt});
    QSet<QString> changed;
    for (const auto &one : std::as_const(changes)) {
        changed.insert(f.model.titleFor(one.at(0).toModelIndex()));
    }
    QCOMPARE(changed,
             (QSet<QString>{f.name(Kind::Unread), u"ليبيا"_s, u"طرابلس"_s, u"عين ليبيا"_s}));
    QCOMPARE(f.model.find(Kind::Folder, 1).data(FeedTreeModel::CountRole).toLongLong(), 22);
    QCOMPARE(removed.size(), 0);
}

void FeedTreeModelTest::rowsAreKept()
{
    Fixture f;
    f.load();
    const QPersistentModelIndex libya = f.model.find(Kind::Folder, 1);
    const QPersistentModelIndex wasat = f.model.find(Kind::Feed, 1);
    fakeLibrary().tags.append({TagId{2}, u"اقتصاد"_s, 1, 1});
    fakeLibrary().feeds.prepend(makeFeed(4, u"Libya Observer"_s, 3, FolderId{1}));
    fakeLibrary().feeds.move(0, 1);
    f.change(FeedsChanged{});
    QCOMPARE(libya.row(), 7);
    QCOMPARE(wasat.data(FeedTreeModel::TitleRole).toString(), u"بوابة الوسط"_s);
    QCOMPARE(wasat.row(), 1);
    // Another order moves the rows.
    fakeLibrary().feeds.swapItemsAt(0, 1);
    f.change(FeedsChanged{});
    QCOMPARE(wasat.row(), 2);
    // Into another folder it is a row of its own there.
    fakeLibrary().feeds[1].folder = FolderId{2};
    f.change(FeedsChanged{});
    QCOMPARE(f.model.find(Kind::Feed, 1).parent(), f.model.find(Kind::Folder, 2));
    fakeLibrary().folders.clear();
    f.change(FeedsChanged{});
    QVERIFY(!libya.isValid());
    QVERIFY(!f.model.find(Kind::Feed, 1).parent().isValid());
    QCOMPARE(f.resets.size(), 0);
}

void FeedTreeModelTest::errors()
{
    Fixture f;
    fakeLibrary().feeds[2].lastError = Error{ErrorKind::HttpStatus, {}, 404};
    f.load();
    const QModelIndex bbc = f.model.find(Kind::Feed, 3);
    QVERIFY(bbc.data(FeedTreeModel::HasErrorRole).toBool());
    QCOMPARE(bbc.data(FeedTreeModel::ErrorRole).value<Error>().code, 404);
    const QPersistentModelIndex kept = bbc;
    fakeLibrary().feeds[2].lastError.reset();
    f.change(FeedChecked{FeedId{3}});
    QVERIFY(!kept.data(FeedTreeModel::HasErrorRole).toBool());
    QVERIFY(!kept.data(FeedTreeModel::ErrorRole).isValid());
}

void FeedTreeModelTest::lostFoldersStayVisible()
{
    Fixture f;
    fakeLibrary().folders = {{FolderId{1}, FolderId{2}, u"a"_s, 0},
                             {FolderId{2}, FolderId{1}, u"b"_s, 0},
                             {FolderId{3}, FolderId{77}, u"c"_s, 0}};
    fakeLibrary().feeds.append(makeFeed(5, u"x"_s, 1, FolderId{88}));
    f.load();
    for (const qint64 id : {1, 2, 3}) {
        QVERIFY(f.model.find(Kind::Folder, id).isValid());
    }
    QVERIFY(f.model.find(Kind::Feed, 5).isValid());
}

void FeedTreeModelTest::flags()
{
    Fixture f;
    f.load();
    QVERIFY(!f.model.find(Kind::TagSection).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!f.model.find(Kind::FeedSection).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(f.model.find(Kind::Feed, 1).flags().testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(FeedTreeModelTest)
#include "feed_tree_model_test.moc"
