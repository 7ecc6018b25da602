// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/key_page.h"
#include "app/domain/query.h"
#include "app/store/database.h"

namespace naba::store {

// Lists in pages of keys. A page begins after the last key of the one before (a keyset), never by
// counting rows, so that the last page of a million costs what the first did and articles that come
// and go in between neither repeat nor hide others.

/// The next `count` keys or fewer after `cursor`; a page may be empty and not the last. One that is
/// just made begins at the list's first key.
Result<KeyPage> selectKeyPage(Database &database, const ArticleQuery &query,
                              const KeyCursor &cursor, int count);

/// Of these articles those that the list holds, in no order, with the keys they have there.
/// `cursor` is one of the list's own.
Result<QList<ArticleKey>> selectKeysOf(Database &database, const ArticleQuery &query,
                                       const KeyCursor &cursor, const QList<ArticleId> &ids);

} // namespace naba::store
