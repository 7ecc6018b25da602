// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/well_nested.h"

#include "app/base/utf8.h"
#include "app/html/nesting.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace naba::html {

namespace {

constexpr qsizetype maxBytes = 1 << 20; // longer ones are the guard's
constexpr size_t maxDepth = 40;
constexpr int maxAttributes = 50;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes that the parser's preprocessing changes, or that utf8Of() should have taken away.
bool isOdd(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return (u < 0x20 && c != '\t' && c != '\n') || u == 0x7f;
}

/// A number that a reference may stand for unchanged (HTML, "numeric character reference end").
bool isPlainCodePoint(char32_t c)
{
    if (c < 0x80)
        return (c >= 0x20 && c < 0x7f) || c == '\t' || c == '\n';
    return c >= 0xa0 && c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff) &&
           !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
}

class Reader
{
public:
    explicit Reader(const QByteArray &utf8)
        : m_at(utf8.constData())
        , m_end(m_at + utf8.size())
    {
    }

    std::optional<Tree> run()
    {
        if (std::any_of(m_at, m_end, isOdd))
            return std::nullopt;
        m_open.reserve(maxDepth);
        while (m_at < m_end) {
            if (!(*m_at == '<' ? markup() : text()))
                return std::nullopt;
        }
        if (!m_open.empty())
            return std::nullopt;
        return std::move(m_tree);
    }

private:
    struct Open
    {
        Tag tag;
        Nesting kind;
        int node;
    };

    [[nodiscard]] int top() const { return m_open.empty() ? 0 : m_open.back().node; }

    [[nodiscard]] bool startsWith(std::string_view what) const
    {
        return std::string_view(m_at, static_cast<size_t>(m_end - m_at)).starts_with(what);
    }

    bool text()
    {
        const auto *stop =
            static_cast<const char *>(std::memchr(m_at, '<', static_cast<size_t>(m_end - m_at)));
        QString decoded;
        if (!value(stop ? stop : m_end, &decoded))
            return false;
        m_tree.appendText(top(), decoded);
        return true;
    }

    /// Takes everything up to `stop`, with its references decoded.
    bool value(const char *stop, QString *out)
    {
        const auto *first =
            static_cast<const char *>(std::memchr(m_at, '&', static_cast<size_t>(stop - m_at)));
        if (!first) {
            *out = fromUtf8({m_at, static_cast<size_t>(stop - m_at)});
            m_at = stop;
            return true;
        }
        m_buffer.clear();
        while (first) {
            m_buffer.append(m_at, static_cast<size_t>(first - m_at));
            m_at = first;
            if (!reference(stop))
                return false;
            first =
                static_cast<const char *>(std::memchr(m_at, '&', static_cast<size_t>(stop - m_at)));
        }
        m_buffer.append(m_at, static_cast<size_t>(stop - m_at));
        m_at = stop;
        *out = fromUtf8(m_buffer);
        return true;
    }

    /// At an ampersand.
    bool reference(const char *stop)
    {
        const char *at = m_at + 1;
        if (at < stop && *at == '#')
            return number(at + 1, stop);
        const char *const name = at;
        while (at < stop && (isLetter(*at) || isDigit(*at)))
            ++at;
        if (at == name) {
            m_buffer += '&';
            m_at = at;
            return true;
        }
        if (at == stop || *at != ';')
            return false;
        const std::string_view meant = commonReference({name, static_cast<size_t>(at - name)});
        if (meant.empty())
            return false;
        m_buffer += meant;
        m_at = at + 1;
        return true;
    }

    bool number(const char *at, const char *stop)
    {
        const bool hex = at < stop && (*at == 'x' || *at == 'X');
        at += hex ? 1 : 0;
        char32_t c = 0;
        const char *const first = at;
        for (; at < stop && at - first < 8; ++at) {
            const char lower = static_cast<char>(*at | 0x20);
            if (isDigit(*at))
                c = c * (hex ? 16 : 10) + static_cast<char32_t>(*at - '0');
            else if (hex && lower >= 'a' && lower <= 'f')
                c = c * 16 + static_cast<char32_t>(lower - 'a' + 10);
            else
                break;
        }
        if (at == first || at == stop || *at != ';' || !isPlainCodePoint(c))
            return false;
        m_buffer += QString::fromUcs4(&c, 1).toStdString();
        m_at = at + 1;
        return true;
    }

    bool markup()
    {
        if (startsWith("<!--"))
            return comment();
        return startsWith("</") ? endTag() : startTag();
    }

