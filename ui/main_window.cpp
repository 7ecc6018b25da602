// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/library/search.h"
#include "app/models/article_list_model.h"
#include "app/models/feed_tree_model.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/application.h"
#include "ui/article_commands.h"
#include "ui/article_pane.h"
#include "ui/articles/article_list_view.h"
#include "ui/feed_commands.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/feeds_pane.h"
#include "ui/keeping_commands.h"
#include "ui/list_pane.h"
#include "ui/main_menu.h"
#include "ui/navigation.h"
#include "ui/offline_commands.h"
#include "ui/page_commands.h"
#include "ui/pane_layout.h"
#include "ui/picture_commands.h"
#include "ui/reader/reader_view.h"
#include "ui/search/search_field.h"
#include "ui/search_commands.h"
#include "ui/status_line.h"
#include "ui/transfer_commands.h"
#include "ui/type_commands.h"
#include "ui/undo_commands.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace naba {
namespace {
constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(420, 480);
} // namespace

MainWindow::MainWindow(Application &application)
    : m_application(application)
    , m_library(application.library())
    , m_actions(new Actions(this))
    , m_tree(new FeedTreeModel(&m_library, systemClock(), this))
    , m_articles(new ArticleListModel(&m_library, this))
    , m_feeds(new FeedsPane(*m_actions, m_tree))
    , m_list(new ListPane(*m_actions, m_articles, m_library.search()))
    , m_article(new ArticlePane(m_library, *m_actions))
    , m_panes(new PaneLayout(m_feeds, m_list, m_article, this))
    , m_status(new StatusLine)
    , m_menu(new MainMenu(application, *m_actions, this))
    , m_articleCommands(new ArticleCommands(m_library, *m_actions, *m_list, *m_article, this))
    , m_feedCommands(new FeedCommands(m_library, *m_actions, *m_tree, *m_feeds, *m_status, this))
    , m_pageCommands(new PageCommands(*m_actions, *m_article, this))
    , m_transferCommands(new TransferCommands(m_library, *m_actions, this))
    , m_typeCommands(new TypeCommands(application, *m_actions, *m_article, this))
    , m_undoCommands(new UndoCommands(m_library, *m_actions, *m_status, this))
    , m_pictureCommands(new PictureCommands(m_library, *m_actions, *m_article, this))
    , m_offlineCommands(new OfflineCommands(
          application, *m_actions, *m_pictureCommands, *m_status,
          [this] {
              const QModelIndex row = m_feeds->tree().currentIndex();
              return std::pair(m_tree->queryFor(row), m_tree->titleFor(row));
          },
          this))
    , m_keepingCommands(new KeepingCommands(m_library, *m_actions, this))
    , m_searchCommands(new SearchCommands(m_library, *m_list, this))
    , m_navigation(
          new Navigation(*m_actions, *m_articles, *m_feeds, *m_list, *m_article, *m_panes, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_status);
    setMinimumSize(smallestSize);
    connectPanes();
    connectLibrary();
    retranslate();
    restoreGeometryAndPanes();
    restoreOrder();
    // Asked for while the library is still being opened, so that it is there when the window is.
    m_article->reader().setExpecting(true);
    m_feeds->tree().selectionModel()->setCurrentIndex(m_tree->find(FeedTreeModel::Kind::Today),
                                                      QItemSelectionModel::ClearAndSelect);
}

MainWindow::~MainWindow()
{
    // What refers to the panes goes before them.
    for (QObject *user : std::initializer_list<QObject *>{
             m_navigation, m_searchCommands, m_keepingCommands, m_offlineCommands,
             m_pictureCommands, m_undoCommands, m_typeCommands, m_transferCommands, m_pageCommands,
             m_feedCommands, m_articleCommands, m_menu})
        delete user;
}

