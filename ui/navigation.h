// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QObject>
#include <QTimer>

namespace naba {

class Actions;
class ArticleListModel;
class ArticlePane;
class FeedsPane;
class ListPane;
class PaneLayout;

/// How one gets from feed to list to article and on: keys, the Space that pages and then goes to
/// the next unread, F6 round the panes, Esc one back.
class Navigation : public QObject
{
    Q_OBJECT

public:
    Navigation(Actions &actions, ArticleListModel &articles, FeedsPane &feeds, ListPane &list,
               ArticlePane &article, PaneLayout &panes, QObject *parent);

    /// Makes an article the list's current one and shows it.
    void goTo(ArticleId id);

Q_SIGNALS:
    /// An article has been open long enough, or was opened on purpose.
    void hasBeenRead(naba::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectKeys();
    void connectPanes();
    void showFound();
    void step(int rows);
    void nextUnread();
    void openOnPurpose(ArticleId id);
    void back();
    void cyclePanes(int step);
    [[nodiscard]] QList<QWidget *> stops() const;

    Actions &m_actions;
    ArticleListModel &m_articles;
    FeedsPane &m_feeds;
    ListPane &m_list;
    ArticlePane &m_article;
    PaneLayout &m_panes;
    QTimer m_readTimer;
    ArticleId m_readOnArrival;
    bool m_showsFound = false; ///< the page has a search's marks
};

} // namespace naba
