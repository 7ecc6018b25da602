// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "ui/reader/list_path.h"
#include "ui/reader/pictures.h"
#include "ui/reader/properties.h"
#include "ui/reader/text_writer.h"
#include "ui/reader/type_scale.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextCursor>
#include <QTextTable>

#include <optional>
#include <vector>

namespace naba::reader {

/// Pixels between the lines of a list.
inline constexpr double listSpace = 6;
/// Pixels above a frame, at least.
inline constexpr double frameSpace = 4;
/// Pixels on the sides of a table's cell.
inline constexpr double cellPadding = 8;

struct Grid;
struct ColumnWidths;

/// Notes in a table's format what its columns need, for fitTable().
void setWidths(QTextTableFormat &format, const ColumnWidths &widths);
/// Sets the columns for a text column that wide: QTextDocument's own sharing breaks words. Where
/// this and the table's margins leave too little, the table has to be stacked.
void fitTable(QTextTableFormat &format, double column);
/// The same for all tables of a document; call it when the column's width changes.
void fitTables(QTextDocument &document, double column);

/// Where a block stands: what lists and quotes around it leave of the column, and how it is set.
struct Place
{
    double left = 0; ///< margins inside the frame it stands in
    double right = 0;
    double taken = 0; ///< width of the column that frames around it use
    TextRole role = TextRole::Body;
    bool quiet = false; ///< ink2 in place of ink
    bool bold = false;  ///< header cells
    bool inList = false;
    bool wholeColumn = false; ///< in a cell: one that has the column to itself, less `taken`
};

/// Writes blocks at the end of a document, with QTextCursor alone: nothing in them is markup.
/// Files: block_writer.cpp (paragraphs, dispatch), list_writer.cpp, frame_writer.cpp (quotes, code,
/// pictures), table_writer.cpp, table_stack.cpp.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(naba::reader::BlockWriter)

public:
    BlockWriter(QTextCursor cursor, const TypeScale &scale, const Pictures *pictures = nullptr);

    void write(const std::vector<Block> &blocks, const Place &place);
    /// An article's text begins: its first paragraph is set larger. Then writeNext() for each.
    void beginArticle(const std::vector<Block> &blocks);

    void writeNext(const Block &block) { writeBlock(block, Place{}); }

    void writeEnd(Qt::LayoutDirection direction);

    /// Begins a block, in the one that waits if there is one.
    void begin(const QTextBlockFormat &plain, const QTextCharFormat &characters);

    /// The width of the column, which decides what form tables take; 0: any.
    void setColumn(double width) { m_column = width; }

    /// The column's width that each table written so far needs to be set as one.
    [[nodiscard]] const std::vector<double> &tableNeeds() const { return m_tableNeeds; }

    [[nodiscard]] QTextCursor &cursor() { return m_cursor; }

    [[nodiscard]] const TypeScale &scale() const { return m_scale; }

    /// Format of a block that reads in `direction`: its text starts at the start edge.
    static QTextBlockFormat startAligned(Qt::LayoutDirection direction, Role role);

private:
    /// A list item's marker, waiting for the first line that it hangs beside.
    struct Marker
    {
        QString text;
        double width = 0; ///< of the hanging indent
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /// What stands before the first line of a cell of a stacked table.
    struct Label
    {
        QString text;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    void writeBlock(const Block &block, const Place &place);
    void writeParagraph(const Block &block, const Place &place, TextRole role);
    void noteAnchor(const Block &block);
    void placeAnchors();
    void closeUp(QTextBlockFormat &below);
    void writeText(const Block &block, const TextStyle &style, const Place &place);
    void writeHeading(const Block &block, const Place &place);
    void writeRule(const Block &block, const Place &place);
    void writeMarker(const TextStyle &style, QTextBlockFormat &format);
    void flushMarker(const Place &place);
    void writeMarkerLine(const TextStyle &style, const Place &place, double above);

    /// The line that a frame begins with, as far as a marker beside it needs to know.
    struct FirstLine
    {
        TextStyle style;
        double below = 0; ///< pixels of paddings and margins above it, in the frame
    };

    [[nodiscard]] std::optional<FirstLine> firstLineOf(const Block &block, TextRole role) const;
    void hangMarker(const std::optional<FirstLine> &first, const Place &place,
                    QTextTableFormat &frame);

    void writeList(const Block &list, const Place &place);
    [[nodiscard]] double markerWidth(const Block &list, const Place &place) const;

    void writeQuote(const Block &quote, const Place &place);
    void writeCode(const Block &code, const Place &place);
    void writeFigure(const Block &figure, const Place &place);
    void writeMedia(const Block &media, const Place &place);
    void writeSource(const QUrl &url, Qt::LayoutDirection direction, const Place &place);

    void writeTable(const Block &table, const Place &place);
    [[nodiscard]] ColumnWidths widthsOf(const Grid &grid) const;
    void writeStacked(const Grid &grid, Qt::LayoutDirection direction, const Place &place);
    void writeLabel(const TextStyle &style);
    void flushLabel(const Place &place);
    void fillCell(const QTextTableCell &at, const Block &cell, const Place &place);

    /// A frame of one cell, `place` inside it. The cursor stands in it until leaveFrame().
    QTextTable *enterFrame(const QTextTableFormat &format, const QTextTableCellFormat &cell);
    void leaveFrame(QTextTable *table);
    /// The block that Qt wants after a table, when nothing comes to fill it.
    void closeFrame();
    [[nodiscard]] QTextTableFormat frameFormat(TableRole role, const Place &place) const;

    QTextCursor m_cursor;
    const TypeScale &m_scale;
    const Pictures *m_pictures;
    bool m_fresh = true;   ///< the cursor stands in a block that nothing has used yet
    bool m_inCell = false; ///< … and it is the first of a table's cell
    std::optional<Marker> m_marker;
    std::optional<Label> m_label;
    QStringList m_anchors; ///< names for the next text
    ListPath m_lists;      ///< around what is written now
    int m_listCount = 0;
    const Block *m_lead = nullptr;
    double m_column = 0;
    std::vector<double> m_tableNeeds;
};

} // namespace naba::reader
