// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/keeping.h"

#include <QDateTime>
#include <QString>

namespace naba {

namespace store {
class Connections;
}

/// See Keeper::previewRestore. Blocks.
Result<RestoreReport> previewRestore(const QString &library, const QString &shelf,
                                     const QString &nameOrFile);

/// See Keeper::restore. Blocks; not on a thread of the connections.
Result<RestoreReport> restore(store::Connections &connections, const QString &shelf,
                              const QString &nameOrFile, const QDateTime &now);

} // namespace naba
