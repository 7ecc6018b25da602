// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and tables of BlockBuilder.
#include "app/html/block_builder.h"
#include "app/html/markers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr int maxColumnSpan = 1000; // HTML §4.9.11
constexpr int maxRowSpan = 65534;

int number(const Node &node, Attr attr, int fallback)
{
    const QString *value = node.find(attr);
    bool ok = false;
    const int result = value ? value->toInt(&ok) : 0;
    return ok ? result : fallback;
}

} // namespace

void BlockBuilder::list(int at, const Context &context)
{
    Context within = descend(at, context);
    within.kind = Block::Kind::Paragraph;
    within.level = 0;
    const Node &source = m_tree[at];
    Block block;
    block.kind = Block::Kind::List;
    block.ordered = source.tag == Tag::Ol;
    block.direction = within.claim;
    block.anchor = std::exchange(m_anchor, {});
    const bool reversed = source.find(Attr::Reversed) != nullptr;
    int count = 0;
    for (int child = source.first; child >= 0; child = m_tree[child].next)
        count += m_tree[child].tag == Tag::Li ? 1 : 0;
    qint64 next = number(source, Attr::Start, reversed ? count : 1);
    const QString type = source.value(Attr::Type);
    for (int child = source.first; child >= 0; child = m_tree[child].next) {
        if (m_tree[child].tag != Tag::Li) {
            // Not allowed here, but common: a nested list beside the item that it belongs to.
            std::vector<Block> loose = captured({child}, within);
            if (loose.empty())
                continue;
            if (block.children.empty())
                block.children.push_back(blockOf(Block::Kind::ListItem));
            auto &into = block.children.back().children;
            std::move(loose.begin(), loose.end(), std::back_inserter(into));
            continue;
        }
        next = number(m_tree[child], Attr::Value, static_cast<int>(next));
        item(child, within, block.ordered ? numberMarker(next, type) : u"•"_s, &block);
        next += reversed ? -1 : 1;
    }
    if (!block.children.empty())
        add(std::move(block));
}

void BlockBuilder::item(int at, const Context &context, const QString &marker, Block *list)
{
    Block block;
    block.kind = Block::Kind::ListItem;
    block.marker = marker;
    block.anchor = m_tree[at].value(Attr::Id);
    block.children = inside(at, descend(at, context));
    if (!block.children.empty())
        list->children.push_back(std::move(block));
}

/// An item outside of any list: one is made around it and the items right after it.
void BlockBuilder::orphanItem(int at, const Context &context)
{
    int before = m_tree[m_tree[at].parent].first;
    int previous = -1;
    for (; before != at; before = m_tree[before].next) {
        if (m_tree[before].tag != Tag::Text || !m_tree[before].text.trimmed().isEmpty())
            previous = before;
    }
    const bool continues = previous >= 0 && m_tree[previous].tag == Tag::Li && !m_out->empty() &&
                           m_out->back().kind == Block::Kind::List && !m_out->back().ordered;
    if (continues) {
        item(at, context, u"•"_s, &m_out->back());
        return;
    }
    Block block;
    block.kind = Block::Kind::List;
    block.direction = context.claim;
    item(at, context, u"•"_s, &block);
    if (!block.children.empty())
        add(std::move(block));
}

void BlockBuilder::table(int at, const Context &context)
{
    Context within = descend(at, context);
    within.centred = false;
    within.kind = Block::Kind::Paragraph;
    within.level = 0;
    Block block;
    block.kind = Block::Kind::Table;
    block.direction = within.claim;
    block.anchor = std::exchange(m_anchor, {});
    std::vector<int> parts;
    std::vector<int> feet; // stand below, wherever the page has them
    for (int part = m_tree[at].first; part >= 0; part = m_tree[part].next)
        (m_tree[part].tag == Tag::Tfoot ? feet : parts).push_back(part);
    parts.insert(parts.end(), feet.begin(), feet.end());
    for (const int part : parts) {
        const Tag tag = m_tree[part].tag;
        if (tag == Tag::Caption) {
            for (Block &line : inside(part, within)) {
                if (!block.inlines.empty())
                    block.inlines.push_back(runOf(u" "_s, {}, {}));
                std::move(line.inlines.begin(), line.inlines.end(),
                          std::back_inserter(block.inlines));
            }
        } else if (tag == Tag::Tr) {
            row(part, within, false, &block);
        } else {
            for (int child = m_tree[part].first; child >= 0; child = m_tree[child].next) {
                if (m_tree[child].tag == Tag::Tr)
                    row(child, descend(part, within), tag == Tag::Thead, &block);
            }
        }
    }
    const auto hasText = [](const Block &cell) {
        return !cell.children.empty();
    };
    const bool empty = std::ranges::none_of(block.children, [&hasText](const Block &r) {
        return std::ranges::any_of(r.children, hasText);
    });
    if (empty)
        return;
    if (block.children.size() == 1 && block.children[0].children.size() == 1) {
        for (Block &inner : block.children[0].children[0].children) // a frame around something
            add(std::move(inner));
        return;
    }
    add(std::move(block));
}

void BlockBuilder::row(int at, const Context &context, bool head, Block *table)
{
    const Context within = descend(at, context);
    Block block;
    block.kind = Block::Kind::TableRow;
    block.anchor = m_tree[at].value(Attr::Id);
    bool allHeaders = true;
    for (int child = m_tree[at].first; child >= 0; child = m_tree[child].next) {
        const Node &source = m_tree[child];
        if (source.tag != Tag::Td && source.tag != Tag::Th)
            continue;
        Block cell;
        cell.kind = Block::Kind::TableCell;
        cell.header = source.tag == Tag::Th;
        cell.columnSpan = std::clamp(number(source, Attr::Colspan, 1), 1, maxColumnSpan);
        cell.rowSpan = std::clamp(number(source, Attr::Rowspan, 1), 1, maxRowSpan);
        cell.anchor = source.value(Attr::Id);
        const Context inCell = descend(child, within);
        cell.centred = inCell.centred;
        cell.children = inside(child, inCell);
        allHeaders = allHeaders && cell.header;
        block.children.push_back(std::move(cell));
    }
    if (block.children.empty())
        return;
    block.header = head || allHeaders;
    table->children.push_back(std::move(block));
}

} // namespace naba::html
