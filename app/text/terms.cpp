// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/terms.h"

#include "app/text/fold.h"
#include "app/text/stems.h"
#include "app/text/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace naba::text {

namespace {

struct Spelling
{
    QString form;
    QString stem;
    bool several = false; ///< a ligature that stands for more than one word
};

/// Words as they were written → what they are looked for as. Most words of a text have just been
/// seen, and looking one up costs a tenth of working it out. One for each thread.
class Cache
{
public:
    static constexpr qsizetype longest = 22;

    /// The place of a word of at most `longest` units; `found` says whether it is filled in.
    Spelling *find(QStringView word, Rules rules, bool *found)
    {
        const quint32 hash = hashOf(word, rules);
        Slot *pair = &m_slots[static_cast<size_t>(hash % setCount) * 2];
        for (int i = 0; i < 2; ++i) {
            if (pair[i].hash == hash && pair[i].holds(word, rules)) {
                *found = true;
                pair[i].recent = true;
                pair[1 - i].recent = false;
                return &pair[i].spelling;
            }
        }
        Slot &slot = pair[0].recent ? pair[1] : pair[0];
        slot.hash = hash;
        slot.size = static_cast<quint8>(word.size());
        slot.rules = rules;
        std::copy_n(word.utf16(), word.size(), slot.units.begin());
        *found = false;
        return &slot.spelling;
    }

private:
    static constexpr quint32 setCount = 1U << 14;

    struct Slot
    {
        quint32 hash = 0;
        quint8 size = 0;
        Rules rules = Rules::None;
        bool recent = false;
        std::array<char16_t, longest> units{}; // here, not behind a pointer: memory is what costs
        Spelling spelling;

        bool holds(QStringView word, Rules wanted) const
        {
            return rules == wanted && size == word.size() &&
                   std::equal(word.utf16(), word.utf16() + word.size(), units.begin());
        }
    };

    static quint32 hashOf(QStringView word, Rules rules)
    {
        quint64 hash = static_cast<quint64>(rules) + 1;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 0x9e3779b97f4a7c15U;
        return static_cast<quint32>(hash >> 32);
    }

    std::vector<Slot> m_slots = std::vector<Slot>(static_cast<size_t>(setCount) * 2);
};

Cache &cache()
{
    static thread_local Cache words;
    return words;
}

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
    if (form.contains(u' '))
        return {form, form, true};
    dropFinalHamza(&form);
    QString stem = stemOf(form, rules);
    if (stem == form)
        stem = form; // one copy of the letters
    return {form, stem, false};
}

} // namespace

TermScanner::TermScanner(QStringView text, QStringView language)
    : m_text(text)
    , m_language(language)
    , m_words(text)
{
}

/// The next word of a ligature that stands for several.
bool TermScanner::nextPart()
{
    WordScanner parts(QStringView(m_several).sliced(m_severalAt));
    if (!parts.next()) {
        m_severalAt = -1;
        return false;
    }
    Spelling part = spell(m_several.sliced(m_severalAt + parts.begin(), parts.length()), m_rules);
    m_severalAt += parts.begin() + parts.length();
    m_ownForm = std::move(part.form);
    m_ownStem = std::move(part.stem);
    m_form = &m_ownForm;
    m_stem = &m_ownStem;
    return true;
}

bool TermScanner::next()
{
    if (m_severalAt >= 0 && nextPart())
        return true;
    Cache &known = cache();
    while (m_words.next()) {
        const QStringView word = m_text.sliced(m_words.begin(), m_words.length());
        m_rules = rulesFor(word, m_language);
        Spelling single;
        Spelling *spelling = &single;
        bool cached = false;
        if (word.size() <= Cache::longest)
            spelling = known.find(word, m_rules, &cached);
        if (!cached)
            *spelling = spell(foldWord(word), m_rules);
        if (spelling->several) {
            m_several = spelling->form;
            m_severalAt = 0;
            if (nextPart())
                return true;
        } else if (!spelling->form.isEmpty()) {
            if (spelling == &single) {
                m_ownForm = std::move(single.form);
                m_ownStem = std::move(single.stem);
                m_form = &m_ownForm;
                m_stem = &m_ownStem;
            } else {
                m_form = &spelling->form;
                m_stem = &spelling->stem;
            }
            return true;
        }
    }
    return false;
}

QList<Term> terms(QStringView text, QStringView language)
{
    QList<Term> found;
    found.reserve(text.size() / 6 + 1);
    TermScanner scanner(text, language);
    while (scanner.next())
        found.append({scanner.form(), scanner.stem(), scanner.position(), scanner.length()});
    return found;
}

} // namespace naba::text
