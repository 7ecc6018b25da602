// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/text_construct.h"

#include "app/feeds/double_encoding.h"
#include "app/html/sanitise.h"
#include "app/text/direction.h"

#include <QRegularExpression>

#include <algorithm>

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

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// Whether an HTML parser would see more in it than text: a whole tag, a comment, a reference.
bool holdsMarkup(const QString &text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0;) {
        const QChar first = at + 1 < text.size() ? text.at(at + 1) : QChar();
        const bool begins = isAsciiLetter(first) || first == u'/' || first == u'!' || first == u'?';
        const qsizetype next = text.indexOf(u'<', at + 1);
        const qsizetype end = begins ? text.indexOf(u'>', at + 2) : -1;
        if (end >= 0 && (next < 0 || end < next))
            return true;
        if (begins && end < 0)
            break;
        at = next;
    }
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        if (at + 1 < text.size() && (isAsciiLetter(text.at(at + 1)) || text.at(at + 1) == u'#'))
            return true;
    }
    return false;
}

/// Folds what XML and HTML call white space; a no-break space is a letter to the writer.
QString folded(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool space = c == u' ' || (c >= u'\t' && c <= u'\r');
        if (!space)
            line += c;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    if (line.endsWith(u' '))
        line.chop(1);
    return line;
}

/// Embeddings, overrides and isolates, which left open turn what stands behind the title, and
/// marks that were put there for somebody else's list.
bool holdsBidiControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') ||
               c == u'\u200E' || c == u'\u200F' || c == u'\u061C';
    });
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
        text.value = repairedText(element.text().trimmed());
    if (!holdsMarkup(text.value))
        text.type = Text::Type::Plain;
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
        text.type = isHtmlType(type) || isXmlType(type) ? Text::Type::Html : Text::Type::Plain;
        return text;
    }
    if (element.hasChildElements()) {
        // type="html" promises escaped markup, and some wrap that in a <div>.
        const auto texts = isHtmlType(type) ? XmlTree::Texts::AsMarkup : XmlTree::Texts::AsText;
        text.value = tree.innerHtml(element, texts).trimmed();
        return text;
    }
    text.value = repairedText(element.text().trimmed());
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
    const bool html = text.type == Text::Type::Html && holdsMarkup(text.value);
    if (html)
        return html::plainText(text.value);
    const QString line = folded(text.value);
    return holdsBidiControls(line) ? text::withoutBidiControls(line) : line;
}

} // namespace naba::feeds
