// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/feed_tree_node.h"

#include <QStyledItemDelegate>

namespace naba {

/// Where the parts of a row of the feed tree stand.
class FeedRowGeometry
{
public:
    /// `row` is the whole width of the pane, `depth` the number of folders around it.
    FeedRowGeometry(const QRect &row, int depth, bool folder, Qt::LayoutDirection direction);

    [[nodiscard]] QRect panel() const;   ///< the rounded ground of the chosen row
    [[nodiscard]] QRect chevron() const; ///< what opens and closes a folder
    [[nodiscard]] QRect icon() const;
    [[nodiscard]] QRect name(int countWidth) const;
    [[nodiscard]] QRect count(int width) const;
    [[nodiscard]] QRect section() const; ///< the name of a section

private:
    [[nodiscard]] QRect visual(const QRect &logical) const;

    QRect m_row;
    Qt::LayoutDirection m_direction;
    int m_start; ///< of the icon, from the start edge
};

/// Paints every row of the feed tree, chevrons included, over the whole width of the pane.
class FeedTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 30;
    static constexpr int sectionHeight = 32;

    /// `option.rect` is the whole row; State_Open is set for an open folder.
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    static FeedRowGeometry geometry(const QRect &row, const QModelIndex &index,
                                    Qt::LayoutDirection direction);
    static bool isSection(const QModelIndex &index);
};

} // namespace naba
