// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include "app/html/blocks.h"
#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/html/encoding.h"
#include "app/html/page_facts.h"
#include "app/html/serialise.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// A paragraph shorter than this tells nothing of where the article is.
constexpr qsizetype shortParagraph = 25;

bool containsAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1String word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// Elements that are furniture by what they are or by what the page calls them.
bool isFurniture(const Node &node)
{
    switch (node.tag) {
    case Tag::Nav:
    case Tag::Aside:
    case Tag::Footer:
    case Tag::Button:
    case Tag::Form:
    case Tag::Dialog:
        return true;
    case Tag::Text:
    case Tag::Html:
    case Tag::Body:
    case Tag::Article:
    case Tag::Main:
        return false;
    default:
        break;
    }
    if (node.attributes.empty())
        return false;
    if (node.find(Attr::Hidden))
        return true;
    const QString style = node.value(Attr::Style);
    if (style.contains("display:none"_L1) || style.contains("display: none"_L1))
        return true;
    const QString role = node.value(Attr::Role);
    if (role == "navigation"_L1 || role == "complementary"_L1 || role == "dialog"_L1)
        return true;
    const QString name = node.value(Attr::Class) + u' ' + node.value(Attr::Id);
    if (name.size() < 2 ||
        containsAny(name, {"article"_L1, "body"_L1, "content"_L1, "main"_L1, "column"_L1}))
        return false;
    return containsAny(name, {"comment"_L1,    "sidebar"_L1,    "related"_L1,    "share"_L1,
                              "social"_L1,     "breadcrumb"_L1, "newsletter"_L1, "promo"_L1,
                              "advert"_L1,     "sponsor"_L1,    "footer"_L1,     "cookie"_L1,
                              "popup"_L1,      "menu"_L1,       "recommend"_L1,  "subscribe"_L1,
                              "pagination"_L1, "banner"_L1,     "masthead"_L1,   "widget"_L1,
                              "more-news"_L1,  "tags"_L1,       "skip"_L1});
}

/// Scores the elements of a page by the paragraphs in them and finds the article among them.
class Finder
{
public:
    explicit Finder(const Tree &tree)
        : m_tree(tree)
        , m_furniture(static_cast<size_t>(tree.size()))
        , m_text(m_furniture.size())
        , m_links(m_furniture.size())
        , m_score(m_furniture.size())
    {
    }

    /// Index of the element that holds the article, or -1.
    int find()
    {
        measure();
        score();
        int best = -1;
        double bestScore = 0;
        for (int at = 1; at < m_tree.size(); ++at) {
            const double value = m_score[index(at)] * (1 - linkDensity(at));
            if (value > bestScore) {
                best = at;
                bestScore = value;
            }
        }
        return best < 0 ? best : widened(best);
    }

    [[nodiscard]] bool isDropped(int at) const
    {
        if (m_furniture[index(at)])
            return true;
        const Tag tag = m_tree[at].tag;
        const bool listing = tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Div ||
                             tag == Tag::Section || tag == Tag::Table;
        return listing && m_text[index(at)] > 0 && m_text[index(at)] < 2000 &&
               linkDensity(at) > 0.6;
    }

private:
    static size_t index(int at) { return static_cast<size_t>(at); }

    /// Parents stand before their children in the tree, so one pass down and one up suffice.
    void measure()
    {
        for (int at = 1; at < m_tree.size(); ++at) {
            const int parent = m_tree[at].parent;
            m_furniture[index(at)] = m_furniture[index(parent)] || isFurniture(m_tree[at]);
        }
        for (int at = m_tree.size() - 1; at > 0; --at) {
            const Node &node = m_tree[at];
            if (node.tag == Tag::Text)
                m_text[index(at)] = node.text.simplified().size();
            if (node.tag == Tag::A)
                m_links[index(at)] = m_text[index(at)];
            if (!m_furniture[index(at)]) {
                m_text[index(node.parent)] += m_text[index(at)];
                m_links[index(node.parent)] += m_links[index(at)];
            }
        }
    }

    [[nodiscard]] double linkDensity(int at) const
    {
        const auto text = static_cast<double>(m_text[index(at)]);
        return text > 0 ? static_cast<double>(m_links[index(at)]) / text : 0;
    }

    /// Whether an element's text is a paragraph: a <p>, or a container with text of its own.
    [[nodiscard]] bool isParagraph(int at) const
    {
        const Node &node = m_tree[at];
        switch (node.tag) {
        case Tag::P:
        case Tag::Pre:
            return true;
        case Tag::Div:
        case Tag::Td:
        case Tag::Section:
        case Tag::Article:
        case Tag::Blockquote:
            for (int child = node.first; child >= 0; child = m_tree[child].next) {
                if (m_tree[child].tag == Tag::Text && m_text[index(child)] >= shortParagraph)
                    return true;
            }
            return false;
        default:
            return false;
        }
    }

