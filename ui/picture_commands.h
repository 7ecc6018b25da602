// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/picture.h"
#include "app/library/library.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QMenu;

namespace naba {

class Actions;
class ArticlePane;
class PictureBar;

/// The pictures of the article that is shown: what is kept stands there at once, the rest is asked
/// for as the feed's policy or the reader says, and the bar over the article says what is missing.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(Library &library, Actions &actions, ArticlePane &article, QObject *parent);

    /// The library is open: what feeds want is known.
    void readPolicies();

    [[nodiscard]] PicturePolicy policy(FeedId feed) const { return m_policies.value(feed); }

    /// Remembered.
    void setPolicy(FeedId feed, PicturePolicy policy);

    /// The choices for a feed, in a menu; nothing without one.
    void addPolicies(QMenu &menu, FeedId feed);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void opened();
    void begin(const QUrl &url, bool fromNetwork, bool asked);
    void show(const QUrl &url, const Picture &picture, bool asked);
    void settle(const QUrl &url);
    void fetchAll();
    void updateBar();
    void always();

    Library &m_library;
    ArticlePane &m_article;
    PictureBar *m_bar;
    QHash<FeedId, PicturePolicy> m_policies;
    QList<QUrl> m_urls; ///< of the article that is shown
    QSet<QUrl> m_pending;
    QSet<QUrl> m_hopeless; ///< they cannot be had: nothing to offer
    ArticleId m_shown;
};

} // namespace naba
