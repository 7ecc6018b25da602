// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/article_list_model.h"
#include "app/wording/wording.h"
#include "tests/ui/articles/sample_articles.h"
#include "ui/articles/article_delegate.h"
#include "ui/articles/article_list_view.h"
#include "ui/articles/day_heading.h"
#include "ui/articles/row_speech.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

bool near(QRgb a, const QColor &b)
{
    return qAbs(qRed(a) - b.red()) < 6 && qAbs(qGreen(a) - b.green()) < 6 &&
           qAbs(qBlue(a) - b.blue()) < 6;
}

int count(const QImage &picture, const QRect &rect, const QColor &colour)
{
    int found = 0;
    const QRect inside = rect.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            found += near(picture.pixel(x, y), colour) ? 1 : 0;
        }
    }
    return found;
}

struct List
{
    explicit List(Qt::LayoutDirection direction = Qt::RightToLeft)
    {
        model.setRows(SampleArticles::newspaper(noon));
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.resize(388, 668);
        view.show();
    }

    QRect body(int row) const
    {
        const QModelIndex index = model.index(row);
        return RowGeometry(view.visualRect(index),
                           index.data(ArticleListModel::DayHeadingRole).toBool(),
                           view.layoutDirection())
            .body();
    }

    RowGeometry geometry(int row) const
    {
        const QModelIndex index = model.index(row);
        return {view.visualRect(index), index.data(ArticleListModel::DayHeadingRole).toBool(),
                view.layoutDirection()};
    }

    /// So many px at the start edge of a row.
    QRect startEdge(int row, int width) const
    {
        QRect rect = body(row);
        if (view.layoutDirection() == Qt::RightToLeft) {
            rect.setLeft(rect.right() - width + 1);
        } else {
            rect.setWidth(width);
        }
        return rect;
    }

    QImage picture() { return view.viewport()->grab().toImage(); }

    SampleArticles model;
    ArticleListView view{[] {
        return noon;
    }};
};

} // namespace

class ArticleListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rowHeights();
    void heightsFollowTheModel();
    void aResetLeavesNoTallRows();
    void nuqtaOnlyForUnread_data();
    void nuqtaOnlyForUnread();
    void selectedRowIsTheOpenPage_data();
    void selectedRowIsTheOpenPage();
    void openPageRect();
    void placeholderWhileLoading();
    void clickOnStar_data();
    void clickOnStar();
    void clickElsewhereSelects();
    void keys_data();
    void keys();
    void stickyHeading();
    void currentRowIsNotUnderTheHeading();
    void arrivalsDoNotMoveWhatIsRead();
    void afterADeletionTheNextIsOpen();
    void spoken();
    void emptyText();
    void pictures_data();
    void pictures();
};

void ArticleListViewTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void ArticleListViewTest::init()
{
    setTheme(Theme::Name::Light);
    wording::setLocale(QLocale(QLocale::English));
}

void ArticleListViewTest::rowHeights()
{
    List list;
    QAbstractItemModelTester tester(&list.model,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < list.model.rowCount(); ++row) {
        const bool first = row == 0 || row == 5;
        QCOMPARE(list.view.rowHeight(row), first ? 94 + 32 : 94);
    }
    QCOMPARE(list.view.columnWidth(0), list.view.viewport()->width());
}

void ArticleListViewTest::heightsFollowTheModel()
{
    List list;
    SampleArticles::Row fresh = list.model.at(0);
    fresh.header.id = ArticleId{99};
    fresh.header.published = noon;
    list.model.insert(0, fresh);
    QCOMPARE(list.view.rowHeight(0), 126);
    QCOMPARE(list.view.rowHeight(1), 94);
    QCOMPARE(list.view.rowHeight(5), 94);
    QCOMPARE(list.view.rowHeight(6), 126);
}

void ArticleListViewTest::aResetLeavesNoTallRows()
{
    List list;
    QList<SampleArticles::Row> rows = SampleArticles::newspaper(noon);
    for (SampleArticles::Row &row : rows) {
        row.header.published = noon;
    }
    list.model.setRows(rows.mid(0, 3));
    list.model.setRows(rows);
    for (int row = 1; row < list.model.rowCount(); ++row) {
        QCOMPARE(list.view.rowHeight(row), 94);
    }
    QCOMPARE(list.view.rowHeight(0), 126);
}

void ArticleListViewTest::nuqtaOnlyForUnread_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("right to left") << Qt::RightToLeft;
    QTest::newRow("left to right") << Qt::LeftToRight;
}