    void score()
    {
        for (int at = 1; at < m_tree.size(); ++at) {
            const qsizetype size = m_text[index(at)];
            if (m_furniture[index(at)] || size < shortParagraph || !isParagraph(at))
                continue;
            const QString text = m_tree.textOf(at).left(2000);
            const auto commas = text.count(u',') + text.count(QChar(0x060c));
            const double points =
                (1 + static_cast<double>(commas) + std::min(static_cast<double>(size) / 100, 3.0)) *
                (1 - linkDensity(at));
            double share = 1;
            const bool own = m_tree[at].tag != Tag::P && m_tree[at].tag != Tag::Pre;
            int above = own ? at : m_tree[at].parent;
            for (int level = 0; level < 3 && above > 0; ++level) {
                m_score[index(above)] += points * share * weight(m_tree[above]);
                share = level == 0 ? 0.5 : share / 2;
                above = m_tree[above].parent;
            }
        }
    }

    static double weight(const Node &node)
    {
        switch (node.tag) {
        case Tag::Article:
        case Tag::Main:
            return 1.4;
        case Tag::Body:
        case Tag::Html:
            return 0.6;
        case Tag::Li:
        case Tag::Figure:
        case Tag::Header:
            return 0.4;
        default:
            break;
        }
        const QString name = node.value(Attr::Class) + u' ' + node.value(Attr::Id) + u' ' +
                             node.value(Attr::Itemprop);
        return containsAny(
                   name, {"article"_L1, "body"_L1, "content"_L1, "entry"_L1, "story"_L1, "post"_L1})
                   ? 1.25
                   : 1;
    }

    /// Articles cut into sections: their common parent, if the siblings hold text as well.
    [[nodiscard]] int widened(int best) const
    {
        for (int level = 0; level < 3; ++level) {
            const int parent = m_tree[best].parent;
            if (parent <= 0 || m_tree[parent].tag == Tag::Html)
                break;
            const bool wider = m_score[index(parent)] >= 0.75 * m_score[index(best)] &&
                               linkDensity(parent) < 0.3 &&
                               m_text[index(parent)] > m_text[index(best)] * 5 / 4;
            if (!wider)
                break;
            best = parent;
        }
        return best;
    }

    const Tree &m_tree;
    std::vector<bool> m_furniture;
    std::vector<qsizetype> m_text;
    std::vector<qsizetype> m_links;
    std::vector<double> m_score;
};

/// The article alone, without what stands in it and does not belong to it.
Tree cutOut(const Tree &tree, int top, const Finder &finder)
{
    Tree result;
    std::vector<int> copied(static_cast<size_t>(tree.size()), 0);
    for (int at = tree.nextInside(top, top); at >= 0;) {
        if (finder.isDropped(at)) {
            at = tree.nextOutside(at, top);
            continue;
        }
        const int parent = copied[static_cast<size_t>(tree[at].parent)];
        const int copy = result.append(parent, tree[at].tag);
        result[copy].text = tree[at].text;
        result[copy].attributes = tree[at].attributes;
        copied[static_cast<size_t>(at)] = copy;
        at = tree.nextInside(at, top);
    }
    return result;
}

/// `dir` of the nearest element around the article that states one.
QString statedDirection(const Tree &tree, int top)
{
    for (int at = top; at > 0; at = tree[at].parent) {
        const QString direction = tree[at].value(Attr::Dir).trimmed().toLower();
        if (direction == "rtl"_L1 || direction == "ltr"_L1)
            return direction;
    }
    return {};
}

} // namespace

Extracted extract(const QByteArray &bytes, const QByteArray &contentType, const QUrl &base)
{
    const Decoded decoded = decode(bytes, {EncodingHints::Kind::Html, contentType});
    const Tree tree = parse(decoded.utf8, ParseAs::Page);
    Extracted result = pageFacts(tree, base);
    Finder finder(tree);
    const int top = finder.find();
    if (top < 0)
        return result;
    result.direction = statedDirection(tree, top);
    const Cleaned cleaned = clean(cutOut(tree, top, finder), base);
    result.contentHtml = settled(cleaned, base);
    result.text = plainText(blocks(result.contentHtml, {.base = base}));
    if (result.excerpt.isEmpty())
        result.excerpt = result.text.section(u'\n', 0, 0).left(300);
    return result;
}

} // namespace naba::html
