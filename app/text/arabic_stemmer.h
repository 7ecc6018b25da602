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
        std::array<uchar, classCount> cost{};
    };

    struct Suffix
    {
        Letters text;
        std::array<uchar, classCount * 2> allowed{}; ///< masks; with the article from classCount on
        std::array<uchar, classCount * 2> cost{};
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

    explicit ArabicStemmer(QByteArrayView section);
    int lettersOf(QStringView word, uchar *letters) const;
    Reading read(const uchar *letters, int size) const;
    void tryBase(const uchar *letters, const Prefix &prefix, const Suffix &suffix, Reading *best,
                 int size) const;
    QByteArrayView lemmaAt(quint32 place) const;

    std::array<std::vector<Prefix>, 256> m_prefixes; ///< by their first letter; none: at 0
    std::array<std::vector<Suffix>, 256> m_suffixes; ///< by their last letter; none: at 0
    QByteArrayView m_lemmas;
    WordTable m_words;
    int m_unknownCost = 0;
    int m_unknownLetter = 0;
    uchar m_nameMask = 0;
};

} // namespace naba::text
