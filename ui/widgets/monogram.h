// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace naba::monogram {

/// Colour of a feed's tile: one of eight, always the same for the same feed.
QColor colour(FeedId feed);

/// The tile that stands for a feed without a picture of its own: the first letter or digit of its
/// name, in white on its colour.
void paint(QPainter &painter, const QRect &tile, FeedId feed, const QString &name);

} // namespace naba::monogram
