// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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

    /// Places to mark beside the handle, each as a share (0 to 1) of the whole content's height.
    void setMarks(const QList<qreal> &marks);

    /// While held it stays as it is, whatever the area's own does.
    void hold(bool held);

    [[nodiscard]] const QList<qreal> &marks() const { return m_marks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    void paintMarks(QPainter &painter) const;
    void place();

    QAbstractScrollArea *m_area;
    QList<qreal> m_marks;
    bool m_hovered = false;
    bool m_held = false;
};

} // namespace naba
