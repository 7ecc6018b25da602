// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "ui/articles/article_row.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

namespace naba {

class ArticleDelegate;
class StickyDayHeading;

/// The list of articles: an ArticleListModel (or one with its roles) as a newspaper column. The
/// selected row is the page that lies open: it takes the page's colour up to the end edge.
class ArticleListView : public QTableView
{
    Q_OBJECT

public:
    explicit ArticleListView(Clock clock = systemClock(), QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What stands in a list without rows: what is so, and what comes next.
    void setEmptyText(const QString &title, const QString &hint);

    /// The current row's own area (without a day's heading) as far as it can be seen, in global
    /// coordinates; empty if there is none. The line between list and article is broken there.
    [[nodiscard]] QRect openPageRect() const;
    [[nodiscard]] ArticleId currentArticle() const;
    [[nodiscard]] QList<ArticleId> selectedArticles() const; ///< from the top down
    /// Makes the article's row the current and only selected one; false if it has none.
    bool setCurrentArticle(ArticleId id);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void currentArticleChanged(naba::ArticleId id);     ///< invalid: none
    void articleActivated(naba::ArticleId id);          ///< Return, or a double click
    void starClicked(naba::ArticleId id, bool starred); ///< what it is to become
    void readClicked(naba::ArticleId id, bool read);    ///< what it is to become
    void tagClicked(naba::ArticleId id);
    void openPageRectChanged();
    /// The arrow key that points to the article, or back to the feeds.
    void deeperRequested();
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void applyTheme();
    void retranslate();
    void resetHeights();
    void syncHeights();
    void shiftHeights(int from, int by);
    void keepPlace();
    void restorePlace();
    void layoutOverlays();
    void showToolTip(QHelpEvent *event);
    void trackPointer(QPoint point);
    void leavePointer();
    [[nodiscard]] RowTool toolAt(const QModelIndex &index, QPoint point) const;
    void press(RowTool tool, const QModelIndex &index);
    void paintEmpty();
    [[nodiscard]] QList<int> dayStarts() const;

    ArticleDelegate *m_delegate;
    StickyDayHeading *m_heading;
    QTimer m_minute;                ///< "12 min ago" grows old
    QList<int> m_tallRows;          ///< those that begin a day
    QPersistentModelIndex m_anchor; ///< the top row, while rows come and go
    int m_anchorBottom = 0;
    int m_currentRow = -1;
    QPersistentModelIndex m_hotIndex;
    QPersistentModelIndex m_pressedIndex;
    RowTool m_hotTool = RowTool::None;
    RowTool m_pressedTool = RowTool::None;
    bool m_endWanted = false; ///< End was pressed before the last rows were there
    bool m_takingFocus = false;
    bool m_focusedByKey = false;
    QString m_emptyTitle;
    QString m_emptyHint;
};

} // namespace naba
