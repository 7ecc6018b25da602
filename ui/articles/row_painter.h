// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/article_row.h"
#include "ui/articles/title_layout.h"

#include <QDateTime>

class QPainter;

namespace naba {

/// How a row is to be shown.
struct RowState
{
    bool selected = false;
    bool listHasFocus = false;
    bool hovered = false;
    bool focusRing = false;
    RowTool hotTool = RowTool::None; ///< the tool under the pointer
    QDateTime nowUtc;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints the parts of one row.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const ArticleRow &row, const RowGeometry &geometry,
               const RowState &state);

    void paintBackground();
    void paintHeading();
    void paintMetadata();
    void paintTitle(const TitleLayout &title);
    void paintPlaceholder();
    void paintFrames();

    /// Title and metadata of a read article step back, unless it is the open one.
    [[nodiscard]] QColor titleColour() const;

private:
    [[nodiscard]] int paintStates(); ///< how much of the line's end they take, px
    [[nodiscard]] int paintChips(int end, int room);
    void paintTools();
    void paintIcon(const QRect &box, const QString &name, const QColor &colour);
    [[nodiscard]] QRect fromEnd(int end, int width) const;

    QPainter &m_painter;
    const ArticleRow &m_row;
    const RowGeometry &m_geometry;
    const RowState &m_state;
    QColor m_paper;
};

} // namespace naba
