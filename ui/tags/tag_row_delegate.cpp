// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tag_row_delegate.h"

#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/tags/tag_matches.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace naba {
namespace {
constexpr int sideMargin = 12;
constexpr int nameStart = 32;
constexpr int countWidth = 60;
} // namespace

void TagRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    const QRect row = option.rect;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->fillRect(row, theme().raise);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? theme().accentSoft
                                                                : theme().hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    const bool isNew = index.data(TagMatches::IsNewRole).toBool();
    const QRect dot = visual(QRect(row.x() + sideMargin, row.y(), 10, row.height()));
    if (isNew) {
        painter->drawPixmap(dot.center() - QPoint(7, 7),
                            icons::pixmap(QStringLiteral("add"), theme().accent, 14,
                                          painter->device()->devicePixelRatioF(),
                                          option.direction));
    } else {
        icons::paintNuqta(*painter, QRectF(dot).center(), 4.5,
                          theme().tag(index.data(TagMatches::ColourRole).toInt()));
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    const int nameWidth = row.width() - nameStart - countWidth - sideMargin;
    QTextOption start(Qt::AlignVCenter | Qt::AlignAbsolute |
                      (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    start.setTextDirection(text::majority(name, option.direction));
    start.setWrapMode(QTextOption::NoWrap);
    painter->setFont(option.font);
    painter->setPen(theme().ink);
    painter->drawText(QRectF(visual(QRect(row.x() + nameStart, row.y(), nameWidth, row.height()))),
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth), start);
    if (!isNew) {
        const QRect end = visual(QRect(row.x() + row.width() - countWidth - sideMargin, row.y(),
                                       countWidth, row.height()));
        painter->setPen(theme().ink2);
        const Qt::Alignment side =
            Qt::AlignVCenter | Qt::AlignAbsolute | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        painter->drawText(end, static_cast<int>(side.toInt()),
                          wording::number(index.data(TagMatches::CountRole).toLongLong()));
    }
    painter->restore();
}

QSize TagRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

} // namespace naba
