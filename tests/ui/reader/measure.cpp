// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/measure.h"

#include "ui/reader/properties.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QJsonArray>
#include <QRawFont>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <optional>
#include <utility>

namespace naba::measure {
namespace {

using namespace Qt::StringLiterals;
using reader::Role;
using reader::TableRole;
namespace Property = reader::Property;

constexpr double touch = 2;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Format && c != QChar(0x200C) && c != QChar(0x200D);
}

/// Middle of the glyphs that one character became; nothing if it has none of its own.
std::optional<double> middleOf(const QTextLine &line, int position)
{
    double low = 1e9;
    double high = -1e9;
    for (const QGlyphRun &run : line.glyphRuns(position, 1)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            low = std::min(low, positions[i].x());
            high = std::max(high, positions[i].x() + advances[i].x());
        }
    }
    if (high < low)
        return {};
    return (low + high) / 2;
}

/// What a line's text takes up. QTextLine::naturalTextRect() adds the overhang of the last glyph on
/// the right, where in a right-to-left line it is not.
QRectF inkOf(const QTextLine &line)
{
    QRectF rect = line.naturalTextRect();
    rect.setWidth(line.horizontalAdvance());
    return rect;
}

struct Word
{
    QString text;
    double x = 0;
};

double meanX(const QString &text, const QTextLine &line, int from, int to)
{
    for (const bool lettersOnly : {true, false}) {
        double sum = 0;
        int count = 0;
        for (int i = from; i < to; ++i) {
            if (isControl(text[i]) || (lettersOnly && !text[i].isLetterOrNumber()))
                continue;
            if (const auto x = middleOf(line, i)) {
                sum += *x;
                ++count;
            }
        }
        if (count > 0)
            return sum / count;
    }
    return line.cursorToX(from);
}

bool isGap(QChar c)
{
    return c.isSpace() || c == QChar::LineSeparator || c == QChar::ObjectReplacementCharacter;
}

class Reading
{
public:
    explicit Reading(const QTextDocument &document)
        : m_document(document)
        , m_left(document.rootFrame()->frameFormat().leftMargin())
    {
    }

    Measured take()
    {
        document().documentLayout()->documentSize(); // lays out all of it
        frame(*m_document.rootFrame());
        if (m_alone.second.isValid())
            m_measured.blocks += m_alone.first;
        return std::move(m_measured);
    }

private:
    const QTextDocument &document() const { return m_document; }

    void frame(const QTextFrame &parent)
    {
        for (auto it = parent.begin(); !it.atEnd(); ++it)
            step(it);
    }

    void step(const QTextFrame::iterator &it)
    {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            this->table(*table);
        else if (it.currentFrame())
            frame(*it.currentFrame());
        else if (it.currentBlock().isValid())
            block(it.currentBlock());
    }

    void table(QTextTable &table)
    {
        const TableRole role = reader::tableRoleOf(table.format());
        if (role != TableRole::Data && role != TableRole::Stacked) {
            const QTextTableCell cell = table.cellAt(0, 0);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                step(it);
            return;
        }
        const bool reversed = table.format().boolProperty(Property::Reversed);
        const qsizetype place = m_measured.tables.size(); // before the tables in its cells
        MeasuredTable rows;
        for (int row = 0; row < table.rows(); ++row) {
            QList<Word> cells;
            for (int i = 0; i < table.columns(); ++i) {
                const int column = reversed ? table.columns() - 1 - i : i;
                const QTextTableCell cell = table.cellAt(row, column);
                const int first = reversed ? cell.column() + cell.columnSpan() - 1 : cell.column();
                if (cell.row() == row && first == column)
                    cells.append(this->cell(cell));
            }
            std::stable_sort(cells.begin(), cells.end(),
                             [](const Word &a, const Word &b) { return a.x < b.x; });
            QStringList texts;
            for (const Word &cell : std::as_const(cells))
                texts += cell.text;
            rows += texts;
        }
        m_measured.tables.insert(place, rows);
    }

    /// Measures a cell's blocks; answers its text and where its room lies.
    Word cell(const QTextTableCell &cell)
    {
        const qsizetype before = m_measured.blocks.size();
        for (auto it = cell.begin(); !it.atEnd(); ++it)
            step(it);
        const QTextBlock first = cell.firstCursorPosition().block();
        Word word;
        word.x =
            document().documentLayout()->blockBoundingRect(first).left() +
            (first.layout()->lineCount() > 0 ? first.layout()->lineAt(0).rect().center().x() : 0);
        QStringList texts;
        for (qsizetype i = before; i < m_measured.blocks.size(); ++i)
            texts += m_measured.blocks[i].text;
        word.text = texts.join(u' ');
        return word;
    }

    void block(const QTextBlock &block)
    {
        if (reader::roleOf(block.blockFormat()) != Role::Body)
            return;
        const QString text = block.text();
        int from = 0;
        while (from <= text.size()) {
            qsizetype to = text.indexOf(QChar::LineSeparator, from);
            if (to < 0)
                to = text.size();
            piece(block, from, static_cast<int>(to));
            from = static_cast<int>(to) + 1;
        }
    }

