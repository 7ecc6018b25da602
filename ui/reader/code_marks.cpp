// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/code_marks.h"

#include "ui/reader/properties.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace naba::reader {
namespace {

/// A hook: down from the line above, then to where the text goes on.
void paintHook(QPainter &painter, const QPointF &end, double size)
{
    QPainterPath path(end + QPointF(-size, -size * 0.7));
    path.lineTo(end + QPointF(-size, 0));
    path.lineTo(end);
    path.moveTo(end + QPointF(-size * 0.35, -size * 0.35));
    path.lineTo(end);
    path.lineTo(end + QPointF(-size * 0.35, size * 0.35));
    painter.drawPath(path);
}

} // namespace

void paintContinuations(QPainter &painter, const QTextDocument &document, const QRectF &visible)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const int first = layout->hitTest(visible.topLeft(), Qt::FuzzyHit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (QTextBlock b = document.findBlock(std::max(0, first)); b.isValid(); b = b.next()) {
        const QRectF rect = layout->blockBoundingRect(b);
        if (rect.top() > visible.bottom())
            break;
        const double hang = -b.blockFormat().textIndent();
        if (!b.blockFormat().boolProperty(Property::CodeLine) || b.layout()->lineCount() < 2)
            continue;
        const double size = b.layout()->lineAt(0).ascent() * 0.5;
        painter.setPen(QPen(theme().ink3, size / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (int i = 1; i < b.layout()->lineCount(); ++i) {
            const QTextLine line = b.layout()->lineAt(i);
            const QPointF start =
                rect.topLeft() + QPointF(line.x(), line.y() + line.ascent() * 0.72);
            paintHook(painter, start - QPointF(std::min(hang * 0.2, size * 0.7), 0), size * 0.8);
        }
    }
    painter.restore();
}

} // namespace naba::reader
