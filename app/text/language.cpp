// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include "app/text/characters.h"
#include "app/text/direction.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>

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

void countArabic(char16_t u, Sample *sample)
{
    ++sample->arabic;
    switch (u) {
    case 0x0629:
    case 0x0649:
    case 0x0623:
    case 0x0625:
    case 0x0624:
        ++sample->onlyArabic;
        break;
    case 0x06af:
    case 0x0686:
    case 0x067e:
    case 0x0698:
        ++sample->persian;
        break;
    case 0x06cc:
    case 0x06a9:
        ++sample->farsiYehKaf;
        break;
    case 0x0679:
    case 0x0688:
    case 0x0691:
    case 0x06d2:
    case 0x06d3:
    case 0x06be:
    case 0x06c1:
    case 0x06c2:
    case 0x06ba:
        ++sample->urdu;
        break;
    case 0x0695:
    case 0x06b5:
    case 0x06c6:
    case 0x06ce:
    case 0x06d5:
        ++sample->kurdish;
        break;
    case 0x067c:
    case 0x0689:
    case 0x0693:
    case 0x0696:
    case 0x069a:
    case 0x06d0:
    case 0x06cd:
        ++sample->pashto;
        break;
    default:
        break;
    }
}

void countArabicBlock(QChar c, Sample *sample)
{
    const char16_t u = c.unicode();
    const bool letter = (u >= 0x0620 && u <= 0x064a) || (u > 0x065f && c.isLetter());
    if (letter)
        countArabic(u, sample);
}

Sample takeSample(QStringView text)
{
    Sample sample;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isAsciiLetter(c) || (u >= 0x00c0 && u <= 0x024f && u != 0x00d7 && u != 0x00f7))
            ++sample.latin;
        else if (u < 0x80)
            continue;
        else if (u >= 0x0600 && u <= 0x06ff)
            countArabicBlock(c, &sample);
        else if ((u >= 0xfb50 && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefc))
            ++sample.arabic;
        else if ((u >= 0x05d0 && u <= 0x05f2) || (u >= 0xfb1d && u <= 0xfb4f))
            ++sample.hebrew;
        else if (c.isLetter())
            ++sample.other;
    }
    return sample;
}

/// Words, and for each the languages that have it as bits. Most words of a text are none of these:
/// what a few bits of one say is asked before the table is.
class WordTable
{
public:
    void add(QStringView word, int languages)
    {
        m_languages[word] |= languages;
        m_places.set(place(word));
    }

    [[nodiscard]] int languages(QStringView word) const
    {
        return m_places.test(place(word)) ? m_languages.value(word) : 0;
    }

private:
    static constexpr size_t places = 4096;

    static size_t place(QStringView word)
    {
        const size_t first = word.front().unicode();
        const size_t last = word.back().unicode();
        return (first * 67 + last * 5 + static_cast<size_t>(word.size()) * 1031) % places;
    }

    QHash<QStringView, int> m_languages;
    std::bitset<places> m_places;
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
                all.add(word, 1 << i); // some are words of several languages
        }
        return all;
    }();
    *languages = static_cast<int>(lists.size());
    return words;
}

constexpr std::array<QStringView, 11> names{u"ar", u"fa", u"ur", u"en", u"fr", u"de",
                                            u"es", u"it", u"pt", u"tr", u"nl"};

using Votes = std::array<int, 11>;

/// No stop word is longer.
constexpr qsizetype longestStopWord = 6;

/// Whether a character is part of a word. Asked of every character of every article: Arabic
/// letters and marks are told without looking them up.
bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return isAsciiLetter(c);
    if ((u >= 0x0620 && u <= 0x065f) || (u >= 0x066e && u <= 0x06d3))
        return true;
    return c.isLetter() || c.isMark();
}

/// The languages that have a word, as bits.
int languagesOf(QStringView word, const WordTable &words)
{
    std::array<QChar, longestStopWord> lower;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t u = word[i].unicode();
        QChar &to = lower[static_cast<size_t>(i)];
        if (u == 0x06cc)
            to = QChar(0x064a);
        else if (u == 0x06a9)
            to = QChar(0x0643);
        else
            to = u >= 0x0590 && u <= 0x06ff ? word[i] : word[i].toLower();
    }
    return words.languages(QStringView(lower.data(), word.size()));
}

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
    const auto &words = stopWords(&languages);
    Votes votes{};
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && isWordCharacter(text[i]);
        if (letter && start < 0)
            start = i;
        if (letter || start < 0)
            continue;
        if (i - start >= 5 && isWithArticle(text.sliced(start, i - start)))
            ++votes[0];
        if (i - start <= longestStopWord) {
            const int mask = languagesOf(text.mid(start, i - start), words);
            for (int k = 0; mask && k < languages; ++k)
                votes[static_cast<size_t>(k)] += mask >> k & 1;
        }
        start = -1;
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
