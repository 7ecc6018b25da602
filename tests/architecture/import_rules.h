// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace naba::architecture {

/// Includes that the table "Who may include whom" (docs/architecture.md) does not allow, and
/// quoted includes that are not rooted.
QStringList checkImports(const SourceFile &file);

/// Qt modules where they do not belong: SQL outside app/store, Widgets or Gui in app/.
QStringList checkQtModules(const SourceFile &file);

/// Calls that have one home: setHtml nowhere in ui/, translated words in app/ only in wording and
/// cli, threads in app/ only in base.
QStringList checkCalls(const SourceFile &file);

/// The module a Qt header belongs to ("QtSql"), from Qt's own headers; empty if it is not Qt's.
QString qtModule(const QString &header);

} // namespace naba::architecture
