// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_row.h"

#include "app/library/search.h"
#include "app/models/article_list_model.h"
#include "ui/articles/day_heading.h"

#include <QStyle>

namespace naba {

namespace {
constexpr int topMargin = 9;
constexpr int metadataHeight = 20;
constexpr int titleTop = topMargin + metadataHeight + 2;
constexpr int lineHeight = 26;
constexpr int toolSize = 28; // the smallest that is easy to hit
} // namespace

namespace {

/// Text before the first mark that a row has room for, characters.
constexpr qsizetype beforeMark = 24;

/// A row has one line for what was found: it begins a few words before the first mark.
void takeExcerpt(const QVariant &data, ArticleRow *row)
{
    if (!data.isValid()) {
        return;
    }
    const auto excerpt = data.value<SearchExcerpt>();
    row->titleMarks = excerpt.titleRanges;
    row->snippet = excerpt.snippet.text;
    row->snippetMarks = excerpt.snippet.ranges;
    if (row->snippetMarks.isEmpty() || row->snippetMarks.constFirst().position <= beforeMark) {
        return;
    }
    const qsizetype first = row->snippetMarks.constFirst().position;
    const qsizetype space = row->snippet.indexOf(QLatin1Char(' '), first - beforeMark);
    const qsizetype cut = space < 0 || space >= first ? first : space + 1;
    row->snippet = QChar(0x2026) + row->snippet.mid(cut);
    for (TextRange &mark : row->snippetMarks) {
        mark.position -= cut - 1;
    }
}

} // namespace

ArticleRow ArticleRow::of(const QModelIndex &index)
{
    using Model = ArticleListModel;
    ArticleRow row;
    row.id = index.data(Model::ArticleIdRole).value<ArticleId>();
    row.dayHeading = index.data(Model::DayHeadingRole).toBool();
    row.day = index.data(Model::DayRole).toDate();
    row.loaded = index.data(Model::LoadedRole).toBool();
    if (!row.loaded) {
        return row;
    }
    row.feed = index.data(Model::FeedIdRole).value<FeedId>();
    row.source = index.data(Model::FeedTitleRole).toString();
    row.title = index.data(Model::TitleRole).toString();
    row.titleDirection = index.data(Model::TitleDirectionRole).value<Qt::LayoutDirection>();
    row.summary = index.data(Model::SummaryRole).toString();
    row.published = index.data(Model::PublishedRole).toDateTime();
    row.read = index.data(Model::ReadRole).toBool();
    row.starred = index.data(Model::StarredRole).toBool();
    row.kept = index.data(Model::KeptRole).toBool();
    row.tags = index.data(Model::TagsRole).value<QList<Tag>>();
    takeExcerpt(index.data(Model::ExcerptRole), &row);
    return row;
}

RowGeometry::RowGeometry(const QRect &row, bool dayHeading, Qt::LayoutDirection direction)
    : m_heading(row.topLeft(), QSize(row.width(), dayHeading ? dayHeadingHeight : 0))
    , m_body(row.adjusted(0, m_heading.height(), 0, 0))
    , m_direction(direction)
{
}

QRect RowGeometry::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_direction, m_body, logical.translated(m_body.topLeft()));
}

QRect RowGeometry::bar() const
{
    return visual({0, 0, 3, m_body.height() - 1});
}

QRect RowGeometry::tile() const
{
    return visual({ArticleRow::padding, topMargin + 1, 18, 18});
}

QPointF RowGeometry::nuqta() const
{
    return QRectF(visual({6, topMargin + 6, 8, 8})).center();
}

QRect RowGeometry::metadata(int start, int width) const
{
    return visual({start, topMargin, width, metadataHeight});
}

QRect RowGeometry::title() const
{
    return visual(
        {ArticleRow::padding, titleTop, m_body.width() - 2 * ArticleRow::padding, 2 * lineHeight});
}

QRect RowGeometry::summary() const
{
    return title().adjusted(0, lineHeight + 1, 0, -1);
}

QRect RowGeometry::tool(RowTool tool) const
{
    if (tool == RowTool::None) {
        return {};
    }
    // Star, tag, mark read, towards the edge; their icons end where the texts end.
    const int fromEnd = tool == RowTool::Star ? 3 : tool == RowTool::Tag ? 2 : 1;
    const int inset = (toolSize - 16) / 2;
    const int x = m_body.width() - ArticleRow::padding + inset - fromEnd * toolSize;
    return visual({x, topMargin + (metadataHeight - toolSize) / 2, toolSize, toolSize});
}

RowTool RowGeometry::toolAt(QPoint point) const
{
    for (const RowTool one : {RowTool::Star, RowTool::Tag, RowTool::Read}) {
        if (tool(one).contains(point)) {
            return one;
        }
    }
    return RowTool::None;
}

} // namespace naba
