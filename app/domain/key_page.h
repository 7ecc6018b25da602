// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QByteArray>
#include <QSet>

#include <memory>
#include <vector>

namespace naba {

/// Where the next page of a list begins, and what its order rests on. Made by the store; others
/// only hand it back.
struct KeyCursor
{
    bool started = false;
    /// By title: the script that comes first, as the first byte of its titles' keys; 0: none does.
    unsigned char ownScript = 0;
    int part = 0;    ///< of the lists that are shown one after the other
    qint64 time = 0; ///< of the last key
    ArticleId id;    ///< of the last key
    QByteArray titleKey;
    QList<FeedId> feeds;                             ///< by feed: their order
    std::shared_ptr<const QSet<ArticleId>> first;    ///< by star: those that came first
    std::shared_ptr<const std::vector<bool>> wanted; ///< by title: the list's articles
    std::shared_ptr<const QList<ArticleKey>> sorted; ///< a short list, sorted at once
};

/// Some keys of a list, in its order.
struct KeyPage
{
    QList<ArticleKey> keys;
    KeyCursor next;
    bool atEnd = true;
    /// The newest of what a search finds: the whole list is asked for once more, from its
    /// beginning.
    bool isForetaste = false;
    /// What found them in place of an unfinished search; null: the search itself.
    QString search;
};

} // namespace naba
