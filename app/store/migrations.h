// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/database.h"

#include <QList>
#include <QString>

namespace naba::store {

/// One step of the schema: brings a library of `version` - 1 to `version`.
struct Migration
{
    int version = 0;
    QString script; ///< statements parted by empty lines; lines that begin with -- are comments
};

/// The steps this program knows, in their order: the resources :/schema/NNNN_*.sql.
const QList<Migration> &migrations();

/// The schema version this program writes.
int newestVersion();

/// Runs the steps a library still lacks, each in one transaction with its user_version.
/// Errors: NewerDatabase, those of the database.
Result<void> migrate(Database &database, const QList<Migration> &steps);

} // namespace naba::store
