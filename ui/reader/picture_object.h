// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/object_painter.h"
#include "ui/reader/pictures.h"

namespace naba::reader {

/// Draws a picture, or the box that keeps its place. Never wider than the column, nor on paper
/// higher than the page.
class PicturePainter : public ObjectPainter
{
    Q_OBJECT

public:
    PicturePainter(QObject *parent, const Pictures *pictures, bool onPaper)
        : ObjectPainter(parent, onPaper)
        , m_pictures(pictures)
        , m_onPaper(onPaper)
    {
    }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawPlaceholder(QPainter &painter, const QRectF &rect, Qt::LayoutDirection direction,
                         const QTextFormat &format) const;

    const Pictures *m_pictures;
    bool m_onPaper;
};

/// Whether a picture's place is pressed to have it loaded, and where it then comes from.
QUrl pictureSource(const QTextFormat &format);
/// Gives a picture's place the link that it should have, loaded or not.
void linkPicture(QTextCharFormat &format, bool loaded);
/// The picture that an address made by linkPicture() asks for; empty if it is none.
QUrl requestedPicture(const QUrl &anchor);

} // namespace naba::reader
