// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/address.h"

#include "app/library/library.h"
#include "app/text/direction.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// The scheme that an address begins with (RFC 3986 §3.1), lower case; empty if it has none.
/// "example.org:8080/feed" has a port there, not a scheme.
QString schemeOf(const QString &address)
{
    static const QRegularExpression pattern(u"^([A-Za-z][A-Za-z0-9+.-]*):(.*)$"_s);
    static const QRegularExpression port(u"^[0-9]{1,5}(?:[/?#]|$)"_s);
    const auto match = pattern.match(address);
    if (!match.hasMatch())
        return {};
    const QString scheme = match.captured(1).toLower();
    const bool mayBeHost = scheme.contains(u'.') || scheme == "localhost"_L1;
    if (mayBeHost && port.match(match.captured(2)).hasMatch())
        return {};
    return scheme;
}

bool looksLikePath(const QString &address)
{
    static const QRegularExpression drive(u"^[A-Za-z]:[\\\\/]"_s);
    return address.startsWith(u'/') || address.startsWith("./"_L1) ||
           address.startsWith("../"_L1) || drive.match(address).hasMatch();
}

/// Whether this may be the name of a machine that somebody typed without a scheme.
bool isLikelyHost(const QString &host)
{
    return host == "localhost"_L1 || !QHostAddress(host).isNull() ||
           (host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.'));
}

Result<QUrl> webAddress(const QString &address)
{
    if (address.contains(QRegularExpression(u"\\s"_s)))
        return fail(ErrorKind::WrongAddress, address);
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::WrongAddress, address);
    return normalised(url);
}

} // namespace

QUrl normalised(QUrl address)
{
    address.setFragment({});
    const QString scheme = address.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return address;
    if (address.port() == (scheme == "http"_L1 ? 80 : 443))
        address.setPort(-1);
    if (address.path().isEmpty())
        address.setPath(u"/"_s);
    return address;
}

Result<QList<QUrl>> addressesFor(const QString &typed, bool allowFiles)
{
    // Addresses copied out of right-to-left text bring invisible marks along.
    const QString address = text::withoutBidiControls(typed).trimmed();
    if (address.isEmpty())
        return fail(ErrorKind::WrongAddress, typed);
    if (allowFiles && (looksLikePath(address) || QFileInfo(address).isFile()))
        return QList{QUrl::fromLocalFile(QDir::cleanPath(QFileInfo(address).absoluteFilePath()))};

    QString scheme = schemeOf(address);
    QString rest = address;
    if (scheme == "feed"_L1) {
        // feed:https://… and feed://…, as older browsers wrote them.
        rest = address.mid(5);
        scheme = schemeOf(rest);
        if (rest.startsWith("//"_L1))
            rest = rest.mid(2);
    }
    if (scheme.isEmpty()) {
        QList<QUrl> candidates;
        for (const QString &prefix : {u"https://"_s, u"http://"_s}) {
            const auto url = webAddress(prefix + rest);
            if (!url)
                return fail(ErrorKind::WrongAddress, typed);
            if (!isLikelyHost(url->host()))
                return fail(ErrorKind::WrongAddress, typed);
            candidates.append(*url);
        }
        return candidates;
    }
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        const auto url = webAddress(rest);
        if (!url)
            return tl::unexpected<Error>(url.error());
        return QList{*url};
    }
    if (scheme == "file"_L1 && allowFiles) {
        const QUrl url(rest);
        if (!url.isLocalFile())
            return fail(ErrorKind::WrongAddress, typed);
        return QList{QUrl::fromLocalFile(QDir::cleanPath(url.toLocalFile()))};
    }
    if (rest == QLatin1String(welcomeAddress))
        return QList{QUrl(rest)};
    return fail(ErrorKind::UnsupportedScheme, scheme);
}

} // namespace naba