    /// Length of the marker, or of a stacked table's label, at the beginning of a block.
    static int lengthOf(const QTextBlock &block, int property)
    {
        int length = 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().boolProperty(property))
                break;
            length += it.fragment().length();
        }
        return length;
    }

    void piece(const QTextBlock &block, int from, int to)
    {
        const QString text = block.text();
        MeasuredBlock made;
        const int marker = from == 0 ? std::min(lengthOf(block, Property::Marker), to) : 0;
        const int label = from == 0 ? std::min(lengthOf(block, Property::Label), to) : 0;
        const int begin = from + std::max(marker, label);
        made.text = withoutControls(text.mid(begin, to - begin)).trimmed();
        made.label = withoutControls(text.mid(from, label)).trimmed();
        made.marker = withoutControls(text.mid(from, marker)).trimmed();
        if (made.text.isEmpty() && made.marker.isEmpty())
            return;
        made.direction = block.textDirection();
        made.position = block.position() + begin;
        const QPointF origin = document().documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout &layout = *block.layout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int start = std::max(from, line.textStart());
            const int end = std::min(to, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const QRectF ink = inkOf(line).translated(origin - QPointF(m_left, 0));
            const QRectF room = line.rect().translated(origin - QPointF(m_left, 0));
            if (made.lines++ == 0) {
                made.available = room;
                made.align = sideOf(ink, room, made.direction);
                if (marker > 0)
                    made.markerSide = markerSide(text, line, marker);
            }
            made.rect = made.rect.united(ink);
            made.order += wordsLeftToRight(text, line, std::max(start, begin), end);
        }
        takeAlone(block, &made);
        if (made.text.isEmpty())
            m_alone = {made, block};
        else
            m_measured.blocks += made;
    }

    /// A marker that stands beside a quote or a table is that of the first line in it.
    void takeAlone(const QTextBlock &block, MeasuredBlock *beside)
    {
        if (!m_alone.second.isValid())
            return;
        auto [marker, at] = std::exchange(m_alone, {});
        const auto path = at.blockFormat().property(Property::ListPath).toList();
        const auto here = block.blockFormat().property(Property::ListPath).toList();
        if (!beside->marker.isEmpty() || here.mid(0, path.size()) != path) {
            m_measured.blocks += marker;
            return;
        }
        beside->marker = marker.marker;
        beside->markerSide = marker.rect.left() >= beside->available.right()   ? u"right"_s
                             : marker.rect.right() <= beside->available.left() ? u"left"_s
                                                                               : u"mixed"_s;
    }

    static QString sideOf(const QRectF &ink, const QRectF &room, Qt::LayoutDirection direction)
    {
        const double left = ink.left() - room.left();
        const double right = room.right() - ink.right();
        const bool touchesLeft = left <= touch;
        const bool touchesRight = right <= touch;
        if (touchesLeft && touchesRight)
            return direction == Qt::RightToLeft ? u"right"_s : u"left"_s;
        if (touchesRight)
            return u"right"_s;
        if (touchesLeft)
            return u"left"_s;
        return std::abs(left - right) <= touch ? u"center"_s : u"none"_s;
    }

    /// Whether the marker's glyphs lie wholly on one side of the rest of the line.
    static QString markerSide(const QString &text, const QTextLine &line, int marker)
    {
        double markerLow = 1e9;
        double markerHigh = -1e9;
        double textLow = 1e9;
        double textHigh = -1e9;
        const int end = line.textStart() + line.textLength();
        for (int i = line.textStart(); i < end; ++i) {
            if (isControl(text[i]) || isGap(text[i]))
                continue;
            const auto x = middleOf(line, i);
            if (!x)
                continue;
            double &low = i < marker ? markerLow : textLow;
            double &high = i < marker ? markerHigh : textHigh;
            low = std::min(low, *x);
            high = std::max(high, *x);
        }
        if (textHigh < textLow) // nothing beside it
            return line.cursorToX(0) > line.rect().center().x() ? u"right"_s : u"left"_s;
        if (markerLow > textHigh)
            return u"right"_s;
        if (markerHigh < textLow)
            return u"left"_s;
        return u"mixed"_s;
    }

    const QTextDocument &m_document;
    double m_left;
    Measured m_measured;
    std::pair<MeasuredBlock, QTextBlock> m_alone; ///< a marker without text, and its block
};

} // namespace

QString withoutControls(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!isControl(c) && c != QChar::ObjectReplacementCharacter)
            plain += c;
    }
    return plain;
}

QStringList wordsLeftToRight(const QString &text, const QTextLine &line, int from, int to)
{
    QList<Word> words;
    int i = from;
    while (i < to) {
        while (i < to && isGap(text[i]))
            ++i;
        const int start = i;
        while (i < to && !isGap(text[i]))
            ++i;
        const QString word = withoutControls(text.mid(start, i - start));
        if (!word.isEmpty())
            words.append({word, meanX(text, line, start, i)});
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const Word &a, const Word &b) { return a.x < b.x; });
    QStringList order;
    for (const Word &word : std::as_const(words))
        order += word.text;
    return order;
}

Measured measure(const QTextDocument &document)
{
    return Reading(document).take();
}

QJsonObject toJson(const Measured &measured)
{
    QJsonArray blocks;
    for (const MeasuredBlock &block : measured.blocks) {
        QJsonObject object{
            {u"text"_s, block.text},
            {u"dir"_s, block.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"align"_s, block.align},
            {u"order_left_to_right"_s, QJsonArray::fromStringList(block.order)},
            {u"rect"_s,
             QJsonArray{block.rect.x(), block.rect.y(), block.rect.width(), block.rect.height()}},
        };
        if (!block.marker.isEmpty()) {
            object.insert(u"marker"_s, block.marker);
            object.insert(u"marker_side"_s, block.markerSide);
        }
        if (!block.label.isEmpty())
            object.insert(u"label"_s, block.label);
        blocks.append(object);
    }
    QJsonArray tables;
    for (const MeasuredTable &table : measured.tables) {
        QJsonArray rows;
        for (const QStringList &row : table)
            rows.append(QJsonArray::fromStringList(row));
        tables.append(rows);
    }
    return {{u"blocks"_s, blocks}, {u"tables"_s, tables}};
}

} // namespace naba::measure
