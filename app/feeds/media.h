// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/item_builder.h"
#include "app/feeds/xml_tree.h"

namespace naba::feeds {

/// Seconds of "1:02:03", "62:03", "3723" or "3723.5"; 0 if it is none of them.
qint64 parseDuration(const QString &text);

/// Bytes as a feed states them; 0 if it states none that make sense.
qint64 parseBytes(const QString &text);

/// The address of itunes:image, media:thumbnail and their like (href or url); empty if none.
QString imageAddress(const Element &element);

/// RSS's <enclosure>.
void takeEnclosure(const Element &element, ItemBuilder &builder);

/// Media RSS's <media:content>: a picture, or a file that comes with the item.
void takeMediaContent(XmlTree &tree, const Element &element, ItemBuilder &builder);

} // namespace naba::feeds
