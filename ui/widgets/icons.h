// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace naba::icons {

/// The picture of that name (resources/icons/NAME.svg) in one colour, `size` logical pixels wide.
/// Icons that point somewhere are mirrored in a right-to-left interface.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
               Qt::LayoutDirection direction);

/// An icon that takes its colour from the theme at the moment it is painted: ink2, accent (or
/// star's own) when it is on, faded when it cannot be used.
QIcon icon(const QString &name, const QString &nameWhenOn = {});

/// The rhombic dot, `radius` from its middle to a corner.
void paintNuqta(QPainter &painter, QPointF centre, qreal radius, const QColor &colour);

} // namespace naba::icons
