# SPDX-License-Identifier: GPL-3.0-or-later
"""How likely each base, prefix and ending is, learnt from word counts by expectation-maximisation.

A word is prefix + base + ending. P(word) = P(base) · P(prefix | class) · P(ending | class, article).
Bases of one lemma lend each other weight. A base that no list has is as likely as its letters
(letters.py), and its affixes as those of rare lemmas.
"""
import collections
import math

import grammar
import letters
from grammar import (ADJECTIVE, BARE, CLASSES, DUAL, FEMININE, MARBUTA, MARBUTA_DUAL, MASCULINE,
                     NAME, NOUNS, OBJECT, OWNED, PARTICLE, PAST, PERSON, PLURAL, PRESENT,
                     SOUND_FEMININE, SOUND_MASCULINE, TANWIN)

SHORTEST_UNKNOWN = 3
# Classes that a base which no list has may be of, what that costs besides its letters, and the
# groups of endings that it may take. Its affixes are as likely as those of rare lemmas.
UNKNOWN = {NAME: (5.0, BARE | OWNED | TANWIN | DUAL | MARBUTA | MARBUTA_DUAL | SOUND_FEMININE |
                  SOUND_MASCULINE),
           PAST: (8.0, BARE | OBJECT | PERSON),
           PRESENT: (8.0, BARE | OBJECT | PERSON)}
ROWS = CLASSES + len(UNKNOWN)  # of the affixes' costs: the classes, then the same of unknown bases
ROW_OF = {kind: CLASSES + n for n, kind in enumerate(UNKNOWN)}
RARE = 20.0  # a lemma met less often is one
LEMMA_FLOOR = 0.3
PLURAL_SHARE = 0.35
DOUBTFUL = 0.05
VERBS = (PAST, PRESENT)
NAME_RATIO = 0.3
NAME_ENDINGS = ('ين', 'ات', 'ا')
BASE_PRIOR, BASE_SHARE = 5.0, 0.5


class Grammar:
    def __init__(self):
        self.prefixes = grammar.prefixes()
        self.suffixes = grammar.suffixes()
        self.by_prefix = collections.defaultdict(list)
        for number, prefix in enumerate(self.prefixes):
            self.by_prefix[prefix.text].append(number)
        self.by_suffix = {s.text: n for n, s in enumerate(self.suffixes)}
        self.longest_prefix = max(map(len, self.by_prefix))
        self.longest_suffix = max(map(len, self.by_suffix))

    def allowed(self, suffix, kind, definite):
        if kind == PAST:
            return suffix.past
        if kind == PRESENT:
            return suffix.present
        if kind == PARTICLE:
            return suffix.particle
        return suffix.definite if definite else suffix.free

    def splits(self, word):
        """(prefix number, base, suffix number) for all that the letters allow."""
        for i in range(min(self.longest_prefix, len(word) - 1) + 1):
            prefixes = self.by_prefix.get(word[:i])
            if not prefixes:
                continue
            for j in range(len(word), max(i, len(word) - self.longest_suffix - 1), -1):
                suffix = self.by_suffix.get(word[j:])
                if suffix is not None:
                    for prefix in prefixes:
                        yield prefix, word[i:j], suffix


