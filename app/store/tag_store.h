// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

namespace naba::store {

// Statements about tags. Each runs on the thread of its connection; those that write expect a
// transaction around them.

Result<QList<Tag>> selectTags(Database &database);
/// The tags of an article in the order in which they were given.
Result<QList<TagId>> selectTagsOf(Database &database, ArticleId article);

/// The tag of this name, made if there is none.
Result<TagId> ensureTag(Database &database, const TagName &tag);

Result<QList<ArticleId>> giveTag(Database &database, const QList<ArticleId> &ids,
                                 const TagName &tag);
Result<QList<ArticleId>> takeTag(Database &database, const QList<ArticleId> &ids,
                                 const TagName &tag);
/// Removes the tags that no article has.
Result<void> dropUnusedTags(Database &database);

} // namespace naba::store
