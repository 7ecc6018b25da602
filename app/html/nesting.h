// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/tags.h"

#include <string_view>

namespace naba::html {

/// What an element asks of those around it (HTML, "in body").
enum class Nesting : unsigned char {
    Other,      ///< not here
    Inline,     ///< anywhere
    Formatting, ///< the same: while all are closed in order, none is ever opened again
    Link,       ///< not in another
    Block,      ///< not in a paragraph
    Paragraph,  ///< the same
    Heading,    ///< nor directly in a heading
    Entry,      ///< nor in a list's entry, unless a list is between them
};

Nesting nestingOf(Tag tag);

/// What a character reference stands for, in UTF-8, by its name without "&" and ";". Only the ones
/// that news is full of; nothing for any other.
std::string_view commonReference(std::string_view name);

} // namespace naba::html
