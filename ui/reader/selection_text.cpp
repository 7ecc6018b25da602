// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selection_text.h"

#include "app/text/direction.h"
#include "ui/reader/properties.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

/// Walks what is selected, block by block and table by table, in the source's order.
class Walker
{
public:
    explicit Walker(const QTextCursor &selection, bool html)
        : m_selection(selection)
        , m_start(selection.selectionStart())
        , m_end(selection.selectionEnd())
        , m_html(html)
    {
    }

    QString walk()
    {
        const QTextDocument *document = m_selection.document();
        if (m_selection.hasComplexSelection() && m_selection.currentTable())
            table(*m_selection.currentTable());
        else
            frame(*document->rootFrame());
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

    /// The selected cells of a rectangle that the reader drew inside one table, else all that the
    /// selection touches.
    bool isSelected(const QTextTable &table, const QTextTableCell &cell) const
    {
        if (m_selection.hasComplexSelection() && m_selection.currentTable() == &table) {
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

    void table(QTextTable &table)
    {
        const TableRole role = tableRoleOf(table.format());
        if (role != TableRole::Data) {
            cellBlocks(table.cellAt(0, 0), role);
            return;
        }
        const bool reversed = table.format().boolProperty(Property::Reversed);
        if (m_html)
            m_out += u"<table%1>\n"_s.arg(reversed ? u" dir=\"rtl\""_s : QString());
        for (int row = 0; row < table.rows(); ++row) {
            QStringList cells;
            for (int i = 0; i < table.columns(); ++i) {
                const int column = reversed ? table.columns() - 1 - i : i;
                const QTextTableCell cell = table.cellAt(row, column);
                const int first = reversed ? cell.column() + cell.columnSpan() - 1 : cell.column();
                if (cell.row() != row || first != column || !isSelected(table, cell))
                    continue;
                cells += cellText(cell);
            }
            if (cells.isEmpty())
                continue;
            if (m_html)
                m_out += u"<tr><td>"_s + cells.join("</td><td>"_L1) + u"</td></tr>\n"_s;
            else
                m_out += cells.join(u'\t') + u'\n';
        }
        if (m_html)
            m_out += "</table>\n"_L1;
    }

    QString cellText(const QTextTableCell &cell) const
    {
        QStringList lines;
        const QTextBlock last = cell.lastCursorPosition().block();
        for (QTextBlock b = cell.firstCursorPosition().block(); b.isValid(); b = b.next()) {
            const QString line = inlineText(b, b.position(), b.position() + b.length() - 1);
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
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            QTextFrame *child = it.currentFrame();
            if (auto *inner = qobject_cast<QTextTable *>(child)) {
                if (inner->lastPosition() >= m_start && inner->firstPosition() <= m_end)
                    table(*inner);
            } else if (it.currentBlock().isValid()) {
                block(it.currentBlock());
            }
        }
        m_inCode = false;
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
        const QString text = inlineText(block, from, to);
        if (text.isEmpty() && !m_inCode)
            return;
        if (!m_html || m_inCode) {
            m_out += text + u'\n';
            return;
        }
        const QString dir =
            block.textDirection() == Qt::RightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
        const int level = block.blockFormat().intProperty(Property::HeadingLevel);
        const QString tag = level > 0 ? u"h%1"_s.arg(level) : u"p"_s;
        m_out += u'<' + tag + dir + u'>' + text + u"</"_s + tag + u">\n"_s;
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
            QString piece = fragment.text().mid(start - fragment.position(), end - start);
            if (format.hasProperty(Property::ObjectText)) {
                // "+ Add tag" is a button, no words of the article.
                if (format.anchorHref() == "naba:addtag"_L1)
                    continue;
                piece.replace(QChar::ObjectReplacementCharacter,
                              format.stringProperty(Property::ObjectText));
            }
            piece.remove(QChar::ObjectReplacementCharacter);
            piece = text::withoutBidiControls(piece);
            piece.replace(QChar(0x2028), m_html ? QChar(u' ') : QChar(u'\n'));
            if (format.boolProperty(Property::Marker))
                piece.replace(QChar(0x2002), u' ');
            out += m_html ? marked(piece, format) : piece;
        }
        return roleOf(block.blockFormat()) == Role::Tags ? out.simplified() : out;
    }

    static QString marked(const QString &piece, const QTextCharFormat &format)
    {
        QString html = piece.toHtmlEscaped();
        if (html.isEmpty())
            return html;
        const QUrl link(format.anchorHref());
        const QString scheme = link.scheme();
        if (format.fontItalic())
            html = u"<em>"_s + html + u"</em>"_s;
        if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1) {
            html = u"<a href=\"%1\">"_s.arg(format.anchorHref().toHtmlEscaped()) + html + u"</a>"_s;
        }
        return html;
    }

    QTextCursor m_selection;
    int m_start;
    int m_end;
    bool m_html;
    bool m_inCode = false;
    QString m_out;
};

} // namespace

QString plainText(const QTextCursor &selection)
{
    return Walker(selection, false).walk();
}

QString cleanHtml(const QTextCursor &selection)
{
    return Walker(selection, true).walk();
}

} // namespace naba::reader
