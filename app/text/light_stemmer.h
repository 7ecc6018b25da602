// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/lexicon.h"

#include <QString>

#include <array>
#include <vector>

namespace naba::text {

/// Takes an affix off a word if what stays is a word that the lexicon of its language knows. The
/// rules themselves lie in the lexicon (scripts/lexicon/light.py).
class LightStemmer
{
public:
    static const LightStemmer &persian();
    static const LightStemmer &urdu();
    static const LightStemmer &hebrew();

    /// The word that a folded word is a form of, or the word itself.
    QString stem(QStringView word) const;

private:
    static constexpr int longestWord = 24;

    struct Letters
    {
        std::array<uchar, 8> at{};
        int size = 0;
    };

    struct Rule
    {
        Letters text;  ///< gives way …
        Letters other; ///< … to this
        int shortest = 0;
        int penalty = 0;
        bool sure = false; ///< also if the rest is unknown
    };

    struct Found
    {
        int cost = 1 << 20;
        const uchar *value = nullptr;
        std::array<uchar, longestWord + 8> base{};
        int size = 0;
    };

    LightStemmer(QByteArrayView section, char16_t block);
    QString text(const uchar *letters, int size) const;
    QString lemma(const uchar *value, const uchar *base, int size) const;
    std::vector<const Rule *> endingsOf(const uchar *letters, int size) const;
    void tryRules(const uchar *letters, int size, const Rule &prefix, const Rule &suffix,
                  Found *best) const;

    std::vector<Rule> m_prefixes; ///< the first of each does nothing
    std::vector<Rule> m_suffixes;
    QByteArrayView m_lemmas;
    WordTable m_words;
    char16_t m_block;
};

} // namespace naba::text
