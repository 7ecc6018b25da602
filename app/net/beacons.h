// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QUrl>

namespace naba::net {

/// Whether an address is that of a picture that is there to count who reads, not to be seen:
/// hosts and paths of known counters. Pure; nothing is asked.
bool isBeacon(const QUrl &url);

/// Whether a picture of this size, in pixels, can only be a counter or a spacer. A side that is not
/// known is 0.
bool isBeaconSize(const QSize &size);

} // namespace naba::net
