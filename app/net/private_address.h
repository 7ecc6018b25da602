// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>

namespace naba::net {

/// Whether an address belongs to this machine or to a network that only its neighbours reach, or
/// to nobody: loopback, link-local, private use (RFC 1918, RFC 4193), shared (RFC 6598),
/// documentation, multicast and the rest that the IANA special-purpose registries (RFC 6890) do
/// not call global. Addresses that carry another one (mapped, NAT64, 6to4, Teredo) are what the
/// one inside is.
bool isPrivate(const QHostAddress &address);

/// What can be said of a host without asking anybody.
enum class HostKind {
    Public,  ///< an address that all the world reaches
    Private, ///< an address of isPrivate(), or a name that can only mean one ("localhost")
    Name,    ///< it has to be looked up
};

/// Takes every way of writing an IPv4 address that resolvers take: 127.1, 0x7f000001, 017700000001.
HostKind hostKind(const QString &host);

/// Whether two addresses are served by the same host and port of the same scheme.
bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace naba::net
