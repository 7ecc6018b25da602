// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_strip.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr qsizetype longestByline = 100;
/// The headline is among the first headings or nowhere.
constexpr int mostHeadings = 50;

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

bool saysHidden(const QString &style)
{
    QString packed = style;
    packed.removeIf([](QChar c) { return c.isSpace(); });
    return packed.contains("display:none"_L1, Qt::CaseInsensitive) ||
           packed.contains("visibility:hidden"_L1, Qt::CaseInsensitive);
}

bool isHidden(const Draft &page, int at)
{
    if (page.find(at, Attr::Hidden))
        return true;
    const QString *style = page.find(at, Attr::Style);
    if (style && saysHidden(*style))
        return true;
    const QString *aria = page.find(at, Attr::AriaHidden);
    // Formulas drawn as pictures hide the picture from screen readers, not from the eye.
    return aria && aria->trimmed() == "true"_L1 &&
           !page.value(at, Attr::Class).contains("fallback-image"_L1);
}

bool hasForeignRole(const Draft &page, int at)
{
    const QString *role = page.find(at, Attr::Role);
    if (!role)
        return false;
    static const QSet<QString> foreign{u"menu"_s,       u"menubar"_s, u"complementary"_s,
                                       u"navigation"_s, u"alert"_s,   u"alertdialog"_s,
                                       u"dialog"_s};
    return foreign.contains(role->trimmed());
}

bool isEmptyBox(const Draft &page, int at)
{
    const Tag tag = page[at].tag;
    if (tag != Tag::Div && tag != Tag::Section && tag != Tag::Header && !isHeading(tag))
        return false;
    for (int child = page[at].first; child >= 0; child = page[child].next) {
        const Tag inside = page[child].tag;
        if (inside == Tag::Text ? !page.isBlankText(child) : inside != Tag::Br && inside != Tag::Hr)
            return false;
    }
    return true;
}

bool isByline(const Draft &page, int at)
{
    const QString *rel = page.find(at, Attr::Rel);
    const QString *property = page.find(at, Attr::Itemprop);
    const bool named = (rel && *rel == "author"_L1) ||
                       (property && property->contains("author"_L1)) || page.hints(at).byline;
    if (!named)
        return false;
    const qsizetype size = page.rawSize(at, longestByline + 1);
    return size > 0 && size < longestByline;
}

/// The name in a byline, if the page tells it from the words and dates around it.
QString nameIn(const Draft &page, int byline)
{
    for (int at = page.nextInside(byline, byline); at >= 0; at = page.nextInside(at, byline)) {
        const QString *property = page.find(at, Attr::Itemprop);
        if (property && property->contains("name"_L1))
            return page.text(at, longestByline * 4);
    }
    return page.text(byline, longestByline * 4);
}

bool repeatsTitle(const Draft &page, int at, const QString &title)
{
    const Tag tag = page[at].tag;
    return (tag == Tag::H1 || tag == Tag::H2) && similarity(title, page.text(at, 1000)) > 0.75;
}

bool isUnlikely(const Draft &page, int at)
{
    const Tag tag = page[at].tag;
    const NameHints &hints = page.hints(at);
    return hints.unlikely && !hints.promising && tag != Tag::Body && tag != Tag::Html &&
           tag != Tag::A && page.ancestor(at, Tag::Table, 4) < 0 &&
           page.ancestor(at, Tag::Code, 4) < 0;
}

/// What readers wrote below the article. A page that is all discussion has its headline in there.
bool isComments(const Draft &page, int at)
{
    const Tag tag = page[at].tag;
    if (!page.hints(at).comments || tag == Tag::Body || tag == Tag::Html || tag == Tag::Main ||
        tag == Tag::A)
        return false;
    for (int inside = at; inside >= 0; inside = page.nextInside(inside, at)) {
        const QString *property = page.find(inside, Attr::Itemprop);
        if (page[inside].tag == Tag::H1 || (property && *property == "articleBody"_L1))
            return false;
    }
    return true;
}

/// The element behind `at`, white space passed over.
int nextElement(const Draft &page, int at)
{
    at = page[at].next;
    while (at >= 0 && page.isBlankText(at))
        at = page[at].next;
    return at;
}

/// Lines that follow `first`, one of at least two line breaks in a row, into a paragraph.
void makeParagraph(Draft *page, int first)
{
    bool chain = false;
    for (int next = nextElement(*page, first); next >= 0 && (*page)[next].tag == Tag::Br;
         next = nextElement(*page, first)) {
        chain = true;
        page->remove(next);
    }
    if (!chain)
        return;
    const int paragraph = page->make(Tag::P);
    page->insertBefore(first, paragraph);
    page->remove(first);
    for (int next = (*page)[paragraph].next; next >= 0; next = (*page)[paragraph].next) {
        if ((*page)[next].tag == Tag::Br) {
            const int after = nextElement(*page, next);
            if (after >= 0 && (*page)[after].tag == Tag::Br)
                break;
        }
        if (!isPhrasing(*page, next))
            break;
        page->append(paragraph, next);
    }
    while ((*page)[paragraph].last >= 0 && page->isBlankText((*page)[paragraph].last))
        page->remove((*page)[paragraph].last);
    const int parent = (*page)[paragraph].parent;
    if ((*page)[parent].tag == Tag::P)
        page->rename(parent, Tag::Div);
}

