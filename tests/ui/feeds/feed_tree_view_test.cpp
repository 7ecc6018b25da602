// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"
#include "tests/models/fake_library.h"
#include "ui/feeds/feed_tree_delegate.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

using Kind = FeedTreeKind;

bool near(QRgb a, const QColor &b, int off = 6)
{
    return qAbs(qRed(a) - b.red()) < off && qAbs(qGreen(a) - b.green()) < off &&
           qAbs(qBlue(a) - b.blue()) < off;
}

int count(const QImage &picture, const QRect &rect, const QColor &colour, int off = 6)
{
    int found = 0;
    const QRect inside = rect.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            found += near(picture.pixel(x, y), colour, off) ? 1 : 0;
        }
    }
    return found;
}

Feed makeFeed(qint64 id, const QString &title, qint64 unread, FolderId folder = {})
{
    Feed feed;
    feed.id = FeedId{id};
    feed.title = title;
    feed.unread = unread;
    feed.folder = folder;
    return feed;
}

bool fillLibrary()
{
    FakeLibrary &fake = fakeLibrary();
    fake = {};
    fake.counts = {34, 12800, 17, 48210};
    fake.tags = {
        {TagId{1}, u"ليبيا"_s, 0, 12}, {TagId{2}, u"أمن"_s, 1, 4}, {TagId{3}, u"اقتصاد"_s, 2, 7}};
    fake.folders = {{FolderId{1}, {}, u"ليبيا"_s, 0},
                    {FolderId{2}, {}, u"المغرب العربي"_s, 1},
                    {FolderId{3}, FolderId{1}, u"صحف محلية"_s, 0}};
    fake.feeds = {makeFeed(1, u"بوابة الوسط"_s, 14, FolderId{1}),
                  makeFeed(2, u"عين ليبيا"_s, 9, FolderId{1}),
                  makeFeed(3, u"وكالة الأنباء الليبية، القسم العربي والإنجليزي"_s, 8, FolderId{1}),
                  makeFeed(4, u"Libya Observer"_s, 5, FolderId{1}),
                  makeFeed(5, u"هسبريس"_s, 31, FolderId{2}),
                  makeFeed(6, u"فسانيا"_s, 0, FolderId{3}),
                  makeFeed(7, u"مجلة الساحل"_s, 3),
                  makeFeed(8, u"Süddeutsche Zeitung und Nachrichten"_s, 0)};
    fake.feeds[6].lastError = Error{ErrorKind::HttpStatus, {}, 404};
    return true;
}

struct Pane
{
    explicit Pane(Qt::LayoutDirection direction = Qt::RightToLeft)
    {
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.resize(236, 720);
        view.show();
        fakeLibrary().answerAll();
    }

    QRect rowRect(Kind kind, qint64 id = 0) const
    {
        QRect rect = view.visualRect(model.find(kind, id));
        rect.setLeft(0);
        rect.setRight(view.viewport()->width() - 1);
        return rect;
    }

    FeedRowGeometry geometry(Kind kind, qint64 id = 0) const
    {
        return FeedTreeDelegate::geometry(rowRect(kind, id), model.find(kind, id),
                                          view.layoutDirection());
    }

    QImage picture() { return view.viewport()->grab().toImage(); }

    bool filled = fillLibrary(); // before the first question
    Library library{Profile(u"unused"_s)};
    FeedTreeModel model{&library};
    FeedTreeView view;
};

} // namespace

class FeedTreeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void init();
    void rowHeights();
    void choosing();
    void sectionsAreSkipped();
    void arrows_data();
    void arrows();
    void chevron_data();
    void chevron();
    void selectedPanel_data();
    void selectedPanel();
    void todayIsRed();
    void failingFeed();
    void openFoldersAreRemembered();
    void contextMenu();
    void spoken();
    void pictures_data();
    void pictures();
};

void FeedTreeViewTest::init()
{
    setTheme(Theme::Name::Light);
    wording::setLocale(QLocale(QLocale::English));
}

void FeedTreeViewTest::rowHeights()
{
    Pane pane;
    QCOMPARE(pane.rowRect(Kind::Today).height(), 30);
    QCOMPARE(pane.rowRect(Kind::TagSection).height(), 32);
    QCOMPARE(pane.rowRect(Kind::Feed, 7).height(), 30);
}

void FeedTreeViewTest::choosing()
{
    Pane pane;
    QSignalSpy chosen(&pane.view, &FeedTreeView::queryChosen);
    QVERIFY(!pane.view.choose(Kind::Feed, 99));
    QVERIFY(pane.view.choose(Kind::Feed, 2));
    QVERIFY(pane.view.isExpanded(pane.model.find(Kind::Folder, 1)));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<ArticleQuery>().feed, FeedId{2});
    QCOMPARE(chosen.at(0).at(1).toString(), u"عين ليبيا"_s);
    QTest::mouseClick(pane.view.viewport(), Qt::LeftButton, {},
                      pane.rowRect(Kind::Starred).center());
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen.at(1).at(0).value<ArticleQuery>().starred);
    // A section's name is not a choice.
    QTest::mouseClick(pane.view.viewport(), Qt::LeftButton, {},
                      pane.rowRect(Kind::TagSection).center());
    QCOMPARE(chosen.size(), 2);
    // Counts that change do not choose again.
    fakeLibrary().counts.unread = 3;
    Q_EMIT pane.library.changed(StatusChanged{});
    fakeLibrary().answerAll();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(pane.view.currentIndex(), pane.model.find(Kind::Starred));
}

