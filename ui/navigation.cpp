// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "app/models/article_list_model.h"
#include "ui/actions.h"
#include "ui/article_pane.h"
#include "ui/articles/article_list_view.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/feeds_pane.h"
#include "ui/list_pane.h"
#include "ui/pane_layout.h"
#include "ui/reader/reader_view.h"
#include "ui/search/search_field.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace naba {
namespace {
constexpr int readAfterMs = 1500;
} // namespace

Navigation::Navigation(Actions &actions, ArticleListModel &articles, FeedsPane &feeds,
                       ListPane &list, ArticlePane &article, PaneLayout &panes, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_articles(articles)
    , m_feeds(feeds)
    , m_list(list)
    , m_article(article)
    , m_panes(panes)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfterMs);
    connect(&m_readTimer, &QTimer::timeout, this,
            [this] { Q_EMIT hasBeenRead(m_article.current()); });
    connectKeys();
    connectPanes();
}

void Navigation::connectKeys()
{
    const auto on = [this](Command command, auto function) {
        connect(m_actions[command], &QAction::triggered, this, function);
    };
    on(Command::NextArticle, [this] { step(1); });
    on(Command::PreviousArticle, [this] { step(-1); });
    on(Command::NextUnread, [this] { nextUnread(); });
    on(Command::NextPane, [this] { cyclePanes(1); });
    on(Command::PreviousPane, [this] { cyclePanes(-1); });
    on(Command::Back, [this] { back(); });
    on(Command::ShowFeeds, [this] {
        m_panes.show(PaneLayout::PaneName::Feeds);
        m_feeds.setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::Search, [this] {
        m_panes.show(PaneLayout::PaneName::List);
        m_list.search().setFocus(Qt::ShortcutFocusReason);
        m_list.search().selectAll();
    });
    on(Command::ZoomIn, [this] { m_article.reader().stepZoom(1); });
    on(Command::ZoomOut, [this] { m_article.reader().stepZoom(-1); });
    on(Command::ZoomReset, [this] { m_article.reader().setZoom(1); });
    // Whoever says "unread" while it lies open means it.
    on(Command::ToggleRead, [this] { m_readTimer.stop(); });
    on(Command::FindInArticle, [this] {
        m_panes.show(PaneLayout::PaneName::Article);
        m_article.reader().find();
    });
    on(Command::ToggleDirection, [this] { m_article.toggleDirection(); });
    on(Command::WholeArticle, [this] { m_article.toggleWhole(); });
}

void Navigation::connectPanes()
{
    ArticleListView &view = m_list.view();
    connect(&view, &ArticleListView::currentArticleChanged, this, [this](ArticleId id) {
        m_readTimer.stop();
        m_article.open(id);
    });
    connect(&view, &ArticleListView::readClicked, &m_readTimer, &QTimer::stop);
    connect(&view, &ArticleListView::articleActivated, this, &Navigation::openOnPurpose);
    connect(&view, &ArticleListView::deeperRequested, this, [this] {
        m_panes.show(PaneLayout::PaneName::Article);
        m_article.setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &ArticleListView::backRequested, this, [this] {
        m_panes.show(PaneLayout::PaneName::Feeds);
        m_feeds.setFocus(Qt::OtherFocusReason);
    });
    connect(&view, &ArticleListView::openPageRectChanged, &m_panes, &PaneLayout::repaintGap);
    m_panes.setOpenPageRect([&view] { return view.openPageRect(); });
    // A single click in a one-pane window is the only way in.
    connect(&view, &QAbstractItemView::clicked, this, [this, &view] {
        if (m_panes.mode() == PaneLayout::Mode::One)
            openOnPurpose(view.currentArticle());
    });

    connect(&m_article, &ArticlePane::opened, this, [this](ArticleId id) {
        showFound();
        if (std::exchange(m_readOnArrival, {}) == id)
            Q_EMIT hasBeenRead(id);
        else
            m_readTimer.start();
    });
    connect(&m_article.reader(), &ReaderView::endReached, this, &Navigation::nextUnread);
    connect(&m_panes, &PaneLayout::modeChanged, this, [this](PaneLayout::Mode mode) {
        m_list.setFeedsButtonVisible(mode != PaneLayout::Mode::Three);
        m_article.setBackVisible(mode == PaneLayout::Mode::One);
    });
    view.installEventFilter(this);
}

/// An article that a search found shows where.
void Navigation::showFound()
{
    const QList<SearchText> texts = m_list.foundBy();
    if (!texts.isEmpty())
        m_article.reader().showFound(texts);
    else if (std::exchange(m_showsFound, false))
        m_article.reader().hideFound();
    m_showsFound = m_showsFound || !texts.isEmpty();
}

void Navigation::goTo(ArticleId id)
{
    if (!m_list.view().setCurrentArticle(id))
        m_article.open(id);
}

void Navigation::openOnPurpose(ArticleId id)
{
    if (!id.isValid())
        return;
    m_readTimer.stop();
    m_panes.show(PaneLayout::PaneName::Article);
    m_article.setFocus(Qt::OtherFocusReason);
    if (m_article.article() && m_article.current() == id) {
        Q_EMIT hasBeenRead(id);
    } else {
        m_readOnArrival = id;
        m_article.open(id);
    }
}

void Navigation::step(int rows)
{
    const int row = m_articles.rowOf(m_list.view().currentArticle());
    const ArticleId next = m_articles.idAt(row < 0 ? 0 : row + rows);
    if (next.isValid())
        goTo(next);
}

void Navigation::nextUnread()
{
    // Rows not yet read in count as read: they are far from here, and the search ends at the first
    // of them by asking the model for it.
    const int start = m_articles.rowOf(m_article.current()) + 1;
    for (int row = start; row < m_articles.rowCount(); ++row) {
        const ArticleHeader *header = m_articles.headerAt(row);
        if (!header || !header->read) {
            goTo(m_articles.idAt(row));
            return;
        }
    }
}

void Navigation::back()
{
    if (m_panes.feedsAreOver()) {
        m_panes.show(PaneLayout::PaneName::List);
        m_list.setFocus(Qt::OtherFocusReason);
    } else if (m_list.search().hasFocus()) {
        m_list.clearSearch();
        m_list.setFocus(Qt::OtherFocusReason);
    } else if (m_panes.mode() == PaneLayout::Mode::One &&
               m_panes.shown() == PaneLayout::PaneName::Article) {
        m_panes.show(PaneLayout::PaneName::List);
        m_list.setFocus(Qt::OtherFocusReason);
    } else if (m_article.reader().hasFocus()) {
        m_list.setFocus(Qt::OtherFocusReason);
    } else if (!m_list.clearSearch() && m_list.view().hasFocus() &&
               m_panes.mode() == PaneLayout::Mode::Three) {
        m_feeds.setFocus(Qt::OtherFocusReason);
    }
}

QList<QWidget *> Navigation::stops() const
{
    return {&m_feeds.tree(), &m_list.search(), &m_list.view(), &m_article.reader()};
}

void Navigation::cyclePanes(int step)
{
    const QList<QWidget *> all = stops();
    qsizetype at = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i)->hasFocus() || all.at(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    at = (at + step + all.size()) % all.size();
    m_panes.show(at == 0   ? PaneLayout::PaneName::Feeds
                 : at == 3 ? PaneLayout::PaneName::Article
                           : PaneLayout::PaneName::List);
    all.at(at)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    // Space reads on wherever the focus is: in the list it pages the article beside it.
    if (watched == &m_list.view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && m_article.article()) {
            if (key->modifiers() & Qt::ShiftModifier)
                m_article.reader().pageBack();
            else
                m_article.reader().pageForward();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace naba
