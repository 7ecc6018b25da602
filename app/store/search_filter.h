// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "app/store/statement.h"

#include <QVariantList>

namespace naba::store {

/// Conditions on `article a` as SQL, and the values for its question marks (qint64 or QString).
struct FilterSql
{
    QString sql; ///< begins with " AND "; empty if there are none
    QVariantList values;
};

FilterSql filterSql(const QList<SearchCondition> &conditions, const ArticleQuery &scope);

/// Binds values of these kinds.
void bindAll(Statement &statement, const QVariantList &values);

} // namespace naba::store
