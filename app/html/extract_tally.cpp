// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_tally.h"

namespace naba::html {

Tally &Tally::operator+=(const Tally &other)
{
    text += other.text;
    marks += other.marks;
    paragraphs += other.paragraphs;
    pictures += other.pictures;
    entries += other.entries;
    inputs += other.inputs;
    embeds += other.embeds;
    videos += other.videos;
    blocks += other.blocks;
    dataTables += other.dataTables;
    headingText += other.headingText;
    listText += other.listText;
    textish += other.textish;
    linked += other.linked;
    return *this;
}

Tally &Tally::operator-=(const Tally &other)
{
    text -= other.text;
    marks -= other.marks;
    paragraphs -= other.paragraphs;
    pictures -= other.pictures;
    entries -= other.entries;
    inputs -= other.inputs;
    embeds -= other.embeds;
    videos -= other.videos;
    blocks -= other.blocks;
    dataTables -= other.dataTables;
    headingText -= other.headingText;
    listText -= other.listText;
    textish -= other.textish;
    linked -= other.linked;
    return *this;
}

} // namespace naba::html
