// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "ui/reader/type_scale.h"

#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

namespace naba::reader {

/// Puts runs of text into a document: a face for each script, marks, links. Nothing of the page's
/// own look comes through; colours are the theme's.
class TextWriter
{
public:
    TextWriter(const TypeScale &scale, const TextStyle &style, const QColor &colour);

    /// The format of plain text in the block's own script.
    [[nodiscard]] QTextCharFormat baseFormat() const;

    /// `text` is all of the block's, so that faces can be matched to each other.
    void setBlockText(QStringView text);
    void write(QTextCursor &cursor, const std::vector<Inline> &inlines) const;
    void write(QTextCursor &cursor, const QString &text, const QTextCharFormat &extra) const;

private:
    [[nodiscard]] QTextCharFormat formatFor(const Inline &part, Script script) const;
    void writePart(QTextCursor &cursor, const Inline &part) const;
    void writeStrut(QTextCursor &cursor, const QString &text) const;

    const TypeScale &m_scale;
    TextStyle m_style;
    QColor m_colour;
    Script m_strut;
};

/// The text of a block, its runs joined.
QString joined(const std::vector<Inline> &inlines);

} // namespace naba::reader
