// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/usage.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int help(const Invocation &invocation)
{
    if (invocation.arguments.isEmpty()) {
        out(generalHelp().toUtf8());
        return Done;
    }
    const QString &name = invocation.arguments.constFirst();
    const QList<Command> all = commands();
    for (const Command &command : all) {
        if (command.name == name) {
            out(commandHelp(command).toUtf8());
            return Done;
        }
    }
    say(QCoreApplication::translate("naba::cli",
                                    "There is no command %1. \"naba-cli help\" lists them.")
            .arg(wording::isolated(printable(name))));
    return WrongUsage;
}

} // namespace

Command helpCommand()
{
    return {.name = u"help"_s,
            .arguments = u"[COMMAND]"_s,
            .summary = QCoreApplication::translate("naba::cli", "Explains Naba's commands."),
            .options = {},
            .fewest = 0,
            .most = 1,
            .run = help};
}

} // namespace naba::cli
