// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QStringList>

namespace naba::testing {

/// What EXPLAIN QUERY PLAN can be asked about.
bool hasPlan(const QString &sql);

/// The steps of a statement's plan (sqlite.org/eqp.html). Errors: it cannot be prepared.
Result<QStringList> planOf(store::Database &database, const QString &sql);

/// Of these steps those that read or sort a whole table, and are not on the list of those that may.
QStringList forbiddenSteps(const QString &sql, const QStringList &plan);

/// Lines of that list which no plan has needed so far.
QStringList idleRules();

/// Why a statement need not be seen here; empty: it must be.
QString excuseFor(const QString &literal);

} // namespace naba::testing
