// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QList>
#include <QString>

namespace naba::store {

/// One part of the full-text index.
struct SearchPart
{
    qint64 id = 0;
    int analyser = 0;
    qint64 firstDoc = 0;
    qint64 documents = 0; ///< ever put in
    qint64 batches = 0;   ///< written since it was last merged

    /// Its FTS5 table: body, body_stems, title, title_stems. The body comes first because FTS5
    /// spends two bytes less on every word of the first column.
    [[nodiscard]] QString table() const { return QStringLiteral("search_%1").arg(id); }
};

/// The newest first.
Result<QList<SearchPart>> selectParts(Database &database);

/// The part that is being filled by this analyser; made if there is none with room.
Result<SearchPart> openPart(Database &database, int analyser);

Result<void> dropPart(Database &database, const SearchPart &part);

/// How many of its documents are an article's text.
Result<qint64> livingDocuments(Database &database, const SearchPart &part);

} // namespace naba::store
