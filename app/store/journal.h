// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deed.h"
#include "app/store/database.h"

#include <QJsonObject>

namespace naba::store {

// Statements about what the reader did. Each runs on the thread of its connection; those that write
// expect a transaction around them.

/// A new deed; the number that its articles are added to.
Result<qint64> insertDeed(Database &database, DeedKind kind, const QJsonObject &detail,
                          const QDateTime &now);
/// Articles that it changed.
Result<void> addToDeed(Database &database, qint64 deed, QList<ArticleId> articles);
/// Only counts them: what it deleted lies in the trash.
Result<void> countForDeed(Database &database, qint64 deed, qint64 articles);

struct StoredDeed
{
    Deed deed;
    QJsonObject detail;
};

/// The last thing that was done, if it can be taken back.
Result<std::optional<StoredDeed>> selectNewestDeed(Database &database);
Result<std::optional<StoredDeed>> selectDeed(Database &database, qint64 deed);

/// Takes the articles that were added last off a deed; none are left if there are none.
Result<QList<ArticleId>> takeFromDeed(Database &database, qint64 deed);
Result<void> deleteDeed(Database &database, qint64 deed);

/// The oldest deed that is older than `before` or has more than `most` after it.
Result<std::optional<qint64>> selectExpiredDeed(Database &database, const QDateTime &before,
                                                int most);

/// Numbers of articles as journal_part keeps them.
QByteArray packIds(QList<ArticleId> ids);
QList<ArticleId> unpackIds(const QByteArray &packed);

} // namespace naba::store
