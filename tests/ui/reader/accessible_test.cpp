// SPDX-License-Identifier: GPL-3.0-or-later
// The page as assistive technology and the keyboard find it.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *interfaceOf(ReaderView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

/// All of a role below `parent`, in reading order.
QList<QAccessibleInterface *> all(QAccessibleInterface *parent, QAccessible::Role role)
{
    QList<QAccessibleInterface *> found;
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (child->role() == role)
            found += child;
        found += all(child, role);
    }
    return found;
}

QStringList names(const QList<QAccessibleInterface *> &interfaces)
{
    QStringList list;
    for (const QAccessibleInterface *one : interfaces)
        list += one->text(QAccessible::Name);
    return list;
}

Article article()
{
    Article made;
    made.header.id = ArticleId{6};
    made.header.title = u"خبر من OpenTech اليوم"_s;
    made.header.titleDirection = Qt::RightToLeft;
    made.header.feedTitle = u"بوابة الوسط"_s;
    made.header.language = u"ar"_s;
    made.header.tags = {TagId{5}};
    made.contentHtml =
        u"<p>اتصل على +966 11 234 5678 أو زر <a href='https://example.org/x'>موقع OpenTech "
        "الجديد</a>، می‌شود.</p><h2>عنوان فرعي</h2><ol "
        "start=3><li>أول<ul><li>داخلي</ul><li>ثان</ol>"
        "<blockquote><p>قول</p></blockquote>"
        "<table><tr><th>الفريق<th>لعب</tr><tr><td>النصر<td>10</tr></table>"
        "<img src='https://example.org/a.png' alt='صورة المدينة'>"
        "<p>In English, <a href='mailto:a@example.org'>write</a>.</p>"_s;
    return made;
}

const QList<Tag> tags{{TagId{5}, u"ليبيا"_s, 0, 1}};

} // namespace

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void cleanup() { m_view.reset(); }

    void isADocument();
    void saysWhatIsWritten();
    void headings();
    void listsAndItems();
    void tables();
    void links();
    void pressingALink();
    void textOffsets();
    void directionOfText();
    void partsStandWhereTheyAre();
    void followsTheArticle();
    void tabGoesThroughLinks();
    void focusIsSeen();

private:
    std::unique_ptr<ReaderView> m_view;
};

void AccessibleTest::init()
{
    setTheme(Theme::Name::Light);
    m_view = std::make_unique<ReaderView>();
    m_view->resize(728, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->showArticle(makeReaderArticle(article(), tags, Qt::RightToLeft));
    QCoreApplication::processEvents();
}

void AccessibleTest::isADocument()
{
    QAccessibleInterface *page = interfaceOf(*m_view);
    QVERIFY(page && page->isValid());
    QCOMPARE(page->role(), QAccessible::Document);
    QCOMPARE(page->text(QAccessible::Name), u"Article"_s);
    QVERIFY(page->state().readOnly);
    QVERIFY(!page->editableTextInterface());
    for (int i = 0; i < page->childCount(); ++i) {
        QCOMPARE(page->child(i)->parent(), page);
        QCOMPARE(page->indexOfChild(page->child(i)), i);
    }
}

void AccessibleTest::saysWhatIsWritten()
{
    QAccessibleTextInterface *text = interfaceOf(*m_view)->textInterface();
    QVERIFY(text);
    const QString said = text->text(0, text->characterCount());
    for (const QChar c : said) {
        QVERIFY(c.unicode() < 0x2066 || c.unicode() > 0x2069);
        QVERIFY(c != QChar::ObjectReplacementCharacter && !c.isNonCharacter());
    }
    // In reading order, tables as they were written.
    int from = 0;
    for (const QString &piece :
         {u"بوابة الوسط"_s, u"خبر من OpenTech اليوم"_s, u"ليبيا"_s, u"+966 11 234 5678"_s,
          u"می‌شود"_s, u"عنوان فرعي"_s, u"3. أول"_s, u"داخلي"_s, u"4. ثان"_s, u"قول"_s,
          u"الفريق"_s, u"لعب"_s, u"النصر"_s, u"10"_s, u"صورة المدينة"_s, u"In English, write."_s}) {
        const auto at = static_cast<int>(said.indexOf(piece, from));
        QVERIFY2(at >= from, qPrintable(piece + u" in "_s + said));
        from = at;
    }
}

void AccessibleTest::headings()
{
    const auto found = all(interfaceOf(*m_view), QAccessible::Heading);
    QCOMPARE(names(found), QStringList({u"خبر من OpenTech اليوم"_s, u"عنوان فرعي"_s}));
    QVERIFY(found[0]->text(QAccessible::Description).contains(u'1'));
    QVERIFY(found[1]->text(QAccessible::Description).contains(u'2'));
}

void AccessibleTest::listsAndItems()
{
    QAccessibleInterface *page = interfaceOf(*m_view);
    const auto lists = all(page, QAccessible::List);
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists[0]->childCount(), 2);
    QCOMPARE(lists[0]->child(0)->role(), QAccessible::ListItem);
    QVERIFY(lists[0]->child(0)->text(QAccessible::Name).startsWith(u"3. أول"_s));
    QCOMPARE(lists[0]->child(1)->text(QAccessible::Name), u"4. ثان"_s);
    QCOMPARE(lists[1]->parent(), lists[0]->child(0)); // inside its item
    QCOMPARE(lists[1]->childCount(), 1);
}

