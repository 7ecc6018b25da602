// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <string_view>

namespace naba::html {

/// What the bytes 0x80–0xFF of a single-byte encoding mean; 0: nothing.
using HighHalf = std::array<char16_t, 128>;

/// Table of an encoding by its WHATWG name, or nothing: then Qt is asked.
const HighHalf *highHalf(std::string_view encoding);

/// WHATWG name, lower case, of an encoding by any of its labels (Encoding Standard §4.2), plus
/// UTF-32, which XML allows; empty if it is no label.
QByteArray encodingOfLabel(const QByteArray &label);

} // namespace naba::html
