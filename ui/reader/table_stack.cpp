// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/reader/object_painter.h"
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
#include <numeric>

// Tables that are wider than the column even with every column at its longest word. QTextDocument
// cannot scroll one frame of a page, and a table scaled down to a telephone's width cannot be
// read: so each row becomes a group of lines, "header: cell", one under the other.

namespace naba::reader {
namespace {

constexpr double widestLine = 1e6;
constexpr double rowSpace = 6; ///< pixels above and below a stacked row

struct Width
{
    double least = 0;
    double most = 0;
};

/// A picture takes what there is, but is not made smaller than a stamp.
Width widthOfPicture(const QTextBlock &block)
{
    constexpr double stamp = 72;
    constexpr double usual = 240;
    const QTextCharFormat format = block.begin().fragment().charFormat();
    const double declared = format.intProperty(Property::PictureWidth);
    const double width = (declared > 0 ? declared : usual) * zoomOf(format);
    return {std::min(width, stamp * zoomOf(format)), width};
}

/// Width of the longest piece of a block that may not be broken, and of all of it on one line.
Width widthOf(const QTextBlock &block)
{
    if (roleOf(block.blockFormat()) == Role::Picture)
        return widthOfPicture(block);
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
void widen(std::vector<double> &columns, int first, int count, double need)
{
    for (int i = 0; i < count && need > 0; ++i) {
        double &column = columns[static_cast<size_t>(first + i)];
        column = std::max(column, std::ceil(need / (count - i)));
        need -= column;
    }
}

Width widest(Width a, Width b)
{
    return {std::max(a.least, b.least), std::max(a.most, b.most)};
}

/// A table within a cell, a quote or code: columns side by side, with what their borders and
/// paddings take.
Width widthOf(const QTextTable &table)
{
    const auto columns = static_cast<size_t>(table.columns());
    std::vector<double> least(columns, 0);
    std::vector<double> most(columns, 0);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue;
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const double taken = format.leftPadding() + format.rightPadding() +
                                 format.leftBorder() + format.rightBorder();
            Width width;
            for (auto part = cell.begin(); !part.atEnd(); ++part) {
                const auto *inner = qobject_cast<QTextTable *>(part.currentFrame());
                width = widest(width, inner ? widthOf(*inner) : widthOf(part.currentBlock()));
            }
            widen(least, column, cell.columnSpan(), width.least + taken);
            widen(most, column, cell.columnSpan(), width.most + taken);
        }
    }
    const double margins = table.format().leftMargin() + table.format().rightMargin() + 1;
    return {std::accumulate(least.begin(), least.end(), margins),
            std::accumulate(most.begin(), most.end(), margins)};
}

/// The widest of what stands one below the other from `position` to the end.
Width widthFrom(const QTextDocument &document, int position)
{
    Width width;
    QTextBlock block = document.findBlock(position);
    if (block.position() < position)
        block = block.next();
    while (block.isValid()) {
        QTextFrame *frame = document.frameAt(block.position());
        while (frame->parentFrame() && frame->parentFrame() != document.rootFrame())
            frame = frame->parentFrame();
        if (const auto *table = qobject_cast<QTextTable *>(frame)) {
            width = widest(width, widthOf(*table));
            block = document.findBlock(table->lastPosition() + 1);
        } else {
            width = widest(width, widthOf(block));
            block = block.next();
        }
    }
    return width;
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
        const Width need = widthFrom(scratch, before);
        const double padding = 2 * m_scale.px(cellPadding) + 1;
        widen(widths.least, placed.column, placed.columns, need.least + padding);
        widen(widths.most, placed.column, placed.columns, need.most + padding);
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
    auto begin = firstLineOf(*cells.front()->cell, TextRole::Cell);
    if (begin)
        begin->below += m_scale.px(rowSpace);
    hangMarker(begin, place, format);
    format.setProperty(Property::ColumnHeaders, firstRow > 0 ? headers : QStringList());
    format.setProperty(Property::SourceColumns, grid.columns);
    QTextTable *made = m_cursor.insertTable(static_cast<int>(cells.size()), 1, format);
    Place inside;
    inside.taken = place.taken + place.left + place.right;
    inside.role = TextRole::Cell;
    inside.wholeColumn = true;
    for (size_t i = 0; i < cells.size(); ++i) {
        const Placed &placed = *cells[i];
        const bool first = i == 0 || cells[i - 1]->row != placed.row;
        const bool last = i + 1 == cells.size() || cells[i + 1]->row != placed.row;
        QTextTableCellFormat cell;
        cell.setProperty(Property::HeaderCell, placed.cell->header);
        cell.setProperty(Property::SourceRow, placed.row);
        cell.setProperty(Property::SourceColumn, placed.column);
        cell.setTopPadding(m_scale.px(first ? rowSpace : 1));
        cell.setBottomPadding(m_scale.px(last ? rowSpace : 1));
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
