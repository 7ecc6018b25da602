// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/private_address.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace naba::net {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    quint32 first;
    int bits;
};

/// IPv4 addresses that are not global (IANA, "IPv4 Special-Purpose Address Registry"), multicast.
constexpr std::array<Range, 16> privateRanges{{
    {0x00000000, 8},  // "this network"
    {0x0A000000, 8},  // RFC 1918
    {0x64400000, 10}, // shared, RFC 6598
    {0x7F000000, 8},  // loopback
    {0xA9FE0000, 16}, // link-local
    {0xAC100000, 12}, // RFC 1918
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // 6to4 relays, deprecated
    {0xC0A80000, 16}, // RFC 1918
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 4},  // multicast
    {0xF0000000, 4},  // reserved, broadcast
    {0xE9FC0000, 24}, // documentation (MCAST-TEST-NET)
}};

bool isPrivate4(quint32 address)
{
    return std::ranges::any_of(privateRanges, [address](const Range &range) {
        const quint32 mask = ~quint32{0} << (32 - range.bits);
        return (address & mask) == range.first;
    });
}

quint32 word(const Q_IPV6ADDR &bytes, int at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8) | bytes[at + i];
    return value;
}

bool isPrivate6(const Q_IPV6ADDR &bytes)
{
    const quint32 first = word(bytes, 0);
    const quint32 second = word(bytes, 4);
    const quint32 third = word(bytes, 8);
    const quint32 last = word(bytes, 12);
    if (first == 0 && second == 0 && (third == 0 || third == 0xFFFF))
        return isPrivate4(last); // ::, ::1, IPv4-compatible and IPv4-mapped
    if (first == 0 && second == 0 && third == 0xFFFF0000)
        return isPrivate4(last); // IPv4-translated (RFC 2765)
    if (first == 0x0064FF9B)     // NAT64: RFC 6052; 64:ff9b:1::/48 is for local use (RFC 8215)
        return second != 0 || third != 0 || isPrivate4(last);
    if (first >> 16 == 0x2002) // 6to4
        return isPrivate4((first << 16) | (second >> 16));
    if (first == 0x20010000) // Teredo: the client's address is turned over (RFC 4380 §4)
        return isPrivate4(second) || isPrivate4(~last);
    if (first >> 9 == 0x20010000 >> 9 || first == 0x20010DB8)
        return true; // protocol assignments (2001::/23), documentation
    if (first >> 12 == 0x3FFF0)
        return true; // documentation (RFC 9637)
    // Global unicast is 2000::/3; all else is local, multicast or nobody's.
    return first >> 29 != 1;
}

/// One part of an IPv4 address: decimal, 0x… or 0… (as inet_aton reads them).
std::optional<quint64> number(QStringView part)
{
    int base = 10;
    if (part.startsWith(u"0x", Qt::CaseInsensitive)) {
        base = 16;
        part = part.mid(2);
        if (part.isEmpty())
            return 0;
    } else if (part.size() > 1 && part.startsWith(u'0')) {
        base = 8;
    }
    const bool digits = std::ranges::all_of(part, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    bool ok = false;
    const quint64 value = part.toULongLong(&ok, base);
    return ok && digits ? std::optional(value) : std::nullopt;
}

/// An IPv4 address in any of the forms that inet_aton takes; nothing if it is none.
std::optional<quint32> address4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() > 4)
        return std::nullopt;
    quint64 value = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = number(parts.at(i));
        if (!part)
            return std::nullopt;
        // The last part fills all the bytes that are left.
        const bool isLast = i == parts.size() - 1;
        const auto bytes = isLast ? 4 - i : 1;
        if (*part >= quint64{1} << (8 * bytes))
            return std::nullopt;
        value = (value << (8 * bytes)) | *part;
    }
    return static_cast<quint32>(value);
}

/// Names that are never in the public tree (RFC 6761, RFC 6762, RFC 8375, and what routers use).
bool isLocalName(const QString &host)
{
    static const QStringList ends{u".localhost"_s, u".local"_s, u".localdomain"_s, u".internal"_s,
                                  u".home.arpa"_s, u".lan"_s,   u".home"_s,        u".intranet"_s,
                                  u".private"_s,   u".corp"_s,  u".ip6-loopback"_s};
    // A name of one word is completed with the network's own domain.
    return !host.contains(u'.') ||
           std::ranges::any_of(ends, [&host](const QString &end) { return host.endsWith(end); });
}

} // namespace

bool isPrivate(const QHostAddress &address)
{
    if (address.isNull())
        return true;
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPrivate4(four);
    return !address.scopeId().isEmpty() || isPrivate6(address.toIPv6Address());
}

HostKind hostKind(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return HostKind::Private;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (const auto four = address4(name))
        return isPrivate4(*four) ? HostKind::Private : HostKind::Public;
    if (name.contains(u':'))
        return isPrivate(QHostAddress(name)) ? HostKind::Private : HostKind::Public;
    return isLocalName(name) ? HostKind::Private : HostKind::Name;
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return !one.host().isEmpty() && one.scheme() == other.scheme() && one.host() == other.host() &&
           port(one) == port(other);
}

} // namespace naba::net
