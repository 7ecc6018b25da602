// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/namespaces.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

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
    XmlTree(QByteArray xml, const QUrl &base);

    [[nodiscard]] Element root();
    [[nodiscard]] std::vector<Element> children(const Element &parent);
    /// The first child of that name; invalid if there is none.
    [[nodiscard]] Element child(const Element &parent, Ns ns, std::string_view local);

    /// The content of an element as HTML: names without their prefixes, relative addresses under
    /// an xml:base of their own made absolute. Escaped: its texts are text, or markup themselves.
    enum class Texts { AsText, AsMarkup };
    [[nodiscard]] QString innerHtml(const Element &element, Texts texts = Texts::AsText);

private:
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

    QByteArray m_buffer;
    pugi::xml_document m_document;
    std::deque<Scope> m_scopes;
};

} // namespace naba::feeds
