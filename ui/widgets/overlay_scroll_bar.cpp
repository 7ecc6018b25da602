// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay_scroll_bar.h"

#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace naba {
namespace {
constexpr int quietWidth = 5;
constexpr int hoverWidth = 8;
constexpr int grabWidth = 10;
constexpr int shortestHandle = 36;
constexpr int markWidth = 8;
constexpr int markHeight = 3;
} // namespace

OverlayScrollBar::OverlayScrollBar(QAbstractScrollArea *area)
    : QScrollBar(Qt::Vertical, area)
    , m_area(area)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->installEventFilter(this);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    // The default step of the keyboard and wheel stays with the hidden bar; this one only mirrors
    // it.
    const QScrollBar *own = area->verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, this, &OverlayScrollBar::follow);
    connect(own, &QScrollBar::valueChanged, this, &OverlayScrollBar::follow);
    connect(this, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    follow();
    place();
}

void OverlayScrollBar::hold(bool held)
{
    m_held = held;
    follow();
}

void OverlayScrollBar::follow()
{
    if (m_held)
        return;
    const QScrollBar *own = m_area->verticalScrollBar();
    const QSignalBlocker quiet(this);
    setRange(own->minimum(), own->maximum());
    setPageStep(own->pageStep());
    setSingleStep(own->singleStep());
    setValue(own->value());
    setVisible(own->maximum() > own->minimum());
    update();
}

void OverlayScrollBar::setMarks(const QList<qreal> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void OverlayScrollBar::paintMarks(QPainter &painter) const
{
    const QColor colour = theme().accent;
    int last = -markHeight;
    for (const qreal mark : m_marks) {
        const int y = qBound(0, qRound(mark * height()) - markHeight / 2, height() - markHeight);
        if (y == last) // many hits on one place
            continue;
        last = y;
        const QRect logical(width() - markWidth - 1, y, markWidth, markHeight);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), logical), colour);
    }
}

void OverlayScrollBar::place()
{
    const QRect logical(m_area->width() - grabWidth, 0, grabWidth, m_area->height());
    setGeometry(QStyle::visualRect(m_area->layoutDirection(), m_area->rect(), logical));
    raise();
}

bool OverlayScrollBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutDirectionChange:
        place();
        follow();
        break;
    default:
        break;
    }
    return QScrollBar::eventFilter(watched, event);
}

void OverlayScrollBar::paintEvent(QPaintEvent *)
{
    if (maximum() <= minimum())
        return;
    const double total = maximum() - minimum() + pageStep();
    const int handle = qMax(shortestHandle, static_cast<int>(height() * pageStep() / total));
    const int room = height() - handle;
    const int top = static_cast<int>(
        room * (static_cast<double>(value() - minimum()) / (maximum() - minimum())));
    const int thickness = m_hovered || isSliderDown() ? hoverWidth : quietWidth;
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - thickness - 1, top, thickness, handle));
    QPainter painter(this);
    paintMarks(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = theme().line;
    colour.setAlphaF(m_hovered || isSliderDown() ? 0.9F : 0.5F);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar.adjusted(0, 2, 0, -2), thickness / 2.0, thickness / 2.0);
}

void OverlayScrollBar::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QScrollBar::enterEvent(event);
}

void OverlayScrollBar::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QScrollBar::leaveEvent(event);
}

} // namespace naba
