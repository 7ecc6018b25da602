// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_commands.h"

#include "app/base/when_answered.h"
#include "app/library/offline.h"
#include "app/library/pictures.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/article_pane.h"
#include "ui/picture_bar.h"
#include "ui/picture_codec.h"
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace naba {

PictureCommands::PictureCommands(Library &library, Actions &actions, ArticlePane &article,
                                 QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_article(article)
    , m_bar(new PictureBar)
{
    library.pictures().setFit(fitPicture);
    // Under the page: when it comes and goes no line of the text moves.
    article.body()->addWidget(m_bar);
    connect(&article, &ArticlePane::opened, this, &PictureCommands::opened);
    connect(&article.reader(), &ReaderView::pictureRequested, this,
            [this](const QUrl &url) { begin(url, true, true); });
    connect(m_bar, &PictureBar::showRequested, this, &PictureCommands::fetchAll);
    connect(m_bar, &PictureBar::alwaysRequested, this, &PictureCommands::always);
    connect(actions[Command::ShowPictures], &QAction::triggered, this, &PictureCommands::fetchAll);
    connect(&library.offline(), &Offline::changed, this, [this](bool offline) {
        if (!offline && m_article.article())
            opened(); // what could not be had before may be now
        else
            updateBar();
    });
}

void PictureCommands::readPolicies()
{
    whenAnswered(m_library.pictures().policies(), this,
                 [this](const Result<QHash<FeedId, PicturePolicy>> &policies) {
                     if (policies)
                         m_policies = *policies;
                 });
}

void PictureCommands::setPolicy(FeedId feed, PicturePolicy policy)
{
    whenAnswered(m_library.pictures().setPolicy(feed, policy), this,
                 [this, feed, policy](const Result<void> &stored) {
                     if (!stored) {
                         Q_EMIT message(wording::sentence(stored.error()));
                         return;
                     }
                     m_policies.insert(feed, policy);
                     if (m_article.article() && m_article.article()->header.feed == feed)
                         opened();
                 });
}

void PictureCommands::addPolicies(QMenu &menu, FeedId feed)
{
    if (!feed.isValid())
        return;
    QMenu *choices = menu.addMenu(tr("Pictures of this feed"));
    auto *group = new QActionGroup(choices);
    const std::pair<QString, PicturePolicy> all[] = {
        {tr("When I ask"), PicturePolicy::Ask},
        {tr("Never"), PicturePolicy::Never},
        {tr("When I open an article"), PicturePolicy::WhenOpened},
        {tr("Ahead of time"), PicturePolicy::Ahead},
    };
    for (const auto &[text, policy] : all) {
        QAction *action = choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_policies.value(feed) == policy);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, feed, policy = policy] { setPolicy(feed, policy); });
    }
}

void PictureCommands::opened()
{
    const auto &shown = m_article.reader().article();
    if (!shown)
        return;
    m_shown = shown->article.header.id;
    m_urls = Pictures::shownIn(shown->document);
    m_pending.clear();
    m_hopeless.clear();
    const PicturePolicy policy = m_policies.value(shown->article.header.feed);
    const bool wanted = policy == PicturePolicy::WhenOpened || policy == PicturePolicy::Ahead;
    for (const QUrl &url : std::as_const(m_urls)) {
        if (!m_article.reader().pictures().has(url))
            begin(url, wanted, false);
    }
    updateBar();
}

/// `asked`: the reader pressed this one, and is told why it does not come.
void PictureCommands::begin(const QUrl &url, bool fromNetwork, bool asked)
{
    const auto &article = m_article.article();
    if (!article || m_pending.contains(url))
        return;
    m_pending.insert(url);
    const ArticleId id = article->header.id;
    const auto answer =
        fromNetwork ? m_library.pictures().fetch(id, url) : m_library.pictures().kept(url);
    whenAnswered(answer, this, [this, id, url, asked](const Result<Picture> &picture) {
        if (m_article.current() != id)
            return;
        if (picture) {
            show(url, *picture, asked);
            return;
        }
        const ErrorKind kind = picture.error().kind;
        if (kind == ErrorKind::Beacon || kind == ErrorKind::NotAPicture ||
            kind == ErrorKind::TooLarge || kind == ErrorKind::PrivateAddress)
            m_hopeless.insert(url);
        if (asked)
            Q_EMIT message(wording::sentence(picture.error(), url.toDisplayString()));
        settle(url);
    });
}

void PictureCommands::show(const QUrl &url, const Picture &picture, bool asked)
{
    whenAnswered(m_article.run([picture] { return decodePicture(picture); }), this,
                 [this, url, asked, id = m_article.current()](const QImage &image) {
                     if (m_article.current() != id)
                         return;
                     if (!image.isNull()) {
                         m_article.reader().setPicture(url, image);
                     } else {
                         m_hopeless.insert(url);
                         if (asked) {
                             Q_EMIT message(wording::sentence(Error{ErrorKind::NotAPicture, {}, 0},
                                                              url.toDisplayString()));
                         }
                     }
                     settle(url);
                 });
}

void PictureCommands::settle(const QUrl &url)
{
    m_pending.remove(url);
    updateBar();
}

void PictureCommands::fetchAll()
{
    for (const QUrl &url : std::as_const(m_urls)) {
        if (!m_article.reader().pictures().has(url) && !m_hopeless.contains(url))
            begin(url, true, false);
    }
    updateBar();
}

void PictureCommands::always()
{
    if (m_article.article())
        setPolicy(m_article.article()->header.feed, PicturePolicy::WhenOpened);
}

/// While pictures are on their way there is nothing to offer, and a bar that comes and goes would
/// move the page.
void PictureCommands::updateBar()
{
    if (!m_article.article() || m_article.article()->header.id != m_shown) {
        m_bar->set(PictureBar::State::Hidden, 0);
        return;
    }
    if (!m_pending.isEmpty())
        return;
    const auto missing = std::count_if(m_urls.cbegin(), m_urls.cend(), [this](const QUrl &url) {
        return !m_article.reader().pictures().has(url) && !m_hopeless.contains(url);
    });
    const bool never = m_policies.value(m_article.article()->header.feed) == PicturePolicy::Never;
    const auto state = m_library.offline().isOffline() ? PictureBar::State::Offline
                       : never                         ? PictureBar::State::Hidden
                                                       : PictureBar::State::Asks;
    m_bar->set(state, static_cast<int>(missing));
}

} // namespace naba
