# SPDX-License-Identifier: GPL-3.0-or-later
"""Bases of Arabic words (what is left without prefix and ending) and their lemmas, from hunspell-ar."""
import collections

import plurals
from folding import final_hamza, fold
from grammar import (ADJECTIVE, BARE, DUAL, FEMININE, MARBUTA, MARBUTA_DUAL, MASCULINE, OBJECT,
                     OWNED, PARTICLE, PAST, PERSON, PLURAL, PRESENT, SOUND_FEMININE,
                     SOUND_MASCULINE, TANWIN, suffixes)

UNLIKELY = 12  # a plural met so many times as often as its singular may be another word


class Bases:
    """`masks`: (base, class, lemma) -> groups of suffixes; `plurals`: broken plural -> singular;
    `closed`: whole words that are function words whatever else they might be."""

    def __init__(self):
        self.masks = collections.defaultdict(int)
        self.plurals = []
        self.closed = set()

    def add(self, base, kind, lemma, mask):
        if len(base) >= 2 or (base and kind in (PAST, PRESENT)):
            self.masks[base, kind, lemma] |= mask


def seen(counts, word):
    """How often a noun is met, bare or with the commonest prefixes and endings."""
    if word.endswith('ه'):
        words = [word, word[:-1] + 'ات', word[:-1] + 'ته']
    else:
        words = [word, word + 'ه', word + 'ا', word + 'ين', word + 'ات', word + 'ها']
    return sum(counts.get(before + w, 0) for w in words
               for before in ('', 'ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل'))


def noun_mask(entry, marbuta):
    classes = entry.classes
    mask = 0
    if marbuta:
        mask |= MARBUTA
        if classes & set('CDEFG'):
            mask |= MARBUTA_DUAL
    else:
        mask |= BARE | OWNED
        if classes & set('CDEFG'):
            mask |= DUAL
        if 'J' in classes:
            mask |= TANWIN
    if 'B' in classes:
        mask |= MARBUTA | MARBUTA_DUAL
    if 'H' in classes:
        mask |= SOUND_FEMININE
    if 'I' in classes:
        mask |= SOUND_MASCULINE
    if 'N' in classes and not marbuta and entry.word.endswith('ي'):
        mask |= SOUND_MASCULINE
    return mask


def add_noun(bases, word, kind, lemma, mask):
    """One noun with what its last letter turns into before an ending."""
    text = final_hamza(fold(word))
    if mask & MARBUTA and word.endswith('ة'):
        base = text[:-1]
        bases.add(base, kind, lemma, mask)
        if base.endswith('ا') and mask & SOUND_FEMININE:
            bases.add(base[:-1] + 'ي', kind, lemma, SOUND_FEMININE)
        return
    bases.add(text, kind, lemma, mask)
    if word.endswith('ء'):
        stem = fold(word)[:-1]
        for seat in 'ءوي':
            bases.add(stem + seat, kind, lemma, mask & ~(BARE | TANWIN))
        if len(text) == len(stem) + 1:
            bases.add(stem, kind, lemma, BARE)
    elif word.endswith('ى'):
        bases.add(text[:-1] + 'ا', kind, lemma, OWNED)
    elif word.endswith('ا') and len(text) > 3:
        bases.add(text[:-1] + 'ي', kind, lemma, mask & (DUAL | SOUND_FEMININE))


def add_nisba(bases, entry, counts):
    """تونس → تونسي, as far as the counts know the word."""
    if not entry.classes & set('LMN') or entry.word.endswith('ي'):
        return
    root = fold(entry.word)
    if root[-1] in 'هايء':
        root = root[:-1]
    word = root + 'ي'
    met = sum(counts.get(p + word + s, 0) for p in ('', 'ال', 'لل', 'وال', 'بال')
              for s in ('', 'ه', 'ين', 'ون', 'ات', 'ا'))
    if len(word) >= 4 and met >= 2:
        bases.add(word, ADJECTIVE, word, BARE | TANWIN | DUAL | MARBUTA | MARBUTA_DUAL |
                  SOUND_FEMININE | SOUND_MASCULINE)


