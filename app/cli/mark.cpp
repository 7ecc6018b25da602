// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mark.h"

#include "app/cli/await.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

using namespace Qt::StringLiterals;

namespace naba::cli {

int mark(const Invocation &invocation, SetMark set)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const NamedArticles named = namedArticles(*library, invocation.arguments);
    if (named.found.isEmpty())
        return named.exit;
    const Result<int> marked =
        await((library.get()->*set)(named.found, !invocation.options.isSet(u"off"_s)));
    if (!marked) {
        say(marked.error());
        return Failed;
    }
    return named.exit;
}

} // namespace naba::cli
