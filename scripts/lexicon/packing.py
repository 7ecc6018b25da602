# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes words.bin, which app/text/lexicon.h reads in place. All numbers are little-endian.

    file     "NABALEX1", u32 count, then for each section: 4 letters, u32 offset, u32 size
    words    u32 buckets (a power of two), u32 offset of each bucket and of the end, from the
             section's start; bucket: entries; entry: u8 (length << 4 | values), letters, values
    letters  low bytes of their code points
    ARAB     u32 size of affixes, affixes (see affixes()), u32 size of letters, letters (see
             unknown()), u32 size of lemmas, lemmas, words;
             value: u8 class | how << 3, u8 cost, u8 mask, with how 2: u24 place in lemmas;
             how: 0 the base is the lemma, 1 the base and ه, 2 a lemma of the list (u8 size, letters)
    PERS, URDU, HEBR    the same with rules (see light()) in place of affixes; class and mask are 0
"""
import collections
import math
import struct

import letters as letters_of
from grammar import PARTICLE
from model import UNKNOWN, VERBS

# Where a verb and a noun have the same lemma (حكم) the rarer of the two gets this behind it.
TWIN = '\u0640'
STEP = 10.0  # costs are stored in tenths of a nat


def letters(text):
    return bytes(ord(c) & 0xff for c in text)


def cost(value):
    return max(0, min(255, round(value * STEP)))


def hash_of(data):
    """FNV-1a, 32 bits."""
    value = 0x811c9dc5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xffffffff
    return value


def words(entries, per_bucket=3):
    """`entries`: letters -> list of packed values."""
    buckets = 1
    while buckets * per_bucket < len(entries):
        buckets *= 2
    filled = [[] for _ in range(buckets)]
    for key in sorted(entries):
        values = entries[key]
        assert 0 < len(key) < 16 and 0 < len(values) < 16, (key, values)
        filled[hash_of(key) & buckets - 1].append(
            bytes([len(key) << 4 | len(values)]) + key + b''.join(values))
    place = 4 + 4 * (buckets + 1)
    table, data = [], []
    for bucket in filled:
        table.append(place)
        data.extend(bucket)
        place += sum(map(len, bucket))
    table.append(place)
    return struct.pack('<I', buckets) + struct.pack('<%dI' % len(table), *table) + b''.join(data)


def sized(data):
    data += b'\0' * (-len(data) % 4)
    return struct.pack('<I', len(data)) + data


def affixes(model):
    g = model.grammar
    out = [bytes([len(g.prefixes)])]
    for n, p in enumerate(g.prefixes):
        out.append(bytes([len(p.text)]) + letters(p.text) + bytes([p.kinds, int(p.definite)]) +
                   bytes(map(cost, model.prefix_cost[n])))
    out.append(bytes([len(g.suffixes)]))
    for n, s in enumerate(g.suffixes):
        out.append(bytes([len(s.text)]) + letters(s.text) +
                   bytes([s.free, s.definite, s.past, s.present, s.particle]) +
                   bytes(map(cost, model.suffix_cost[n][0] + model.suffix_cost[n][1])))
    return b''.join(out)


def rarer_twins(model):
    """(lemma, whether it is a verb) of the rarer of each two lemmas that are spelt alike."""
    mass = collections.Counter()
    for key in model.bases:
        if key[1] != PARTICLE:
            mass[key[2], key[1] in VERBS] += model.mass[key] + 1e-6
    return {(lemma, verb) for lemma, verb in mass
            if (lemma, not verb) in mass and
            (mass[lemma, verb], verb) < (mass[lemma, not verb], not verb)}


def unknown(model):
    """Costs of bases that no list has: for each class 32 · 32 · 32 of a letter behind two others
    (letters.py numbers them), in the order of the classes in affixes()."""
    tables = b''
    for kind in UNKNOWN:
        table = model.letters[kind].table
        tables += bytes(cost(table.get((a, b, c), 20.0)) for a in range(letters_of.SIZE)
                        for b in range(letters_of.SIZE) for c in range(letters_of.SIZE))
    return tables


def arabic(model):
    pool, places, entries = bytearray(), {}, {}
    rarer = rarer_twins(model)
    for (base, kind, lemma), mask in sorted(model.bases.items()):
        value = bytes([cost(model.weight[base, kind, lemma]), mask])
        if kind != PARTICLE and (lemma, kind in VERBS) in rarer:
            lemma += TWIN
        if len(base) > 15 or len(lemma) > 20:
            continue
        if lemma == base:
            how, rest = 0, b''
        elif lemma == base + 'ه':
            how, rest = 1, b''
        else:
            how = 2
            if lemma not in places:
                places[lemma] = len(pool)
                pool += bytes([len(lemma)]) + letters(lemma)
            rest = struct.pack('<I', places[lemma])[:3]
        entries.setdefault(letters(base), []).append(bytes([kind | how << 3]) + value + rest)
    for key, values in entries.items():
        entries[key] = sorted(values, key=lambda v: v[1])[:15]
    head = bytes([len(UNKNOWN)]) + b''.join(
        bytes([kind, cost(own), mask]) for kind, (own, mask) in UNKNOWN.items())
    return (sized(head + affixes(model)) + sized(unknown(model)) + sized(bytes(pool)) +
            words(entries))


def light(language):
    """Rules, lemmas and words of a language of light.py."""
    out = []
    for rules in (language.prefixes, language.suffixes):
        out.append(bytes([len(rules)]))
        for r in rules:
            out.append(bytes([len(r.text)]) + letters(r.text) + bytes([len(r.other)]) +
                       letters(r.other) + bytes([r.shortest, r.penalty, int(r.sure)]))
    total = sum(language.counts.values())
    pool, places, entries = bytearray(), {}, {}
    for word in sorted(language.kept):
        value = bytes([cost(math.log(total / language.counts[word])), 0])
        lemma = language.verbs.get(word, word)
        if lemma == word:
            entries[letters(word)] = [b'\0' + value]
            continue
        if lemma not in places:
            places[lemma] = len(pool)
            pool += bytes([len(lemma)]) + letters(lemma)
        entries[letters(word)] = [bytes([2 << 3]) + value + struct.pack('<I', places[lemma])[:3]]
    return sized(b''.join(out)) + sized(bytes(pool)) + words(entries)


def container(sections):
    place = 12 + 12 * len(sections)
    place += -place % 4
    table, data = b'', b''
    for name, content in sections:
        content += b'\0' * (-len(content) % 4)
        table += name.encode() + struct.pack('<II', place + len(data), len(content))
        data += content
    head = b'NABALEX1' + struct.pack('<I', len(sections)) + table
    return head + b'\0' * (-len(head) % 4) + data
