// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_find.h"

#include "app/library/search_marks.h"
#include "app/text/fold.h"
#include "ui/reader/properties.h"

#include <QTextBoundaryFinder>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <functional>

namespace naba::reader {
namespace {

using text::Folded;

void addBlocks(const QTextFrame::iterator &from, QList<QTextBlock> &out);

void addTable(const QTextTable &table, QList<QTextBlock> &out)
{
    const bool reversed = table.format().boolProperty(Property::Reversed);
    for (int row = 0; row < table.rows(); ++row) {
        for (int i = 0; i < table.columns(); ++i) {
            const int column = reversed ? table.columns() - 1 - i : i;
            const QTextTableCell cell = table.cellAt(row, column);
            const int first = reversed ? cell.column() + cell.columnSpan() - 1 : cell.column();
            if (cell.row() == row && first == column)
                addBlocks(cell.begin(), out);
        }
    }
}

void addBlocks(const QTextFrame::iterator &from, QList<QTextBlock> &out)
{
    for (auto it = from; !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            addTable(*table, out);
        } else if (it.currentFrame()) {
            addBlocks(it.currentFrame()->begin(), out);
        } else if (it.currentBlock().isValid()) {
            const Role role = roleOf(it.currentBlock().blockFormat());
            if (role != Role::Filler && role != Role::End && role != Role::Picture)
                out.append(it.currentBlock());
        }
    }
}

/// The clusters that the folded characters [from, to) came from.
Hit hitIn(const QTextBlock &block, const QString &text, const Folded &folded, qsizetype from,
          qsizetype to)
{
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = folded.origin[from];
    clusters.setPosition(start);
    if (!clusters.isAtBoundary())
        start = clusters.toPreviousBoundary();
    const qsizetype last = folded.origin[to - 1];
    clusters.setPosition(last);
    qsizetype end = clusters.toNextBoundary();
    if (end < 0)
        end = text.size();
    return {block.position() + static_cast<int>(start), static_cast<int>(end - start)};
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Whether a word that begins at `at` may have begun before it: "الخبر" and "والخبر" are "خبر" too.
bool beginsWord(QStringView folded, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && isWordCharacter(folded[start - 1]))
        --start;
    if (start == at)
        return true;
    static constexpr std::array<QStringView, 16> before{
        u"ال", u"وال", u"بال", u"فال", u"كال", u"لل", u"ولل", u"وبال",
        u"و",  u"ف",   u"ب",   u"ل",   u"ك",   u"ה",  u"ב",   u"ו"};
    const QStringView particle = folded.mid(start, at - start);
    return std::find(before.begin(), before.end(), particle) != before.end();
}

/// Every block's hits, as `search` finds them in its folded text.
QList<Hit> findEach(
    const QTextDocument &document,
    const std::function<void(const Folded &, QList<std::pair<qsizetype, qsizetype>> &)> &search)
{
    QList<Hit> hits;
    QList<std::pair<qsizetype, qsizetype>> found;
    for (const QTextBlock &block : blocksInReadingOrder(document)) {
        const QString text = block.text();
        const Folded folded = text::foldMapped(text);
        found.clear();
        search(folded, found);
        for (const auto &[from, to] : std::as_const(found))
            hits.append(hitIn(block, text, folded, from, to));
    }
    return hits;
}

} // namespace

QList<QTextBlock> blocksInReadingOrder(const QTextDocument &document)
{
    QList<QTextBlock> blocks;
    addBlocks(document.rootFrame()->begin(), blocks);
    return blocks;
}

QList<Hit> findText(const QTextDocument &document, QStringView wanted)
{
    const QString needle = text::fold(wanted).trimmed();
    if (needle.isEmpty())
        return {};
    return findEach(document, [&needle](const Folded &folded, auto &found) {
        qsizetype at = folded.text.indexOf(needle);
        while (at >= 0) {
            found.append({at, at + needle.size()});
            at = folded.text.indexOf(needle, at + needle.size());
        }
    });
}

QList<Hit> findWords(const QTextDocument &document, const QStringList &folded)
{
    return findEach(document, [&folded](const Folded &text, auto &found) {
        for (const QString &word : folded) {
            if (word.isEmpty())
                continue;
            for (qsizetype at = text.text.indexOf(word); at >= 0;
                 at = text.text.indexOf(word, at + word.size())) {
                if (!beginsWord(text.text, at))
                    continue;
                qsizetype end = at + word.size(); // the rest of the word is of the hit
                while (end < text.text.size() && isWordCharacter(text.text[end]))
                    ++end;
                found.append({at, end});
            }
        }
        std::sort(found.begin(), found.end());
        const auto overlaps = [](const auto &a, const auto &b) {
            return b.first < a.second;
        };
        found.erase(std::unique(found.begin(), found.end(), overlaps), found.end());
    });
}

QList<Hit> findTexts(const QTextDocument &document, const QList<SearchText> &texts,
                     const QString &language)
{
    QList<Hit> hits;
    for (const QTextBlock &block : blocksInReadingOrder(document)) {
        const Role role = roleOf(block.blockFormat());
        if (role != Role::Body && role != Role::Title)
            continue;
        for (const TextRange &range :
             searchMarks(block.text(), language, texts, role == Role::Title)) {
            hits.append({block.position() + static_cast<int>(range.position),
                         static_cast<int>(range.length)});
        }
    }
    return hits;
}

} // namespace naba::reader
