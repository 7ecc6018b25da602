// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/row_text.h"

#include "app/text/direction.h"
#include "ui/articles/title_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

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
        QFontMetricsF(text.font).elidedText(text.text, Qt::ElideRight, rect.width());
    painter.drawText(QRectF(rect), shown, option);
}

int textWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace naba
