// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"

#include <QHash>
#include <QObject>

class QMenu;
class QModelIndex;

namespace naba {

class FeedTreeModel;
class Library;
class ListPane;

/// Searches that are kept: saved from the card, taken away and watched from the tree.
class SearchCommands : public QObject
{
    Q_OBJECT

public:
    SearchCommands(Library &library, FeedTreeModel &tree, ListPane &list, QObject *parent);

    /// Fills the menu of a saved search in the tree.
    void fillMenu(QMenu &menu, const QModelIndex &row);

Q_SIGNALS:
    void message(const QString &sentence);
    /// A search that the reader wants to hear of finds more than it did.
    void foundMore(const QString &title, qint64 unread);

private:
    void save();
    void rename(const SavedSearch &search);
    void watch();

    Library &m_library;
    FeedTreeModel &m_tree;
    ListPane &m_list;
    QHash<SearchId, qint64> m_unread; ///< when the tree was last looked at
};

} // namespace naba
