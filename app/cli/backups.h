// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"

#include <QJsonObject>
#include <QString>

namespace naba::cli {

QJsonObject jsonBackup(const BackupInfo &backup);
/// A line of a list: name, date, why it was made, what it holds, size, parted by tabs.
QString backupLine(const BackupInfo &backup);

} // namespace naba::cli
