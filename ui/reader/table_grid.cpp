// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/table_grid.h"

#include "app/text/direction.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostColumns = 1000; // HTML §4.9.11
constexpr int mostRows = 50000;
/// A QTextTable takes some 0.1 ms a cell, at once.
constexpr int mostCells = 100000;

/// A column in which no cell begins says nothing: "all columns" is often written as a span of 100.
/// Rows are left out where a table is too large to be set at all.
void trim(Grid &grid)
{
    grid.columns = 0;
    for (const Placed &placed : grid.cells)
        grid.columns = std::max(grid.columns, placed.column + 1);
    grid.rows = std::min(grid.rows, mostCells / std::max(1, grid.columns));
    std::erase_if(grid.cells, [&grid](const Placed &placed) { return placed.row >= grid.rows; });
    for (Placed &placed : grid.cells) {
        placed.columns = std::min(placed.columns, grid.columns - placed.column);
        placed.rows = std::min(placed.rows, grid.rows - placed.row);
    }
}

void addText(const Block &block, QStringList &out)
{
    QString text;
    for (const Inline &part : block.inlines)
        text += part.text;
    text = text::withoutBidiControls(text).simplified();
    if (!text.isEmpty())
        out += text;
    for (const Block &child : block.children)
        addText(child, out);
}

} // namespace

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
            grid.cells.push_back(placed);
            column += placed.columns;
        }
        ++row;
    }
    trim(grid);
    return grid;
}

double ColumnWidths::sum() const
{
    return std::accumulate(least.begin(), least.end(), 0.0);
}

std::vector<double> ColumnWidths::sharedOut(double width) const
{
    const double sumLeast = sum();
    const double sumMost = std::accumulate(most.begin(), most.end(), 0.0);
    std::vector<double> shared(least.size());
    for (size_t i = 0; i < least.size(); ++i) {
        if (sumMost <= width)
            shared[i] = most[i] * width / std::max(1.0, sumMost);
        else
            shared[i] = least[i] + std::max(0.0, width - sumLeast) * (most[i] - least[i]) /
                                       std::max(1.0, sumMost - sumLeast);
        shared[i] = std::floor(shared[i]);
    }
    if (!shared.empty()) // what rounding left over: the table ends at both edges
        shared[0] +=
            std::max(0.0, std::floor(width) - std::accumulate(shared.begin(), shared.end(), 0.0));
    return shared;
}

int headerRows(const Grid &grid)
{
    int rows = grid.rows;
    for (const Placed &placed : grid.cells) {
        if (!placed.cell->header)
            rows = std::min(rows, placed.row);
    }
    return rows == grid.rows ? 0 : rows;
}

QStringList columnHeaders(const Grid &grid)
{
    const int rows = headerRows(grid);
    QStringList headers(grid.columns);
    for (const Placed &placed : grid.cells) {
        if (placed.row >= rows)
            continue;
        QStringList texts;
        addText(*placed.cell, texts);
        const QString text = texts.join(u' ');
        for (int c = placed.column; !text.isEmpty() && c < placed.column + placed.columns; ++c)
            headers[c] += headers[c].isEmpty() ? text : u", "_s + text;
    }
    return headers;
}

} // namespace naba::reader
