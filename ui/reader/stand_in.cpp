// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/stand_in.h"

#include "ui/reader/code_marks.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace naba::reader {
namespace {

/// Characters: more than stand on a tall screen in small letters.
constexpr qsizetype screenful = 6000;

} // namespace

StandIn::StandIn(const ReaderArticle &article, const TypeScale &scale, const Pictures *pictures,
                 double column, const DocumentBuild::Source &source, double offset)
    : m_source(source)
    , m_offset(offset)
    , m_build(article, scale, pictures, column, std::max(0, source.block - 1))
{
    while (!m_build.holds(m_source))
        m_build.step(1);
    m_build.step(screenful);
    m_document = m_build.take();
}

void StandIn::layOut(double width)
{
    m_document->setPageSize(QSizeF(width, -1));
    m_scroll = qRound(lineTop(*m_document, m_build.positionOf(m_source)) - m_offset);
}

void StandIn::paint(QPainter &painter, const QRectF &visible, const QPalette &palette) const
{
    painter.save();
    painter.translate(0, -m_scroll);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette;
    context.clip = visible.translated(0, m_scroll);
    painter.setClipRect(context.clip, Qt::IntersectClip);
    m_document->documentLayout()->draw(&painter, context);
    paintContinuations(painter, *m_document, context.clip);
    painter.restore();
}

double lineTop(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    if (!block.isValid())
        return 0;
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? rect.top() + line.y() : rect.top();
}

} // namespace naba::reader
