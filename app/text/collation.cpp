// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/collation.h"

#include "app/text/characters.h"
#include "app/text/fold.h"

namespace naba::text {

namespace {

// Weights within one byte; what needs more begins with `wide`.
constexpr int spaceWeight = 0x02;
constexpr int digitWeight = 0x05;
constexpr int arabicWeight = 0x20;
constexpr int hebrewWeight = 0x50;
constexpr int latinWeight = 0x70;
constexpr int wide = 0xb0;

/// As text::fold leaves the letters.
constexpr QStringView arabicAlphabet = u"ءابپتٹثجچحخدڈذرڑزژسشصضطظعغفڤقكگلمنںهھوۆۇيے";

struct Weighed
{
    CollationGroup group;
    int weight; ///< 0: one that needs more than a byte
};

Weighed weigh(char32_t c)
{
    if (c >= u'0' && c <= u'9')
        return {CollationGroup::Digits, digitWeight + static_cast<int>(c - u'0')};
    if (c >= u'a' && c <= u'z')
        return {CollationGroup::Latin, latinWeight + 2 * static_cast<int>(c - u'a')};
    if (c >= 0x05d0 && c <= 0x05ea)
        return {CollationGroup::Hebrew, hebrewWeight + static_cast<int>(c - 0x05d0)};
    if (c >= 0x0600 && c <= 0x06ff) {
        const auto at = arabicAlphabet.indexOf(QChar(static_cast<char16_t>(c)));
        return {CollationGroup::Arabic, at < 0 ? 0 : arabicWeight + static_cast<int>(at)};
    }
    const bool latin = QChar::script(c) == QChar::Script_Latin;
    return {latin ? CollationGroup::Latin : CollationGroup::Other, 0};
}

} // namespace

QByteArray collationKey(QStringView title)
{
    // Enough for the key, whatever marks are in it.
    const QString folded = fold(title.left(4 * collationKeyBytes));
    QByteArray key;
    const auto put = [&key](int byte) {
        key.append(static_cast<char>(byte));
    };
    bool spaceBefore = false;
    for (qsizetype i = 0; i < folded.size() && key.size() < collationKeyBytes;) {
        int length = 1;
        const char32_t c = codePointAt(folded, i, &length);
        i += length;
        if (c == u' ') {
            spaceBefore = !key.isEmpty();
            continue;
        }
        if (!QChar::isLetterOrNumber(c))
            continue;
        const Weighed weighed = weigh(c);
        if (key.isEmpty())
            put(static_cast<int>(weighed.group));
        if (spaceBefore)
            put(spaceWeight);
        spaceBefore = false;
        if (weighed.weight > 0) {
            put(weighed.weight);
        } else {
            put(wide);
            put(static_cast<int>(c >> 16));
            put(static_cast<int>((c >> 8) & 0xff));
            put(static_cast<int>(c & 0xff));
        }
    }
    if (key.isEmpty())
        put(static_cast<int>(CollationGroup::Nothing));
    key.truncate(collationKeyBytes);
    return key;
}

CollationGroup collationGroupOf(QStringView language)
{
    const QStringView primary = language.left(2);
    for (const QStringView arabic : {u"ar", u"fa", u"ur", u"ps", u"ku", u"sd", u"ug"}) {
        if (primary.compare(arabic, Qt::CaseInsensitive) == 0)
            return CollationGroup::Arabic;
    }
    if (primary.compare(u"he", Qt::CaseInsensitive) == 0 ||
        primary.compare(u"yi", Qt::CaseInsensitive) == 0)
        return CollationGroup::Hebrew;
    return CollationGroup::Latin;
}

} // namespace naba::text
