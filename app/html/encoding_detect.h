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

/// The likeliest of windows-1256, iso-8859-6, windows-1255, windows-1251 and windows-1252 for
/// text that is not UTF-8, by the frequency of letters.
QByteArray detectLegacy(const QByteArray &bytes);

} // namespace naba::html
