// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/popup_frame.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

#include <algorithm>

namespace naba::settings {
namespace {

constexpr double corner = 10;
constexpr int fromScreenEdge = 8;
constexpr int fromAnchor = 6;

} // namespace

PopupFrame::PopupFrame(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    // Round corners need a window one can see through; X11 without a compositor has none.
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        setAttribute(Qt::WA_TranslucentBackground);
}

void PopupFrame::showUnder(const QWidget *anchor)
{
    ensurePolished();
    adjustSize();
    const QRect tool(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const QRect screen = anchor->screen()->availableGeometry();
    // Qt places a plain popup by its left edge in both directions.
    int x = anchor->layoutDirection() == Qt::RightToLeft ? tool.right() + 1 - width() : tool.left();
    x = std::max(screen.left() + fromScreenEdge,
                 std::min(x, screen.right() - width() - fromScreenEdge));
    int y = tool.bottom() + fromAnchor;
    if (y + height() > screen.bottom() - fromScreenEdge) {
        y = std::max(screen.top() + fromScreenEdge, screen.bottom() - height() - fromScreenEdge);
    }
    move(x, y);
    show();
}

void PopupFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (testAttribute(Qt::WA_TranslucentBackground))
        return;
    QPainterPath path;
    path.addRoundedRect(rect(), corner, corner);
    setMask(path.toFillPolygon().toPolygon());
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().soft);
    painter.setBrush(theme().raise);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace naba::settings
