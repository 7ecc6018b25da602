// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naba::net {

/// Sends every request of this program through a proxy: "" or "system" for the one that the system
/// names, "none", or an address: http://host:port, socks5://host:port. An address that is none is
/// taken for "system".
void useProxy(const QString &choice);

/// Whether useProxy() takes it for an address.
bool isProxyAddress(const QString &text);

} // namespace naba::net