class Model:
    """`bases`: (base, class, lemma) -> mask."""

    def __init__(self, bases, closed=()):
        self.closed = closed
        self.grammar = Grammar()
        self.bases = dict(bases)
        self.by_base = collections.defaultdict(list)
        for key in self.bases:
            self.by_base[key[0]].append(key)
        self.weight = {}
        self.by_lemma = {}
        groups = collections.defaultdict(list)
        for key in self.bases:
            groups[key[2], key[1] in VERBS].append(key)
        for name, keys in groups.items():
            share = [PLURAL_SHARE if key[1] == PLURAL else 1 - PLURAL_SHARE for key in keys]
            kinds = collections.Counter(key[1] for key in keys)
            share = [part / kinds[key[1]] for part, key in zip(share, keys)]
            self.by_lemma[name] = keys, [part / sum(share) for part in share]
        self.prefix_cost = [[8.0] * ROWS for _ in self.grammar.prefixes]
        self.suffix_cost = [[[8.0] * ROWS, [8.0] * ROWS] for _ in self.grammar.suffixes]
        self.lemma_mass = collections.Counter()
        self.letters = {kind: letters.Letters(sorted({
            key[0] for key in self.bases if letters.listed(key[0]) and
            (key[1] == kind or kind == NAME and key[1] in NOUNS)})) for kind in UNKNOWN}

    def forget(self, key):
        del self.bases[key]
        self.by_base[key[0]].remove(key)

    def analyses(self, word, unknown=True):
        """(key, prefix, suffix, definite) of every reading; a key without lemma is unknown."""
        found = []
        g = self.grammar
        for p, base, s in g.splits(word):
            prefix, suffix = g.prefixes[p], g.suffixes[s]
            for key in self.by_base.get(base, ()):
                kind = key[1]
                if not prefix.kinds >> kind & 1:
                    continue
                if g.allowed(suffix, kind, prefix.definite) & self.bases[key]:
                    found.append((key, p, s, prefix.definite))
            if not unknown or len(base) < SHORTEST_UNKNOWN:
                continue
            for kind, (_, mask) in UNKNOWN.items():
                if prefix.kinds >> kind & 1 and g.allowed(suffix, kind, prefix.definite) & mask:
                    found.append(((base, kind, None), p, s, prefix.definite))
        return found

    def cost(self, analysis):
        key, p, s, definite = analysis
        kind = key[1]
        if key[2] is None:
            own = UNKNOWN[kind][0] + self.letters[kind].cost(key[0])
            kind = ROW_OF[kind]
        else:
            own = self.weight[key]
        return own + self.prefix_cost[p][kind] + self.suffix_cost[s][definite][kind]

    def start(self):
        """Guesses for the first round: bare words are commoner than dressed ones."""
        g = self.grammar
        for n, prefix in enumerate(g.prefixes):
            for kind in range(ROWS):
                self.prefix_cost[n][kind] = 0.7 + 1.5 * len(prefix.text.replace('ال', 'x'))
        for n, suffix in enumerate(g.suffixes):
            for definite in (0, 1):
                for kind in range(ROWS):
                    self.suffix_cost[n][definite][kind] = 0.5 + 1.2 * len(suffix.text)
        for key in self.bases:
            self.weight[key] = 12.0

    def readings(self, word):
        found = self.analyses(word)
        if word in self.closed:
            return [a for a in found if a[0][1] == PARTICLE] or found
        return found

    def learn(self, counts, news, rounds=6, log=None):
        """`counts` say how common bases are, `news` how common prefixes and endings: subtitles say
        "my" and "your" more than articles do."""
        self.start()
        readings = [(c, news.get(w, 0) / c, self.readings(w)) for w, c in counts.items()
                    if len(w) >= 2]
        self.update_bases(self.evidence(readings), 0.0)
        for turn in range(rounds):
            mass = collections.Counter()
            unknown = collections.Counter()
            prefix_mass = collections.Counter()
            suffix_mass = collections.Counter()
            likelihood = 0.0
            for count, printed, options in readings:
                if not options:
                    continue
                chances = [math.exp(-self.cost(o)) for o in options]
                total = sum(chances)
                likelihood += count * math.log(total)
                for option, chance in zip(options, chances):
                    share = count * chance / total
                    if share < 1e-6:
                        continue
                    key, p, s, definite = option
                    (unknown if key[2] is None else mass)[key] += share
                    for row in self.rows(key):
                        prefix_mass[p, row] += share * printed
                        suffix_mass[s, definite, row] += share * printed
            self.update(mass, unknown, prefix_mass, suffix_mass)
            if log:
                log('round %d: likelihood %.0f, unknown %.4f' %
                    (turn, likelihood, sum(unknown.values()) / sum(counts.values())))
        self.mass, self.unknown = mass, unknown

    def rows(self, key):
        """Whose affixes a reading tells of."""
        if key[2] is None:
            return []
        rows = [key[1]]
        if self.lemma_mass[key[2], key[1] in VERBS] < RARE and key[1] != PARTICLE:
            rows.append(ROW_OF[key[1] if key[1] in VERBS else NAME])
        return rows

    def evidence(self, readings):
        """Where to begin: words that only one lemma explains count for it, others hardly."""
        mass = collections.Counter()
        for count, _, options in readings:
            known = [o[0] for o in options if o[0][2] is not None]
            lemmas = {(key[2], key[1] in VERBS) for key in known}
            part = 1.0 if len(lemmas) == 1 else DOUBTFUL
            for key in known:
                mass[key] += part * count / len(known)
        return mass

    def update(self, mass, unknown, prefix_mass, suffix_mass):
        self.update_bases(mass, sum(unknown.values()))
        self.update_affixes(prefix_mass, suffix_mass)

    def update_bases(self, mass, unknown):
        by_lemma = self.by_lemma
        total = sum(mass.values()) + unknown + LEMMA_FLOOR * len(by_lemma)
        for keys, share in by_lemma.values():
            n = sum(mass[k] for k in keys)
            self.lemma_mass[keys[0][2], keys[0][1] in VERBS] = n
            # Where two lemmas could explain the same words, the one that explains others as well
            # must win: what a lemma's forms have been does not settle what they are.
            prior = BASE_PRIOR + BASE_SHARE * n
            for k, part in zip(keys, share):
                within = (mass[k] + prior * part) / (n + prior)
                self.weight[k] = -math.log((n + LEMMA_FLOOR) / total * within)

    def update_affixes(self, prefix_mass, suffix_mass):
        for kind in range(ROWS):
            whole = sum(v for (p, k), v in prefix_mass.items() if k == kind) + 10
            for p in range(len(self.grammar.prefixes)):
                self.prefix_cost[p][kind] = -math.log((prefix_mass[p, kind] + 0.1) / whole)
            for definite in (0, 1):
                whole = 10 + sum(v for (s, d, k), v in suffix_mass.items()
                                 if k == kind and d == definite)
                for s in range(len(self.grammar.suffixes)):
                    self.suffix_cost[s][definite][kind] = -math.log(
                        (suffix_mass[s, definite, kind] + 0.05) / whole)

    def best(self, word):
        options = self.analyses(word)
        return min(options, key=self.cost) if options else None

    def stem(self, word):
        if len(word) < 2:
            return word
        found = self.best(word)
        if not found:
            return word
        key = found[0]
        return key[2] if key[2] is not None else unknown_lemma(key[0], key[1])


