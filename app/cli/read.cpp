// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/mark.h"
#include "app/cli/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

Command readCommand()
{
    return {.name = u"read"_s,
            .arguments = u"ID…"_s,
            .summary =
                QCoreApplication::translate("naba::cli", "Marks articles read; with --off unread."),
            .options = {offOption()},
            .fewest = 1,
            .most = Command::many,
            .run = [](const Invocation &invocation) {
                return mark(invocation, &Library::setRead);
            }};
}

} // namespace naba::cli
