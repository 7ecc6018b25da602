// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

/// Signs that give a piece of text away, or end it.
namespace naba::text {

inline bool isArabicIndicDigit(QChar c)
{
    return c.unicode() >= 0x0660 && c.unicode() <= 0x0669;
}

/// Digits of the three sets that the languages read here are written with.
inline bool isAnyDigit(QChar c)
{
    return isEuropeanDigit(c) || isArabicIndicDigit(c);
}

inline bool isCurrency(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'$' || (u >= 0x00a2 && u <= 0x00a5 && u != 0x00a4) || (u >= 0x20a0 && u <= 0x20c0);
}

/// Codes of ISO 4217 that stand behind an amount in news.
inline bool isCurrencyCode(QStringView word)
{
    static constexpr std::array<std::u16string_view, 37> codes{
        u"AED", u"AFN", u"AUD", u"BHD", u"CAD", u"CHF",  u"CNY", u"DKK", u"DZD", u"EGP",
        u"EUR", u"GBP", u"ILS", u"INR", u"IQD", u"IRR",  u"JOD", u"JPY", u"KWD", u"LBP",
        u"LYD", u"MAD", u"NIS", u"NOK", u"OMR", u"PKR",  u"QAR", u"RUB", u"SAR", u"SDG",
        u"SEK", u"SYP", u"TND", u"TRY", u"USD", u"USDT", u"YER"};
    return std::ranges::any_of(codes, [word](std::u16string_view code) {
        return word == QStringView(code.data(), static_cast<qsizetype>(code.size()));
    });
}

inline bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

/// The space between a number and its unit.
inline bool isUnitSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00a0) || c == QChar(0x202f);
}

inline bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

/// Punctuation which, at the end of an address, belongs to the sentence.
inline bool isTrailing(QChar c)
{
    static constexpr QStringView signs = u".,!?:;'*_-";
    return signs.contains(c);
}

} // namespace naba::text
