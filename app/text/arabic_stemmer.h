// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/lexicon.h"

#include <QString>

#include <array>
#include <vector>

namespace naba::text {

/// Takes Arabic words apart into prefix, base and ending, and names the word that they are a form
/// of. A base must be known to the lexicon, or the affixes so common that no name explains them
/// as well; of several readings the likeliest is taken (scripts/lexicon/model.py learnt how
/// likely each part is).
class ArabicStemmer
{
public:
    static const ArabicStemmer &instance();

    /// The lemma of a folded word in folded letters; the word itself if nothing is known of it.
    QString stem(QStringView word) const;

    /// Whether the lexicon knows a reading of this folded word.
    bool knows(QStringView word) const;

private:
    static constexpr int classCount = 8;
    static constexpr int unknownCount = 3; ///< classes that a base which no list has may be of
    static constexpr int rowCount = classCount + unknownCount; ///< of the affixes' costs
    static constexpr int longestWord = 24;

    struct Letters
    {
        std::array<uchar, 8> at{};
        int size = 0;
    };

    struct Prefix
    {
        Letters text;
        uchar kinds = 0;
        bool definite = false;
        std::array<uchar, rowCount> cost{};
    };

    struct Suffix
    {
        Letters text;
        std::array<uchar, classCount * 2> allowed{}; ///< masks; with the article from classCount on
        std::array<uchar, rowCount * 2> cost{};      ///< with the article from rowCount on
    };

    struct Reading
    {
        int cost = 1 << 20;
        int begin = 0; ///< of the base
        int end = 0;
        uchar how = 0;
        quint32 lemma = 0;
        bool known = false;
    };

    /// A class of bases that no list has.
    struct Unknown
    {
        size_t kind = 0;
        int cost = 0;
        uchar mask = 0;
        const uchar *letters = nullptr; ///< what a letter costs behind two others
    };

    /// What a word's letters cost as part of an unknown base: the sums up to each of them.
    using Sums = std::array<std::array<int, longestWord + 1>, unknownCount>;

    explicit ArabicStemmer(QByteArrayView section);
    int lettersOf(QStringView word, uchar *letters) const;
    Reading read(const uchar *letters, int size) const;
    void readAffixes(ByteReader reader, QByteArrayView letters);
    void tryBase(const uchar *letters, const Prefix &prefix, const Suffix &suffix, Reading *best,
                 int size) const;
    void tryUnknown(const uchar *numbers, const Sums &sums, const Prefix &prefix,
                    const Suffix &suffix, Reading *best, int size) const;
    QByteArrayView lemmaAt(quint32 place) const;

    std::array<std::vector<Prefix>, 256> m_prefixes; ///< by their first letter; none: at 0
    std::array<std::vector<Suffix>, 256> m_suffixes; ///< by their last letter; none: at 0
    QByteArrayView m_lemmas;
    WordTable m_words;
    std::array<Unknown, unknownCount> m_unknown;
};

} // namespace naba::text
