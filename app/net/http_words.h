// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace naba::net {

/// A date as HTTP writes it, in any of its three forms (RFC 9110 §5.6.7); UTC. Invalid if it is
/// none.
QDateTime httpDate(const QByteArray &value);

/// When a server that sent this Retry-After wants to be asked again: seconds or a date (RFC 9110
/// §10.2.3). Nothing if it says nothing sensible. No later than `longestWait`.
std::optional<QDateTime> retryAfter(const QByteArray &value, const QDateTime &now);

inline constexpr int longestWaitDays = 30;

/// What a server says about how long its answer stays good (RFC 9111 §5.2.2).
struct CacheWords
{
    std::optional<qint64> maxAge; ///< seconds from now: max-age less Age
    bool noStore = false;
    bool noCache = false;
};

CacheWords cacheWords(const QByteArray &cacheControl, const QByteArray &age = {});

} // namespace naba::net
