// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/arabic_stemmer.h"

#include <cstring>

namespace naba::text {

namespace {

// As scripts/lexicon/grammar.py numbers them.
enum Class : uchar { Masculine, Feminine, Adjective, Plural, Past, Present, Particle, Name };

enum How : uchar { IsBase, IsBaseAndHeh, IsListed, IsBaseBehindAlef };

constexpr int shortestUnknown = 3;
constexpr size_t mostEndings = 32; // of one word; far fewer fit
constexpr char16_t arabicBlock = 0x0600;
constexpr int alphabet = 32; ///< of the costs of letters

/// As scripts/lexicon/letters.py numbers letters; 0 stands for what is before and behind a word.
uchar numberOf(uchar letter)
{
    constexpr std::array<uchar, 42> numbers{1, 0,  0,  0,  0,  0,  2,  3,  0,  4,  5,  6,  7, 8,
                                            9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 0, 0,
                                            0, 0,  0,  0,  21, 22, 23, 24, 25, 26, 27, 28, 0, 29};
    return letter >= 0x21 && letter <= 0x4a ? numbers[letter - 0x21U] : uchar(0);
}

int letterCost(const uchar *table, uchar first, uchar second, uchar third)
{
    return table[(first * alphabet + second) * alphabet + third];
}

int valueSize(uchar first)
{
    return first >> 3 == IsListed ? 6 : 3;
}

bool begins(const uchar *letters, const uchar *with, int length)
{
    for (int i = 0; i < length; ++i) {
        if (letters[i] != with[i])
            return false;
    }
    return true;
}

/// `end` is behind the last letter.
bool ends(const uchar *end, const uchar *with, int length)
{
    return begins(end - length, with, length);
}

} // namespace

const ArabicStemmer &ArabicStemmer::instance()
{
    static const ArabicStemmer stemmer(lexiconSection("ARAB"));
    return stemmer;
}

ArabicStemmer::ArabicStemmer(QByteArrayView section)
{
    if (section.isEmpty())
        return;
    qsizetype place = 0;
    const ByteReader reader(sizedBlock(section, &place));
    readAffixes(reader, sizedBlock(section, &place));
    m_lemmas = sizedBlock(section, &place);
    m_words = WordTable(section.sliced(place), valueSize);
}

void ArabicStemmer::readAffixes(ByteReader reader, QByteArrayView letters)
{
    const auto text = [&reader] {
        Letters read;
        read.size = std::min<int>(reader.next(), static_cast<int>(read.at.size()));
        for (int i = 0; i < read.size; ++i)
            read.at[static_cast<size_t>(i)] = reader.next();
        return read;
    };
    [[maybe_unused]] const int kinds = reader.next();
    Q_ASSERT(kinds == unknownCount &&
             letters.size() >= unknownCount * alphabet * alphabet * alphabet);
    qsizetype table = 0;
    for (Unknown &unknown : m_unknown) {
        unknown.kind = reader.next();
        unknown.cost = reader.next();
        unknown.mask = reader.next();
        unknown.letters = reinterpret_cast<const uchar *>(letters.data()) + table;
        table += alphabet * alphabet * alphabet;
    }
    for (int count = reader.next(); count > 0; --count) {
        Prefix prefix;
        prefix.text = text();
        prefix.kinds = reader.next();
        prefix.definite = reader.next() != 0;
        for (uchar &cost : prefix.cost)
            cost = reader.next();
        m_prefixes[prefix.text.size ? prefix.text.at[0] : 0].push_back(prefix);
    }
    const int suffixes = reader.next();
    for (int i = 0; i < suffixes; ++i) {
        Suffix suffix;
        suffix.text = text();
        const uchar free = reader.next();
        const uchar definite = reader.next();
        suffix.allowed.fill(free);
        std::fill(suffix.allowed.begin() + classCount, suffix.allowed.end(), definite);
        suffix.allowed[Past] = reader.next();
        suffix.allowed[Present] = reader.next();
        suffix.allowed[Particle] = reader.next();
        for (uchar &cost : suffix.cost)
            cost = reader.next();
        const int size = suffix.text.size;
        m_suffixes[size ? suffix.text.at[static_cast<size_t>(size - 1)] : 0].push_back(suffix);
    }
}

QByteArrayView ArabicStemmer::lemmaAt(quint32 place) const
{
    return m_lemmas.sliced(place + 1, static_cast<uchar>(m_lemmas[place]));
}

void ArabicStemmer::tryBase(const uchar *letters, const Prefix &prefix, const Suffix &suffix,
                            Reading *best, int size) const
{
    const int begin = prefix.text.size;
    const int end = size - suffix.text.size;
    const size_t shift = prefix.definite ? classCount : 0;
    const auto consider = [&](size_t kind, int own, uchar how, quint32 lemma) {
        const int cost =
            own + prefix.cost[kind] + suffix.cost[kind + (prefix.definite ? rowCount : 0)];
        if (cost < best->cost)
            *best = {cost, begin, end, how, lemma, true};
    };
    const WordTable::Values values = m_words.find(letters + begin, end - begin);
    const uchar *at = values.data;
    for (int i = 0; i < values.count; ++i, at += valueSize(*at)) {
        const size_t kind = *at & 7;
        if (!(prefix.kinds >> kind & 1) || !(suffix.allowed[kind + shift] & at[2]))
            continue;
        const auto how = static_cast<uchar>(*at >> 3);
        const quint32 lemma =
            how == IsListed ? quint32{at[3]} | quint32{at[4]} << 8 | quint32{at[5]} << 16 : 0U;
        consider(kind, at[1], how, lemma);
    }
}

/// A base of any letters that is as likely as they are. Its affixes are as likely as those of rare
/// words.
void ArabicStemmer::tryUnknown(const uchar *numbers, const Sums &sums, const Prefix &prefix,
                               const Suffix &suffix, Reading *best, int size) const
{
    const int begin = prefix.text.size;
    const int end = size - suffix.text.size;
    if (end - begin < shortestUnknown)
        return;
    const size_t shift = prefix.definite ? classCount : 0;
    for (size_t i = 0; i < m_unknown.size(); ++i) {
        const Unknown &unknown = m_unknown[i];
        if (!(prefix.kinds >> unknown.kind & 1) ||
            !(suffix.allowed[unknown.kind + shift] & unknown.mask))
            continue;
        const size_t row = classCount + i;
        int cost =
            unknown.cost + prefix.cost[row] + suffix.cost[row + (prefix.definite ? rowCount : 0)];
        const uchar *base = numbers + begin;
        const uchar *last = numbers + end - 1;
        cost += letterCost(unknown.letters, 0, 0, base[0]);
        cost += letterCost(unknown.letters, 0, base[0], base[1]);
        cost += sums[i][static_cast<size_t>(end)] - sums[i][static_cast<size_t>(begin + 2)];
        cost += letterCost(unknown.letters, last[-1], last[0], 0);
        if (cost >= best->cost)
            continue;
        // The past of forms VII, VIII and X begins with an alef.
        const bool loses = unknown.kind == Present && end - begin >= 4 &&
                           (base[0] == numberOf(0x46) || base[1] == numberOf(0x2a));
        *best = {cost, begin, end, loses ? IsBaseBehindAlef : IsBase, 0, false};
    }
}

ArabicStemmer::Reading ArabicStemmer::read(const uchar *letters, int size) const
{
    Reading best;
    if (size < 2)
        return best;
    std::array<const Suffix *, mostEndings> endings{};
    size_t found = 0;
    for (const size_t last : {size_t(0), static_cast<size_t>(letters[size - 1])}) {
        for (const Suffix &suffix : m_suffixes[last]) {
            const int length = suffix.text.size;
            if (found < mostEndings && length < size &&
                ends(letters + size, suffix.text.at.data(), length))
                endings[found++] = &suffix;
        }
    }
    std::array<uchar, longestWord> numbers{};
    Sums sums{};
    for (int i = 0; i < size; ++i)
        numbers[static_cast<size_t>(i)] = numberOf(letters[i]);
    for (size_t kind = 0; kind < m_unknown.size(); ++kind) {
        for (size_t i = 2; i < static_cast<size_t>(size); ++i)
            sums[kind][i + 1] = sums[kind][i] + letterCost(m_unknown[kind].letters, numbers[i - 2],
                                                           numbers[i - 1], numbers[i]);
    }
    for (const size_t first : {size_t(0), static_cast<size_t>(letters[0])}) {
        for (const Prefix &prefix : m_prefixes[first]) {
            const int begin = prefix.text.size;
            if (begin >= size || !begins(letters, prefix.text.at.data(), begin))
                continue;
            for (size_t i = 0; i < found; ++i) {
                if (begin + endings[i]->text.size >= size)
                    continue;
                tryBase(letters, prefix, *endings[i], &best, size);
                tryUnknown(numbers.data(), sums, prefix, *endings[i], &best, size);
            }
        }
    }
    return best;
}

/// The letters of a word; 0 if it is too short or long or has others than Arabic has.
int ArabicStemmer::lettersOf(QStringView word, uchar *letters) const
{
    if (word.size() < 2 || word.size() > longestWord || m_lemmas.isEmpty())
        return 0;
    for (const QChar c : word) {
        if (c.unicode() < 0x0621 || c.unicode() > 0x064a)
            return 0;
        *letters++ = static_cast<uchar>(c.unicode() - arabicBlock);
    }
    return static_cast<int>(word.size());
}

QString ArabicStemmer::stem(QStringView word) const
{
    std::array<uchar, longestWord> letters{};
    const Reading best = read(letters.data(), lettersOf(word, letters.data()));
    if (best.end <= best.begin)
        return word.toString();
    if (best.how == IsListed) {
        const QByteArrayView listed = lemmaAt(best.lemma);
        QString lemma(listed.size(), Qt::Uninitialized);
        for (qsizetype i = 0; i < listed.size(); ++i)
            lemma[i] = QChar(static_cast<char16_t>(arabicBlock + static_cast<uchar>(listed[i])));
        return lemma;
    }
    QString lemma = word.sliced(best.begin, best.end - best.begin).toString();
    if (best.how == IsBaseAndHeh)
        lemma += u'\u0647';
    else if (best.how == IsBaseBehindAlef)
        lemma.prepend(u'\u0627');
    return lemma;
}

bool ArabicStemmer::knows(QStringView word) const
{
    std::array<uchar, longestWord> letters{};
    return read(letters.data(), lettersOf(word, letters.data())).known;
}

} // namespace naba::text
