// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace naba::feeds {

/// The character of a named HTML 4 entity ("nbsp" → U+00A0); 0 if there is none.
char16_t htmlEntity(std::string_view name);

} // namespace naba::feeds
