// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include "app/text/characters.h"
#include "app/text/direction.h"

#include <QList>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace naba::text {

namespace {

/// More than this tells nothing new.
constexpr qsizetype sampleSize = 4000;

/// Letters by script, and the tell-tale ones among the Arabic.
struct Sample
{
    int arabic = 0;
    int hebrew = 0;
    int latin = 0;
    int other = 0;
    int onlyArabic = 0;  ///< ة ى أ إ ؤ; Persian is also typed with ي and ك
    int persian = 0;     ///< گ چ پ ژ (Urdu has them too)
    int farsiYehKaf = 0; ///< ی ک (Urdu has them too)
    int urdu = 0;        ///< ٹ ڈ ڑ ے ھ ہ ں
    int kurdish = 0;     ///< ڕ ڵ ۆ ێ ە
    int pashto = 0;      ///< ټ ډ ړ ږ ښ ې ۍ
};

/// What a letter counts as in a sample.
enum class Letter : quint8 {
    None,
    Latin,
    Hebrew,
    Other,
    Arabic,
    OnlyArabic,
    Persian,
    FarsiYehKaf,
    Urdu,
    Kurdish,
    Pashto,
    Count
};

Letter letterBySearch(QChar c)
{
    static constexpr std::array<std::pair<QStringView, Letter>, 6> telling{{
        {u"\u0629\u0649\u0623\u0625\u0624", Letter::OnlyArabic},
        {u"\u06af\u0686\u067e\u0698", Letter::Persian},
        {u"\u06cc\u06a9", Letter::FarsiYehKaf},
        {u"\u0679\u0688\u0691\u06d2\u06d3\u06be\u06c1\u06c2\u06ba", Letter::Urdu},
        {u"\u0695\u06b5\u06c6\u06ce\u06d5", Letter::Kurdish},
        {u"\u067c\u0689\u0693\u0696\u069a\u06d0\u06cd", Letter::Pashto},
    }};
    for (const auto &[letters, letter] : telling) {
        if (letters.contains(c))
            return letter;
    }
    const char16_t u = c.unicode();
    if ((u >= 0xfb50 && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefc))
        return Letter::Arabic;
    if (!c.isLetter())
        return Letter::None;
    if (u <= 0x024f)
        return u == 0xaa || u == 0xb5 || u == 0xba ? Letter::Other : Letter::Latin;
    if (u >= 0x0600 && u <= 0x06ff)
        return Letter::Arabic;
    if ((u >= 0x05d0 && u <= 0x05f2) || (u >= 0xfb1d && u <= 0xfb4f))
        return Letter::Hebrew;
    return Letter::Other;
}

/// What Latin, Hebrew and Arabic texts are made of; of other characters it is worked out each time.
constexpr size_t tabled = 0x0700;

Sample takeSample(QStringView text)
{
    static const auto letters = [] {
        std::array<Letter, tabled> all;
        for (size_t u = 0; u < all.size(); ++u)
            all[u] = letterBySearch(QChar(static_cast<char16_t>(u)));
        return all;
    }();
    std::array<int, static_cast<size_t>(Letter::Count)> counts{};
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        ++counts[static_cast<size_t>(u < tabled ? letters[u] : letterBySearch(c))];
    }
    const auto count = [&counts](Letter letter) {
        return counts[static_cast<size_t>(letter)];
    };
    Sample sample{.hebrew = count(Letter::Hebrew),
                  .latin = count(Letter::Latin),
                  .other = count(Letter::Other),
                  .onlyArabic = count(Letter::OnlyArabic),
                  .persian = count(Letter::Persian),
                  .farsiYehKaf = count(Letter::FarsiYehKaf),
                  .urdu = count(Letter::Urdu),
                  .kurdish = count(Letter::Kurdish),
                  .pashto = count(Letter::Pashto)};
    sample.arabic =
        std::accumulate(counts.cbegin() + static_cast<int>(Letter::Arabic), counts.cend(), 0);
    return sample;
}

/// No frequent word is longer.
constexpr qsizetype longestStopWord = 6;

