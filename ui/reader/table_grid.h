// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"

#include <QStringList>

#include <vector>

namespace naba::reader {

/// One cell of the source with its place in the grid.
struct Placed
{
    const Block *cell = nullptr;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/// A table's cells in the source's order.
struct Grid
{
    int rows = 0;
    int columns = 0;
    std::vector<Placed> cells;
};

/// Widths that a table's columns need, padding and all.
struct ColumnWidths
{
    std::vector<double> least; ///< with the longest word on a line of its own
    std::vector<double> most;  ///< without a line break

    [[nodiscard]] double sum() const; ///< of `least`
    /// Shares `width` out: no column gets less than its least if there is enough for all.
    [[nodiscard]] std::vector<double> sharedOut(double width) const;
};

/// Places cells as HTML does: each in the first free column of its row (WHATWG HTML §4.9.12).
Grid gridOf(const Block &table);

/// How many rows at the top hold headers alone; 0 if there is nothing under them.
int headerRows(const Grid &grid);

/// What stands above each column: the headers' texts, those of several rows joined.
QStringList columnHeaders(const Grid &grid);

} // namespace naba::reader
