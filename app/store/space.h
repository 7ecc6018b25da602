// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace naba::store {

/// The pages of the library's file.
struct FileSpace
{
    qint64 pageBytes = 0;
    qint64 pages = 0;
    qint64 freePages = 0; ///< of these; what giveBack() returns to the disk

    [[nodiscard]] qint64 bytes() const { return pages * pageBytes; }

    [[nodiscard]] qint64 freeBytes() const { return freePages * pageBytes; }

    [[nodiscard]] qint64 usedBytes() const { return bytes() - freeBytes(); }
};

Result<FileSpace> selectSpace(Database &database);

/// Returns at most so many free pages to the disk
/// (sqlite.org/pragma.html#pragma_incremental_vacuum) and puts the log into the file as far as
/// nobody reads it: a step of some milliseconds. Without a transaction around it. The pages that
/// are still free.
Result<qint64> giveBack(Database &database, int pages);

} // namespace naba::store
