// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/domain/fetching.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace naba {

/// What may be the matter with a feed, the gravest first.
enum class Trouble {
    Gone,    ///< its site says that it is gone for good (410): it is not asked any more
    Failing, ///< the last time it was asked failed
    Waiting, ///< its host wants to be left alone for a while
    Moved,   ///< its address has changed, or will if a redirect holds
    Silent,  ///< nothing new for 30 days
    Slow,    ///< it takes long to answer
    Heavy,   ///< it sends much each time
};

/// A feed, how it has answered, and what is the matter with it.
struct FeedHealth
{
    FeedId feed;
    QString title;
    QUrl url;
    QList<Trouble> troubles; ///< none: it is well
    std::optional<Error> error;
    QDateTime failingSince;
    QDateTime checkedAt;
    QDateTime newest;    ///< date of its newest article; invalid: it has none
    QDateTime waitUntil; ///< its host is to be left alone till then; invalid: it is not
    Fetching fetching;
};

} // namespace naba
