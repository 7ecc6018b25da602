// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/block_builder.h"

#include "app/html/embeds.h"
#include "app/html/markers.h"
#include "app/html/pictures.h"
#include "app/text/direction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// To believe a container's `dir` its text has to be counted; enough for any honest page.
constexpr int maxClaims = 64;

constexpr QStringView lri = u"\u2066";
constexpr QStringView rli = u"\u2067";
constexpr QStringView fsi = u"\u2068";
constexpr QStringView pdi = u"\u2069";

Inline::Marks markOf(Tag tag)
{
    switch (tag) {
    case Tag::B:
    case Tag::Strong:
        return Inline::Strong;
    case Tag::Em:
    case Tag::I:
    case Tag::Cite:
    case Tag::Dfn:
    case Tag::Var:
        return Inline::Emphasis;
    case Tag::Code:
    case Tag::Kbd:
    case Tag::Samp:
        return Inline::Code;
    case Tag::Del:
    case Tag::S:
        return Inline::Strike;
    case Tag::Sup:
        return Inline::Superscript;
    case Tag::Sub:
        return Inline::Subscript;
    case Tag::Ins:
        return Inline::Inserted;
    case Tag::Mark:
        return Inline::Marked;
    default:
        return {};
    }
}

int headingLevel(Tag tag)
{
    const auto level = static_cast<int>(tag) - static_cast<int>(Tag::H1) + 1;
    return level >= 1 && level <= 6 ? level : 0;
}

/// A picture in the text that stands for a character: an emoji, a tick, a bullet.
bool isGlyph(const Node &image)
{
    const int width = pixels(image, Attr::Width);
    const int height = pixels(image, Attr::Height);
    const int size = std::max(width, height);
    return (size > 0 && size <= 32) || image.value(Attr::Src).contains("/images/core/emoji/"_L1);
}

} // namespace

BlockBuilder::BlockBuilder(const Tree &tree, const QUrl &base)
    : m_tree(tree)
    , m_base(base)
    , m_claimsLeft(maxClaims)
{
}

std::vector<Block> BlockBuilder::run()
{
    std::vector<Block> blocks;
    m_out = &blocks;
    const Context context;
    children(0, context);
    endLine(context);
    return blocks;
}

void BlockBuilder::children(int from, const Context &context)
{
    for (int at = m_tree[from].first; at >= 0; at = m_tree[at].next)
        node(at, context);
}

void BlockBuilder::node(int at, const Context &context)
{
    if (m_tree[at].tag == Tag::Text)
        m_line.addText(m_tree[at].text, context.look);
    else
        element(at, context);
}

void BlockBuilder::element(int at, const Context &context)
{
    const Node &source = m_tree[at];
    if (source.tag == Tag::Br) {
        const bool ends = !m_line.isEmpty();
        endLine(context);
        m_broken = ends; // a second one in a row is a space between paragraphs
        return;
    }
    if (source.tag == Tag::Img) {
        picture(at, context);
        return;
    }
    if (!blockElement(at, context))
        inlineElement(at, context);
}

bool BlockBuilder::blockElement(int at, const Context &context)
{
    const Tag tag = m_tree[at].tag;
    const bool embedded = tag == Tag::A && m_tree[at].value(Attr::Class) == embedClass;
    if (!isBlock(tag) && tag != Tag::Video && tag != Tag::Audio && !embedded)
        return false;
    endLine(context);
    const bool defines =
        tag == Tag::Dd || (tag == Tag::P && m_tree[m_tree[at].parent].tag == Tag::Dd);
    m_broken = m_broken && defines;
    if (tag != Tag::Li && tag != Tag::Tr)
        anchorOf(at);
    switch (tag) {
    case Tag::Ul:
    case Tag::Ol:
        list(at, context);
        break;
    case Tag::Li:
        orphanItem(at, context);
        break;
    case Tag::Table:
        table(at, context);
        break;
    case Tag::Blockquote:
        quote(at, context);
        break;
    case Tag::Figure:
        figure(at, context);
        break;
    case Tag::Pre:
        code(at, context);
        break;
    case Tag::Hr:
        add(blockOf(Block::Kind::Rule));
        break;
    case Tag::Video:
    case Tag::Audio:
        media(at, context);
        break;
    case Tag::A:
        embed(at, context);
        break;
    default:
        container(at, context, headingLevel(tag) ? Block::Kind::Heading : context.kind,
                  headingLevel(tag) ? headingLevel(tag) : context.level);
        break;
    }
    m_broken = tag == Tag::Dt; // a definition stands close to its term
    return true;
}

