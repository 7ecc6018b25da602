// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/query.h"
#include "app/store/database.h"

namespace naba::store {

/// An ArticleQuery as SQL: the keys it finds, newest first, and the values for its question marks.
/// Its search is left out: that is a matter of the index (search_find.h).
struct KeySelect
{
    QString sql;
    QVariantList values; ///< qint64 or QString
};

KeySelect keySelect(const ArticleQuery &query);

Result<QList<ArticleKey>> selectKeys(Database &database, const ArticleQuery &query);

} // namespace naba::store
