// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article_commands.h"

#include "app/models/article_list_model.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/article_pane.h"
#include "ui/articles/article_list_view.h"
#include "ui/list_pane.h"
#include "ui/tags/tag_box.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QToolButton>

namespace naba {

ArticleCommands::ArticleCommands(Library &library, Actions &actions, ListPane &list,
                                 ArticlePane &article, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_actions(actions)
    , m_list(list)
    , m_article(article)
{
    const auto on = [&](Command command, auto method) {
        connect(actions[command], &QAction::triggered, this, method);
    };
    on(Command::Star, &ArticleCommands::star);
    on(Command::ToggleRead, &ArticleCommands::toggleRead);
    on(Command::Tag, &ArticleCommands::openTags);
    on(Command::MarkAllRead, &ArticleCommands::markAllRead);
    on(Command::OpenInBrowser, &ArticleCommands::openInBrowser);
    on(Command::CopyLink, &ArticleCommands::copyLink);
}

ArticleId ArticleCommands::target() const
{
    return m_article.current();
}

void ArticleCommands::report(QFuture<Result<int>> done)
{
    done.then(this, [this](const Result<int> &changed) {
        if (!changed)
            Q_EMIT message(wording::sentence(changed.error()));
    });
}

void ArticleCommands::setRead(ArticleId id, bool read)
{
    if (id.isValid())
        report(m_library.setRead({id}, read));
}

void ArticleCommands::setStarred(ArticleId id, bool starred)
{
    if (id.isValid())
        report(m_library.setStarred({id}, starred));
}

void ArticleCommands::star()
{
    // The action has already turned itself; it shows the truth again when the library answers.
    if (const auto &article = m_article.article())
        setStarred(article->header.id, !article->header.starred);
}

void ArticleCommands::toggleRead()
{
    if (const auto &article = m_article.article())
        setRead(article->header.id, !article->header.read);
}

void ArticleCommands::openTags()
{
    const auto &article = m_article.article();
    if (!article)
        return;
    if (!m_tagBox) {
        m_tagBox = new TagBox(m_library, &m_article);
        connect(m_tagBox, &TagBox::failed, this, &ArticleCommands::message);
    }
    QWidget *anchor = &m_article;
    for (QToolButton *button : m_article.findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_actions[Command::Tag])
            anchor = button;
    }
    m_tagBox->openFor(article->header.id, article->header.tags, anchor);
}

void ArticleCommands::markAllRead()
{
    m_library.markAllRead(m_list.query()).then(this, [this](const Result<int> &changed) {
        Q_EMIT message(changed ? tr("%n article(s) marked as read", nullptr, *changed)
                               : wording::sentence(changed.error()));
    });
}

void ArticleCommands::openInBrowser()
{
    if (const auto &article = m_article.article())
        openLink(article->header.url);
}

void ArticleCommands::openLink(const QUrl &url)
{
    // Feeds can write any address: only these are handed to the system.
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
        scheme == QLatin1String("mailto"))
        QDesktopServices::openUrl(url);
}

void ArticleCommands::copyLink()
{
    const auto &article = m_article.article();
    if (!article || article->header.url.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(article->header.url.toString(QUrl::FullyEncoded));
    Q_EMIT message(tr("The link is in the clipboard."));
}

} // namespace naba
