// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/picture.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace naba::store {

// What the library knows of pictures; their bytes are files that who calls reads and writes. Each
// runs on the thread of its connection; those that write expect a transaction around them.

/// What an address of a picture stands for.
struct KnownPicture
{
    std::optional<PictureFacts> kept;
    std::optional<ErrorKind> refused; ///< for what it is: asking again would bring the same
    QDateTime used;
};

/// Nothing if the address was never asked.
Result<KnownPicture> selectPicture(Database &database, const QUrl &url);

/// Puts a picture behind an address of an article (an invalid one: of none).
Result<void> insertPicture(Database &database, ArticleId article, const QUrl &url,
                           const PictureFacts &facts, const QDateTime &now);
/// Remembers why an address is not asked again.
Result<void> refusePicture(Database &database, ArticleId article, const QUrl &url, ErrorKind why);
/// An article shows this address too.
Result<void> linkPicture(Database &database, ArticleId article, const QUrl &url);
/// It was looked at.
Result<void> touchPicture(Database &database, const QUrl &url, const QDateTime &now);
/// Its file is gone or broken.
Result<void> forgetPicture(Database &database, const QByteArray &hash);
/// Puts one that fits a page in the place of another. False if that is gone.
Result<bool> replacePicture(Database &database, const QByteArray &hash, const PictureFacts &facts);
/// Pictures that are larger than a page needs, at most so many.
Result<QList<PictureFacts>> selectUnfitted(Database &database, int most);

Result<PictureUsage> selectPictureUsage(Database &database);
/// Which would go next if `bytes` had to be freed, least recently used first, none of them safe.
Result<QList<PictureFacts>> selectEvictable(Database &database, qint64 bytes, int most);
/// Takes these away; the files are who calls's.
Result<void> deletePictures(Database &database, const QList<PictureFacts> &pictures);
/// Pictures that no article shows any more, at most so many; takes addresses away that none shows.
Result<QList<PictureFacts>> selectLoosePictures(Database &database, int most);
Result<int> deleteLooseSources(Database &database, int most);
/// Which of these hashes are kept.
Result<QList<QByteArray>> selectUnknownHashes(Database &database, const QList<QByteArray> &hashes);

/// Feeds whose policy is not Ask.
Result<QHash<FeedId, PicturePolicy>> selectPicturePolicies(Database &database);
/// Errors: NotFound.
Result<PicturePolicy> selectPicturePolicy(Database &database, FeedId feed);
/// Errors: NotFound.
Result<void> updatePicturePolicy(Database &database, FeedId feed, PicturePolicy policy);
/// The address of the feed that an article is of: its pictures may come from there. Errors:
/// NotFound.
Result<QUrl> selectFeedAddress(Database &database, ArticleId article);

} // namespace naba::store
