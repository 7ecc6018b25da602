// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article_pane.h"

#include "app/base/when_answered.h"
#include "app/library/whole_articles.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/reader/reader_article.h"
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace naba {
namespace {

/// A thin line that fills from the start side of the article, which need not be the window's.
class ReadingProgress : public QWidget
{
public:
    ReadingProgress()
    {
        setFixedHeight(2);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void set(qreal share, Qt::LayoutDirection direction)
    {
        m_share = share;
        m_direction = direction;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().rule);
        const QRect done(0, 0, qRound(width() * m_share), height());
        painter.fillRect(QStyle::visualRect(m_direction, rect(), done), theme().accent);
    }

private:
    qreal m_share = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace

ArticlePane::ArticlePane(Library &library, Actions &actions, QWidget *parent)
    : Pane(&Theme::page, parent)
    , m_library(library)
    , m_actions(actions)
    , m_reader(new ReaderView)
    , m_back(addTool(actions[Command::Back]))
    , m_progress(new ReadingProgress)
    , m_worker(QStringLiteral("reader"), 1)
{
    setObjectName(QStringLiteral("articlePane"));
    m_back->hide();
    addTool(actions[Command::PreviousArticle]);
    addTool(actions[Command::NextArticle]);
    header()->addStretch();
    for (const Command command : {Command::WholeArticle, Command::Star, Command::Tag,
                                  Command::ToggleRead, Command::Type, Command::OpenInBrowser})
        addTool(actions[command]);
    body()->addWidget(m_progress);
    body()->addWidget(m_reader, 1);
    setFocusProxy(m_reader);

    connect(m_reader, &ReaderView::progressChanged, this, [this](qreal share) {
        static_cast<ReadingProgress *>(m_progress)->set(share, m_reader->articleDirection());
    });
    connect(&library, &Library::changed, this, &ArticlePane::handle);
    retranslate();
    clear();
}

ArticlePane::~ArticlePane() = default;

void ArticlePane::open(ArticleId id)
{
    if (m_wanted == id)
        return;
    m_wanted = id;
    m_loading = {};
    m_feedText = false;
    m_article.reset(); // the page stays until the new one is ready
    if (id.isValid())
        load();
    else
        clear();
}

void ArticlePane::clear()
{
    m_wanted = {};
    m_loading = {};
    m_article.reset();
    m_reader->clear();
    static_cast<ReadingProgress *>(m_progress)->set(0, layoutDirection());
    updateActions();
}

void ArticlePane::load()
{
    if (m_loading == m_wanted) {
        m_loadAgain = true;
        return;
    }
    m_loading = m_wanted;
    m_loadAgain = false;
    whenAnswered(m_library.article(m_wanted), this,
                 [this, wanted = m_wanted](const Result<Article> &article) {
                     if (wanted != m_wanted)
                         return; // another was asked for meanwhile
                     if (!article) {
                         clear();
                         Q_EMIT failed(wording::sentence(article.error()));
                         return;
                     }
                     whenAnswered(m_library.tags(), this,
                                  [this, article = *article](const Result<QList<Tag>> &tags) {
                                      show(article, tags.value_or(QList<Tag>()));
                                  });
                 });
}

void ArticlePane::show(const Article &article, const QList<Tag> &tags)
{
    if (article.header.id != m_wanted)
        return;
    const auto direction = layoutDirection();
    const auto build = [article, tags, direction, feedText = m_feedText] {
        return makeReaderArticle(article, tags, direction, article.direction,
                                 feedText ? ArticleText::Feed : ArticleText::Whole);
    };
    whenAnswered(m_worker.run(Priority::User, build), this, [this](const ReaderArticle &ready) {
        if (ready.article.header.id != m_wanted)
            return;
        const bool isNew = !m_article || m_article->header.id != m_wanted;
        m_article = ready.article;
        m_reader->showArticle(ready);
        updateActions();
        m_loading = {};
        if (m_loadAgain)
            load();
        if (isNew)
            Q_EMIT opened(m_wanted);
    });
}

void ArticlePane::handle(const Change &change)
{
    if (!m_wanted.isValid())
        return;
    const auto concerns = [this](const QList<ArticleId> &ids) {
        return ids.contains(m_wanted);
    };
    if (const auto *status = std::get_if<StatusChanged>(&change)) {
        if (!concerns(status->ids))
            return;
        // What is on its way may have been read before the change.
        m_loadAgain = true;
        if (m_article) {
            m_article->header.read = status->read.value_or(m_article->header.read);
            m_article->header.starred = status->starred.value_or(m_article->header.starred);
            updateActions();
        }
    } else if (const auto *tags = std::get_if<TagsChanged>(&change)) {
        if (concerns(tags->ids))
            load();
    } else if (const auto *stored = std::get_if<ArticlesStored>(&change)) {
        if (concerns(stored->updated))
            load();
    } else if (const auto *direction = std::get_if<DirectionChanged>(&change)) {
        if (direction->article == m_wanted ||
            (m_article && direction->feed == m_article->header.feed))
            load();
    } else if (std::holds_alternative<LibraryChanged>(change)) {
        load();
    } else if (const auto *removed = std::get_if<ArticlesRemoved>(&change)) {
        if (concerns(removed->ids))
            clear();
    }
}

void ArticlePane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ArticlePane::toggleWhole()
{
    updateActions(); // the action has turned itself already
    if (!m_article || m_getting == m_wanted)
        return;
    if (!m_article->wholeHtml.isEmpty()) {
        m_feedText = !m_feedText;
        updateActions();
        load();
        return;
    }
    m_getting = m_wanted;
    Q_EMIT said(tr("Getting the whole article…"));
    whenAnswered(m_library.wholeArticles().get(m_wanted), this,
                 [this, wanted = m_wanted](const Result<void> &got) {
                     m_getting = {};
                     // What came is told by the library, and shown then.
                     if (got)
                         Q_EMIT said({});
                     else
                         Q_EMIT failed(wording::sentence(got.error()));
                     if (wanted == m_wanted)
                         updateActions();
                 });
}

void ArticlePane::toggleDirection()
{
    updateActions(); // the action has turned itself already
    if (!m_article)
        return;
    // Once more takes the word back.
    Qt::LayoutDirection wanted = Qt::LayoutDirectionAuto;
    if (m_article->direction == Qt::LayoutDirectionAuto)
        wanted =
            m_reader->articleDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    whenAnswered(m_library.setArticleDirection(m_wanted, wanted), this,
                 [this](const Result<void> &stored) {
                     if (!stored)
                         Q_EMIT failed(wording::sentence(stored.error()));
                 });
}

void ArticlePane::updateActions()
{
    const bool there = m_article.has_value();
    for (const Command command :
         {Command::WholeArticle, Command::Star, Command::Tag, Command::ToggleRead,
          Command::ToggleDirection, Command::OpenInBrowser, Command::CopyLink, Command::Mail,
          Command::CopyQuotation, Command::FindInArticle, Command::Print, Command::SavePdf})
        m_actions[command]->setEnabled(there);
    m_actions[Command::WholeArticle]->setChecked(there && !m_article->wholeHtml.isEmpty() &&
                                                 !m_feedText);
    m_actions[Command::Star]->setChecked(there && m_article->header.starred);
    m_actions[Command::ToggleRead]->setChecked(there && m_article->header.read);
    m_actions[Command::ToggleDirection]->setChecked(there && m_article->direction !=
                                                                 Qt::LayoutDirectionAuto);
    if (there && m_article->header.url.isEmpty()) {
        m_actions[Command::WholeArticle]->setEnabled(false);
        m_actions[Command::OpenInBrowser]->setEnabled(false);
        m_actions[Command::CopyLink]->setEnabled(false);
        m_actions[Command::Mail]->setEnabled(false);
    }
}

void ArticlePane::retranslate()
{
    m_reader->setAccessibleName(tr("Article"));
}

void ArticlePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_article)
            load(); // byline, reading time and chips are words of ours
    }
    Pane::changeEvent(event);
}

} // namespace naba
