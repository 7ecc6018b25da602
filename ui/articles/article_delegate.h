// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "ui/articles/article_row.h"
#include "ui/articles/title_layout.h"

#include <QCache>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace naba {

/// What decides how a title is laid out.
struct TitleKey
{
    QString text;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    Qt::LayoutDirection listDirection = Qt::LeftToRight;
    int width = 0;
    bool bold = false;
    int lines = 2;

    bool operator==(const TitleKey &) const = default;

    friend size_t qHash(const TitleKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.text, int(key.direction), int(key.listDirection), key.width,
                          key.bold, key.lines);
    }
};

/// Paints a row of the article list: the day's heading above the first row of a day, source,
/// time, marks and tags, the headline in Naskh, and the summary where the headline leaves room.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(Clock clock = systemClock(), QObject *parent = nullptr);

    /// The tool that lies under the pointer.
    void setHotTool(const QModelIndex &index, RowTool tool);

    [[nodiscard]] Clock clock() const { return m_clock; }

    [[nodiscard]] QDateTime now() const { return m_clock(); }

    /// The title of a row as it is painted at this width of the whole row.
    [[nodiscard]] TitleLayout titleOf(const ArticleRow &row, int rowWidth,
                                      Qt::LayoutDirection listDirection) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Clock m_clock;
    mutable QCache<TitleKey, TitleLayout> m_titles;
    QPersistentModelIndex m_hotIndex;
    RowTool m_hotTool = RowTool::None;
};

} // namespace naba
