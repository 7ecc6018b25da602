// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QStringList>
#include <QTextDocument>
#include <QTextLayout>

/// Reads back from a laid-out document what stands where, glyph by glyph. It knows nothing of how
/// the document was built but the roles of its blocks.
namespace naba::measure {

/// One paragraph, heading, list item, cell, caption, line of code or line of a broken paragraph.
struct MeasuredBlock
{
    QString text; ///< logical order, without isolates, marker and surrounding white space
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString align;     ///< side that the first line touches: "right", "left", "center"
    QStringList order; ///< its words from left to right; of the first line, then the next …
    QRectF rect;       ///< of the ink's lines, from the column's left edge and the document's top
    QRectF available;  ///< what the first line had room for
    QString marker;
    QString markerSide; ///< where the marker stands beside the text: "right", "left", "mixed"
    QString label;      ///< in a stacked table: the header repeated before the cell's text
    int position = 0;   ///< of its first character in the document
    int lines = 0;
};

/// Per row, the cells' texts from left to right on the screen.
using MeasuredTable = QList<QStringList>;

struct Measured
{
    QList<MeasuredBlock> blocks; ///< in reading order; cells in the source's order
    QList<MeasuredTable> tables;
};

Measured measure(const QTextDocument &document);
QJsonObject toJson(const Measured &measured);

/// The words of one laid-out line by the mean x of their letters and digits.
QStringList wordsLeftToRight(const QString &text, const QTextLine &line, int from, int to);

/// `text` as people compare it: no bidi controls, no object characters.
QString withoutControls(const QString &text);

} // namespace naba::measure
