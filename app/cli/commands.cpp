// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

QList<Command> commands()
{
    return {addCommand(),    removeCommand(),  feedsCommand(),   refreshCommand(), importCommand(),
            exportCommand(), packsCommand(),   listCommand(),    showCommand(),    wholeCommand(),
            readCommand(),   starCommand(),    tagCommand(),     undoCommand(),    searchCommand(),
            indexCommand(),  offlineCommand(), storageCommand(), keepCommand(),    checkCommand(),
            backupCommand(), restoreCommand(), parseCommand(),   extractCommand(), stemCommand(),
            helpCommand()};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, QCoreApplication::translate("naba::cli", "Print JSON.")};
}

QCommandLineOption offOption()
{
    return {u"off"_s, QCoreApplication::translate("naba::cli", "Take the mark away again.")};
}

} // namespace naba::cli
