// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/extract_draft.h"

namespace naba::html {

/// Sets a page up for the search: scripts' stand-ins go, pictures in <noscript> come out, lines
/// parted by two line breaks become paragraphs, tables with data are marked.
void prepare(Draft *page);

struct StripOptions
{
    bool byName = true;       ///< also what only its class or id gives away
    QString title;            ///< a first heading that repeats it goes
    bool bylineKnown = false; ///< else the first byline is taken out of the text
};

/// Takes away what cannot be part of an article: hidden elements, dialogs, menus. Gives the byline
/// it came across, if it was asked for.
QString strip(Draft *page, const StripOptions &options);

/// Whether an element or text stands in a line rather than being a block.
bool isPhrasing(const Draft &page, int at);

/// How much of `other` is in `text` as well, by the length of its words: 0 … 1.
double similarity(const QString &text, const QString &other);

} // namespace naba::html
