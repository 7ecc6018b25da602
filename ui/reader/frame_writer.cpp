// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/block_writer.h"
#include "ui/reader/text_objects.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QTextTableCellFormat>

#include <algorithm>

// Quotes, code, pictures and media. A quote is a table of one cell whose start border is the bar:
// unlike a painted one it goes to paper too, and spans whatever the quote holds.

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr double barWidth = 3;
constexpr double barGap = 16;
constexpr qsizetype deepestHang = 10; ///< characters of a code line's indent
constexpr int smallestPicture = 8;    ///< what declares less is a tracking pixel

std::vector<Inline> one(const QString &text, const QUrl &link = {})
{
    return {Inline{text, {}, link, {}}};
}

/// An address for people, in one piece: LRI … PDI.
QString shownAddress(const QUrl &url)
{
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return QChar(0x2066) + (host.isEmpty() ? url.toDisplayString() : host) + QChar(0x2069);
}

} // namespace

QTextTableFormat BlockWriter::frameFormat(TableRole role, const Place &place) const
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setLeftMargin(place.left);
    format.setRightMargin(place.right);
    format.setProperty(Property::TableRole, static_cast<int>(role));
    setListPath(format, m_lists);
    // Qt leaves out the space below a block that a table follows.
    const double above = m_fresh ? 0 : m_cursor.blockFormat().bottomMargin();
    format.setTopMargin(std::max(above, m_scale.px(frameSpace)));
    format.setBottomMargin(m_scale.px(18));
    return format;
}

QTextTable *BlockWriter::enterFrame(const QTextTableFormat &format,
                                    const QTextTableCellFormat &cell)
{
    QTextTable *table = m_cursor.insertTable(1, 1, format);
    QTextTableCell at = table->cellAt(0, 0);
    at.setFormat(cell);
    m_cursor = at.firstCursorPosition();
    m_fresh = true;
    m_inCell = true;
    return table;
}

void BlockWriter::closeFrame()
{
    if (m_fresh) {
        QTextBlockFormat filler = startAligned(Qt::LeftToRight, Role::Filler);
        filler.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(filler);
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        m_cursor.setBlockCharFormat(tiny);
        return;
    }
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(0);
    m_cursor.setBlockFormat(last);
}

void BlockWriter::leaveFrame(QTextTable *table)
{
    closeFrame();
    m_cursor.setPosition(table->lastPosition() + 1);
    m_fresh = true;
    m_inCell = false;
}

void BlockWriter::writeQuote(const Block &quote, const Place &place)
{
    const bool rtl = quote.direction == Qt::RightToLeft;
    const TextRole role = place.role == TextRole::Cell ? TextRole::Cell : TextRole::Quote;
    QTextTableFormat format = frameFormat(TableRole::Quote, place);
    hangMarker(firstLineOf(quote, role), place, format);
    QTextTableCellFormat cell;
    const double bar = barWidth * m_scale.zoom();
    const double gap = m_scale.px(barGap);
    if (rtl) {
        cell.setRightBorder(bar);
        cell.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setRightBorderBrush(m_scale.look().accent);
        cell.setRightPadding(gap);
    } else {
        cell.setLeftBorder(bar);
        cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setLeftBorderBrush(m_scale.look().accent);
        cell.setLeftPadding(gap);
    }
    QTextTable *table = enterFrame(format, cell);
    Place inside;
    inside.taken = place.taken + place.left + place.right + bar + gap;
    inside.role = role;
    inside.quiet = true;
    inside.wholeColumn = place.wholeColumn;
    if (!quote.inlines.empty())
        writeParagraph(quote, inside, inside.role);
    write(quote.children, inside);
    if (!quote.url.isEmpty())
        writeSource(quote.url, quote.direction, inside);
    leaveFrame(table);
}

void BlockWriter::writeSource(const QUrl &url, Qt::LayoutDirection direction, const Place &place)
{
    Block source;
    source.direction = direction;
    source.inlines = one(shownAddress(url), url);
    writeParagraph(source, place, TextRole::Caption);
}

