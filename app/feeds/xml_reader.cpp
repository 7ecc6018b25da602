// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_reader.h"

#include "app/feeds/xml_names.h"

#include <algorithm>

namespace naba::feeds {

using namespace Qt::StringLiterals;
using std::string_view;

namespace {

constexpr size_t maxAttributes = 256;
constexpr qsizetype maxErrors = 30;
constexpr size_t npos = string_view::npos;

} // namespace

void XmlReader::error(const char *what, string_view name)
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

size_t XmlReader::findEnd(string_view end, size_t at)
{
    if (std::find(m_absent.begin(), m_absent.end(), end) != m_absent.end())
        return npos;
    const size_t found = m_source.find(end, at);
    if (found == npos)
        m_absent.push_back(end);
    return found;
}

string_view XmlReader::nameAt(size_t at) const
{
    size_t end = at;
    while (end < m_source.size() && isNameCharacter(m_source[end]))
        ++end;
    return m_source.substr(at, end - at);
}

bool XmlReader::attributes()
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

void XmlReader::attribute()
{
    XmlAttribute attribute{nameAt(m_at), {}};
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

string_view XmlReader::attributeValue(string_view name)
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

void XmlReader::keep(const XmlAttribute &attribute)
{
    if (m_attributes.size() >= maxAttributes) {
        error("too many attributes");
        return;
    }
    const bool twice = std::any_of(
        m_attributes.begin(), m_attributes.end(),
        [&attribute](const XmlAttribute &other) { return other.name == attribute.name; });
    if (twice)
        error("attribute twice:", attribute.name);
    else
        m_attributes.push_back(attribute);
}

} // namespace naba::feeds
