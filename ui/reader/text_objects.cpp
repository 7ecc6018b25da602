// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/text_objects.h"

#include "ui/reader/picture_object.h"
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

QFont chipFont(const QTextFormat &format)
{
    return fonts::sans(9.5 * zoomOf(format));
}

class ChipPainter : public ObjectPainter
{
    Q_OBJECT

public:
    using ObjectPainter::ObjectPainter;

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
        const Theme &look = this->look();
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

class NuqtasPainter : public ObjectPainter
{
    Q_OBJECT

public:
    using ObjectPainter::ObjectPainter;

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
                              look().line);
        }
    }
};

class RulePainter : public ObjectPainter
{
    Q_OBJECT

public:
    using ObjectPainter::ObjectPainter;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override
    {
        return {columnOf(*document, position, format), 9};
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                    const QTextFormat &) override
    {
        painter->fillRect(QRectF(rect.left(), std::floor(rect.center().y()), rect.width(), 1),
                          look().rule);
    }
};

} // namespace

void registerTextObjects(QTextDocument &document, const Pictures *pictures, bool onPaper)
{
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    layout->registerHandler(ChipObject, new ChipPainter(&document, onPaper));
    layout->registerHandler(NuqtasObject, new NuqtasPainter(&document, onPaper));
    layout->registerHandler(PictureObject, new PicturePainter(&document, pictures, onPaper));
    layout->registerHandler(RuleObject, new RulePainter(&document, onPaper));
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

} // namespace naba::reader

#include "text_objects.moc"
