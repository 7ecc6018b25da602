// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fetching.h"
#include "app/net/http_words.h"

#include <QDateTime>

namespace naba {

inline constexpr int defaultIntervalMinutes = 45;
inline constexpr int shortestIntervalMinutes = 15;

/// When a feed that has just answered is due again. The interval is the reader's for this feed,
/// else its folder's, else `generalMinutes`, and then longer for a feed that seldom brings
/// something: an eighth of the usual time between its articles, up to a day. It is never shorter
/// than a quarter of an hour, nor than the answer stays good (max-age, up to a day), nor, unless
/// the reader chose one, than what the feed itself asks for (ttl, updatePeriod, up to a day); and
/// it does not end in hours or days that the feed skips. Pure.
QDateTime nextCheck(const Fetching &fetching, int generalMinutes, const net::CacheWords &cache,
                    const QDateTime &now);

/// `time`, or the first moment after it that is in no skipped hour and day; `time` if all are.
QDateTime outsideSkipped(const QDateTime &time, quint32 skipHours, quint32 skipDays);

} // namespace naba