def add_nouns(bases, entries, counts):
    plural_of = plurals.find(entries, lambda word: seen(counts, final_hamza(word)))
    for entry in entries:
        if entry.section != 'names.dic' or ' ' in entry.word or entry.word in ('', 'names.dic'):
            continue
        marbuta = entry.word.endswith('ة')
        lemma = final_hamza(fold(entry.word))
        mask = noun_mask(entry, marbuta)
        singular = plural_of.get(id(entry))
        if singular:
            lemma = final_hamza(fold(singular.word))
            bases.plurals.append((final_hamza(fold(entry.word)), lemma))
            add_noun(bases, entry.word, PLURAL, lemma, mask)
            own = final_hamza(fold(entry.word))
            if seen(counts, own) < UNLIKELY * seen(counts, lemma):
                continue
            lemma = own  # a common word that may also be a rare one's plural
        kind = ADJECTIVE if 'B' in entry.classes else FEMININE if marbuta else MASCULINE
        if marbuta and kind == ADJECTIVE:
            kind = FEMININE
        add_noun(bases, entry.word, kind, lemma, mask)
        if 'K' in entry.classes and lemma.endswith('ي'):
            bases.add(lemma[:-1], kind, lemma, BARE | SOUND_MASCULINE)
        add_nisba(bases, entry, counts)


def add_verb(bases, kind, lemma, words, endings):
    """The forms of one tense: those that an ending makes of a shorter one need no place."""
    known = set()
    for word in sorted(words, key=lambda w: (len(w), w)):
        text = fold(word)
        if kind == PRESENT:
            text = text[1:]
        text = final_hamza(text)
        if not text:
            continue
        if any(text.endswith(e) and text[:len(text) - len(e)] in known for e in endings):
            continue
        known.add(text)
        bases.add(text, kind, lemma, BARE | OBJECT | PERSON)
        if word.endswith('ى'):
            bases.add(text[:-1] + 'ا', kind, lemma, OBJECT)
        elif word.endswith('وا'):
            bases.add(text[:-1], kind, lemma, OBJECT)
        elif word.endswith('ء'):
            for seat in 'ءوي':
                bases.add(fold(word)[(kind == PRESENT):-1] + seat, kind, lemma, OBJECT | PERSON)


def add_verbs(bases, entries):
    verbs = collections.defaultdict(lambda: collections.defaultdict(set))
    for entry in entries:
        if not entry.lemma:
            continue
        if 'pst' in entry.tenses and not entry.word.startswith(('ي', 'ن')) or entry.tenses == {'pst'}:
            verbs[entry.lemma][PAST].add(entry.word)
        if 'prst' in entry.tenses and entry.word[:1] in 'يتن':
            verbs[entry.lemma][PRESENT].add(entry.word)
    every = suffixes()
    past = [s.text for s in every if s.past & PERSON and len(s.text) <= 3]
    present = [s.text for s in every if s.present & PERSON and len(s.text) <= 2]
    for lemma, tenses in verbs.items():
        name = final_hamza(fold(lemma))
        for kind, endings in ((PAST, past), (PRESENT, present)):
            add_verb(bases, kind, name, tenses[kind], endings)


CORE = set("""الذي التي الذين اللذان اللذين اللتان اللاتي اللواتي الي الا ان انه""".split())


def add_particles(bases, entries):
    """Function words, without those that are others with something before or after them."""
    words = CORE | {final_hamza(fold(e.word)) for e in entries
                    if e.section in ('stopwords.dic', 'tools.dic')}
    owners = [s.text for s in suffixes() if s.particle & OWNED]

    def shorter(word):
        for before in ('و', 'ف', 'ا', 'او', 'اف', 'ب', 'ل', 'ك'):
            if word.startswith(before) and word[len(before):] in words and len(word) > len(before) + 1:
                return True
        return any(word.endswith(o) and len(word) >= len(o) + 2 and word[:-len(o)] in words
                   for o in owners)

    for word in words:
        if len(word) <= 3 or word in CORE or not shorter(word):
            bases.add(word, PARTICLE, word, BARE | OWNED)
    bases.closed = words


def collect(entries, counts):
    bases = Bases()
    add_nouns(bases, entries, counts)
    add_verbs(bases, entries)
    add_particles(bases, entries)
    return bases
