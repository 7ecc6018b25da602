// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_table.h"

#include "app/text/direction.h"
#include "app/wording/health_text.h"
#include "app/wording/wording.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 40;
constexpr int tileSize = 20;
constexpr int iconSize = 16;
constexpr int margin = 8;
constexpr int feedRole = Qt::UserRole;
constexpr int troubleRole = Qt::UserRole + 1;

enum Column { Name, State, Matter, Answered, Columns };

struct Look
{
    const char *icon;
    QColor colour;
};

/// `trouble`: as an int; less than none: it is well.
Look lookOf(int trouble)
{
    if (trouble < 0)
        return {"check", theme().ok};
    switch (static_cast<Trouble>(trouble)) {
    case Trouble::Gone:
    case Trouble::Failing:
        return {"error", theme().err};
    case Trouble::Moved:
    case Trouble::Heavy:
        return {"warning", theme().warn};
    case Trouble::Waiting:
    case Trouble::Silent:
    case Trouble::Slow:
        return {"clock", theme().warn};
    }
    return {"warning", theme().warn};
}

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const int before = index.column() == Name    ? tileSize + margin
                           : index.column() == State ? iconSize + margin
                                                     : 0;
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {text + before + 3 * margin, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme().accentSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme().rule);
        const auto placed = [&option](int from, int width, int height) {
            const QRect logical(option.rect.left() + from,
                                option.rect.center().y() - height / 2 + 1, width, height);
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const int trouble = index.siblingAtColumn(Name).data(troubleRole).toInt();
        const QString text = index.data().toString();
        QColor ink = index.column() == Name ? theme().ink : theme().ink2;
        int from = margin;
        painter->save();
        if (index.column() == Name) {
            monogram::paint(*painter, placed(from, tileSize, tileSize),
                            FeedId{index.data(feedRole).toLongLong()}, text);
            from += tileSize + margin;
        } else if (index.column() == State) {
            const Look look = lookOf(trouble);
            ink = look.colour;
            painter->drawPixmap(placed(from, iconSize, iconSize),
                                icons::pixmap(QLatin1String(look.icon), look.colour, iconSize,
                                              painter->device()->devicePixelRatioF(),
                                              option.direction));
            from += iconSize + margin;
        }
        const QRect room = placed(from, option.rect.width() - from - margin, rowHeight);
        painter->setPen(ink);
        painter->setFont(option.font);
        QTextOption align((option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignAbsolute | Qt::AlignVCenter);
        align.setWrapMode(QTextOption::NoWrap);
        align.setTextDirection(text::majority(text, option.direction));
        painter->drawText(QRectF(room),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()), align);
        painter->restore();
    }
};

} // namespace

HealthTable::HealthTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(Columns);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setItemDelegate(new Delegate(this));
    setHeaderLabels({tr("Feed"), tr("State"), tr("What is the matter"), tr("Asked")});
    setAccessibleName(tr("Feeds"));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Matter, QHeaderView::Stretch);
    header()->setMaximumSectionSize(260);
}

void HealthTable::show(const QList<FeedHealth> &feeds, const QDateTime &nowUtc)
{
    const QSignalBlocker quiet(this);
    const qint64 chosen = currentItem() ? currentItem()->data(Name, feedRole).toLongLong() : 0;
    clear();
    QList<QTreeWidgetItem *> rows;
    QTreeWidgetItem *again = nullptr;
    for (const FeedHealth &feed : feeds) {
        const bool well = feed.troubles.isEmpty();
        const QString matter =
            well ? QString() : wording::troubleText(feed, feed.troubles.constFirst(), nowUtc);
        auto *row = new QTreeWidgetItem(
            {feed.title, well ? tr("Well") : wording::troubleName(feed.troubles.constFirst()),
             matter, wording::rowDate(feed.checkedAt, nowUtc)});
        row->setData(Name, feedRole, feed.feed.value);
        row->setData(Name, troubleRole, well ? -1 : static_cast<int>(feed.troubles.constFirst()));
        row->setToolTip(Name, feed.title);
        row->setToolTip(Matter, matter);
        rows.append(row);
        if (feed.feed.value == chosen)
            again = row;
    }
    addTopLevelItems(rows);
    if (!rows.isEmpty())
        setCurrentItem(again ? again : rows.constFirst());
}

int HealthTable::currentRow() const
{
    return indexOfTopLevelItem(currentItem());
}

} // namespace naba
