// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/document_builder.h"

#include "ui/reader/document_build.h"
#include "ui/reader/properties.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <cmath>

namespace naba::reader {
namespace {

/// Lines that a block's text takes at a width.
int linesAt(QTextLayout &layout, double width)
{
    int lines = 0;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

QTextBlock titleOf(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    for (int i = 0; i < 3 && block.isValid(); ++i, block = block.next()) {
        if (roleOf(block.blockFormat()) == Role::Title)
            return block;
    }
    return {};
}

} // namespace

std::unique_ptr<QTextDocument> buildDocument(const ReaderArticle &article, double zoom,
                                             const Pictures *pictures)
{
    return buildDocument(article, TypeScale(zoom), pictures);
}

std::unique_ptr<QTextDocument> buildDocument(const ReaderArticle &article, const TypeScale &scale,
                                             const Pictures *pictures, double column)
{
    DocumentBuild build(article, scale, pictures, column);
    build.finish();
    return build.take();
}

void balanceTitle(QTextDocument &document, double width)
{
    const QTextBlock block = titleOf(document);
    if (!block.isValid() || width <= 0)
        return;
    QTextLayout layout(block.text(), block.charFormat().font());
    layout.setFormats(block.textFormats());
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(block.textDirection());
    layout.setTextOption(option);
    const int lines = linesAt(layout, width);
    double margin = 0;
    if (lines > 1) {
        double low = width / 2;
        double high = width;
        for (int step = 0; step < 6; ++step) {
            const double middle = (low + high) / 2;
            (linesAt(layout, middle) == lines ? high : low) = middle;
        }
        margin = std::floor(width - high - 1);
    }
    margin = std::max(0.0, margin);
    QTextBlockFormat format = block.blockFormat();
    // Both directions keep to the page's start edge; AlignRight marks one that runs against it.
    const bool rtlPage =
        (block.textDirection() == Qt::RightToLeft) != format.alignment().testFlag(Qt::AlignRight);
    if (std::abs((rtlPage ? format.leftMargin() : format.rightMargin()) - margin) < 1)
        return;
    rtlPage ? format.setLeftMargin(margin) : format.setRightMargin(margin);
    QTextCursor(block).setBlockFormat(format);
}

} // namespace naba::reader
