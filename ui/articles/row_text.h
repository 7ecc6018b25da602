// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace naba {

/// One line of text in a row.
struct RowText
{
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< Auto: by most of its letters
};

/// Paints it at the start edge of `rect`, in the middle of its height, in the painter's pen;
/// elided at its logical end where it is too long. `list` is the direction of the list.
void paintText(QPainter &painter, const QRect &rect, const RowText &text, Qt::LayoutDirection list);

/// Width that the whole text takes, px.
int textWidth(const QString &text, const QFont &font);

} // namespace naba
