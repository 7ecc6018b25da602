// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_pane.h"

#include "app/base/when_answered.h"
#include "app/library/search.h"
#include "app/models/article_list_model.h"
#include "app/text/query_completion.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/articles/article_list_view.h"
#include "ui/search/search_card.h"
#include "ui/search/search_field.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/start_label.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace naba {
namespace {
constexpr int searchHeight = 34;
/// Keys that come at once are one; a newer one ends the older question.
constexpr int typingPauseMs = 5;

} // namespace

ListPane::ListPane(Actions &actions, ArticleListModel *model, Search &searcher, QWidget *parent)
    : Pane(&Theme::list, parent)
    , m_model(model)
    , m_view(new ArticleListView)
    , m_feedsButton(addTool(actions[Command::ShowFeeds]))
    , m_title(new StartLabel)
    , m_unread(new StartLabel)
    , m_searcher(searcher)
    , m_search(new SearchField(searcher))
    , m_card(new SearchCard)
    , m_searchIcon(
          m_search->addAction(icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("listPane"));
    header()->setContentsMargins(18, 0, 12, 0);
    m_feedsButton->hide();
    m_title->setFont(fonts::naskh(12.5, true));
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_unread->setFont(fonts::sans(9));
    setInk(m_unread, theme().ink2);
    header()->addWidget(m_title);
    header()->addSpacing(8);
    header()->addWidget(m_unread);
    header()->addStretch(1);
    addOrders(actions);
    addTool(actions[Command::MarkAllRead]);

    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFixedHeight(searchHeight);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(12, 0, 12, 10);
    frame->addWidget(m_search);
    body()->addLayout(frame);
    auto *cardFrame = new QHBoxLayout;
    cardFrame->setContentsMargins(12, 0, 12, 10);
    cardFrame->addWidget(m_card);
    body()->addLayout(cardFrame);
    m_card->hide();

    m_view->setModel(model);
    body()->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { applySearch(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isTyped = true;
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_search->remember();
        m_typing.stop();
        applySearch(Typing::Ended);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &SearchCard::typedChanged, m_search, &QLineEdit::setText);
    connect(m_card, &SearchCard::switched, this, [this] { applySearch(); });
    connect(m_model, &ArticleListModel::loaded, this, &ListPane::tellOfAnswer);
    connect(m_model, &ArticleListModel::completed, this, &ListPane::tellHowMany);
    retranslate();
}

/// The button that holds the orders a list can be in.
void ListPane::addOrders(Actions &actions)
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    const QList<std::pair<ArticleOrder, Command>> orders{
        {ArticleOrder::NewestFirst, Command::SortNewest},
        {ArticleOrder::OldestFirst, Command::SortOldest},
        {ArticleOrder::ByFeed, Command::SortByFeed},
        {ArticleOrder::ByTitle, Command::SortByTitle},
        {ArticleOrder::ByStar, Command::SortByStar}};
    for (const auto &[order, command] : orders) {
        QAction *action = actions[command];
        action->setIcon({});
        group->addAction(action);
        menu->addAction(action);
        m_orders.append({order, action});
        connect(action, &QAction::triggered, this, [this, chosen = order] {
            setOrder(chosen);
            Q_EMIT orderChosen(chosen);
        });
    }
    auto *choose = new QAction(icons::icon(QStringLiteral("sort")), {}, this);
    m_orderButton = addTool(choose);
    m_orderButton->setMenu(menu);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; width: 0; }"));
    actions[Command::SortNewest]->setChecked(true);
}

void ListPane::setOrder(ArticleOrder order)
{
    for (const auto &[one, action] : std::as_const(m_orders))
        action->setChecked(one == order);
    const bool isNew = std::exchange(m_order, order) != order;
    if (isNew && m_shown)
        applySearch();
}

void ListPane::setQuery(const ArticleQuery &query, const QString &title)
{
    m_query = query;
    m_shown = true;
    setTitle(title);
    {
        // A saved search is shown as if it had been typed.
        const QSignalBlocker quiet(m_search);
        m_search->showSearch(query.search);
        m_isTyped = false;
        m_card->setExactForms(query.exactForms);
        m_card->setBestFirst(query.bestFirst);
        // From the lists that open by themselves everything is searched; who opened a feed, a
        // folder, a tag or the stars looks for something there.
        const bool chosen =
            query.feed.isValid() || query.folder.isValid() || query.tag.isValid() || query.starred;
        const bool partial = chosen || query.unread || query.since.isValid();
        m_card->setPlace(partial ? title : QString());
        m_card->setOnlyHere(chosen);
    }
    m_query.search.clear();
    m_typing.stop();
    applySearch();
}

ArticleQuery ListPane::shownQuery()
{
    if (m_typing.isActive()) {
        m_typing.stop();
        applySearch();
    }
    return m_model->query();
}

QString ListPane::title() const
{
    return m_title->text();
}

void ListPane::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ListPane::setUnread(qint64 unread)
{
    m_unread->setText(unread > 0 ? wording::unread(unread) : QString());
}

