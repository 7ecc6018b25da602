#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of words that no list knows: a part of all lemmas is hidden while the model learns.

    check.py --data DIR [--hunspell DIR] [--part N] [--unseen]

Every N-th lemma, by a hash of its letters, is taken out of the dictionary; with --unseen its words
are taken out of the counts as well. Pairs of forms of one hidden lemma, as the whole model reads
them, are compared with pairs of one stem. Words that the whole model finds doubtful do not count.
"""
import argparse
import collections
import os
import zlib

import bases
import build
import counting
import hunspell
import model
from grammar import PARTICLE

SURE = 2.0  # nats between the best reading and the best of another lemma


def certain_lemma(whole, word):
    """The lemma of a word, unless another is nearly as likely."""
    options = whole.analyses(word)
    if not options:
        return None
    best = min(options, key=whole.cost)
    key = best[0]
    if key[2] is None or key[1] == PARTICLE:
        return None
    limit = whole.cost(best) + SURE
    if any(o[0][2] != key[2] and whole.cost(o) < limit for o in options):
        return None
    return key[2]


def pairs(groups):
    return sum(len(g) * (len(g) - 1) // 2 for g in groups)


def score(gold, stem):
    """Recall, precision and F1 over pairs; `gold`: word -> lemma."""
    by_lemma, by_stem, both = (collections.defaultdict(set) for _ in range(3))
    for word, lemma in gold.items():
        found = stem(word)
        by_lemma[lemma].add(word)
        by_stem[found].add(word)
        both[lemma, found].add(word)
    right, there, said = pairs(both.values()), pairs(by_lemma.values()), pairs(by_stem.values())
    recall, precision = right / max(1, there), right / max(1, said)
    return recall, precision, 2 * recall * precision / max(1e-9, recall + precision)


def light10(word):
    """Larkey, Ballesteros and Connell's stemmer, for comparison."""
    if word.startswith('و') and len(word) > 3:
        word = word[1:]
    for prefix in ('وال', 'بال', 'كال', 'فال', 'ال', 'لل'):
        if word.startswith(prefix) and len(word) - len(prefix) >= 2:
            word = word[len(prefix):]
            break
    for suffix in ('ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'):
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word[:-len(suffix)]
    return word


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', required=True)
    parser.add_argument('--hunspell', default='/usr/share/hunspell')
    parser.add_argument('--part', type=int, default=4)
    parser.add_argument('--unseen', action='store_true')
    options = parser.parse_args()
    news = counting.of_articles(os.path.join(options.data, 'arabic/ant.jsonl'))
    counts = counting.together(
        news, counting.of_list(os.path.join(options.data, 'wordlists/ar_50k.txt')))
    entries = hunspell.read(os.path.join(options.hunspell, 'ar.aff'),
                            os.path.join(options.hunspell, 'ar.dic'))
    found = bases.collect(entries, counts)
    whole = model.with_names(found.masks, counts, news, found.closed)

    def hidden(lemma):
        return zlib.crc32(lemma.encode()) % options.part == 0

    sure = {w: certain_lemma(whole, w) for w, n in news.items() if len(w) >= 3}
    gold = {w: lemma for w, lemma in sure.items() if lemma and hidden(lemma)}
    masks = {k: m for k, m in found.masks.items() if not hidden(k[2])}
    if options.unseen:
        counts = collections.Counter({w: n for w, n in counts.items() if w not in gold})
        news = collections.Counter({w: n for w, n in news.items() if w not in gold})
    blind = model.with_names(masks, counts, news, found.closed)
    build.log('%d words of %d hidden lemmas' % (len(gold), len(set(gold.values()))))
    for name, stem in (('this model', blind.stem), ('light10', light10), ('no stemming', str)):
        print('%-12s recall %.3f  precision %.3f  F1 %.3f' % ((name,) + score(gold, stem)))
    known = {w: lemma for w, lemma in sure.items() if lemma and not hidden(lemma)}
    print('known words  recall %.3f  precision %.3f  F1 %.3f' % score(known, blind.stem))


if __name__ == '__main__':
    main()
