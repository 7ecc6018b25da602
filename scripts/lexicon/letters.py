# SPDX-License-Identifier: GPL-3.0-or-later
"""How likely a base that no list has is, by its letters: three at a time, learnt from those listed."""
import collections
import math

EDGE = 0
ALPHABET = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'
CODES = {c: n + 1 for n, c in enumerate(ALPHABET)}
SIZE = 32


class Letters:
    """Trigrams mixed with what shorter contexts say (Witten and Bell): a context is trusted the more
    the oftener it was met and the fewer letters followed it."""

    def __init__(self, words):
        seen = [collections.defaultdict(collections.Counter) for _ in range(3)]
        for word in words:
            codes = [EDGE, EDGE] + [CODES[c] for c in word] + [EDGE]
            for i in range(2, len(codes)):
                for n in range(3):
                    seen[n][tuple(codes[i - n:i])][codes[i]] += 1
        even = 1.0 / (len(ALPHABET) + 1)
        self.table = {}
        for a in range(len(ALPHABET) + 1):
            for b in range(len(ALPHABET) + 1):
                for c in range(len(ALPHABET) + 1):
                    chance = even
                    for context in ((), (b,), (a, b)):
                        met = seen[len(context)].get(context)
                        if met:
                            whole, kinds = sum(met.values()), len(met)
                            chance = (met[c] + kinds * chance) / (whole + kinds)
                    self.table[a, b, c] = -math.log(chance)
        self.known = {}

    def cost(self, word):
        found = self.known.get(word)
        if found is None:
            codes = [EDGE, EDGE] + [CODES.get(c, EDGE) for c in word] + [EDGE]
            found = sum(self.table[tuple(codes[i - 2:i + 1])] for i in range(2, len(codes)))
            self.known[word] = found
        return found


def listed(word):
    return len(word) >= 3 and all(c in CODES for c in word)
