// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace naba::feeds {

/// The vocabularies that a reader knows.
enum class Ns {
    None,
    Rss, ///< RSS 0.9, 1.0 and what some put RSS 2.0 into
    Rdf,
    Atom,
    Atom03,
    Content,
    DublinCore,
    DublinCoreTerms,
    Itunes,
    Media,
    Syndication,
    Xhtml,
    Xml,
    Other,
};

/// Of a namespace name; Other if it is none of ours. Spelling mistakes that are common in feeds
/// (case, a missing last slash, https for http) are overlooked.
Ns namespaceOfUri(std::string_view uri);

/// What a prefix means by custom, for documents that use it undeclared.
Ns namespaceOfPrefix(std::string_view prefix);

} // namespace naba::feeds
