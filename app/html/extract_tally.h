// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naba::html {

/// What stands below an element, in numbers.
struct Tally
{
    int text = 0;  ///< characters, white space folded
    int marks = 0; ///< commas and their kin
    int paragraphs = 0;
    int pictures = 0;
    int entries = 0;
    int inputs = 0;
    int embeds = 0;
    int videos = 0; ///< embeds from places known for nothing but videos
    int blocks = 0;
    int dataTables = 0;
    int headingText = 0;
    int listText = 0;
    int textish = 0;   ///< text in elements that are made for text
    double linked = 0; ///< characters in links

    Tally &operator+=(const Tally &other);
    Tally &operator-=(const Tally &other);
};

} // namespace naba::html
