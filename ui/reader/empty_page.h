// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace naba::reader {

/// What stands where an article would: the mark and the keys worth knowing.
void paintEmptyPage(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction);

} // namespace naba::reader
