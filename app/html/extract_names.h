// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naba::html {

/// What the class and id of an element say of its purpose.
struct NameHints
{
    int weight =
        0; ///< -2 … 2: one for a promising, minus one for a dismissive class; so for the id
    bool unlikely = false;  ///< not part of an article, by its name
    bool promising = false; ///< its name speaks of an article as well
    bool sharing = false;
    bool byline = false;
    bool dismissed =
        false; ///< a box beside the text by a name of its own: related, newsletter, tags
    bool comments = false; ///< what readers wrote below
    bool stamp = false;    ///< date, writer, counts: the small print around a headline

    bool operator==(const NameHints &) const = default;
};

NameHints hintsOf(const QString &classes, const QString &id);

} // namespace naba::html