void ArticleListViewTest::nuqtaOnlyForUnread()
{
    QFETCH(Qt::LayoutDirection, direction);
    List list(direction);
    const QImage picture = list.picture();
    const QColor red = theme().fresh;
    for (int row = 0; row < 6; ++row) {
        const int inMargin = count(picture, list.startEdge(row, ArticleRow::padding), red);
        const int inRow = count(picture, list.body(row), red);
        QCOMPARE(inMargin > 20, !list.model.at(row).header.read);
        QCOMPARE(inRow, inMargin);
    }
    // Reading it takes the dot away.
    SampleArticles::Row read = list.model.at(1);
    read.header.read = true;
    list.model.change(1, read);
    QCOMPARE(count(list.picture(), list.body(1), red), 0);
}

void ArticleListViewTest::selectedRowIsTheOpenPage_data()
{
    nuqtaOnlyForUnread_data();
}

void ArticleListViewTest::selectedRowIsTheOpenPage()
{
    QFETCH(Qt::LayoutDirection, direction);
    List list(direction);
    list.view.setCurrentIndex(list.model.index(0));
    list.view.setFocus();
    list.view.activateWindow();
    QTRY_VERIFY(list.view.hasFocus());
    const QImage picture = list.picture();
    const QRect bar = list.startEdge(0, 3);
    QVERIFY(count(picture, bar, theme().accent) >= 3 * (bar.height() - 1));
    QCOMPARE(count(picture, list.startEdge(2, 3), theme().accent), 0);

    // Up to the end edge, but not behind the day's heading.
    const QRect body = list.body(0);
    const int end = direction == Qt::RightToLeft ? body.left() : body.right();
    QCOMPARE(count(picture, QRect(end, body.top(), 1, body.height() - 1), theme().page),
             body.height() - 1);
    const QRect heading = list.geometry(0).heading();
    QCOMPARE(heading.height(), dayHeadingHeight);
    QCOMPARE(count(picture, heading, theme().page), 0);

    // Without the focus the bar steps back.
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.activateWindow();
    other.setFocus();
    QTRY_VERIFY(!list.view.hasFocus());
    const QImage unfocused = list.picture();
    QCOMPARE(count(unfocused, bar, theme().accent), 0);
    QVERIFY(count(unfocused, bar, theme().line) >= 3 * (bar.height() - 1));
}

void ArticleListViewTest::openPageRect()
{
    List list;
    QCOMPARE(list.view.openPageRect(), QRect());
    QSignalSpy spy(&list.view, &ArticleListView::openPageRectChanged);
    list.view.setCurrentIndex(list.model.index(0));
    QVERIFY(!spy.isEmpty());
    const QRect rect = list.view.openPageRect();
    QCOMPARE(rect.topLeft(), list.view.viewport()->mapToGlobal(QPoint(0, 32)));
    QCOMPARE(rect.size(), QSize(388, 94));
    spy.clear();
    list.view.verticalScrollBar()->setValue(80);
    QVERIFY(!spy.isEmpty());
    // What the sticky heading covers is not open.
    QCOMPARE(list.view.openPageRect().top(), list.view.viewport()->mapToGlobal(QPoint(0, 32)).y());
    QCOMPARE(list.view.openPageRect().height(), 32 + 94 - 80 - 32);
}

void ArticleListViewTest::placeholderWhileLoading()
{
    List list;
    SampleArticles::Row row = list.model.at(1);
    row.loaded = false;
    list.model.change(1, row);
    const QImage picture = list.picture();
    QCOMPARE(count(picture, list.body(1), theme().fresh), 0);
    QVERIFY(count(picture, list.geometry(1).title(), theme().rule) > 1000);
}

void ArticleListViewTest::clickOnStar_data()
{
    nuqtaOnlyForUnread_data();
}

void ArticleListViewTest::clickOnStar()
{
    QFETCH(Qt::LayoutDirection, direction);
    List list(direction);
    QSignalSpy star(&list.view, &ArticleListView::starClicked);
    QSignalSpy read(&list.view, &ArticleListView::readClicked);
    QSignalSpy tag(&list.view, &ArticleListView::tagClicked);
    QSignalSpy current(&list.view, &ArticleListView::currentArticleChanged);
    const auto click = [&list](int row, RowTool tool) {
        const QPoint at = list.geometry(row).tool(tool).center();
        QTest::mouseMove(list.view.viewport(), at);
        QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, at);
    };
    click(1, RowTool::Star);
    QCOMPARE(star.size(), 1);
    QCOMPARE(star.at(0).at(0).value<ArticleId>(), ArticleId{2});
    QCOMPARE(star.at(0).at(1).toBool(), true);
    click(4, RowTool::Star);
    QCOMPARE(star.at(1).at(1).toBool(), false);
    click(4, RowTool::Read);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(0).value<ArticleId>(), ArticleId{5});
    QCOMPARE(read.at(0).at(1).toBool(), false);
    click(0, RowTool::Tag);
    QCOMPARE(tag.size(), 1);
    QCOMPARE(tag.at(0).at(0).value<ArticleId>(), ArticleId{1});
    QCOMPARE(current.size(), 0);
}