/// What a character is to the tables of words, in ten bits: 0 no part of a word, otherWord one of a
/// word that no table has, else a letter without case, Persian yeh and kaf as the Arabic ones.
using Code = quint16;
constexpr int codeBits = 10;
constexpr Code otherWord = 1023;

Code codeBySearch(QChar c)
{
    if (!c.isLetter() && !c.isMark())
        return 0;
    char16_t u = c.unicode();
    if (u == 0x06cc)
        u = 0x064a;
    else if (u == 0x06a9)
        u = 0x0643;
    else if (u < 0x0590)
        u = c.toLower().unicode();
    if (u < 0x0250)
        return u;
    return u >= 0x0590 && u < 0x0700 ? static_cast<Code>(u - 0x0590 + 0x0250) : otherWord;
}

using Codes = std::array<Code, tabled>;

const Codes &codeTable()
{
    static const Codes codes = [] {
        Codes all;
        for (size_t u = 0; u < all.size(); ++u)
            all[u] = codeBySearch(QChar(static_cast<char16_t>(u)));
        return all;
    }();
    return codes;
}

Code codeOf(QChar c, const Codes &codes)
{
    return c.unicode() < tabled ? codes[c.unicode()] : codeBySearch(c);
}

/// A short word's letters in one number.
using WordKey = quint64;

static_assert(longestStopWord * codeBits <= 64);

/// Words, and for each the languages that have it as bits.
class WordTable
{
public:
    void add(QStringView word, quint32 languages)
    {
        WordKey key = 0;
        for (const QChar c : word)
            key = key << codeBits | codeBySearch(c);
        Q_ASSERT(word.size() <= longestStopWord);
        Slot &slot = m_slots[find(key)];
        slot.key = key;
        slot.languages |= languages;
    }

    [[nodiscard]] quint32 languages(WordKey key) const { return m_slots[find(key)].languages; }

private:
    struct Slot
    {
        WordKey key = 0; ///< no word's
        quint32 languages = 0;
    };

    /// Where a word is, or would be.
    [[nodiscard]] size_t find(WordKey key) const
    {
        // Multiplicative hashing: the upper bits of the product depend on all of the key's.
        size_t place = static_cast<size_t>(key * 0x9e3779b97f4a7c15U >> 54);
        while (m_slots[place].key != 0 && m_slots[place].key != key)
            place = (place + 1) % m_slots.size();
        return place;
    }

    std::array<Slot, 1024> m_slots; ///< several times as many as there are words
};

/// Frequent short words that one language has and its neighbours have not; with Arabic yeh and kaf,
/// for Persian is typed with either.
const WordTable &stopWords(int *languages)
{
    static constexpr std::array<QStringView, 11> lists{
        u"في من على إلى الى أن ان عن مع هذا هذه التي الذي بعد قبل قال خلال بين كان قد لم ما لا",
        u"در به از كه اين را با است براي آن شد مي بر هم تا نيز كرد شود خود يا بود اما دو ها هاي وي "
        u"نمي ديگر پس چه",
        u"ميں نے كے كي كا كو ہے سے پر اور ہيں كہ اس يہ بھي تھا گيا نہيں ايك كر",
        u"the of and to in is that for it with was on are as by from at this has after says",
        u"le la les des et est une dans pour que qui sur au pas avec du plus par ce il",
        u"der die und das ist den von zu mit dem nicht ein eine auf für im sich auch",
        u"el los las y en una que por con para del se su más es como pero al",
        u"il di che e la un per non con una sono del della le si alla dei",
        u"o os as e do da em um uma para com não que por na no ao dos mais",
        u"ve bir bu için ile da de olarak olan gibi daha çok var ne kadar",
        u"de het een van en dat niet op te zijn met voor aan er ook",
    };
    static const WordTable words = [] {
        WordTable all;
        for (size_t i = 0; i < lists.size(); ++i) {
            for (const QStringView word : lists[i].split(u' '))
                all.add(word, 1U << i); // some are words of several languages
        }
        return all;
    }();
    *languages = static_cast<int>(lists.size());
    return words;
}

constexpr std::array<QStringView, 11> names{u"ar", u"fa", u"ur", u"en", u"fr", u"de",
                                            u"es", u"it", u"pt", u"tr", u"nl"};

