// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"

#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/text/direction.h"

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// How often markup is written out and read again until it stays the same.
constexpr int maxRounds = 4;

void escape(const QString &text, bool inAttribute, QString *out)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            *out += "&amp;"_L1;
            break;
        case u'<':
            *out += "&lt;"_L1;
            break;
        case u'>':
            *out += "&gt;"_L1;
            break;
        case u'"':
            if (inAttribute)
                *out += "&quot;"_L1;
            else
                *out += c;
            break;
        default:
            if (!isForbiddenControl(c))
                *out += c;
        }
    }
}

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

void openTag(const Node &node, QString *out)
{
    *out += u'<';
    *out += latin(nameOf(node.tag));
    for (const auto &[attr, value] : node.attributes) {
        *out += u' ';
        *out += latin(nameOf(attr));
        *out += "=\""_L1;
        escape(value, true, out);
        *out += u'"';
    }
    *out += u'>';
}

void closeTag(const Node &node, QString *out)
{
    *out += "</"_L1;
    *out += latin(nameOf(node.tag));
    *out += u'>';
}

QString serialised(const Tree &tree)
{
    QString out;
    int at = tree.root().first;
    while (at >= 0) {
        const Node &node = tree[at];
        if (node.tag == Tag::Text) {
            // The parser drops a line break that opens a <pre>.
            const Node &parent = tree[node.parent];
            if (parent.tag == Tag::Pre && parent.first == at && node.text.startsWith(u'\n'))
                out += u'\n';
            escape(node.text, false, &out);
        } else {
            openTag(node, &out);
            if (node.first >= 0) {
                at = node.first;
                continue;
            }
            if (!isVoid(node.tag))
                closeTag(node, &out);
        }
        while (at > 0 && tree[at].next < 0) {
            at = tree[at].parent;
            if (at > 0)
                closeTag(tree[at], &out);
        }
        at = at > 0 ? tree[at].next : -1;
    }
    return out;
}

} // namespace

QString sanitise(const QString &html, const QUrl &base)
{
    if (!html.contains(u'<') && !html.contains(u'&') && !html.contains(u'>')) {
        QString out;
        out.reserve(html.size());
        escape(html, false, &out);
        return out;
    }
    QString out;
    QByteArray in = utf8Of(html);
    for (int round = 0; round < maxRounds; ++round) {
        const Cleaned cleaned = clean(parse(in, ParseAs::Fragment), base);
        out = serialised(cleaned.tree);
        QByteArray utf8 = out.toUtf8();
        if (!cleaned.unsettled && round == 0)
            break;
        if (utf8 == in)
            break;
        in = std::move(utf8);
    }
    return out;
}

QString plainText(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return text::withoutBidiControls(html).simplified();
    const Tree tree = parse(utf8Of(html), ParseAs::Fragment);
    QString out;
    int at = tree.root().first;
    while (at >= 0) {
        const Node &node = tree[at];
        if (node.tag == Tag::Text)
            out += node.text;
        else if (isBlock(node.tag) || node.tag == Tag::Br)
            out += u' ';
        if (node.first >= 0) {
            at = node.first;
            continue;
        }
        while (at > 0 && tree[at].next < 0) {
            at = tree[at].parent;
            if (isBlock(tree[at].tag))
                out += u' ';
        }
        at = at > 0 ? tree[at].next : -1;
    }
    return text::withoutBidiControls(out).simplified();
}

} // namespace naba::html
