// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/host_policy.h"

#include "app/net/http_words.h"

#include <algorithm>
#include <utility>

namespace naba::net {

namespace {

constexpr qint64 firstRefusalSeconds = 60;
constexpr qint64 longestRefusalSeconds = 3600;
constexpr qint64 firstFailureSeconds = qint64{15} * 60;
constexpr qint64 longestFailureSeconds = qint64{24} * 3600;

/// `first`, doubled with every further time, up to `longest`; then up to half of that on top.
qint64 doubled(qint64 first, qint64 longest, int times, double chance)
{
    constexpr int enough = 20; // any `longest` is reached by then
    const qint64 base = first << std::clamp(times - 1, 0, enough);
    const qint64 wait = std::min(base, longest);
    return wait + static_cast<qint64>(static_cast<double>(wait) * chance / 2);
}

} // namespace

HostPolicy::HostPolicy(Clock clock, Chance chance, Limits limits)
    : m_clock(std::move(clock))
    , m_chance(std::move(chance))
    , m_limits(limits)
{
}

bool HostPolicy::hasPlace(const QString &host) const
{
    return hasPlace() && (host.isEmpty() || m_busy.value(host) < m_limits.perHost);
}

void HostPolicy::begin(const QString &host)
{
    ++m_busy[host];
    ++m_active;
}

void HostPolicy::end(const QString &host)
{
    const auto busy = m_busy.find(host);
    Q_ASSERT(busy != m_busy.end() && m_active > 0);
    if (--*busy == 0)
        m_busy.erase(busy);
    --m_active;
}

HostWait HostPolicy::refused(const QString &host, const QByteArray &retryAfter)
{
    const QDateTime now = m_clock();
    HostWait &wait = m_waits[host];
    wait.host = host;
    ++wait.refusals;
    const auto stated = net::retryAfter(retryAfter, now);
    // Two answers of one moment may name different times: the later one keeps us out of both.
    if (stated) {
        wait.until = wait.stated && wait.until > *stated ? wait.until : *stated;
        wait.stated = true;
    } else if (!wait.stated || wait.until <= now) {
        wait.until = now.addSecs(
            doubled(firstRefusalSeconds, longestRefusalSeconds, wait.refusals, m_chance()));
        wait.stated = false;
    }
    return wait;
}

bool HostPolicy::answered(const QString &host)
{
    const auto wait = m_waits.constFind(host);
    // An answer that was on its way when another one was refused does not end the wait.
    if (wait == m_waits.constEnd() || (wait->stated && wait->until > m_clock()))
        return false;
    m_waits.erase(wait);
    return true;
}

std::optional<QDateTime> HostPolicy::waitUntil(const QString &host, Asker asker) const
{
    const auto wait = m_waits.constFind(host);
    if (wait == m_waits.constEnd() || wait->until <= m_clock())
        return std::nullopt;
    if (asker == Asker::Reader && !wait->stated)
        return std::nullopt;
    return wait->until;
}

void HostPolicy::restore(const QList<HostWait> &waits)
{
    for (const HostWait &wait : waits)
        m_waits.insert(wait.host, wait);
}

QDateTime HostPolicy::afterFailure(int failures) const
{
    return m_clock().addSecs(
        doubled(firstFailureSeconds, longestFailureSeconds, failures, m_chance()));
}

} // namespace naba::net
