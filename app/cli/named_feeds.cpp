// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_feeds.h"

#include "app/cli/await.h"
#include "app/cli/console.h"
#include "app/cli/session.h"

#include <algorithm>

namespace naba::cli {

NamedFeeds namedFeeds(Library &library, const QStringList &arguments)
{
    const Result<QList<Feed>> feeds = await(library.feeds());
    if (!feeds) {
        say(feeds.error());
        return {{}, Failed};
    }
    NamedFeeds named;
    for (const QString &argument : arguments) {
        const std::optional<qint64> number = typedNumber(argument);
        const auto found = std::find_if(feeds->begin(), feeds->end(), [&](const Feed &feed) {
            return number ? feed.id.value == *number
                          : feed.url == QUrl(argument) ||
                                feed.url.toString(QUrl::FullyEncoded) == argument;
        });
        if (found != feeds->end()) {
            named.found.append(*found);
        } else {
            say(Error{ErrorKind::NotFound, {}, 0}, argument);
            named.exit = Failed;
        }
    }
    return named;
}

} // namespace naba::cli
