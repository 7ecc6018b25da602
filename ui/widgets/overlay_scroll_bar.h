// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

class QAbstractScrollArea;

namespace naba {

/// A thin scroll bar that lies over the end edge of its area's viewport and follows the area's own
/// (hidden) one: it takes no room, so that what it lies on reaches the edge.
class OverlayScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit OverlayScrollBar(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    void place();

    QAbstractScrollArea *m_area;
    bool m_hovered = false;
};

} // namespace naba