void BlockBuilder::container(int at, const Context &context, Block::Kind kind, int level)
{
    Context within = descend(at, context);
    within.kind = kind;
    within.level = level;
    const Tag tag = m_tree[at].tag;
    if (tag == Tag::Dt || tag == Tag::Summary)
        within.look.marks |= Inline::Strong;
    children(at, within);
    endLine(within);
}

void BlockBuilder::inlineElement(int at, const Context &context)
{
    const Node &source = m_tree[at];
    Context within = context;
    const Inline::Marks mark = markOf(source.tag);
    within.look.marks |= mark;
    if (const QString *id = source.find(Attr::Id))
        m_line.addAnchor(*id);
    if (source.tag == Tag::A) {
        const QString *address = source.find(Attr::Href);
        within.look.link = address ? resolved(*address) : QUrl();
    }
    if (source.tag == Tag::Rp)
        return;
    if (source.tag == Tag::Q || source.tag == Tag::Rt) {
        quotation(at, within);
        return;
    }
    const QString direction = source.value(Attr::Dir);
    const bool inCode = context.look.marks.testFlag(Inline::Code);
    int opened = 1;
    if (source.tag == Tag::Bdo)
        m_line.open(direction == "rtl"_L1 ? u"\u2067\u202e" : u"\u2066\u202d", u"\u202c\u2069");
    else if (direction == "ltr"_L1 || (mark == Inline::Code && direction.isEmpty() && !inCode))
        m_line.open(lri, pdi);
    else if (direction == "rtl"_L1)
        m_line.open(rli, pdi);
    else if (direction == "auto"_L1 || source.tag == Tag::Bdi)
        m_line.open(fsi, pdi);
    else
        opened = 0;
    children(at, within);
    if (opened)
        m_line.close();
}

/// Quotation marks as the language of what is quoted has them; what is set above a word of ruby
/// stands in brackets behind it.
void BlockBuilder::quotation(int at, const Context &context)
{
    const bool ruby = m_tree[at].tag == Tag::Rt;
    const bool rtl =
        text::majority(m_tree.textOf(at).left(200), Qt::LeftToRight) == Qt::RightToLeft;
    m_line.addWord(ruby ? u" (" : rtl ? u"«" : u"“", context.look);
    children(at, context);
    m_line.addWord(ruby ? u")" : rtl ? u"»" : u"”", context.look);
}

std::vector<Block> BlockBuilder::inside(int at, const Context &context)
{
    std::vector<Block> blocks;
    std::vector<Block> *const out = std::exchange(m_out, &blocks);
    children(at, context);
    endLine(context);
    m_out = out;
    return blocks;
}

std::vector<Block> BlockBuilder::captured(const std::vector<int> &nodes, const Context &context)
{
    std::vector<Block> blocks;
    std::vector<Block> *const out = std::exchange(m_out, &blocks);
    for (const int at : nodes)
        node(at, context);
    endLine(context);
    m_out = out;
    return blocks;
}

void BlockBuilder::endLine(const Context &context)
{
    std::vector<Inline> line = m_line.take();
    if (line.empty()) {
        const QString anchor = m_line.takeAnchor();
        if (m_anchor.isEmpty())
            m_anchor = anchor;
        return;
    }
    Block block;
    block.kind = context.kind;
    block.level = context.level;
    block.direction = context.claim;
    block.centred = context.centred;
    block.continuesAbove = m_broken;
    block.inlines = std::move(line);
    add(std::move(block));
}

void BlockBuilder::add(Block block)
{
    if (block.anchor.isEmpty())
        block.anchor = std::exchange(m_anchor, {});
    m_broken = false;
    m_out->push_back(std::move(block));
}

void BlockBuilder::anchorOf(int at)
{
    const QString *id = m_tree[at].find(Attr::Id);
    if (id && m_anchor.isEmpty())
        m_anchor = *id;
}

BlockBuilder::Context BlockBuilder::descend(int at, const Context &context) const
{
    Context within = context;
    within.depth = context.depth + 1;
    within.claim = claimOf(at, context.claim);
    within.centred = context.centred || m_tree[at].find(Attr::Align) != nullptr;
    return within;
}

/// A paragraph's own `dir` is judged with the paragraph. One on something larger is handed down
/// only if most letters in there agree: whole articles are wrapped in a wrong one.
Qt::LayoutDirection BlockBuilder::claimOf(int at, Qt::LayoutDirection inherited) const
{
    const QString *dir = m_tree[at].find(Attr::Dir);
    if (!dir)
        return inherited;
    if (*dir == "auto"_L1)
        return Qt::LayoutDirectionAuto;
    const auto claim = *dir == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
    if (claim == inherited)
        return claim;
    const Tag tag = m_tree[at].tag;
    if (tag == Tag::P || headingLevel(tag))
        return claim;
    if (m_claimsLeft-- <= 0)
        return Qt::LayoutDirectionAuto;
    const auto other = claim == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    return text::majority(m_tree.textOf(at), other) == claim ? claim : Qt::LayoutDirectionAuto;
}

