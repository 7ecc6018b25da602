// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/transfer.h"

#include <QTreeWidget>

namespace naba {

/// What would be imported, as a tree of folders and feeds to choose from. What is there already
/// says so; what may not be subscribed to cannot be chosen.
class ImportList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ImportList(QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    /// Feeds that were unticked.
    [[nodiscard]] QList<QUrl> without() const;
    [[nodiscard]] bool isAnythingChosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QTreeWidgetItem *folder(const QStringList &path);
    void addFeed(const ImportPreview::Entry &entry);

    QHash<QStringList, QTreeWidgetItem *> m_folders;
    QList<QTreeWidgetItem *> m_feeds;
};

} // namespace naba
