// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/health.h"

#include <QString>

namespace naba::wording {

/// One sentence on what is the matter with a feed, and since when; `nowUtc` makes the time of it.
QString troubleText(const FeedHealth &feed, Trouble trouble, const QDateTime &nowUtc);

/// All of them, one a line; that it is well if there are none.
QString healthText(const FeedHealth &feed, const QDateTime &nowUtc);

/// One word for a kind: "Failing", "Silent".
QString troubleName(Trouble trouble);

} // namespace naba::wording
