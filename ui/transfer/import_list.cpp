// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/import_list.h"

#include "app/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QUrl>

#include <algorithm>

namespace naba {
namespace {

constexpr int addressRole = Qt::UserRole;
constexpr int allowedRole = Qt::UserRole + 1;
constexpr int title = 0;
constexpr int stateColumn = 1;

} // namespace

ImportList::ImportList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importList"));
    setColumnCount(2);
    setHeaderLabels({tr("Feed"), tr("Articles")});
    setAccessibleName(tr("Feeds to import"));
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(title, QHeaderView::Stretch);
    header()->setSectionResizeMode(stateColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &ImportList::choiceChanged);
}

QTreeWidgetItem *ImportList::folder(const QStringList &path)
{
    if (path.isEmpty())
        return invisibleRootItem();
    if (QTreeWidgetItem *known = m_folders.value(path))
        return known;
    auto *item = new QTreeWidgetItem(folder(path.first(path.size() - 1)),
                                     {wording::isolated(path.constLast())});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsAutoTristate);
    item->setCheckState(title, Qt::Checked);
    item->setExpanded(true);
    m_folders.insert(path, item);
    return item;
}

void ImportList::addFeed(const ImportPreview::Entry &entry)
{
    const PortableFeed &feed = entry.feed;
    QString name = feed.customTitle.isEmpty() ? feed.title : feed.customTitle;
    if (name.isEmpty())
        name = feed.url.host();
    auto *item = new QTreeWidgetItem(folder(feed.folder), {wording::isolated(name)});
    const qint64 fresh = entry.articles - entry.knownArticles;
    if (!entry.allowed)
        item->setText(stateColumn, tr("not on the web"));
    else if (fresh > 0)
        item->setText(stateColumn, wording::number(fresh));
    else if (entry.present)
        item->setText(stateColumn, tr("there already"));
    item->setTextAlignment(stateColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setToolTip(title, feed.url.toDisplayString());
    item->setData(title, addressRole, feed.url);
    item->setData(title, allowedRole, entry.allowed);
    item->setCheckState(title, entry.allowed ? Qt::Checked : Qt::Unchecked);
    if (!entry.allowed)
        item->setFlags(Qt::NoItemFlags);
    else if (entry.present && fresh == 0)
        item->setForeground(title, theme().ink2);
    item->setForeground(stateColumn, theme().ink2);
    m_feeds.append(item);
}

void ImportList::show(const ImportPreview &preview)
{
    const QSignalBlocker quiet(this);
    clear();
    m_folders.clear();
    m_feeds.clear();
    for (const QStringList &path : preview.folders)
        folder(path);
    for (const ImportPreview::Entry &entry : preview.feeds)
        addFeed(entry);
    expandAll();
}

QList<QUrl> ImportList::without() const
{
    QList<QUrl> addresses;
    for (const QTreeWidgetItem *item : m_feeds) {
        if (item->data(title, allowedRole).toBool() && item->checkState(title) != Qt::Checked)
            addresses.append(item->data(title, addressRole).toUrl());
    }
    return addresses;
}

bool ImportList::isAnythingChosen() const
{
    if (m_feeds.isEmpty())
        return !m_folders.isEmpty();
    return std::any_of(m_feeds.begin(), m_feeds.end(), [](const QTreeWidgetItem *item) {
        return item->checkState(title) == Qt::Checked;
    });
}

} // namespace naba
