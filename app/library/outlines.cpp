// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/outlines.h"

#include "app/library/address.h"

#include <QHash>
#include <QSet>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(const QList<Feed> &present)
{
    QSet<QString> keys;
    for (const Feed &feed : present)
        keys.insert(feeds::subscriptionKey(feed.url));
    return keys;
}

/// Names from the top to `id`; no more steps than folders, so that a circle ends.
QStringList pathOf(FolderId id, const QHash<FolderId, Folder> &folders)
{
    QStringList path;
    for (qsizetype step = 0; id.isValid() && step < folders.size(); ++step) {
        const Folder folder = folders.value(id);
        path.prepend(folder.title);
        id = folder.parent;
    }
    return path;
}

} // namespace

OpmlPreview previewOf(const feeds::OpmlDocument &document, const QList<Feed> &present)
{
    const QSet<QString> known = keysOf(present);
    OpmlPreview preview;
    preview.title = document.title;
    preview.repeated = document.repeated;
    preview.skipped = document.skipped;
    for (const feeds::OpmlFeed &feed : document.feeds) {
        const bool there = known.contains(feeds::subscriptionKey(feed.url));
        preview.feeds.append({feed.title, feed.url, feed.siteUrl, feed.folder, there});
        preview.present += there ? 1 : 0;
    }
    return preview;
}

QList<store::NewFeed> newFeeds(const feeds::OpmlDocument &document, const QList<Feed> &present)
{
    const QSet<QString> known = keysOf(present);
    QList<store::NewFeed> feeds;
    for (const feeds::OpmlFeed &feed : document.feeds) {
        if (known.contains(feeds::subscriptionKey(feed.url)))
            continue;
        store::NewFeed subscription;
        subscription.url = normalised(feed.url);
        subscription.customTitle = feed.title;
        subscription.folder = feed.folder;
        subscription.answer.siteUrl = feed.siteUrl;
        subscription.answer.language = feed.language;
        feeds.append(subscription);
    }
    return feeds;
}

QList<std::pair<FeedId, Qt::LayoutDirection>> directionsOf(const feeds::OpmlDocument &document,
                                                           const QList<Feed> &present)
{
    QHash<QString, Qt::LayoutDirection> stated;
    for (const feeds::OpmlFeed &feed : document.feeds) {
        if (feed.direction != Qt::LayoutDirectionAuto)
            stated.insert(feeds::subscriptionKey(feed.url), feed.direction);
    }
    QList<std::pair<FeedId, Qt::LayoutDirection>> directions;
    for (const Feed &feed : present) {
        const auto found = stated.constFind(feeds::subscriptionKey(feed.url));
        if (found != stated.constEnd() && feed.direction == Qt::LayoutDirectionAuto)
            directions.append({feed.id, *found});
    }
    return directions;
}

feeds::OpmlDocument documentOf(const QList<Feed> &present, const QList<Folder> &folders)
{
    QHash<FolderId, Folder> byId;
    for (const Folder &folder : folders)
        byId.insert(folder.id, folder);
    feeds::OpmlDocument document;
    document.title = u"Naba"_s;
    for (const Feed &feed : present) {
        const QString scheme = feed.url.scheme();
        // A file on this machine, or the edition that comes with Naba, means nothing elsewhere.
        if (scheme != "http"_L1 && scheme != "https"_L1)
            continue;
        document.feeds.append({feed.title,
                               feed.url,
                               feed.siteUrl,
                               pathOf(feed.folder, byId),
                               feed.language,
                               {},
                               feed.direction});
    }
    return document;
}

} // namespace naba
