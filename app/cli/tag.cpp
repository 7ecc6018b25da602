// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

int tag(const Invocation &invocation)
{
    const QStringList names = invocation.arguments.mid(1);
    for (const QString &name : names) {
        if (name.trimmed().isEmpty()) {
            say(QCoreApplication::translate("naba::cli", "A tag needs a name."));
            return WrongUsage;
        }
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const NamedArticles named = namedArticles(*library, invocation.arguments.mid(0, 1));
    if (named.found.isEmpty())
        return named.exit;
    const bool off = invocation.options.isSet(u"off"_s);
    for (const QString &name : names) {
        const Result<int> tagged =
            await(off ? library->removeTag(named.found, name) : library->addTag(named.found, name));
        if (!tagged) {
            say(tagged.error(), name);
            return Failed;
        }
    }
    return named.exit;
}

} // namespace

Command tagCommand()
{
    return {.name = u"tag"_s,
            .arguments = u"ID NAME…"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Gives an article tags; with --off takes them away."),
            .options = {offOption()},
            .fewest = 2,
            .most = Command::many,
            .run = tag};
}

} // namespace naba::cli
