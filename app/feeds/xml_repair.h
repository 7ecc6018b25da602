// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>

namespace naba::feeds {

/// XML as it should have been.
struct RepairedXml
{
    std::string xml;    ///< well-formed but for undeclared prefixes; no prolog, no DTD
    QStringList errors; ///< empty: it was well-formed already
};

/// Checks UTF-8 `xml` against XML 1.0 and Namespaces in XML and mends what breaks their rules, in
/// one pass and in linear time: bare ampersands and angle brackets, HTML entities without a DTD,
/// control characters, unclosed and crossed elements, doubled or unquoted attributes, text around
/// the root element, a cut end. Elements nested deeper than 256 lose their tags, not their text.
RepairedXml repairXml(const QByteArray &xml);

} // namespace naba::feeds