void BlockWriter::writeMedia(const Block &media, const Place &place)
{
    Block quote = media;
    quote.kind = Block::Kind::Quote;
    quote.inlines.clear();
    quote.children.clear();
    Block title;
    title.direction = media.direction;
    title.inlines = media.inlines.empty() ? one(tr("Video or audio"), media.url) : media.inlines;
    for (Inline &part : title.inlines)
        part.link = media.url;
    if (joined(title.inlines).contains(media.url.host()))
        quote.url.clear(); // the title names it already
    if (!media.image.isEmpty()) {
        Block still;
        still.kind = Block::Kind::Figure;
        still.direction = media.direction;
        still.image = media.image;
        still.alternative = media.alternative;
        still.imageWidth = media.imageWidth;
        still.imageHeight = media.imageHeight;
        still.url = media.url;
        quote.children.push_back(std::move(still));
    }
    quote.children.push_back(std::move(title));
    writeQuote(quote, place);
}

void BlockWriter::writeCode(const Block &code, const Place &place)
{
    const TextStyle style = m_scale.style(TextRole::Code, Script::Latin);
    const double padding = m_scale.px(12);
    QTextTableFormat format = frameFormat(TableRole::Code, place);
    hangMarker(FirstLine{style, padding}, place, format);
    QTextTableCellFormat cell;
    cell.setBackground(m_scale.look().list);
    cell.setPadding(padding);
    QTextTable *table = enterFrame(format, cell);
    const TextWriter writer(m_scale, style, m_scale.look().ink);
    QTextBlockFormat line = startAligned(Qt::LeftToRight, Role::Body);
    applyRhythm(line, style);
    line.setProperty(Property::CodeLine, true);
    // A line that is too long goes on under its own indent, with a hook before it
    // (code_marks.cpp): a frame of QTextDocument cannot scroll by itself, and code scaled down to
    // its longest line is not read.
    const double width = QFontMetricsF(m_scale.font(style, Script::Latin)).horizontalAdvance(u'0');
    const auto hang = [width](QTextBlockFormat &hanging, QStringView text) {
        qsizetype indent = 0;
        while (indent < text.size() && text[indent] == u' ')
            ++indent;
        const double by = width * static_cast<double>(std::min(indent, deepestHang) + 2);
        hanging.setLeftMargin(by);
        hanging.setTextIndent(-by);
    };
    hang(line, joined(code.inlines));
    begin(line, writer.baseFormat());
    for (const Inline &part : code.inlines) {
        const QStringList lines = part.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Inline piece = part;
            piece.marks.setFlag(Inline::Code, false);
            piece.text = lines[i];
            piece.text.replace(u'\t', u"    "_s);
            if (i > 0) {
                hang(line, piece.text);
                begin(line, writer.baseFormat());
            }
            writer.write(m_cursor, std::vector<Inline>{piece});
        }
    }
    leaveFrame(table);
}

void BlockWriter::writeFigure(const Block &figure, const Place &place)
{
    flushMarker(place);
    const bool tiny = (figure.imageWidth > 0 && figure.imageWidth <= smallestPicture) ||
                      (figure.imageHeight > 0 && figure.imageHeight <= smallestPicture);
    const bool shown = !m_scale.onPaper() || (m_pictures && m_pictures->has(figure.image));
    if (!figure.image.isEmpty() && !tiny && shown) {
        QTextBlockFormat format = startAligned(figure.direction, Role::Picture);
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(m_scale.px(6));
        format.setBottomMargin(m_scale.px(figure.children.empty() ? 18 : 4));
        format.setLeftMargin(place.left);
        format.setRightMargin(place.right);
        begin(format, {});
        PictureShape shape;
        shape.alternative =
            figure.alternative.isEmpty() ? tr("Picture not loaded") : figure.alternative;
        shape.width = figure.imageWidth;
        shape.height = figure.imageHeight;
        shape.taken = place.taken + place.left + place.right;
        shape.source = figure.image;
        shape.link = figure.url;
        shape.loaded = m_pictures && m_pictures->has(figure.image);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                            pictureFormat(shape, m_scale.zoom()));
    }
    if (figure.children.empty() && figure.inlines.empty())
        return;
    Place caption = place;
    caption.role = TextRole::Caption;
    if (!figure.inlines.empty())
        writeParagraph(figure, caption, TextRole::Caption);
    write(figure.children, caption);
    if (!m_fresh) {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setBottomMargin(m_scale.px(18));
        m_cursor.setBlockFormat(format);
    }
}

} // namespace naba::reader
