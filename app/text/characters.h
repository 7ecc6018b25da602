// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

/// Character classes shared by the scanners of this folder. All are cheap and inline.
namespace naba::text {

inline constexpr char16_t Lri = u'\u2066';
inline constexpr char16_t Rli = u'\u2067';
inline constexpr char16_t Fsi = u'\u2068';
inline constexpr char16_t Pdi = u'\u2069';

enum class Strong { None, Ltr, Rtl };

/// The code point at `index` and, through `length`, how many units it takes (1 or 2).
inline char32_t codePointAt(QStringView text, qsizetype index, int *length)
{
    const QChar unit = text[index];
    if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(unit, text[index + 1]);
    }
    *length = 1;
    return unit.unicode();
}

/// Strong class of a letter (UAX #9); marks, digits and invisible characters have none.
inline Strong strongClass(char32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? Strong::Ltr : Strong::None;
    if ((c >= 0x200e && c <= 0x200f) || c == 0x061c)
        return Strong::None; // marks that steer the algorithm are not letters
    switch (QChar::direction(c)) {
    case QChar::DirL:
        return Strong::Ltr;
    case QChar::DirR:
    case QChar::DirAL:
        return Strong::Rtl;
    default:
        return Strong::None;
    }
}

inline bool isAsciiLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= u'a' && u <= u'z' && c.unicode() < 0x80;
}

inline bool isAsciiDigit(QChar c)
{
    return c.unicode() >= u'0' && c.unicode() <= u'9';
}

/// Letters, digits and the low line of ASCII.
inline bool isAsciiWord(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}

/// Digits that UAX #9 calls European (EN): ASCII and the Persian ones. Arabic-Indic digits keep
/// their own order whatever stands around them.
inline bool isEuropeanDigit(QChar c)
{
    return isAsciiDigit(c) || (c.unicode() >= 0x06f0 && c.unicode() <= 0x06f9);
}

/// Bidi controls: marks, embeddings, overrides and isolates.
inline bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x200e || u == 0x200f || u == 0x061c || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069);
}

} // namespace naba::text
