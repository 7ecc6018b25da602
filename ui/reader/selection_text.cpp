// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selection_text.h"

#include "app/text/direction.h"
#include "ui/reader/copy_pieces.h"
#include "ui/reader/header_writer.h"
#include "ui/reader/link_target.h"
#include "ui/reader/list_path.h"
#include "ui/reader/properties.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

/// Walks what is selected, block by block and table by table, in the source's order.
class Walker
{
public:
    explicit Walker(const QTextCursor &selection, bool html, Extent extent)
        : m_selection(selection)
        , m_start(selection.selectionStart())
        , m_end(selection.selectionEnd())
        , m_html(html)
        , m_extent(extent)
    {
    }

    QString walk()
    {
        const QTextDocument *document = m_selection.document();
        if (m_selection.hasComplexSelection() && m_selection.currentTable())
            table(*m_selection.currentTable());
        else
            frame(*document->rootFrame());
        enterList({}, {});
        while (m_out.endsWith(u'\n'))
            m_out.chop(1);
        return m_out;
    }

private:
    void frame(const QTextFrame &parent)
    {
        for (auto it = parent.begin(); !it.atEnd(); ++it) {
            if (QTextFrame *child = it.currentFrame()) {
                if (child->lastPosition() < m_start || child->firstPosition() > m_end)
                    continue;
                if (auto *table = qobject_cast<QTextTable *>(child))
                    this->table(*table);
                else
                    frame(*child);
            } else {
                block(it.currentBlock());
            }
        }
    }

    /// Whether a rectangle of cells was drawn inside one table.
    bool inRectangle(const QTextTable &table) const
    {
        return m_selection.hasComplexSelection() && m_selection.currentTable() == &table;
    }

    /// The cells of that rectangle, else all that the selection touches.
    bool isSelected(const QTextTable &table, const QTextTableCell &cell) const
    {
        if (inRectangle(table)) {
            int row = 0;
            int rows = 0;
            int column = 0;
            int columns = 0;
            m_selection.selectedTableCells(&row, &rows, &column, &columns);
            return cell.row() < row + rows && cell.row() + cell.rowSpan() > row &&
                   cell.column() < column + columns && cell.column() + cell.columnSpan() > column;
        }
        return cell.lastPosition() >= m_start && cell.firstPosition() <= m_end;
    }

    /// Closes the lists and items that are over and opens those that `path` begins.
    void enterList(ListPath path, const QTextBlock &block)
    {
        path.erase(path.begin(),
                   path.begin() + std::min(m_outerLists, static_cast<qsizetype>(path.size())));
        if (!m_html)
            return;
        size_t same = 0;
        while (same < path.size() && same < m_open.size() && path[same] == m_open[same])
            ++same;
        const bool nextItem =
            same < path.size() && same < m_open.size() && path[same].list == m_open[same].list;
        while (m_open.size() > same + (nextItem ? 1 : 0)) {
            m_out += m_open.back().ordered ? "</li>\n</ol>\n"_L1 : "</li>\n</ul>\n"_L1;
            m_open.pop_back();
        }
        if (nextItem) {
            m_out += "</li>\n"_L1;
            m_open.pop_back();
        }
        for (size_t i = same; i < path.size(); ++i) {
            const QString dir = dirOf(block.textDirection());
            if (i > same || !nextItem)
                m_out += (path[i].ordered ? u"<ol"_s : u"<ul"_s) + dir + u">\n"_s;
            QString number = i + 1 == path.size() ? numberIn(markerOf(block)) : QString();
            if (path[i].ordered && number.isEmpty())
                number = QString::number(path[i].item + 1);
            m_out += path[i].ordered ? u"<li value=\"%1\""_s.arg(number) : u"<li"_s;
            m_out += dir + u'>';
            m_open.push_back(path[i]);
            m_freshItem = true;
        }
        if (same < path.size() || nextItem)
            m_closing.clear();
    }

    void table(QTextTable &table)
    {
        enterList(listPathOf(table.format()), table.firstCursorPosition().block());
        m_closing.clear();
        m_freshItem = false;
        const TableRole role = tableRoleOf(table.format());
        if (role == TableRole::Stacked) {
            stacked(table);
            return;
        }
        if (role != TableRole::Data) {
            cellBlocks(table.cellAt(0, 0), role);
            return;
        }
        const bool reversed = table.format().boolProperty(Property::Reversed);
        if (m_html)
            m_out += u"<table%1>\n"_s.arg(reversed ? u" dir=\"rtl\""_s : QString());
        for (int row = 0; row < table.rows(); ++row) {
            const QStringList cells = rowOf(table, row, reversed);
            if (cells.isEmpty())
                continue;
            if (m_html)
                m_out += u"<tr>"_s + cells.join(QString()) + u"</tr>\n"_s;
            else
                m_out += cells.join(u'\t') + u'\n';
        }
        if (m_html)
            m_out += "</table>\n"_L1;
    }

