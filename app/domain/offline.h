// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QMetaType>
#include <QtGlobal>

namespace naba {

/// What an offline pack is made of, besides the text that is there.
struct PackContents
{
    bool whole = true; ///< whole articles where the feed brings a summary
    bool pictures = true;
};

/// An article that waits for its pictures, or for the whole of it.
struct OfflineItem
{
    ArticleId article;
    bool pack = false; ///< the reader asked for it; else the feed is kept ahead of time
    PackContents contents;
};

/// How far a pack is, in articles.
struct OfflineProgress
{
    qint64 total = 0;
    qint64 done = 0;
    qint64 failed = 0; ///< of `done`: something of them could not be had
    qint64 bytes = 0;  ///< fetched

    [[nodiscard]] qint64 waiting() const { return total - done; }
};

/// What a pack would fetch.
struct PackEstimate
{
    qint64 articles = 0;
    qint64 pictures = 0; ///< not kept yet
    qint64 wholes = 0;   ///< articles that are a summary only
    qint64 bytes = 0;
    bool estimated = false; ///< counted on some of the articles
};

} // namespace naba

Q_DECLARE_METATYPE(naba::OfflineProgress)
