// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace naba::feeds {

/// General entities that a document declares for itself. Only plain ones are taken: text without
/// further references or markup, so that nothing can grow.
class EntityTable
{
public:
    /// Reads the <!ENTITY name "value"> declarations of a DOCTYPE.
    void declare(std::string_view doctype);
    /// Its text; empty if it is unknown, or if too much was asked for already.
    [[nodiscard]] std::string_view find(std::string_view name);

private:
    std::unordered_map<std::string_view, std::string> m_entities;
    size_t m_expanded = 0;
};

/// Where the DOCTYPE that begins at `at` ends (behind its '>'); npos if it does not.
size_t endOfDoctype(std::string_view source, size_t at);

/// Appends `text` with every reference in a form that needs no DTD. Returns what was wrong with
/// it, or null.
const char *appendWithReferences(std::string &out, std::string_view text, EntityTable &entities);

} // namespace naba::feeds
