// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_words.h"

#include "app/text/fold.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace naba::bench {

using namespace Qt::StringLiterals;

namespace {

/// What words of a language are made of: the most common ones as they are, the rest from roots (by
/// pattern in the Semitic languages, by syllable in the others) with what is put before and after.
struct Language
{
    const char16_t *code;
    const char16_t *common;
    const char16_t *letters;  ///< of roots; consonants where there are syllables
    const char16_t *vowels;   ///< empty: roots are put into `patterns`
    const char16_t *patterns; ///< 1, 2 and 3 are the root's letters
    const char16_t *before;   ///< "-" is nothing
    const char16_t *after;
};

constexpr Language languages[]{
    {u"ar",
     u"في من على إلى أن عن التي الذي هذا هذه مع كان ما بعد قال خلال بين وقال لا كما إن ذلك أو قبل "
     u"كل حيث منذ لم اليوم عام رئيس الحكومة غزة ليبيا مصر السودان المغرب الجزائر تونس طرابلس "
     u"الأمم المتحدة وزارة مجلس النواب الدولة الرئيس محمد أحمد علي وزير الخارجية أمس الثلاثاء "
     u"الأحد مليون دولار سعر النفط الاقتصاد كرة القدم فريق مباراة المنتخب الصحة التعليم الجامعة",
     u"بتثجحخدذرزسشصضطعغفقكلمنهوي", u"",
     u"123 1ا23 م12و3 12ا3 12ي3 ت12ي3 است12ا3 ان12ا3 م1ا23 أ12ا3 م123 ت1ا23 م12ّ3 ا1ت23 1وا23",
     u"- - - ال ال ال و وال ب بال ل لل ف ك س ي ت", u"- - - - ة ة ات ون ين ها هم ه نا ية ي"},
    {u"fa",
     u"در و به از که این را با است برای آن یک خود تا بر هم نیز شده می اما باید کرد دولت ایران "
     u"تهران سال روز کشور جمهوری وزیر مجلس رئیس گفت گزارش خبرگزاری مردم جهان",
     u"بپتجچحخدرزژسشصضطعغفقکگلمنهی", u"ا و ی", u"", u"- - - می‌ نمی‌ بی با هم",
     u"- - - ها های ی ان تر ترین ش م گاه ستان"},
    {u"he",
     u"של את על לא זה הוא עם כי גם היא אבל כל אם יש או רק אחרי בין היום ישראל ממשלה ראש שר הכנסת "
     u"ירושלים תל אביב חיפה אמר שנה משטרה בית",
     u"אבגדהוזחטיכלמנסעפצקרשת", u"", u"123 1ו23 מ123 12י3 הת12 ת123 1י23ה 12ו3 מ12ו3",
     u"- - - ה ה ו ב ל מ ש כ וה", u"- - - ים ות ה י ו ית"},
    {u"ur",
     u"کے میں کی ہے اور سے کا کو نے پر یہ کہ ہیں بھی تھا ایک اس وہ کر پاکستان حکومت وزیر اعظم "
     u"عدالت کراچی لاہور ملک بھارت عوام گیا کیا",
     u"بپتٹجچحخدڈرڑزسشصعغفقکگلمنہ", u"ا و ی ے", u"", u"- - - بے نا ہم", u"- - - وں یں ی ے گی دار"},
    {u"en",
     u"the of to and a in that is for on with as it was by at from be are this have an said not "
     u"has "
     u"but they which people government year one new president world",
     u"bcdfghklmnprstvw", u"a e i o u ea ou", u"", u"- - - - re un in con",
     u"- - - s ed ing ly er tion"},
    {u"fr",
     u"de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce avec "
     u"sont son il gouvernement président année pays monde",
     u"bcdfghjlmnpqrstv", u"a é e i o u eau ai ou", u"", u"- - - - re dé in",
     u"- - - s e és ment tion eur"},
};

QString made(const Language &language, const QStringList &patterns, const QStringList &vowels,
             Dice &dice)
{
    const QStringView letters(language.letters);
    const auto letter = [&] {
        return letters[static_cast<qsizetype>(dice.below(size_t(letters.size())))];
    };
    QString word;
    if (vowels.isEmpty()) {
        word = patterns[static_cast<qsizetype>(dice.below(size_t(patterns.size())))];
        for (const char16_t place : {u'1', u'2', u'3'})
            word.replace(place, letter());
        return word;
    }
    const size_t syllables = 1 + dice.below(3);
    for (size_t i = 0; i < syllables; ++i)
        word += letter() + vowels[static_cast<qsizetype>(dice.below(size_t(vowels.size())))];
    return dice.chance(0.6) ? word + letter() : word;
}

} // namespace

double Dice::logNormal(double median, double spread)
{
    // Box and Muller's way to a normal number.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - fraction()));
    return median * std::exp(spread * radius * std::cos(6.283185307179586 * fraction()));
}

Vocabulary::Vocabulary(const QString &language, size_t size, Dice &dice)
    : m_language(language)
{
    const auto *found = std::find_if(std::begin(languages), std::end(languages),
                                     [&](const Language &one) { return language == one.code; });
    Q_ASSERT(found != std::end(languages));
    const auto parts = [](const char16_t *list) {
        return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList patterns = parts(found->patterns);
    const QStringList vowels = parts(found->vowels);
    const QStringList before = parts(found->before);
    const QStringList after = parts(found->after);
    const auto affix = [&dice](const QStringList &list) {
        const QString one = list[static_cast<qsizetype>(dice.below(size_t(list.size())))];
        return one == u"-" ? QString() : one;
    };
    QSet<QString> seen;
    double sum = 0;
    const auto add = [&](const QString &word) {
        if (seen.contains(word))
            return;
        seen.insert(word);
        m_words.push_back({word, text::fold(word).trimmed()});
        sum += 1.0 / static_cast<double>(m_words.size());
        m_cumulated.push_back(sum);
    };
    for (const QString &word : parts(found->common))
        add(word);
    while (m_words.size() < size)
        add(affix(before) + made(*found, patterns, vowels, dice) + affix(after));
    for (double &one : m_cumulated)
        one /= sum;
}

const Word &Vocabulary::draw(Dice &dice) const
{
    const auto at = std::lower_bound(m_cumulated.begin(), m_cumulated.end(), dice.fraction());
    return m_words[std::min(static_cast<size_t>(at - m_cumulated.begin()), m_words.size() - 1)];
}

} // namespace naba::bench
