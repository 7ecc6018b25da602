// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_commands.h"

#include "app/base/when_answered.h"
#include "app/library/library.h"
#include "app/library/search.h"
#include "app/models/feed_tree_model.h"
#include "app/wording/wording.h"
#include "ui/list_pane.h"
#include "ui/search/search_card.h"
#include "ui/widgets/notifier.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace naba {

SearchCommands::SearchCommands(Library &library, ListPane &list, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_list(list)
{
    connect(&list.card(), &SearchCard::saveRequested, this, &SearchCommands::save);
    constexpr int togetherMs = 1500;
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherMs);
    connect(&m_soon, &QTimer::timeout, this, &SearchCommands::tell);
    connect(&library.search().watch(), &SearchWatch::arrived, this, &SearchCommands::note);
}

SearchCommands::~SearchCommands() = default;

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

void SearchCommands::setNotifier(std::unique_ptr<Notifier> notifier)
{
    m_notifier = std::move(notifier);
    connect(m_notifier.get(), &Notifier::activated, this, [this] { Q_EMIT openRequested(m_told); });
}

/// What comes within a little while is one message.
void SearchCommands::note(const QList<SearchNews> &news)
{
    for (const SearchNews &one : news) {
        const auto same = std::find_if(m_news.begin(), m_news.end(), [&one](const SearchNews &n) {
            return n.search == one.search;
        });
        if (same == m_news.end()) {
            m_news.append(one);
        } else {
            same->articles += one.articles;
            same->headline = one.headline;
        }
    }
    m_soon.start();
}

void SearchCommands::tell()
{
    if (m_library.isRefreshing()) {
        m_soon.start();
        return;
    }
    const QList<SearchNews> news = std::exchange(m_news, {});
    if (news.isEmpty())
        return;
    QStringList lines;
    for (const SearchNews &one : news) {
        //: a saved search, how many articles it has found ("3 articles")
        lines.append(
            tr("%1: %2").arg(wording::isolated(one.title), wording::articles(one.articles)));
    }
    m_told = news.constFirst().search;
    if (!m_notifier)
        setNotifier(Notifier::ofDesktop());
    // One search tells its newest headline, more of them their numbers.
    if (news.size() == 1)
        m_notifier->show(lines.constFirst(), wording::isolated(news.constFirst().headline));
    else
        m_notifier->show(tr("New articles in your saved searches"), lines.join(QLatin1Char('\n')));
    //: between saved searches and their numbers in the status line
    Q_EMIT foundMore(lines.join(tr(" · ")));
}

} // namespace naba