    /// A table whose cells stand one under the other is copied as the table it is.
    void stacked(QTextTable &table)
    {
        const bool rtl = table.firstCursorPosition().block().textDirection() == Qt::RightToLeft;
        if (m_html)
            m_out += u"<table%1>\n"_s.arg(rtl ? u" dir=\"rtl\""_s : QString());
        const int columns = table.format().intProperty(Property::SourceColumns);
        QStringList cells;
        const auto endRow = [this, &cells] {
            if (!cells.isEmpty()) {
                m_out += m_html ? u"<tr>"_s + cells.join(QString()) + u"</tr>\n"_s
                                : cells.join(u'\t') + u'\n';
            }
            cells.clear();
        };
        const bool whole = m_start <= table.firstPosition() && m_end >= table.lastPosition();
        if (whole || inRectangle(table)) {
            const QStringList headers =
                table.format().property(Property::ColumnHeaders).toStringList();
            for (const QString &header : headers)
                cells += m_html ? u"<th>"_s + header.toHtmlEscaped() + u"</th>"_s : header;
            endRow();
        }
        int current = -1;
        for (int row = 0; row < table.rows(); ++row) {
            const QTextTableCell cell = table.cellAt(row, 0);
            if (!isSelected(table, cell))
                continue;
            const int source = cell.format().intProperty(Property::SourceRow);
            if (source != current)
                endRow();
            current = source;
            const int column = cell.format().intProperty(Property::SourceColumn);
            while (cells.size() < std::min(column, columns))
                cells += m_html ? u"<td></td>"_s : QString();
            cells += m_html ? markedCell(table, cell) : cellText(table, cell);
        }
        endRow();
        if (m_html)
            m_out += "</table>\n"_L1;
    }

    /// The selected cells of a row in the source's order. In plain text, places that a spanning
    /// cell covers are empty, so that what follows stays in its column.
    QStringList rowOf(const QTextTable &table, int row, bool reversed) const
    {
        QStringList cells;
        for (int i = 0; i < table.columns(); ++i) {
            const int column = reversed ? table.columns() - 1 - i : i;
            const QTextTableCell cell = table.cellAt(row, column);
            if (!isSelected(table, cell))
                continue;
            const int first = reversed ? cell.column() + cell.columnSpan() - 1 : cell.column();
            if (cell.row() == row && first == column)
                cells += m_html ? markedCell(table, cell) : cellText(table, cell);
            else if (!m_html)
                cells += QString();
        }
        return cells;
    }

    QString markedCell(const QTextTable &table, const QTextTableCell &cell) const
    {
        const QString tag = cell.format().boolProperty(Property::HeaderCell) ? u"th"_s : u"td"_s;
        QString open = u'<' + tag;
        if (cell.columnSpan() > 1)
            open += u" colspan=\"%1\""_s.arg(cell.columnSpan());
        if (cell.rowSpan() > 1)
            open += u" rowspan=\"%1\""_s.arg(cell.rowSpan());
        return open + u'>' + cellText(table, cell) + u"</"_s + tag + u'>';
    }

    QString cellText(const QTextTable &table, const QTextTableCell &cell) const
    {
        const bool whole = inRectangle(table);
        QStringList lines;
        const QTextBlock last = cell.lastCursorPosition().block();
        for (QTextBlock b = cell.firstCursorPosition().block(); b.isValid(); b = b.next()) {
            const int end = b.position() + b.length() - 1;
            const QString line =
                whole ? inlineText(b, b.position(), end)
                      : inlineText(b, std::max(m_start, b.position()), std::min(m_end, end));
            if (!line.isEmpty())
                lines += line;
            if (b == last)
                break;
        }
        return lines.join(m_html ? "<br>"_L1 : " "_L1);
    }

