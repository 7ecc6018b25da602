// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QTextDocument;

namespace naba::reader {

/// Draws a small hook before each line of code that goes on from the one above. `painter` has the
/// document's coordinates; only what lies in `visible` is drawn.
void paintContinuations(QPainter &painter, const QTextDocument &document, const QRectF &visible);

} // namespace naba::reader
