// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/domain/fetching.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace naba {

/// A folder of feeds; folders nest.
struct Folder
{
    FolderId id;
    FolderId parent; ///< invalid: top level
    QString title;
    int position = 0;
    int intervalMinutes = 0; ///< how often its feeds are asked; 0: as the folder around it, or all
};

/// A subscription, as the tree and the CLI show it.
struct Feed
{
    FeedId id;
    FolderId folder; ///< invalid: top level
    QUrl url;        ///< what is fetched
    QUrl siteUrl;
    QString title;    ///< the reader's name for it, else the feed's own, else its host
    QString language; ///< BCP 47 as the feed states it, or found from its articles; may be empty
    /// The reader's word on direction; Qt::LayoutDirectionAuto leaves it to the text.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    QStringList tags;               ///< what an OPML file's category said of it
    QDateTime checkedAt;            ///< last time it was asked, with any outcome
    std::optional<Error> lastError; ///< why the last refresh failed; nothing if it did not
    qint64 unread = 0;
    qint64 total = 0;
    bool alwaysWhole = false; ///< its articles are got whole, from their pages
};

/// What the next conditional request needs to know of the last answer.
struct FetchState
{
    FeedId feed;
    QUrl url;
    QByteArray etag;         ///< verbatim
    QByteArray lastModified; ///< verbatim
    QByteArray bodyHash;     ///< of the last body that was taken in
    QString title;           ///< as Feed::title
    std::optional<Error> lastError;
    Fetching fetching;
    QDateTime checkedAt; ///< as Feed::checkedAt
};

} // namespace naba
