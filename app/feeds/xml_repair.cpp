// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_repair.h"

#include "app/feeds/xml_references.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace naba::feeds {

namespace {

using namespace Qt::StringLiterals;
using std::string_view;

constexpr size_t maxDepth = 256;
constexpr size_t maxElements = 3'000'000;
constexpr size_t maxAttributes = 256;
constexpr size_t maxPrefixes = 200;
constexpr qsizetype maxErrors = 30;
constexpr size_t npos = string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isNameCharacter(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isBlank(string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool equalIgnoringCase(string_view a, string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return lower(x) == lower(y); });
}

string_view prefixOf(string_view name)
{
    const size_t colon = name.find(':');
    return colon == npos ? string_view() : name.substr(0, colon);
}

string_view localOf(string_view name)
{
    const size_t colon = name.find(':');
    return colon == npos ? name : name.substr(colon + 1);
}

template<size_t N>
bool isOneOf(string_view name, const std::array<string_view, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](string_view one) { return equalIgnoringCase(name, one); });
}

constexpr std::array<string_view, 5> rootNames{"rss", "rdf", "feed", "opml", "channel"};
constexpr std::array<string_view, 2> itemNames{"item", "entry"};
/// Elements that hold no others of a feed: when one of them starts inside another, the first was
/// never closed.
constexpr std::array<string_view, 5> leafNames{"title", "link", "guid", "pubDate", "comments"};
constexpr std::array<string_view, 8> leafFollowers{
    "title", "link", "guid", "pubDate", "comments", "category", "description", "enclosure"};

struct Attribute
{
    string_view name;
    string_view value;
};

class Repair
{
public:
    explicit Repair(string_view source)
        : m_source(source)
    {
        m_out.reserve(source.size() + 64);
    }

    RepairedXml run()
    {
        skipToRoot();
        while (m_at < m_source.size()) {
            const size_t angle = std::min(m_source.find('<', m_at), m_source.size());
            if (angle > m_at)
                text(m_source.substr(m_at, angle - m_at));
            m_at = angle;
            if (m_at < m_source.size())
                markup();
        }
        finish();
        return {QByteArray::fromStdString(m_out), m_errors};
    }

private:
    // --- Errors

