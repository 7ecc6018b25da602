// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_candidates.h"

#include "app/html/extract_strip.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr int shortestParagraph = 25;
constexpr int levelsOfAncestors = 5;
constexpr size_t candidatesCompared = 5;
constexpr int weightOfName = 25;
/// What the page calls an article is believed from this length on.
constexpr int wholeText = 500;

bool countsItself(Tag tag)
{
    switch (tag) {
    case Tag::Section:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::P:
    case Tag::Td:
    case Tag::Pre:
        return true;
    default:
        return false;
    }
}

int worthOf(Tag tag)
{
    switch (tag) {
    case Tag::Div:
        return 5;
    case Tag::Pre:
    case Tag::Td:
    case Tag::Blockquote:
        return 3;
    case Tag::Address:
    case Tag::Ol:
    case Tag::Ul:
    case Tag::Dl:
    case Tag::Dd:
    case Tag::Dt:
    case Tag::Li:
    case Tag::Form:
        return -3;
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Th:
        return -5;
    default:
        return 0;
    }
}

/// Scores, candidates and the choice among them.
class Search
{
public:
    Search(Draft *page, bool weighNames)
        : m_page(*page)
        , m_weighNames(weighNames)
    {
    }

    int run(int *around)
    {
        const std::vector<int> counted = makeParagraphs(&m_page);
        m_page.measure();
        m_score.assign(static_cast<size_t>(m_page.size()), std::nan(""));
        for (const int at : counted)
            score(at);
        int top = best();
        const int body = bodyOf();
        if (top < 0 || top == body)
            return everything(body, around);
        top = raised(common(top));
        *around = top;
        return gathered(alone(top));
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }

    [[nodiscard]] bool isScored(int at) const { return !std::isnan(m_score[index(at)]); }

    void begin(int at)
    {
        m_score[index(at)] =
            worthOf(m_page[at].tag) + (m_weighNames ? weightOfName * m_page.hints(at).weight : 0);
    }

    [[nodiscard]] int bodyOf() const
    {
        for (int at = 0; at >= 0; at = m_page.nextInside(at, 0)) {
            if (m_page[at].tag == Tag::Body)
                return at;
        }
        return -1;
    }

    void score(int at)
    {
        const Tally &below = m_page.tally(at);
        if (m_page[at].parent <= 0 || below.text < shortestParagraph)
            return;
        const double points = 2 + below.marks + std::min(below.text / 100, 3);
        int level = 0;
        // <html> is no candidate.
        for (int above = m_page[at].parent;
             level < levelsOfAncestors && above > 0 && m_page[above].tag != Tag::Html;
             above = m_page[above].parent, ++level) {
            if (!isScored(above)) {
                begin(above);
                m_candidates.push_back(above);
            }
            m_score[index(above)] += points / (level == 0 ? 1 : level == 1 ? 2 : 3 * level);
        }
    }

    /// The best candidate; the best few are kept for comparison.
    int best()
    {
        for (const int at : m_candidates) {
            m_score[index(at)] *= 1 - m_page.linkDensity(at);
            auto place = std::ranges::find_if(
                m_top, [&](int other) { return m_score[index(at)] > m_score[index(other)]; });
            if (place == m_top.end() && m_top.size() >= candidatesCompared)
                continue;
            m_top.insert(place, at);
            if (m_top.size() > candidatesCompared)
                m_top.pop_back();
        }
        return m_top.empty() ? -1 : m_top.front();
    }

    /// Where several candidates are about as good, the article is what holds at least three.
    int common(int top)
    {
        std::vector<int> rivals;
        for (size_t i = 1; i < m_top.size(); ++i) {
            if (m_score[index(m_top[i])] >= 0.75 * m_score[index(top)])
                rivals.push_back(m_top[i]);
        }
        if (rivals.size() < 3)
            return top;
        for (int above = m_page[top].parent; above > 0 && m_page[above].tag != Tag::Body;
             above = m_page[above].parent) {
            const auto held = std::ranges::count_if(
                rivals, [&](int rival) { return rival != above && m_page.isInside(rival, above); });
            if (held >= 3) {
                if (!isScored(above))
                    begin(above);
                return above;
            }
        }
        return top;
    }

    /// Whether the page itself says that this is the article.
    [[nodiscard]] bool isWhole(int at) const
    {
        return m_page[at].tag == Tag::Article && m_page.tally(at).text >= wholeText;
    }

    /// What stands around the best candidate, if it is better still.
    int raised(int top)
    {
        if (!isScored(top))
            begin(top);
        double last = m_score[index(top)];
        const double threshold = last / 3;
        for (int above = m_page[top].parent;
             above > 0 && !isWhole(top) && m_page[above].tag != Tag::Body &&
             m_page[above].tag != Tag::Html;
             above = m_page[above].parent) {
            if (!isScored(above))
                continue;
            const double now = m_score[index(above)];
            if (now < threshold)
                break;
            if (now > last) {
                top = above;
                break;
            }
            last = now;
        }
        return top;
    }

