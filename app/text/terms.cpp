// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/terms.h"

#include "app/text/fold.h"
#include "app/text/stems.h"
#include "app/text/words.h"

#include <QHash>

#include <array>
#include <vector>

namespace naba::text {

namespace {

struct Spelling
{
    QString form;
    QString stem;
};

/// Words as they were written → what they are looked for as. Most words of a text have just been
/// seen, and looking one up costs a tenth of working it out. One for each thread.
class Cache
{
public:
    Spelling *find(QStringView word, Rules rules, bool *found)
    {
        const size_t hash = qHash(word, static_cast<size_t>(rules));
        auto *pair = &m_slots[(hash % setCount) * 2];
        for (int i = 0; i < 2; ++i) {
            if (pair[i].rules == rules && pair[i].word == word) {
                *found = true;
                pair[i].used = true;
                pair[1 - i].used = false;
                return &pair[i].spelling;
            }
        }
        Slot &slot = pair[0].used ? pair[1] : pair[0];
        slot.word = word.toString();
        slot.rules = rules;
        *found = false;
        return &slot.spelling;
    }

private:
    static constexpr size_t setCount = 1U << 14;

    struct Slot
    {
        QString word;
        Spelling spelling;
        Rules rules = Rules::None;
        bool used = false;
    };

    std::vector<Slot> m_slots = std::vector<Slot>(setCount * 2);
};

Cache &cache()
{
    static thread_local Cache words;
    return words;
}

constexpr qsizetype longestCached = 40;

/// The last hamza of a word of more than three letters is written or not: سماء, سما.
void dropFinalHamza(QString *form)
{
    if (form->size() > 3 && form->endsWith(u'\u0621'))
        form->chop(1);
}

QString foldWord(QStringView word)
{
    const bool hebrew = word[0].unicode() >= 0x0590 && word[0].unicode() <= 0x05ff;
    if (!hebrew)
        return fold(word);
    QString letters;
    letters.reserve(word.size());
    for (const QChar c : word) {
        if (!isHebrewQuote(c))
            letters += c;
    }
    return fold(letters);
}

Spelling spell(QString form, Rules rules)
{
    dropFinalHamza(&form);
    QString stem = stemOf(form, rules);
    if (stem == form)
        stem = form; // one copy of the letters
    return {form, stem};
}

/// Only what ends in a ligature's several words has a space in it.
bool isWord(const QString &form)
{
    return !form.isEmpty() && !form.contains(u' ');
}

/// A ligature that stands for several words.
void appendParts(const QString &folded, Rules rules, const WordScanner &whole, QList<Term> *found)
{
    WordScanner parts(folded);
    while (parts.next()) {
        const Spelling part = spell(folded.sliced(parts.begin(), parts.length()), rules);
        found->append({part.form, part.stem, whole.begin(), whole.length()});
    }
}

} // namespace

QList<Term> terms(QStringView text, QStringView language)
{
    QList<Term> found;
    found.reserve(text.size() / 6 + 1);
    Cache &known = cache();
    WordScanner scanner(text);
    while (scanner.next()) {
        const QStringView word = text.sliced(scanner.begin(), scanner.length());
        const Rules rules = rulesFor(word, language);
        Spelling single;
        Spelling *spelling = &single;
        bool cached = false;
        if (word.size() <= longestCached)
            spelling = known.find(word, rules, &cached);
        if (!cached)
            *spelling = spell(foldWord(word), rules);
        if (isWord(spelling->form))
            found.append({spelling->form, spelling->stem, scanner.begin(), scanner.length()});
        else
            appendParts(spelling->form, rules, scanner, &found);
    }
    return found;
}

} // namespace naba::text