void MainWindow::connectPanes()
{
    connect(m_feeds->tree().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::chooseQuery);
    connect(&m_feeds->tree(), &FeedTreeView::deeperRequested, this, [this] {
        m_panes->show(PaneLayout::PaneName::List);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_feeds->tree(), &QAbstractItemView::clicked, this, [this] {
        if (m_panes->feedsAreOver())
            m_panes->show(PaneLayout::PaneName::List);
    });
    connect(&m_feeds->tree(), &FeedTreeView::contextMenuRequested, this,
            &MainWindow::popUpFeedMenu);
    m_list->view().setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const Command command : {Command::Star, Command::Tag, Command::ToggleRead,
                                  Command::OpenInBrowser, Command::CopyLink, Command::Mail})
        m_list->view().addAction((*m_actions)[command]);

    connect(m_navigation, &Navigation::hasBeenRead, m_articleCommands, &ArticleCommands::markSeen);
    connect(&m_list->view(), &ArticleListView::starClicked, m_articleCommands,
            &ArticleCommands::setStarred);
    connect(&m_list->view(), &ArticleListView::readClicked, m_articleCommands,
            &ArticleCommands::setRead);
    connect(&m_list->view(), &ArticleListView::tagClicked, this, [this](ArticleId id) {
        m_navigation->goTo(id);
        m_articleCommands->tag(id);
    });
    ReaderView &reader = m_article->reader();
    connect(&reader, &ReaderView::linkActivated, m_articleCommands, &ArticleCommands::openLink);
    connect(&reader, &ReaderView::addTagRequested, (*m_actions)[Command::Tag], &QAction::trigger);
    connect(&reader, &ReaderView::linkHovered, this,
            [this](const QUrl &url) { m_status->setHint(url.toDisplayString()); });
    connect(&reader, &ReaderView::tagActivated, this, [this](TagId tag) {
        m_feeds->tree().setCurrentIndex(m_tree->find(FeedTreeModel::Kind::Tag, tag.value));
    });
    connect(m_articleCommands, &ArticleCommands::message, this, &MainWindow::showMessage);
    connect(m_pictureCommands, &PictureCommands::message, this, &MainWindow::showMessage);
    connect(m_offlineCommands, &OfflineCommands::message, this, &MainWindow::showMessage);
    connect(m_pageCommands, &PageCommands::message, this, &MainWindow::showMessage);
    connect(m_undoCommands, &UndoCommands::message, this, &MainWindow::showMessage);
    connect(m_searchCommands, &SearchCommands::message, this, &MainWindow::showMessage);
    connect(m_searchCommands, &SearchCommands::foundMore, this, [this](const QString &sentence) {
        showMessage(sentence);
        QApplication::alert(this);
    });
    connect(m_searchCommands, &SearchCommands::openRequested, this, [this](SearchId search) {
        comeForward();
        m_feeds->tree().setCurrentIndex(m_tree->find(FeedTreeModel::Kind::Search, search.value));
    });
    connect(m_transferCommands, &TransferCommands::message, this, &MainWindow::showMessage);
    connect(m_typeCommands, &TypeCommands::message, this, &MainWindow::showMessage);
    connect(m_keepingCommands, &KeepingCommands::message, this, &MainWindow::showMessage);
    connect(m_keepingCommands, &KeepingCommands::replaced, this, &MainWindow::reload);
    connect(m_keepingCommands, &KeepingCommands::restoredInsteadOfFatal, this, [this] {
        m_panes->setEnabled(true);
        Q_EMIT openAgain();
    });
    connect(m_keepingCommands, &KeepingCommands::givenUp, this, &QWidget::close);
    connect(m_article, &ArticlePane::failed, this, [this](const QString &sentence) {
        m_article->reader().setExpecting(false);
        showMessage(sentence);
    });
    connect(m_article, &ArticlePane::said, this, &MainWindow::showMessage);
    connect((*m_actions)[Command::Menu], &QAction::triggered, this, &MainWindow::popUpMenu);
    connect((*m_actions)[Command::About], &QAction::triggered, this, &MainWindow::about);
    connect((*m_actions)[Command::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectLibrary()
{
    connect(m_tree, &FeedTreeModel::loaded, this, &MainWindow::updateNumbers);
    connect(m_articles, &ArticleListModel::failed, this, [this](const Error &error) {
        // While it is being opened, the library says itself what is wrong.
        m_firstListFailed = !m_attached;
        if (m_attached)
            showMessage(wording::sentence(error));
    });
    // A list that has come in shows its first article beside it, as a newspaper lies open.
    connect(m_articles, &ArticleListModel::loaded, this, &MainWindow::openFirst);
    connect(m_articles, &QAbstractItemModel::rowsInserted, this, &MainWindow::openFirst);
}

void MainWindow::attachLibrary()
{
    m_attached = true;
    m_undoCommands->attachLibrary();
    m_pictureCommands->readPolicies();
    m_offlineCommands->begin();
    if (std::exchange(m_firstListFailed, false))
        reload();
    m_list->setFocus(Qt::OtherFocusReason);
    m_keepingCommands->attach();
}

void MainWindow::reload()
{
    // The tree has been told by the library itself.
    chooseQuery(m_feeds->tree().currentIndex());
}

void MainWindow::openFirst()
{
    const ArticleId first = m_articles->idAt(0);
    const bool opens =
        first.isValid() && !m_list->search().hasFocus() && m_panes->mode() != PaneLayout::Mode::One;
    m_article->reader().setExpecting(opens);
    if (opens && !m_list->view().currentArticle().isValid())
        m_navigation->goTo(first);
}

void MainWindow::chooseQuery(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    m_list->setQuery(m_tree->queryFor(row), m_tree->titleFor(row));
    updateNumbers();
}

void MainWindow::updateNumbers()
{
    const QModelIndex row = m_feeds->tree().currentIndex();
    const auto kind = m_tree->kindOf(row);
    // What stands beside a tag and the stars counts articles, not unread ones.
    const bool countsUnread =
        kind != FeedTreeModel::Kind::Starred && kind != FeedTreeModel::Kind::Tag;
    m_list->setUnread(countsUnread ? row.data(FeedTreeModel::CountRole).toLongLong() : 0);
    m_list->setTitle(m_tree->titleFor(row));
    //: Title of the window; %1 is the list that is shown
    setWindowTitle(tr("Naba — %1").arg(m_tree->titleFor(row)));
}

void MainWindow::showMessage(const QString &sentence)
{
    m_status->showMessage(sentence);
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    QApplication::alert(this);
}

void MainWindow::showFatal(const QString &sentence)
{
    m_panes->setEnabled(false);
    m_article->reader().setExpecting(false);
    showMessage(sentence);
    m_keepingCommands->tellFatal(sentence);
}

void MainWindow::about()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Naba"),
        tr("Naba %1, a news reader for those who read from right to left.\n\nYour articles are one "
           "file on your own machine. Free software under the GNU GPL, version 3 or later.")
            .arg(QStringLiteral(NABA_VERSION)),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->open();
}

void MainWindow::popUpFeedMenu(const QModelIndex &row, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_tree->kindOf(row) == FeedTreeModel::Kind::Search) {
        m_searchCommands->fillMenu(*menu, row);
        menu->popup(place);
        return;
    }
    if (const auto folder = row.data(FeedTreeModel::FolderIdRole).value<FolderId>();
        folder.isValid())
        m_feedCommands->fillIntervals(menu->addMenu(tr("How often its feeds are asked")), folder);
    for (const Command command : {Command::AddFeed, Command::Refresh, Command::FeedSettings,
                                  Command::AlwaysWhole, Command::RemoveFeed})
        menu->addAction((*m_actions)[command]);
    m_feedCommands->fillFolders(menu->addMenu(tr("Move to folder")));
    m_pictureCommands->addPolicies(*menu, row.data(FeedTreeModel::FeedIdRole).value<FeedId>());
    menu->popup(place);
}

void MainWindow::popUpMenu()
{
    const auto *button = findChild<QToolButton *>(QStringLiteral("menuButton"));
    QPoint place = mapToGlobal(QPoint(width() / 2, 52));
    if (button && button->isVisible()) {
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int menuWidth = m_menu->sizeHint().width();
        place =
            button->mapToGlobal(rightToLeft ? QPoint(button->width() - menuWidth, button->height())
                                            : QPoint(0, button->height()));
    }
    m_menu->popup(place);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menu->retranslate();
    m_feeds->tree().setAccessibleName(tr("Feeds"));
    updateNumbers();
}

void MainWindow::restoreGeometryAndPanes()
{
    const QByteArray geometry =
        m_application.settings().value(Setting::WindowGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usualSize);
    // It may have been wider on another screen than this one is.
    if (!isMaximized() && !isFullScreen()) {
        const QRect room = screen()->availableGeometry();
        resize(size().boundedTo(room.size()));
        if (!geometry.isEmpty() && !room.contains(QRect(pos(), size())))
            move(room.topLeft());
    }
    m_panes->restoreState(m_application.settings()
                              .value(layoutDirection() == Qt::RightToLeft ? Setting::SplitterRtl
                                                                          : Setting::SplitterLtr)
                              .toByteArray());
}

/// The order of the lists is remembered; its names in the settings' file are ours.
void MainWindow::restoreOrder()
{
    static const QHash<ArticleOrder, QString> names{
        {ArticleOrder::NewestFirst, QStringLiteral("newest")},
        {ArticleOrder::OldestFirst, QStringLiteral("oldest")},
        {ArticleOrder::ByFeed, QStringLiteral("feed")},
        {ArticleOrder::ByTitle, QStringLiteral("title")},
        {ArticleOrder::ByStar, QStringLiteral("star")}};
    Settings &settings = m_application.settings();
    m_list->setOrder(names.key(settings.value(Setting::ListOrder).toString()));
    SearchField &search = m_list->search();
    search.setHistory(settings.value(Setting::RecentSearches).toStringList());
    connect(&search, &SearchField::historyChanged, this, [&settings](const QStringList &searches) {
        settings.set(Setting::RecentSearches, searches);
    });
    connect(m_list, &ListPane::orderChosen, this, [&settings](ArticleOrder order) {
        settings.set(Setting::ListOrder, names.value(order));
    });
}

void MainWindow::savePanes()
{
    Settings &settings = m_application.settings();
    settings.set(Setting::WindowGeometry, saveGeometry());
    if (m_panes->mode() == PaneLayout::Mode::Three) {
        settings.set(layoutDirection() == Qt::RightToLeft ? Setting::SplitterRtl
                                                          : Setting::SplitterLtr,
                     m_panes->saveState());
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePanes();
    QWidget::closeEvent(event);
}

} // namespace naba
