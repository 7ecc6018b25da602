// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/query.h"
#include "app/models/feed_tree_model.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

namespace naba {

/// The feeds pane's tree. The model is given with setModel() and gets its words from here.
class FeedTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit FeedTreeView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Makes this row the current one, opening the folders around it; false if there is none.
    bool choose(FeedTreeKind kind, qint64 id = 0);

    /// Which folders are open, to be remembered from one start to the next.
    [[nodiscard]] QList<FolderId> openFolders() const;
    /// Those that are not there yet are opened when they appear.
    void setOpenFolders(const QList<FolderId> &folders);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Another row became the current one: what the list is to show, and its title.
    void queryChosen(const naba::ArticleQuery &query, const QString &title);
    /// By mouse, menu key or Shift+F10, on a row that is not a section's name.
    void contextMenuRequested(const QModelIndex &index, QPoint global);
    /// Return, or the arrow that points to the list, on a row with nothing to open.
    void deeperRequested();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyTheme();
    void retranslate();
    void openWanted(const QModelIndex &parent, int start, int end);
    void setHovered(const QModelIndex &index);
    void showToolTip(QHelpEvent *event);
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    [[nodiscard]] FeedTreeModel *feeds() const;

    QPersistentModelIndex m_hovered;
    QSet<FolderId> m_toOpen;
    bool m_focusedByKey = false;
};

} // namespace naba
