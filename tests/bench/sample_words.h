// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <random>
#include <vector>

namespace naba::bench {

/// Random numbers that are the same on every machine (the standard's distributions are not).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] quint64 number() { return m_engine(); }

    /// Below `end`, which is above 0.
    [[nodiscard]] size_t below(size_t end) { return static_cast<size_t>(m_engine() % end); }

    /// In [0, 1).
    [[nodiscard]] double fraction()
    {
        return static_cast<double>(m_engine() >> 11) * (1.0 / 9007199254740992.0);
    }

    [[nodiscard]] bool chance(double probability) { return fraction() < probability; }

    /// Log-normal by its median and spread: the shape of the lengths of texts.
    [[nodiscard]] double logNormal(double median, double spread);

private:
    std::mt19937_64 m_engine;
};

/// A word as it is written and as it is looked for.
struct Word
{
    QString written;
    QString folded;
};

/// The words of one language, drawn as often as Zipf's law has it: the n-th most common one n times
/// as rarely as the first.
class Vocabulary
{
public:
    Vocabulary(const QString &language, size_t size, Dice &dice);

    [[nodiscard]] const Word &draw(Dice &dice) const;

    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    std::vector<Word> m_words;
    std::vector<double> m_cumulated;
};

} // namespace naba::bench
