// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/transfer.h"
#include "app/store/database.h"
#include "app/store/store.h"

#include <limits>

namespace naba::store {

// Statements that take a library out in one piece, or another one in. Each runs on the thread of
// its connection; those that write expect a transaction around them.

struct PortableFeedRow
{
    FeedId id;
    PortableFeed feed;
};

/// In the order in which they were subscribed to.
Result<QList<PortableFeedRow>> selectPortableFeeds(Database &database);
/// Everything around the articles.
Result<PortableOutline> selectPortableOutline(Database &database);
/// Every folder, those around others first, as the tree lists them.
Result<QList<QStringList>> selectFolderPaths(Database &database);

Result<QList<PortableSearch>> selectPortableSearches(Database &database);

/// Where a page of a feed's articles ends; the next begins behind it. Oldest first.
struct PortableCursor
{
    qint64 published = std::numeric_limits<qint64>::min();
    qint64 id = 0;
};

struct PortablePage
{
    QList<PortableArticle> articles;
    PortableCursor end;
    bool last = false;
};

/// Some of a feed's articles with everything that is known of them: not many, and not much text,
/// so that a page needs little memory whatever the library is like.
Result<PortablePage> selectPortablePage(Database &database, FeedId feed,
                                        const PortableCursor &after);

/// Articles that are starred or have a tag, newest first.
Result<QList<ArticleId>> selectKept(Database &database);

/// An article to be merged, with its tags as the library knows names.
struct MergeArticle
{
    PortableArticle article;
    QList<TagName> tags;
};

struct MergedArticles
{
    QList<ArticleId> added;
    QList<ArticleId> marked; ///< known ones that got a mark, tag or direction they had not
    int known = 0;
};

struct MergedFeed
{
    FeedId id;
    bool added = false;
    bool changed = false; ///< a known one that got a name, direction or tag it had not
};

/// Makes what is missing of these folders. How many.
Result<int> mergeFolders(Database &database, const QList<QStringList> &folders);
/// Makes what is missing of these tags, in their order and colours.
Result<void> mergeTags(Database &database, const QList<std::pair<TagName, int>> &tags);
/// Adds the searches that are not there by title and words.
Result<void> mergeSearches(Database &database, const QList<PortableSearch> &searches);
/// Subscribes, or gives a known subscription what the reader has not said of it: `known` is its
/// row, if it has one.
Result<MergedFeed> mergeFeed(Database &database, const PortableFeed &feed, FeedId known,
                             const QDateTime &now);
/// Adds the articles that are not there (deleted ones too: this was asked for), and to those that
/// are the marks that they have not. What is there keeps its text, and no mark is taken away.
/// `newest`: the library's last article before all of this (newestArticle).
Result<MergedArticles> mergeArticles(Database &database, FeedId feed,
                                     const QList<MergeArticle> &articles, const QDateTime &now,
                                     ArticleId newest);
/// The last article that was added; not valid if there is none.
Result<ArticleId> newestArticle(Database &database);
/// How many of these are there already, by identity or by link.
Result<int> countKnown(Database &database, FeedId feed, const QList<ArticleDraft> &drafts);

} // namespace naba::store
