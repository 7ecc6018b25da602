// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/blocks.h"

#include "app/html/block_builder.h"
#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/text/direction.h"
#include "app/text/pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

void appendText(const std::vector<Inline> &inlines, QString *out)
{
    for (const Inline &part : inlines)
        *out += part.text;
}

QString textOf(const std::vector<Inline> &inlines)
{
    if (inlines.size() == 1)
        return inlines.front().text;
    QString text;
    appendText(inlines, &text);
    return text;
}

/// What a line is judged by: code in it speaks no language, unless there is nothing else.
QString spokenText(const std::vector<Inline> &inlines)
{
    QString text;
    bool code = false;
    for (const Inline &part : inlines) {
        if (part.marks.testFlag(Inline::Code))
            code = true;
        else
            text += part.text;
    }
    if (!code)
        return text;
    const text::Letters letters = text::countLetters(text);
    return letters.rtl + letters.ltr > 0 ? text : textOf(inlines);
}

/// All the text of a block and what is in it, for judging it as a whole; code speaks no language.
void appendAll(const Block &block, QString *out)
{
    if (block.kind == Block::Kind::Code)
        return;
    *out += spokenText(block.inlines);
    *out += u'\n';
    for (const Block &child : block.children)
        appendAll(child, out);
}

QString allText(const Block &block)
{
    QString text;
    appendAll(block, &text);
    return text;
}

/// Puts the pieces of a line that must stand left to right between isolates; a piece may reach
/// over several runs.
void isolatePieces(Block *block)
{
    const QString text = textOf(block->inlines);
    const std::vector<text::Piece> pieces = text::pieces(text);
    if (pieces.empty())
        return;
    qsizetype runStart = 0;
    size_t next = 0;
    bool inPiece = false;
    for (Inline &run : block->inlines) {
        const QString old = run.text;
        const qsizetype runEnd = runStart + old.size();
        QString result;
        qsizetype at = runStart;
        while (next < pieces.size()) {
            const text::Piece &piece = pieces[next];
            const qsizetype pieceEnd = piece.start + piece.length;
            if (!inPiece) {
                if (piece.start >= runEnd)
                    break;
                result += QStringView(old).mid(at - runStart, piece.start - at);
                result += piece.opener();
                at = piece.start;
                inPiece = true;
            }
            if (pieceEnd > runEnd)
                break;
            result += QStringView(old).mid(at - runStart, pieceEnd - at);
            result += piece.closer();
            at = pieceEnd;
            inPiece = false;
            ++next;
        }
        result += QStringView(old).mid(at - runStart);
        run.text = result;
        runStart = runEnd;
    }
}

/// Decides the direction of every block from what the page claims (held in `direction` so far).
class Director
{
public:
    explicit Director(Qt::LayoutDirection base)
        : m_base(base)
    {
    }

    void direct(Block *block)
    {
        switch (block->kind) {
        case Block::Kind::Paragraph:
        case Block::Kind::Heading:
        case Block::Kind::Media:
            line(block, text::blockDirection(spokenText(block->inlines), m_base, block->direction));
            break;
        case Block::Kind::List:
            whole(block, text::blockDirection(allText(*block), m_base, block->direction));
            break;
        case Block::Kind::Table:
            whole(block, text::blockDirection(allText(*block), m_base, block->direction));
            break;
        case Block::Kind::Quote:
            block->direction = text::blockDirection(allText(*block), m_base, block->direction);
            for (Block &child : block->children)
                quoted(&child, block->direction);
            break;
        case Block::Kind::Figure:
            block->direction = m_base;
            for (Block &child : block->children)
                direct(&child);
            break;
        case Block::Kind::Code:
            block->direction = Qt::LeftToRight;
            break;
        case Block::Kind::Rule:
        case Block::Kind::ListItem:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            whole(block, m_base);
            break;
        }
    }

private:
    /// Who said it, and when, stands on the side of what was said, unless it speaks the article's
    /// language.
    void quoted(Block *block, Qt::LayoutDirection quote)
    {
        const text::Letters letters = text::countLetters(allText(*block));
        const bool ofBase = (m_base == Qt::RightToLeft ? letters.rtl : letters.ltr) > 0;
        Director(ofBase ? m_base : quote).direct(block);
    }

