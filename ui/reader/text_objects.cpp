// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/text_objects.h"

#include "ui/reader/properties.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextObjectInterface>

#include <algorithm>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr double chipHeight = 26;
constexpr double chipSide = 10;
constexpr double chipNuqta = 13; ///< nuqta and the gap after it
constexpr double pictureSlim = 88;
constexpr double pictureTallest = 420;

double zoomOf(const QTextFormat &format)
{
    const double zoom = format.doubleProperty(Property::Zoom);
    return zoom > 0 ? zoom : 1;
}

QFont chipFont(const QTextFormat &format)
{
    return fonts::sans(9.5 * zoomOf(format));
}

/// Width of the text column without what surrounds the object.
double columnOf(const QTextDocument &document, const QTextFormat &format)
{
    const QTextFrameFormat root = document.rootFrame()->frameFormat();
    const double width = document.pageSize().width() - root.leftMargin() - root.rightMargin() -
                         2 * document.documentMargin();
    return std::max(40.0, width - format.doubleProperty(Property::TakenWidth));
}

Qt::LayoutDirection directionAt(const QTextDocument &document, int position)
{
    return document.findBlock(position).textDirection();
}

class ChipPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const double zoom = zoomOf(format);
        const QFontMetricsF metrics(chipFont(format));
        double width = metrics.horizontalAdvance(format.stringProperty(Property::ObjectText));
        width += 2 * chipSide * zoom;
        if (format.intProperty(Property::ChipColour) >= 0)
            width += chipNuqta * zoom;
        return {std::ceil(width), chipHeight * zoom};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override
    {
        const Theme &look = theme();
        const double zoom = zoomOf(format);
        const int colour = format.intProperty(Property::ChipColour);
        const bool rtl = directionAt(*document, position) == Qt::RightToLeft;
        const QString text = format.stringProperty(Property::ObjectText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor fill = colour >= 0 ? look.chipFill(colour, look.page) : QColor();
        const bool framed = colour < 0 || look.name == Theme::Name::HighContrast;
        painter->setPen(framed ? QPen(colour < 0 ? look.soft : look.line, 1) : QPen(Qt::NoPen));
        painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QRectF words = rect.adjusted(chipSide * zoom, 0, -chipSide * zoom, 0);
        if (colour >= 0) {
            const double middle = rtl ? words.right() - 4 * zoom : words.left() + 4 * zoom;
            icons::paintNuqta(*painter, {middle, rect.center().y()}, 4.5 * zoom, look.tag(colour));
            words.adjust(rtl ? 0 : chipNuqta * zoom, 0, rtl ? -chipNuqta * zoom : 0, 0);
        }
        painter->setFont(chipFont(format));
        painter->setPen(colour >= 0 ? look.ink : look.ink2);
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
        painter->restore();
    }
};

class NuqtasPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        return QSizeF(44, 16) * zoomOf(format);
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &format) override
    {
        const double zoom = zoomOf(format);
        for (int i = -1; i <= 1; ++i) {
            icons::paintNuqta(*painter, rect.center() + QPointF(i * 17 * zoom, 0), 5 * zoom,
                              theme().line);
        }
    }
};

class RulePainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        return {columnOf(*document, format), 9};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &) override
    {
        painter->fillRect(QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1),
                          theme().rule);
    }
};

class PicturePainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const double zoom = zoomOf(format);
        const double column = columnOf(*document, format);
        const double width = format.intProperty(Property::PictureWidth);
        const double height = format.intProperty(Property::PictureHeight);
        if (width <= 0 || height <= 0)
            return {column, pictureSlim * zoom};
        const double shown = std::min(column, std::max(width, 160.0) * zoom);
        return {shown, std::clamp(shown * height / width, 40.0, pictureTallest * zoom)};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override
    {
        const Theme &look = theme();
        const double zoom = zoomOf(format);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.rule, 1));
        painter->setBrush(look.list);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QFont font = fonts::sans(9.5 * zoom);
        const QFontMetricsF metrics(font);
        const int icon = qRound(20 * zoom);
        const double line = 24 * zoom;
        const bool roomy = rect.height() >= icon + line + 12;
        double top = rect.center().y() - (roomy ? (icon + line) / 2 : line / 2);
        if (roomy) {
            const qreal ratio = painter->device()->devicePixelRatioF();
            const QPixmap image =
                icons::pixmap(u"image"_s, look.ink3, icon, ratio, directionAt(*document, position));
            painter->drawPixmap(QPointF(std::round(rect.center().x() - icon / 2.0), top), image);
            top += icon + 2;
        }
        const QString text = format.stringProperty(Property::ObjectText);
        painter->setFont(font);
        painter->setPen(look.ink3);
        painter->drawText(QRectF(rect.left() + 16, top, rect.width() - 32, line),
                          Qt::AlignCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, rect.width() - 32));
        painter->restore();
    }
};

QTextCharFormat objectFormat(int type, double zoom)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(Property::Zoom, zoom);
    return format;
}

} // namespace

void registerTextObjects(QTextDocument &document)
{
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    layout->registerHandler(ChipObject, new ChipPainter(&document));
    layout->registerHandler(NuqtasObject, new NuqtasPainter(&document));
    layout->registerHandler(PictureObject, new PicturePainter(&document));
    layout->registerHandler(RuleObject, new RulePainter(&document));
}

QTextCharFormat chipFormat(const QString &text, int colour, const QString &anchor, double zoom)
{
    QTextCharFormat format = objectFormat(ChipObject, zoom);
    format.setProperty(Property::ObjectText, text);
    format.setProperty(Property::ChipColour, colour);
    format.setAnchor(true);
    format.setAnchorHref(anchor);
    return format;
}

QTextCharFormat nuqtasFormat(double zoom)
{
    return objectFormat(NuqtasObject, zoom);
}

QTextCharFormat ruleFormat(double taken)
{
    QTextCharFormat format = objectFormat(RuleObject, 1);
    format.setProperty(Property::TakenWidth, taken);
    return format;
}

QTextCharFormat pictureFormat(const PictureShape &shape, double zoom)
{
    QTextCharFormat format = objectFormat(PictureObject, zoom);
    format.setProperty(Property::ObjectText, shape.alternative);
    format.setProperty(Property::PictureWidth, shape.width);
    format.setProperty(Property::PictureHeight, shape.height);
    format.setProperty(Property::TakenWidth, shape.taken);
    return format;
}

} // namespace naba::reader

#include "text_objects.moc"
