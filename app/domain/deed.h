// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/domain/query.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace naba {

/// What a reader does to articles and feeds and can take back.
/// The numbers are stored: new kinds go to the end.
enum class DeedKind {
    MarkRead,
    MarkUnread,
    Star,
    Unstar,
    GiveTag,
    TakeTag,
    Delete,
    Unsubscribe,
    MoveFeeds,
};

/// Something the reader did, kept so that it can be taken back.
struct Deed
{
    qint64 id = 0;
    DeedKind kind = DeedKind::MarkRead;
    qint64 articles = 0; ///< how many it changed
    QString name;        ///< of the tag, the feed or the folder it is about; empty: none
    QDateTime at;        ///< UTC
};

/// Something to be done. To the articles of `query`, or, if there is none, to `articles`.
struct DeedOrder
{
    DeedKind kind = DeedKind::MarkRead;
    QList<ArticleId> articles;
    std::optional<ArticleQuery> query;
    QString tag;         ///< its name, for GiveTag and TakeTag
    QList<FeedId> feeds; ///< for Unsubscribe (one) and MoveFeeds
    FolderId folder;     ///< for MoveFeeds; invalid: the top
    bool keep = true;    ///< so that it can be taken back
};

} // namespace naba

Q_DECLARE_METATYPE(naba::Deed)
