// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/words.h"

#include "app/text/characters.h"

#include <array>

namespace naba::text {

namespace {

enum class Kind : uchar {
    None,   ///< stands between words
    Silent, ///< goes with what is before it: marks, controls, tatweel
    Digit,  ///< goes with anything but right-to-left letters
    Letter, ///< Latin and all others that go from left to right
    RightLetter,
    Ideograph ///< a word of its own
};

Kind slowKind(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Kind::Silent;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return Kind::Digit;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        break;
    default:
        return Kind::None;
    }
    if (c == 0x0640)
        return Kind::Silent;
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana ||
        script == QChar::Script_Katakana)
        return Kind::Ideograph;
    return strongClass(c) == Strong::Rtl ? Kind::RightLetter : Kind::Letter;
}

constexpr char32_t tableSize = 0x0700;

const std::array<Kind, tableSize> &kindTable()
{
    static const auto table = [] {
        std::array<Kind, tableSize> kinds{};
        for (char32_t c = 0; c < tableSize; ++c)
            kinds[c] = slowKind(c);
        return kinds;
    }();
    return table;
}

bool isHebrew(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x05d0 && u <= 0x05f2) || (u >= 0xfb1d && u <= 0xfb4f);
}

} // namespace

bool isHebrewQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case 0x05f3: // geresh
    case 0x05f4: // gershayim
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
        return true;
    default:
        return false;
    }
}

bool WordScanner::joins(qsizetype index) const
{
    return isHebrewQuote(m_text[index]) && index > 0 && index + 1 < m_text.size() &&
           isHebrew(m_text[index - 1]) && isHebrew(m_text[index + 1]);
}

bool WordScanner::next()
{
    const auto &table = kindTable();
    Kind word = Kind::None;
    qsizetype i = m_end;
    for (int length = 1; i < m_text.size(); i += length) {
        const char16_t u = m_text[i].unicode();
        length = 1;
        Kind kind = u < tableSize ? table[u] : slowKind(codePointAt(m_text, i, &length));
        if (kind == Kind::None && word == Kind::RightLetter && joins(i))
            kind = Kind::Silent;
        if (word == Kind::None) {
            if (kind == Kind::None || kind == Kind::Silent)
                continue; // a mark without a letter is no word
            m_begin = i;
            word = kind;
            continue;
        }
        if (kind == Kind::Silent)
            continue;
        const bool fits = kind != Kind::None && kind != Kind::Ideograph &&
                          word != Kind::Ideograph &&
                          (kind == Kind::RightLetter) == (word == Kind::RightLetter);
        if (!fits)
            break;
        if (kind == Kind::Letter)
            word = kind;
    }
    m_end = i;
    return word != Kind::None;
}

} // namespace naba::text
