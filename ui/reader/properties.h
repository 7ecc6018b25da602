// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

/// What the reader's documents carry beside what Qt knows: read back by copy, by the tests'
/// measuring and by assistive technology.
namespace naba::reader {

/// What a block of the document stands for (integer property Property::BlockRole).
enum class Role {
    None,
    Kicker,
    Title,
    Byline,
    Tags,
    Body,    ///< a paragraph, heading, list item, cell, caption or line of code of the article
    Picture, ///< holds a placeholder
    Filler,  ///< Qt wants a block there (after a table); no text
    End,     ///< the three nuqtas
    Extra,   ///< after the text: an enclosed file, the comments
};

/// What a QTextTable stands for (integer property Property::TableRole).
enum class TableRole {
    None,
    Quote,
    Code,
    Data,
    Stacked, ///< data too wide for the column: one column, each cell of the source a row
};

namespace Property {
inline constexpr int BlockRole = QTextFormat::UserProperty + 1;
inline constexpr int HeadingLevel = QTextFormat::UserProperty + 2;
inline constexpr int TableRole = QTextFormat::UserProperty + 3;
/// Bool, data tables: column k of the source stands in column n-1-k.
inline constexpr int Reversed = QTextFormat::UserProperty + 4;
/// Bool, characters: they are the list item's marker, not its text.
inline constexpr int Marker = QTextFormat::UserProperty + 5;
/// String, text objects: what is copied and spoken in place of U+FFFC.
inline constexpr int ObjectText = QTextFormat::UserProperty + 6;
inline constexpr int ChipColour = QTextFormat::UserProperty + 7; ///< index; -1: "add a tag"
/// Picture: its shape as declared, and the width taken from the column by what it stands in
/// (tables, too).
inline constexpr int PictureWidth = QTextFormat::UserProperty + 8;
inline constexpr int PictureHeight = QTextFormat::UserProperty + 9;
inline constexpr int TakenWidth = QTextFormat::UserProperty + 10;
inline constexpr int Zoom = QTextFormat::UserProperty + 11;
/// Stacked tables: the headers of the source's columns (list of strings), and how many there are.
inline constexpr int ColumnHeaders = QTextFormat::UserProperty + 12;
inline constexpr int SourceColumns = QTextFormat::UserProperty + 13;
/// Cells of stacked tables: where they stand in the source.
inline constexpr int SourceRow = QTextFormat::UserProperty + 14;
inline constexpr int SourceColumn = QTextFormat::UserProperty + 15;
/// Tables that fit themselves: lists of numbers, in the source's order.
inline constexpr int LeastWidths = QTextFormat::UserProperty + 17;
inline constexpr int MostWidths = QTextFormat::UserProperty + 18;
/// Bool, blocks: a line of code.
inline constexpr int CodeLine = QTextFormat::UserProperty + 19;
/// Bool, characters: the header repeated before a cell, not the cell's text.
inline constexpr int Label = QTextFormat::UserProperty + 16;
/// String, pictures: where they come from; String: the page they lead to.
inline constexpr int PictureSource = QTextFormat::UserProperty + 33;
inline constexpr int PictureLink = QTextFormat::UserProperty + 34;
/// List of numbers, blocks and tables: list_path.h.
inline constexpr int ListPath = QTextFormat::UserProperty + 30;
/// Bool, table cells: a header.
inline constexpr int HeaderCell = QTextFormat::UserProperty + 31;
/// Bool, blocks: a further line of the paragraph above (<br>).
inline constexpr int Continues = QTextFormat::UserProperty + 32;
} // namespace Property

/// Text objects, painted by text_objects.cpp.
enum ObjectType {
    ChipObject = QTextFormat::UserObject + 1,
    NuqtasObject,
    PictureObject,
    RuleObject,
};

inline Role roleOf(const QTextFormat &format)
{
    return static_cast<Role>(format.intProperty(Property::BlockRole));
}

inline TableRole tableRoleOf(const QTextFormat &format)
{
    return static_cast<TableRole>(format.intProperty(Property::TableRole));
}

} // namespace naba::reader
