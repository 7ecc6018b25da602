// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parse.h"
#include "app/feeds/xml_tree.h"

#include <optional>

// One function for each family of formats. They fill everything but `encoding`, `wellFormed` and
// the errors of the bytes.
namespace naba::feeds {

/// RSS 0.91–2.0 (<rss>, a lone <channel>) and RSS 0.90, 1.0 (<rdf:RDF>).
ParsedFeed parseRss(XmlTree &tree, const Element &root, const ParseOptions &options);

/// Atom 0.3 and 1.0 (<feed>), and a lone <entry>.
ParsedFeed parseAtom(XmlTree &tree, const Element &root, const ParseOptions &options);

/// JSON Feed 1.0 and 1.1; nothing if it is other JSON.
std::optional<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const ParseOptions &options);

/// Says in `feed.errors` that items were cut off.
void noteCut(ParsedFeed &feed, qsizetype all);

} // namespace naba::feeds
