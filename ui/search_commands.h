// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/search_watch.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QModelIndex;

namespace naba {

class Library;
class ListPane;
class Notifier;

/// Searches that are kept: saved from the card, taken away from the tree; and what those find that
/// the reader wants to hear of.
class SearchCommands : public QObject
{
    Q_OBJECT

public:
    SearchCommands(Library &library, ListPane &list, QObject *parent);
    ~SearchCommands() override;

    /// Fills the menu of a saved search in the tree.
    void fillMenu(QMenu &menu, const QModelIndex &row);

    /// Who shows the messages in place of the desktop; for tests.
    void setNotifier(std::unique_ptr<Notifier> notifier);

Q_SIGNALS:
    void message(const QString &sentence);
    /// Searches that the reader wants to hear of have found something, told in one sentence.
    void foundMore(const QString &sentence);
    /// The reader followed a message: the search it told of, or the first.
    void openRequested(naba::SearchId search);

private:
    void save();
    void rename(const SavedSearch &search);
    void note(const QList<SearchNews> &news);
    void tell();

    Library &m_library;
    ListPane &m_list;
    std::unique_ptr<Notifier> m_notifier;
    QList<SearchNews> m_news; ///< not told yet
    SearchId m_told;          ///< of the last message
    QTimer m_soon;
};

} // namespace naba
