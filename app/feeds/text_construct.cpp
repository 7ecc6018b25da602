// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/text_construct.h"

#include "app/html/sanitise.h"

#include <QRegularExpression>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

bool isXmlType(const QString &type)
{
    return type == "xhtml"_L1 || type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1);
}

bool isHtmlType(const QString &type)
{
    return type == "html"_L1 || type == "text/html"_L1;
}

bool isTextType(const QString &type)
{
    return type.isEmpty() || type == "text"_L1 || type.startsWith("text/"_L1);
}

/// Atom 0.3 and RSS say "plain" of texts that are not.
bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(
        u"</(?:a|p|b|i|em|strong|div|span|ul|ol|li|blockquote|h[1-6]|table|pre|code)>"
        "|<(?:br|hr|img)\\b[^<>]*>"
        "|&(?:[a-z]{2,8}|#[0-9]{2,5}|#x[0-9a-f]{2,5});"_s,
        QRegularExpression::CaseInsensitiveOption);
    return markup.match(text).hasMatch();
}

QString decodedBase64(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.simplified().remove(u' ').toLatin1());
    return QString::fromUtf8(bytes);
}

} // namespace

Text rssText(XmlTree &tree, const Element &element)
{
    Text text;
    text.base = element.scope->base;
    const QString mode = element.attribute("mode").toLower();
    if (mode == "base64"_L1)
        text.value = decodedBase64(element.text());
    else if (element.hasChildElements())
        text.value = tree.innerHtml(element).trimmed();
    else
        text.value = element.text().trimmed();
    return text;
}

Text atomText(XmlTree &tree, const Element &element)
{
    Text text;
    text.base = element.scope->base;
    const bool old = element.ns == Ns::Atom03;
    const QString type = element.attribute("type").section(u';', 0, 0).trimmed().toLower();
    const QString mode = element.attribute("mode").toLower();
    const bool base64 =
        mode == "base64"_L1 || (!isXmlType(type) && !isHtmlType(type) && !isTextType(type));
    if (base64) {
        text.value = decodedBase64(element.text());
        text.type = old || looksLikeHtml(text.value) ? Text::Type::Html : Text::Type::Plain;
        return text;
    }
    if (element.hasChildElements()) {
        text.value = tree.innerHtml(element).trimmed();
        return text;
    }
    text.value = element.text().trimmed();
    if (isHtmlType(type))
        text.type = Text::Type::Html;
    else if (isXmlType(type))
        // What is escaped inside XHTML is text; but 0.3's mode=escaped says that it is markup.
        text.type = mode == "escaped"_L1 ? Text::Type::Html : Text::Type::Plain;
    else if (old && looksLikeHtml(text.value))
        text.type = Text::Type::Html;
    else
        text.type = Text::Type::Plain;
    return text;
}

QString flat(const Text &text)
{
    return text.type == Text::Type::Html ? html::plainText(text.value) : text.value.simplified();
}

} // namespace naba::feeds
