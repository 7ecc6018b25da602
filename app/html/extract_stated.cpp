// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_stated.h"

#include "app/html/sanitise.h"

#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr qsizetype wordsInRun = 4;
constexpr qsizetype fewestRuns = 24;

} // namespace

StatedText::StatedText(const QString &body)
    : m_body(body)
{
    const QList<size_t> runs = runsIn(plainText(body));
    m_runs = QSet<size_t>(runs.begin(), runs.end());
}

bool StatedText::isUsable() const
{
    return m_runs.size() >= fewestRuns;
}

QList<size_t> StatedText::runsIn(const QString &text)
{
    QList<size_t> runs;
    std::array<size_t, wordsInRun> words{};
    qsizetype count = 0;
    const QStringView view = text;
    for (qsizetype i = 0; i < view.size();) {
        while (i < view.size() && !view[i].isLetterOrNumber())
            ++i;
        const qsizetype start = i;
        while (i < view.size() && view[i].isLetterOrNumber())
            ++i;
        if (i == start)
            break;
        words[static_cast<size_t>(count++ % wordsInRun)] = qHash(view.mid(start, i - start));
        if (count < wordsInRun)
            continue;
        size_t run = 0;
        for (qsizetype k = 0; k < wordsInRun; ++k)
            run = qHash(words[static_cast<size_t>((count + k) % wordsInRun)], run * 31 + 7);
        runs.append(run);
    }
    return runs;
}

double StatedText::shareIn(const QString &text) const
{
    QSet<size_t> found;
    const QList<size_t> runs = runsIn(text);
    for (const size_t run : runs) {
        if (m_runs.contains(run))
            found.insert(run);
    }
    return static_cast<double>(found.size()) / static_cast<double>(m_runs.size());
}

int StatedText::holder(const Draft &page) const
{
    std::vector<qsizetype> hits(static_cast<size_t>(page.size()));
    std::vector<int> order;
    for (int at = 0; at >= 0; at = page.nextInside(at, 0)) {
        order.push_back(at);
        if (page[at].tag != Tag::Text || page.isBlankText(at))
            continue;
        const QList<size_t> runs = runsIn(page.page()[page[at].source].text);
        for (const size_t run : runs)
            hits[static_cast<size_t>(at)] += m_runs.contains(run) ? 1 : 0;
    }
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        if (page[*at].parent >= 0)
            hits[static_cast<size_t>(page[*at].parent)] += hits[static_cast<size_t>(*at)];
    }
    if (static_cast<double>(hits.front()) < 0.4 * static_cast<double>(m_runs.size()))
        return -1;
    int lowest = 0;
    for (int child = page[0].first; child >= 0;) {
        if (page[child].tag != Tag::Text && static_cast<double>(hits[static_cast<size_t>(child)]) >=
                                                0.85 * static_cast<double>(hits.front())) {
            lowest = child;
            child = page[child].first;
        } else {
            child = page[child].next;
        }
    }
    return lowest > 0 ? lowest : -1;
}

Tree StatedText::asTree() const
{
    if (m_body.contains("<p"_L1, Qt::CaseInsensitive) ||
        m_body.contains("<br"_L1, Qt::CaseInsensitive))
        return parse(utf8Of(m_body), ParseAs::Fragment);
    Tree tree;
    const QStringList lines = m_body.split(u'\n');
    for (const QString &line : lines) {
        const QString text = plainText(line);
        if (!text.isEmpty())
            tree.appendText(tree.append(0, Tag::P), text);
    }
    return tree;
}

} // namespace naba::html