    /// The highest element that holds nothing but this one.
    [[nodiscard]] int alone(int top) const
    {
        int parent = m_page[top].parent;
        while (parent > 0 && m_page[parent].tag != Tag::Body && m_page[parent].tag != Tag::Html &&
               m_page.childElements(parent) == 1) {
            top = parent;
            parent = m_page[top].parent;
        }
        return top;
    }

    [[nodiscard]] bool belongs(int sibling, int top) const
    {
        const double best = m_score[index(top)];
        const QString classes = m_page.value(top, Attr::Class);
        const double bonus =
            !classes.isEmpty() && m_page.value(sibling, Attr::Class) == classes ? best * 0.2 : 0;
        if (isScored(sibling) && m_score[index(sibling)] + bonus >= std::max(10.0, best * 0.2))
            return true;
        if (m_page[sibling].tag != Tag::P)
            return false;
        const int size = m_page.tally(sibling).text;
        const double density = m_page.linkDensity(sibling);
        if (size > 80)
            return density < 0.25;
        return size > 0 && density == 0 && endsSentence(m_page.text(sibling, 200));
    }

    static bool endsSentence(const QString &text)
    {
        static constexpr QStringView ends = u".؟?!۔。…";
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (ends.contains(text[i]) && (i + 1 == text.size() || text[i + 1] == u' '))
                return true;
        }
        return false;
    }

    int gathered(int top)
    {
        if (!isScored(top))
            begin(top);
        const int article = m_page.make(Tag::Div);
        std::vector<int> chosen;
        for (int at = m_page[m_page[top].parent].first; at >= 0; at = m_page[at].next) {
            if (m_page[at].tag != Tag::Text && (at == top || belongs(at, top)))
                chosen.push_back(at);
        }
        for (const int at : chosen) {
            switch (m_page[at].tag) {
            case Tag::Div:
            case Tag::Article:
            case Tag::Section:
            case Tag::P:
            case Tag::Ol:
            case Tag::Ul:
                break;
            default:
                m_page.rename(at, Tag::Div);
            }
            m_page.append(article, at);
        }
        m_page.append(0, article);
        return article;
    }

    int everything(int body, int *around)
    {
        if (body < 0)
            return -1;
        *around = body;
        const int article = m_page.make(Tag::Div);
        while (m_page[body].first >= 0)
            m_page.append(article, m_page[body].first);
        m_page.append(body, article);
        return article;
    }

    Draft &m_page;
    bool m_weighNames;
    std::vector<double> m_score;
    std::vector<int> m_candidates;
    std::vector<int> m_top;
};

/// The only child element of `at`, if it is a paragraph and no text stands beside it; else -1.
int onlyParagraph(const Draft &page, int at)
{
    int only = -1;
    for (int child = page[at].first; child >= 0; child = page[child].next) {
        if (page[child].tag == Tag::Text) {
            if (!page.isBlankText(child))
                return -1;
        } else if (only >= 0 || page[child].tag != Tag::P) {
            return -1;
        } else {
            only = child;
        }
    }
    return only;
}

/// Runs of text and inline elements between the blocks of a <div> become paragraphs of it.
void wrapLines(Draft *page, int at)
{
    int paragraph = -1;
    const auto close = [&] {
        while (paragraph >= 0 && (*page)[paragraph].last >= 0 &&
               page->isBlankText((*page)[paragraph].last))
            page->remove((*page)[paragraph].last);
        paragraph = -1;
    };
    for (int child = (*page)[at].first; child >= 0;) {
        const int next = (*page)[child].next;
        if (isPhrasing(*page, child)) {
            const bool blank = page->isBlankText(child) || (*page)[child].tag == Tag::Br;
            if (paragraph < 0 && !blank) {
                paragraph = page->make(Tag::P);
                page->insertBefore(child, paragraph);
            }
            if (paragraph >= 0)
                page->append(paragraph, child);
        } else {
            close();
        }
        child = next;
    }
    close();
}

} // namespace

std::vector<int> makeParagraphs(Draft *page)
{
    std::vector<int> counted;
    for (int at = page->nextInside(0, 0); at >= 0; at = page->nextInside(at, 0)) {
        if (countsItself((*page)[at].tag))
            counted.push_back(at);
        if ((*page)[at].tag != Tag::Div)
            continue;
        wrapLines(page, at);
        const int only = onlyParagraph(*page, at);
        if (only >= 0 && page->linkDensity(at) < 0.25) {
            page->insertBefore(at, only);
            page->remove(at);
            at = only;
            counted.push_back(at);
        } else if (only < 0 && page->tally(at).blocks == 0) {
            page->rename(at, Tag::P);
            counted.push_back(at);
        }
    }
    return counted;
}

int gatherArticle(Draft *page, bool weighNames, int *around)
{
    return Search(page, weighNames).run(around);
}

} // namespace naba::html
