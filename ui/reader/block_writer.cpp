// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"

#include "ui/reader/text_objects.h"
#include "ui/widgets/theme.h"

#include <QTextBlock>

#include <algorithm>

namespace naba::reader {
namespace {

/// A lead longer than this is no lead but an article in one paragraph.
constexpr qsizetype longestLead = 700;

QString textOf(const Block &block)
{
    return joined(block.inlines);
}

} // namespace

BlockWriter::BlockWriter(QTextCursor cursor, const TypeScale &scale, const Pictures *pictures)
    : m_cursor(std::move(cursor))
    , m_scale(scale)
    , m_pictures(pictures)
{
}

QTextBlockFormat BlockWriter::startAligned(Qt::LayoutDirection direction, Role role)
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    // Without AlignAbsolute, "left" is where the text starts: Qt mirrors it.
    format.setAlignment(Qt::AlignLeft);
    format.setProperty(Property::BlockRole, static_cast<int>(role));
    return format;
}

void BlockWriter::begin(const QTextBlockFormat &plain, const QTextCharFormat &characters)
{
    QTextBlockFormat format = plain;
    setListPath(format, m_lists);
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        // The first block of a cell shares its character format with the cell: leave that alone.
        if (!m_inCell)
            m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
        m_fresh = false;
        m_inCell = false;
    } else {
        m_cursor.insertBlock(format, characters);
    }
}

void BlockWriter::beginArticle(const std::vector<Block> &blocks)
{
    m_lead = nullptr;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.kind == Block::Kind::Figure || block.kind == Block::Kind::Media)
            continue;
        const bool verse = i + 1 < blocks.size() && blocks[i + 1].continuesAbove;
        if (block.kind == Block::Kind::Paragraph && !verse && textOf(block).size() <= longestLead)
            m_lead = &block;
        break;
    }
}

void BlockWriter::writeEnd(Qt::LayoutDirection direction)
{
    QTextBlockFormat format = startAligned(direction, Role::End);
    format.setAlignment(Qt::AlignHCenter);
    format.setTopMargin(m_scale.px(10));
    format.setBottomMargin(m_scale.px(24));
    begin(format, {});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), nuqtasFormat(m_scale.zoom()));
}

void BlockWriter::write(const std::vector<Block> &blocks, const Place &place)
{
    for (const Block &block : blocks)
        writeBlock(block, place);
}

void BlockWriter::writeBlock(const Block &block, const Place &place)
{
    noteAnchor(block);
    switch (block.kind) {
    case Block::Kind::Paragraph:
        writeParagraph(block, place, &block == m_lead ? TextRole::Lead : place.role);
        break;
    case Block::Kind::Heading:
        writeHeading(block, place);
        break;
    case Block::Kind::List:
        writeList(block, place);
        break;
    case Block::Kind::ListItem: // outside a list
        write(block.children, place);
        break;
    case Block::Kind::Quote:
        writeQuote(block, place);
        break;
    case Block::Kind::Figure:
        writeFigure(block, place);
        break;
    case Block::Kind::Table:
        writeTable(block, place);
        break;
    case Block::Kind::TableRow: // outside a table
    case Block::Kind::TableCell:
        write(block.children, place);
        break;
    case Block::Kind::Code:
        writeCode(block, place);
        break;
    case Block::Kind::Rule:
        writeRule(block, place);
        break;
    case Block::Kind::Media:
        writeMedia(block, place);
        break;
    }
}

void BlockWriter::writeParagraph(const Block &block, const Place &place, TextRole role)
{
    if (block.inlines.empty())
        return;
    TextStyle style = m_scale.style(role, baseScript(textOf(block), block.direction));
    style.bold = style.bold || place.bold;
    writeText(block, style, place);
}

void BlockWriter::writeHeading(const Block &block, const Place &place)
{
    if (block.inlines.empty())
        return;
    const TextRole role = block.level <= 1   ? TextRole::Heading1
                          : block.level == 2 ? TextRole::Heading2
                                             : TextRole::Heading3;
    TextStyle style = m_scale.style(role, baseScript(textOf(block), block.direction));
    if (place.role == TextRole::Cell)
        style.before = 0;
    writeText(block, style, place);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(Property::HeadingLevel, std::clamp(block.level, 1, 6));
    m_cursor.setBlockFormat(format);
}

void BlockWriter::writeText(const Block &block, const TextStyle &style, const Place &place)
{
    if (m_marker && m_marker->direction != block.direction)
        flushMarker(place);
    const Theme &look = m_scale.look();
    const bool quiet = place.quiet || style.sans;
    TextWriter writer(m_scale, style, quiet ? look.ink2 : look.ink);
    writer.setBlockText(textOf(block));

    QTextBlockFormat format = startAligned(block.direction, Role::Body);
    applyRhythm(format, style);
    if (place.inList)
        format.setBottomMargin(m_scale.px(listSpace));
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    if (block.centred && !m_marker)
        format.setAlignment(Qt::AlignHCenter);
    if (block.continuesAbove && !m_fresh)
        closeUp(format);
    const bool marked = m_marker.has_value();
    if (marked)
        writeMarker(style, format);
    else
        begin(format, writer.baseFormat());
    if (m_label)
        writeLabel(style);
    writer.write(m_cursor, block.inlines);
    placeAnchors();
}

/// A #fragment may point to any block; it then leads to the first text in it or after it.
void BlockWriter::noteAnchor(const Block &block)
{
    if (!block.anchor.isEmpty())
        m_anchors += block.anchor;
}

void BlockWriter::placeAnchors()
{
    const QTextBlock block = m_cursor.block();
    if (m_anchors.isEmpty() || block.length() <= 1)
        return;
    QTextCursor first(block);
    first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat names = first.charFormat();
    names.setAnchor(true);
    names.setAnchorNames(names.anchorNames() + m_anchors);
    first.setCharFormat(names);
    m_anchors.clear();
}

/// No space between a line and the one above: the lines of a poem, of an address.
void BlockWriter::closeUp(QTextBlockFormat &below)
{
    QTextBlockFormat above = m_cursor.blockFormat();
    above.setBottomMargin(0);
    m_cursor.setBlockFormat(above);
    below.setTopMargin(0);
    below.setProperty(Property::Continues, true);
}

void BlockWriter::writeRule(const Block &block, const Place &place)
{
    flushMarker(place);
    QTextBlockFormat format = startAligned(block.direction, Role::Filler);
    format.setTopMargin(m_scale.px(6));
    format.setBottomMargin(m_scale.px(20));
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    begin(format, {});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        ruleFormat(place.taken + place.left + place.right));
}

} // namespace naba::reader
