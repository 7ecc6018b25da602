// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscribe/pack_card.h"

#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextOption>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(256, 76);
constexpr int margin = 14;
constexpr int box = 18;
constexpr int titleHeight = 30;
constexpr int namesHeight = 24;
constexpr double corner = 8;

/// At the start edge; the line reads in the interface's direction, a name in it in its own.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
               Qt::LayoutDirection direction)
{
    QTextOption option((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    painter.setFont(font);
    painter.drawText(QRectF(rect),
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), option);
}

} // namespace

PackCard::PackCard(const StarterPack &pack, QWidget *parent)
    : QAbstractButton(parent)
    , m_pack(pack)
{
    QStringList names;
    for (const PackFeed &feed : pack.feeds)
        names.append(feed.title);
    const bool rtl = text::directionOfLanguage(pack.language) == Qt::RightToLeft;
    m_names = wording::feeds(pack.feeds.size()) + u": "_s +
              wording::isolated(names.join(rtl ? u"، "_s : u", "_s));
    setCheckable(true);
    setText(pack.title);
    setAccessibleName(pack.title);
    setAccessibleDescription(m_names);
    setToolTip(names.join(u'\n'));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PackCard::sizeHint() const
{
    return usualSize;
}

void PackCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(strong ? theme().accent : theme().soft, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme().accentSoft : theme().raise);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);

    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRect tick = placed({margin, margin + (titleHeight - box) / 2 - 4, box, box});
    painter.setPen(QPen(isChecked() ? theme().accent : theme().line, 1));
    painter.setBrush(isChecked() ? theme().accent : theme().page);
    painter.drawRoundedRect(QRectF(tick).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked())
        painter.drawPixmap(tick.adjusted(2, 2, -2, -2),
                           icons::pixmap(u"check"_s, theme().accentInk, box - 4,
                                         devicePixelRatioF(), layoutDirection()));
    const int start = margin + box + 10;
    const int width = this->width() - start - margin;
    painter.setPen(theme().ink);
    paintLine(painter, placed({start, margin - 4, width, titleHeight}), m_pack.title,
              fonts::naskh(12, true), layoutDirection());
    painter.setPen(theme().ink2);
    paintLine(painter, placed({start, margin + titleHeight - 4, width, namesHeight}), m_names,
              fonts::sans(9.5), layoutDirection());
}

} // namespace naba
