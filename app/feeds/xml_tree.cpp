// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_tree.h"

#include "app/base/utf8.h"
#include "app/feeds/addresses.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

namespace naba::feeds {

namespace {

using namespace Qt::StringLiterals;
using std::string_view;

string_view localOf(string_view name)
{
    const size_t colon = name.find(':');
    return colon == string_view::npos ? name : name.substr(colon + 1);
}

std::string lowered(string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return lower;
}

const Scope::Prefix *findPrefix(const Scope *scope, string_view prefix)
{
    for (; scope; scope = scope->parent) {
        for (const Scope::Prefix &declared : scope->prefixes) {
            if (declared.name == prefix)
                return &declared;
        }
    }
    return nullptr;
}

/// No feed declares namespaces, languages or bases at so many places.
constexpr size_t maxScopes = 100'000;

bool isText(pugi::xml_node node)
{
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

void appendEscaped(std::string &out, string_view text, bool inAttribute)
{
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"' && inAttribute)
            out += "&quot;";
        else
            out += c;
    }
}

/// HTML elements without end tag (WHATWG HTML §13.1.2).
bool isVoid(string_view name)
{
    static constexpr std::array<string_view, 14> names{"area",  "base",   "br",    "col",  "embed",
                                                       "hr",    "img",    "input", "link", "meta",
                                                       "param", "source", "track", "wbr"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool holdsAddress(string_view attribute)
{
    return attribute == "href" || attribute == "src" || attribute == "cite" ||
           attribute == "poster" || attribute == "longdesc";
}

} // namespace

QString Element::attribute(const char *local) const
{
    const pugi::xml_attribute found = node.attribute(local);
    if (found.empty())
        return {};
    const QString value = QString::fromUtf8(found.value()).trimmed();
    return value.isNull() ? u""_s : value;
}

QString Element::text() const
{
    const pugi::xml_node first = node.first_child();
    if (first.next_sibling().empty())
        return isText(first) ? fromUtf8(first.value()) : QString();
    std::string text;
    for (const pugi::xml_node child : node.children()) {
        if (isText(child))
            text += child.value();
    }
    return fromUtf8(text);
}

bool Element::hasChildElements() const
{
    const auto children = node.children();
    return std::any_of(children.begin(), children.end(),
                       [](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

QString Element::resolved(const QString &address) const
{
    return resolvedAddress(scope ? scope->base : QUrl(), address);
}

XmlTree::XmlTree(std::string xml, const QUrl &base)
    : m_buffer(std::move(xml))
{
    // White space between elements is kept: in inline XHTML it parts words.
    m_document.load_buffer_inplace(m_buffer.data(), m_buffer.size(),
                                   pugi::parse_default | pugi::parse_ws_pcdata,
                                   pugi::encoding_utf8);
    Scope outer;
    outer.base = base;
    m_scopes.push_back(std::move(outer));
}

Element XmlTree::root()
{
    const pugi::xml_node node = m_document.document_element();
    return node.empty() ? Element() : resolve(node, &m_scopes.front());
}

XmlTree::Children XmlTree::children(const Element &parent)
{
    return {*this, parent};
}

Element XmlTree::child(const Element &parent, Ns ns, string_view local)
{
    for (const pugi::xml_node node : parent.node.children()) {
        if (node.type() != pugi::node_element)
            continue;
        Element element = resolve(node, parent.scope);
        if (element.is(ns, local))
            return element;
    }
    return {};
}

Element XmlTree::resolve(pugi::xml_node node, const Scope *around)
{
    Element element;
    element.node = node;
    element.scope = enter(node, around);
    const string_view qualified = node.name();
    const string_view local = localOf(qualified);
    element.name = lowered(local);
    const string_view prefix =
        local.size() == qualified.size() ? string_view() : qualified.substr(0, qualified.find(':'));
    if (const Scope::Prefix *declared = declaration(element.scope, prefix)) {
        element.ns = declared->ns;
        element.uri = declared->uri;
    } else {
        element.ns = prefix.empty() ? Ns::None : namespaceOfPrefix(prefix);
    }
    return element;
}

const Scope::Prefix *XmlTree::declaration(const Scope *scope, string_view prefix)
{
    const size_t hash =
        reinterpret_cast<size_t>(scope) / alignof(Scope) + std::hash<string_view>()(prefix);
    Known &known = m_known[hash % m_known.size()];
    if (known.scope != scope || known.prefix != prefix)
        known = {scope, prefix, findPrefix(scope, prefix)};
    return known.declared;
}

const Scope *XmlTree::enter(pugi::xml_node node, const Scope *around)
{
    Scope *scope = nullptr;
    if (node.first_attribute().empty() || m_scopes.size() >= maxScopes)
        return around;
    const auto own = [&]() -> Scope & {
        if (!scope) {
            m_scopes.push_back(Scope{around, {}, around->language, around->base});
            scope = &m_scopes.back();
        }
        return *scope;
    };
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const string_view name = attribute.name();
        const string_view value = attribute.value();
        if (name == "xmlns")
            own().prefixes.push_back({{}, value, namespaceOfUri(value)});
        else if (name.substr(0, 6) == "xmlns:")
            own().prefixes.push_back({name.substr(6), value, namespaceOfUri(value)});
        else if (name == "xml:lang")
            own().language =
                value.empty() ? u""_s : languageTag(QString::fromUtf8(attribute.value()));
        else if (name == "xml:base")
            own().base = resolvedBase(around->base, QString::fromUtf8(attribute.value()));
    }
    return scope ? scope : around;
}

QString XmlTree::innerHtml(const Element &element, Texts texts)
{
    Writing writing{{}, element.scope->base, texts};
    for (const pugi::xml_node child : element.node.children())
        writeHtml(writing, child, element.scope);
    return fromUtf8(writing.out);
}

// Recursion is bounded by repairXml's limit on nesting.
void XmlTree::writeHtml(Writing &writing, pugi::xml_node node, const Scope *around)
{
    std::string &out = writing.out;
    if (isText(node)) {
        if (writing.texts == Texts::AsMarkup)
            out += node.value();
        else
            appendEscaped(out, node.value(), false);
        return;
    }
    if (node.type() != pugi::node_element)
        return;
    const Scope *scope = enter(node, around);
    const string_view name = localOf(node.name());
    out.append("<").append(name);
    writeAttributes(writing, node, scope->base);
    out += '>';
    if (isVoid(name))
        return;
    for (const pugi::xml_node child : node.children())
        writeHtml(writing, child, scope);
    out.append("</").append(name).append(">");
}

void XmlTree::writeAttributes(Writing &writing, pugi::xml_node node, const QUrl &base)
{
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const string_view qualified = attribute.name();
        if (qualified.substr(0, 5) == "xmlns" || qualified == "xml:base")
            continue;
        const string_view name = qualified == "xml:lang" ? "lang" : qualified;
        writing.out.append(" ").append(name).append("=\"");
        if (holdsAddress(name) && base != writing.outer) {
            const QUrl address = base.resolved(QUrl(QString::fromUtf8(attribute.value())));
            appendEscaped(writing.out, address.toEncoded().constData(), true);
        } else {
            appendEscaped(writing.out, attribute.value(), true);
        }
        writing.out += '"';
    }
}

} // namespace naba::feeds
