// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/feed.h"
#include "app/domain/query.h"
#include "app/domain/search.h"

#include <memory>
#include <optional>
#include <vector>

namespace naba {

/// What a row of the feed tree is.
enum class FeedTreeKind {
    Today,
    Unread,
    Starred,
    TagSection,
    Tag,
    SearchSection,
    Search,
    FolderSection,
    Folder,
    FeedSection,
    Feed
};

/// One row of the feed tree with what lies inside it.
struct FeedTreeNode
{
    FeedTreeKind kind = FeedTreeKind::Feed;
    qint64 id = 0; ///< of the tag, folder or feed; 0 for a fixed row
    QString title; ///< empty for fixed rows and sections: their names are the interface's
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    qint64 count = 0;
    int colour = 0;
    std::optional<Error> error;
    SavedSearch search; ///< of a saved search

    FeedTreeNode *parent = nullptr;
    std::vector<std::unique_ptr<FeedTreeNode>> children;

    [[nodiscard]] int row() const; ///< within the parent; 0 for the root
    [[nodiscard]] bool isSection() const;

    [[nodiscard]] bool isSameRow(const FeedTreeNode &other) const
    {
        return kind == other.kind && id == other.id;
    }

    /// Takes what is shown from `other`; false if nothing was different. Children stay.
    bool takeContent(const FeedTreeNode &other);
};

/// What the library knows, as a tree.
struct FeedTreeContent
{
    QList<Feed> feeds;
    QList<Folder> folders;
    QList<Tag> tags;
    QList<SavedSearch> searches;
    Counts counts;
};

/// The tree for `content`: fixed rows, then sections for what there is.
std::unique_ptr<FeedTreeNode> buildFeedTree(const FeedTreeContent &content);

} // namespace naba
