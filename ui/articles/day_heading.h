// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace naba {

/// Height of a day's heading, px.
inline constexpr int dayHeadingHeight = 32;

/// Paints "Today  Monday 23 November ———" into `rect`.
void paintDayHeading(QPainter &painter, const QRect &rect, const QDate &day, const QDate &today,
                     Qt::LayoutDirection direction);

/// The heading that stays at the top of the list while its day is being scrolled through.
class StickyDayHeading : public QWidget
{
    Q_OBJECT

public:
    explicit StickyDayHeading(QWidget *parent);

    void setDay(const QDate &day, const QDate &today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_day;
    QDate m_today;
};

} // namespace naba
