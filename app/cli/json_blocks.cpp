// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QString kindName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Paragraph:
        return u"paragraph"_s;
    case Block::Kind::Heading:
        return u"heading"_s;
    case Block::Kind::List:
        return u"list"_s;
    case Block::Kind::ListItem:
        return u"list-item"_s;
    case Block::Kind::Quote:
        return u"quote"_s;
    case Block::Kind::Figure:
        return u"figure"_s;
    case Block::Kind::Table:
        return u"table"_s;
    case Block::Kind::TableRow:
        return u"table-row"_s;
    case Block::Kind::TableCell:
        return u"table-cell"_s;
    case Block::Kind::Code:
        return u"code"_s;
    case Block::Kind::Rule:
        return u"rule"_s;
    case Block::Kind::Media:
        break;
    }
    return u"media"_s;
}

QJsonArray markNames(Inline::Marks marks)
{
    struct Name
    {
        Inline::Mark mark;
        const char16_t *name;
    };

    static constexpr std::array<Name, 8> names{{{Inline::Strong, u"strong"},
                                                {Inline::Emphasis, u"emphasis"},
                                                {Inline::Code, u"code"},
                                                {Inline::Strike, u"strike"},
                                                {Inline::Superscript, u"superscript"},
                                                {Inline::Subscript, u"subscript"},
                                                {Inline::Inserted, u"inserted"},
                                                {Inline::Marked, u"marked"}}};
    QJsonArray found;
    for (const Name &entry : names) {
        if (marks.testFlag(entry.mark))
            found.append(QString::fromUtf16(entry.name));
    }
    return found;
}

/// A key whose value says nothing is left out.
void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonArray jsonInlines(const std::vector<Inline> &inlines)
{
    QJsonArray array;
    for (const Inline &run : inlines) {
        QJsonObject object{{u"text"_s, run.text}};
        if (run.marks)
            object.insert(u"marks"_s, markNames(run.marks));
        insertText(object, u"link"_s, run.link.toString(QUrl::FullyEncoded));
        insertText(object, u"anchor"_s, run.anchor);
        array.append(object);
    }
    return array;
}

QJsonObject jsonBlock(const Block &block)
{
    QJsonObject object{{u"kind"_s, kindName(block.kind)},
                       {u"direction"_s, jsonDirection(block.direction)}};
    if (block.centred)
        object.insert(u"centred"_s, true);
    if (block.continuesAbove)
        object.insert(u"continues_above"_s, true);
    if (block.level > 0)
        object.insert(u"level"_s, block.level);
    if (block.kind == Block::Kind::List)
        object.insert(u"ordered"_s, block.ordered);
    insertText(object, u"marker"_s, block.marker);
    if (block.header)
        object.insert(u"header"_s, true);
    if (block.columnSpan != 1)
        object.insert(u"column_span"_s, block.columnSpan);
    if (block.rowSpan != 1)
        object.insert(u"row_span"_s, block.rowSpan);
    if (!block.inlines.empty())
        object.insert(u"inlines"_s, jsonInlines(block.inlines));
    if (!block.children.empty())
        object.insert(u"children"_s, jsonBlocks(block.children));
    insertText(object, u"image"_s, block.image.toString(QUrl::FullyEncoded));
    insertText(object, u"alternative"_s, block.alternative);
    if (block.imageWidth > 0)
        object.insert(u"image_width"_s, block.imageWidth);
    if (block.imageHeight > 0)
        object.insert(u"image_height"_s, block.imageHeight);
    insertText(object, u"url"_s, block.url.toString(QUrl::FullyEncoded));
    insertText(object, u"anchor"_s, block.anchor);
    return object;
}

} // namespace

QJsonArray jsonBlocks(const std::vector<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(jsonBlock(block));
    return array;
}

} // namespace naba::cli
