// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/database.h"

#include <QDateTime>

#include <functional>

namespace naba::bench {

/// What a made library holds. The same numbers make the same library.
struct SampleLibrary
{
    qint64 articles = 1000;
    int feeds = 0; ///< 0: as many as fit the articles, 20 to 1000
    quint64 seed = 1;
    QDateTime until;     ///< when the newest article came; ten years lie before it
    bool bodies = true;  ///< with the articles' texts
    double unread = 0.5; ///< how many of the older articles nobody read; of the newest nearly all
};

/// Fills an empty library whose schema is up to date. `progress` hears how many articles are in.
/// Errors: those of the database; InvalidArgument if it is not empty.
Result<void> fillLibrary(store::Database &database, const SampleLibrary &sample,
                         const std::function<void(qint64)> &progress = {});

} // namespace naba::bench
