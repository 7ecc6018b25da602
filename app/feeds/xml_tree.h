// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/namespaces.h"

#include <QString>
#include <QUrl>

#include <array>
#include <deque>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace naba::feeds {

/// What xmlns, xml:lang and xml:base say at one place of a document.
struct Scope
{
    struct Prefix
    {
        std::string_view name; ///< empty: the default namespace
        std::string_view uri;
        Ns ns;
    };

    const Scope *parent = nullptr;
    std::vector<Prefix> prefixes; ///< declared here
    QString language;             ///< in force here; null: never stated, empty: reset
    QUrl base;                    ///< in force here
};

/// An element with its name resolved (Namespaces in XML 1.0).
struct Element
{
    pugi::xml_node node;
    const Scope *scope = nullptr;
    Ns ns = Ns::None;
    std::string_view uri;
    std::string name; ///< local name in lower case: feeds differ in it

    [[nodiscard]] bool isValid() const { return !node.empty(); }

    [[nodiscard]] bool is(Ns wanted, std::string_view local) const
    {
        return ns == wanted && name == local;
    }

    /// An attribute without prefix, trimmed; null if there is none.
    [[nodiscard]] QString attribute(const char *local) const;
    /// Own text and CDATA without that of children, as it stands.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasChildElements() const;
    /// `address` made absolute by xml:base; only of schemes that a reader may open, else empty.
    [[nodiscard]] QString resolved(const QString &address) const;
};

/// A document, parsed and kept.
class XmlTree
{
public:
    /// `xml`: UTF-8 and well-formed (repairXml). `base`: where it came from.
    XmlTree(std::string xml, const QUrl &base);
    XmlTree(const XmlTree &) = delete;
    XmlTree &operator=(const XmlTree &) = delete;

    [[nodiscard]] Element root();
    /// The elements in an element, resolved one by one as they are looked at: a feed may hold
    /// millions. `parent` may go while they are.
    class Children;
    [[nodiscard]] Children children(const Element &parent);
    /// The first child of that name; invalid if there is none.
    [[nodiscard]] Element child(const Element &parent, Ns ns, std::string_view local);

    /// The content of an element as HTML: names without their prefixes, relative addresses under
    /// an xml:base of their own made absolute. Escaped: its texts are text, or markup themselves.
    enum class Texts { AsText, AsMarkup };
    [[nodiscard]] QString innerHtml(const Element &element, Texts texts = Texts::AsText);

private:
    friend class ChildIterator;
    Element resolve(pugi::xml_node node, const Scope *around);
    const Scope *enter(pugi::xml_node node, const Scope *around);

    struct Writing
    {
        std::string out;
        QUrl outer; ///< the base that whoever gets the markup resolves against
        Texts texts;
    };

    void writeHtml(Writing &writing, pugi::xml_node node, const Scope *around);
    static void writeAttributes(Writing &writing, pugi::xml_node node, const QUrl &base);

    /// What a prefix stands for somewhere; kept, since most elements of a feed ask the same.
    struct Known
    {
        const Scope *scope = nullptr;
        std::string_view prefix;
        const Scope::Prefix *declared = nullptr;
    };

    const Scope::Prefix *declaration(const Scope *scope, std::string_view prefix);

    std::array<Known, 64> m_known;
    std::string m_buffer;
    pugi::xml_document m_document;
    std::deque<Scope> m_scopes;
};

class ChildIterator
{
public:
    ChildIterator(XmlTree &tree, const Scope *around, pugi::xml_node node)
        : m_tree(&tree)
        , m_around(around)
        , m_node(node)
    {
        skip();
    }

    Element operator*() const { return m_tree->resolve(m_node, m_around); }

    ChildIterator &operator++()
    {
        m_node = m_node.next_sibling();
        skip();
        return *this;
    }

    bool operator!=(const ChildIterator &other) const { return m_node != other.m_node; }

private:
    void skip()
    {
        while (!m_node.empty() && m_node.type() != pugi::node_element)
            m_node = m_node.next_sibling();
    }

    XmlTree *m_tree;
    const Scope *m_around;
    pugi::xml_node m_node;
};

class XmlTree::Children
{
public:
    Children(XmlTree &tree, const Element &parent)
        : m_tree(tree)
        , m_parent(parent.node)
        , m_scope(parent.scope)
    {
    }

    [[nodiscard]] ChildIterator begin() const { return {m_tree, m_scope, m_parent.first_child()}; }

    [[nodiscard]] ChildIterator end() const { return {m_tree, m_scope, {}}; }

private:
    XmlTree &m_tree;
    pugi::xml_node m_parent;
    const Scope *m_scope;
};

} // namespace naba::feeds
