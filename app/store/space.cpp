// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/space.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Runs a pragma to its last row: one that is left in the middle has done only a part.
Result<void> runThrough(Database &database, const QString &pragma)
{
    Statement statement = database.statement(pragma);
    if (auto done = statement.run(); !done)
        return done;
    while (statement.next()) {
    }
    return statement.done();
}

} // namespace

Result<FileSpace> selectSpace(Database &database)
{
    FileSpace space;
    const auto size = database.number(u"PRAGMA page_size"_s);
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto free = database.number(u"PRAGMA freelist_count"_s);
    if (!size || !pages || !free)
        return tl::unexpected<Error>(!size ? size.error() : !pages ? pages.error() : free.error());
    space.pageBytes = *size;
    space.pages = *pages;
    space.freePages = *free;
    return space;
}

Result<qint64> giveBack(Database &database, int pages)
{
    if (auto done = runThrough(database, u"PRAGMA incremental_vacuum(%1)"_s.arg(pages)); !done)
        return tl::unexpected<Error>(done.error());
    const auto left = database.number(u"PRAGMA freelist_count"_s);
    // The file itself gets shorter when the log is put into it.
    if (left && *left == 0)
        runThrough(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return left;
}

} // namespace naba::store
