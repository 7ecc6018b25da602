// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/nuqta_slider.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace naba::settings {
namespace {

constexpr int trackHeight = 4;
constexpr double knob = 7; // from the middle to a corner

} // namespace

NuqtaSlider::NuqtaSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(28);
}

QSize NuqtaSlider::sizeHint() const
{
    return {150, 28};
}

bool NuqtaSlider::isTurned() const
{
    return invertedAppearance() != (layoutDirection() == Qt::RightToLeft);
}

void NuqtaSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        // Where the handle would have to be for its middle to lie under the pointer; from there
        // QSlider drags it on.
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect handle =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
        const QRect groove =
            style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        const int span = groove.width() - handle.width();
        const int place = qRound(event->position().x()) - groove.x() - handle.width() / 2;
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), place, span, isTurned()));
    }
    QSlider::mousePressEvent(event);
}

void NuqtaSlider::wheelEvent(QWheelEvent *event)
{
    // Only a slider that was chosen: the wheel is for scrolling everywhere else.
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void NuqtaSlider::paintEvent(QPaintEvent *)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const QPointF centre(QRectF(handle).center().x(), height() / 2.0);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - trackHeight) / 2.0, width(), trackHeight);
    painter.setBrush(theme().dark ? theme().soft : theme().rule); // a rule is lost on a dark popup
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    QRectF filled = track;
    if (isTurned())
        filled.setLeft(centre.x());
    else
        filled.setRight(centre.x());
    const QColor colour = isEnabled() ? theme().accent : theme().line;
    painter.setBrush(colour);
    painter.drawRoundedRect(filled, trackHeight / 2.0, trackHeight / 2.0);
    icons::paintNuqta(painter, centre, knob, colour);

    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace naba::settings
