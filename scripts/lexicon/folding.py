# SPDX-License-Identifier: GPL-3.0-or-later
"""The folding of app/text/fold.cpp and terms.cpp, as far as the sources of the lexicon need it."""
import re
import unicodedata

LETTERS = {}
for _to, _from in {
    'ا': 'آأإٱٲٳٵ', 'و': 'ؤٶۆۇۈۉۊۋ', 'ي': 'ىیئےۓېۍێٸ', 'ه': 'ةۀہۂۃەھۿ', 'ك': 'کڪ',
    'ن': 'ں', 'ر': 'ڕ', 'ل': 'ڵ', 'ف': 'ڤ',
}.items():
    for _c in _from:
        LETTERS[ord(_c)] = _to
for _i in range(10):
    LETTERS[0x660 + _i] = LETTERS[0x6f0 + _i] = str(_i)
LETTERS[0x640] = None

HEBREW_FINALS = {0x5da: 'כ', 0x5dd: 'מ', 0x5df: 'נ', 0x5e3: 'פ', 0x5e5: 'צ'}


class Table(dict):
    """What becomes of each character, worked out when it is first met."""

    def __missing__(self, code):
        c = chr(code)
        if code in LETTERS or code in HEBREW_FINALS:
            to = LETTERS.get(code, HEBREW_FINALS.get(code))
        elif 0xfb1d <= code <= 0xfdff or 0xfe70 <= code <= 0xfefc:
            to = fold(unicodedata.normalize('NFKC', c))
        elif unicodedata.category(c) in ('Mn', 'Me', 'Cf'):
            to = None
        else:
            to = c
        self[code] = to
        return to


TABLE = Table()

WORD = re.compile(r'[^\W\d_]+')


def fold(text):
    """A word of a list as the analyser sees it."""
    return text.lower().translate(TABLE)


def final_hamza(word):
    """The last hamza of a word of more than three letters is not looked at."""
    return word[:-1] if len(word) > 3 and word.endswith('ء') else word


def arabic_words(text):
    """The folded Arabic words of a text, in order."""
    for word in WORD.findall(fold(text)):
        if all('ء' <= c <= 'ي' for c in word):
            yield final_hamza(word)
