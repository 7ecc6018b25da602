// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/object_painter.h"

#include "ui/reader/properties.h"

#include <QTextBlock>
#include <QTextFrame>

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

double columnOf(const QTextDocument &document, const QTextFormat &format)
{
    const QTextFrameFormat root = document.rootFrame()->frameFormat();
    const double width = document.pageSize().width() - root.leftMargin() - root.rightMargin() -
                         2 * document.documentMargin();
    return std::max(40.0, width - format.doubleProperty(Property::TakenWidth));
}

Qt::LayoutDirection directionAt(const QTextDocument &document, int position)
{
    return document.findBlock(position).textDirection();
}

} // namespace naba::reader
