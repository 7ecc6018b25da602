// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace naba::cli {

/// "Usage: naba-cli list [--json] …"
QString shortUsage(const Command &command);
/// Everything about one command.
QString commandHelp(const Command &command);
/// All commands, the options around them and the exit codes.
QString generalHelp();

} // namespace naba::cli
