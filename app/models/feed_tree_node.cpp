// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/feed_tree_node.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace naba {

int FeedTreeNode::row() const
{
    if (!parent) {
        return 0;
    }
    const auto at = std::find_if(parent->children.cbegin(), parent->children.cend(),
                                 [this](const auto &child) { return child.get() == this; });
    return int(at - parent->children.cbegin());
}

bool FeedTreeNode::isSection() const
{
    return kind == FeedTreeKind::TagSection || kind == FeedTreeKind::FolderSection ||
           kind == FeedTreeKind::FeedSection || kind == FeedTreeKind::SearchSection;
}

bool FeedTreeNode::takeContent(const FeedTreeNode &other)
{
    const bool same = title == other.title && direction == other.direction &&
                      count == other.count && colour == other.colour && error == other.error &&
                      search == other.search;
    title = other.title;
    direction = other.direction;
    count = other.count;
    colour = other.colour;
    error = other.error;
    search = other.search;
    return !same;
}

namespace {

FeedTreeNode *append(FeedTreeNode *parent, FeedTreeKind kind, qint64 id = 0,
                     const QString &title = {}, qint64 count = 0)
{
    auto node = std::make_unique<FeedTreeNode>();
    node->kind = kind;
    node->id = id;
    node->title = title;
    node->count = count;
    node->parent = parent;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void appendFeed(FeedTreeNode *parent, const Feed &feed)
{
    FeedTreeNode *node = append(parent, FeedTreeKind::Feed, feed.id.value, feed.title, feed.unread);
    node->direction = feed.direction;
    node->error = feed.lastError;
}

/// Folders by the folder they lie in; one whose parent is unknown, or that lies inside itself,
/// is put at the top so that it cannot disappear.
QHash<FolderId, QList<Folder>> foldersByParent(const QList<Folder> &folders)
{
    QHash<FolderId, FolderId> parents;
    for (const Folder &folder : folders) {
        parents.insert(folder.id, folder.parent);
    }
    QHash<FolderId, QList<Folder>> byParent;
    for (const Folder &folder : folders) {
        QSet<FolderId> seen;
        FolderId at = folder.id;
        while (parents.contains(at) && !seen.contains(at)) {
            seen.insert(at);
            at = parents.value(at);
        }
        const bool reachesTop = !at.isValid();
        byParent[reachesTop ? folder.parent : FolderId()].append(folder);
    }
    for (QList<Folder> &siblings : byParent) {
        std::stable_sort(siblings.begin(), siblings.end(),
                         [](const Folder &a, const Folder &b) { return a.position < b.position; });
    }
    return byParent;
}

struct Builder
{
    QHash<FolderId, QList<Folder>> folders;
    QHash<FolderId, QList<Feed>> feeds;

    qint64 fill(FeedTreeNode *parent, FolderId inside) const
    {
        qint64 unread = 0;
        const QList<Folder> subfolders = folders.value(inside);
        for (const Folder &folder : subfolders) {
            FeedTreeNode *node =
                append(parent, FeedTreeKind::Folder, folder.id.value, folder.title);
            node->count = fill(node, folder.id);
            unread += node->count;
        }
        if (inside.isValid()) {
            const QList<Feed> own = feeds.value(inside);
            for (const Feed &feed : own) {
                appendFeed(parent, feed);
                unread += feed.unread;
            }
        }
        return unread;
    }
};

} // namespace

std::unique_ptr<FeedTreeNode> buildFeedTree(const FeedTreeContent &content)
{
    auto root = std::make_unique<FeedTreeNode>();
    append(root.get(), FeedTreeKind::Today)->count = content.counts.today;
    append(root.get(), FeedTreeKind::Unread)->count = content.counts.unread;
    append(root.get(), FeedTreeKind::Starred)->count = content.counts.starred;
    if (!content.tags.isEmpty()) {
        append(root.get(), FeedTreeKind::TagSection);
        for (const Tag &tag : content.tags) {
            append(root.get(), FeedTreeKind::Tag, tag.id.value, tag.name, tag.articles)->colour =
                tag.colour;
        }
    }
    if (!content.searches.isEmpty()) {
        append(root.get(), FeedTreeKind::SearchSection);
        for (const SavedSearch &search : content.searches) {
            append(root.get(), FeedTreeKind::Search, search.id.value, search.title, search.unread)
                ->search = search;
        }
    }
    Builder builder;
    builder.folders = foldersByParent(content.folders);
    QSet<FolderId> known;
    for (const Folder &folder : content.folders) {
        known.insert(folder.id);
    }
    for (const Feed &feed : content.feeds) {
        builder.feeds[known.contains(feed.folder) ? feed.folder : FolderId()].append(feed);
    }
    if (!content.folders.isEmpty()) {
        append(root.get(), FeedTreeKind::FolderSection);
        builder.fill(root.get(), {});
    }
    const QList<Feed> loose = builder.feeds.value({});
    if (!loose.isEmpty()) {
        append(root.get(), FeedTreeKind::FeedSection);
        for (const Feed &feed : loose) {
            appendFeed(root.get(), feed);
        }
    }
    return root;
}

} // namespace naba
