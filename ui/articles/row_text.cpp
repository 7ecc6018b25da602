// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/row_text.h"

#include "app/text/direction.h"
#include "ui/articles/title_layout.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace naba {

void paintText(QPainter &painter, const QRect &rect, const RowText &text, Qt::LayoutDirection list)
{
    QTextOption option(startEdge(list) | Qt::AlignVCenter);
    option.setTextDirection(text.direction == Qt::LayoutDirectionAuto
                                ? text::majority(text.text, list)
                                : text.direction);
    option.setWrapMode(QTextOption::NoWrap);
    painter.setFont(text.font);
    const QString shown =
        elidedWithIsolates(text::withIsolates(text.text), text.font, rect.width());
    painter.drawText(QRectF(rect), shown, option);
}

void paintMarks(QPainter &painter, const QTextLayout &layout, QPointF origin,
                const QList<TextRange> &marks)
{
    // Of a line's height, where the letters are.
    constexpr double top = 0.16;
    constexpr double bottom = 0.9;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qsizetype lineEnd = line.textStart() + line.textLength();
        for (const TextRange &mark : marks) {
            const qsizetype from = std::max<qsizetype>(mark.position, line.textStart());
            const qsizetype to = std::min(mark.position + mark.length, lineEnd);
            if (from >= to) {
                continue;
            }
            // One run of glyphs has one direction, so its box is where its letters are.
            for (const QGlyphRun &run : line.glyphRuns(int(from), int(to - from))) {
                const QRectF box = run.boundingRect();
                painter.fillRect(QRectF(origin.x() + box.left(),
                                        origin.y() + line.y() + line.height() * top, box.width(),
                                        line.height() * (bottom - top)),
                                 theme().hit);
            }
        }
    }
}

void paintMarkedText(QPainter &painter, const QRect &rect, const RowText &text,
                     Qt::LayoutDirection list, const QList<TextRange> &marks)
{
    QTextOption option(startEdge(list));
    option.setTextDirection(text.direction == Qt::LayoutDirectionAuto
                                ? text::majority(text.text, list)
                                : text.direction);
    option.setWrapMode(QTextOption::NoWrap);
    const QString isolated = text::withIsolates(text.text);
    QTextLayout layout(elidedWithIsolates(isolated, text.font, rect.width()), text.font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, 0});
    }
    layout.endLayout();
    const QPointF origin(rect.left(), rect.top() + (rect.height() - line.height()) / 2);
    paintMarks(painter, layout, origin, amongIsolates(layout.text(), marks));
    layout.draw(&painter, origin);
}

int textWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace naba
