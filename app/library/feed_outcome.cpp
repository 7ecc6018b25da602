// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/feed_outcome.h"

#include "app/library/check_time.h"

namespace naba {

namespace {

/// Three parts of what it was and one of what it is now.
qint64 smoothed(qint64 known, qint64 now)
{
    return known == 0 ? now : (known * 3 + now) / 4;
}

/// Notes where permanent redirects lead, and whether they have led there for long enough.
QUrl settleMove(const FetchState &state, const QUrl &target, const QDateTime &now,
                Fetching &fetching)
{
    if (target.isEmpty() || target == state.url) {
        fetching.movingTo = {};
        fetching.movingSince = {};
        return {};
    }
    if (target != fetching.movingTo || !fetching.movingSince.isValid()) {
        fetching.movingTo = target;
        fetching.movingSince = now;
        return {};
    }
    if (fetching.movingSince.addDays(daysUntilMoved) > now)
        return {};
    fetching.movingTo = {};
    fetching.movingSince = {};
    fetching.movedFrom = state.url;
    fetching.movedAt = now;
    return target;
}

} // namespace

Outcome afterAnswer(const FetchState &state, const net::HttpNotes &notes, const Ingested *ingested,
                    int generalMinutes, const QDateTime &now)
{
    Outcome outcome{state.fetching, {}};
    Fetching &fetching = outcome.fetching;
    fetching.failures = 0;
    fetching.answeredAt = now;
    fetching.stoppedAt = {};
    fetching.tookMs = static_cast<int>(smoothed(fetching.tookMs, notes.tookMs));
    if (ingested) {
        fetching.ttlMinutes = ingested->pace.ttlMinutes;
        fetching.periodMinutes = ingested->pace.periodMinutes / ingested->pace.perPeriod;
        fetching.skipHours = ingested->pace.skipHours;
        fetching.skipDays = ingested->pace.skipDays;
        fetching.gapMinutes = ingested->gapMinutes;
        fetching.newest = ingested->newest;
    }
    if (notes.bytes > 0)
        fetching.bytes = smoothed(fetching.bytes, notes.bytes);
    outcome.moveTo = settleMove(state, notes.movedTo, now, fetching);
    const net::CacheWords cache = net::cacheWords(notes.cacheControl, notes.age);
    fetching.next = nextCheck(fetching, generalMinutes, cache, now);
    return outcome;
}

Fetching afterFailure(const FetchState &state, const Error &error, const net::HostPolicy &policy,
                      const QDateTime &now)
{
    constexpr int gone = 410;
    Fetching fetching = state.fetching;
    if (error.kind == ErrorKind::Offline) {
        fetching.next = {};
        return fetching;
    }
    ++fetching.failures;
    fetching.next = policy.afterFailure(fetching.failures);
    if (error.kind == ErrorKind::HttpStatus && error.code == gone && !fetching.stoppedAt.isValid())
        fetching.stoppedAt = now;
    const auto wait = policy.waitUntil(state.url.host(), net::HostPolicy::Asker::Schedule);
    if (wait && *wait > fetching.next)
        fetching.next = *wait;
    return fetching;
}

} // namespace naba
