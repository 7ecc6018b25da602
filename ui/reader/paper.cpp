// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/paper.h"

#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/reader/document_builder.h"
#include "ui/reader/properties.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr double zoomOnPaper = 0.8; ///< body text of 11 points
constexpr double leastMargin = 16;  ///< millimetres of white, the printer's own included
constexpr double millimetresPerInch = 25.4;
constexpr double smallestSide = 120; ///< of the text, in units of the layout
constexpr double marginLine = 30;    ///< height of the running head and of the page's number
constexpr double smallPrint = 8;     ///< points
constexpr double pointsPerInch = 72;

/// Where things stand on a page, in units of the layout from the device's origin.
struct Sheet
{
    double scale = 1; ///< device units per unit of the layout
    QRectF text;
    QRectF head;
    QRectF foot;
    int smallPrint = 11; ///< pixels of the layout

    [[nodiscard]] bool isUsable() const
    {
        return text.width() >= smallestSide && text.height() >= smallestSide;
    }
};

/// White that is still to be left on a side of which the device leaves `left` millimetres.
double whiteToLeave(double left, double unitsPerInch)
{
    return std::max(0.0, leastMargin - left) / millimetresPerInch * unitsPerInch;
}

Sheet sheetOf(const QPagedPaintDevice &device, const TypeScale &scale)
{
    const double unitsPerInch = scale.px(96) / scale.zoom();
    Sheet sheet;
    sheet.scale = device.logicalDpiY() / unitsPerInch;
    sheet.smallPrint = qRound(smallPrint / pointsPerInch * unitsPerInch);
    const QPageLayout layout = device.pageLayout();
    const QMarginsF margins = layout.margins(QPageLayout::Millimeter);
    const QRectF all(0, 0, device.width() / sheet.scale, device.height() / sheet.scale);
    const bool full = layout.mode() == QPageLayout::FullPageMode;
    const auto white = [&](double own) {
        return whiteToLeave(full ? 0 : own, unitsPerInch);
    };
    const QRectF inside = all.adjusted(white(margins.left()), white(margins.top()),
                                       -white(margins.right()), -white(margins.bottom()));
    sheet.head = QRectF(inside.left(), inside.top(), inside.width(), marginLine);
    sheet.foot = QRectF(inside.left(), inside.bottom() - marginLine, inside.width(), marginLine);
    sheet.text = inside.adjusted(0, marginLine, 0, -marginLine);
    return sheet;
}

int pageOf(const QTextDocument &document, const QTextBlock &block, double height)
{
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    return static_cast<int>(std::floor((rect.top() + 1) / height));
}

/// A heading goes over to the page where what it heads begins.
void keepHeadings(QTextDocument &document, double height)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().intProperty(Property::HeadingLevel) == 0 || !block.next().isValid())
            continue;
        QTextBlock below = block.next();
        while (below.next().isValid() && roleOf(below.blockFormat()) == Role::Filler)
            below = below.next();
        const int page = pageOf(document, block, height);
        if (page == 0 || pageOf(document, below, height) == page)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

void drawMargins(QPainter &painter, const Sheet &sheet, const ReaderArticle &article, int page,
                 int pages)
{
    const Theme &look = Theme::named(Theme::Name::Light);
    QFont font = fonts::sans(smallPrint);
    font.setPixelSize(sheet.smallPrint); // points would be the device's, and scaled once more
    painter.setFont(font);
    painter.setPen(look.ink2);
    const Qt::LayoutDirection direction = article.direction();
    painter.setLayoutDirection(direction);
    const QString number = pages > 1 ? wording::number(page + 1) + u" / "_s + wording::number(pages)
                                     : wording::number(1);
    painter.drawText(sheet.foot, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine,
                     QChar(0x2066) + number + QChar(0x2069));
    if (page == 0)
        return;
    const ArticleHeader &header = article.article.header;
    const QFontMetricsF metrics(painter.font());
    const auto half = static_cast<int>(sheet.head.width() / 2 - 12);
    const auto shown = [&](const QString &text) {
        return text::isolated(metrics.elidedText(text.simplified(), Qt::ElideRight, half));
    };
    const int start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int end = direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const int rest = Qt::AlignTop | Qt::AlignAbsolute | Qt::TextSingleLine;
    painter.drawText(sheet.head, start | rest, shown(header.feedTitle));
    painter.drawText(sheet.head, end | rest, shown(header.title));
}

void drawPage(QPainter &painter, QTextDocument &document, const Sheet &sheet, int page)
{
    const QRectF view(0, page * sheet.text.height(), sheet.text.width(), sheet.text.height());
    painter.save();
    painter.translate(sheet.text.topLeft() - view.topLeft());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Theme::named(Theme::Name::Light).ink);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

bool print(const ReaderArticle &article, QPagedPaintDevice *device, const Pictures &pictures)
{
    const TypeScale scale(zoomOnPaper, Medium::Paper);
    const Sheet sheet = sheetOf(*device, scale);
    if (!sheet.isUsable())
        return false;
    const std::unique_ptr<QTextDocument> document =
        buildDocument(article, scale, &pictures, sheet.text.width());
    document->setUseDesignMetrics(true); // widths of the letters, not of a screen's pixels
    document->setPageSize(sheet.text.size());
    balanceTitle(*document, sheet.text.width());
    keepHeadings(*document, sheet.text.height());

    QPainter painter;
    if (!painter.begin(device))
        return false;
    painter.scale(sheet.scale, sheet.scale);
    const int pages = document->pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device->newPage())
            return false;
        drawMargins(painter, sheet, article, page, pages);
        drawPage(painter, *document, sheet, page);
    }
    return painter.end();
}

} // namespace naba::reader
