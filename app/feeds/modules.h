// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/item_builder.h"
#include "app/feeds/xml_tree.h"

namespace naba::feeds {

/// Takes what the vocabularies that go with every format (Atom inside RSS, Dublin Core, iTunes,
/// Media RSS, content:encoded) say about an item. Returns whether `element` was one of theirs.
bool takeItemModule(XmlTree &tree, const Element &element, ItemBuilder &builder);

/// The same about a feed. `rank`s as with items: what the format itself says comes first.
bool takeFeedModule(XmlTree &tree, const Element &element, ParsedFeed &feed);

/// atom:link in an item, atom:link in a feed.
void takeItemLink(const Element &element, ItemBuilder &builder);
void takeFeedLink(const Element &element, ParsedFeed &feed);

/// The text of an element as one line.
QString lineOf(const Element &element);

/// Sets `target` if it is still empty.
void setOnce(QString &target, const QString &value);

/// The language in force on `element`: null if none was stated.
QString languageOf(const Element &element);

} // namespace naba::feeds
