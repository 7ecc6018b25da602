// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_errors.h"

#include <QNetworkInterface>

#include <algorithm>

namespace naba::net {

namespace {

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return ErrorKind::ConnectionFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::InsecureRedirectError:
        return ErrorKind::Tls;
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorKind::Offline;
    case QNetworkReply::TooManyRedirectsError:
        return ErrorKind::TooManyRedirects;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::UnsupportedScheme;
    default:
        // What is left are statuses (handled before, by their number), proxies that want a
        // password, and answers that are not HTTP.
        return ErrorKind::NetworkOther;
    }
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

} // namespace

Error errorOf(QNetworkReply::NetworkError error, const QString &detail)
{
    return {kindOf(error), detail, 0};
}

Error orOffline(Error error)
{
    if (error.kind == ErrorKind::HostNotFound && !hasNetwork())
        error.kind = ErrorKind::Offline;
    return error;
}

} // namespace naba::net
