// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>
#include <vector>

namespace naba::feeds {

struct XmlAttribute
{
    std::string_view name;
    std::string_view value; ///< as it stands, references and all
};

/// A place in a piece of XML that may break every rule, and what was found wrong so far.
class XmlReader
{
public:
    explicit XmlReader(std::string_view source)
        : m_source(source)
    {
    }

    /// Notes what is wrong here, with its line; beyond a number of errors no more.
    void error(const char *what, std::string_view name = {});

    /// Finds what ends a construct; npos if nothing does. What is not there once is not looked for
    /// again: a document of openings without ends would take quadratic time.
    size_t findEnd(std::string_view end, size_t at);

    [[nodiscard]] std::string_view nameAt(size_t at) const;

    /// Reads attributes up to the end of the tag. Returns whether the element is empty.
    bool attributes();

    std::string_view m_source;
    size_t m_at = 0;
    std::vector<XmlAttribute> m_attributes;
    QStringList m_errors;

private:
    void attribute();
    std::string_view attributeValue(std::string_view name);
    void keep(const XmlAttribute &attribute);

    std::vector<std::string_view> m_absent;
    qsizetype m_line = 1;
    size_t m_counted = 0;
};

} // namespace naba::feeds
