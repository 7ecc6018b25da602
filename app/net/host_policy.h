// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace naba::net {

/// Whom to leave alone, and until when.
struct HostWait
{
    QString host;
    QDateTime until;
    bool stated = false; ///< the server named the time (Retry-After); else it is our own caution
    int refusals = 0;    ///< in a row
};

/// Requests at a time.
struct HostLimits
{
    int perHost = 2;
    int all = 24;
};

/// The manners of fetching: how many requests at a time, and how long to wait after a refusal or a
/// failure. Pure: its clock and its chance come from outside, and it asks nobody anything.
class HostPolicy
{
public:
    using Limits = HostLimits;

    /// A number from 0 up to 1.
    using Chance = std::function<double()>;

    /// Who wants to ask: the timer when a feed is due, or the reader, who is held back only by
    /// what a server said itself.
    enum class Asker { Schedule, Reader };

    HostPolicy(Clock clock, Chance chance, Limits limits = {});

    void setLimits(Limits limits) { m_limits = limits; }

    // Places. An empty host is this machine's own disk: it has room for all.
    [[nodiscard]] bool hasPlace() const { return m_active < m_limits.all; }

    [[nodiscard]] bool hasPlace(const QString &host) const;
    void begin(const QString &host);
    void end(const QString &host);

    // Refusals (429, 503)
    /// A server does not want to be asked now. What its Retry-After says holds for the whole host;
    /// without one the wait doubles each time, from a minute to an hour.
    HostWait refused(const QString &host, const QByteArray &retryAfter);
    /// It answers again. Whether there was anything to forget.
    bool answered(const QString &host);
    /// Until when not to ask; nothing if it may be asked.
    [[nodiscard]] std::optional<QDateTime> waitUntil(const QString &host, Asker asker) const;
    /// What was known before the program ended last.
    void restore(const QList<HostWait> &waits);

    /// When to ask a feed again that has now failed so many times in a row: 15 minutes, doubled
    /// each time up to a day, and up to half as long again, so that those who failed together do
    /// not come back together.
    [[nodiscard]] QDateTime afterFailure(int failures) const;

private:
    Clock m_clock;
    Chance m_chance;
    Limits m_limits;
    QHash<QString, int> m_busy;
    QHash<QString, HostWait> m_waits;
    int m_active = 0;
};

} // namespace naba::net
