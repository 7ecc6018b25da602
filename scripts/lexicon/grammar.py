# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand before and after the base of an Arabic word, in folded letters.

app/text/arabic_lexicon reads these tables from the file that build.py writes, so that they are
written down once.
"""

# Classes of a base.
MASCULINE, FEMININE, ADJECTIVE, PLURAL, PAST, PRESENT, PARTICLE, NAME = range(8)
CLASSES = 8
NOUNS = (MASCULINE, FEMININE, ADJECTIVE, PLURAL, NAME)

# Groups of suffixes that a base may take; a base carries a mask of them.
BARE, OWNED, TANWIN, DUAL, MARBUTA, MARBUTA_DUAL, SOUND_FEMININE, SOUND_MASCULINE = (
    1 << i for i in range(8))
# For verbs the same bits mean: as it is, with an object, with a person's ending.
OBJECT, PERSON = OWNED, DUAL

OWNERS = ['ي', 'نا', 'ك', 'كم', 'كما', 'كن', 'ه', 'ها', 'هم', 'هما', 'هن']
OBJECTS = ['ني', 'نا', 'ك', 'كم', 'كما', 'كن', 'ه', 'ها', 'هم', 'هما', 'هن']


class Suffix:
    """`free`, `definite`: groups that allow it without and with the article before."""

    def __init__(self, text):
        self.text = text
        self.free = self.definite = self.past = self.present = self.particle = 0


def suffixes():
    found = {}

    def add(kind, text, groups):
        suffix = found.setdefault(text, Suffix(text))
        setattr(suffix, kind, getattr(suffix, kind) | groups)

    def both(text, groups):
        add('free', text, groups)
        add('definite', text, groups)

    both('', BARE)
    add('free', 'ا', TANWIN)
    both('ه', MARBUTA)
    for text in ('ان', 'ين'):
        both(text, DUAL)
    for text in ('تان', 'تين'):
        both(text, MARBUTA_DUAL)
    both('ات', SOUND_FEMININE)
    for text in ('ون', 'ين'):
        both(text, SOUND_MASCULINE)
    for stem, groups in (('ا', DUAL), ('ي', DUAL | SOUND_MASCULINE), ('و', SOUND_MASCULINE),
                         ('تا', MARBUTA_DUAL), ('تي', MARBUTA_DUAL)):
        add('free', stem, groups)
        for owner in OWNERS:
            add('free', stem + owner, groups)
    for owner in OWNERS:
        add('free', owner, OWNED)
        add('free', 'ت' + owner, MARBUTA)
        add('free', 'ات' + owner, SOUND_FEMININE)
    add('particle', '', BARE)
    for owner in OWNERS + ['ني']:
        add('particle', owner, OWNED)
    for kind, endings in (('past', {'ت': 'ت', 'ا': 'ا', 'تا': 'تا', 'وا': 'و', 'ن': 'ن', 'نا': 'نا',
                                    'تم': 'تمو', 'تما': 'تما', 'تن': 'تن'}),
                          ('present', {'ون': 'ون', 'وا': 'و', 'ان': 'ان', 'ا': 'ا', 'ين': 'ين',
                                       'ي': 'ي', 'ن': 'ن'})):
        add(kind, '', BARE)
        for thing in OBJECTS:
            add(kind, thing, OBJECT)
        for ending, before in endings.items():
            add(kind, ending, PERSON)
            for thing in OBJECTS:
                add(kind, before + thing, PERSON)
    return sorted(found.values(), key=lambda s: s.text)


class Prefix:
    """`kinds`: which classes of bases it may stand before; `definite`: it ends in the article."""

    def __init__(self, text, kinds, definite=False):
        self.text = text
        self.kinds = kinds
        self.definite = definite


def prefixes():
    nouns = sum(1 << c for c in NOUNS)
    found = {}

    def add(text, kinds, definite=False):
        prefix = found.setdefault((text, definite), Prefix(text, 0, definite))
        prefix.kinds |= kinds

    for conjunction in ('', 'و', 'ف'):
        for preposition in ('', 'ب', 'ل', 'ك'):
            add(conjunction + preposition, nouns)
            add(conjunction + ('لل' if preposition == 'ل' else preposition + 'ال'), nouns, True)
            add(conjunction + preposition, 1 << PARTICLE)
        for particle in ('', 'ل'):
            add(conjunction + particle, 1 << PAST)
        for particle in ('', 'ل', 'س'):
            for person in 'يتنا':
                add(conjunction + particle + person, 1 << PRESENT)
    return sorted(found.values(), key=lambda p: (p.text, p.definite))