void AccessibleTest::tables()
{
    const auto found = all(interfaceOf(*m_view), QAccessible::Table);
    QCOMPARE(found.size(), 1);
    QAccessibleTableInterface *table = found[0]->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"الفريق"_s);
    QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), u"10"_s);
    QCOMPARE(table->cellAt(0, 1)->role(), QAccessible::ColumnHeader);
    QAccessibleTableCellInterface *cell = table->cellAt(1, 0)->tableCellInterface();
    QVERIFY(cell);
    QCOMPARE(cell->rowIndex(), 1);
    QCOMPARE(cell->columnIndex(), 0);
    QCOMPARE(cell->table(), found[0]);
    QCOMPARE(names(cell->columnHeaderCells()), QStringList{u"الفريق"_s});
    QCOMPARE(table->cellAt(5, 5), nullptr);
    // The first column of the source stands right of the second.
    QVERIFY(table->cellAt(1, 0)->rect().left() > table->cellAt(1, 1)->rect().left());
}

void AccessibleTest::links()
{
    const auto found = all(interfaceOf(*m_view), QAccessible::Link);
    const QStringList said = names(found);
    QVERIFY2(said.contains(u"موقع OpenTech الجديد"_s), qPrintable(said.join(u" | "_s)));
    QVERIFY(said.contains(u"write"_s));
    QVERIFY(said.contains(u"ليبيا"_s)); // a chip
    QVERIFY(said.contains(u"صورة المدينة"_s));
    for (QAccessibleInterface *link : found) {
        QVERIFY(link->state().linked && link->state().focusable);
        QVERIFY(link->actionInterface());
        QVERIFY(!link->rect().isEmpty());
    }
}

void AccessibleTest::pressingALink()
{
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    QSignalSpy tag(m_view.get(), &ReaderView::tagActivated);
    const auto found = all(interfaceOf(*m_view), QAccessible::Link);
    for (QAccessibleInterface *link : found)
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(out.count(), 2);
    QCOMPARE(out[0].first().toUrl(), QUrl(u"https://example.org/x"_s));
    QCOMPARE(tag.count(), 1);
}

void AccessibleTest::textOffsets()
{
    QAccessibleTextInterface *text = interfaceOf(*m_view)->textInterface();
    const QString said = text->text(0, text->characterCount());
    const auto at = static_cast<int>(said.indexOf(u"OpenTech الجديد"_s));
    QVERIFY(at > 0);
    text->setSelection(0, at, at + 8);
    QCOMPARE(m_view->textCursor().selectedText(), u"OpenTech"_s);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, at);
    QCOMPARE(end, at + 8);
    QCOMPARE(text->selectionCount(), 1);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    text->setCursorPosition(at);
    QCOMPARE(text->cursorPosition(), at);
    const QRect rect = text->characterRect(at + 3);
    QVERIFY(!rect.isEmpty());
    const int back = text->offsetAtPoint(rect.center());
    QVERIFY(std::abs(back - (at + 3)) <= 1);
    QCOMPARE(text->textAtOffset(at + 2, QAccessible::WordBoundary, &start, &end), u"OpenTech"_s);
    QCOMPARE(start, at);
}

