// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/outlines.h"

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

feeds::OpmlDocument documentOf(const PortableOutline &outline)
{
    feeds::OpmlDocument document;
    document.title = u"Naba"_s;
    document.folders = outline.folders;
    for (const PortableFeed &feed : outline.feeds) {
        const QString scheme = feed.url.scheme();
        // A file on this machine, or the edition that comes with Naba, means nothing elsewhere.
        if (scheme != "http"_L1 && scheme != "https"_L1)
            continue;
        feeds::OpmlFeed line;
        line.title = feed.customTitle.isEmpty() ? feed.title : feed.customTitle;
        line.url = feed.url;
        line.siteUrl = feed.siteUrl;
        line.folder = feed.folder;
        line.language = feed.language;
        line.direction = feed.direction;
        line.tags = feed.tags;
        document.feeds.append(line);
    }
    return document;
}

} // namespace naba
