// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"

#include "app/text/direction.h"
#include "app/wording/state.h"

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

constexpr char16_t latinZero = u'0';
constexpr char16_t arabicZero = u'\u0660';
constexpr char16_t persianZero = u'\u06F0';

} // namespace

State &state()
{
    static State instance;
    return instance;
}

char16_t zeroDigit()
{
    switch (state().digits) {
    case Digits::Latin:
        return latinZero;
    case Digits::ArabicIndic:
        return arabicZero;
    case Digits::Persian:
        return persianZero;
    case Digits::Locale:
        break;
    }
    const QString zero = state().locale.zeroDigit();
    return zero.size() == 1 ? zero.front().unicode() : latinZero;
}

Digits digitsNamed(const QString &name)
{
    if (name == "latin"_L1)
        return Digits::Latin;
    if (name == "arabic"_L1)
        return Digits::ArabicIndic;
    if (name == "persian"_L1)
        return Digits::Persian;
    return Digits::Locale;
}

void setLocale(const QLocale &locale, Digits digits)
{
    state().locale = locale;
    state().digits = digits;
}

QLocale locale()
{
    return state().locale;
}

QString isolated(const QString &text)
{
    return text::isolated(text::withoutBidiControls(text));
}

QString withDigits(QString text)
{
    const char16_t target = zeroDigit();
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        for (const char16_t zero : {latinZero, arabicZero, persianZero}) {
            if (u >= zero && u <= zero + 9)
                c = QChar(static_cast<char16_t>(target + (u - zero)));
        }
    }
    return text;
}

} // namespace naba::wording
