// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_draft.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Links to a place on the same page say less against a text than links away from it.
constexpr double weightOfInnerLink = 0.3;

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

/// Elements whose presence keeps a <div> from being a paragraph.
bool partsText(Tag tag)
{
    switch (tag) {
    case Tag::Blockquote:
    case Tag::Dl:
    case Tag::Div:
    case Tag::Img:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Table:
    case Tag::Ul:
        return true;
    default:
        return false;
    }
}

} // namespace

Draft::Draft(const Tree &page)
    : m_page(&page)
    , m_source(survey(page))
    , m_items(static_cast<size_t>(page.size()))
{
    for (int at = 0; at < page.size(); ++at) {
        const Node &node = page[at];
        Item &item = m_items[index(at)];
        item.tag = node.tag;
        item.parent = node.parent;
        item.first = node.first;
        item.last = node.last;
        item.next = node.next;
        item.source = at;
        if (node.next >= 0)
            m_items[index(node.next)].previous = at;
    }
}

std::shared_ptr<const Draft::Source> Draft::survey(const Tree &page)
{
    auto source = std::make_shared<Source>();
    source->hints.emplace_back();
    source->hintOf.resize(static_cast<size_t>(page.size()));
    source->texts.resize(static_cast<size_t>(page.size()));
    QHash<std::pair<QString, QString>, int> known;
    for (int at = 0; at < page.size(); ++at) {
        const Node &node = page[at];
        if (node.tag == Tag::Text) {
            source->texts[index(at)] = sizeOf(node.text);
            continue;
        }
        const std::pair names(node.value(Attr::Class), node.value(Attr::Id));
        if (names.first.isEmpty() && names.second.isEmpty())
            continue;
        int &hint = known[names];
        if (hint == 0) {
            hint = static_cast<int>(source->hints.size());
            source->hints.push_back(hintsOf(names.first, names.second));
        }
        source->hintOf[index(at)] = hint;
    }
    return source;
}

const QString *Draft::find(int at, Attr attr) const
{
    const int source = (*this)[at].source;
    return source < 0 ? nullptr : (*m_page)[source].find(attr);
}

QString Draft::value(int at, Attr attr) const
{
    const QString *found = find(at, attr);
    return found ? *found : QString();
}

const NameHints &Draft::hints(int at) const
{
    const int source = (*this)[at].source;
    const int hint = source < 0 ? 0 : m_source->hintOf[index(source)];
    return m_source->hints[index(hint)];
}

bool Draft::isBlankText(int at) const
{
    const Item &item = (*this)[at];
    return item.tag == Tag::Text && m_source->texts[index(item.source)].blank;
}

bool Draft::isInside(int at, int top) const
{
    while (at >= 0 && at != top)
        at = (*this)[at].parent;
    return at >= 0;
}

int Draft::ancestor(int at, Tag tag, int levels) const
{
    for (int above = (*this)[at].parent; above > 0 && levels > 0;
         above = (*this)[above].parent, --levels) {
        if ((*this)[above].tag == tag)
            return above;
    }
    return -1;
}

int Draft::childElements(int at) const
{
    int count = 0;
    for (int child = (*this)[at].first; child >= 0; child = (*this)[child].next)
        count += (*this)[child].tag != Tag::Text ? 1 : 0;
    return count;
}

int Draft::nextOutside(int at, int top) const
{
    for (; at >= 0 && at != top; at = (*this)[at].parent) {
        if ((*this)[at].next >= 0)
            return (*this)[at].next;
    }
    return -1;
}

int Draft::nextInside(int at, int top) const
{
    const int first = (*this)[at].first;
    return first >= 0 ? first : nextOutside(at, top);
}

int Draft::make(Tag tag)
{
    m_items.emplace_back().tag = tag;
    if (!m_tallies.empty())
        m_tallies.emplace_back();
    return size() - 1;
}

void Draft::unlink(int at)
{
    Item &item = m_items[index(at)];
    if (item.parent >= 0) {
        Item &parent = m_items[index(item.parent)];
        (item.previous >= 0 ? m_items[index(item.previous)].next : parent.first) = item.next;
        (item.next >= 0 ? m_items[index(item.next)].previous : parent.last) = item.previous;
    }
    item.parent = item.next = item.previous = -1;
}