using Votes = std::array<int, 11>;

/// Whether an Arabic word begins with the article, with what may stand before it.
bool isWithArticle(QStringView word)
{
    const char16_t first = word[0].unicode();
    if (first == u'\u0648' || first == u'\u0628' || first == u'\u0641')
        word = word.sliced(1);
    return word.startsWith(u"\u0627\u0644");
}

Votes countStopWords(QStringView text)
{
    int languages = 0;
    const WordTable &words = stopWords(&languages);
    Votes votes{};
    const Codes &codes = codeTable();
    WordKey key = 0;
    qsizetype length = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const Code code = i < text.size() ? codeOf(text[i], codes) : Code{0};
        if (code != 0) {
            key = key << codeBits | code;
            ++length;
            continue;
        }
        if (length >= 5 && isWithArticle(text.sliced(i - length, length)))
            ++votes[0];
        if (length > 0 && length <= longestStopWord) {
            const quint32 mask = words.languages(key);
            for (int k = 0; mask && k < languages; ++k)
                votes[static_cast<size_t>(k)] += static_cast<int>(mask >> k & 1);
        }
        key = 0;
        length = 0;
    }
    return votes;
}

/// Primary language of a BCP 47 tag, lower case.
QString primary(const QString &tag)
{
    QString language = tag.trimmed().section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language == "iw"_L1)
        return u"he"_s;
    const auto isLetter = [](QChar c) {
        return isAsciiLetter(c);
    };
    const bool known = language.size() >= 2 && language.size() <= 3 &&
                       std::all_of(language.cbegin(), language.cend(), isLetter);
    return known ? language : QString();
}

QString arabicScript(const Sample &sample, QStringView text, const QString &stated)
{
    const Votes votes = countStopWords(text);
    const int urdu = sample.urdu * 3 + votes[2] * 3;
    const int persian = sample.persian * 2 + sample.farsiYehKaf + votes[1] * 3;
    const int arabic = sample.onlyArabic * 2 + votes[0] * 3;
    if (sample.pashto * 40 > sample.arabic && sample.pashto > 1)
        return u"ps"_s;
    if (sample.kurdish * 20 > sample.arabic && sample.kurdish > 1)
        return u"ckb"_s;
    const int best = std::max({urdu, persian, arabic});
    const bool clear = best >= 4;
    const bool statedFits =
        directionOfLanguage(stated) == Qt::RightToLeft && stated != "he"_L1 && stated != "yi"_L1;
    if (!clear && statedFits)
        return stated;
    if (sample.urdu > 0 && urdu * 2 >= persian && urdu * 2 > arabic)
        return u"ur"_s;
    if (persian > arabic)
        return statedFits && stated != "ar"_L1 && stated != "ur"_L1 ? stated : u"fa"_s;
    if (statedFits && arabic < persian * 2)
        return stated;
    return u"ar"_s;
}

QString latinScript(QStringView text, const QString &stated)
{
    if (!stated.isEmpty() && directionOfLanguage(stated) == Qt::LeftToRight)
        return stated;
    const Votes votes = countStopWords(text);
    const auto best = std::max_element(votes.begin() + 3, votes.end());
    const auto others =
        std::count_if(votes.begin() + 3, votes.end(), [best](int vote) { return vote == *best; });
    if (*best < 1 || others != 1)
        return {};
    return names[static_cast<size_t>(best - votes.begin())].toString();
}

} // namespace

QString languageOf(QStringView text, const QString &stated)
{
    const QStringView part = text.left(sampleSize);
    const Sample sample = takeSample(part);
    const QString said = primary(stated);
    const int best = std::max({sample.arabic, sample.hebrew, sample.latin, sample.other});
    if (best == 0)
        return said;
    // Names in Latin letters are common in these languages, the other way round they are not.
    if (sample.arabic * 2 >= best && sample.arabic >= sample.hebrew)
        return arabicScript(sample, part, said);
    if (sample.hebrew * 2 >= best)
        return said == "yi"_L1 ? said : u"he"_s;
    if (best == sample.latin)
        return latinScript(part, said);
    return directionOfLanguage(said) == Qt::LeftToRight ? said : QString();
}

} // namespace naba::text
