// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naba::html {

/// How much of a text is UTF-8.
struct Utf8Measure
{
    qsizetype multibyte = 0; ///< well-formed sequences of two bytes or more
    qsizetype invalid = 0;   ///< bytes that belong to none
};

/// Counts by the Unicode Standard, table 3-7 (no overlong forms, no surrogates).
Utf8Measure measureUtf8(const QByteArray &bytes);

/// The likeliest legacy encoding of a text that is not UTF-8: Arabic, Hebrew, Cyrillic and Thai
/// ones by the frequency of letters, East Asian ones by the pairs that bytes form, else
/// windows-1252.
QByteArray detectLegacy(const QByteArray &bytes);

} // namespace naba::html
