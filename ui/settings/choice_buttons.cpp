// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choice_buttons.h"

#include "ui/widgets/fonts.h"

#include <QPainter>
#include <QPainterPath>

namespace naba::settings {
namespace {

constexpr int segmentHeight = 30;
constexpr int swatchHeight = 48; // with 3 around it for the ring
constexpr double radius = 6;

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

/// A rectangle of which only the left or the right corners are round.
QPainterPath segmentPath(const QRectF &rect, bool leftRound, bool rightRound)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    QRectF square = rect;
    if (leftRound)
        square.setLeft(rect.left() + radius);
    if (rightRound)
        square.setRight(rect.right() - radius);
    path.addRect(square);
    return path.simplified();
}

} // namespace

SegmentButton::SegmentButton(Place place, QWidget *parent)
    : QRadioButton(parent)
    , m_place(place)
{
    setFont(fonts::sans(9.5));
    setMinimumHeight(segmentHeight);
}

QSize SegmentButton::sizeHint() const
{
    return {QFontMetrics(fonts::sans(9.5, true)).horizontalAdvance(text()) + 16, segmentHeight};
}

bool SegmentButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool atLeft = m_place == (rightToLeft ? Place::Last : Place::First);
    const bool atRight = m_place == (rightToLeft ? Place::First : Place::Last);
    // Neighbours share the line between them: each paints the one at its end side.
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!atLeft && !rightToLeft)
        frame.setLeft(-0.5);
    if (!atRight && rightToLeft)
        frame.setRight(width() + 0.5);
    const QColor fill = isChecked()                   ? theme().accentSoft
                        : underMouse() && isEnabled() ? theme().hover
                                                      : theme().raise;
    painter.setPen(theme().soft);
    painter.setBrush(fill);
    painter.drawPath(segmentPath(frame, atLeft, atRight));
    if (showsFocus(this) || (isChecked() && theme().name == Theme::Name::HighContrast)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    painter.setPen(!isEnabled() ? theme().soft : isChecked() ? theme().ink : theme().ink2);
    painter.setFont(fonts::sans(9.5, isChecked()));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

SwatchButton::SwatchButton(Theme::Name theme, QWidget *parent)
    : QRadioButton(parent)
    , m_theme(theme)
{
    setMinimumHeight(swatchHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SwatchButton::sizeHint() const
{
    return {70, swatchHeight};
}

bool SwatchButton::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SwatchButton::paintEvent(QPaintEvent *)
{
    const Theme &shown = Theme::named(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shown.soft);
    painter.setBrush(shown.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), radius, radius);
    painter.setPen(shown.ink);
    painter.setFont(fonts::naskh(13));
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("نبأ"));
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
    if (showsFocus(this)) {
        painter.setPen(QPen(shown.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(7, 7, -7, -7), 3, 3);
    }
}

} // namespace naba::settings
