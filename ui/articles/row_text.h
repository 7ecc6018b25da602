// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/search_marks.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QTextLayout;

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

/// The same with some of it marked. The order of the letters does not change: what is marked is
/// painted under them.
void paintMarkedText(QPainter &painter, const QRect &rect, const RowText &text,
                     Qt::LayoutDirection list, const QList<TextRange> &marks);

/// Paints what lies under the marks of a text that is laid out; its lines follow.
void paintMarks(QPainter &painter, const QTextLayout &layout, QPointF origin,
                const QList<TextRange> &marks);

/// Width that the whole text takes, px.
int textWidth(const QString &text, const QFont &font);

} // namespace naba