/// Rows and columns of a table, its spans counted.
std::pair<int, int> extent(const Draft &page, int table)
{
    const auto span = [&page](int at, Attr attr) {
        return std::clamp(page.value(at, attr).toInt(), 1, 1000);
    };
    int rows = 0;
    int columns = 0;
    for (int at = table; at >= 0; at = page.nextInside(at, table)) {
        if (page[at].tag != Tag::Tr)
            continue;
        int row = 0;
        for (int cell = page[at].first; cell >= 0; cell = page[cell].next)
            row += page[cell].tag == Tag::Td ? span(cell, Attr::Colspan) : 0;
        rows += span(at, Attr::Rowspan);
        columns = std::max(columns, row);
    }
    return {rows, columns};
}

bool holdsData(const Draft &page, int table)
{
    if (page.value(table, Attr::Role) == "presentation"_L1)
        return false;
    bool nested = false;
    for (int at = page.nextInside(table, table); at >= 0; at = page.nextInside(at, table)) {
        switch (page[at].tag) {
        case Tag::Caption:
            if (page[at].first >= 0)
                return true;
            break;
        case Tag::Col:
        case Tag::Colgroup:
        case Tag::Tfoot:
        case Tag::Thead:
        case Tag::Th:
            return true;
        case Tag::Table:
            nested = true;
            break;
        default:
            break;
        }
    }
    if (nested)
        return false;
    const auto [rows, columns] = extent(page, table);
    if (rows <= 1 || columns <= 1)
        return false;
    return rows >= 10 || columns > 4 || rows * columns > 10;
}

/// Pages that load their pictures late keep them in <noscript> for those without scripts.
bool isSparePicture(const Draft &page, int noscript)
{
    bool picture = false;
    for (int at = page.nextInside(noscript, noscript); at >= 0;
         at = page.nextInside(at, noscript)) {
        if (page[at].tag == Tag::Text && !page.isBlankText(at))
            return false;
        picture = picture || page[at].tag == Tag::Img;
    }
    return picture;
}

} // namespace

double similarity(const QString &text, const QString &other)
{
    static const QRegularExpression gaps(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList known = text.toLower().split(gaps, Qt::SkipEmptyParts);
    const QStringList words = other.toLower().split(gaps, Qt::SkipEmptyParts);
    if (known.isEmpty() || words.isEmpty())
        return 0;
    const QSet<QString> all(known.begin(), known.end());
    qsizetype length = words.size() - 1;
    qsizetype foreign = 0;
    for (const QString &word : words) {
        length += word.size();
        if (!all.contains(word))
            foreign += word.size() + (foreign > 0 ? 1 : 0);
    }
    return 1 - static_cast<double>(foreign) / static_cast<double>(length);
}

bool isPhrasing(const Draft &page, int at)
{
    switch (page[at].tag) {
    case Tag::Text:
    case Tag::Abbr:
    case Tag::Audio:
    case Tag::B:
    case Tag::Bdi:
    case Tag::Bdo:
    case Tag::Big:
    case Tag::Br:
    case Tag::Button:
    case Tag::Cite:
    case Tag::Code:
    case Tag::Dfn:
    case Tag::Em:
    case Tag::Embed:
    case Tag::Font:
    case Tag::I:
    case Tag::Img:
    case Tag::Input:
    case Tag::Kbd:
    case Tag::Label:
    case Tag::Mark:
    case Tag::Math:
    case Tag::Noscript:
    case Tag::Object:
    case Tag::Q:
    case Tag::Ruby:
    case Tag::Samp:
    case Tag::Select:
    case Tag::Small:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Sub:
    case Tag::Sup:
    case Tag::Textarea:
    case Tag::Time:
    case Tag::Var:
    case Tag::Wbr:
        return true;
    case Tag::A:
    case Tag::Del:
    case Tag::Ins:
        for (int child = page[at].first; child >= 0; child = page[child].next) {
            if (!isPhrasing(page, child))
                return false;
        }
        return true;
    default:
        return false;
    }
}

void prepare(Draft *page)
{
    std::vector<int> breaks;
    for (int at = 0; at >= 0;) {
        const int outside = page->nextOutside(at, 0);
        const int next = page->nextInside(at, 0);
        switch ((*page)[at].tag) {
        case Tag::Noscript:
            if (isSparePicture(*page, at))
                page->unwrap(at);
            else
                page->remove(at);
            at = outside;
            continue;
        case Tag::Br:
            breaks.push_back(at);
            break;
        case Tag::Table:
            if (holdsData(*page, at))
                page->markDataTable(at);
            break;
        default:
            break;
        }
        at = next;
    }
    for (const int at : breaks) {
        if ((*page)[at].parent >= 0)
            makeParagraph(page, at);
    }
    page->measure();
}

QString strip(Draft *page, const StripOptions &options)
{
    QString byline;
    bool titleSeen = options.title.isEmpty();
    int headings = 0;
    for (int at = page->nextInside(0, 0); at >= 0;) {
        if ((*page)[at].tag == Tag::Text) {
            at = page->nextInside(at, 0);
            continue;
        }
        bool goes = isHidden(*page, at) || hasForeignRole(*page, at);
        if (!goes && !options.bylineKnown && byline.isEmpty() && isByline(*page, at)) {
            byline = nameIn(*page, at);
            goes = true;
        }
        if (!goes && !titleSeen && headings < mostHeadings &&
            repeatsTitle(*page, at, options.title))
            goes = titleSeen = true;
        headings += (*page)[at].tag == Tag::H1 || (*page)[at].tag == Tag::H2 ? 1 : 0;
        goes = goes || (options.byName && (isUnlikely(*page, at) || isComments(*page, at))) ||
               isEmptyBox(*page, at);
        if (goes && (*page)[at].tag != Tag::Html && (*page)[at].tag != Tag::Body) {
            const int next = page->nextOutside(at, 0);
            page->remove(at);
            at = next;
        } else {
            at = page->nextInside(at, 0);
        }
    }
    return byline;
}

} // namespace naba::html
