// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QDateTime>
#include <QString>

namespace naba {

/// Which articles a list shows, newest first. Every condition that is set must hold.
struct ArticleQuery
{
    FeedId feed;
    FolderId folder; ///< with the folders inside it
    TagId tag;
    bool unread = false;
    bool starred = false;
    QDateTime since;         ///< published at or after; invalid: no limit
    QString search;          ///< as it was typed (text::readQuery); empty: everything
    bool exactForms = false; ///< of the search's words only as they are written

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
