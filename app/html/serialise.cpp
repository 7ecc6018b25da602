// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/serialise.h"

#include "app/html/dom.h"

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// What stands for a character in markup: empty for nothing, null for itself.
QLatin1StringView replacement(QChar c, bool inAttribute)
{
    switch (c.unicode()) {
    case u'&':
        return "&amp;"_L1;
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    case u'"':
        return inAttribute ? "&quot;"_L1 : QLatin1StringView();
    default:
        return isForbiddenControl(c) ? ""_L1 : QLatin1StringView();
    }
}

} // namespace

void escape(const QString &text, bool inAttribute, QString *out)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Letters, which most are, need no second look.
        const char16_t u = text.at(i).unicode();
        if ((u > u'>' && u < 0x7f) || (u > 0x9f && u < 0xfffe))
            continue;
        const QLatin1StringView other = replacement(text.at(i), inAttribute);
        if (other.isNull())
            continue;
        out->append(QStringView(text).mid(from, i - from));
        out->append(other);
        from = i + 1;
    }
    out->append(QStringView(text).mid(from));
}

namespace {

/// How often markup is written out and read again until it stays the same.
constexpr int maxRounds = 4;

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
    constexpr qsizetype tagLength = 8;
    qsizetype length = 0;
    for (int at = 0; at < tree.size(); ++at)
        length += tree[at].text.size() + tagLength;
    QString out;
    out.reserve(length);
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

QString settled(const Cleaned &cleaned, const QUrl &base)
{
    QString out = serialised(cleaned.tree);
    if (!cleaned.unsettled)
        return out;
    for (int round = 0; round < maxRounds; ++round) {
        QString again = serialised(clean(parse(out.toUtf8(), ParseAs::Fragment), base).tree);
        if (again == out)
            break;
        out = std::move(again);
    }
    return out;
}

} // namespace naba::html
