# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads hunspell-ar: entries with their section, affix classes and what is said of verbs."""
import re

SECTION = re.compile(r'^[\w.]+\.dic$')
ENTRY = re.compile(r'^([^/\t]+)(?:/(\d+))?(?:\t(.*))?$')


class Entry:
    """`classes`: first letters of the suffix flags; `lemma`, `tenses`: of verbs only."""

    def __init__(self, word, section, flags, morphology):
        self.word = word
        self.section = section
        self.classes = {flag[0] for flag in flags}
        found = re.search(r'st:(\S+)', morphology)
        self.lemma = found.group(1) if found else None
        self.tenses = set(re.findall(r'is:(\w+)', morphology))


def read(affixes, words):
    flag_sets, notes = [[]], ['']
    for line in open(affixes, encoding='utf8'):
        if line.startswith('AF '):
            text = line.split()[1]
            flag_sets.append([text[i:i + 2] for i in range(0, len(text), 2)])
        elif line.startswith('AM '):
            notes.append(line[3:].strip())
    flag_sets.pop(1)  # the first of each says how many there are
    notes.pop(1)
    entries, section = [], ''
    for line in open(words, encoding='utf8'):
        line = line.rstrip('\n')
        if SECTION.match(line):
            section = line
            continue
        parts = ENTRY.match(line)
        if not parts or line.isdigit() or not section:
            continue
        word, flags, note = parts.groups()
        note = ' '.join(notes[int(n)] if n.isdigit() else n for n in (note or '').split())
        entries.append(Entry(word, section, flag_sets[int(flags)] if flags else [], note))
    return entries
