// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/library/library.h"

namespace naba::cli {

/// A mark that articles have or have not: Library::setRead, Library::setStarred.
using SetMark = QFuture<Result<int>> (Library::*)(const QList<ArticleId> &ids, bool on);

/// Gives the articles named on the command line a mark, or with --off takes it. Returns the exit
/// code.
int mark(const Invocation &invocation, SetMark set);

} // namespace naba::cli
