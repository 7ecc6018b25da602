// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/stems.h"

#include "app/text/arabic_stemmer.h"
#include "app/text/light_stemmer.h"

using namespace Qt::StringLiterals;

namespace naba::text {

namespace {

bool isHebrewLetter(char16_t u)
{
    return (u >= 0x05d0 && u <= 0x05f2) || (u >= 0xfb1d && u <= 0xfb4f);
}

bool isArabicScript(char16_t u)
{
    return (u >= 0x0620 && u <= 0x06ff) || (u >= 0x0750 && u <= 0x077f) ||
           (u >= 0xfb50 && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefc);
}

/// What single letters say of a word's language.
Rules rulesByLetters(QStringView word)
{
    bool persian = false;
    for (const QChar c : word) {
        switch (c.unicode()) {
        case 0x0679: // ٹ ڈ ڑ ں ہ ھ ے
        case 0x0688:
        case 0x0691:
        case 0x06ba:
        case 0x06be:
        case 0x06c1:
        case 0x06c2:
        case 0x06d2:
        case 0x06d3:
            return Rules::Urdu;
        case 0x067c: // Pashto and Kurdish have letters of their own and no rules here
        case 0x0689:
        case 0x0693:
        case 0x0695:
        case 0x0696:
        case 0x069a:
        case 0x06b5:
        case 0x06c6:
        case 0x06ce:
        case 0x06d0:
        case 0x06d5:
            return Rules::None;
        case 0x067e: // پ چ ژ گ, keheh and Farsi yeh, the joiner between stem and ending
        case 0x0686:
        case 0x0698:
        case 0x06af:
        case 0x06a9:
        case 0x06cc:
        case 0x200c:
            persian = true;
            break;
        default:
            break;
        }
    }
    return persian ? Rules::Persian : Rules::Arabic;
}

} // namespace

Rules rulesFor(QStringView word, QStringView language)
{
    const char16_t first = word.isEmpty() ? u'\0' : word[0].unicode();
    if (isHebrewLetter(first))
        return Rules::Hebrew;
    if (!isArabicScript(first))
        return Rules::None;
    const qsizetype dash = language.indexOf(u'-');
    const QStringView primary = dash < 0 ? language : language.first(dash);
    if (primary == "ar"_L1)
        return Rules::Arabic;
    if (primary == "fa"_L1)
        return Rules::Persian;
    if (primary == "ur"_L1)
        return Rules::Urdu;
    if (primary == "ckb"_L1 || primary == "ps"_L1 || primary == "ku"_L1)
        return Rules::None;
    return rulesByLetters(word);
}

QString stemOf(const QString &form, Rules rules)
{
    switch (rules) {
    case Rules::Arabic:
        return ArabicStemmer::instance().stem(form);
    case Rules::Persian:
        return LightStemmer::persian().stem(form);
    case Rules::Urdu:
        return LightStemmer::urdu().stem(form);
    case Rules::Hebrew:
        return LightStemmer::hebrew().stem(form);
    case Rules::None:
        break;
    }
    return form;
}

} // namespace naba::text
