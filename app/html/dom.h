// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/tags.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace naba::html {

/// An element or a text of a parsed page. Nodes refer to each other by index into their tree.
struct Node
{
    Tag tag = Tag::Unknown;
    int parent = -1;
    int first = -1;
    int last = -1;
    int next = -1;
    QString text; ///< of a text node
    std::vector<std::pair<Attr, QString>> attributes;

    /// Value of an attribute; nothing if it is not there.
    [[nodiscard]] const QString *find(Attr attr) const;
    [[nodiscard]] QString value(Attr attr) const;
    void set(Attr attr, const QString &value);
};

/// A parsed page or piece of one, in one allocation. Node 0 is the root and no element.
class Tree
{
public:
    Tree();

    [[nodiscard]] const Node &operator[](int index) const
    {
        return m_nodes[static_cast<size_t>(index)];
    }

    [[nodiscard]] Node &operator[](int index) { return m_nodes[static_cast<size_t>(index)]; }

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }

    [[nodiscard]] const Node &root() const { return m_nodes.front(); }

    /// Appends a node as the last child of `parent`; its index.
    int append(int parent, Tag tag);
    void appendText(int parent, const QString &text);

    /// First element of a kind in document order, at or below `from`; -1 if there is none.
    [[nodiscard]] int firstOf(Tag tag, int from = 0) const;
    /// The node after `index` in document order without going below it, inside `top`; -1 at the
    /// end.
    [[nodiscard]] int nextOutside(int index, int top) const;
    /// The node after `index` in document order, inside `top`; -1 at the end.
    [[nodiscard]] int nextInside(int index, int top) const;

    /// The text of everything below a node, as it stands.
    [[nodiscard]] QString textOf(int index) const;

private:
    std::vector<Node> m_nodes;
};

/// Characters that mean nothing in a text: those that XML does not allow (XML 1.0 §2.2), and the
/// controls beyond ASCII, which XML discourages and an HTML parser reads as errors.
inline bool isForbiddenControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0x7f && u <= 0x9f) || u == 0xfffe ||
           u == 0xffff;
}

/// Markup as the parser takes it, without forbidden controls.
QByteArray utf8Of(const QString &html);

enum class ParseAs {
    Fragment, ///< what may stand in a <div>
    Page,
};

/// Parses by the HTML5 rules after the guard has cut what is too long or too deep.
/// Scripts, styles, comments and foreign content are not in the tree.
Tree parse(const QByteArray &utf8, ParseAs as);

/// The same, always through the parser, whether or not there is anything to repair.
Tree parseThoroughly(const QByteArray &utf8, ParseAs as);

} // namespace naba::html
