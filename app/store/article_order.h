// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/key_page.h"
#include "app/domain/query.h"
#include "app/store/database.h"

#include <functional>

namespace naba::store {

// Places in lists that are not by date, as one number that grows along the list.

/// A date before which and after which nothing is published: a list by feed and one by star pack it
/// with the part of the list it belongs to.
inline constexpr qint64 latestTime = qint64{1} << 43;

/// The newest first, within part number `part`.
inline qint64 placeInPart(qint64 part, qint64 time)
{
    return part * 2 * latestTime + latestTime - qBound(-latestTime + 1, time, latestTime);
}

/// The beginning of a title's key as a number; a list by title is in the order of whole keys.
/// `own` is the script that comes before the other letters.
qint64 placeByTitle(const QByteArray &titleKey, unsigned char own);

/// The parts of a list by title: digits, the own script, the scripts before it, those after it.
/// Each is the keys from the first byte string up to, and without, the second.
QList<std::pair<QByteArray, QByteArray>> titleParts(unsigned char own);

/// Works out what titles are ordered by, for articles that came without: `key` is
/// text::collationKey. How many were done; 0: none is left.
Result<qint64> keyTitles(Database &database, const std::function<QByteArray(const QString &)> &key,
                         int most);

/// Feeds by name, as the interface's language orders names.
Result<QList<FeedId>> selectFeedsByName(Database &database);

} // namespace naba::store
