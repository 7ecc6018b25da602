#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds resources/lexicon/words.bin.

    build.py --data DIR [--hunspell DIR] [--out FILE]

DIR of the data holds arabic/ant.jsonl and wordlists/ (resources/lexicon/README.md says what they
are and under which licence); DIR of hunspell the files ar.aff and ar.dic.
"""
import argparse
import os
import sys
import time

import bases
import counting
import hunspell
import light
import model
import packing

HERE = os.path.dirname(os.path.abspath(__file__))
ARABIC_BLOCK = ('ء', 'ی')
STARTED = time.time()


def log(text):
    print('%6.1fs  %s' % (time.time() - STARTED, text), file=sys.stderr, flush=True)


def arabic_model(data, dictionary, hide=None):
    """`hide`: which lemmas of hunspell are left out, for checks on words that no list knows."""
    news = counting.of_articles(os.path.join(data, 'arabic/ant.jsonl'))
    counts = counting.together(
        news, counting.of_list(os.path.join(data, 'wordlists/ar_50k.txt')))
    log('%d words counted' % len(counts))
    entries = hunspell.read(os.path.join(dictionary, 'ar.aff'), os.path.join(dictionary, 'ar.dic'))
    found = bases.collect(entries, counts)
    log('%d bases, %d broken plurals' % (len(found.masks), len(found.plurals)))
    masks = found.masks
    if hide:
        masks = {key: mask for key, mask in masks.items() if not hide(key)}
    return model.with_names(masks, counts, news, found.closed, log)


def light_languages(data):
    lists = os.path.join(data, 'wordlists')
    persian = light.counts_of(os.path.join(lists, 'fa_50k.txt'))
    hebrew = light.counts_of(os.path.join(lists, 'he_50k.txt'))
    urdu = light.counts_of(os.path.join(lists, 'ur_full.txt'))
    return {
        'PERS': light.Language(light.PERSIAN, persian, ARABIC_BLOCK, light.unimorph(
            os.path.join(lists, 'unimorph_fas.tsv'), persian), fewest=20),
        'URDU': light.Language(light.URDU, urdu, ARABIC_BLOCK, fewest=2),
        'HEBR': light.Language(light.HEBREW, hebrew, ('א', 'ת'), {
            form: lemma for form, lemma in light.unimorph(
                os.path.join(lists, 'unimorph_heb.tsv'), hebrew).items() if form in hebrew},
            fewest=30),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', required=True)
    parser.add_argument('--hunspell', default='/usr/share/hunspell')
    parser.add_argument('--out', default=os.path.join(HERE, '../../resources/lexicon/words.bin'))
    options = parser.parse_args()
    arabic = arabic_model(options.data, options.hunspell)
    sections = [('ARAB', packing.arabic(arabic))]
    for name, language in light_languages(options.data).items():
        sections.append((name, packing.light(language)))
        log('%s: %d words' % (name, len(language.kept)))
    content = packing.container(sections)
    with open(options.out, 'wb') as out:
        out.write(content)
    log('%d bytes' % len(content))


if __name__ == '__main__':
    main()
