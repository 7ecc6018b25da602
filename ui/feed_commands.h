// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QObject>
#include <QSet>

class QMenu;
class QWidget;

namespace naba {

class Actions;
class FeedTreeModel;
class FeedsPane;
class StatusLine;

/// What the reader does to feeds: subscribe, unsubscribe, refresh; and how far a refresh is.
class FeedCommands : public QObject
{
    Q_OBJECT

public:
    FeedCommands(Library &library, Actions &actions, FeedTreeModel &tree, FeedsPane &feeds,
                 StatusLine &status, QWidget *window);

    void addFeed();
    void choosePacks();
    void refresh();
    void removeFeed();
    /// Fills a menu with the folders that the chosen feed can go to.
    void fillFolders(QMenu *menu);
    /// Fills a menu with how often the feeds of a folder may be asked.
    void fillIntervals(QMenu *menu, FolderId folder);
    void openSettings();
    void openHealth();

private:
    void connectRefresh();
    void updateActions();
    void updateSummary();
    void move(FeedId feed, FolderId folder);
    void toggleWhole();

    Library &m_library;
    Actions &m_actions;
    FeedTreeModel &m_tree;
    FeedsPane &m_feeds;
    StatusLine &m_status;
    QWidget *m_window;
    QDateTime m_refreshedAt;
    QSet<FeedId> m_alwaysWhole;
};

} // namespace naba