    void cellBlocks(const QTextTableCell &cell, TableRole role)
    {
        if (m_html)
            m_out += role == TableRole::Quote ? "<blockquote>\n"_L1 : "<pre dir=\"ltr\">"_L1;
        m_inCode = role == TableRole::Code;
        const ListPath outer = std::exchange(m_open, {});
        const qsizetype outerLists =
            std::exchange(m_outerLists, m_outerLists + static_cast<qsizetype>(outer.size()));
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            QTextFrame *child = it.currentFrame();
            if (auto *inner = qobject_cast<QTextTable *>(child)) {
                if (inner->lastPosition() >= m_start && inner->firstPosition() <= m_end)
                    table(*inner);
            } else if (it.currentBlock().isValid()) {
                block(it.currentBlock());
            }
        }
        enterList({}, {});
        m_open = outer;
        m_outerLists = outerLists;
        m_inCode = false;
        m_closing.clear();
        if (m_html)
            m_out += role == TableRole::Quote ? "</blockquote>\n"_L1 : "</pre>\n"_L1;
    }

    void block(const QTextBlock &block)
    {
        const int from = std::max(m_start, block.position());
        const int to = std::min(m_end, block.position() + block.length() - 1);
        const Role role = roleOf(block.blockFormat());
        if (from > to || role == Role::Filler || role == Role::End)
            return;
        if (m_extent == Extent::Body && isAround(role))
            return;
        const QString text = inlineText(block, from, to);
        if (text.isEmpty() && !m_inCode)
            return;
        if (!m_inCode)
            enterList(listPathOf(block.blockFormat()), block);
        if (!m_html || m_inCode) {
            m_out += text + u'\n';
            return;
        }
        markedBlock(block, text);
    }

    void markedBlock(const QTextBlock &block, const QString &text)
    {
        if (block.blockFormat().boolProperty(Property::Continues) && !m_closing.isEmpty()) {
            m_out.chop(m_closing.size());
            m_out += u"<br>"_s + text + m_closing;
            return;
        }
        const int level = block.blockFormat().intProperty(Property::HeadingLevel);
        const QString tag = level > 0 ? u"h%1"_s.arg(level) : u"p"_s;
        // An item of one line is that line, as it was written.
        if (std::exchange(m_freshItem, false) && level == 0 && !m_open.empty()) {
            m_out += text;
            m_closing.clear();
            return;
        }
        m_closing = u"</"_s + tag + u">\n"_s;
        m_out += u'<' + tag + dirOf(block.textDirection()) + u'>' + text + m_closing;
    }

    QString inlineText(const QTextBlock &block, int from, int to) const
    {
        QString out;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = std::max(from, fragment.position());
            const int end = std::min(to, fragment.position() + fragment.length());
            if (start >= end)
                continue;
            const QTextCharFormat format = fragment.charFormat();
            if (format.boolProperty(Property::Label))
                continue;
            QString piece = fragment.text().mid(start - fragment.position(), end - start);
            if (format.hasProperty(Property::ObjectText)) {
                // "+ Add tag" is a button, no words of the article.
                if (format.anchorHref() == addTagAnchor)
                    continue;
                piece.replace(QChar::ObjectReplacementCharacter,
                              format.stringProperty(Property::ObjectText));
            }
            piece.remove(QChar::ObjectReplacementCharacter);
            piece = text::withoutBidiControls(piece);
            piece.replace(QChar(0x2028), m_html ? QChar(u' ') : QChar(u'\n'));
            if (format.boolProperty(Property::Marker)) {
                if (m_html)
                    continue; // the list says it
                piece.replace(QChar(0x2002), u' ');
            }
            out += m_html ? marked(piece, format) : piece;
        }
        return roleOf(block.blockFormat()) == Role::Tags ? out.simplified() : out;
    }

    static QString marked(const QString &piece, const QTextCharFormat &format)
    {
        QString html = piece.toHtmlEscaped();
        if (html.isEmpty())
            return html;
        if (format.fontItalic())
            html = u"<em>"_s + html + u"</em>"_s;
        if (leadsOut(QUrl(format.anchorHref())))
            html =
                u"<a href=\""_s + format.anchorHref().toHtmlEscaped() + u"\">"_s + html + u"</a>"_s;
        return html;
    }

    QTextCursor m_selection;
    int m_start;
    int m_end;
    bool m_html;
    Extent m_extent;
    bool m_inCode = false;
    bool m_freshItem = false;   ///< nothing of the innermost item is written yet
    ListPath m_open;            ///< lists and items not closed yet
    qsizetype m_outerLists = 0; ///< around the quote that is walked
    QString m_closing;          ///< of the paragraph just written, should a line follow
    QString m_out;
};

} // namespace

QString plainText(const QTextCursor &selection, Extent extent)
{
    return Walker(selection, false, extent).walk();
}

QString cleanHtml(const QTextCursor &selection, Extent extent)
{
    return Walker(selection, true, extent).walk();
}

} // namespace naba::reader
