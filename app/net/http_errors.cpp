// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_errors.h"

#include "app/base/tls_reason.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <array>

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

#ifndef QT_NO_SSL
TlsReason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return TlsReason::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return TlsReason::UnknownIssuer;
    case QSslError::CertificateExpired:
        return TlsReason::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsReason::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsReason::WrongHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TlsReason::Revoked;
    default:
        return TlsReason::Other;
    }
}
#endif

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

#ifndef QT_NO_SSL
Error tlsError(const QList<QSslError> &errors)
{
    // Before who vouches for it, what is wrong with it whoever does.
    constexpr std::array byWeight{TlsReason::Revoked,     TlsReason::Expired,
                                  TlsReason::NotYetValid, TlsReason::WrongHost,
                                  TlsReason::SelfSigned,  TlsReason::UnknownIssuer};
    QStringList sentences;
    QList<TlsReason> reasons;
    for (const QSslError &error : errors) {
        sentences += error.errorString();
        reasons += reasonOf(error.error());
    }
    TlsReason reason = TlsReason::Other;
    for (const TlsReason one : byWeight) {
        if (reasons.contains(one)) {
            reason = one;
            break;
        }
    }
    return {ErrorKind::Tls, sentences.join(QStringLiteral("; ")), static_cast<int>(reason)};
}
#endif

Error orOffline(Error error, const QUrl &url)
{
    const bool mayBe = error.kind == ErrorKind::HostNotFound ||
                       error.kind == ErrorKind::ConnectionFailed ||
                       error.kind == ErrorKind::NetworkOther;
    const bool isHere =
        url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
    if (mayBe && !isHere && !hasNetwork())
        error.kind = ErrorKind::Offline;
    return error;
}

} // namespace naba::net
