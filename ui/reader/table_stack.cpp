// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/reader/table_grid.h"
#include "ui/widgets/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>
#include <QTextTableCellFormat>

#include <algorithm>
#include <cmath>

// Tables that are wider than the column even with every column at its longest word. QTextDocument
// cannot scroll one frame of a page, and a table scaled down to a telephone's width cannot be
// read: so each row becomes a group of lines, "header: cell", one under the other.

namespace naba::reader {
namespace {

constexpr double widestLine = 1e6;

struct Width
{
    double least = 0;
    double most = 0;
};

/// Width of the longest piece of a block that may not be broken, and of all of it on one line.
Width widthOf(const QTextBlock &block)
{
    QTextLayout layout(block.text(), block.charFormat().font());
    layout.setFormats(block.textFormats());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(block.textDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(widestLine);
    layout.endLayout();
    const QTextBlockFormat format = block.blockFormat();
    const double indent = format.leftMargin() + format.rightMargin();
    return {std::ceil(layout.minimumWidth()) + indent, std::ceil(layout.maximumWidth()) + indent};
}

/// What a spanning cell needs is spread over the columns it spans.
void widen(std::vector<double> &columns, const Placed &placed, double need)
{
    for (int i = 0; i < placed.columns && need > 0; ++i) {
        double &column = columns[static_cast<size_t>(placed.column + i)];
        column = std::max(column, std::ceil(need / (placed.columns - i)));
        need -= column;
    }
}

/// Where the widths of a laid-out table's columns come from.
QVariantList toList(const std::vector<double> &widths)
{
    return {widths.begin(), widths.end()};
}

std::vector<double> fromList(const QVariant &list)
{
    std::vector<double> widths;
    for (const QVariant &width : list.toList())
        widths.push_back(width.toDouble());
    return widths;
}

void fitFrame(const QTextFrame &frame, double column)
{
    for (QTextFrame *child : frame.childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table || !table->format().hasProperty(Property::LeastWidths)) {
            fitFrame(*child, column);
            continue;
        }
        QTextTableFormat format = table->format();
        fitTable(format, column);
        if (format != table->format())
            table->setFormat(format);
    }
}

} // namespace

ColumnWidths BlockWriter::widthsOf(const Grid &grid) const
{
    QTextDocument scratch;
    scratch.setUndoRedoEnabled(false);
    BlockWriter probe(QTextCursor(&scratch), m_scale, m_pictures);
    const auto columns = static_cast<size_t>(grid.columns);
    ColumnWidths widths{std::vector<double>(columns, 0), std::vector<double>(columns, 0)};
    Place place;
    place.role = TextRole::Cell;
    for (const Placed &placed : grid.cells) {
        const int before = scratch.characterCount() - 1;
        place.bold = placed.cell->header;
        if (!placed.cell->inlines.empty())
            probe.writeParagraph(*placed.cell, place, TextRole::Cell);
        probe.write(placed.cell->children, place);
        Width need;
        for (QTextBlock b = scratch.findBlock(before); b.isValid(); b = b.next()) {
            if (b.position() < before || roleOf(b.blockFormat()) == Role::Picture)
                continue; // pictures take what there is
            const Width width = widthOf(b);
            need.least = std::max(need.least, width.least);
            need.most = std::max(need.most, width.most);
        }
        const double padding = 2 * m_scale.px(cellPadding) + 1;
        widen(widths.least, placed, need.least + padding);
        widen(widths.most, placed, need.most + padding);
    }
    for (size_t i = 0; i < columns; ++i)
        widths.most[i] = std::max(widths.most[i], widths.least[i]);
    return widths;
}

void setWidths(QTextTableFormat &format, const ColumnWidths &widths)
{
    format.setProperty(Property::LeastWidths, toList(widths.least));
    format.setProperty(Property::MostWidths, toList(widths.most));
}

void fitTable(QTextTableFormat &format, double column)
{
    const ColumnWidths widths{fromList(format.property(Property::LeastWidths)),
                              fromList(format.property(Property::MostWidths))};
    const double taken = format.doubleProperty(Property::TakenWidth);
    std::vector<double> shared = widths.sharedOut(column - taken - 1);
    if (format.boolProperty(Property::Reversed))
        std::reverse(shared.begin(), shared.end());
    QList<QTextLength> lengths;
    for (const double width : shared)
        lengths.append(QTextLength(QTextLength::FixedLength, width));
    format.setColumnWidthConstraints(lengths);
}

void fitTables(QTextDocument &document, double column)
{
    fitFrame(*document.rootFrame(), column);
}

void BlockWriter::writeStacked(const Grid &grid, Qt::LayoutDirection direction, const Place &place)
{
    const int firstRow = headerRows(grid);
    const QStringList headers = columnHeaders(grid);
    std::vector<const Placed *> cells;
    for (const Placed &placed : grid.cells) {
        const bool blank = placed.cell->inlines.empty() && placed.cell->children.empty();
        if (placed.row >= firstRow && !blank)
            cells.push_back(&placed);
    }
    if (cells.empty())
        return;
    QTextTableFormat format = frameFormat(TableRole::Stacked, place);
    format.setProperty(Property::ColumnHeaders, firstRow > 0 ? headers : QStringList());
    format.setProperty(Property::SourceColumns, grid.columns);
    QTextTable *made = m_cursor.insertTable(static_cast<int>(cells.size()), 1, format);
    Place inside;
    inside.taken = place.taken + place.left + place.right;
    inside.role = TextRole::Cell;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Placed &placed = *cells[i];
        const bool first = i == 0 || cells[i - 1]->row != placed.row;
        const bool last = i + 1 == cells.size() || cells[i + 1]->row != placed.row;
        QTextTableCellFormat cell;
        cell.setProperty(Property::HeaderCell, placed.cell->header);
        cell.setProperty(Property::SourceRow, placed.row);
        cell.setProperty(Property::SourceColumn, placed.column);
        cell.setTopPadding(m_scale.px(first ? 6 : 1));
        cell.setBottomPadding(m_scale.px(last ? 6 : 1));
        if (last && i + 1 < cells.size()) {
            cell.setBottomBorder(1);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setBottomBorderBrush(m_scale.look().rule);
        }
        QTextTableCell at = made->cellAt(static_cast<int>(i), 0);
        at.setFormat(cell);
        const QString header = headers.value(placed.column);
        if (firstRow > 0 && !header.isEmpty())
            m_label = Label{header, direction};
        inside.bold = placed.column == 0; // what the row is about
        fillCell(at, *placed.cell, inside);
        m_label.reset();
    }
    m_cursor.setPosition(made->lastPosition() + 1);
    m_fresh = true;
    m_inCell = false;
}

/// "header: " before a cell's first line; its own direction is nothing to the cell's order.
void BlockWriter::writeLabel(const TextStyle &style)
{
    const QString text = QChar(0x2068) + m_label->text + QChar(0x2069) + u':' + QChar(0x00a0);
    m_label.reset();
    TextStyle plain = style;
    plain.bold = false;
    TextWriter writer(m_scale, plain, m_scale.look().ink2);
    writer.setBlockText(text);
    QTextCharFormat label;
    label.setProperty(Property::Label, true);
    writer.write(m_cursor, text, label);
}

/// A label whose cell begins with something else than a line of text stands alone.
void BlockWriter::flushLabel(const Place &place)
{
    if (!m_label)
        return;
    const Qt::LayoutDirection direction = m_label->direction;
    const TextStyle style = m_scale.style(place.role, baseScript(m_label->text, direction));
    QTextBlockFormat format = startAligned(direction, Role::Body);
    applyRhythm(format, style);
    begin(format, TextWriter(m_scale, style, m_scale.look().ink2).baseFormat());
    writeLabel(style);
}

} // namespace naba::reader
