// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spoken_text.h"

#include "ui/reader/properties.h"

#include <algorithm>

namespace naba::reader {
namespace {

bool isSilent(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2066 && u <= 0x2069) || (u >= 0x202a && u <= 0x202e) || u == 0x200e ||
           u == 0x200f || u == 0x061c;
}

} // namespace

void SpokenText::append(const QTextBlock &block, int from, int to)
{
    const auto add = [this](QChar c, int position) {
        text += c;
        positions.push_back(position);
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString words = fragment.text();
        const QString object = fragment.charFormat().stringProperty(Property::ObjectText);
        const int first = std::max(0, from - fragment.position());
        const int last = std::min(static_cast<int>(words.size()), to - fragment.position());
        for (int i = first; i < last; ++i) {
            const int position = fragment.position() + i;
            const QChar c = words[i];
            if (c == QChar::ObjectReplacementCharacter) {
                for (const QChar letter : object)
                    add(letter, position);
            } else if (c == QChar::LineSeparator) {
                add(u'\n', position);
            } else if (c == QChar(0x2002)) { // after a list's marker
                add(u' ', position);
            } else if (!isSilent(c)) {
                add(c, position);
            }
        }
    }
}

void SpokenText::endLine(int position)
{
    text += u'\n';
    positions.push_back(position);
}

int SpokenText::positionAt(int offset) const
{
    if (positions.empty())
        return 0;
    const auto count = static_cast<int>(positions.size());
    return offset >= count ? positions.back() + 1
                           : positions[static_cast<size_t>(std::max(0, offset))];
}

int SpokenText::offsetAt(int position) const
{
    // Cells stand in the source's order here, not in the document's: no binary search.
    const auto exact = std::find(positions.begin(), positions.end(), position);
    if (exact != positions.end())
        return static_cast<int>(exact - positions.begin());
    const auto next = std::find_if(positions.begin(), positions.end(),
                                   [position](int at) { return at > position; });
    return static_cast<int>(next - positions.begin());
}

} // namespace naba::reader
