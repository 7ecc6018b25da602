// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QDateTime>
#include <QString>

namespace naba {

/// What a list is in the order of.
enum class ArticleOrder {
    NewestFirst,
    OldestFirst,
    ByFeed,  ///< feeds by name, the newest first in each
    ByTitle, ///< text::collationKey
    ByStar,  ///< those with a star first, the last one given on top; then the newest first
};

/// Which articles a list shows and in which order. Every condition that is set must hold.
struct ArticleQuery
{
    FeedId feed;
    FolderId folder; ///< with the folders inside it
    TagId tag;
    bool unread = false;
    bool starred = false;
    QDateTime since;         ///< published at or after; invalid: no limit
    QDateTime before;        ///< published before; invalid: no limit
    QString search;          ///< as it was typed (text::readQuery); empty: everything
    bool exactForms = false; ///< of the search's words only as they are written
    bool bestFirst = false;  ///< of a search: what fits best, whatever the order
    bool unfinished = false; ///< the search's last word is still being typed
    ArticleOrder order = ArticleOrder::NewestFirst;

    bool operator==(const ArticleQuery &) const = default;
};

/// The numbers the tree shows beside its fixed rows.
struct Counts
{
    qint64 today = 0; ///< unread, published since local midnight
    qint64 unread = 0;
    qint64 starred = 0;
    qint64 total = 0;
};

} // namespace naba
