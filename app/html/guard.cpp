// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/guard.h"

#include "app/html/tags.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace naba::html {

namespace {

constexpr qsizetype maxBytes = 4 << 20;
constexpr qsizetype slack = 1024; ///< what was cut once, and says so, is not cut again
constexpr int maxDepth = 200;
constexpr int maxFormatting = 40;
constexpr int maxAttributes = 100;
constexpr qint64 maxWork = 500'000; ///< nodes the parser may have to make, some 250 bytes each

enum class Fate {
    Keep,        ///< copied; its nesting counts
    Flat,        ///< copied; cannot nest in itself without something that counts
    DropTag,     ///< its content stays
    DropContent, ///< dropped up to its end tag; if there is none, as DropTag
    DropRest,    ///< the same, but without an end tag all that follows belongs to it
    Hollow,      ///< copied without content
    Raw,         ///< copied with its content, which is no markup
};

Fate fateOf(Tag tag)
{
    switch (tag) {
    case Tag::Script:
    case Tag::Style:
        return Fate::DropRest;
    case Tag::Svg:
    case Tag::Select:
    case Tag::Template:
    case Tag::Annotation:
    case Tag::Textarea:
    case Tag::Noframes:
    case Tag::Noembed:
        return Fate::DropContent;
    case Tag::Unknown:
    case Tag::Math:
    case Tag::Noscript:
    case Tag::Plaintext:
    case Tag::Frameset:
    case Tag::Frame:
    case Tag::Option:
    case Tag::Optgroup:
        return Fate::DropTag;
    case Tag::Iframe:
        return Fate::Hollow;
    case Tag::Title:
    case Tag::Xmp:
        return Fate::Raw;
    case Tag::P:
    case Tag::Li:
    case Tag::Dt:
    case Tag::Dd:
    case Tag::Tr:
    case Tag::Td:
    case Tag::Th:
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot:
    case Tag::Caption:
    case Tag::Colgroup:
    case Tag::Rp:
    case Tag::Rt:
    case Tag::Html:
    case Tag::Head:
    case Tag::Body:
        return Fate::Flat;
    default:
        return isVoid(tag) ? Fate::Flat : Fate::Keep;
    }
}

/// The elements that HTML5 opens again in the next paragraph when left open.
bool isFormatting(Tag tag)
{
    switch (tag) {
    case Tag::A:
    case Tag::B:
    case Tag::Big:
    case Tag::Code:
    case Tag::Em:
    case Tag::Font:
    case Tag::I:
    case Tag::Nobr:
    case Tag::S:
    case Tag::Small:
    case Tag::Strike:
    case Tag::Strong:
    case Tag::Tt:
    case Tag::U:
        return true;
    default:
        return false;
    }
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool isLetter(char c)
{
    return lowered(c) >= 'a' && lowered(c) <= 'z';
}

class Guard
{
public:
    Guard(const QByteArray &utf8, bool keepNoscript)
        : m_keepNoscript(keepNoscript)
        , m_begin(utf8.constData())
        , m_at(m_begin)
        , m_end(m_begin + cut(utf8))
        , m_isCut(m_end - m_begin < utf8.size())
    {
        m_out.reserve(m_end - m_begin);
    }

    QByteArray run()
    {
        while (m_at < m_end && m_work < maxWork) {
            const auto *open = static_cast<const char *>(
                std::memchr(m_at, '<', static_cast<size_t>(m_end - m_at)));
            if (!open) {
                m_out.append(m_at, m_end - m_at);
                m_at = m_end;
                break;
            }
            m_out.append(m_at, open - m_at);
            m_at = open;
            markup();
        }
        // Nothing is left out without a word.
        if (m_at < m_end || m_isCut)
            m_out.append("<p>[\u2026]</p>");
        return std::move(m_out);
    }

private:
    static qsizetype cut(const QByteArray &utf8)
    {
        if (utf8.size() <= maxBytes + slack)
            return utf8.size();
        qsizetype end = maxBytes;
        while (end > maxBytes - 4 && (static_cast<unsigned char>(utf8[end]) & 0xc0) == 0x80)
            --end;
        return end;
    }

    [[nodiscard]] char peek(qsizetype ahead) const
    {
        return m_end - m_at > ahead ? m_at[ahead] : '\0';
    }

    void markup()
    {
        const char next = peek(1);
        if (isLetter(next)) {
            tag(1);
        } else if (next == '/' && isLetter(peek(2))) {
            tag(2);
        } else if (next == '!' || next == '?' || next == '/') {
            comment();
        } else {
            m_out += '<';
            ++m_at;
        }
    }

    /// Comments, processing instructions and CDATA go; the document type stays (it decides how
    /// the parser treats tables in paragraphs).
    void comment()
    {
        const char *start = m_at;
        if (peek(1) == '!' && peek(2) == '-' && peek(3) == '-') {
            if (peek(4) == '>' || (peek(4) == '-' && peek(5) == '>')) {
                m_at += peek(4) == '>' ? 5 : 6;
                return;
            }
            const char *close = find(m_at + 4, "-->", 3);
            m_at = close ? close + 3 : m_end;
            return;
        }
        const auto *close =
            static_cast<const char *>(std::memchr(m_at, '>', static_cast<size_t>(m_end - m_at)));
        m_at = close ? close + 1 : m_end;
        if (lowered(start[2 < m_end - start ? 2 : 0]) == 'd' && start[1] == '!')
            m_out.append(start, m_at - start);
    }

    [[nodiscard]] const char *find(const char *from, const char *what, size_t size) const
    {
        const char *const stop = m_end;
        const auto *found = std::search(from, stop, what, what + size);
        return found == stop ? nullptr : found;
    }

    /// Reads a tag name at `at` (lower case) and leaves `at` after it.
    static Tag nameAt(const char *&at, const char *end)
    {
        std::array<char, 16> name{};
        size_t size = 0;
        while (at < end && !isSpace(*at) && *at != '/' && *at != '>') {
            if (size < name.size())
                name[size] = lowered(*at);
            ++size;
            ++at;
        }
        return size <= name.size() ? tagOf({name.data(), size}) : Tag::Unknown;
    }

    void tag(qsizetype nameOffset)
    {
        const char *const start = m_at;
        const char *at = m_at + nameOffset;
        const Tag name = nameAt(at, m_end);
        const char *afterName = at;
        const char *keepTo = nullptr;
        const char *close = tagEnd(at, &keepTo);
        if (!close) {
            m_at = m_end; // a tag cut short is no tag
            return;
        }
        m_at = close;
        if (name == Tag::Form) {
            // gumbo 0.10 puts text that precedes </form> behind the form; a <div> is as good.
            static constexpr QByteArrayView open("<div>");
            static constexpr QByteArrayView shut("</div");
            if (nameOffset == 2)
                endTag(Tag::Div, shut.data(), shut.data() + shut.size());
            else
                startTag(Tag::Div, open, false);
            return;
        }
        if (nameOffset == 2) {
            endTag(name, start, afterName);
            return;
        }
        const QByteArrayView text(start, keepTo ? keepTo : close);
        startTag(name, text, keepTo != nullptr);
    }

    /// After the '>' of a tag whose attributes begin at `at`; `keepTo` is set where the attributes
    /// become too many (looking for doubles among them costs the square of their number).
    const char *tagEnd(const char *at, const char **keepTo) const
    {
        int attributes = 0;
        while (at < m_end) {
            while (at < m_end && (isSpace(*at) || *at == '/'))
                ++at;
            if (at == m_end)
                return nullptr;
            if (*at == '>')
                return at + 1;
            if (++attributes == maxAttributes)
                *keepTo = at;
            at = attributeEnd(at);
        }
        return nullptr;
    }

    const char *attributeEnd(const char *at) const
    {
        ++at; // an attribute's name may begin with anything, even '='
        while (at < m_end && !isSpace(*at) && *at != '/' && *at != '>' && *at != '=')
            ++at;
        const char *value = at;
        while (value < m_end && isSpace(*value))
            ++value;
        if (value == m_end || *value != '=')
            return at;
        ++value;
        while (value < m_end && isSpace(*value))
            ++value;
        if (value == m_end)
            return m_end;
        if (*value == '"' || *value == '\'') {
            const auto *quote = static_cast<const char *>(
                std::memchr(value + 1, *value, static_cast<size_t>(m_end - value - 1)));
            return quote ? quote + 1 : m_end;
        }
        while (value < m_end && !isSpace(*value) && *value != '>')
            ++value;
        return value;
    }

    void startTag(Tag name, QByteArrayView text, bool shortened)
    {
        auto &state = m_states[static_cast<size_t>(name)];
        switch (fate(name)) {
        case Fate::DropTag:
            return;
        case Fate::DropRest:
        case Fate::DropContent:
            skipContent(name);
            return;
        case Fate::Hollow:
            copy(text, shortened);
            m_out.append("</").append(nameOf(name)).append('>');
            return;
        case Fate::Raw:
            raw(name, text, shortened);
            return;
        case Fate::Flat:
            break;
        case Fate::Keep:
            if (m_depth >= maxDepth || (isFormatting(name) && m_formatting >= maxFormatting)) {
                ++state.dropped;
                return;
            }
            ++state.open;
            ++m_depth;
            m_formatting += isFormatting(name) ? 1 : 0;
            break;
        }
        m_work += 1 + m_formatting;
        copy(text, shortened);
    }

    void endTag(Tag name, const char *start, const char *afterName)
    {
        auto &state = m_states[static_cast<size_t>(name)];
        switch (fate(name)) {
        case Fate::Keep:
            if (state.dropped > 0) {
                --state.dropped;
                return;
            }
            if (state.open > 0) {
                --state.open;
                --m_depth;
                m_formatting -= isFormatting(name) ? 1 : 0;
            }
            break;
        case Fate::Flat:
            break;
        default:
            return;
        }
        ++m_work;
        m_out.append(start, afterName - start).append('>');
    }

    void copy(QByteArrayView text, bool shortened)
    {
        m_out.append(text.data(), text.size());
        if (shortened)
            m_out += '>';
    }

    /// The next end tag (or, with `start`, start tag) of an element, or nothing.
    [[nodiscard]] const char *findTag(const char *from, Tag name, bool *isStart) const
    {
        for (const char *at = from; at < m_end; ++at) {
            at = static_cast<const char *>(std::memchr(at, '<', static_cast<size_t>(m_end - at)));
            if (!at)
                return nullptr;
            const bool closing = at + 1 < m_end && at[1] == '/';
            const char *after = at + (closing ? 2 : 1);
            if ((closing || isStart) && after < m_end && isLetter(*after) &&
                nameAt(after, m_end) == name) {
                if (isStart)
                    *isStart = !closing;
                return at;
            }
        }
        return nullptr;
    }

    [[nodiscard]] const char *afterTag(const char *at) const
    {
        const auto *close =
            static_cast<const char *>(std::memchr(at, '>', static_cast<size_t>(m_end - at)));
        return close ? close + 1 : m_end;
    }

    void skipContent(Tag name)
    {
        auto &state = m_states[static_cast<size_t>(name)];
        if (state.unclosed)
            return;
        const bool nests = name == Tag::Svg || name == Tag::Template;
        const char *at = m_at;
        for (int depth = 1; depth > 0;) {
            bool isStart = false;
            at = findTag(at, name, nests ? &isStart : nullptr);
            if (!at)
                break;
            depth += isStart ? 1 : -1;
            at = afterTag(at);
        }
        if (at) {
            m_at = at;
            return;
        }
        state.unclosed = true; // not sought again: that would cost the square of the length
        if (fateOf(name) == Fate::DropRest)
            m_at = m_end;
    }

    void raw(Tag name, QByteArrayView text, bool shortened)
    {
        auto &state = m_states[static_cast<size_t>(name)];
        if (state.unclosed)
            return;
        const char *close = findTag(m_at, name, nullptr);
        if (!close) {
            state.unclosed = true;
            return;
        }
        copy(text, shortened);
        m_out.append(m_at, close - m_at).append("</").append(nameOf(name)).append('>');
        m_at = afterTag(close);
        ++m_work;
    }

    struct State
    {
        int open = 0;
        int dropped = 0;
        bool unclosed = false;
    };

    /// What becomes of an element on this page.
    [[nodiscard]] Fate fate(Tag tag) const
    {
        return tag == Tag::Noscript && m_keepNoscript ? Fate::Keep : fateOf(tag);
    }

    bool m_keepNoscript;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    bool m_isCut; ///< there was more
    QByteArray m_out;
    std::array<State, 256> m_states{};
    int m_depth = 0;
    int m_formatting = 0;
    qint64 m_work = 0;
};

} // namespace

QByteArray guarded(const QByteArray &utf8, bool keepNoscript)
{
    return Guard(utf8, keepNoscript).run();
}

} // namespace naba::html
