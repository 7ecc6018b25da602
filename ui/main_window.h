// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QModelIndex;

namespace naba {

class Actions;
class Application;
class ArticleCommands;
class ArticleListModel;
class ArticlePane;
class FeedCommands;
class FeedTreeModel;
class FeedsPane;
class KeepingCommands;
class OfflineCommands;
class Library;
class ListPane;
class MainMenu;
class Navigation;
class PageCommands;
class PaneLayout;
class PictureCommands;
class SearchCommands;
class StatusLine;
class TransferCommands;
class TypeCommands;
class UndoCommands;

/// The window: feeds, list and article beside each other, and the line under them. It connects the
/// panes with each other and with the library; what each does is its own affair.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(Application &application);
    ~MainWindow() override;

    /// The library is open: fill the panes.
    void attachLibrary();
    /// The library cannot be opened: say so in place of the panes.
    void showFatal(const QString &sentence);
    void showMessage(const QString &sentence);
    /// Somebody started Naba again: this is its window.
    void comeForward();

    [[nodiscard]] FeedsPane &feeds() const { return *m_feeds; }

    [[nodiscard]] ListPane &list() const { return *m_list; }

    [[nodiscard]] ArticlePane &article() const { return *m_article; }

    [[nodiscard]] Actions &actions() const { return *m_actions; }

    [[nodiscard]] StatusLine &status() const { return *m_status; }

    [[nodiscard]] SearchCommands &searches() const { return *m_searchCommands; }

Q_SIGNALS:
    /// A library that could not be opened may be another one now.
    void openAgain();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectPanes();
    void connectLibrary();
    void reload();
    void openFirst();
    void chooseQuery(const QModelIndex &row);
    void updateNumbers();
    void retranslate();
    void about();
    void popUpFeedMenu(const QModelIndex &row, QPoint place);
    void popUpMenu();
    void restoreGeometryAndPanes();
    void restoreOrder();
    void savePanes();

    Application &m_application;
    Library &m_library;
    Actions *m_actions;
    FeedTreeModel *m_tree;
    ArticleListModel *m_articles;
    FeedsPane *m_feeds;
    ListPane *m_list;
    ArticlePane *m_article;
    PaneLayout *m_panes;
    StatusLine *m_status;
    MainMenu *m_menu;
    ArticleCommands *m_articleCommands;
    FeedCommands *m_feedCommands;
    PageCommands *m_pageCommands;
    TransferCommands *m_transferCommands;
    TypeCommands *m_typeCommands;
    UndoCommands *m_undoCommands;
    PictureCommands *m_pictureCommands;
    OfflineCommands *m_offlineCommands;
    KeepingCommands *m_keepingCommands;
    SearchCommands *m_searchCommands;
    Navigation *m_navigation;
    bool m_attached = false;        ///< the library is open
    bool m_firstListFailed = false; ///< it could not be opened yet
};

} // namespace naba
