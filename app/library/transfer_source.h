// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/transfer.h"
#include "app/library/transfer.h"

#include <memory>

namespace naba {

/// Something that can be taken in: what it lists, then its articles feed by feed. Belongs to the
/// thread that uses it, and changes nothing where it reads.
class TransferSource
{
public:
    TransferSource() = default;
    virtual ~TransferSource() = default;
    TransferSource(const TransferSource &) = delete;
    TransferSource &operator=(const TransferSource &) = delete;

    [[nodiscard]] virtual ImportKind kind() const = 0;
    /// The next few articles of the feed at this place of the outline; none: that were all. Feeds
    /// are asked for in their order.
    virtual Result<QList<PortableArticle>> next(qsizetype feed) = 0;

    QString title;
    PortableOutline outline;
    int repeated = 0; ///< feeds that were named again
    int skipped = 0;  ///< outlines that name no web address
};

/// Finds out what a file or folder is and opens it. Errors: NotAFeed, FileNotFound,
/// FileUnreadable, TooLarge, and those of databases.
Result<std::unique_ptr<TransferSource>> openSource(const QString &path);

/// An OPML file's. Errors: NotAFeed.
Result<std::unique_ptr<TransferSource>> opmlSource(const QByteArray &bytes);
/// Archives of ours, and JSON feeds of others: a folder of files, or one.
Result<std::unique_ptr<TransferSource>> archiveSource(const QString &folder);
Result<std::unique_ptr<TransferSource>> jsonFeedSource(const QStringList &files);

/// What the store needs to take an article in: safe markup, the words it is found by, and what an
/// article of another program lacks (identity, summary, language). `feed` is its feed.
PortableArticle completed(PortableArticle article, const PortableFeed &feed,
                          const QString &language);
/// The language of a feed by its articles' titles, or what it says itself.
QString languageOfFeed(const PortableFeed &feed, const QList<PortableArticle> &articles);

} // namespace naba