void Draft::append(int parent, int child)
{
    unlink(child);
    Item &above = m_items[index(parent)];
    Item &item = m_items[index(child)];
    item.parent = parent;
    item.previous = above.last;
    (above.last >= 0 ? m_items[index(above.last)].next : above.first) = child;
    above.last = child;
}

void Draft::insertBefore(int sibling, int child)
{
    unlink(child);
    Item &item = m_items[index(child)];
    Item &after = m_items[index(sibling)];
    item.parent = after.parent;
    item.next = sibling;
    item.previous = after.previous;
    (after.previous >= 0 ? m_items[index(after.previous)].next
                         : m_items[index(after.parent)].first) = child;
    after.previous = child;
}

void Draft::remove(int at)
{
    if (!m_tallies.empty()) {
        Tally less = contribution(at, tally(at));
        for (int above = (*this)[at].parent; above >= 0; above = (*this)[above].parent) {
            Tally &of = m_tallies[index(above)];
            const Tally before = contribution(above, of);
            of -= less;
            less = before;
            less -= contribution(above, of);
        }
    }
    unlink(at);
}

void Draft::unwrap(int at)
{
    while ((*this)[at].first >= 0)
        insertBefore(at, (*this)[at].first);
    unlink(at);
}

void Draft::measure()
{
    m_tallies.assign(m_items.size(), {});
    // Document order down, then back up: what was made here stands behind what it holds.
    std::vector<int> order;
    order.reserve(m_items.size());
    for (int at = 0; at >= 0; at = nextInside(at, 0))
        order.push_back(at);
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        const int parent = (*this)[*at].parent;
        if (parent >= 0)
            m_tallies[index(parent)] += contribution(*at, m_tallies[index(*at)]);
    }
}

Tally Draft::contribution(int at, const Tally &below) const
{
    const Item &item = (*this)[at];
    Tally all = below;
    if (item.tag == Tag::Text) {
        const TextSize &size = m_source->texts[index(item.source)];
        all.text = size.characters;
        all.marks = size.marks;
        return all;
    }
    all.blocks += partsText(item.tag) ? 1 : 0;
    if (isHeading(item.tag))
        all.headingText = below.text;
    if (partsText(item.tag) || item.tag == Tag::Span || item.tag == Tag::Li || item.tag == Tag::Td)
        all.textish = below.text;
    switch (item.tag) {
    case Tag::A: {
        const QString *address = find(at, Attr::Href);
        all.linked = below.text * (address && address->startsWith(u'#') ? weightOfInnerLink : 1);
        break;
    }
    case Tag::P:
        ++all.paragraphs;
        break;
    case Tag::Img:
    case Tag::AmpImg:
        ++all.pictures;
        break;
    case Tag::Li:
        ++all.entries;
        break;
    case Tag::Input:
        ++all.inputs;
        break;
    case Tag::Ul:
    case Tag::Ol:
        all.listText = below.text;
        break;
    case Tag::Table:
        all.dataTables += item.isDataTable ? 1 : 0;
        break;
    case Tag::Object:
    case Tag::Embed:
    case Tag::Iframe:
        ++all.embeds;
        all.videos += isVideo(at) ? 1 : 0;
        break;
    default:
        break;
    }
    return all;
}

double Draft::linkDensity(int at) const
{
    const Tally &below = tally(at);
    return below.text > 0 ? below.linked / below.text : 0;
}

Tree Draft::cutOut(int top) const
{
    Tree result;
    std::vector<int> copied(m_items.size(), 0);
    for (int at = top; at >= 0; at = nextInside(at, top)) {
        const Item &item = (*this)[at];
        const int parent = at == top ? 0 : copied[index(item.parent)];
        if (item.tag == Tag::Text) {
            result.appendText(parent, (*m_page)[item.source].text);
            continue;
        }
        const int copy = result.append(parent, item.tag);
        if (item.source >= 0)
            result[copy].attributes = (*m_page)[item.source].attributes;
        copied[index(at)] = copy;
    }
    return result;
}

} // namespace naba::html