void ListPane::setFeedsButtonVisible(bool visible)
{
    m_feedsButton->setVisible(visible);
}

bool ListPane::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_typing.stop();
    applySearch();
    return true;
}

void ListPane::applySearch(Typing typing)
{
    ArticleQuery query = m_query;
    const QString typed = m_search->text().trimmed();
    const text::SearchQuery understood = m_searcher.read(typed);
    const bool unfinished = m_isTyped && m_search->text() == typed;
    // What asks for nothing yet (from:, a lone quotation mark, a first letter) leaves the list as
    // it was; the card says what is missing.
    const bool isLetter = typing == Typing::GoesOn && unfinished &&
                          text::unfinishedAs(typed) == QStringList(QString());
    if (!understood.parts.isEmpty() && !isLetter) {
        if (!m_card->onlyHere())
            query = {};
        query.search = typed;
        query.unfinished = unfinished;
    }
    query.order = m_order;
    query.exactForms = m_card->exactForms();
    query.bestFirst = m_card->bestFirst();
    m_card->show(typed, understood);
    m_card->setNote(isLetter ? waitsForMore(typed) : QString());
    m_card->setSuggestions({});
    m_card->offerEverywhere(0);
    m_searches = !query.search.isEmpty();
    updateEmptyText();
    const bool stays = !m_searches && !typed.isEmpty() && m_model->query() == query;
    if (!stays)
        m_model->setQuery(query);
}

QString ListPane::waitsForMore(const QString &letter)
{
    //: a letter that is not searched for yet
    return tr("%1 waits for its next letter.").arg(wording::isolated(letter));
}

QList<SearchText> ListPane::foundBy() const
{
    const ArticleQuery &query = m_model->query();
    if (query.search.isEmpty())
        return {};
    return Search::marksFor(m_searcher.read(query.search), query.exactForms);
}

void ListPane::tellOfAnswer()
{
    if (m_model->query().search.isEmpty())
        return;
    const QString typed = m_search->text().trimmed();
    const QString search = m_model->query().search;
    // The beginning of a word that is still being typed.
    if (search != typed)
        m_card->show(search, m_searcher.read(search));
    if (m_model->rowCount() == 0) {
        if (m_card->onlyHere()) {
            ArticleQuery everywhere;
            everywhere.search = search;
            everywhere.exactForms = m_card->exactForms();
            whenAnswered(m_searcher.keys(everywhere), this,
                         [this, typed](const Result<QList<ArticleKey>> &found) {
                             if (found && typed == m_search->text().trimmed() && m_card->onlyHere())
                                 m_card->offerEverywhere(found->size());
                         });
        }
        whenAnswered(m_searcher.unknownNames(typed), this,
                     [this, typed](const Result<QList<text::QueryNotice>> &notices) {
                         if (notices && typed == m_search->text().trimmed())
                             m_card->addNotices(*notices);
                     });
        whenAnswered(m_searcher.suggestions(typed), this,
                     [this, typed](const Result<QStringList> &words) {
                         if (words && typed == m_search->text().trimmed())
                             m_card->setSuggestions(*words);
                     });
    }
}

void ListPane::tellHowMany()
{
    const ArticleQuery &query = m_model->query();
    if (query.search.isEmpty())
        return;
    const int found = m_model->rowCount();
    QString note = found >= (query.bestFirst ? longestRanked : longestList)
                       ? tr("The newest %1 are listed.").arg(wording::articles(found))
                       : wording::articles(found);
    const QString typed = m_search->text().trimmed();
    if (typed.size() > query.search.size() && typed.startsWith(query.search)) {
        note += QLatin1Char(' ') + waitsForMore(typed.mid(query.search.size()).trimmed());
    }
    m_card->setNote(note);
}

void ListPane::updateEmptyText()
{
    if (!m_shown)
        return; // no list has been chosen yet: nothing is known to be empty
    if (m_searches)
        m_view->setEmptyText(tr("Nothing found"), tr("Try fewer or shorter words."));
    else if (m_query.unread || m_query.since.isValid())
        m_view->setEmptyText(tr("You have read everything new"),
                             tr("New articles appear here after a refresh (F5)."));
    else if (m_query.starred)
        m_view->setEmptyText(tr("No starred articles yet"), tr("Press S on any article."));
    else if (m_query.tag.isValid())
        m_view->setEmptyText(tr("No articles with this tag"), tr("Press T on any article."));
    else
        m_view->setEmptyText(tr("No articles yet"), tr("Refresh with F5."));
}

void ListPane::retranslate()
{
    m_orderButton->defaultAction()->setText(tr("Order of the list"));
    m_search->setPlaceholderText(tr("Search articles"));
    m_search->setAccessibleName(tr("Search articles"));
    m_search->retranslate();
    m_view->setAccessibleName(tr("Articles"));
    updateEmptyText();
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        setInk(m_unread, theme().ink2);
    Pane::changeEvent(event);
}

} // namespace naba
