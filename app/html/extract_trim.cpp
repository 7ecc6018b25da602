// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_trim.h"

#include "app/html/extract_strip.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Longer text is an article, whatever its name is.
constexpr int shortText = 500;
/// Text with as many commas as this is prose.
constexpr int marksOfProse = 10;

class Trimmer
{
public:
    Trimmer(Draft *page, int article, const TrimOptions &options)
        : m_page(*page)
        , m_article(article)
        , m_options(options)
    {
    }

    void run()
    {
        m_page.measure();
        doubtful({Tag::Form, Tag::Fieldset});
        each({Tag::Object, Tag::Embed, Tag::Footer, Tag::Link, Tag::Aside},
             [this](int at) { return !isVideo(at); });
        sharing();
        each({Tag::Iframe, Tag::Input, Tag::Textarea, Tag::Select, Tag::Button},
             [this](int at) { return !isVideo(at); });
        each({Tag::H1, Tag::H2}, [this](int at) { return weight(at) < 0; });
        doubtful({Tag::Table});
        doubtful({Tag::Ul, Tag::Ol});
        doubtful({Tag::Div});
        each({Tag::H1}, [this](int at) {
            m_page.rename(at, Tag::H2);
            return false;
        });
        each({Tag::P}, [this](int at) {
            const Tally &below = m_page.tally(at);
            return below.text == 0 && below.pictures == 0 && below.embeds == 0;
        });
        each({Tag::Br}, [this](int at) {
            int next = m_page[at].next;
            while (next >= 0 && m_page.isBlankText(next))
                next = m_page[next].next;
            return next >= 0 && m_page[next].tag == Tag::P;
        });
        each({Tag::Table}, [this](int at) {
            singleCell(at);
            return false;
        });
    }

private:
    /// Elements of the kinds named for which `goes` holds are removed, the last ones first, so
    /// that what stands in an element is judged before the element.
    template<typename Goes>
    void each(std::initializer_list<Tag> tags, const Goes &goes)
    {
        std::vector<int> found;
        for (int at = m_page.nextInside(m_article, m_article); at >= 0;
             at = m_page.nextInside(at, m_article)) {
            if (std::ranges::find(tags, m_page[at].tag) != tags.end())
                found.push_back(at);
        }
        for (auto at = found.rbegin(); at != found.rend(); ++at) {
            if (goes(*at))
                m_page.remove(*at);
        }
    }

    void doubtful(std::initializer_list<Tag> tags)
    {
        if (m_options.doubtful)
            each(tags, [this](int at) { return isFurniture(at); });
    }

    [[nodiscard]] int weight(int at) const
    {
        return m_options.weighNames ? m_page.hints(at).weight : 0;
    }

    [[nodiscard]] bool isVideo(int at) const
    {
        switch (m_page[at].tag) {
        case Tag::Object:
        case Tag::Embed:
        case Tag::Iframe:
            return m_page.isVideo(at);
        default:
            return false;
        }
    }

    /// Bars to share an article with stand in it under names that say so.
    void sharing()
    {
        std::vector<int> found;
        for (int top = m_page[m_article].first; top >= 0; top = m_page[top].next) {
            for (int at = m_page.nextInside(top, top); at >= 0;) {
                if (m_page.hints(at).sharing && m_page.tally(at).text < shortText) {
                    found.push_back(at);
                    at = m_page.nextOutside(at, top);
                } else {
                    at = m_page.nextInside(at, top);
                }
            }
        }
        for (const int at : found)
            m_page.remove(at);
    }

    [[nodiscard]] bool isInDataTable(int at) const
    {
        for (int above = m_page[at].parent; above >= 0; above = m_page[above].parent) {
            if (m_page[above].isDataTable)
                return true;
        }
        return false;
    }

    /// A box that says it is an advertisement or still loading, and nothing else.
    static bool isStandIn(const QString &text)
    {
        static const QRegularExpression words(
            u"^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|anzeige|广告|реклама|anuncio|"
            u"إعلان|اعلان|إعلانات|פרסומת|تبلیغات|آگهی|اشتہار|loading|загрузка|chargement|"
            u"جاري التحميل|正在加载|加载中)[.:… ]*$"_s,
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        return text.size() < 40 && words.match(text).hasMatch();
    }

    [[nodiscard]] bool isFurniture(int at) const
    {
        const Tag tag = m_page[at].tag;
        const Tally &in = m_page.tally(at);
        if (tag == Tag::Table && m_page[at].isDataTable)
            return false;
        if (in.dataTables > 0 || isInDataTable(at) || m_page.ancestor(at, Tag::Code, 4) >= 0)
            return false;
        if (weight(at) < 0)
            return true;
        if (in.marks >= marksOfProse || in.videos > 0)
            return false;
        const bool list = tag == Tag::Ul || tag == Tag::Ol || in.listText > 0.9 * in.text;
        return isSuspicious(at, in, list) && !(list && isGallery(at, in));
    }

    [[nodiscard]] bool isSuspicious(int at, const Tally &in, bool list) const
    {
        if (in.text < 40 && isStandIn(m_page.text(at, 60)))
            return true;
        const bool inFigure = m_page.ancestor(at, Tag::Figure, 4) >= 0;
        const double links = m_page.linkDensity(at);
        const int worth = weight(at);
        if (!inFigure && in.pictures > 1 && in.paragraphs < 0.5 * in.pictures)
            return true;
        if (!list && in.entries - 100 > in.paragraphs)
            return true;
        if (in.inputs > in.paragraphs / 3)
            return true;
        if (!list && !inFigure && in.headingText < 0.9 * in.text && in.text < 25 &&
            (in.pictures == 0 || in.pictures > 2) && links > 0)
            return true;
        if (!list && worth < 1 && links > 0.2)
            return true;
        if (worth >= 1 && links > 0.5)
            return true;
        if ((in.embeds == 1 && in.text < 75) || in.embeds > 1)
            return true;
        return in.pictures == 0 && in.textish == 0;
    }

    /// A list of nothing but pictures.
    [[nodiscard]] bool isGallery(int at, const Tally &in) const
    {
        for (int child = m_page[at].first; child >= 0; child = m_page[child].next) {
            if (m_page[child].tag != Tag::Text && m_page.childElements(child) > 1)
                return false;
        }
        return in.pictures == in.entries;
    }

    /// A table of one cell is a box.
    void singleCell(int table)
    {
        int row = onlyChild(table);
        if (row >= 0 && m_page[row].tag == Tag::Tbody)
            row = onlyChild(row);
        const int cell = row >= 0 && m_page[row].tag == Tag::Tr ? onlyChild(row) : -1;
        if (cell < 0 || m_page[cell].tag != Tag::Td)
            return;
        bool inlineOnly = true;
        for (int at = m_page[cell].first; at >= 0; at = m_page[at].next)
            inlineOnly = inlineOnly && isPhrasing(m_page, at);
        m_page.rename(cell, inlineOnly ? Tag::P : Tag::Div);
        m_page.insertBefore(table, cell);
        m_page.unwrap(table);
    }

    [[nodiscard]] int onlyChild(int at) const
    {
        int only = -1;
        for (int child = m_page[at].first; child >= 0; child = m_page[child].next) {
            if (m_page[child].tag == Tag::Text ? !m_page.isBlankText(child) : only >= 0)
                return -1;
            if (m_page[child].tag != Tag::Text)
                only = child;
        }
        return only;
    }

    Draft &m_page;
    int m_article;
    TrimOptions m_options;
};

} // namespace

void trim(Draft *page, int article, const TrimOptions &options)
{
    Trimmer(page, article, options).run();
}

} // namespace naba::html
