// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feed_tree_delegate.h"

#include "app/models/feed_tree_model.h"
#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

using Kind = FeedTreeKind;

constexpr int sideMargin = 8;
constexpr int padding = 18; // from the pane's edge to what stands in a row
constexpr int indent = 24;
constexpr int iconSize = 20;
constexpr int nameStart = 29; // from the icon's start
constexpr int chevronSize = 16;
constexpr int gap = 8;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(FeedTreeModel::KindRole).toInt());
}

/// One feed's or reader's own text: it reads in its own direction, stands at the start edge, and
/// is cut at its logical end.
void paintName(QPainter &painter, const QRect &rect, const QString &name,
               Qt::LayoutDirection direction, Qt::LayoutDirection pane)
{
    QTextOption option((pane == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(direction == Qt::LayoutDirectionAuto ? text::majority(name, pane)
                                                                 : direction);
    option.setWrapMode(QTextOption::NoWrap);
    const QString shown =
        QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, rect.width());
    painter.drawText(QRectF(rect), shown, option);
}

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour,
               int size, Qt::LayoutDirection direction)
{
    QRect target(0, 0, size, size);
    target.moveCenter(box.center());
    painter.drawPixmap(
        target.topLeft(),
        icons::pixmap(name, colour, size, painter.device()->devicePixelRatioF(), direction));
}

void paintTile(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    QRect tile(0, 0, 18, 18);
    tile.moveCenter(box.center());
    monogram::paint(painter, tile, index.data(FeedTreeModel::FeedIdRole).value<FeedId>(),
                    index.data(FeedTreeModel::TitleRole).toString());
}

void paintMark(QPainter &painter, const QRect &box, const QModelIndex &index,
               const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor colour = selected ? theme().accent : theme().ink2;
    const auto icon = [&](const QString &name) {
        paintIcon(painter, box, name, colour, iconSize, option.direction);
    };
    switch (kindOf(index)) {
    case Kind::Today:
        return icon(u"today"_s);
    case Kind::Unread:
        return icon(u"inbox"_s);
    case Kind::Starred:
        return icon(u"star"_s);
    case Kind::Folder:
        return icon(option.state.testFlag(QStyle::State_Open) ? u"folder-open"_s : u"folder"_s);
    case Kind::Tag:
        return icons::paintNuqta(painter, QRectF(box).center(), 5,
                                 theme().tag(index.data(FeedTreeModel::ColourRole).toInt()));
    case Kind::Search:
        return icon(u"saved-search"_s);
    case Kind::Feed:
        return paintTile(painter, box, index);
    case Kind::TagSection:
    case Kind::SearchSection:
    case Kind::FolderSection:
    case Kind::FeedSection:
        break;
    }
}

/// The count or, in its place, the sign that the feed fails; the width it takes.
int paintCount(QPainter &painter, const FeedRowGeometry &geometry, const QModelIndex &index,
               Qt::LayoutDirection direction)
{
    if (index.data(FeedTreeModel::HasErrorRole).toBool()) {
        paintIcon(painter, geometry.count(16), u"warning"_s, theme().warn, 16, direction);
        return 16;
    }
    const qint64 count = index.data(FeedTreeModel::CountRole).toLongLong();
    if (count <= 0) {
        return 0;
    }
    // Red only here: it means "new since the day began".
    const bool today = kindOf(index) == Kind::Today;
    const QString text = wording::count(count);
    const QFont font = fonts::sans(9, today);
    const int width = int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
    painter.setFont(font);
    painter.setPen(today ? theme().fresh : theme().ink2);
    const bool rightToLeft = direction == Qt::RightToLeft;
    painter.drawText(
        geometry.count(width),
        int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
        text);
    return width;
}

void paintPanel(QPainter &painter, const QRect &panel, QStyle::State state)
{
    const QRectF outline = QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5);
    if (state.testFlag(QStyle::State_Selected)) {
        painter.setPen(theme().name == Theme::Name::HighContrast ? QPen(theme().line, 2)
                                                                 : QPen(theme().rule, 1));
        painter.setBrush(theme().page);
        painter.drawRoundedRect(outline, 6, 6);
    } else if (state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().feedHover);
        painter.drawRoundedRect(panel, 6, 6);
    }
    if (state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(panel).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace

FeedRowGeometry::FeedRowGeometry(const QRect &row, int depth, bool folder,
                                 Qt::LayoutDirection direction)
    : m_row(row)
    , m_direction(direction)
    , m_start(padding + depth * indent + (folder ? indent : 0))
{
}

QRect FeedRowGeometry::visual(const QRect &logical) const
{
    return QStyle::visualRect(m_direction, m_row, logical.translated(m_row.topLeft()));
}

QRect FeedRowGeometry::panel() const
{
    return m_row.adjusted(sideMargin, 0, -sideMargin, -1);
}

QRect FeedRowGeometry::chevron() const
{
    return visual({m_start - indent - 2, 0, indent, m_row.height() - 1});
}

QRect FeedRowGeometry::icon() const
{
    return visual({m_start, 0, iconSize, m_row.height() - 1});
}

QRect FeedRowGeometry::name(int countWidth) const
{
    const int start = m_start + nameStart;
    const int end = m_row.width() - padding - countWidth - (countWidth > 0 ? gap : 0);
    return visual({start, 0, std::max(0, end - start), m_row.height() - 1});
}

QRect FeedRowGeometry::count(int width) const
{
    return visual({m_row.width() - padding - width, 0, width, m_row.height() - 1});
}

QRect FeedRowGeometry::section() const
{
    return visual({padding, 6, m_row.width() - 2 * padding, m_row.height() - 6});
}

bool FeedTreeDelegate::isSection(const QModelIndex &index)
{
    const Kind kind = kindOf(index);
    return kind == Kind::TagSection || kind == Kind::SearchSection || kind == Kind::FolderSection ||
           kind == Kind::FeedSection;
}

FeedRowGeometry FeedTreeDelegate::geometry(const QRect &row, const QModelIndex &index,
                                           Qt::LayoutDirection direction)
{
    int depth = 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) {
        ++depth;
    }
    return {row, depth, kindOf(index) == Kind::Folder, direction};
}

void FeedTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const FeedRowGeometry parts = geometry(option.rect, index, option.direction);
    const QString name = index.data(FeedTreeModel::TitleRole).toString();
    const auto direction =
        index.data(FeedTreeModel::TitleDirectionRole).value<Qt::LayoutDirection>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSection(index)) {
        painter->setFont(fonts::sans(8.5, true));
        painter->setPen(theme().ink2);
        paintName(*painter, parts.section(), name, option.direction, option.direction);
        painter->restore();
        return;
    }
    paintPanel(*painter, parts.panel(), option.state);
    if (kindOf(index) == Kind::Folder) {
        const bool open = option.state.testFlag(QStyle::State_Open);
        paintIcon(*painter, parts.chevron(), open ? u"chevron-down"_s : u"chevron-end"_s,
                  theme().ink2, chevronSize, option.direction);
    }
    paintMark(*painter, parts.icon(), index, option);
    const int countWidth = paintCount(*painter, parts, index, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(fonts::sans(10, selected));
    painter->setPen(theme().ink);
    paintName(*painter, parts.name(countWidth), name, direction, option.direction);
    painter->restore();
}

QSize FeedTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), isSection(index) ? sectionHeight : rowHeight};
}

} // namespace naba
