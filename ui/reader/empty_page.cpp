// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/empty_page.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <array>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr int lineHeight = 32;
constexpr int keyColumn = 76;

struct Hint
{
    QString key;
    QString text;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("naba::reader", text);
}

std::array<Hint, 4> hints()
{
    return {Hint{u"J   K"_s, tr("next and previous article")},
            Hint{tr("Space"), tr("a screenful on, then the next unread")}, Hint{u"S"_s, tr("star")},
            Hint{u"T"_s, tr("tag")}};
}

void paintKey(QPainter &painter, const QRect &cell, const QString &key,
              Qt::LayoutDirection direction)
{
    const QFont font = fonts::sans(8.5);
    const int width = QFontMetrics(font).horizontalAdvance(key) + 14;
    const QRect cap =
        QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, QSize(width, 22), cell);
    painter.setPen(theme().rule);
    painter.setBrush(theme().list);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme().ink3);
    painter.setFont(font);
    painter.drawText(cap, Qt::AlignCenter, key);
}

} // namespace

void paintEmptyPage(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
{
    const Theme &look = theme();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto list = hints();
    const int height = 120 + static_cast<int>(list.size()) * lineHeight;
    int y = rect.center().y() - height / 2;
    icons::paintNuqta(painter, QPointF(rect.center().x(), y + 14), 11, look.soft);
    y += 44;
    painter.setFont(fonts::naskh(15, true));
    painter.setPen(look.ink2);
    painter.drawText(QRect(rect.left(), y, rect.width(), 40), Qt::AlignCenter,
                     tr("Choose an article to read"));
    y += 60;
    const QFont font = fonts::sans(9.5);
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const Hint &hint : list)
        widest = std::max(widest, metrics.horizontalAdvance(hint.text));
    const int width = std::min(rect.width(), keyColumn + 12 + widest);
    const QRect box(rect.center().x() - width / 2, y, width, lineHeight);
    const int start = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (size_t i = 0; i < list.size(); ++i) {
        const QRect line = box.translated(0, static_cast<int>(i) * lineHeight);
        const QRect key(line.left(), line.top(), keyColumn, line.height());
        const QRect text(line.left() + keyColumn + 12, line.top(), widest, line.height());
        paintKey(painter, QStyle::visualRect(direction, line, key), list[i].key, direction);
        painter.setFont(font);
        painter.setPen(look.ink3);
        painter.drawText(QStyle::visualRect(direction, line, text),
                         start | Qt::AlignAbsolute | Qt::AlignVCenter, list[i].text);
    }
}

} // namespace naba::reader