void ArticleListViewTest::clickElsewhereSelects()
{
    List list;
    QSignalSpy current(&list.view, &ArticleListView::currentArticleChanged);
    QSignalSpy star(&list.view, &ArticleListView::starClicked);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, list.geometry(2).title().center());
    QCOMPARE(current.size(), 1);
    QCOMPARE(list.view.currentArticle(), ArticleId{3});
    QCOMPARE(list.view.selectedArticles(), QList<ArticleId>{ArticleId{3}});
    QCOMPARE(star.size(), 0);
}

void ArticleListViewTest::keys_data()
{
    nuqtaOnlyForUnread_data();
}

void ArticleListViewTest::keys()
{
    QFETCH(Qt::LayoutDirection, direction);
    List list(direction);
    list.view.setCurrentIndex(list.model.index(0));
    QSignalSpy deeper(&list.view, &ArticleListView::deeperRequested);
    QSignalSpy back(&list.view, &ArticleListView::backRequested);
    QSignalSpy opened(&list.view, &ArticleListView::articleActivated);
    QTest::keyClick(&list.view, Qt::Key_Down);
    QCOMPARE(list.view.currentArticle(), ArticleId{2});
    QTest::keyClick(&list.view, Qt::Key_End);
    QCOMPARE(list.view.currentArticle(), ArticleId{8});
    QTest::keyClick(&list.view, Qt::Key_Home);
    QCOMPARE(list.view.currentArticle(), ArticleId{1});
    QTest::keyClick(&list.view, Qt::Key_Left);
    QCOMPARE(deeper.size(), direction == Qt::RightToLeft ? 1 : 0);
    QTest::keyClick(&list.view, Qt::Key_Right);
    QCOMPARE(deeper.size(), 1);
    QCOMPARE(back.size(), 1);
    QTest::keyClick(&list.view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<ArticleId>(), ArticleId{1});
    // Letters belong to the commands.
    QTest::keyClicks(&list.view, u"P"_s);
    QCOMPARE(list.view.currentArticle(), ArticleId{1});
}

void ArticleListViewTest::stickyHeading()
{
    List list;
    list.view.resize(388, 300);
    auto *heading = list.view.findChild<StickyDayHeading *>();
    QVERIFY(heading);
    QVERIFY(!heading->isVisible());
    list.view.verticalScrollBar()->setValue(10);
    QVERIFY(heading->isVisible());
    QCOMPARE(heading->geometry(), QRect(0, 0, 388, 32));
    // The next day, at 126 + 4 * 94, pushes it out.
    list.view.verticalScrollBar()->setValue(126 + 4 * 94 - 12);
    QCOMPARE(heading->geometry().top(), -20);
    list.view.verticalScrollBar()->setValue(126 + 4 * 94);
    QVERIFY(!heading->isVisible());
}

void ArticleListViewTest::currentRowIsNotUnderTheHeading()
{
    List list;
    list.view.resize(388, 300);
    list.view.setCurrentIndex(list.model.index(7));
    for (int row = 6; row >= 0; --row) {
        QTest::keyClick(&list.view, Qt::Key_Up);
        QCOMPARE(list.view.currentIndex().row(), row);
        QVERIFY(list.body(row).top() >= 32);
        QVERIFY(list.body(row).bottom() < 300);
    }
}

void ArticleListViewTest::arrivalsDoNotMoveWhatIsRead()
{
    List list;
    list.view.resize(388, 300);
    list.view.verticalScrollBar()->setValue(150);
    const int before = list.body(2).top();
    SampleArticles::Row fresh = list.model.at(0);
    fresh.header.id = ArticleId{99};
    fresh.header.published = noon;
    list.model.insert(0, fresh);
    QCOMPARE(list.body(3).top(), before);
    // At the top of the list, what is new comes into view.
    list.view.verticalScrollBar()->setValue(0);
    fresh.header.id = ArticleId{100};
    list.model.insert(0, fresh);
    QCOMPARE(list.body(0).top(), 32);
}

