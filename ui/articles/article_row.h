// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/library/search_marks.h"

#include <QModelIndex>
#include <QRect>

namespace naba {

/// What a row shows, read from the model once.
struct ArticleRow
{
    /// Space at either side, px.
    static constexpr int padding = 18;
    /// Height of a row without a day's heading, px.
    static constexpr int height = 94;

    ArticleId id;
    FeedId feed;
    bool loaded = false;
    bool dayHeading = false;
    QDate day;
    QString source;
    QString title;
    Qt::LayoutDirection titleDirection = Qt::LayoutDirectionAuto;
    QString summary;
    QDateTime published;
    bool read = false;
    bool starred = false;
    bool kept = false; ///< to be read whole without a network
    QList<Tag> tags;
    QList<TextRange> titleMarks;   ///< what a search found in the title
    QString snippet;               ///< what it found in the text; takes the summary's place
    QList<TextRange> snippetMarks; ///< in the snippet

    static ArticleRow of(const QModelIndex &index);
};

/// The tools that stand at the end of a row under the pointer.
enum class RowTool { None, Star, Tag, Read };

/// Where the parts of a row stand, in the coordinates of the view.
class RowGeometry
{
public:
    /// `row` is the whole section; a day's heading takes its upper part.
    RowGeometry(const QRect &row, bool dayHeading, Qt::LayoutDirection direction);

    [[nodiscard]] QRect heading() const { return m_heading; }

    [[nodiscard]] QRect body() const { return m_body; }

    [[nodiscard]] QRect bar() const;     ///< of the selected row, at the start edge
    [[nodiscard]] QRect tile() const;    ///< the source's monogram
    [[nodiscard]] QPointF nuqta() const; ///< its centre, in the start margin
    /// A stretch of the line of metadata, from `start` px after the start edge.
    [[nodiscard]] QRect metadata(int start, int width) const;
    [[nodiscard]] QRect title() const;
    [[nodiscard]] QRect summary() const;          ///< the second line
    [[nodiscard]] QRect tool(RowTool tool) const; ///< what can be pressed
    [[nodiscard]] RowTool toolAt(QPoint point) const;

    static constexpr int sourceStart = ArticleRow::padding + 25;
    /// Where the tools begin, px before the end edge.
    static constexpr int toolsWidth = ArticleRow::padding + 3 * 28 - 6;

private:
    [[nodiscard]] QRect visual(const QRect &logical) const;

    QRect m_heading;
    QRect m_body;
    Qt::LayoutDirection m_direction;
};

} // namespace naba