void FeedTreeViewTest::sectionsAreSkipped()
{
    Pane pane;
    pane.view.choose(Kind::Starred);
    QTest::keyClick(&pane.view, Qt::Key_Down);
    QCOMPARE(pane.view.currentIndex(), pane.model.find(Kind::Tag, 1));
    QTest::keyClick(&pane.view, Qt::Key_Up);
    QCOMPARE(pane.view.currentIndex(), pane.model.find(Kind::Starred));
}

void FeedTreeViewTest::arrows_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("right to left") << Qt::RightToLeft;
    QTest::newRow("left to right") << Qt::LeftToRight;
}

void FeedTreeViewTest::arrows()
{
    QFETCH(Qt::LayoutDirection, direction);
    Pane pane(direction);
    const Qt::Key open = direction == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key close = direction == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    QSignalSpy deeper(&pane.view, &FeedTreeView::deeperRequested);
    const QModelIndex folder = pane.model.find(Kind::Folder, 2);
    pane.view.choose(Kind::Folder, 2);
    QTest::keyClick(&pane.view, open);
    QVERIFY(pane.view.isExpanded(folder));
    QCOMPARE(deeper.size(), 0);
    QTest::keyClick(&pane.view, close);
    QVERIFY(!pane.view.isExpanded(folder));
    pane.view.choose(Kind::Feed, 5);
    QTest::keyClick(&pane.view, open);
    QCOMPARE(deeper.size(), 1);
    QTest::keyClick(&pane.view, close);
    QCOMPARE(pane.view.currentIndex(), folder);
    QTest::keyClick(&pane.view, Qt::Key_Return);
    QCOMPARE(deeper.size(), 2);
}

void FeedTreeViewTest::chevron_data()
{
    arrows_data();
}

void FeedTreeViewTest::chevron()
{
    QFETCH(Qt::LayoutDirection, direction);
    Pane pane(direction);
    const QModelIndex folder = pane.model.find(Kind::Folder, 1);
    const QRect box = pane.geometry(Kind::Folder, 1).chevron();
    // At the start edge, before the folder's icon.
    const QRect icon = pane.geometry(Kind::Folder, 1).icon();
    QCOMPARE(box.center().x() > icon.center().x(), direction == Qt::RightToLeft);
    QSignalSpy chosen(&pane.view, &FeedTreeView::queryChosen);
    QTest::mouseClick(pane.view.viewport(), Qt::LeftButton, {}, box.center());
    QVERIFY(pane.view.isExpanded(folder));
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(pane.view.viewport(), Qt::LeftButton, {}, box.center());
    QVERIFY(!pane.view.isExpanded(folder));
    QTest::mouseClick(pane.view.viewport(), Qt::LeftButton, {}, icon.center());
    QVERIFY(!pane.view.isExpanded(folder));
    QCOMPARE(chosen.size(), 1);
}

void FeedTreeViewTest::selectedPanel_data()
{
    arrows_data();
}

void FeedTreeViewTest::selectedPanel()
{
    QFETCH(Qt::LayoutDirection, direction);
    Pane pane(direction);
    pane.view.choose(Kind::Unread);
    const QImage picture = pane.picture();
    const QRect panel = pane.geometry(Kind::Unread).panel();
    QVERIFY(count(picture, panel, theme().page) > panel.width() * panel.height() / 2);
    const QRect row = pane.rowRect(Kind::Unread);
    QCOMPARE(count(picture, QRect(row.left(), row.top(), 8, row.height()), theme().feeds),
             8 * row.height());
    QCOMPARE(count(picture, pane.rowRect(Kind::Starred), theme().page), 0);
}

void FeedTreeViewTest::todayIsRed()
{
    Pane pane;
    const QImage picture = pane.picture();
    const QRect today = pane.rowRect(Kind::Today);
    QVERIFY(count(picture, today, theme().fresh) > 10);
    // At the end edge, which is the left one here.
    QCOMPARE(count(picture, today.adjusted(60, 0, 0, 0), theme().fresh), 0);
    QCOMPARE(count(picture, pane.rowRect(Kind::Unread), theme().fresh), 0);
}

void FeedTreeViewTest::failingFeed()
{
    Pane pane;
    // The strokes are thin: few of their pixels have the full colour.
    const auto warning = [&pane](qint64 feed) {
        return count(pane.picture(), pane.geometry(Kind::Feed, feed).count(16), theme().warn, 48);
    };
    // Where letters are smoothed in colour, a few of their edges come near it.
    constexpr int fringes = 4;
    QVERIFY(warning(7) > 2 * fringes);
    QVERIFY(warning(8) <= fringes);
    fakeLibrary().feeds[6].lastError.reset();
    Q_EMIT pane.library.changed(FeedChecked{FeedId{7}});
    fakeLibrary().answerAll();
    QVERIFY(warning(7) <= fringes);
}

