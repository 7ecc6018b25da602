// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/namespaces.h"

#include <algorithm>
#include <array>
#include <string>

namespace naba::feeds {

namespace {

struct Entry
{
    std::string_view name;
    Ns ns;
};

// Lower case, without scheme and last slash or '#'.
constexpr std::array uris{
    Entry{"www.w3.org/2005/atom", Ns::Atom},
    Entry{"purl.org/atom/ns", Ns::Atom03},
    Entry{"purl.org/echo", Ns::Atom03},
    Entry{"purl.org/pie", Ns::Atom03},
    Entry{"backend.userland.com/rss", Ns::Rss},
    Entry{"blogs.law.harvard.edu/tech/rss", Ns::Rss},
    Entry{"cyber.law.harvard.edu/rss", Ns::Rss},
    Entry{"cyber.law.harvard.edu/rss/rss.html", Ns::Rss},
    Entry{"purl.org/rss/1.0", Ns::Rss},
    Entry{"my.netscape.com/rdf/simple/0.9", Ns::Rss},
    Entry{"my.netscape.com/publish/formats/rss-0.91.dtd", Ns::Rss},
    Entry{"channel.netscape.com/rdf/simple/0.9", Ns::Rss},
    Entry{"purl.org/net/rss1.1", Ns::Rss},
    Entry{"www.rssboard.org/rss-specification", Ns::Rss},
    Entry{"www.w3.org/1999/02/22-rdf-syntax-ns", Ns::Rdf},
    Entry{"purl.org/rss/1.0/modules/content", Ns::Content},
    Entry{"purl.org/dc/elements/1.0", Ns::DublinCore},
    Entry{"purl.org/dc/elements/1.1", Ns::DublinCore},
    Entry{"purl.org/rss/1.0/modules/dc", Ns::DublinCore},
    Entry{"purl.org/dc/terms", Ns::DublinCoreTerms},
    Entry{"purl.org/rss/1.0/modules/dcterms", Ns::DublinCoreTerms},
    Entry{"www.itunes.com/dtds/podcast-1.0.dtd", Ns::Itunes},
    Entry{"search.yahoo.com/mrss", Ns::Media},
    Entry{"www.rssboard.org/media-rss", Ns::Media},
    Entry{"video.search.yahoo.com/mrss", Ns::Media},
    Entry{"purl.org/rss/1.0/modules/syndication", Ns::Syndication},
    Entry{"www.w3.org/1999/xhtml", Ns::Xhtml},
    Entry{"www.w3.org/xml/1998/namespace", Ns::Xml},
};

constexpr std::array prefixes{
    Entry{"atom", Ns::Atom},      Entry{"atom10", Ns::Atom},
    Entry{"a10", Ns::Atom},       Entry{"content", Ns::Content},
    Entry{"dc", Ns::DublinCore},  Entry{"dcterms", Ns::DublinCoreTerms},
    Entry{"itunes", Ns::Itunes},  Entry{"media", Ns::Media},
    Entry{"rdf", Ns::Rdf},        Entry{"rss", Ns::Rss},
    Entry{"sy", Ns::Syndication}, Entry{"xhtml", Ns::Xhtml},
    Entry{"xml", Ns::Xml},
};

template<typename Table>
Ns find(const Table &table, std::string_view name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const Entry &entry) { return entry.name == name; });
    return found == table.end() ? Ns::Other : found->ns;
}

} // namespace

Ns namespaceOfUri(std::string_view uri)
{
    if (uri.empty())
        return Ns::None;
    std::string name;
    for (const char c : uri.substr(0, 100)) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (name.compare(0, scheme.size(), scheme) == 0)
            name.erase(0, scheme.size());
    }
    while (!name.empty() && (name.back() == '/' || name.back() == '#'))
        name.pop_back();
    // RSS 2.0's own namespaces came with and without a version behind them.
    constexpr std::string_view userland = "backend.userland.com/rss";
    if (name.compare(0, userland.size(), userland) == 0)
        return Ns::Rss;
    return find(uris, name);
}

Ns namespaceOfPrefix(std::string_view prefix)
{
    return find(prefixes, prefix);
}

} // namespace naba::feeds
