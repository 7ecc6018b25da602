// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/xml_references.h"

#include "app/feeds/html_entities.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace naba::feeds {

namespace {

using std::string_view;
constexpr size_t npos = string_view::npos;
constexpr size_t maxExpansion = 1024 * 1024;

/// The five of XML 1.0 §4.6 stay as they are.
bool isPredefined(string_view name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void appendUtf8(std::string &out, char32_t character)
{
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    out.append(utf8.constData(), static_cast<size_t>(utf8.size()));
}

/// What windows-1252 has at 0x80–0x9F: the characters meant where feeds refer to C1 controls
/// (WHATWG HTML, "numeric character reference end state").
char32_t withoutC1(char32_t character)
{
    static constexpr char16_t meant[32] = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return character >= 0x80 && character <= 0x9F ? meant[character - 0x80] : character;
}

/// The character that "#123" or "#x7b" stands for; 0 if it is none that XML allows.
char32_t numbered(string_view reference)
{
    reference.remove_prefix(1);
    const bool hex = !reference.empty() && (reference[0] == 'x' || reference[0] == 'X');
    if (hex)
        reference.remove_prefix(1);
    if (reference.empty() || reference.size() > 10)
        return 0;
    bool ok = false;
    const uint value = QByteArray(reference.data(), static_cast<qsizetype>(reference.size()))
                           .toUInt(&ok, hex ? 16 : 10);
    const bool allowed =
        ok &&
        (value == '\t' || value == '\n' || value == '\r' || (value >= 0x20 && value < 0xD800) ||
         (value > 0xDFFF && value < 0xFFFE) || (value > 0xFFFF && value <= 0x10FFFF));
    return allowed ? withoutC1(value) : 0;
}

void appendNumbered(std::string &out, char32_t character)
{
    if (character == '<')
        out += "&lt;";
    else if (character == '&')
        out += "&amp;";
    else if (character == '"')
        out += "&quot;";
    else
        appendUtf8(out, character);
}

/// Appends the reference `name` (between & and ;). Returns what is wrong with it, or null;
/// "" for "not a reference at all".
const char *appendReference(std::string &out, string_view name, EntityTable &entities)
{
    if (isPredefined(name)) {
        out.append("&").append(name).append(";");
        return nullptr;
    }
    if (name.substr(0, 1) == "#") {
        const char32_t character = numbered(name);
        appendNumbered(out, character == 0 ? U'\uFFFD' : character);
        const bool upperX = name.substr(1, 1) == "X";
        return character == 0 || upperX ? "wrong character reference" : nullptr;
    }
    const string_view declared = entities.find(name);
    if (!declared.empty()) {
        out += declared;
        return nullptr;
    }
    const char16_t character = htmlEntity(name);
    if (character == 0)
        return "";
    appendUtf8(out, character);
    return "entity without declaration";
}

} // namespace

void EntityTable::declare(string_view doctype)
{
    constexpr string_view keyword = "<!ENTITY";
    for (size_t at = doctype.find(keyword); at != npos && m_entities.size() < 500;
         at = doctype.find(keyword, at)) {
        at += keyword.size();
        const size_t name = doctype.find_first_not_of(" \t\r\n", at);
        if (name == npos || doctype[name] == '%')
            continue;
        const size_t nameEnd = doctype.find_first_of(" \t\r\n>\"'", name);
        const size_t open = nameEnd == npos ? npos : doctype.find_first_not_of(" \t\r\n", nameEnd);
        if (open == npos || (doctype[open] != '"' && doctype[open] != '\''))
            continue; // SYSTEM or PUBLIC: never fetched
        const size_t close = doctype.find(doctype[open], open + 1);
        if (close == npos)
            return;
        at = close + 1;
        const string_view raw = doctype.substr(open + 1, close - open - 1);
        const bool onlyNumbers = raw.find('&') == npos || raw.find("&#") == raw.find('&');
        if (raw.size() > 4096 || raw.find('<') != npos || raw.find('%') != npos || !onlyNumbers)
            continue;
        std::string value;
        EntityTable none;
        if (appendWithReferences(value, raw, none) == nullptr)
            m_entities.try_emplace(doctype.substr(name, nameEnd - name), std::move(value));
    }
}

string_view EntityTable::find(string_view name)
{
    const auto found = m_entities.find(name);
    if (found == m_entities.end() || m_expanded + found->second.size() > maxExpansion)
        return {};
    m_expanded += found->second.size();
    return found->second;
}

size_t endOfDoctype(string_view source, size_t at)
{
    bool subset = false;
    while (at < source.size()) {
        const char c = source[at];
        if (c == '"' || c == '\'') {
            at = source.find(c, at + 1);
            if (at == npos)
                return npos;
        } else if (source.substr(at, 4) == "<!--") {
            at = source.find("-->", at);
            if (at == npos)
                return npos;
            at += 2;
        } else if (c == '[') {
            subset = true;
        } else if (c == ']') {
            subset = false;
        } else if (c == '>' && !subset) {
            return at + 1;
        }
        ++at;
    }
    return npos;
}

const char *appendWithReferences(std::string &out, string_view text, EntityTable &entities)
{
    const char *problem = nullptr;
    size_t at = 0;
    for (;;) {
        const size_t ampersand = text.find('&', at);
        out += text.substr(at, ampersand - at);
        if (ampersand == npos)
            return problem;
        size_t end = ampersand + 1;
        if (end < text.size() && text[end] == '#')
            ++end;
        while (end < text.size() && end - ampersand < 40 && isAlphanumeric(text[end]))
            ++end;
        const string_view name = text.substr(ampersand + 1, end - ampersand - 1);
        const bool closed = end < text.size() && text[end] == ';' && !name.empty() && name != "#";
        const char *found = closed ? appendReference(out, name, entities) : "";
        at = end + 1;
        if (found && !*found) { // no reference: the ampersand means itself
            out += "&amp;";
            at = ampersand + 1;
            found = "ampersand that begins no reference";
        }
        if (found)
            problem = found;
    }
}

} // namespace naba::feeds