void ArticleListViewTest::afterADeletionTheNextIsOpen()
{
    List list;
    QSignalSpy opened(&list.view, &ArticleListView::currentArticleChanged);
    list.view.setCurrentIndex(list.model.index(1, 0));
    const ArticleId next = list.model.at(2).header.id;
    list.model.remove(1);
    QCOMPARE(list.view.currentIndex().row(), 1);
    QCOMPARE(opened.constLast().constFirst().value<ArticleId>(), next);
    // After the last one, the one before it.
    const int last = list.model.rowCount() - 1;
    list.view.setCurrentIndex(list.model.index(last, 0));
    list.model.remove(last);
    QCOMPARE(list.view.currentIndex().row(), last - 1);
    // Another's deletion changes nothing.
    const ArticleId open = list.model.at(last - 1).header.id;
    list.model.remove(0);
    QCOMPARE(opened.constLast().constFirst().value<ArticleId>(), open);
}

void ArticleListViewTest::spoken()
{
    List list;
    const ArticleRow first = ArticleRow::of(list.model.index(0));
    const QString text = spokenRow(first, noon);
    const QList<QString> order{wording::dayName(first.day, first.day),  first.title, first.source,
                               wording::rowTime(first.published, noon), u"read"_s,   u"ليبيا"_s};
    qsizetype at = -1;
    for (const QString &part : order) {
        const qsizetype found = text.indexOf(part, at + 1);
        QVERIFY2(found > at, qUtf8Printable(part + u" in "_s + text));
        at = found;
    }
    const QString second = spokenRow(ArticleRow::of(list.model.index(1)), noon);
    QVERIFY(second.startsWith(list.model.at(1).header.title));
    QVERIFY(second.contains(u"unread"_s));
    QVERIFY(!second.contains(u"starred"_s));
    QVERIFY(spokenRow(ArticleRow::of(list.model.index(4)), noon).contains(u"starred"_s));
    ArticleRow kept = ArticleRow::of(list.model.index(1));
    QVERIFY(!second.contains(u"available offline"_s));
    kept.kept = true;
    QVERIFY(spokenRow(kept, noon).contains(u"available offline"_s));
}

void ArticleListViewTest::emptyText()
{
    List list;
    list.model.setRows({});
    const QImage blank = list.picture();
    QCOMPARE(count(blank, blank.rect(), theme().list), blank.width() * blank.height());
    list.view.setEmptyText(u"قرأتَ كل جديد"_s, u"سيظهر هنا ما يأتي بعد التحديث القادم."_s);
    QVERIFY(count(list.picture(), blank.rect(), theme().soft) > 60);
    list.model.setRows(SampleArticles::newspaper(noon));
    QCOMPARE(count(list.picture(), list.geometry(2).title(), theme().soft), 0);
}

void ArticleListViewTest::pictures_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("ar-light") << int(Theme::Name::Light) << Qt::RightToLeft;
    QTest::newRow("ar-dark") << int(Theme::Name::Dark) << Qt::RightToLeft;
    QTest::newRow("ar-contrast") << int(Theme::Name::HighContrast) << Qt::RightToLeft;
    QTest::newRow("en-light") << int(Theme::Name::Light) << Qt::LeftToRight;
    QTest::newRow("en-sepia") << int(Theme::Name::Sepia) << Qt::LeftToRight;
}

/// Every theme paints its own paper; with NABA_GRABS set the pictures are kept to be looked at.
void ArticleListViewTest::pictures()
{
    QFETCH(int, look);
    QFETCH(Qt::LayoutDirection, direction);
    const bool arabic = direction == Qt::RightToLeft;
    wording::setLocale(arabic ? QLocale(QLocale::Arabic, QLocale::Egypt)
                              : QLocale(QLocale::English));
    setTheme(Theme::Name(look));
    List list(direction);
    list.view.setCurrentIndex(list.model.index(0));
    list.view.activateWindow();
    list.view.setFocus();
    QTRY_VERIFY(list.view.hasFocus());
    QTest::mouseMove(list.view.viewport(), list.geometry(3).tool(RowTool::Tag).center());
    QImage picture = list.view.grab().toImage();
    const QRect body = list.body(2);
    const int end = arabic ? body.left() + 12 : body.right() - 12;
    QVERIFY(near(picture.pixel(end, body.top() + 20), theme().list));
    if (qEnvironmentVariableIsSet("NABA_GRABS")) {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(picture.save(u"list-%1.png"_s.arg(name)));
        list.view.resize(388, 400);
        list.view.verticalScrollBar()->setValue(150);
        QVERIFY(list.view.grab().save(u"list-%1-scrolled.png"_s.arg(name)));
    }
}

QTEST_MAIN(ArticleListViewTest)
#include "article_list_view_test.moc"
