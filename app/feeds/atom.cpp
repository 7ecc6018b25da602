// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/formats.h"
#include "app/feeds/modules.h"

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

class AtomReader
{
public:
    AtomReader(XmlTree &tree, const Element &root, const ParseOptions &options)
        : m_tree(tree)
        , m_options(options)
    {
        m_old = root.ns == Ns::Atom03 ||
                (root.ns != Ns::Atom && root.attribute("version").startsWith("0."_L1));
        m_feed.format = m_old ? u"atom03"_s : u"atom10"_s;
    }

    ParsedFeed read(const Element &root)
    {
        if (!root.scope->language.isEmpty())
            m_feed.language = root.scope->language;
        if (root.name == "entry")
            takeEntry(root);
        else
            takeFeed(root);
        noteCut(m_feed, m_entries);
        return std::move(m_feed);
    }

private:
    /// A feed whose namespace is missing or misspelt still means Atom.
    [[nodiscard]] Element asAtom(Element element) const
    {
        if (element.ns == Ns::None || element.ns == Ns::Other || element.ns == Ns::Rss) {
            if (element.ns != Ns::Other || element.uri == m_rootUri)
                element.ns = m_old ? Ns::Atom03 : Ns::Atom;
        }
        return element;
    }

    void takeFeed(const Element &root)
    {
        m_rootUri = root.uri;
        for (const Element &raw : m_tree.children(root)) {
            const Element element = asAtom(raw);
            const bool atom = element.ns == Ns::Atom || element.ns == Ns::Atom03;
            if (atom && (element.name == "entry" || element.name == "item"))
                takeEntry(element);
            else
                takeFeedModule(m_tree, element, m_feed);
        }
    }

    void takeEntry(const Element &entry)
    {
        if (++m_entries > m_options.maxItems)
            return;
        ItemBuilder builder;
        for (const Element &raw : m_tree.children(entry))
            takeItemModule(m_tree, asAtom(raw), builder);
        m_feed.items.append(builder.finish());
    }

    XmlTree &m_tree;
    const ParseOptions &m_options;
    ParsedFeed m_feed;
    std::string_view m_rootUri;
    qsizetype m_entries = 0;
    bool m_old = false;
};

} // namespace

ParsedFeed parseAtom(XmlTree &tree, const Element &root, const ParseOptions &options)
{
    return AtomReader(tree, root, options).read(root);
}

} // namespace naba::feeds
