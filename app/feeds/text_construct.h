// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"
#include "app/feeds/xml_tree.h"

namespace naba::feeds {

/// RSS: markup escaped once, in CDATA, or (against the rules) naked.
Text rssText(XmlTree &tree, const Element &element);

/// Atom 1.0 (RFC 4287 §3.1, §4.1.3: type) and Atom 0.3 (type and mode): text, html, xhtml, base64.
Text atomText(XmlTree &tree, const Element &element);

/// One line of plain text.
QString flat(const Text &text);

} // namespace naba::feeds
