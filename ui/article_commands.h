// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace naba {

class Actions;
class ArticlePane;
class ListPane;
class TagBox;

/// What the reader does to an article: read, star, tag, open, copy. Each is sent to the library
/// and shows when the library says that it is stored; a failure becomes a sentence.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    ArticleCommands(Library &library, Actions &actions, ListPane &list, ArticlePane &article,
                    QObject *parent);

    void setRead(ArticleId id, bool read);
    /// It has lain open: read, but nothing to take back.
    void markSeen(ArticleId id);
    void setStarred(ArticleId id, bool starred);
    void openLink(const QUrl &url);
    /// Opens the tag box for an article of the list.
    void tag(ArticleId id);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void star();
    void toggleRead();
    void openTags();
    void markAllRead();
    void markBeside(bool above);
    void markOlder(int days);
    void removeArticles();
    void connectSets();
    [[nodiscard]] QList<ArticleId> chosen() const;
    template<typename T>
    void onlyFailure(const QFuture<Result<T>> &done);
    void openInBrowser();
    void copyLink();
    void mail();
    void report(const QFuture<Result<int>> &done, const std::function<void()> &answered);
    [[nodiscard]] std::optional<ArticleHeader> target() const;
    [[nodiscard]] std::optional<ArticleHeader> listed(ArticleId id) const;
    void openTagBox(const ArticleHeader &header);

    Library &m_library;
    Actions &m_actions;
    ListPane &m_list;
    ArticlePane &m_article;
    TagBox *m_tagBox = nullptr;
    // What was asked for and is not stored yet: the next press turns that.
    QHash<ArticleId, bool> m_readWanted;
    QHash<ArticleId, bool> m_starWanted;
};

} // namespace naba
