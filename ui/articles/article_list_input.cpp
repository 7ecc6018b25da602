// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, mouse and selection of the article list.
#include "app/models/article_list_model.h"
#include "ui/articles/article_delegate.h"
#include "ui/articles/article_list_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace naba {

/// Letters are commands here, and looking through a million titles would stop the window.
void ArticleListView::keyboardSearch(const QString &) {}

QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_takingFocus) {
        return {};
    }
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0 && action == MoveHome) {
        return model()->index(0, 0);
    }
    const auto *articles = qobject_cast<const ArticleListModel *>(model());
    m_endWanted = action == MoveEnd && articles && !articles->isComplete();
    if (rows > 0 && action == MoveEnd) {
        return model()->index(rows - 1, 0);
    }
    if (action == MoveLeft || action == MoveRight) {
        return currentIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && !(event->modifiers() & ~Qt::KeypadModifier)) {
        // Arrows are visual: the one that points to the end of the line goes deeper.
        const bool towardsEnd =
            (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        if (towardsEnd) {
            Q_EMIT deeperRequested();
        } else {
            Q_EMIT backRequested();
        }
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentArticleChanged(current.data(ArticleListModel::ArticleIdRole).value<ArticleId>());
    Q_EMIT openPageRectChanged();
}

/// Who deletes an article goes on with the one after it; the selection model takes the one before.
void ArticleListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end && end + 1 < model()->rowCount(parent)) {
        setCurrentIndex(model()->index(end + 1, 0, parent));
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void ArticleListView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT openPageRectChanged();
}

void ArticleListView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first row the current one: nothing is opened by that alone.
    m_takingFocus = true;
    QTableView::focusInEvent(event);
    m_takingFocus = false;
    m_focusedByKey = event->reason() == Qt::TabFocusReason ||
                     event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    viewport()->update(); // the selected row's bar shows who has the focus
}

void ArticleListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

RowTool ArticleListView::toolAt(const QModelIndex &index, QPoint point) const
{
    if (!index.data(ArticleListModel::LoadedRole).toBool()) {
        return RowTool::None;
    }
    const bool heading = index.data(ArticleListModel::DayHeadingRole).toBool();
    return RowGeometry(visualRect(index), heading, layoutDirection()).toolAt(point);
}

void ArticleListView::trackPointer(QPoint point)
{
    const QModelIndex index = indexAt(point);
    const RowTool tool = toolAt(index, point);
    if (m_hotIndex != index || m_hotTool != tool) {
        const QModelIndex before = m_hotIndex;
        m_hotIndex = index;
        m_hotTool = tool;
        m_delegate->setHotTool(index, tool);
        update(before);
        update(index);
    }
}

void ArticleListView::leavePointer()
{
    update(m_hotIndex);
    m_hotIndex = QModelIndex();
    m_hotTool = RowTool::None;
    m_delegate->setHotTool({}, RowTool::None);
}

bool ArticleListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        trackPointer(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
        leavePointer();
        break;
    case QEvent::ToolTip:
        showToolTip(static_cast<QHelpEvent *>(event));
        return true;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void ArticleListView::showToolTip(QHelpEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QString text;
    if (index.isValid()) {
        const ArticleRow row = ArticleRow::of(index);
        switch (toolAt(index, event->pos())) {
        case RowTool::Star:
            text = row.starred ? tr("Remove the star") : tr("Star");
            break;
        case RowTool::Tag:
            text = tr("Tag");
            break;
        case RowTool::Read:
            text = row.read ? tr("Mark as unread") : tr("Mark as read");
            break;
        case RowTool::None:
            if (m_delegate->titleOf(row, visualRect(index).width(), layoutDirection()).elided) {
                text = row.title;
            }
            break;
        }
    }
    QToolTip::showText(event->globalPos(), text, viewport());
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedTool = event->button() == Qt::LeftButton ? toolAt(index, event->position().toPoint())
                                                      : RowTool::None;
    m_pressedIndex = index;
    // A tool works on its row without choosing it.
    if (m_pressedTool == RowTool::None) {
        QTableView::mousePressEvent(event);
    }
}

void ArticleListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedTool == RowTool::None) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    const RowTool tool = std::exchange(m_pressedTool, RowTool::None);
    if (m_pressedIndex == index && toolAt(index, event->position().toPoint()) == tool) {
        press(tool, index);
    }
}

void ArticleListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick clicks on a tool are two clicks.
    if (toolAt(indexAt(event->position().toPoint()), event->position().toPoint()) !=
        RowTool::None) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

void ArticleListView::press(RowTool tool, const QModelIndex &index)
{
    const ArticleRow row = ArticleRow::of(index);
    switch (tool) {
    case RowTool::Star:
        Q_EMIT starClicked(row.id, !row.starred);
        break;
    case RowTool::Tag:
        Q_EMIT tagClicked(row.id);
        break;
    case RowTool::Read:
        Q_EMIT readClicked(row.id, !row.read);
        break;
    case RowTool::None:
        break;
    }
}

} // namespace naba