    static void line(Block *block, Qt::LayoutDirection direction)
    {
        block->direction = direction;
        if (direction == Qt::RightToLeft || text::countLetters(textOf(block->inlines)).rtl > 0)
            isolatePieces(block);
    }

    /// Lists and tables have one direction for all that is in them; another list, table or quote
    /// inside is judged again, with this one's as its base.
    static void whole(Block *block, Qt::LayoutDirection direction)
    {
        switch (block->kind) {
        case Block::Kind::Code:
            block->direction = Qt::LeftToRight;
            return;
        case Block::Kind::Paragraph:
        case Block::Kind::Heading:
        case Block::Kind::Media:
            line(block, direction);
            return;
        default:
            break;
        }
        block->direction = direction;
        if (!block->inlines.empty())
            line(block, direction);
        for (Block &child : block->children) {
            const bool judged = child.kind == Block::Kind::List ||
                                child.kind == Block::Kind::Table ||
                                child.kind == Block::Kind::Quote;
            if (judged)
                Director(direction).direct(&child);
            else
                whole(&child, direction);
        }
    }

    Qt::LayoutDirection m_base;
};

void countAll(const Block &block, text::Letters *letters)
{
    if (block.kind == Block::Kind::Code)
        return;
    const text::Letters own = text::countLetters(spokenText(block.inlines));
    letters->rtl += own.rtl;
    letters->ltr += own.ltr;
    for (const Block &child : block.children)
        countAll(child, letters);
}

Qt::LayoutDirection baseOf(const std::vector<Block> &blocks, const BlockOptions &options)
{
    if (options.forced != Qt::LayoutDirectionAuto)
        return options.forced;
    text::Letters letters;
    for (const Block &block : blocks)
        countAll(block, &letters);
    if (letters.rtl != letters.ltr)
        return letters.rtl > letters.ltr ? Qt::RightToLeft : Qt::LeftToRight;
    return options.prior == Qt::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

// ---------------------------------------------------------------- plain text

void plainBlocks(const std::vector<Block> &blocks, QString *out);

void plainCell(const Block &cell, QString *out)
{
    QString text;
    plainBlocks(cell.children, &text);
    *out += text.simplified();
}

void plainTable(const Block &table, QString *out)
{
    if (!table.inlines.empty()) {
        appendText(table.inlines, out);
        *out += u'\n';
    }
    for (const Block &row : table.children) {
        for (size_t i = 0; i < row.children.size(); ++i) {
            if (i > 0)
                *out += u'\t';
            plainCell(row.children[i], out);
        }
        *out += u'\n';
    }
}

void plainBlock(const Block &block, QString *out)
{
    switch (block.kind) {
    case Block::Kind::Table:
        plainTable(block, out);
        break;
    case Block::Kind::ListItem:
        if (!block.marker.isEmpty())
            *out += block.marker + u' ';
        plainBlocks(block.children, out);
        break;
    case Block::Kind::Figure:
        if (block.children.empty() && !block.alternative.isEmpty())
            *out += block.alternative + u'\n';
        plainBlocks(block.children, out);
        break;
    case Block::Kind::Rule:
        break;
    default:
        if (!block.inlines.empty()) {
            appendText(block.inlines, out);
            *out += u'\n';
        }
        plainBlocks(block.children, out);
        break;
    }
}

void plainBlocks(const std::vector<Block> &blocks, QString *out)
{
    for (const Block &block : blocks)
        plainBlock(block, out);
}

} // namespace

Document blocks(const QString &html, const BlockOptions &options)
{
    const Cleaned cleaned = clean(parse(utf8Of(html), ParseAs::Fragment), options.base);
    Document document;
    document.blocks = BlockBuilder(cleaned.tree, options.base).run();
    document.base = baseOf(document.blocks, options);
    Director director(document.base);
    for (Block &block : document.blocks)
        director.direct(&block);
    return document;
}

QString plainText(const Document &document)
{
    QString text;
    plainBlocks(document.blocks, &text);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text::withoutBidiControls(text);
}

} // namespace naba::html
