// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_commands.h"

#include "app/base/when_answered.h"
#include "app/library/library.h"
#include "app/models/feed_tree_model.h"
#include "app/wording/wording.h"
#include "ui/list_pane.h"
#include "ui/search/search_card.h"

#include <QInputDialog>
#include <QMenu>

namespace naba {

SearchCommands::SearchCommands(Library &library, FeedTreeModel &tree, ListPane &list,
                               QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_tree(tree)
    , m_list(list)
{
    connect(&list.card(), &SearchCard::saveRequested, this, &SearchCommands::save);
    connect(&tree, &FeedTreeModel::loaded, this, &SearchCommands::watch);
}

void SearchCommands::save()
{
    const ArticleQuery shown = m_list.shownQuery();
    if (shown.search.isEmpty())
        return;
    SavedSearch search;
    search.title = shown.search.simplified();
    search.query = shown.search;
    search.exact = shown.exactForms;
    search.order = shown.bestFirst ? SearchOrder::Best : SearchOrder::Newest;
    whenAnswered(m_library.saveSearch(search), this,
                 [this, title = search.title](const Result<SearchId> &saved) {
                     Q_EMIT message(saved ? tr("Saved: %1").arg(wording::isolated(title))
                                          : wording::sentence(saved.error()));
                 });
}

void SearchCommands::fillMenu(QMenu &menu, const QModelIndex &row)
{
    const auto search = row.data(FeedTreeModel::SearchRole).value<SavedSearch>();
    const auto tell = [this](const Result<void> &done) {
        if (!done)
            Q_EMIT message(wording::sentence(done.error()));
    };
    QAction *notify = menu.addAction(tr("Tell me of new articles"));
    notify->setCheckable(true);
    notify->setChecked(search.notify);
    connect(notify, &QAction::toggled, this, [this, search, tell](bool on) {
        SavedSearch changed = search;
        changed.notify = on;
        whenAnswered(m_library.changeSavedSearch(changed), this, tell);
    });
    connect(menu.addAction(tr("Rename…")), &QAction::triggered, this,
            [this, search] { rename(search); });
    connect(
        menu.addAction(tr("Remove saved search")), &QAction::triggered, this,
        [this, search, tell] { whenAnswered(m_library.removeSavedSearch(search.id), this, tell); });
}

void SearchCommands::rename(const SavedSearch &search)
{
    auto *dialog = new QInputDialog(&m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename saved search"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(search.title);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, search](const QString &typed) {
        SavedSearch changed = search;
        changed.title = typed.simplified();
        if (changed.title.isEmpty() || changed.title == search.title)
            return;
        whenAnswered(m_library.changeSavedSearch(changed), this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT message(wording::sentence(done.error()));
        });
    });
    dialog->open();
}

void SearchCommands::watch()
{
    QHash<SearchId, qint64> unread;
    for (int i = 0; i < m_tree.rowCount(); ++i) {
        const QModelIndex row = m_tree.index(i, 0);
        if (m_tree.kindOf(row) != FeedTreeModel::Kind::Search)
            continue;
        const auto search = row.data(FeedTreeModel::SearchRole).value<SavedSearch>();
        unread.insert(search.id, search.unread);
        const auto before = m_unread.constFind(search.id);
        if (search.notify && before != m_unread.constEnd() && search.unread > *before)
            Q_EMIT foundMore(search.title, search.unread);
    }
    m_unread = unread;
}

} // namespace naba
