// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/domain/picture.h"

namespace naba::cli {

// Each in the file of its name.
Command addCommand();
Command backupCommand();
Command checkCommand();
Command exportCommand();
Command extractCommand();
Command feedsCommand();
Command helpCommand();
Command importCommand();
Command keepCommand();
Command listCommand();
Command offlineCommand();
Command packsCommand();
Command parseCommand();
Command readCommand();
Command refreshCommand();
Command removeCommand();
Command restoreCommand();
Command showCommand();
Command starCommand();
Command stemCommand();
Command storageCommand();
Command tagCommand();
Command undoCommand();
Command wholeCommand();
Command searchCommand();
Command indexCommand();

/// What a policy is called on the command line: "ask", "never", "open" or "ahead".
QString policyName(PicturePolicy policy);

/// Every command, in the order in which help lists them. Made anew each time: the summaries are
/// in the language that is installed then.
QList<Command> commands();

} // namespace naba::cli
