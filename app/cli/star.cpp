// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/mark.h"
#include "app/cli/usage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

Command starCommand()
{
    return {.name = u"star"_s,
            .arguments = u"ID…"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Stars articles; with --off takes the star away."),
            .options = {offOption()},
            .fewest = 1,
            .most = Command::many,
            .run = [](const Invocation &invocation) {
                return mark(invocation, &Library::setStarred);
            }};
}

} // namespace naba::cli
