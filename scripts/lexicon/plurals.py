# SPDX-License-Identifier: GPL-3.0-or-later
"""Broken plurals, found in hunspell-ar by where they stand, their pattern and their radicals.

The dictionary lists plurals as entries of their own, most of them near their singular. A broken
plural takes neither dual nor sound plural, has the shape of one of the patterns of grammar and
the radicals of its singular.
"""
import collections
import re

from folding import final_hamza, fold

WEAK = set('اويىءأإآؤئ')

# shape of the plural, shapes of its singular; a dot is any letter
PATTERNS = [(re.compile('^(?:%s)$' % plural), re.compile('^(?:%s)$' % singular))
            for plural, singular in (
    ('أ..ا.|آ.ا.|أ..اء|أ.اء', '...|..|..[اوي].|.ا..|...ة|..ة|.[وي]'),
    ('أ.ا.', '.[ويا].|..'),
    ('أ...ة|أ..ة|آ..ة', '..[اوي].|.[اوي].|..اء|.ا..|.ا.ي?|..[اي]'),
    ('أ...|أ..', '...|..[ا].|..ة'),
    ('...اء', '..[اي].|.ا..|..ي'),
    ('أ...اء|أ..اء|أ.[^ا]اء', '..ي.|..ي|.ي.|.[^ا].'),
    ('..ا.|.ا.', '...|...ة|.ا..|..ي.|..|..ة|.ي.|...ان|..ي.ة|أ...|..و.|.و.'),
    ('..و.', '...|.ا..|...ة|..'),
    ('...|..', '...ة|..[اوي].|.ا..|أ...|...اء|..[اوي].ة|..ة|.[اوي].ة|.ا.|أ..'),
    ('..ى', '...ة|..ة|..و'),
    ('.وا..|.وا.', '.ا..|.ا..ة|.و..|.و..ة|.ا.|.ا.ة|.ا.ي|.وا.'),
    ('.وا.ي.', '.ا.[اوي].|.ا.[اوي].ة|.ي..ن|.ا..'),
    ('..ائ.|..ا[يئ]ا|.وا.ى|.وا.ي|..اي.', '..[اوي].ة|..[اوي].|..[اوي]ة|.ا.ي?ة?|.ا..ة'),
    ('..ا..|..ا.', '....|....ة|...ي?|...ة|...اة|....اء|...ية'),
    ('..ا.ي.', '...[اوي].|...[اوي].ة|....|...ي.ي?|.ا.[اوي].|أ...و?.ة?'),
    ('..ا..ة', '....|....ي|..[اوي]..|...ي.|...[اوي].|..ا.'),
    ('...ان|.ي.ان', '..ي.|..ا.|...|.ا..|.ا.|...ي'),
    ('...ة', '.ا..|..ي.|...|.ي.'),
    ('..اة', '.ا.ي?|.ا.ي'),
    ('..ا.ى|..ا.ي|..ا.', '...ا[ءن]|..ي.|..ي?ة|...ى|...ية?|...وى|..ي..|..[اوي].ة?'),
    ('...ى', '..ي.|.ا..|...ان|أ...|.ي.'),
    ('..ايا|..اوى', '..ي?ة|..ي.ة|..وى|...ة|..ية'))]


def radicals(word):
    """The letters of a word that no pattern adds, doubled ones once."""
    kept = []
    for letter in word:
        if letter in WEAK or letter == 'ة' or (kept and kept[-1] == letter):
            continue
        kept.append(letter)
    return ''.join(kept)


def fits(plural, singular):
    """Whether a word can be the broken plural of another by its letters alone."""
    a, b = radicals(plural), radicals(singular)
    if not b or fold(plural) == fold(singular):
        return False
    if a != b and not (plural.endswith('ان') and a == b + 'ن') and \
            not (singular.endswith('ان') and a + 'ن' == b):
        return False
    return any(p.match(plural) and s.match(singular) for p, s in PATTERNS)


def takes_number(classes):
    return bool(classes & set('BCDEFGHI'))


# Shapes that plain nouns have as well: only right behind the singular, and not if the word is met
# far more often than that.
AMBIGUOUS = re.compile('^(?:...|..|..ا.|.ا.|..و.|...ة|..اة|..ى|...ى|أ...|أ..|آ.ا.|...ان|.ي.ان|'
                       '..ا.[ىي]|م.ا..|.وا.|...اء)$')
HOLLOW = re.compile('^أيا.$')
CLOSE, BEFORE, AFTER = 3, 8, 12
RARER, RARER_AGENT = 4, 1


def adjacent(nouns, i, met):
    """The singular that a plural of an ambiguous shape stands behind, other plurals between."""
    word = nouns[i].word
    for j in range(i - 1, max(-1, i - CLOSE - 1), -1):
        if takes_number(nouns[j].classes):
            if not fits(word, nouns[j].word):
                return None
            limit = RARER_AGENT if re.match('^...ة$', word) else RARER
            return j if met(fold(word)) <= 3 + limit * met(fold(nouns[j].word)) else None
    return None


def by_place(nouns, met):
    """Number of a plural -> of its singular, for those that stand near each other."""
    found = {}
    for i, entry in enumerate(nouns):
        if takes_number(entry.classes):
            continue
        if AMBIGUOUS.match(entry.word) and not HOLLOW.match(entry.word):
            j = adjacent(nouns, i, met)
            if j is not None:
                found[i] = j
                continue
            if not entry.word.startswith('م') and not entry.word.endswith('اء'):
                continue
        near = [j for d in range(1, AFTER + 1)
                for j in ((i - d, i + d) if d <= BEFORE else (i + d,)) if 0 <= j < len(nouns)]
        near = [j for j in near
                if takes_number(nouns[j].classes) and fits(entry.word, nouns[j].word)]
        if HOLLOW.match(entry.word):
            near = [j for j in near if len(nouns[j].word) == 3]
        if near:
            known = [j for j in near if met(fold(nouns[j].word)) >= 1]
            found[i] = (known or near)[0]
    return found


# Shapes that hardly anything but a plural has.
CLEAR = re.compile('^(?:أ..ا.|[^م].ائ.|.وا..|[^م].ا.ي.|م.ا.ي.)$')


def by_radicals(nouns, found, met):
    """The rest: the one singular of the same radicals that is met most, if there is no doubt."""
    singulars = collections.defaultdict(list)
    for j, noun in enumerate(nouns):
        if takes_number(noun.classes) and len(radicals(noun.word)) >= 3:
            singulars[radicals(noun.word)].append(j)
    more = {}
    paired = {fold(nouns[i].word) for i in found}
    for i, entry in enumerate(nouns):
        word = entry.word
        if i in found or takes_number(entry.classes) or fold(word) in paired or \
                not CLEAR.match(word):
            continue
        fitting = {fold(nouns[j].word): j for j in singulars[radicals(word)]
                   if fits(word, nouns[j].word)}
        likely = sorted(fitting, key=met, reverse=True)
        if likely and met(likely[0]) >= 2 and \
                (len(likely) == 1 or met(likely[0]) > 5 * met(likely[1])):
            more[i] = fitting[likely[0]]
    return more


def find(entries, met):
    """id of a plural's entry -> its singular's entry. `met`: how often a folded noun is met."""
    nouns = [e for e in entries if e.section == 'names.dic']
    found = by_place(nouns, met)
    found.update(by_radicals(nouns, found, met))
    return {id(nouns[i]): nouns[j] for i, j in found.items()}
