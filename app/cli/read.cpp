// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int read(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const NamedArticles named = namedArticles(*library, invocation.arguments);
    if (named.found.isEmpty())
        return named.exit;
    const Result<int> marked =
        await(library->setRead(named.found, !invocation.options.isSet(u"off"_s)));
    if (!marked) {
        say(marked.error());
        return Failed;
    }
    return named.exit;
}

} // namespace

Command readCommand()
{
    return {.name = u"read"_s,
            .arguments = u"ID…"_s,
            .summary =
                QCoreApplication::translate("naba::cli", "Marks articles read; with --off unread."),
            .options = {offOption()},
            .fewest = 1,
            .most = Command::many,
            .run = read};
}

} // namespace naba::cli
