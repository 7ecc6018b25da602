// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/reader/table_grid.h"
#include "ui/widgets/theme.h"

#include <QTextTableCellFormat>

#include <algorithm>

// Tables. Qt lays columns out from the left whatever the direction, so that the columns of a
// right-to-left table are written in reverse; copy and the tests turn them back.

namespace naba::reader {
namespace {

constexpr double cellAbove = 5; ///< pixels above and below a cell's text

/// `head`: it stands in the rows of headers at the top, which a darker line closes.
QTextTableCellFormat cellFormat(const TypeScale &scale, bool header, bool head, bool last)
{
    QTextTableCellFormat format;
    format.setProperty(Property::HeaderCell, header);
    format.setTopPadding(scale.px(cellAbove));
    format.setBottomPadding(scale.px(cellAbove));
    format.setLeftPadding(scale.px(cellPadding));
    format.setRightPadding(scale.px(cellPadding));
    if (!last || head) {
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(head ? scale.look().line : scale.look().rule);
    }
    return format;
}

} // namespace

void BlockWriter::writeTable(const Block &table, const Place &place)
{
    const Grid grid = gridOf(table);
    if (!table.inlines.empty()) {
        Block caption;
        caption.direction = table.direction;
        caption.inlines = table.inlines;
        writeParagraph(caption, place, TextRole::Caption);
    }
    if (grid.rows == 0 || grid.columns == 0)
        return;

    Place inside;
    inside.taken = place.taken + place.left + place.right;
    inside.role = TextRole::Cell;
    // A table inside a cell has no column to be measured against, but in a stacked table's.
    const bool measured = m_column > 0 && (place.role != TextRole::Cell || place.wholeColumn);
    const ColumnWidths widths = measured ? widthsOf(grid) : ColumnWidths();
    if (measured) {
        const double need = widths.sum() + 1 + inside.taken;
        m_tableNeeds.push_back(need);
        if (need > m_column) {
            writeStacked(grid, table.direction, place);
            return;
        }
    }

    const bool reversed = table.direction == Qt::RightToLeft;
    QTextTableFormat format = frameFormat(TableRole::Data, place);
    format.setProperty(Property::Reversed, reversed);
    if (measured) {
        format.setProperty(Property::TakenWidth, inside.taken);
        setWidths(format, widths);
        fitTable(format, m_column);
    }
    auto first = firstLineOf(*grid.cells.front().cell, TextRole::Cell);
    if (first)
        first->below += m_scale.px(cellAbove);
    hangMarker(first, place, format);
    QTextTable *made = m_cursor.insertTable(grid.rows, grid.columns, format);
    const int head = headerRows(grid);
    for (const Placed &placed : grid.cells) {
        const int column = reversed ? grid.columns - placed.column - placed.columns : placed.column;
        if (placed.rows > 1 || placed.columns > 1)
            made->mergeCells(placed.row, column, placed.rows, placed.columns);
        QTextTableCell at = made->cellAt(placed.row, column);
        at.setFormat(cellFormat(m_scale, placed.cell->header, placed.row < head,
                                placed.row + placed.rows == grid.rows));
        fillCell(at, *placed.cell, inside);
    }
    m_cursor.setPosition(made->lastPosition() + 1);
    m_fresh = true;
    m_inCell = false;
}

void BlockWriter::fillCell(const QTextTableCell &at, const Block &cell, const Place &place)
{
    m_cursor = at.firstCursorPosition();
    m_fresh = true;
    m_inCell = true;
    Place inside = place;
    inside.bold = place.bold || cell.header;
    inside.quiet = cell.header && !place.bold;
    noteAnchor(cell);
    if (!cell.inlines.empty())
        writeParagraph(cell, inside, TextRole::Cell);
    write(cell.children, inside);
    if (m_fresh) { // empty: still of the table's direction
        QTextBlockFormat format = startAligned(cell.direction, Role::Body);
        applyRhythm(format, m_scale.style(TextRole::Cell, baseScript({}, cell.direction)));
        m_cursor.setBlockFormat(format);
        m_fresh = false;
        m_inCell = false;
    }
    closeFrame();
}

} // namespace naba::reader