void AccessibleTest::directionOfText()
{
    QAccessibleTextInterface *text = interfaceOf(*m_view)->textInterface();
    const QString said = text->text(0, text->characterCount());
    int start = 0;
    int end = 0;
    const auto at = [&](const QString &words) {
        return text->attributes(static_cast<int>(said.indexOf(words)) + 1, &start, &end);
    };
    QVERIFY(at(u"OpenTech الجديد"_s).contains(u"writing-mode:rl"_s));
    QVERIFY(at(u"In English"_s).contains(u"writing-mode:lr"_s));
    QVERIFY(start < end);
    QVERIFY(at(u"عنوان فرعي"_s).contains(u"font-weight:bold"_s));
    QCOMPARE(text->attributes(-1, &start, &end), QString());
    QCOMPARE(text->attributes(100000, &start, &end), QString());
}

void AccessibleTest::partsStandWhereTheyAre()
{
    QAccessibleInterface *page = interfaceOf(*m_view);
    const QRect seen = page->rect();
    for (int i = 0; i < page->childCount(); ++i) {
        const QRect rect = page->child(i)->rect();
        QVERIFY(seen.left() <= rect.left() && rect.right() <= seen.right());
        if (i > 0)
            QVERIFY(rect.top() >= page->child(i - 1)->rect().top());
    }
    QAccessibleInterface *last = page->child(page->childCount() - 1);
    QCOMPARE(page->childAt(last->rect().center().x(), last->rect().center().y()), last);
}

void AccessibleTest::followsTheArticle()
{
    QAccessibleInterface *page = interfaceOf(*m_view);
    QVERIFY(page->childCount() > 5);
    Article other = article();
    other.header.id = ArticleId{7};
    other.header.title = u"عنوان آخر"_s;
    other.contentHtml = u"<p>نص</p>"_s;
    m_view->showArticle(makeReaderArticle(other, tags, Qt::RightToLeft));
    QCOMPARE(names(all(interfaceOf(*m_view), QAccessible::Heading)), QStringList{u"عنوان آخر"_s});
    m_view->clear();
    QCOMPARE(interfaceOf(*m_view)->childCount(), 0);
    QCOMPARE(interfaceOf(*m_view)->textInterface()->characterCount(), 0);
}

void AccessibleTest::tabGoesThroughLinks()
{
    QSignalSpy shown(m_view.get(), &ReaderView::linkHovered);
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    m_view->setFocus();
    const QUrl wanted(u"https://example.org/x"_s);
    bool reached = false;
    for (int i = 0; i < 8 && !reached; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        reached = !shown.isEmpty() && shown.last().first().toUrl() == wanted;
    }
    QVERIFY(reached); // its address was told …
    QCOMPARE(out.count(), 0);
    QAccessibleInterface *focused = interfaceOf(*m_view)->focusChild();
    QVERIFY(focused);
    QCOMPARE(focused->text(QAccessible::Name), u"موقع OpenTech الجديد"_s);
    QVERIFY(focused->state().focused);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(out.count(), 1); // … before it was followed
    QCOMPARE(out.first().first().toUrl(), wanted);
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QVERIFY(shown.last().first().toUrl() != wanted);
}

void AccessibleTest::focusIsSeen()
{
    const auto found = all(interfaceOf(*m_view), QAccessible::Link);
    for (QAccessibleInterface *link : found) {
        if (link->text(QAccessible::Name) != u"موقع OpenTech الجديد"_s)
            continue;
        const QRect rect(m_view->viewport()->mapFromGlobal(link->rect().topLeft()),
                         link->rect().size());
        link->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        const QImage image = m_view->viewport()->grab().toImage();
        const QColor ring = theme().accent;
        int seen = 0;
        for (int x = rect.left(); x < rect.right(); ++x) {
            for (int y = rect.top() - 2; y < rect.top() + 5; ++y) {
                if (image.pixelColor(x, y) == ring) {
                    ++seen;
                    break;
                }
            }
        }
        QVERIFY(seen > rect.width() * 0.8);
        return;
    }
    QFAIL("no such link");
}

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
