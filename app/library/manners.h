// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/library/library.h"

namespace naba {

inline constexpr int mostRequestsPerHost = 6;
inline constexpr int mostRequests = 64;

/// Whether this may be the address of a proxy, as Manners::proxy.
bool isProxy(const QString &address);

/// What a profile's settings say of how feeds are asked.
inline Manners mannersOf(const Settings &settings)
{
    Manners manners;
    manners.intervalMinutes = settings.value(Setting::FetchInterval).toInt();
    manners.requestsPerHost = settings.value(Setting::RequestsPerHost).toInt();
    manners.requests = settings.value(Setting::Requests).toInt();
    manners.onMetered = settings.value(Setting::RefreshOnMetered).toBool();
    manners.proxy = settings.value(Setting::Proxy).toString();
    return manners;
}

} // namespace naba
