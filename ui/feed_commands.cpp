// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed_commands.h"

#include "app/base/when_answered.h"
#include "app/library/deeds.h"
#include "app/library/feed_care.h"
#include "app/library/whole_articles.h"
#include "app/models/feed_tree_model.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/feeds_pane.h"
#include "ui/health/feed_settings_dialog.h"
#include "ui/health/health_dialog.h"
#include "ui/status_line.h"
#include "ui/subscribe/packs_dialog.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/widgets/interval_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace naba {

FeedCommands::FeedCommands(Library &library, Actions &actions, FeedTreeModel &tree,
                           FeedsPane &feeds, StatusLine &status, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_actions(actions)
    , m_tree(tree)
    , m_feeds(feeds)
    , m_status(status)
    , m_window(window)
{
    connect(actions[Command::AddFeed], &QAction::triggered, this, &FeedCommands::addFeed);
    connect(actions[Command::Refresh], &QAction::triggered, this, &FeedCommands::refresh);
    connect(actions[Command::RemoveFeed], &QAction::triggered, this, &FeedCommands::removeFeed);
    connect(actions[Command::FeedSettings], &QAction::triggered, this, &FeedCommands::openSettings);
    connect(actions[Command::FeedHealth], &QAction::triggered, this, &FeedCommands::openHealth);
    connect(actions[Command::AlwaysWhole], &QAction::triggered, this, &FeedCommands::toggleWhole);
    connect(&m_tree, &FeedTreeModel::loaded, this, &FeedCommands::updateSummary);
    connect(feeds.tree().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FeedCommands::updateActions);
    connectRefresh();
    updateActions();
}

void FeedCommands::connectRefresh()
{
    connect(&m_library, &Library::refreshStarted, &m_status, &StatusLine::startProgress);
    connect(&m_library, &Library::refreshProgress, &m_status, &StatusLine::setProgress);
    connect(&m_status, &StatusLine::cancelRequested, &m_library, &Library::cancelRefresh);
    connect(&m_library, &Library::refreshFinished, this, [this](const RefreshReport &report) {
        m_status.endProgress();
        m_refreshedAt = QDateTime::currentDateTimeUtc();
        updateSummary();
        if (report.cancelled) {
            m_status.showMessage(tr("The refresh was stopped."));
        } else if (!report.failures.isEmpty() &&
                   report.failures.constFirst().error.kind == ErrorKind::Offline) {
            // Of the line, not of these feeds: they are not marked.
            m_status.showMessage(wording::sentence(report.failures.constFirst().error));
        } else if (report.failures.size() == 1) {
            const auto &failure = report.failures.constFirst();
            m_status.showMessage(wording::isolated(failure.title) + QStringLiteral(": ") +
                                 wording::sentence(failure.error));
        } else if (!report.moved.isEmpty()) {
            const auto &moved = report.moved.constFirst();
            m_status.showMessage(tr("%1 has moved to %2.", "a feed, an address")
                                     .arg(wording::isolated(moved.title),
                                          wording::isolated(moved.to.toDisplayString())));
        } else if (!report.failures.isEmpty()) {
            m_status.showMessage(wording::withDigits(
                tr("%n feed(s) could not be refreshed; they are marked in the list.", nullptr,
                   static_cast<int>(report.failures.size()))));
        } else {
            m_status.showMessage(
                wording::withDigits(tr("%n new article(s)", nullptr, report.added)));
        }
    });
}

void FeedCommands::addFeed()
{
    auto *dialog = new SubscribeDialog(m_library, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubscribeDialog::subscribed, this, [this](const Feed &feed) {
        // The row is there once the tree has heard of the feed.
        const auto select = [this, id = feed.id] {
            const QModelIndex row = m_tree.find(FeedTreeModel::Kind::Feed, id.value);
            if (row.isValid())
                m_feeds.tree().setCurrentIndex(row);
            return row.isValid();
        };
        if (!select()) {
            auto *once = new QObject(this);
            connect(&m_tree, &FeedTreeModel::loaded, once, [select, once] {
                if (select())
                    once->deleteLater();
            });
        }
        m_status.showMessage(tr("Added: %1").arg(wording::isolated(feed.title)));
    });
    connect(dialog, &SubscribeDialog::packsWanted, this, &FeedCommands::choosePacks);
    dialog->open();
}

void FeedCommands::choosePacks()
{
    auto *dialog = new PacksDialog(m_library, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PacksDialog::added, this, [this](int feeds) {
        m_status.showMessage(tr("Added: %1").arg(wording::feeds(feeds)));
        if (feeds > 0)
            refresh();
    });
    dialog->open();
}

void FeedCommands::refresh()
{
    if (m_library.isRefreshing())
        return;
    whenAnswered(m_library.refresh(), this, [this](const Result<RefreshReport> &report) {
        if (report)
            return;
        m_refreshedAt = {};
        updateSummary();
        m_status.showMessage(wording::sentence(report.error()));
    });
}

void FeedCommands::removeFeed()
{
    const QModelIndex row = m_feeds.tree().currentIndex();
    const auto feed = row.data(FeedTreeModel::FeedIdRole).value<FeedId>();
    if (!feed.isValid())
        return;
    // Not asked first: it can be taken back, articles and all.
    whenAnswered(m_library.unsubscribe(feed), this, [this](const Result<void> &done) {
        if (!done)
            m_status.showMessage(wording::sentence(done.error()));
    });
}

void FeedCommands::fillFolders(QMenu *menu)
{
    const auto feed = m_feeds.tree().currentIndex().data(FeedTreeModel::FeedIdRole).value<FeedId>();
    menu->setEnabled(feed.isValid());
    if (!feed.isValid())
        return;
    whenAnswered(
        m_library.folders(), menu, [this, menu, feed](const Result<QList<Folder>> &folders) {
            const auto add = [this, menu, feed](const QString &name, FolderId folder) {
                connect(menu->addAction(name), &QAction::triggered, this,
                        [this, feed, folder] { move(feed, folder); });
            };
            add(tr("No folder"), {});
            for (const Folder &folder : folders.value_or(QList<Folder>()))
                add(wording::isolated(folder.title).replace(u'&', QStringLiteral("&&")), folder.id);
        });
}

void FeedCommands::fillIntervals(QMenu *menu, FolderId folder)
{
    whenAnswered(
        m_library.folders(), menu, [this, menu, folder](const Result<QList<Folder>> &folders) {
            int now = 0;
            for (const Folder &one : folders.value_or(QList<Folder>())) {
                if (one.id == folder)
                    now = one.intervalMinutes;
            }
            auto *group = new QActionGroup(menu);
            QList<int> minutes = QList{0} + offeredIntervals;
            if (!minutes.contains(now))
                minutes.append(now);
            for (const int one : std::as_const(minutes)) {
                QAction *action =
                    menu->addAction(one == 0 ? tr("As all other feeds") : everyMinutes(one));
                action->setCheckable(true);
                action->setChecked(one == now);
                group->addAction(action);
                connect(action, &QAction::triggered, this, [this, folder, one] {
                    whenAnswered(m_library.care().setFolderInterval(folder, one), this,
                                 [this](const Result<void> &done) {
                                     if (!done)
                                         m_status.showMessage(wording::sentence(done.error()));
                                 });
                });
            }
        });
}

void FeedCommands::move(FeedId feed, FolderId folder)
{
    DeedOrder order;
    order.kind = DeedKind::MoveFeeds;
    order.feeds = {feed};
    order.folder = folder;
    whenAnswered(m_library.deeds().run(order), this, [this](const Result<int> &done) {
        if (!done)
            m_status.showMessage(wording::sentence(done.error()));
    });
}

void FeedCommands::openHealth()
{
    auto *dialog = new HealthDialog(m_library, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FeedCommands::openSettings()
{
    const QModelIndex row = m_feeds.tree().currentIndex();
    const auto id = row.data(FeedTreeModel::FeedIdRole).value<FeedId>();
    whenAnswered(m_library.care().health(), this, [this, id](const Result<QList<FeedHealth>> &all) {
        for (const FeedHealth &feed : all.value_or(QList<FeedHealth>())) {
            if (feed.feed != id)
                continue;
            auto *dialog = new FeedSettingsDialog(m_library, feed, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    });
}

/// Whether a feed's articles are got whole from their pages.
void FeedCommands::toggleWhole()
{
    const auto feed = m_feeds.tree().currentIndex().data(FeedTreeModel::FeedIdRole).value<FeedId>();
    updateActions(); // the action has turned itself already
    if (!feed.isValid())
        return;
    const bool always = !m_alwaysWhole.contains(feed);
    whenAnswered(m_library.wholeArticles().setAlways(feed, always), this,
                 [this](const Result<void> &stored) {
                     if (!stored)
                         m_status.showMessage(wording::sentence(stored.error()));
                 });
}

void FeedCommands::updateActions()
{
    const QModelIndex row = m_feeds.tree().currentIndex();
    const auto feed = row.data(FeedTreeModel::FeedIdRole).value<FeedId>();
    for (const Command command : {Command::RemoveFeed, Command::FeedSettings, Command::AlwaysWhole})
        m_actions[command]->setEnabled(feed.isValid());
    m_actions[Command::AlwaysWhole]->setChecked(m_alwaysWhole.contains(feed));
}

void FeedCommands::updateSummary()
{
    whenAnswered(m_library.feeds(), this, [this](const Result<QList<Feed>> &feeds) {
        if (!feeds)
            return;
        m_alwaysWhole.clear();
        for (const Feed &feed : *feeds) {
            if (feed.alwaysWhole)
                m_alwaysWhole.insert(feed.id);
        }
        updateActions();
        QDateTime last = m_refreshedAt;
        for (const Feed &feed : *feeds) {
            if (feed.checkedAt.isValid() && (!last.isValid() || feed.checkedAt > last))
                last = feed.checkedAt;
        }
        QStringList parts;
        if (last.isValid())
            parts << wording::updatedAt(last, QDateTime::currentDateTimeUtc());
        parts << wording::feeds(feeds->size());
        m_status.setSummary(parts.join(QStringLiteral("  ·  ")));
    });
}

} // namespace naba
