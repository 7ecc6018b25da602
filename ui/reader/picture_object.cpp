// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/picture_object.h"

#include "ui/reader/link_target.h"
#include "ui/reader/properties.h"
#include "ui/reader/text_objects.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr double slim = 88; ///< height of a picture whose shape is not known
constexpr double smallest = 40;
constexpr double narrowest = 160;  ///< placeholder that still has room for a word
constexpr double tallestShape = 3; ///< placeholder's height in columns: what is declared may lie
constexpr double shareOfPage = 0.85;
constexpr double paperResolution = 3; ///< pixels of a printed picture per unit of layout
constexpr QLatin1StringView requestPrefix("naba:picture?");

} // namespace

QUrl pictureSource(const QTextFormat &format)
{
    return QUrl(format.stringProperty(Property::PictureSource));
}

void linkPicture(QTextCharFormat &format, bool loaded)
{
    const QString link = format.stringProperty(Property::PictureLink);
    const QUrl source = pictureSource(format);
    QString anchor;
    if (loaded)
        anchor = leadsOut(QUrl(link)) ? link : QString();
    else if (leadsOut(source) && source.scheme() != "mailto"_L1)
        anchor =
            requestPrefix +
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(source.toEncoded())));
    format.setAnchor(!anchor.isEmpty());
    format.setAnchorHref(anchor);
}

QUrl requestedPicture(const QUrl &anchor)
{
    const QString text = anchor.toString(QUrl::FullyEncoded);
    if (!text.startsWith(requestPrefix))
        return {};
    return QUrl(QUrl::fromPercentEncoding(text.mid(requestPrefix.size()).toLatin1()));
}

QSizeF PicturePainter::intrinsicSize(QTextDocument *document, int position,
                                     const QTextFormat &format)
{
    const double zoom = zoomOf(format);
    const double column = columnOf(*document, position, format);
    const double declaredWidth = format.intProperty(Property::PictureWidth);
    const double declaredHeight = format.intProperty(Property::PictureHeight);
    const QSizeF natural = m_pictures ? m_pictures->size(pictureSource(format)) : QSizeF();
    QSizeF shown;
    if (!natural.isEmpty()) {
        const double width =
            declaredWidth > 0 ? std::min(declaredWidth, natural.width()) : natural.width();
        const double fits = std::min(column, width * zoom);
        shown = {fits, fits * natural.height() / natural.width()};
        const double page = document->pageSize().height();
        if (m_onPaper && page > 0 && shown.height() > page * shareOfPage)
            shown.scale(shown.width(), page * shareOfPage, Qt::KeepAspectRatio);
        return {std::max(1.0, std::floor(shown.width())),
                std::max(1.0, std::round(shown.height()))};
    }
    if (declaredWidth <= 0 || declaredHeight <= 0)
        return {column, slim * zoom};
    const double fits = std::min(column, declaredWidth * zoom);
    const double height = fits * declaredHeight / declaredWidth;
    return {std::floor(std::min(column, std::max(fits, narrowest * zoom))),
            std::round(std::clamp(height, smallest, std::max(smallest, tallestShape * column)))};
}

void PicturePainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document,
                                int position, const QTextFormat &format)
{
    const QUrl source = pictureSource(format);
    if (!m_pictures || !m_pictures->has(source)) {
        drawPlaceholder(*painter, rect, directionAt(*document, position), format);
        return;
    }
    const double ratio = m_onPaper ? paperResolution : painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    const bool dimmed = look().dark && look().name != Theme::Name::HighContrast;
    const QImage image = m_pictures->fitted(
        source, m_onPaper ? pixels.boundedTo(m_pictures->size(source)) : pixels, dimmed);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, m_onPaper);
    // A picture on half a pixel would be blurred.
    const QRectF at(m_onPaper ? rect.topLeft() : QPointF(rect.topLeft().toPoint()), rect.size());
    painter->drawImage(at, image);
    painter->restore();
}

void PicturePainter::drawPlaceholder(QPainter &painter, const QRectF &rect,
                                     Qt::LayoutDirection direction, const QTextFormat &format) const
{
    const double zoom = zoomOf(format);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look().rule, 1));
    painter.setBrush(look().list);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFont font = fonts::sans(9.5 * zoom);
    const QFontMetricsF metrics(font);
    const int icon = qRound(20 * zoom);
    const double line = 24 * zoom;
    const bool roomy = rect.height() >= icon + line + 12;
    double top = rect.center().y() - (roomy ? (icon + line) / 2 : line / 2);
    if (roomy) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QPixmap image = icons::pixmap(u"image"_s, look().ink3, icon, ratio, direction);
        painter.drawPixmap(QPointF(std::round(rect.center().x() - icon / 2.0), top), image);
        top += icon + 2;
    }
    const QString text = format.stringProperty(Property::ObjectText);
    painter.setFont(font);
    painter.setPen(look().ink3);
    painter.drawText(QRectF(rect.left() + 16, top, rect.width() - 32, line),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() - 32));
    painter.restore();
}

QTextCharFormat pictureFormat(const PictureShape &shape, double zoom)
{
    QTextCharFormat format = objectFormat(PictureObject, zoom);
    format.setProperty(Property::ObjectText, shape.alternative);
    format.setProperty(Property::PictureWidth, shape.width);
    format.setProperty(Property::PictureHeight, shape.height);
    format.setProperty(Property::TakenWidth, shape.taken);
    format.setProperty(Property::PictureSource, QString::fromLatin1(shape.source.toEncoded()));
    format.setProperty(Property::PictureLink, QString::fromLatin1(shape.link.toEncoded()));
    linkPicture(format, shape.loaded);
    return format;
}

} // namespace naba::reader
