// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/keeper.h"

namespace naba {

/// Makes a backup with what lies beside it and takes what is outdated off the shelf. Blocks for as
/// long as copying takes. `textLimit`: bytes of a library up to which its backup is whole.
Result<BackupInfo> writeBackup(const QString &library, const QString &shelf,
                               const BackupRequest &request, qint64 textLimit,
                               const QDateTime &now);

} // namespace naba
