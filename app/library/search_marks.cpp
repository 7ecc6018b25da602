// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_marks.h"

#include "app/text/direction.h"
#include "app/text/terms.h"

#include <algorithm>
#include <bitset>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// Which of the texts stands there.
struct Mark
{
    TextRange range;
    qsizetype text = 0;
};

bool isWord(const text::Term &term, const SearchWord &word, bool exact, bool prefix)
{
    if (prefix)
        return term.form.startsWith(word.form) || (!exact && term.stem.startsWith(word.form));
    return term.form == word.form || (!exact && term.stem == word.stem);
}

bool standsAt(const QList<text::Term> &terms, qsizetype at, const SearchText &text)
{
    if (at + text.words.size() > terms.size())
        return false;
    for (qsizetype i = 0; i < text.words.size(); ++i) {
        const bool last = i + 1 == text.words.size();
        if (!isWord(terms.at(at + i), text.words.at(i), text.exact, text.prefix && last))
            return false;
    }
    return true;
}

QList<Mark> findMarks(const QList<text::Term> &terms, const QList<SearchText> &texts, bool isTitle)
{
    QList<Mark> marks;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        for (qsizetype t = 0; t < texts.size(); ++t) {
            const SearchText &text = texts.at(t);
            if (text.words.isEmpty() || (text.titleOnly && !isTitle) || !standsAt(terms, i, text))
                continue;
            const text::Term &last = terms.at(i + text.words.size() - 1);
            const qsizetype from = terms.at(i).position;
            marks.append({{from, last.position + last.length - from}, t});
        }
    }
    return marks;
}

QList<TextRange> merged(const QList<Mark> &marks)
{
    QList<TextRange> ranges;
    for (const Mark &mark : marks) {
        if (ranges.isEmpty() ||
            mark.range.position >= ranges.constLast().position + ranges.constLast().length) {
            ranges.append(mark.range);
            continue;
        }
        TextRange &last = ranges.last();
        last.length =
            std::max(last.position + last.length, mark.range.position + mark.range.length) -
            last.position;
    }
    return ranges;
}

/// The mark from which on `length` characters hold the most different texts.
qsizetype bestMark(const QList<Mark> &marks, qsizetype length)
{
    constexpr size_t most = 64;
    qsizetype best = 0;
    size_t bestCount = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        std::bitset<most> seen;
        const qsizetype end = marks.at(i).range.position + length;
        for (qsizetype j = i; j < marks.size() && marks.at(j).range.position < end; ++j)
            seen.set(static_cast<size_t>(marks.at(j).text) % most);
        if (seen.count() > bestCount) {
            bestCount = seen.count();
            best = i;
        }
    }
    return best;
}

} // namespace

QList<TextRange> searchMarks(QStringView text, const QString &language,
                             const QList<SearchText> &texts, bool isTitle)
{
    if (texts.isEmpty())
        return {};
    return merged(findMarks(text::terms(text, language), texts, isTitle));
}

Snippet snippetOf(const QString &text, const QString &language, const QList<SearchText> &texts,
                  qsizetype length)
{
    const QString flat = text::withoutBidiControls(text).simplified();
    const QList<Mark> marks = findMarks(text::terms(flat, language), texts, false);
    qsizetype begin = 0;
    if (!marks.isEmpty()) {
        const qsizetype at = marks.at(bestMark(marks, 3 * length / 4)).range.position;
        begin = std::max<qsizetype>(0, at - length / 4);
        if (begin > 0)
            begin = std::min(flat.indexOf(u' ', begin) + 1, at);
    }
    qsizetype end = std::min(flat.size(), begin + length);
    if (end < flat.size()) {
        if (const qsizetype space = flat.lastIndexOf(u' ', end); space > begin + length / 2)
            end = space;
        else if (flat.at(end - 1).isHighSurrogate())
            --end;
    }
    Snippet snippet;
    const QString before = begin > 0 ? u"…"_s : QString();
    snippet.text = before + flat.sliced(begin, end - begin) + (end < flat.size() ? u"…"_s : u""_s);
    for (const TextRange &range : merged(marks)) {
        if (range.position >= begin && range.position + range.length <= end) {
            snippet.ranges.append({range.position - begin + before.size(), range.length});
        }
    }
    return snippet;
}

} // namespace naba
