// SPDX-License-Identifier: GPL-3.0-or-later
// Heights and places in the article list: taller rows where a day begins, the heading that stays at
// the top, and a scroll position that arrivals do not disturb.
#include "app/models/article_list_model.h"
#include "ui/articles/article_delegate.h"
#include "ui/articles/article_list_view.h"
#include "ui/articles/day_heading.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace naba {

QList<int> ArticleListView::dayStarts() const
{
    if (!model()) {
        return {};
    }
    if (const auto *articles = qobject_cast<const ArticleListModel *>(model())) {
        return articles->dayStarts();
    }
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(ArticleListModel::DayHeadingRole).toBool()) {
            rows.append(row);
        }
    }
    return rows;
}

void ArticleListView::resetHeights()
{
    // A header keeps the sizes of the sections that a reset leaves.
    const int count = model() ? model()->rowCount() : 0;
    setUpdatesEnabled(false);
    for (const int row : std::as_const(m_tallRows)) {
        if (row < count) {
            verticalHeader()->resizeSection(row, ArticleRow::height);
        }
    }
    m_tallRows.clear();
    setUpdatesEnabled(true);
    syncHeights();
    leavePointer();
    Q_EMIT openPageRectChanged();
}

/// The rows that begin a day are taller; all others have the default size, so that a million rows
/// cost nothing. Without updates in between: with them every resize lays the view out again.
void ArticleListView::syncHeights()
{
    const QList<int> wanted = dayStarts();
    QList<int> shrink;
    QList<int> grow;
    std::set_difference(m_tallRows.cbegin(), m_tallRows.cend(), wanted.cbegin(), wanted.cend(),
                        std::back_inserter(shrink));
    std::set_difference(wanted.cbegin(), wanted.cend(), m_tallRows.cbegin(), m_tallRows.cend(),
                        std::back_inserter(grow));
    if (!shrink.isEmpty() || !grow.isEmpty()) {
        setUpdatesEnabled(false);
        for (const int row : std::as_const(shrink)) {
            verticalHeader()->resizeSection(row, ArticleRow::height);
        }
        for (const int row : std::as_const(grow)) {
            verticalHeader()->resizeSection(row, ArticleRow::height + dayHeadingHeight);
        }
        setUpdatesEnabled(true);
    }
    m_tallRows = wanted;
    layoutOverlays();
}

/// Rows were inserted at `from` (`by` > 0) or removed there.
void ArticleListView::shiftHeights(int from, int by)
{
    QList<int> shifted;
    for (const int row : std::as_const(m_tallRows)) {
        if (row < from) {
            shifted.append(row);
        } else if (row + by >= from) {
            shifted.append(row + by);
        }
    }
    m_tallRows = shifted;
}

/// What is being looked at stays where it is when articles arrive above it.
void ArticleListView::keepPlace()
{
    const int row = rowAt(0);
    m_anchor =
        row >= 0 && verticalScrollBar()->value() > 0 ? model()->index(row, 0) : QModelIndex();
    m_anchorBottom = row >= 0 ? rowViewportPosition(row) + rowHeight(row) : 0;
    m_currentRow = currentIndex().row();
}

void ArticleListView::restorePlace()
{
    updateGeometries();
    // What was open is gone: what came into its place is next.
    if (m_currentRow >= 0 && !currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(std::min(m_currentRow, model()->rowCount() - 1), 0));
    }
    if (m_anchor.isValid()) {
        const int row = m_anchor.row();
        const int bottom = rowViewportPosition(row) + rowHeight(row);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - m_anchorBottom);
    }
    layoutOverlays();
    Q_EMIT openPageRectChanged();
}

void ArticleListView::layoutOverlays()
{
    const int row = model() ? rowAt(0) : -1;
    const QModelIndex index = row >= 0 ? model()->index(row, 0) : QModelIndex();
    const bool inPlace =
        index.data(ArticleListModel::DayHeadingRole).toBool() && rowViewportPosition(row) >= 0;
    const QDate day = index.data(ArticleListModel::DayRole).toDate();
    if (!day.isValid() || inPlace) {
        m_heading->hide();
        return;
    }
    // The next day's heading pushes this one out.
    const auto next = std::upper_bound(m_tallRows.cbegin(), m_tallRows.cend(), row);
    int y = 0;
    if (next != m_tallRows.cend()) {
        y = std::min(0, rowViewportPosition(*next) - dayHeadingHeight);
    }
    m_heading->setDay(day, m_delegate->now().toLocalTime().date());
    const QRect area = viewport()->geometry();
    m_heading->setGeometry(area.left(), area.top() + y, area.width(), dayHeadingHeight);
    m_heading->show();
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // Not under the heading that stays at the top.
    const bool heading = index.data(ArticleListModel::DayHeadingRole).toBool();
    const int hidden = (heading ? 0 : dayHeadingHeight) - visualRect(index).top();
    if (index.isValid() && hidden > 0 && verticalScrollBar()->value() > 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
    }
}

} // namespace naba
