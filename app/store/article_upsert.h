// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/article_row.h"
#include "app/store/database.h"
#include "app/store/store.h"

namespace naba::store {

/// Adds or updates by identity; skips what was deleted, leaves the reader's marks alone. Runs on
/// the writer, in a transaction.
Result<StoredArticles> upsertArticles(Database &database, FeedId feed,
                                      const QList<ArticleRow> &articles, const QDateTime &now);

} // namespace naba::store