    void error(const char *what, string_view name = {})
    {
        if (m_errors.size() >= maxErrors)
            return;
        const size_t at = std::min(m_at, m_source.size());
        m_line += std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_counted),
                             m_source.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        m_counted = std::max(m_counted, at);
        QString sentence = u"line %1: %2"_s.arg(m_line).arg(QLatin1String(what));
        if (!name.empty())
            sentence +=
                u' ' + QString::fromUtf8(name.data(),
                                         qMin<qsizetype>(static_cast<qsizetype>(name.size()), 60));
        m_errors += sentence;
    }

    /// Finds what ends a construct. What is not there once is not looked for again: a document of
    /// openings without ends would take quadratic time.
    size_t findEnd(string_view end, size_t at)
    {
        if (std::find(m_absent.begin(), m_absent.end(), end) != m_absent.end())
            return npos;
        const size_t found = m_source.find(end, at);
        if (found == npos)
            m_absent.push_back(end);
        return found;
    }

    // --- Before the root

    /// Passes over what stands before the first element that can be a feed's root, but never
    /// over a page's.
    void skipToRoot()
    {
        size_t at = 0;
        while ((at = m_source.find('<', at)) != npos) {
            if (m_source.substr(at, 4) == "<!--") {
                const size_t end = findEnd("-->", at);
                at = end == npos ? at + 4 : end + 3;
                continue;
            }
            if (at + 1 < m_source.size() && isNameStart(m_source[at + 1])) {
                const string_view name = nameAt(at + 1);
                if (isOneOf(localOf(name), rootNames)) {
                    if (m_otherRoot) {
                        error("something else before the root element");
                        m_at = at;
                    }
                    return;
                }
                if (equalIgnoringCase(name, "html"))
                    return;
                m_otherRoot = true;
            }
            ++at;
        }
    }

    [[nodiscard]] string_view nameAt(size_t at) const
    {
        size_t end = at;
        while (end < m_source.size() && isNameCharacter(m_source[end]))
            ++end;
        return m_source.substr(at, end - at);
    }

    // --- Text

    /// Before the root element, or behind it and in nothing that began there.
    [[nodiscard]] bool isOutside() const
    {
        return m_open.empty() || (m_rootClosed && m_open.size() == 1);
    }

    void text(string_view part)
    {
        if (isOutside()) {
            if (!isBlank(part))
                error("text outside the root element");
            return;
        }
        const size_t close = part.find("]]>");
        if (close != npos)
            error("]]> in text");
        appendText(part);
    }

    void appendText(string_view part)
    {
        if (const char *problem = appendWithReferences(m_out, part, m_entities))
            error(problem);
    }

    void appendEscaped(string_view part)
    {
        for (const char c : part) {
            if (c == '<')
                m_out += "&lt;";
            else if (c == '&')
                m_out += "&amp;";
            else
                m_out += c;
        }
    }

    // --- Markup

    void markup()
    {
        const string_view rest = m_source.substr(m_at);
        if (rest.substr(0, 4) == "<!--")
            comment();
        else if (rest.substr(0, 9) == "<![CDATA[")
            cdata();
        else if (rest.substr(0, 9) == "<!DOCTYPE")
            doctype();
        else if (rest.substr(0, 2) == "<?")
            instruction();
        else if (rest.substr(0, 2) == "</")
            endTag();
        else if (rest.size() > 1 && isNameStart(rest[1]))
            startTag();
        else
            strayAngle();
    }

    void strayAngle()
    {
        error("< that begins no markup");
        if (!isOutside())
            m_out += "&lt;";
        ++m_at;
    }

    void comment()
    {
        const size_t end = m_source.find("--", m_at + 4);
        if (end != npos && m_source.substr(end, 3) == "-->") {
            m_at = end + 3;
            return;
        }
        const size_t close = end == npos ? npos : findEnd("-->", end);
        error(close == npos ? "comment without end" : "-- in a comment");
        const size_t angle = close == npos ? m_source.find('>', m_at) : close + 2;
        m_at = angle == npos ? m_source.size() : angle + 1;
    }

    void cdata()
    {
        const size_t begin = m_at + 9;
        size_t end = findEnd("]]>", begin);
        size_t next = end + 3;
        if (end == npos) {
            error("CDATA without end");
            // Its element's end tag bounds the damage.
            end = m_open.empty() ? npos
                                 : m_source.find("</" + std::string(m_open.back().name), begin);
            end = std::min(end, m_source.size());
            next = end;
        }
        if (isOutside())
            error("CDATA outside the root element");
        else
            appendEscaped(m_source.substr(begin, end - begin));
        m_at = next;
    }

    void instruction()
    {
        const bool declaration = equalIgnoringCase(nameAt(m_at + 2), "xml");
        if (declaration && m_at != 0)
            error("XML declaration not at the start");
        const size_t end = findEnd("?>", m_at);
        if (end == npos) {
            error("processing instruction without end");
            const size_t angle = m_source.find('>', m_at);
            m_at = angle == npos ? m_source.size() : angle + 1;
        } else {
            m_at = end + 2;
        }
    }

    /// Only the general entities of the internal subset are of use here.
    void doctype()
    {
        const bool misplaced = !m_open.empty() || m_rootClosed || m_seenDoctype;
        if (misplaced)
            error("DOCTYPE inside the document");
        m_seenDoctype = true;
        const size_t end = misplaced ? npos : endOfDoctype(m_source, m_at);
        if (end == npos) {
            if (!misplaced)
                error("DOCTYPE without end");
            const size_t angle = m_source.find('>', m_at);
            m_at = angle == npos ? m_source.size() : angle + 1;
            return;
        }
        m_entities.declare(m_source.substr(m_at, end - m_at));
        m_at = end;
    }

    void endTag()
    {
        const string_view name = nameAt(m_at + 2);
        size_t at = m_at + 2 + name.size();
        while (at < m_source.size() && isSpace(m_source[at]))
            ++at;
        if (name.empty() || at >= m_source.size() || m_source[at] != '>') {
            error("end tag not closed:", name);
            const size_t angle = m_source.find_first_of("<>", at);
            at = angle == npos ? m_source.size() : angle;
        }
        close(name);
        m_at = at < m_source.size() && m_source[at] == '>' ? at + 1 : at;
    }

    void close(string_view name)
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        auto found = std::find_if(m_open.rbegin(), m_open.rend(),
                                  [name](const Open &open) { return open.name == name; });
        if (found == m_open.rend())
            found = std::find_if(m_open.rbegin(), m_open.rend(), [name](const Open &open) {
                return equalIgnoringCase(open.name, name);
            });
        if (found == m_open.rend() || (m_rootClosed && found == m_open.rend() - 1)) {
            error("end tag without start:", name);
            return;
        }
        if (found->name != name || found != m_open.rbegin())
            error("element not closed:", m_open.back().name);
        const size_t depth = static_cast<size_t>(m_open.rend() - found) - 1;
        while (m_open.size() > std::max<size_t>(depth, 1))
            pop();
        if (depth == 0)
            m_rootClosed = true; // written at the end: what follows may still be news
    }

    void pop()
    {
        m_out += "</";
        m_out += m_open.back().name;
        m_out += '>';
        m_prefixes.resize(m_open.back().prefixes);
        m_open.pop_back();
    }

    // --- Start tags

    void startTag()
    {
        const string_view name = nameAt(m_at + 1);
        m_at += 1 + name.size();
        const bool selfClosing = attributes();
        if (m_rootClosed)
            error("element after the root element:", name);
        if (m_open.size() >= maxDepth) {
            if (!m_saidTooDeep)
                error("nested too deep:", name);
            m_saidTooDeep = true;
            m_tooDeep += selfClosing ? 0 : 1;
            return;
        }
        if (++m_elements > maxElements) {
            error("too many elements");
            m_at = m_source.size();
            return;
        }
        closeForgotten(name);
        m_open.push_back({name, m_prefixes.size()});
        declarePrefixes();
        checkPrefixes(name);
        writeStart(name);
        if (selfClosing && m_open.size() > 1) {
            pop();
        } else if (selfClosing) {
            m_rootClosed = true;
        }
    }

    void closeForgotten(string_view name)
    {
        if (m_open.size() > 1 && prefixOf(name).empty() && isOneOf(name, leafFollowers) &&
            isOneOf(m_open.back().name, leafNames)) {
            error("element not closed:", m_open.back().name);
            pop();
        }
        if (!isOneOf(localOf(name), itemNames))
            return;
        const auto same = std::find_if(m_open.begin(), m_open.end(),
                                       [name](const Open &open) { return open.name == name; });
        if (same == m_open.end() || same == m_open.begin())
            return;
        error("element not closed:", name);
        const size_t depth = static_cast<size_t>(same - m_open.begin());
        while (m_open.size() > depth)
            pop();
    }

    /// Reads attributes up to the end of the tag. Returns whether the element is empty.
    bool attributes()
    {
        m_attributes.clear();
        for (;;) {
            const size_t before = m_at;
            while (m_at < m_source.size() && isSpace(m_source[m_at]))
                ++m_at;
            if (m_at >= m_source.size()) {
                error("start tag without end");
                return false;
            }
            const char c = m_source[m_at];
            if (c == '>') {
                ++m_at;
                return false;
            }
            if (c == '/' && m_source.substr(m_at, 2) == "/>") {
                m_at += 2;
                return true;
            }
            if (c == '<') {
                error("start tag without end");
                return false;
            }
            if (!isNameStart(c)) {
                error("stray character in a tag");
                ++m_at;
                continue;
            }
            if (before == m_at)
                error("no space before an attribute");
            attribute();
        }
    }

    void attribute()
    {
        Attribute attribute{nameAt(m_at), {}};
        m_at += attribute.name.size();
        size_t at = m_at;
        while (at < m_source.size() && isSpace(m_source[at]))
            ++at;
        if (at >= m_source.size() || m_source[at] != '=') {
            error("attribute without value:", attribute.name);
            keep(attribute);
            return;
        }
        ++at;
        while (at < m_source.size() && isSpace(m_source[at]))
            ++at;
        m_at = at;
        attribute.value = attributeValue(attribute.name);
        keep(attribute);
    }

    string_view attributeValue(string_view name)
    {
        if (m_at < m_source.size() && (m_source[m_at] == '"' || m_source[m_at] == '\'')) {
            const size_t begin = m_at + 1;
            size_t end = m_source.find(m_source[m_at], begin);
            const string_view value = m_source.substr(begin, end - begin);
            const size_t angle = value.find('<');
            if (end != npos && angle == npos) {
                m_at = end + 1;
                return value;
            }
            error(end == npos ? "attribute not closed:" : "< in attribute", name);
            // A tag's end before the next tag: it is the quote that was forgotten.
            const size_t tagEnd = value.find('>');
            if (tagEnd != npos && tagEnd < angle)
                end = begin + tagEnd;
            m_at = end == npos ? m_source.size() : end;
            const string_view mended = m_source.substr(begin, m_at - begin);
            if (m_at < m_source.size() && m_source[m_at] != '>')
                ++m_at;
            return mended;
        }
        error("attribute without quotes:", name);
        const size_t begin = m_at;
        while (m_at < m_source.size() && !isSpace(m_source[m_at]) && m_source[m_at] != '>' &&
               m_source[m_at] != '<')
            ++m_at;
        return m_source.substr(begin, m_at - begin);
    }

    void keep(const Attribute &attribute)
    {
        const bool declaration = attribute.name.substr(0, 5) == "xmlns";
        if (m_attributes.size() >= maxAttributes ||
            (declaration && m_prefixes.size() + m_attributes.size() >= maxPrefixes)) {
            error("too many attributes");
            return;
        }
        const bool twice = std::any_of(
            m_attributes.begin(), m_attributes.end(),
            [&attribute](const Attribute &other) { return other.name == attribute.name; });
        if (twice)
            error("attribute twice:", attribute.name);
        else
            m_attributes.push_back(attribute);
    }

    void declarePrefixes()
    {
        for (const Attribute &attribute : m_attributes) {
            if (attribute.name.substr(0, 6) == "xmlns:")
                m_prefixes.push_back(attribute.name.substr(6));
        }
    }

    void checkPrefixes(string_view name)
    {
        checkPrefix(prefixOf(name));
        for (const Attribute &attribute : m_attributes)
            checkPrefix(prefixOf(attribute.name));
    }

    void checkPrefix(string_view prefix)
    {
        if (prefix.empty() || prefix == "xml" || prefix == "xmlns")
            return;
        if (std::find(m_prefixes.rbegin(), m_prefixes.rend(), prefix) != m_prefixes.rend())
            return;
        if (std::find(m_undeclared.begin(), m_undeclared.end(), prefix) != m_undeclared.end())
            return;
        if (m_undeclared.size() < 50)
            m_undeclared.push_back(prefix);
        error("undefined prefix", prefix);
    }

    void writeStart(string_view name)
    {
        m_out += '<';
        m_out += name;
        for (const Attribute &attribute : m_attributes) {
            m_out += ' ';
            m_out += attribute.name;
            m_out += "=\"";
            appendAttribute(attribute.value);
            m_out += '"';
        }
        m_out += '>';
    }

    void appendAttribute(string_view value)
    {
        if (value.find_first_of("<\"") == npos) {
            appendText(value);
            return;
        }
        std::string escaped;
        for (const char c : value) {
            if (c == '<')
                escaped += "&lt;";
            else if (c == '"')
                escaped += "&quot;";
            else
                escaped += c;
        }
        appendText(escaped);
    }

    // --- The end

    void finish()
    {
        m_at = m_source.size();
        if (m_open.empty())
            error("no element");
        else if (!m_rootClosed)
            error("element not closed:", m_open.back().name);
        while (!m_open.empty())
            pop();
    }

    struct Open
    {
        string_view name;
        size_t prefixes; ///< how many were declared around it
    };

    string_view m_source;
    size_t m_at = 0;
    std::string m_out;
    std::vector<Open> m_open;
    std::vector<string_view> m_prefixes;
    std::vector<string_view> m_undeclared;
    std::vector<Attribute> m_attributes;
    EntityTable m_entities;
    QStringList m_errors;
    qsizetype m_line = 1;
    size_t m_counted = 0;
    size_t m_tooDeep = 0;
    size_t m_elements = 0;
    std::vector<string_view> m_absent;
    bool m_saidTooDeep = false;
    bool m_rootClosed = false;
    bool m_seenDoctype = false;
    bool m_otherRoot = false;
};

/// XML 1.0 §2.2: no C0 controls but tab, line feed and carriage return, no U+FFFE and U+FFFF.
bool dropForbidden(QByteArray &xml)
{
    const auto forbidden = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    };
    const bool controls = std::any_of(xml.cbegin(), xml.cend(), forbidden);
    if (controls)
        xml.removeIf(forbidden);
    const bool nonCharacters = xml.contains("\xEF\xBF\xBE") || xml.contains("\xEF\xBF\xBF");
    if (nonCharacters) {
        xml.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD");
        xml.replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
    }
    return controls || nonCharacters;
}

} // namespace

RepairedXml repairXml(const QByteArray &xml)
{
    QByteArray clean = xml;
    const bool dropped = dropForbidden(clean);
    RepairedXml repaired =
        Repair(string_view(clean.constData(), static_cast<size_t>(clean.size()))).run();
    if (dropped)
        repaired.errors.prepend(u"control characters"_s);
    return repaired;
}

} // namespace naba::feeds
