// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

/// Files that must be whole whatever happens meanwhile: written beside, put on the disk, and only
/// then given their name.
namespace naba::durable {

/// Puts what a file holds on the disk (fsync, FlushFileBuffers). Errors: DiskFault, FileNotFound.
Result<void> sync(const QString &file);
/// Puts a folder's names on the disk, where the system can; elsewhere does nothing.
void syncFolder(const QString &folder);

/// Gives `from` the name `to` in one step, over whatever has it; there is no moment without a `to`.
/// Both lie on one disk. Errors: DiskFault, DiskFull, DatabaseReadOnly.
Result<void> rename(const QString &from, const QString &to);

/// Writes a file whole or not at all, and onto the disk. Errors: as rename.
Result<void> write(const QString &file, const QByteArray &bytes);

/// A second name for a file (a hard link), or a copy of it on the disk where there are none. `to`
/// must not be there. Errors: as rename.
Result<void> keepAs(const QString &file, const QString &to);

/// Which file stands at a path: device and number. Empty if none does; where the system has no such
/// thing, a constant.
QByteArray identity(const QString &file);

/// Bytes free on the disk of `folder`, or of the nearest folder above it that is there; -1 if it
/// cannot be told.
qint64 freeBytes(const QString &folder);

} // namespace naba::durable