QUrl BlockBuilder::resolved(const QString &address) const
{
    QUrl url(address, QUrl::TolerantMode);
    if (address.isEmpty() || !url.isRelative() || address.startsWith(u'#') || !m_base.isValid())
        return url;
    return m_base.resolved(url);
}

// ---------------------------------------------------------------- pictures, sound, frames

void BlockBuilder::picture(int at, const Context &context)
{
    const Node &source = m_tree[at];
    const QString alternative = source.value(Attr::Alt).simplified();
    if (isGlyph(source) || !source.find(Attr::Src)) {
        m_line.addWord(alternative, context.look);
        return;
    }
    endLine(context);
    Block block;
    block.kind = Block::Kind::Figure;
    block.image = resolved(source.value(Attr::Src));
    block.alternative = alternative;
    block.imageWidth = pixels(source, Attr::Width);
    block.imageHeight = pixels(source, Attr::Height);
    block.anchor = source.value(Attr::Id);
    if (context.look.link != block.image)
        block.url = context.look.link;
    add(std::move(block));
}

void BlockBuilder::figure(int at, const Context &context)
{
    const Context within = descend(at, context);
    std::vector<int> content;
    std::vector<int> caption;
    for (int child = m_tree[at].first; child >= 0; child = m_tree[child].next)
        (m_tree[child].tag == Tag::Figcaption ? caption : content).push_back(child);
    std::vector<Block> blocks = captured(content, within);
    std::vector<Block> lines = captured(caption, within);
    const auto last = std::find_if(blocks.rbegin(), blocks.rend(), [](const Block &block) {
        return block.kind == Block::Kind::Figure && block.children.empty();
    });
    if (last != blocks.rend())
        last->children = std::exchange(lines, {});
    for (Block &block : blocks)
        add(std::move(block));
    if (lines.empty())
        return;
    Block captioned = blockOf(Block::Kind::Figure); // of a quote, a table, code: no picture
    captioned.children = std::move(lines);
    add(std::move(captioned));
}

void BlockBuilder::media(int at, const Context &context)
{
    const Node &source = m_tree[at];
    Block block;
    block.kind = Block::Kind::Media;
    block.url = resolved(source.value(Attr::Src));
    block.image = resolved(source.value(Attr::Poster));
    block.imageWidth = pixels(source, Attr::Width);
    block.imageHeight = pixels(source, Attr::Height);
    const QString title = source.value(Attr::Title).simplified();
    if (!title.isEmpty())
        block.inlines.push_back(runOf(title, {}, block.url));
    block.direction = context.claim;
    add(std::move(block));
}

void BlockBuilder::embed(int at, const Context &context)
{
    Block block;
    block.kind = Block::Kind::Media;
    block.url = resolved(m_tree[at].value(Attr::Href));
    const QString title = m_tree.textOf(at).simplified();
    if (!title.isEmpty())
        block.inlines.push_back(runOf(title, {}, block.url));
    block.direction = context.claim;
    add(std::move(block));
}

// ---------------------------------------------------------------- quotes and code

void BlockBuilder::quote(int at, const Context &context)
{
    const Context within = descend(at, context);
    Block block;
    block.kind = Block::Kind::Quote;
    block.direction = within.claim;
    block.anchor = std::exchange(m_anchor, {});
    if (m_tree[at].value(Attr::Class) == embedClass)
        block.url = resolved(m_tree[at].value(Attr::Cite));
    Context lines = within;
    lines.kind = Block::Kind::Paragraph;
    lines.level = 0;
    block.children = inside(at, lines);
    if (!block.children.empty() || !block.url.isEmpty())
        add(std::move(block));
}

void BlockBuilder::code(int at, const Context &context)
{
    QString text;
    for (int node = at; node >= 0; node = m_tree.nextInside(node, at)) {
        if (m_tree[node].tag == Tag::Text)
            text += m_tree[node].text;
        else if (m_tree[node].tag == Tag::Br)
            text += u'\n';
    }
    text.replace(u'\t', "    "_L1);
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return;
    Block block;
    block.kind = Block::Kind::Code;
    block.inlines.push_back(runOf(text, Inline::Code, context.look.link));
    add(std::move(block));
}

} // namespace naba::html
