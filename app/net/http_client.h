// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace naba::net {

/// What an exchange said beside its answer, whether or not that was a good one.
struct HttpNotes
{
    QByteArray retryAfter;
    QByteArray cacheControl;
    QByteArray age;
    /// Where permanent redirects (301, 308) from the address itself lead; empty if there are none.
    QUrl movedTo;
    qint64 bytes = 0; ///< of the body, as they came over the wire
    int tookMs = 0;
    QString host; ///< who said it: after a redirect not the one that was asked first
};

/// One conditional GET (RFC 9110 §13) with its limits.
struct HttpRequest
{
    QUrl url;
    QByteArray etag;         ///< sent verbatim as If-None-Match; empty: not sent
    QByteArray lastModified; ///< sent verbatim as If-Modified-Since; empty: not sent
    QByteArray accept;       ///< Accept header; empty: feeds
    qint64 maxBytes = qint64{16} * 1024 * 1024; ///< after decompression
    int timeoutMs = 30'000;                     ///< from the start to the last byte
    int maxRedirects = 10;

    /// Whose word an address is: nobody in the public net gets to send us into a private one
    /// (net::isPrivate), by a link, a redirect or a name that resolves to one.
    enum class Reach {
        Reader, ///< the reader's: anywhere; but from a public address no redirect to a private one
        Public, ///< somebody else's: public addresses, and `home`'s own host and port
    };
    Reach reach = Reach::Reader;
    QUrl home;            ///< what the reader subscribed to
    QByteArray userAgent; ///< empty: HttpClient::userAgent()
    /// Sent only to a server that asks for them (Basic or Digest, RFC 7616), and to the host of
    /// `url` alone.
    QString user;
    QString password;
    bool anyCertificate = false;      ///< the reader's explicit word for this address' host
    std::shared_ptr<HttpNotes> notes; ///< filled before the future finishes
    /// Asked before a redirect leads to another host, which may have no room now: calls `go` when
    /// it may be asked, or with false (ends with Cancelled) if it is to be left alone. The time
    /// until then does not count. Null: it is asked at once.
    std::function<void(const QString &host, const std::function<void(bool may)> &go)> onHop;
};

struct HttpResponse
{
    int status = 0;
    bool notModified = false; ///< 304 to a conditional request; `body` is empty
    QUrl url;                 ///< where the redirects ended
    QByteArray body;          ///< decompressed
    QByteArray contentType;
    QByteArray etag;
    QByteArray lastModified;
};

/// Fetches over http and https, and nothing else. Lives on the thread of its caller; never blocks.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// The answer, or what went wrong: WrongAddress, UnsupportedScheme, Offline, HostNotFound,
    /// ConnectionFailed, Timeout, Tls, HttpStatus, TooManyRedirects, TooLarge, Cancelled,
    /// NetworkOther, PrivateAddress. Any status but 2xx and a due 304 is an error. Offline comes at
    /// once if net::Gate is shut.
    QFuture<Result<HttpResponse>> get(const HttpRequest &request);

    /// Ends every request that is under way; their futures finish with Cancelled.
    void cancelAll();

    /// What Naba says it is.
    static QByteArray userAgent();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace naba::net
