// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/object_painter.h"

#include "ui/reader/properties.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace naba::reader {

QTextCharFormat objectFormat(int type, double zoom)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(Property::Zoom, zoom);
    return format;
}

double zoomOf(const QTextFormat &format)
{
    const double zoom = format.doubleProperty(Property::Zoom);
    return zoom > 0 ? zoom : 1;
}

namespace {

constexpr double narrowest = 24;

/// What a frame leaves to the cell at `position`, less what stands around the table; `room` if the
/// frame is no table of data.
double roomInCell(const QTextFrame &frame, int position, double room)
{
    const auto *table = qobject_cast<const QTextTable *>(&frame);
    if (!table || tableRoleOf(table->format()) != TableRole::Data)
        return room;
    const QTextTableCell cell = table->cellAt(position);
    const QTextTableCellFormat format = cell.format().toTableCellFormat();
    const QList<QTextLength> lengths = table->format().columnWidthConstraints();
    double width = 0;
    for (int i = cell.column(); i < cell.column() + cell.columnSpan(); ++i)
        width +=
            lengths.size() == table->columns() ? lengths[i].rawValue() : room / table->columns();
    return width - format.leftPadding() - format.rightPadding() +
           table->format().doubleProperty(Property::TakenWidth);
}

} // namespace

double columnOf(const QTextDocument &document, int position, const QTextFormat &format)
{
    const QTextFrameFormat root = document.rootFrame()->frameFormat();
    double width = document.pageSize().width() - root.leftMargin() - root.rightMargin() -
                   2 * document.documentMargin();
    QList<const QTextFrame *> frames; // from the outermost in
    for (const QTextFrame *at = document.frameAt(position); at; at = at->parentFrame())
        frames.prepend(at);
    for (const QTextFrame *frame : std::as_const(frames))
        width = roomInCell(*frame, position, width);
    return std::max(narrowest, width - format.doubleProperty(Property::TakenWidth));
}

Qt::LayoutDirection directionAt(const QTextDocument &document, int position)
{
    return document.findBlock(position).textDirection();
}

} // namespace naba::reader