void FeedTreeViewTest::openFoldersAreRemembered()
{
    QList<FolderId> open;
    {
        Pane pane;
        pane.view.expand(pane.model.find(Kind::Folder, 1));
        pane.view.expand(pane.model.find(Kind::Folder, 3));
        open = pane.view.openFolders();
        QCOMPARE(open.size(), 2);
    }
    fillLibrary();
    Library library{Profile(u"unused"_s)};
    FeedTreeModel model(&library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    FeedTreeView view;
    view.setModel(&model);
    view.setOpenFolders(open);
    fakeLibrary().answerAll();
    QVERIFY(view.isExpanded(model.find(Kind::Folder, 1)));
    QVERIFY(view.isExpanded(model.find(Kind::Folder, 3)));
    QVERIFY(!view.isExpanded(model.find(Kind::Folder, 2)));
    // What happens elsewhere in the tree leaves them open.
    fakeLibrary().tags.clear();
    fakeLibrary().feeds.append(makeFeed(20, u"جديد"_s, 1, FolderId{1}));
    Q_EMIT library.changed(FeedsChanged{});
    fakeLibrary().answerAll();
    QVERIFY(view.isExpanded(model.find(Kind::Folder, 1)));
    QVERIFY(view.isExpanded(model.find(Kind::Folder, 3)));
}

void FeedTreeViewTest::contextMenu()
{
    Pane pane;
    QSignalSpy menu(&pane.view, &FeedTreeView::contextMenuRequested);
    const auto send = [&pane](QContextMenuEvent::Reason reason, QPoint at) {
        QContextMenuEvent event(reason, at, pane.view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(pane.view.viewport(), &event);
    };
    send(QContextMenuEvent::Mouse, pane.rowRect(Kind::Feed, 7).center());
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.at(0).at(0).toModelIndex(), pane.model.find(Kind::Feed, 7));
    send(QContextMenuEvent::Mouse, pane.rowRect(Kind::FeedSection).center());
    QCOMPARE(menu.size(), 1);
    pane.view.choose(Kind::Starred);
    send(QContextMenuEvent::Keyboard, QPoint());
    QCOMPARE(menu.size(), 2);
    QCOMPARE(menu.at(1).at(0).toModelIndex(), pane.model.find(Kind::Starred));
}

void FeedTreeViewTest::spoken()
{
    Pane pane;
    const auto text = [&pane](Kind kind, qint64 id = 0) {
        return pane.model.find(kind, id).data(Qt::AccessibleTextRole).toString();
    };
    const QString folder = text(Kind::Folder, 1);
    QVERIFY2(folder.startsWith(u"ليبيا, folder, 36"_s), qUtf8Printable(folder));
    const QString failing = text(Kind::Feed, 7);
    QVERIFY(failing.contains(wording::sentence(Error{ErrorKind::HttpStatus, {}, 404})));
    QVERIFY(!text(Kind::Today).isEmpty());
}

void FeedTreeViewTest::pictures_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("ar-light") << int(Theme::Name::Light) << Qt::RightToLeft;
    QTest::newRow("ar-dark") << int(Theme::Name::Dark) << Qt::RightToLeft;
    QTest::newRow("ar-contrast") << int(Theme::Name::HighContrast) << Qt::RightToLeft;
    QTest::newRow("en-light") << int(Theme::Name::Light) << Qt::LeftToRight;
}

/// Every theme paints its own paper; with NABA_GRABS set the pictures are kept to be looked at.
void FeedTreeViewTest::pictures()
{
    QFETCH(int, look);
    QFETCH(Qt::LayoutDirection, direction);
    wording::setLocale(direction == Qt::RightToLeft ? QLocale(QLocale::Arabic, QLocale::Egypt)
                                                    : QLocale(QLocale::English));
    setTheme(Theme::Name(look));
    Pane pane(direction);
    pane.view.setOpenFolders({FolderId{1}});
    pane.view.choose(Kind::Today);
    QTest::mouseMove(pane.view.viewport(), pane.rowRect(Kind::Feed, 4).center());
    QTest::mouseMove(pane.view.viewport(), pane.rowRect(Kind::Feed, 2).center());
    const QImage picture = pane.view.grab().toImage();
    QVERIFY(near(picture.pixel(2, 2), theme().feeds));
    QVERIFY(near(picture.pixel(20, pane.rowRect(Kind::Feed, 2).center().y()), theme().feedHover) ||
            near(picture.pixel(216, pane.rowRect(Kind::Feed, 2).center().y()), theme().feedHover));
    if (qEnvironmentVariableIsSet("NABA_GRABS")) {
        QVERIFY(picture.save(u"tree-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    }
}

QTEST_MAIN(FeedTreeViewTest)
#include "feed_tree_view_test.moc"
