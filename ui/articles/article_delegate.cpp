// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_delegate.h"

#include "app/models/article_list_model.h"
#include "ui/articles/day_heading.h"
#include "ui/articles/row_painter.h"
#include "ui/widgets/fonts.h"

#include <QPainter>

namespace naba {

namespace {
constexpr int keptTitles = 200;
constexpr double titlePoints = 12;
} // namespace

ArticleDelegate::ArticleDelegate(Clock clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(std::move(clock))
    , m_titles(keptTitles)
{
}

void ArticleDelegate::setHotTool(const QModelIndex &index, RowTool tool)
{
    m_hotIndex = index;
    m_hotTool = tool;
}

TitleLayout ArticleDelegate::titleOf(const ArticleRow &row, int rowWidth,
                                     Qt::LayoutDirection listDirection) const
{
    const int width = std::max(0, rowWidth - 2 * ArticleRow::padding);
    const TitleKey key{row.title, row.titleDirection, listDirection,
                       width,     !row.read,          row.snippet.isEmpty() ? 2 : 1};
    if (const TitleLayout *known = m_titles.object(key)) {
        return *known;
    }
    TitleRequest request;
    request.text = key.text;
    request.direction = key.direction;
    request.listDirection = listDirection;
    request.font = fonts::naskh(titlePoints, key.bold);
    request.width = width;
    request.maxLines = key.lines;
    const TitleLayout title = layoutTitle(request);
    m_titles.insert(key, new TitleLayout(title));
    return title;
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ArticleRow row = ArticleRow::of(index);
    const RowGeometry geometry(option.rect, row.dayHeading, option.direction);
    RowState state;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.listHasFocus = option.widget && option.widget->hasFocus();
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.focusRing = !state.selected && option.state.testFlag(QStyle::State_HasFocus);
    state.hotTool = m_hotIndex == index ? m_hotTool : RowTool::None;
    state.nowUtc = m_clock();
    state.direction = option.direction;

    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    RowPainter parts(*painter, row, geometry, state);
    parts.paintBackground();
    if (row.dayHeading) {
        parts.paintHeading();
    }
    if (row.loaded) {
        parts.paintMetadata();
        parts.paintTitle(titleOf(row, option.rect.width(), option.direction));
    } else {
        parts.paintPlaceholder();
    }
    parts.paintFrames();
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(ArticleListModel::DayHeadingRole).toBool();
    return {option.rect.width(), ArticleRow::height + (heading ? dayHeadingHeight : 0)};
}

} // namespace naba
