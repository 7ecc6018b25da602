// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storage.h"

class QTreeWidget;

namespace naba::settings {

/// The table of feeds by what they take: name, articles, a bar, size. A row's number of the feed is
/// in Qt::UserRole of its first column.
QTreeWidget *makeStorageTable();
/// Keeps the row that was chosen.
void fillStorageTable(QTreeWidget &table, const StorageUsage &usage);

} // namespace naba::settings