def unknown_lemma(base, kind):
    """The past of a present that no list has: forms VII, VIII and X lose an alef in it."""
    if kind == PRESENT and len(base) >= 4 and (base[0] == 'ن' or base[1] == 'ت'):
        return 'ا' + base
    return base


def dressed(word, mass, unknown):
    """Whether a name is another with a particle before or an ending behind it."""
    for before in 'وفبلك':
        if word.startswith(before) and unknown[word[1:]] >= NAME_RATIO * mass:
            return True
    for ending in ('ي', 'ه', 'يه', 'ين', 'ات', 'ا'):
        if word.endswith(ending) and ending in NAME_ENDINGS and \
                unknown[word[:-len(ending)]] >= mass:
            return True
    return False


def with_names(masks, counts, news, closed=(), log=None, fewest=2.0):
    """Learns, then takes the unknown bases that are met often enough for names, and learns again."""
    first = Model(masks, closed)
    first.learn(counts, news, rounds=4, log=log)
    unknown = collections.Counter()
    for (base, kind, _), mass in first.unknown.items():
        if kind == NAME:
            unknown[base] += mass
    named = dict(masks)
    for base, mass in unknown.items():
        if mass >= fewest and 3 <= len(base) <= 12 and not dressed(base, mass, unknown):
            named[base, NAME, base] = BARE | OWNED | TANWIN | MARBUTA
    last = Model(named, closed)
    last.learn(counts, news, rounds=6, log=log)
    for key in [k for k in last.bases if k[1] == NAME and last.mass[k] < fewest]:
        last.forget(key)
    return last
