// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storage_bar.h"

#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace naba::settings {
namespace {
constexpr int thickness = 22;
constexpr int legendHeight = 26;
constexpr int legendGap = 22;
constexpr int dot = 14;
} // namespace

StorageBar::StorageBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("storageBar"));
    setFont(fonts::sans(9));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StorageBar::set(const QList<Part> &parts, qint64 total)
{
    m_parts = parts;
    m_total = total;
    QStringList spoken;
    for (const Part &part : parts)
        spoken += part.name + QLatin1Char(' ') + wording::size(part.bytes);
    setAccessibleName(spoken.join(wording::locale().language() == QLocale::Arabic
                                      ? QStringLiteral("، ")
                                      : QStringLiteral(", ")));
    update();
}

QSize StorageBar::sizeHint() const
{
    return {400, thickness + legendHeight + 8};
}

QSize StorageBar::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QColor StorageBar::colour(qsizetype part)
{
    // The accent first, then the colours of tags, which can be told apart in every look.
    return part == 0 ? theme().accent : theme().tag(static_cast<int>(part));
}

void StorageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bar(0, 0, width(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().rule);
    painter.drawRoundedRect(bar, 4, 4);
    double at = 0;
    int text = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        if (m_total > 0 && part.bytes > 0) {
            const double share = static_cast<double>(part.bytes) / static_cast<double>(m_total);
            const double wide = std::max(2.0, share * width());
            const QRect filled(qRound(at), 0, std::min(width() - qRound(at), qRound(wide)),
                               thickness);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), bar, filled.adjusted(0, 0, -1, 0)),
                colour(i));
            painter.setRenderHint(QPainter::Antialiasing);
            at += wide;
        }
        const QString words = part.name + QStringLiteral("  ") + wording::size(part.bytes);
        const int wide = fontMetrics().horizontalAdvance(words);
        const QRect place(text + dot, thickness + 8, wide, legendHeight);
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(text, place.top(), dot - 4, legendHeight));
        icons::paintNuqta(painter, QRectF(mark).center(), 4, colour(i));
        painter.setPen(theme().ink2);
        painter.drawText(shown, Qt::AlignVCenter | Qt::TextSingleLine, words);
        text += dot + wide + legendGap;
    }
}

} // namespace naba::settings
