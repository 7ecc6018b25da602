// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

// Lists. QTextList prints ".1" in right-to-left blocks and cannot start at 9, so that markers are
// text of ours: the marker and an en space in the first line, which hangs out of the item's margin
// by exactly their width.

namespace naba::reader {
namespace {

constexpr QChar enSpace(0x2002);

/// The marker as it is written: in an isolate of the list's own direction, so that neither its dot
/// nor its letter is pulled to the other side by the item's first word (UAX #9).
QString written(const QString &marker, Qt::LayoutDirection direction)
{
    const QChar open(direction == Qt::RightToLeft ? 0x2067 : 0x2066);
    QString text = marker;
    if (marker.startsWith(u'-') && marker.endsWith(u'.')) // a number below nothing is one piece
        text = QChar(0x2066) + marker.chopped(1) + QChar(0x2069) + u'.';
    return open + text + QChar(0x2069) + enSpace;
}

bool isBullet(const QString &marker)
{
    return !marker.isEmpty() && !marker.front().isLetterOrNumber() && marker.front() != u'-';
}

Script listScript(const Block &list)
{
    return baseScript({}, list.direction);
}

/// The face of a marker: digits as in the text, bullets from the face that has them.
QFont markerFont(const TypeScale &scale, const TextStyle &style, const QString &marker)
{
    Script script = style.script;
    if (isBullet(marker) || (!marker.isEmpty() && marker.front().unicode() < 0x250))
        script = Script::Latin;
    return scale.font(style, script);
}

/// A line as QTextDocument sets it: its height, and where its base line is below its top.
struct LineShape
{
    double height = 0;
    double base = 0;
};

LineShape shapeOf(const TextStyle &style, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double leading = std::max(0.0, metrics.leading());
    if (style.fixedHeight)
        return {style.lineHeight, style.lineHeight * 4 / 5 - leading};
    const double own = metrics.ascent() + metrics.descent() + leading;
    const double height = std::max(std::ceil(own), style.lineHeight);
    return {height, height - own + metrics.ascent()};
}

} // namespace

double BlockWriter::markerWidth(const Block &list, const Place &place) const
{
    const TextStyle style = m_scale.style(place.role, listScript(list));
    double widest = m_scale.px(14);
    for (const Block &item : list.children) {
        if (item.marker.isEmpty())
            continue;
        const QFontMetricsF metrics(markerFont(m_scale, style, item.marker));
        widest = std::max(
            widest, std::ceil(metrics.horizontalAdvance(written(item.marker, list.direction))));
    }
    return widest;
}

void BlockWriter::writeList(const Block &list, const Place &place)
{
    flushMarker(place);
    const double hang = markerWidth(list, place);
    Place inside = place;
    inside.inList = true;
    (list.direction == Qt::RightToLeft ? inside.right : inside.left) += hang + m_scale.px(4);
    m_lists.push_back({m_listCount++, list.ordered, -1});
    for (const Block &item : list.children) {
        m_lists.back().item += 1;
        if (item.kind != Block::Kind::ListItem) {
            writeBlock(item, inside);
            continue;
        }
        noteAnchor(item);
        if (!item.marker.isEmpty())
            m_marker = Marker{item.marker, hang, list.direction};
        const int before = m_cursor.position();
        // An item's own text stands in `inlines` or in paragraphs among its children.
        if (!item.inlines.empty())
            writeParagraph(item, inside, place.role);
        write(item.children, inside);
        flushMarker(inside);
        if (m_cursor.position() == before || m_fresh)
            continue;
        QTextBlockFormat format = m_cursor.blockFormat();
        const bool last = &item == &list.children.back();
        format.setBottomMargin(last ? m_scale.style(place.role, Script::Arabic).after
                                    : m_scale.px(listSpace));
        m_cursor.setBlockFormat(format);
    }
    m_lists.pop_back();
}

void BlockWriter::writeMarker(const TextStyle &style, QTextBlockFormat &format)
{
    const Marker marker = *m_marker;
    m_marker.reset();
    const QFont font = markerFont(m_scale, style, marker.text);
    const QString text = written(marker.text, marker.direction);
    // Each marker hangs by its own width: numbers of one and two digits end at the same edge.
    format.setTextIndent(-QFontMetricsF(font).horizontalAdvance(text));
    TextWriter writer(m_scale, style, m_scale.look().ink);
    begin(format, writer.baseFormat());
    QTextCharFormat characters;
    characters.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    characters.setForeground(isBullet(marker.text) ? m_scale.look().accent : m_scale.look().ink2);
    characters.setProperty(Property::Marker, true);
    m_cursor.insertText(text, characters);
}

/// A marker whose item does not begin with a line of its own direction stands on a line alone.
void BlockWriter::flushMarker(const Place &place)
{
    flushLabel(place);
    if (m_marker)
        writeMarkerLine(m_scale.style(place.role, baseScript({}, m_marker->direction)), place, 0);
}

void BlockWriter::writeMarkerLine(const TextStyle &style, const Place &place, double above)
{
    QTextBlockFormat format = startAligned(m_marker->direction, Role::Body);
    applyRhythm(format, style);
    format.setTopMargin(std::max(format.topMargin(), above));
    format.setBottomMargin(0);
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    writeMarker(style, format);
}

/// What a quote in a list begins with: text, maybe in further quotes and lists. Nothing: a picture,
/// a table.
std::optional<BlockWriter::FirstLine> BlockWriter::firstLineOf(const Block &block,
                                                               TextRole role) const
{
    if (!block.inlines.empty())
        return FirstLine{m_scale.style(role, baseScript(joined(block.inlines), block.direction)),
                         0};
    if (block.children.empty())
        return {};
    const Block &first = block.children.front();
    switch (first.kind) {
    case Block::Kind::Paragraph:
    case Block::Kind::List:
    case Block::Kind::ListItem:
        return firstLineOf(first, role);
    case Block::Kind::Quote: {
        auto line = firstLineOf(first, role);
        if (line)
            line->below += m_scale.px(frameSpace);
        return line;
    }
    default:
        return {};
    }
}

/// A marker before a frame (a quote, a table, code) stands beside the frame's first line: it is
/// written on a line of its own, and `frame` is drawn up until both have one base line.
void BlockWriter::hangMarker(const std::optional<FirstLine> &first, const Place &place,
                             QTextTableFormat &frame)
{
    flushLabel(place);
    if (!m_marker)
        return;
    if (!first) {
        flushMarker(place);
        return;
    }
    const TextStyle style = m_scale.style(place.role, baseScript({}, m_marker->direction));
    const LineShape marker = shapeOf(style, markerFont(m_scale, style, m_marker->text));
    const LineShape text = shapeOf(first->style, m_scale.font(first->style, first->style.script));
    const double up = marker.height - marker.base + first->below + text.base;
    // Where the frame reaches higher than the marker's line, that much is left above both.
    const double above = m_fresh ? 0 : m_cursor.blockFormat().bottomMargin();
    writeMarkerLine(style, place, above + std::max(0.0, up - marker.height));
    frame.setTopMargin(-up);
}

} // namespace naba::reader
