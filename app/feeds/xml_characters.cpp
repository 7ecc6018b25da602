// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_characters.h"

#include <cstdint>
#include <string_view>

namespace naba::feeds {

namespace {

using std::string_view;
constexpr size_t npos = string_view::npos;

/// XML 1.0 §2.2: no C0 controls but tab, line feed and carriage return.
bool isForbidden(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20) & (byte != '\t') & (byte != '\n') & (byte != '\r');
}

bool hasControls(string_view xml)
{
    // Without a way out of the loop compilers look at many bytes at once.
    std::uint8_t found = 0;
    for (const char c : xml)
        found = static_cast<std::uint8_t>(found | static_cast<std::uint8_t>(isForbidden(c)));
    return found != 0;
}

/// U+FFFE and U+FFFF, which XML does not allow either.
bool hasNonCharacters(string_view xml)
{
    for (size_t at = xml.find('\xEF'); at != npos; at = xml.find('\xEF', at + 1)) {
        const string_view sequence = xml.substr(at, 3);
        if (sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF")
            return true;
    }
    return false;
}

} // namespace

bool dropForbidden(QByteArray &xml)
{
    const string_view all(xml.constData(), static_cast<size_t>(xml.size()));
    const bool controls = hasControls(all);
    const bool nonCharacters = hasNonCharacters(all);
    if (controls)
        xml.removeIf(isForbidden);
    if (nonCharacters) {
        xml.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD");
        xml.replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
    }
    return controls || nonCharacters;
}

} // namespace naba::feeds
