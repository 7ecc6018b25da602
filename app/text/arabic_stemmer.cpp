// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/arabic_stemmer.h"

#include <cstring>

namespace naba::text {

namespace {

// As scripts/lexicon/grammar.py numbers them.
enum Class : uchar { Masculine, Feminine, Adjective, Plural, Past, Present, Particle, Name };

enum How : uchar { IsBase, IsBaseAndHeh, IsListed };

constexpr int shortestUnknown = 3;
constexpr char16_t arabicBlock = 0x0600;

int valueSize(uchar first)
{
    return first >> 3 == IsListed ? 6 : 3;
}

/// Reads bytes one after the other.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    uchar next() { return m_at < m_bytes.size() ? static_cast<uchar>(m_bytes[m_at++]) : uchar(0); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool begins(const uchar *letters, int size, const uchar *with, int length)
{
    return size >= length && std::memcmp(letters, with, static_cast<size_t>(length)) == 0;
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
    Reader reader(sizedBlock(section, &place));
    m_lemmas = sizedBlock(section, &place);
    m_words = WordTable(section.sliced(place));
    m_words.setValueSize(valueSize);

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
    m_prefixes.resize(reader.next());
    for (Prefix &prefix : m_prefixes) {
        prefix.text = text();
        prefix.kinds = reader.next();
        prefix.definite = reader.next() != 0;
        for (uchar &cost : prefix.cost)
            cost = reader.next();
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
    for (const Prefix &prefix : m_prefixes) {
        const int begin = prefix.text.size;
        if (begin >= size || !begins(letters, size, prefix.text.at.data(), begin))
            continue;
        for (const size_t last : {size_t(0), static_cast<size_t>(letters[size - 1])}) {
            for (const Suffix &suffix : m_suffixes[last]) {
                const int length = suffix.text.size;
                if (begin + length < size &&
                    begins(letters + size - length, length, suffix.text.at.data(), length))
                    tryBase(letters, prefix, suffix, &best, size);
            }
        }
    }
    return best;
}

QString ArabicStemmer::stem(QStringView word) const
{
    std::array<uchar, longestWord> letters{};
    const auto size = static_cast<int>(word.size());
    if (size < 2 || size > longestWord || m_prefixes.empty())
        return word.toString();
    for (int i = 0; i < size; ++i) {
        const char16_t u = word[i].unicode();
        if (u < 0x0621 || u > 0x064a)
            return word.toString();
        letters[static_cast<size_t>(i)] = static_cast<uchar>(u - arabicBlock);
    }
    const Reading best = read(letters.data(), size);
    if (best.end <= best.begin)
        return word.toString();
    if (best.how == IsListed) {
        QString lemma;
        for (const char letter : lemmaAt(best.lemma))
            lemma += QChar(arabicBlock + static_cast<uchar>(letter));
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
    const auto size = static_cast<int>(word.size());
    if (size < 2 || size > longestWord || m_prefixes.empty())
        return false;
    for (int i = 0; i < size; ++i) {
        const char16_t u = word[i].unicode();
        if (u < 0x0621 || u > 0x064a)
            return false;
        letters[static_cast<size_t>(i)] = static_cast<uchar>(u - arabicBlock);
    }
    return read(letters.data(), size).known;
}

} // namespace naba::text
