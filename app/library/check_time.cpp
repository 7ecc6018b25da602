// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/check_time.h"

#include <algorithm>

namespace naba {

namespace {

constexpr qint64 minutesPerDay = qint64{24} * 60;

/// Checks in the usual time between two articles.
constexpr qint64 checksPerGap = 8;

/// How long to leave a feed that has brought articles so far apart; a long silence counts too.
qint64 adaptedMinutes(const Fetching &fetching, const QDateTime &now)
{
    qint64 gap = fetching.gapMinutes;
    if (fetching.newest.isValid())
        gap = std::max(gap, fetching.newest.secsTo(now) / 60 / 2);
    return std::min(gap / checksPerGap, minutesPerDay);
}

} // namespace

QDateTime nextCheck(const Fetching &fetching, int generalMinutes, const net::CacheWords &cache,
                    const QDateTime &now)
{
    const int chosen = fetching.settings.intervalMinutes > 0 ? fetching.settings.intervalMinutes
                                                             : fetching.folderMinutes;
    qint64 minutes = chosen;
    if (chosen <= 0) {
        const qint64 asked = std::max(fetching.ttlMinutes, fetching.periodMinutes);
        minutes = std::max({qint64{generalMinutes}, adaptedMinutes(fetching, now),
                            std::min(asked, minutesPerDay)});
    }
    minutes = std::max(minutes, qint64{shortestIntervalMinutes});
    if (cache.maxAge && !cache.noStore && !cache.noCache)
        minutes = std::max(minutes, std::min((*cache.maxAge + 59) / 60, minutesPerDay));
    return outsideSkipped(now.addSecs(minutes * 60), fetching.skipHours, fetching.skipDays);
}

QDateTime outsideSkipped(const QDateTime &time, quint32 skipHours, quint32 skipDays)
{
    const auto isSkipped = [skipHours, skipDays](const QDateTime &moment) {
        return (skipHours >> moment.time().hour() & 1U) != 0 ||
               (skipDays >> (moment.date().dayOfWeek() - 1) & 1U) != 0;
    };
    QDateTime moment = time.toUTC();
    for (int hour = 0; hour < 7 * 24 && isSkipped(moment); ++hour)
        moment = QDateTime(moment.date(), QTime(moment.time().hour(), 0), Qt::UTC).addSecs(3600);
    return isSkipped(moment) ? time : moment;
}

} // namespace naba
