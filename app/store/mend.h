// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"
#include "app/store/database.h"

#include <optional>

namespace naba::store {

// A damaged library: how it is recognised and mended. Nothing here deletes the damaged file. Each
// opens what it needs on the thread that calls it.

/// Whether a file that is no library any more was one: its header or its log bears our mark, pages
/// of ours are left in it, or whole backups of it lie in its folder. Without any of that it is
/// somebody else's file and left alone.
bool wasALibrary(const QString &file);

/// A mark beside the library that says it is to be looked through before it is opened again.
void markDamaged(const QString &library);
bool isMarkedDamaged(const QString &library);

/// Looks through a library that may be damaged and mends it. A fault in indexes or counters is
/// mended in place. Of any other the file is put aside as "library.broken-…", what can be read of
/// it goes into a new file table by table, what cannot comes from the newest whole backup. Nobody
/// else may have the library open. Nothing if it turned out to be sound. Errors: those of writing;
/// the library is then as it was.
Result<std::optional<MendReport>> mendLibrary(const QString &library, const QDateTime &now);

/// The newest report of a mended library that nobody was told of in the window yet.
std::optional<MendReport> untoldMending(const QString &library);
void setMendingTold(const QString &library);

} // namespace naba::store
