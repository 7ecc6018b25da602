// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace naba::text {

/// Scripts as a list of titles is ordered: the first byte of a collation key.
enum class CollationGroup : unsigned char {
    Digits = 0x10,
    Arabic = 0x20, ///< the letters of Arabic, Persian and Urdu in one alphabet
    Hebrew = 0x30,
    Latin = 0x40,
    Other = 0x50,
    Nothing = 0xf0, ///< neither letter nor digit
};

/// Longest key, in bytes.
inline constexpr qsizetype collationKeyBytes = 24;

/// What a title is ordered by: keys compare byte by byte as readers of these alphabets order words.
/// Spellings that text::fold makes one are one; پ stands after ب, چ after ج, ژ after ز and گ after
/// ك; marks and punctuation do not count, and a space comes before every letter. Long titles are
/// told apart by their beginning. Never empty.
QByteArray collationKey(QStringView title);

/// The script that a reader of this language (BCP 47) expects first.
CollationGroup collationGroupOf(QStringView language);

} // namespace naba::text
