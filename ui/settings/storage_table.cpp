// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storage_table.h"

#include "app/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

namespace naba::settings {
namespace {

constexpr int rowHeight = 32;
constexpr int barHeight = 6;
constexpr int mostRows = 7; ///< that are seen at once
constexpr int shareRole = Qt::UserRole + 1;

enum Column { Name, Articles, Share, Size, Columns };

/// Rows as high as the mock-ups', and the bar of a feed's share.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != Share)
            return;
        QRect bar(option.rect.left() + 10, 0, option.rect.width() - 20, barHeight);
        bar.moveTop(option.rect.center().y() - barHeight / 2);
        painter->fillRect(bar, theme().rule);
        QRect filled = bar;
        filled.setWidth(qRound(bar.width() * index.data(shareRole).toDouble()));
        painter->fillRect(QStyle::visualRect(option.direction, bar, filled), theme().accent);
    }
};

} // namespace

QTreeWidget *makeStorageTable()
{
    auto *table = new QTreeWidget;
    table->setObjectName(QStringLiteral("storageTable"));
    table->setColumnCount(Columns);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setItemDelegate(new RowDelegate(table));
    table->setMinimumHeight(rowHeight * (mostRows + 1));
    const auto word = [](const char *text) {
        return QCoreApplication::translate("naba::settings::StoragePage", text);
    };
    table->setHeaderLabels({word(QT_TRANSLATE_NOOP("naba::settings::StoragePage", "Feed")),
                            word(QT_TRANSLATE_NOOP("naba::settings::StoragePage", "Articles")),
                            QString(),
                            word(QT_TRANSLATE_NOOP("naba::settings::StoragePage", "Size"))});
    table->setAccessibleName(word(QT_TRANSLATE_NOOP("naba::settings::StoragePage", "Feeds")));
    QHeaderView *header = table->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionResizeMode(Articles, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Share, QHeaderView::Fixed);
    header->resizeSection(Share, 160);
    header->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    return table;
}

void fillStorageTable(QTreeWidget &table, const StorageUsage &usage)
{
    const QTreeWidgetItem *chosen = table.currentItem();
    const qint64 chosenId = chosen ? chosen->data(Name, Qt::UserRole).toLongLong() : 0;
    table.clear();
    qint64 most = 1;
    for (const FeedUsage &feed : usage.feeds)
        most = std::max(most, feed.articles.bytes + feed.pictures.bytes);
    QList<QTreeWidgetItem *> rows;
    QTreeWidgetItem *again = nullptr;
    for (const FeedUsage &feed : usage.feeds) {
        const qint64 bytes = feed.articles.bytes + feed.pictures.bytes;
        auto *row = new QTreeWidgetItem(
            {feed.title, wording::number(feed.articles.count), QString(), wording::size(bytes)});
        row->setData(Name, Qt::UserRole, feed.feed.value);
        row->setToolTip(Name, feed.title);
        row->setData(Share, shareRole, static_cast<double>(bytes) / static_cast<double>(most));
        rows += row;
        if (feed.feed.value == chosenId)
            again = row;
    }
    table.addTopLevelItems(rows);
    if (again)
        table.setCurrentItem(again);
}

} // namespace naba::settings
