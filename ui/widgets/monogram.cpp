// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monogram.h"

#include "ui/widgets/fonts.h"

#include <QCryptographicHash>
#include <QPainter>

#include <algorithm>
#include <array>

namespace naba::monogram {

QColor colour(FeedId feed)
{
    static constexpr std::array<QRgb, 8> tiles{0x3E6E78, 0x7A5A3C, 0x7D4A56, 0x4A6B5D,
                                               0x4B5F80, 0x5E5780, 0x6E6A3A, 0x5C5C5C};
    // Not qHash: that is seeded anew in every process, and a feed keeps its colour.
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(feed.value), QCryptographicHash::Md5);
    return QColor(tiles[static_cast<unsigned char>(digest.at(0)) % tiles.size()]);
}

void paint(QPainter &painter, const QRect &tile, FeedId feed, const QString &name)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(feed));
    painter.drawRoundedRect(tile, 4, 4);
    const auto letter =
        std::find_if(name.cbegin(), name.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letter == name.cend())
        return;
    painter.setPen(Qt::white);
    painter.setFont(fonts::sans(8, true));
    painter.drawText(tile, Qt::AlignCenter, QString(letter->toUpper()));
}

} // namespace naba::monogram
