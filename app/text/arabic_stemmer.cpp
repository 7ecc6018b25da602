// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/arabic_stemmer.h"

#include <cstring>

namespace naba::text {

namespace {

// As scripts/lexicon/grammar.py numbers them.
enum Class : uchar { Masculine, Feminine, Adjective, Plural, Past, Present, Particle, Name };

enum How : uchar { IsBase, IsBaseAndHeh, IsListed };

constexpr int shortestUnknown = 3;
constexpr size_t mostEndings = 32; // of one word; far fewer fit
constexpr char16_t arabicBlock = 0x0600;

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
    ByteReader reader(sizedBlock(section, &place));
    m_lemmas = sizedBlock(section, &place);
    m_words = WordTable(section.sliced(place), valueSize);

    const auto text = [&reader] {
        Letters letters;
        letters.size = std::min<int>(reader.next(), static_cast<int>(letters.at.size()));
        for (int i = 0; i < letters.size; ++i)
            letters.at[static_cast<size_t>(i)] = reader.next();
        return letters;
    };
    m_unknownCost = reader.next();
    m_unknownLetter = reader.next();
    m_nameMask = reader.next();
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
    const auto consider = [&](size_t kind, int own, uchar how, quint32 lemma, bool known) {
        const int cost = own + prefix.cost[kind] + suffix.cost[kind + shift];
        if (cost < best->cost)
            *best = {cost, begin, end, how, lemma, known};
    };
    const WordTable::Values values = m_words.find(letters + begin, end - begin);
    const uchar *at = values.data;
    for (int i = 0; i < values.count; ++i, at += valueSize(*at)) {
        const size_t kind = *at & 7;
        if (!(prefix.kinds >> kind & 1) || !(suffix.allowed[kind + shift] & at[2]))
            continue;
        const auto how = static_cast<uchar>(*at >> 3);
        const quint32 lemma = how == IsListed ? at[3] | at[4] << 8 | at[5] << 16 : 0U;
        consider(kind, at[1], how, lemma, true);
    }
    if (end - begin >= shortestUnknown && prefix.kinds >> Name & 1 &&
        suffix.allowed[Name + shift] & m_nameMask)
        consider(Name, m_unknownCost + m_unknownLetter * (end - begin), IsBase, 0, false);
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
    for (const size_t first : {size_t(0), static_cast<size_t>(letters[0])}) {
        for (const Prefix &prefix : m_prefixes[first]) {
            const int begin = prefix.text.size;
            if (begin >= size || !begins(letters, prefix.text.at.data(), begin))
                continue;
            for (size_t i = 0; i < found; ++i) {
                if (begin + endings[i]->text.size < size)
                    tryBase(letters, prefix, *endings[i], &best, size);
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
    return lemma;
}

bool ArabicStemmer::knows(QStringView word) const
{
    std::array<uchar, longestWord> letters{};
    return read(letters.data(), lettersOf(word, letters.data())).known;
}

} // namespace naba::text
