// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/widgets/theme.h"

#include <QTextTableCellFormat>

#include <algorithm>

// Tables. Qt lays columns out from the left whatever the direction, so that the columns of a
// right-to-left table are written in reverse; copy and the tests turn them back.

namespace naba::reader {
namespace {

constexpr int mostColumns = 64;
constexpr int mostRows = 4000;

/// One cell of the source with its place in the grid.
struct Placed
{
    const Block *cell = nullptr;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

struct Grid
{
    int rows = 0;
    int columns = 0;
    std::vector<Placed> cells;
};

/// Places cells as HTML does: each in the first free column of its row (WHATWG HTML §4.9.12).
Grid gridOf(const Block &table)
{
    Grid grid;
    std::vector<std::vector<bool>> used;
    const auto isUsed = [&used](int row, int column) {
        const auto r = static_cast<size_t>(row);
        const auto c = static_cast<size_t>(column);
        return r < used.size() && c < used[r].size() && used[r][c];
    };
    const int rows = static_cast<int>(
        std::count_if(table.children.begin(), table.children.end(),
                      [](const Block &row) { return row.kind == Block::Kind::TableRow; }));
    grid.rows = std::min(rows, mostRows);
    used.resize(static_cast<size_t>(grid.rows));
    int row = 0;
    for (const Block &line : table.children) {
        if (line.kind != Block::Kind::TableRow || row >= grid.rows)
            continue;
        int column = 0;
        for (const Block &cell : line.children) {
            while (isUsed(row, column))
                ++column;
            if (cell.kind != Block::Kind::TableCell || column >= mostColumns)
                continue;
            Placed placed{&cell, row, column, std::clamp(cell.rowSpan, 1, grid.rows - row),
                          std::clamp(cell.columnSpan, 1, mostColumns - column)};
            for (int c = column; c < column + placed.columns; ++c) {
                if (isUsed(row, c))
                    placed.columns = c - column; // a span from above is in the way
            }
            for (int r = row; r < row + placed.rows; ++r) {
                auto &line2 = used[static_cast<size_t>(r)];
                line2.resize(std::max(line2.size(), static_cast<size_t>(column + placed.columns)));
                for (int c = column; c < column + placed.columns; ++c)
                    line2[static_cast<size_t>(c)] = true;
            }
            grid.columns = std::max(grid.columns, column + placed.columns);
            grid.cells.push_back(placed);
            column += placed.columns;
        }
        ++row;
    }
    return grid;
}

QTextTableCellFormat cellFormat(const TypeScale &scale, bool header, bool last)
{
    QTextTableCellFormat format;
    format.setProperty(Property::HeaderCell, header);
    format.setTopPadding(scale.px(5));
    format.setBottomPadding(scale.px(5));
    format.setLeftPadding(scale.px(8));
    format.setRightPadding(scale.px(8));
    if (!last || header) {
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(header ? scale.look().line : scale.look().rule);
    }
    return format;
}

} // namespace

void BlockWriter::writeTable(const Block &table, const Place &place)
{
    flushMarker(place);
    const Grid grid = gridOf(table);
    if (!table.inlines.empty()) {
        Block caption;
        caption.direction = table.direction;
        caption.inlines = table.inlines;
        writeParagraph(caption, place, TextRole::Caption);
    }
    if (grid.rows == 0 || grid.columns == 0)
        return;

    const bool reversed = table.direction == Qt::RightToLeft;
    QTextTableFormat format = frameFormat(TableRole::Data, place);
    format.setProperty(Property::Reversed, reversed);
    QTextTable *made = m_cursor.insertTable(grid.rows, grid.columns, format);
    Place inside;
    inside.taken = place.taken + place.left + place.right;
    inside.role = TextRole::Cell;
    for (const Placed &placed : grid.cells) {
        const int column = reversed ? grid.columns - placed.column - placed.columns : placed.column;
        if (placed.rows > 1 || placed.columns > 1)
            made->mergeCells(placed.row, column, placed.rows, placed.columns);
        QTextTableCell at = made->cellAt(placed.row, column);
        at.setFormat(
            cellFormat(m_scale, placed.cell->header, placed.row + placed.rows == grid.rows));
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
    inside.bold = cell.header;
    inside.quiet = cell.header;
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
