// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/start_label.h"

#include "app/text/direction.h"

#include <QPainter>
#include <QTextOption>

namespace naba {

StartLabel::StartLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setText(text);
}

void StartLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StartLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize StartLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void StartLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QTextOption option(Qt::AlignVCenter | Qt::AlignAbsolute |
                       (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(text::majority(m_text, layoutDirection()));
    option.setWrapMode(QTextOption::NoWrap);
    painter.drawText(QRectF(rect()), fontMetrics().elidedText(m_text, Qt::ElideRight, width()),
                     option);
}

} // namespace naba
