// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/query.h"
#include "app/domain/search.h"
#include "ui/widgets/pane.h"

#include <QTimer>

class QAction;
class QToolButton;

namespace naba {

class Actions;
class ArticleListModel;
class ArticleListView;
class Search;
class SearchCard;
class SearchField;
class StartLabel;

/// The second pane: what list this is, the search field, and the rows.
class ListPane : public Pane
{
    Q_OBJECT

public:
    ListPane(Actions &actions, ArticleListModel *model, Search &searcher,
             QWidget *parent = nullptr);

    [[nodiscard]] ArticleListView &view() const { return *m_view; }

    [[nodiscard]] SearchField &search() const { return *m_search; }

    /// Shows the articles of `query`; words in the search field narrow it further.
    void setQuery(const ArticleQuery &query, const QString &title);

    /// What the rows are, with the words of the search field.
    [[nodiscard]] ArticleQuery shownQuery();

    /// The order of every list from now on.
    void setOrder(ArticleOrder order);

    [[nodiscard]] ArticleOrder order() const { return m_order; }

    [[nodiscard]] QString title() const;
    void setTitle(const QString &title);
    /// The number beside the title.
    void setUnread(qint64 unread);
    /// In a narrow window the header begins with a way to the feeds.
    void setFeedsButtonVisible(bool visible);
    /// What the search found its articles by; empty without a search.
    [[nodiscard]] QList<SearchText> foundBy() const;

    [[nodiscard]] SearchCard &card() const { return *m_card; }

    /// Something was typed that has not been asked for yet.
    [[nodiscard]] bool isTyping() const { return m_typing.isActive(); }

    /// Empties the search field; false if it was empty.
    bool clearSearch();

Q_SIGNALS:
    void orderChosen(naba::ArticleOrder order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addOrders(Actions &actions);
    enum class Typing { GoesOn, Ended };

    void applySearch(Typing typing = Typing::GoesOn);
    static QString waitsForMore(const QString &letter);
    void tellOfAnswer();
    void tellHowMany();
    void updateEmptyText();
    void retranslate();

    ArticleListModel *m_model;
    ArticleListView *m_view;
    QToolButton *m_feedsButton;
    StartLabel *m_title;
    StartLabel *m_unread;
    Search &m_searcher;
    SearchField *m_search;
    SearchCard *m_card;
    QAction *m_searchIcon;
    QTimer m_typing;
    ArticleQuery m_query;
    ArticleOrder m_order = ArticleOrder::NewestFirst;
    bool m_shown = false;    ///< there has been a list to show
    bool m_isTyped = false;  ///< what stands in the search field, not a saved search
    bool m_searches = false; ///< what was typed asks for something
    QToolButton *m_orderButton = nullptr;
    QList<std::pair<ArticleOrder, QAction *>> m_orders;
};

} // namespace naba
