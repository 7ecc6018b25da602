// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/text_writer.h"

#include "ui/reader/link_target.h"
#include "ui/reader/properties.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

bool isFollowed(const QUrl &link)
{
    if (link.isEmpty())
        return false;
    return link.scheme().isEmpty() ? link.hasFragment() : leadsOut(link);
}

} // namespace

QString joined(const std::vector<Inline> &inlines)
{
    QString text;
    for (const Inline &part : inlines)
        text += part.text;
    return text;
}

TextWriter::TextWriter(const TypeScale &scale, const TextStyle &style, const QColor &colour)
    : m_scale(scale)
    , m_style(style)
    , m_colour(colour)
    , m_strut(style.script)
{
}

void TextWriter::setBlockText(QStringView text)
{
    // Naskh is the tallest of the faces: where it occurs, the spaces are set in it too, or a line
    // without an Arabic word would stand off the rhythm of its neighbours.
    const bool oneFace = m_style.sans || m_style.mono;
    m_strut = !oneFace && hasArabic(text) ? Script::Arabic : m_style.script;
}

QTextCharFormat TextWriter::baseFormat() const
{
    QTextCharFormat format;
    format.setFont(m_scale.font(m_style, m_style.script),
                   QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(m_colour);
    return format;
}

QTextCharFormat TextWriter::formatFor(const Inline &part, Script script) const
{
    const Theme &look = m_scale.look();
    QFont font = m_scale.font(m_style, script);
    QColor colour = m_colour;
    if (part.marks.testFlag(Inline::Strong)) {
        if (font.bold())
            colour = look.accent;
        font.setBold(true);
    }
    if (part.marks.testFlag(Inline::Emphasis)) {
        // A slant is Latin typography; in Arabic and Hebrew, weight is what emphasises.
        if (script == Script::Latin && m_style.script == Script::Latin)
            font.setItalic(true);
        else if (font.bold())
            colour = look.accent;
        else
            font.setBold(true);
    }
    if (part.marks.testFlag(Inline::Code)) {
        const bool bold = font.bold();
        font = m_scale.codeFont(m_style);
        font.setBold(bold);
    }
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    if (part.marks.testFlag(Inline::Strike))
        format.setFontStrikeOut(true);
    if (part.marks.testFlag(Inline::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    else if (part.marks.testFlag(Inline::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (part.marks.testFlag(Inline::Marked)) {
        format.setBackground(look.hit);
        colour = look.ink;
    }
    if (isFollowed(part.link)) {
        format.setAnchor(true);
        format.setAnchorHref(part.link.toString(QUrl::FullyEncoded));
        if (!part.marks.testFlag(Inline::Marked))
            colour = look.accent;
    }
    format.setForeground(colour);
    return format;
}

void TextWriter::writePart(QTextCursor &cursor, const Inline &part) const
{
    bool first = true;
    QString text = part.text;
    text.replace(u'\n', QChar::LineSeparator);
    // Inline code keeps one face throughout: its format does not ask for the script.
    const QList<ScriptRun> runs = part.marks.testFlag(Inline::Code) || m_style.sans || m_style.mono
                                      ? QList<ScriptRun>{{0, text.size(), m_style.script}}
                                      : scriptRuns(text, m_style.script, m_strut);
    for (const ScriptRun &run : runs) {
        QTextCharFormat format = formatFor(part, run.script);
        if (first && !part.anchor.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorNames({part.anchor});
        }
        first = false;
        cursor.insertText(text.mid(run.start, run.length), format);
    }
}

/// A line without a letter or space of the block's tallest face ("2026" in a cell of an Arabic
/// table, a last line of one Latin word) would stand off its neighbours' rhythm: an empty isolate
/// gives it that face's height.
void TextWriter::writeStrut(QTextCursor &cursor, const QString &text) const
{
    if (m_style.sans || m_style.mono || text.isEmpty())
        return;
    const QList<ScriptRun> runs = scriptRuns(text, m_style.script, m_strut);
    if (runs.last().script == m_strut)
        return;
    const bool spaced = std::any_of(text.crbegin(), text.crbegin() + runs.last().length,
                                    [](QChar c) { return c.isSpace(); });
    if (spaced)
        return;
    static const QString emptyIsolate = QString(QChar(0x2068)) + QChar(0x2069);
    cursor.insertText(emptyIsolate, formatFor({}, m_strut));
}

void TextWriter::write(QTextCursor &cursor, const std::vector<Inline> &inlines) const
{
    for (const Inline &part : inlines) {
        if (!part.text.isEmpty())
            writePart(cursor, part);
    }
    writeStrut(cursor, joined(inlines));
}

void TextWriter::write(QTextCursor &cursor, const QString &text, const QTextCharFormat &extra) const
{
    const Inline part{text, {}, {}, {}};
    const QList<ScriptRun> runs = m_style.sans || m_style.mono
                                      ? QList<ScriptRun>{{0, text.size(), m_style.script}}
                                      : scriptRuns(text, m_style.script, m_strut);
    for (const ScriptRun &run : runs) {
        QTextCharFormat format = formatFor(part, run.script);
        format.merge(extra);
        cursor.insertText(text.mid(run.start, run.length), format);
    }
}

} // namespace naba::reader
