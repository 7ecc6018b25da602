// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QStringList>

namespace naba::cli {

/// The feeds named on the command line, by their number or their address.
struct NamedFeeds
{
    QList<Feed> found;
    int exit = 0; ///< Failed if one is not in the library; it was said
};

NamedFeeds namedFeeds(Library &library, const QStringList &arguments);

} // namespace naba::cli
