// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/dom.h"

#include "app/base/utf8.h"
#include "app/html/guard.h"
#include "app/html/well_nested.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <gumbo.h>

namespace naba::html {

namespace {

/// gumbo's output, freed with its options.
class Parsed
{
public:
    Parsed(const QByteArray &utf8, ParseAs as)
        : m_options(kGumboDefaultOptions)
    {
        m_options.max_errors = 0;
        if (as == ParseAs::Fragment)
            m_options.fragment_context = GUMBO_TAG_DIV;
        m_output = gumbo_parse_with_options(&m_options, utf8.constData(),
                                            static_cast<size_t>(utf8.size()));
    }

    ~Parsed()
    {
        if (m_output)
            gumbo_destroy_output(&m_options, m_output);
    }

    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;

    [[nodiscard]] const GumboNode *root() const { return m_output ? m_output->root : nullptr; }

private:
    GumboOptions m_options;
    GumboOutput *m_output = nullptr;
};

Tag tagFromGumbo(const GumboElement &element)
{
    static const auto known = [] {
        std::array<Tag, GUMBO_TAG_LAST> tags{};
        for (size_t i = 0; i < tags.size(); ++i)
            tags[i] = tagOf(gumbo_normalized_tagname(static_cast<GumboTag>(i)));
        return tags;
    }();
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return Tag::Unknown;
    if (element.tag < GUMBO_TAG_UNKNOWN)
        return known[element.tag];
    GumboStringPiece name = element.original_tag;
    if (!name.data)
        return Tag::Unknown;
    gumbo_tag_from_original_text(&name);
    const QByteArray lower = QByteArray(name.data, static_cast<qsizetype>(name.length)).toLower();
    return tagOf({lower.constData(), static_cast<size_t>(lower.size())});
}

void copyElement(const GumboElement &element, Node *node)
{
    for (unsigned int i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const Attr attr = attrOf(attribute->name);
        if (attr != Attr::Unknown)
            node->attributes.emplace_back(attr, QString::fromUtf8(attribute->value));
    }
}

const GumboVector *childrenOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? &node->v.element.children : nullptr;
}

/// Copies gumbo's tree without recursion: its depth is not ours to trust.
void copyTree(const GumboNode *root, int top, Tree *tree)
{
    struct Level
    {
        const GumboVector *children;
        unsigned int next;
        int parent;
    };

    std::vector<Level> levels;
    levels.push_back({childrenOf(root), 0, top});
    while (!levels.empty()) {
        Level &level = levels.back();
        if (!level.children || level.next == level.children->length) {
            levels.pop_back();
            continue;
        }
        const auto *node = static_cast<const GumboNode *>(level.children->data[level.next++]);
        const int parent = level.parent;
        switch (node->type) {
        case GUMBO_NODE_ELEMENT: {
            const int index = tree->append(parent, tagFromGumbo(node->v.element));
            copyElement(node->v.element, &(*tree)[index]);
            levels.push_back({childrenOf(node), 0, index});
            break;
        }
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            tree->appendText(parent, QString::fromUtf8(node->v.text.text));
            break;
        default:
            break;
        }
    }
}

} // namespace

const QString *Node::find(Attr attr) const
{
    for (const auto &[name, value] : attributes) {
        if (name == attr)
            return &value;
    }
    return nullptr;
}

QString Node::value(Attr attr) const
{
    const QString *found = find(attr);
    return found ? *found : QString();
}

void Node::set(Attr attr, const QString &value)
{
    for (auto &[name, old] : attributes) {
        if (name == attr) {
            old = value;
            return;
        }
    }
    attributes.emplace_back(attr, value);
}

Tree::Tree()
{
    m_nodes.emplace_back();
    m_nodes.front().tag = Tag::Root;
}

int Tree::append(int parent, Tag tag)
{
    const int index = size();
    Node &node = m_nodes.emplace_back();
    node.tag = tag;
    node.parent = parent;
    Node &above = (*this)[parent];
    if (above.last < 0)
        above.first = index;
    else
        (*this)[above.last].next = index;
    above.last = index;
    return index;
}

void Tree::appendText(int parent, const QString &text)
{
    if (text.isEmpty())
        return;
    const int last = (*this)[parent].last;
    if (last >= 0 && (*this)[last].tag == Tag::Text)
        (*this)[last].text += text;
    else
        (*this)[append(parent, Tag::Text)].text = text;
}

int Tree::nextOutside(int index, int top) const
{
    for (int at = index; at >= 0 && at != top; at = (*this)[at].parent) {
        if ((*this)[at].next >= 0)
            return (*this)[at].next;
    }
    return -1;
}

int Tree::nextInside(int index, int top) const
{
    const int first = (*this)[index].first;
    return first >= 0 ? first : nextOutside(index, top);
}

int Tree::firstOf(Tag tag, int from) const
{
    for (int at = from; at >= 0; at = nextInside(at, from)) {
        if ((*this)[at].tag == tag)
            return at;
    }
    return -1;
}

QString Tree::textOf(int index) const
{
    QString text;
    for (int at = index; at >= 0; at = nextInside(at, index)) {
        if ((*this)[at].tag == Tag::Text)
            text += (*this)[at].text;
    }
    return text;
}

QByteArray utf8Of(const QString &html)
{
    const auto isBad = [](QChar c) {
        return isForbiddenControl(c) && c != u'\r' && c != u'\f';
    };
    if (std::none_of(html.cbegin(), html.cend(), isBad))
        return toUtf8(html);
    QString good = html;
    good.removeIf(isBad);
    return toUtf8(good);
}

Tree parse(const QByteArray &utf8, ParseAs as)
{
    if (as == ParseAs::Fragment) {
        if (auto tree = parseWellNested(utf8))
            return *std::move(tree);
    }
    return parseThoroughly(utf8, as);
}

Tree parseThoroughly(const QByteArray &utf8, ParseAs as)
{
    Tree tree;
    const QByteArray safe = guarded(utf8, as == ParseAs::Page);
    const Parsed parsed(safe, as);
    if (!parsed.root())
        return tree;
    int top = 0;
    if (as == ParseAs::Page) {
        top = tree.append(0, Tag::Html);
        copyElement(parsed.root()->v.element, &tree[top]);
    }
    copyTree(parsed.root(), top, &tree);
    return tree;
}

} // namespace naba::html
