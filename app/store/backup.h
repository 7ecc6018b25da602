// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"
#include "app/store/database.h"

namespace naba::store {

// Copies of a library's file. Each opens what it needs on the thread that calls it, and may take
// minutes for a large library; the library can be read and changed meanwhile.

/// What of the articles' texts a copy holds.
enum class BackupScope {
    Whole,
    WithoutTexts, ///< only those of starred and tagged articles
};

/// The folder beside a library where its backups lie.
QString backupFolder(const QString &library);

/// Copies a library as it is at this moment: written beside, put on the disk, then named `target`.
/// Errors: DiskFull, DatabaseDamaged, DatabaseUnopenable, DiskFault.
Result<void> copyLibrary(const QString &library, const QString &target, BackupScope scope);

/// Copies a library that no transaction of this connection is open on, whole; else as above.
Result<void> copyLibrary(Database &database, const QString &target);

/// The whole copy that is kept before a library's schema is brought to version `newest`: the name
/// of its file; empty if there is nothing to keep. Errors: NoRoomForCopy, those of copyLibrary.
Result<QString> keepBeforeMigration(Database &database, const QString &library, int newest);

/// What a backup holds, without touching it. Errors: NotABackup, NewerDatabase, FileUnreadable.
Result<Holding> inspectBackup(const QString &file);

/// Makes a copy of a backup fit to be a library: looked through, and with texts made of the
/// summaries where it has none; the next refresh brings those again that the feeds still have.
/// Errors: NotABackup.
Result<void> prepareCopy(const QString &file);

/// Gives the library's place to `prepared`, which lies on the same disk, and what is there now the
/// name `keptAs`. Nobody may have the library open. Errors: DatabaseBusy if its log still holds
/// changes, DiskFault, DiskFull, DatabaseReadOnly.
Result<void> replaceLibrary(const QString &library, const QString &prepared, const QString &keptAs);

/// Moment and number for names of files: "20261123-174005".
QString stampOf(const QDateTime &time);

} // namespace naba::store
