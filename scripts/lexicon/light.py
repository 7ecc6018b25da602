# SPDX-License-Identifier: GPL-3.0-or-later
"""Light rules for Persian, Urdu and Hebrew: affixes that go if what stays is a known word.

A word of a list that a rule makes of a commoner one is left out of the lexicon, so that the
analyser, which leaves known words alone, takes it apart. Verbs' forms come from UniMorph.
"""
import collections

from folding import fold


class Rule:
    """`text` at the word's start or end gives way to `other`, if `shortest` letters stay. A listed
    word is taken apart if its base is met `share` times as often; `penalty` orders readings;
    `sure`: also if the rest is unknown."""

    def __init__(self, text, other='', shortest=3, share=0.5, penalty=20, sure=False):
        self.text, self.other, self.shortest = text, other, shortest
        self.share, self.penalty, self.sure = share, penalty, sure


def rules(texts, **how):
    out = []
    for text in texts.split():
        text, _, other = text.partition('>')
        out.append(Rule(fold(text), fold(other), **how))
    return out


PERSIAN = (
    rules('نمی>می', shortest=3, share=0.02, penalty=10) +
    rules('می', shortest=3, share=0.05, penalty=15) + rules('ن ب', shortest=3, share=1, penalty=40),
    rules('ها های هایی هایم هایت هایش هایمان هایتان هایشان', shortest=2, share=0.02, penalty=10,
          sure=True) +
    rules('هاست هایند', shortest=2, share=0.02) +
    rules('مان تان شان', shortest=3, share=0.3, penalty=20) +
    rules('تر ترین تری', shortest=3, share=0.05, penalty=15) +
    rules('ی', shortest=3, share=0.6, penalty=25) + rules('یی ای', shortest=3, share=0.3, penalty=12) +
    rules('ام ات اش', shortest=3, share=0.5, penalty=25) +
    rules('م ت ش', shortest=3, share=1.5, penalty=35) +
    rules('ان ات', shortest=3, share=0.3, penalty=25) + rules('ان', shortest=2, share=1.5, penalty=25) +
    rules('انم انت انش انی انمان انشان اتی', shortest=2, share=0.1, penalty=30) +
    rules('ند ید یم', shortest=3, share=0.3, penalty=25) +
    rules('گان>ه', shortest=3, share=0.2, penalty=25) + rules('ین', shortest=4, share=1, penalty=30))

URDU = (
    [],
    rules('وں وں>ا وں>ہ یں', shortest=2, share=0.1, penalty=10) + rules('یاں>ی یوں>ی', shortest=2, share=0.1) +
    rules('ے>ا ے>ہ', shortest=2, share=0.2, penalty=15) + rules('ات', shortest=3, share=0.2) +
    rules('تا>نا تے>نا تیں>نا نے>نا', shortest=1, share=0.05, penalty=15) +
    rules('یں>نا وں>نا ے>نا ا>نا و>نا', shortest=2, share=0.3, penalty=30))

HEBREW = (
    rules('ה', shortest=2, share=0.1, penalty=8) + rules('ו', shortest=2, share=0.3, penalty=15) +
    rules('ב ל', shortest=2, share=0.5, penalty=18) + rules('כ מ ש', shortest=3, share=1.5, penalty=28) +
    rules('וה וב ול', shortest=2, share=0.1, penalty=24) +
    rules('וכ ומ וש שה שב של שמ כש מה מש ושה וכש כשה', shortest=3, share=0.3, penalty=32),
    rules('ים ים>ה', shortest=3, share=0.05, penalty=10) + rules('ות ות>ה', shortest=3, share=0.05, penalty=10) +
    rules('ות>ת יות>ית יות>יה', shortest=3, share=0.05, penalty=12) +
    rules('ית>י', shortest=3, share=0.2, penalty=15) +
    rules('ת>ה', shortest=2, share=1, penalty=22) +
    rules('יו יה יהם יהן ינו יכם ייך', shortest=3, share=0.2, penalty=25) +
    rules('נו הם', shortest=4, share=2, penalty=35) +
    rules('תו>ה תה>ה תי>ה תם>ה תנו>ה', shortest=2, share=0.5, penalty=28))

LEFT_ALONE = 100  # the commonest words are particles and their like

# Words that are spelt like a form of a verb and are met far more often than that.
PERSIAN_OTHERS = set(fold('مرد مردم کار بار بارد دست باز پایه چین سازمان دارا است باشد باشند بود').split())


class Language:
    def __init__(self, rule_sets, counts, letters, verbs=None, fewest=3):
        self.prefixes, self.suffixes = rule_sets
        self.verbs = {f: v for f, v in (verbs or {}).items() if f not in PERSIAN_OTHERS}
        self.counts = collections.Counter({
            w: n for w, n in counts.items()
            if n >= fewest and 2 <= len(w) <= 15 and all(letters[0] <= c <= letters[1] for c in w)})
        for form, lemma in self.verbs.items():
            self.counts[form] += 1
        self.common = {w for w, _ in self.counts.most_common(LEFT_ALONE) if len(w) <= 4}
        self.kept = {w for w in self.counts if w in self.common or w in self.verbs or w in PERSIAN_OTHERS or
                     not any(True for _ in self.derivations(w))}

    def derivations(self, word):
        """Commoner known words that the rules make this one of."""
        for rule in self.prefixes:
            if word.startswith(rule.text):
                base = rule.other + word[len(rule.text):]
                if len(base) >= rule.shortest and self.counts[base] >= rule.share * self.counts[word]:
                    yield base
        for rule in self.suffixes:
            if word.endswith(rule.text):
                rest = word[:len(word) - len(rule.text)]
                base = rest + rule.other
                if len(rest) >= rule.shortest - len(rule.other) and base != word and \
                        len(base) >= 2 and self.counts[base] >= rule.share * self.counts[word]:
                    yield base


def counts_of(path):
    counts = collections.Counter()
    for line in open(path, encoding='utf8'):
        word, _, count = line.rstrip('\n').rpartition(' ')
        if word and count.isdigit():
            counts[fold(word).replace('"', '').replace("'", '')] += int(count)
    return counts


def unimorph(path, counts, shortest=3):
    """form -> lemma of verbs and nouns, by the commonest lemma; of compounds the last words."""
    lemmas = collections.defaultdict(collections.Counter)
    for line in open(path, encoding='utf8'):
        parts = line.rstrip('\n').split('\t')
        if len(parts) < 3:
            continue
        lemma, form, features = parts[:3]
        if form.count(' ') != lemma.count(' ') or features.endswith('IMP'):
            continue
        form, lemma = fold(form.split(' ')[-1]), fold(lemma.split(' ')[-1])
        if shortest <= len(form) <= 15 and len(lemma) <= 15:
            lemmas[form][lemma] += 1 + counts.get(lemma, 0)
    return {form: options.most_common(1)[0][0] for form, options in lemmas.items()}
