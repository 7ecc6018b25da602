// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextBlock>

#include <vector>

namespace naba::reader {

/// What a piece of a page says, and where each of its characters stands in the document: without
/// isolates, with chips' and pictures' words in place of U+FFFC.
struct SpokenText
{
    QString text;
    std::vector<int> positions; ///< one for each character of `text`

    /// Adds what `block` says between two positions of the document.
    void append(const QTextBlock &block, int from, int to);
    void endLine(int position);

    /// Where an offset stands; at the end, right after the last character.
    [[nodiscard]] int positionAt(int offset) const;
    /// The offset of a position, or of the nearest character after it.
    [[nodiscard]] int offsetAt(int position) const;
};

} // namespace naba::reader
