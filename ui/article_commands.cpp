// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article_commands.h"

#include "app/base/when_answered.h"
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
    on(Command::Mail, &ArticleCommands::mail);
    connectSets();
}

/// What is done to many articles at once.
void ArticleCommands::connectSets()
{
    const auto on = [this](Command command, auto function) {
        connect(m_actions[command], &QAction::triggered, this, function);
    };
    on(Command::Delete, [this] { removeArticles(); });
    on(Command::MarkAboveRead, [this] { markBeside(true); });
    on(Command::MarkBelowRead, [this] { markBeside(false); });
    on(Command::MarkDayRead, [this] { markOlder(1); });
    on(Command::MarkWeekRead, [this] { markOlder(7); });
    on(Command::MarkMonthRead, [this] { markOlder(30); });
}

/// The rows that are selected, if there are several.
QList<ArticleId> ArticleCommands::chosen() const
{
    QList<ArticleId> ids = m_list.view().selectedArticles();
    return ids.size() > 1 ? ids : QList<ArticleId>();
}

/// What is done shows by itself, and the toast tells it.
template<typename T>
void ArticleCommands::onlyFailure(const QFuture<Result<T>> &done)
{
    whenAnswered(done, this, [this](const Result<T> &result) {
        if (!result)
            Q_EMIT message(wording::sentence(result.error()));
    });
}

/// The article that the keys are meant for. It may still be on its way to the page: one who presses
/// J and S in a breath means the new one.
std::optional<ArticleHeader> ArticleCommands::target() const
{
    if (const auto &article = m_article.article())
        return article->header;
    return listed(m_article.current());
}

std::optional<ArticleHeader> ArticleCommands::listed(ArticleId id) const
{
    const auto *model = qobject_cast<ArticleListModel *>(m_list.view().model());
    const ArticleHeader *header = model->headerAt(model->rowOf(id));
    return header ? std::optional(*header) : std::nullopt;
}

void ArticleCommands::report(const QFuture<Result<int>> &done,
                             const std::function<void()> &answered)
{
    whenAnswered(done, this, [this, answered](const Result<int> &changed) {
        answered();
        if (!changed)
            Q_EMIT message(wording::sentence(changed.error()));
    });
}

void ArticleCommands::setRead(ArticleId id, bool read)
{
    if (!id.isValid())
        return;
    m_readWanted.insert(id, read);
    report(m_library.setRead({id}, read), [this, id] { m_readWanted.remove(id); });
}

void ArticleCommands::markSeen(ArticleId id)
{
    if (!id.isValid())
        return;
    m_readWanted.insert(id, true);
    report(m_library.markSeen({id}), [this, id] { m_readWanted.remove(id); });
}

void ArticleCommands::setStarred(ArticleId id, bool starred)
{
    if (!id.isValid())
        return;
    m_starWanted.insert(id, starred);
    report(m_library.setStarred({id}, starred), [this, id] { m_starWanted.remove(id); });
}

void ArticleCommands::star()
{
    // The action has turned itself already; it shows what is stored, and turns when that does.
    m_article.updateActions();
    const auto header = target();
    if (const QList<ArticleId> ids = chosen(); header && !ids.isEmpty())
        onlyFailure(m_library.setStarred(ids, !header->starred));
    else if (header)
        setStarred(header->id, !m_starWanted.value(header->id, header->starred));
}

void ArticleCommands::toggleRead()
{
    m_article.updateActions();
    const auto header = target();
    if (const QList<ArticleId> ids = chosen(); header && !ids.isEmpty())
        onlyFailure(m_library.setRead(ids, !header->read));
    else if (header)
        setRead(header->id, !m_readWanted.value(header->id, header->read));
}

void ArticleCommands::openTags()
{
    if (const auto header = target())
        openTagBox(*header);
}

void ArticleCommands::tag(ArticleId id)
{
    if (const auto header = listed(id))
        openTagBox(*header);
}

void ArticleCommands::openTagBox(const ArticleHeader &header)
{
    if (!m_tagBox) {
        m_tagBox = new TagBox(m_library, &m_article);
        connect(m_tagBox, &TagBox::failed, this, &ArticleCommands::message);
    }
    if (const QList<ArticleId> ids = chosen(); !ids.isEmpty())
        m_tagBox->openFor(ids, m_article.toolFor(m_actions[Command::Tag]));
    else
        m_tagBox->openFor(header.id, header.tags, m_article.toolFor(m_actions[Command::Tag]));
}

void ArticleCommands::markAllRead()
{
    onlyFailure(m_library.markAllRead(m_list.shownQuery()));
}

/// From the current row on, without it.
void ArticleCommands::markBeside(bool above)
{
    const auto *model = qobject_cast<ArticleListModel *>(m_list.view().model());
    const int row = m_list.view().currentIndex().row();
    if (row < 0)
        return;
    const QList<ArticleId> ids =
        above ? model->idsBetween(0, row - 1) : model->idsBetween(row + 1, model->rowCount() - 1);
    if (!ids.isEmpty())
        onlyFailure(m_library.setRead(ids, true));
}

void ArticleCommands::markOlder(int days)
{
    ArticleQuery query = m_list.shownQuery();
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-days);
    if (!query.before.isValid() || query.before > before)
        query.before = before;
    onlyFailure(m_library.markAllRead(query));
}

/// The next article is shown in place of what goes.
void ArticleCommands::removeArticles()
{
    QList<ArticleId> ids = chosen();
    if (ids.isEmpty()) {
        if (const auto header = target())
            ids = {header->id};
    }
    if (!ids.isEmpty())
        onlyFailure(m_library.remove(ids));
}

void ArticleCommands::openInBrowser()
{
    if (const auto header = target())
        openLink(header->url);
}

void ArticleCommands::openLink(const QUrl &url)
{
    // Feeds can write any address: only these are handed to the system.
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
        scheme == QLatin1String("mailto"))
        QDesktopServices::openUrl(url);
}

/// A letter in the reader's own mail program, with title and link: nothing is sent from here.
void ArticleCommands::mail()
{
    const auto header = target();
    if (!header || header->url.isEmpty())
        return;
    const auto encoded = [](const QString &text) {
        return QUrl::toPercentEncoding(text.simplified());
    };
    QUrl letter;
    letter.setScheme(QStringLiteral("mailto"));
    // RFC 6068, section 2: both values percent-encoded, lines parted by CRLF.
    letter.setQuery(QString::fromLatin1("subject=" + encoded(header->title) +
                                        "&body=" + encoded(header->title) + "%0D%0A%0D%0A" +
                                        encoded(header->url.toString(QUrl::FullyEncoded))),
                    QUrl::StrictMode);
    openLink(letter);
}

void ArticleCommands::copyLink()
{
    const auto header = target();
    if (!header || header->url.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(header->url.toString(QUrl::FullyEncoded));
    Q_EMIT message(tr("The link is in the clipboard."));
}

} // namespace naba
