# SPDX-License-Identifier: GPL-3.0-or-later
"""Word counts of the sources."""
import collections
import json

from folding import arabic_words, final_hamza, fold


def of_articles(path):
    counts = collections.Counter()
    for line in open(path, encoding='utf8'):
        article = json.loads(line)
        counts.update(arabic_words(article['title'] + '\n' + article['text']))
    return counts


def of_list(path):
    """A FrequencyWords list: a word and its count on each line."""
    counts = collections.Counter()
    for line in open(path, encoding='utf8'):
        word, _, count = line.rstrip('\n').rpartition(' ')
        if word and count.isdigit():
            counts[final_hamza(fold(word))] += int(count)
    return counts


def together(articles, spoken, share=0.35):
    """News count as they are, subtitles by a share of the news."""
    spoken = {w: n for w, n in spoken.items() if all('ء' <= c <= 'ي' for c in w)}
    scale = share * sum(articles.values()) / max(1, sum(spoken.values()))
    counts = collections.Counter(articles)
    for word, count in spoken.items():
        counts[word] += count * scale
    return counts
