// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"

#include <QString>
#include <QStringList>

/// Words on checks, backups and mended libraries.
namespace naba::wording {

/// What a check found, one sentence a line.
QStringList checkLines(const CheckReport &report);

/// "daily", "by hand", "before an update", "before a restore"
QString backupKind(BackupKind kind);
/// What a library or a backup holds: "12 sources, 3,400 articles, 56 stars, 7 tags".
QString holding(const Holding &holding);

/// What came back of a damaged library and what did not, one sentence a line.
QStringList mendLines(const MendReport &report);

/// That the library was opened though it may not be written to.
QString onlyRead();

/// What is said when a change took long to be stored.
QString slowDisk(qint64 ms);

} // namespace naba::wording
