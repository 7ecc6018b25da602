// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/light_stemmer.h"

#include <algorithm>
#include <cstring>

namespace naba::text {

namespace {

constexpr uchar listed = 2; ///< a lemma of its own follows (scripts/lexicon/packing.py)
constexpr int fewestUnknown = 3;

int valueSize(uchar first)
{
    return first >> 3 == listed ? 6 : 3;
}

} // namespace

const LightStemmer &LightStemmer::persian()
{
    static const LightStemmer stemmer(lexiconSection("PERS"), 0x0600);
    return stemmer;
}

const LightStemmer &LightStemmer::urdu()
{
    static const LightStemmer stemmer(lexiconSection("URDU"), 0x0600);
    return stemmer;
}

const LightStemmer &LightStemmer::hebrew()
{
    static const LightStemmer stemmer(lexiconSection("HEBR"), 0x0500);
    return stemmer;
}

LightStemmer::LightStemmer(QByteArrayView section, char16_t block)
    : m_prefixes(1)
    , m_suffixes(1)
    , m_block(block)
{
    if (section.isEmpty())
        return;
    qsizetype place = 0;
    ByteReader reader(sizedBlock(section, &place));
    m_lemmas = sizedBlock(section, &place);
    m_words = WordTable(section.sliced(place), valueSize);
    const auto letters = [&reader] {
        Letters text;
        text.size = std::min<int>(reader.next(), static_cast<int>(text.at.size()));
        for (int i = 0; i < text.size; ++i)
            text.at[static_cast<size_t>(i)] = reader.next();
        return text;
    };
    for (std::vector<Rule> *rules : {&m_prefixes, &m_suffixes}) {
        for (int count = reader.next(); count > 0; --count) {
            Rule rule;
            rule.text = letters();
            rule.other = letters();
            rule.shortest = reader.next();
            rule.penalty = reader.next();
            rule.sure = reader.next() != 0;
            rules->push_back(rule);
        }
    }
}

QString LightStemmer::text(const uchar *letters, int size) const
{
    QString word(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        word[i] = QChar(static_cast<char16_t>(m_block + letters[i]));
    return word;
}

QString LightStemmer::lemma(const uchar *value, const uchar *base, int size) const
{
    if (*value >> 3 != listed)
        return text(base, size);
    const qsizetype place = value[3] | value[4] << 8 | value[5] << 16;
    const auto *at = reinterpret_cast<const uchar *>(m_lemmas.data()) + place;
    return text(at + 1, *at);
}

/// The endings that these letters have, in the rules' order.
std::vector<const LightStemmer::Rule *> LightStemmer::endingsOf(const uchar *letters,
                                                                int size) const
{
    std::vector<const Rule *> found;
    for (const Rule &suffix : m_suffixes) {
        const int length = suffix.text.size;
        if (length < size && std::memcmp(letters + size - length, suffix.text.at.data(),
                                         static_cast<size_t>(length)) == 0)
            found.push_back(&suffix);
    }
    return found;
}

/// One prefix and one ending that are there.
void LightStemmer::tryRules(const uchar *letters, int size, const Rule &prefix, const Rule &suffix,
                            Found *best) const
{
    const int kept = size - prefix.text.size - suffix.text.size;
    const int rest = kept + prefix.other.size;
    if (kept < 1 || rest < prefix.shortest || rest + suffix.other.size < suffix.shortest)
        return;
    const uchar *end = letters + size - suffix.text.size;
    std::array<uchar, longestWord + 8> base{};
    auto *to = std::copy_n(prefix.other.at.begin(), prefix.other.size, base.begin());
    to = std::copy(letters + prefix.text.size, end, to);
    to = std::copy_n(suffix.other.at.begin(), suffix.other.size, to);
    const int length = static_cast<int>(to - base.begin());
    const WordTable::Values found = m_words.find(base.data(), length);
    if (!found.count)
        return;
    const int cost = found.data[1] + prefix.penalty + suffix.penalty;
    if (cost < best->cost)
        *best = {cost, found.data, base, length};
}

QString LightStemmer::stem(QStringView word) const
{
    std::array<uchar, longestWord> letters{};
    const auto size = static_cast<int>(word.size());
    if (size < 2 || size > longestWord)
        return word.toString();
    for (int i = 0; i < size; ++i) {
        const char16_t u = word[i].unicode();
        if (u < m_block || u > m_block + 0xff)
            return word.toString();
        letters[static_cast<size_t>(i)] = static_cast<uchar>(u - m_block);
    }
    if (const WordTable::Values known = m_words.find(letters.data(), size); known.count)
        return lemma(known.data, letters.data(), size);
    Found best;
    const std::vector<const Rule *> endings = endingsOf(letters.data(), size);
    for (const Rule &prefix : m_prefixes) {
        if (prefix.text.size >= size || std::memcmp(letters.data(), prefix.text.at.data(),
                                                    static_cast<size_t>(prefix.text.size)) != 0)
            continue;
        for (const Rule *suffix : endings)
            tryRules(letters.data(), size, prefix, *suffix, &best);
    }
    if (best.value)
        return lemma(best.value, best.base.data(), best.size);
    const Rule *longest = nullptr;
    for (const Rule &suffix : m_suffixes) {
        const int rest = size - suffix.text.size;
        if (suffix.sure && rest >= fewestUnknown &&
            (!longest || suffix.text.size > longest->text.size) &&
            std::memcmp(letters.data() + rest, suffix.text.at.data(),
                        static_cast<size_t>(suffix.text.size)) == 0)
            longest = &suffix;
    }
    return longest ? text(letters.data(), size - longest->text.size) : word.toString();
}

} // namespace naba::text
