// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"

#include <QString>

namespace naba::store {

/// How far a text may be from what was typed.
enum class Likeness {
    Form,  ///< as it is written
    Word,  ///< single words in other forms too, phrases as they are written
    Phrase ///< phrases of other forms too
};

/// An FTS5 expression over the columns of a part (sqlite.org/fts5.html §3).
struct Expression
{
    QString match;
    bool others = false; ///< meant are the documents that do not match
};

/// Clauses as an expression. What a reader typed stands in it only as quoted strings.
Expression matchExpression(const QList<SearchClause> &clauses, Likeness likeness);

/// Whether there is a phrase that other forms could stand in.
bool canLoosen(const QList<SearchClause> &clauses);

} // namespace naba::store