    /// Left out, as the guard does it.
    bool comment()
    {
        m_at += 4;
        if (startsWith(">") || startsWith("->"))
            return false;
        constexpr std::string_view close("-->");
        const char *end = std::search(m_at, m_end, close.begin(), close.end());
        if (end == m_end)
            return false;
        m_at = end + close.size();
        return true;
    }

    Tag name()
    {
        std::array<char, 12> lower{};
        size_t size = 0;
        while (m_at < m_end && (isLetter(*m_at) || isDigit(*m_at))) {
            if (size == lower.size())
                return Tag::Unknown;
            const char c = *m_at++;
            lower[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }
        return size == 0 ? Tag::Unknown : tagOf({lower.data(), size});
    }

    bool endTag()
    {
        m_at += 2;
        const Tag tag = name();
        if (m_at == m_end || *m_at != '>' || m_open.empty() || m_open.back().tag != tag)
            return false;
        ++m_at;
        m_paragraphs -= m_open.back().kind == Nesting::Paragraph ? 1 : 0;
        m_links -= m_open.back().kind == Nesting::Link ? 1 : 0;
        m_open.pop_back();
        return true;
    }

    bool startTag()
    {
        ++m_at;
        const Tag tag = name();
        const Nesting kind = nestingOf(tag);
        if (kind == Nesting::Other || !mayOpen(kind))
            return false;
        const int node = m_tree.append(top(), tag);
        bool slash = false;
        if (!attributes(node, &slash) || (slash && !isVoid(tag)))
            return false;
        if (isVoid(tag))
            return true;
        if (m_open.size() == maxDepth)
            return false;
        m_open.push_back({tag, kind, node});
        m_paragraphs += kind == Nesting::Paragraph ? 1 : 0;
        m_links += kind == Nesting::Link ? 1 : 0;
        return true;
    }

    [[nodiscard]] bool mayOpen(Nesting kind) const
    {
        switch (kind) {
        case Nesting::Link:
            return m_links == 0;
        case Nesting::Heading:
            return m_paragraphs == 0 && (m_open.empty() || m_open.back().kind != Nesting::Heading);
        case Nesting::Entry:
            return m_paragraphs == 0 && !isInEntry();
        case Nesting::Block:
        case Nesting::Paragraph:
            return m_paragraphs == 0;
        default:
            return true;
        }
    }

    /// Whether an <li> would end one that is open: up to the first block that is not a <div>.
    [[nodiscard]] bool isInEntry() const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->kind == Nesting::Entry)
                return true;
            const bool block = open->kind == Nesting::Block || open->kind == Nesting::Heading;
            if (block && open->tag != Tag::Div)
                return false;
        }
        return false;
    }

    bool attributes(int node, bool *slash)
    {
        for (int count = 0;; ++count) {
            const bool spaced = m_at < m_end && isSpace(*m_at);
            while (m_at < m_end && isSpace(*m_at))
                ++m_at;
            if (m_at == m_end || count > maxAttributes)
                return false;
            if (*m_at == '/') {
                *slash = true;
                ++m_at;
                if (m_at == m_end || *m_at != '>')
                    return false;
            }
            if (*m_at == '>') {
                ++m_at;
                return true;
            }
            if (!spaced || !attribute(node))
                return false;
        }
    }

    bool attribute(int node)
    {
        std::array<char, 40> lower{};
        size_t size = 0;
        const auto isNamed = [](char c) {
            return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
        };
        while (m_at < m_end && isNamed(*m_at)) {
            if (size == lower.size())
                return false;
            const char c = *m_at++;
            lower[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        }
        if (size == 0 || m_end - m_at < 2 || m_at[0] != '=' || (m_at[1] != '"' && m_at[1] != '\''))
            return false;
        const char quote = m_at[1];
        m_at += 2;
        const auto *stop =
            static_cast<const char *>(std::memchr(m_at, quote, static_cast<size_t>(m_end - m_at)));
        if (!stop)
            return false;
        const Attr attr = attrOf({lower.data(), size});
        if (attr == Attr::Unknown) {
            m_at = stop + 1;
            return true;
        }
        QString decoded;
        if (m_tree[node].find(attr) || !value(stop, &decoded))
            return false;
        m_tree[node].attributes.emplace_back(attr, decoded);
        m_at = stop + 1;
        return true;
    }

    const char *m_at;
    const char *m_end;
    Tree m_tree;
    std::vector<Open> m_open;
    std::string m_buffer;
    int m_paragraphs = 0;
    int m_links = 0;
};

} // namespace

std::optional<Tree> parseWellNested(const QByteArray &utf8)
{
    if (utf8.size() > maxBytes)
        return std::nullopt;
    return Reader(utf8).run();
}

} // namespace naba::html
