// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/net/http_client.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QUrl>

#include <memory>

namespace naba {

struct FetchRequest
{
    QUrl url;
    QByteArray etag;
    QByteArray lastModified;
    bool allowFiles = false;
    int timeoutMs = 30'000;
    QByteArray userAgent; ///< empty: Naba's own
    QString user;         ///< for servers that ask for one
    QString password;
    bool anyCertificate = false; ///< the reader's explicit word
    std::shared_ptr<net::HttpNotes> notes = {};
    decltype(net::HttpRequest::onHop) onHop = {}; ///< as there
};

/// The bytes behind an address.
struct Fetched
{
    bool notModified = false; ///< the server says so; `body` is empty
    QUrl url;                 ///< where the redirects ended
    QByteArray body;
    QByteArray contentType;
    QByteArray etag;
    QByteArray lastModified;
    qsizetype maxItems = 0; ///< how many articles may be taken from it
    QDateTime at;           ///< when it was asked for
};

/// Fetches what a feed's address stands for: something on the network, a file, or the edition
/// that comes with Naba. Lives on the library's thread; files are read on the pool.
class Fetcher
{
public:
    Fetcher(Executor &pool, Clock clock);

    /// Errors: those of net::HttpClient, FileNotFound, FileUnreadable, TooLarge.
    QFuture<Result<Fetched>> fetch(const FetchRequest &request);

    void cancelAll() { m_http.cancelAll(); }

private:
    Executor &m_pool;
    Clock m_clock;
    net::HttpClient m_http;
};

} // namespace naba
