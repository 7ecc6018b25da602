// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QList>
#include <QMetaType>

#include <optional>
#include <variant>

namespace naba {

/// Feeds or folders were added, removed, renamed or moved.
struct FeedsChanged
{
};

/// A feed was asked: its error, title or check time may be new.
struct FeedChecked
{
    FeedId feed;
};

/// New articles, or articles whose text the feed changed.
struct ArticlesStored
{
    FeedId feed;
    QList<ArticleId> added;
    QList<ArticleId> updated;
};

struct ArticlesRemoved
{
    QList<ArticleId> ids;
};

/// The reader's marks changed; what is not set did not.
struct StatusChanged
{
    QList<ArticleId> ids;
    std::optional<bool> read;
    std::optional<bool> starred;
};

/// Tags were given to or taken from these articles.
struct TagsChanged
{
    QList<ArticleId> ids;
};

/// Articles can be read whole without a network, or no longer; no numbers: any of them.
struct ArticlesKept
{
    QList<ArticleId> ids;
};

/// The reader said which way a feed's articles, or this article, read; what is not valid is not
/// meant.
struct DirectionChanged
{
    FeedId feed;
    ArticleId article;
};

/// Another program changed the library: anything may be different.
struct LibraryChanged
{
};

/// Searches were saved, changed or taken away, or what they find may be other than it was: new
/// articles can be found.
struct SearchesChanged
{
};

/// One thing that happened to the library, sent after it was committed.
using Change =
    std::variant<FeedsChanged, FeedChecked, ArticlesStored, ArticlesRemoved, StatusChanged,
                 TagsChanged, ArticlesKept, DirectionChanged, LibraryChanged, SearchesChanged>;

} // namespace naba

Q_DECLARE_METATYPE(naba::Change)
