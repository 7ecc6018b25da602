// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/day_heading.h"

#include "app/wording/wording.h"
#include "ui/articles/article_row.h"
#include "ui/articles/row_text.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace naba {

void paintDayHeading(QPainter &painter, const QRect &rect, const QDate &day, const QDate &today,
                     Qt::LayoutDirection direction)
{
    const Theme &look = theme();
    painter.fillRect(rect, look.list);
    const QString name = wording::dayName(day, today);
    const QString date = wording::dayDate(day, today);
    const QFont bold = fonts::sans(9, true);
    const QFont plain = fonts::sans(9);

    int x = rect.left() + ArticleRow::padding;
    const int end = rect.right() + 1 - ArticleRow::padding;
    const auto place = [&](int width) {
        const QRect logical(x, rect.top() + 1, std::min(width, end - x), rect.height() - 1);
        return QStyle::visualRect(direction, rect, logical);
    };
    const int nameWidth = textWidth(name, bold);
    painter.setPen(look.ink);
    paintText(painter, place(nameWidth), {name, bold, direction}, direction);
    x += nameWidth + 8;
    if (!date.isEmpty()) {
        const int dateWidth = textWidth(date, plain);
        painter.setPen(look.ink3);
        paintText(painter, place(dateWidth), {date, plain, direction}, direction);
        x += dateWidth + 8;
    }
    if (x < end) {
        const QRect line(x, rect.center().y() + 1, end - x, 1);
        painter.fillRect(QStyle::visualRect(direction, rect, line), look.rule);
    }
}

StickyDayHeading::StickyDayHeading(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StickyDayHeading::setDay(const QDate &day, const QDate &today)
{
    if (m_day != day || m_today != today) {
        m_day = day;
        m_today = today;
        update();
    }
}

void StickyDayHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDayHeading(painter, rect(), m_day, m_today, layoutDirection());
}

} // namespace naba
