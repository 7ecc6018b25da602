// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_repair.h"

#include "app/feeds/xml_characters.h"
#include "app/feeds/xml_names.h"
#include "app/feeds/xml_reader.h"
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
// A network answer of 16 MB can hold four million, and each costs memory and time.
constexpr size_t fewestElements = 500'000;
constexpr size_t bytesPerElement = 32;
constexpr size_t maxPrefixes = 200;
constexpr size_t npos = string_view::npos;

constexpr std::array<string_view, 5> rootNames{"rss", "rdf", "feed", "opml", "channel"};
constexpr std::array<string_view, 2> itemNames{"item", "entry"};
/// Elements that hold no others of a feed: when one of them starts inside another, the first was
/// never closed.
constexpr std::array<string_view, 5> leafNames{"title", "link", "guid", "pubDate", "comments"};
constexpr std::array<string_view, 8> leafFollowers{
    "title", "link", "guid", "pubDate", "comments", "category", "description", "enclosure"};

class Repair : private XmlReader
{
public:
    explicit Repair(string_view source)
        : XmlReader(source)
        , m_maxElements(std::max(fewestElements, source.size() / bytesPerElement))
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
        return {std::move(m_out), m_errors};
    }

private:
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
        if (end != npos && !isOutside()) {
            m_out += m_source.substr(m_at, next - m_at);
            m_at = next;
            return;
        }
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
        if (++m_elements > m_maxElements) {
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

    void declarePrefixes()
    {
        for (const XmlAttribute &attribute : m_attributes) {
            const bool declares = attribute.name.substr(0, 6) == "xmlns:";
            if (declares && m_prefixes.size() < maxPrefixes)
                m_prefixes.push_back(attribute.name.substr(6));
            else if (declares)
                error("too many prefixes");
        }
    }

    void checkPrefixes(string_view name)
    {
        checkPrefix(prefixOf(name));
        for (const XmlAttribute &attribute : m_attributes)
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
        for (const XmlAttribute &attribute : m_attributes) {
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

    std::string m_out;
    std::vector<Open> m_open;
    std::vector<string_view> m_prefixes;
    std::vector<string_view> m_undeclared;
    EntityTable m_entities;
    size_t m_tooDeep = 0;
    size_t m_elements = 0;
    size_t m_maxElements;
    bool m_saidTooDeep = false;
    bool m_rootClosed = false;
    bool m_seenDoctype = false;
    bool m_otherRoot = false;
};

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
