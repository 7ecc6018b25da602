// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QPair>
#include <QString>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace naba::testing {

/// What a request said.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;                      ///< with query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
};

/// What the server answers, and in which ways it fails to.
struct CannedResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/xml";
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray etag;         ///< with it: 304 if the request has it in If-None-Match
    QByteArray lastModified; ///< with it: 304 if the request has it in If-Modified-Since

    bool gzip = false;
    bool chunked = false;
    int headerDelayMs = 0;
    int bodyDelayMs = 0;       ///< between the headers and the body
    qint64 contentLength = -1; ///< the header's value in place of the true one
    qint64 cutAfter = -1;      ///< closes the connection after so many bytes of the body
    bool hang = false;         ///< takes the request and never answers
    bool hangInBody = false;   ///< sends the headers and half the body, then nothing
    bool endless = false;      ///< repeats the body until the client goes
    int dripMs = 0;            ///< sends the body in a hundred pieces with so much between them
    QByteArray raw;            ///< instead of all this, whatever it is; then closes

    static CannedResponse redirect(const QByteArray &location, int status = 302);
};

/// The root that signed "good", "expired" and "elsewhere".
QByteArray testRoot();

/// An HTTP/1.1 server on 127.0.0.1 that misbehaves on demand.
class LoopbackServer
{
public:
    /// SameThread: answers while the test's event loop runs. OwnThread: also while it blocks.
    enum class Run { SameThread, OwnThread };
    using Handler = std::function<CannedResponse(const SeenRequest &)>;

    /// Port 0: a free one. With the name of a certificate in tests/support/tls it speaks https:
    /// "good" (for 127.0.0.1, by the root "ca"), "expired", "elsewhere" (another host's), "alone"
    /// (signed by itself).
    explicit LoopbackServer(Run run = Run::SameThread, quint16 port = 0,
                            const QString &certificate = {});
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    void route(const QByteArray &path, const CannedResponse &response);
    void route(const QByteArray &path, const Handler &handler);
    /// For every path without a route; else they are 404.
    void routeOthers(const Handler &handler);

    [[nodiscard]] quint16 port() const; ///< 0: it does not listen
    [[nodiscard]] QUrl url(const QString &path) const;

    [[nodiscard]] QList<SeenRequest> requests(const QByteArray &path) const;
    [[nodiscard]] int count(const QByteArray &path) const;

    /// Stops listening and drops every connection: the network is gone.
    void stop();

private:
    class Listener;
    friend class Listener;

    CannedResponse answer(const SeenRequest &request);

    mutable QMutex m_mutex;
    QMap<QByteArray, Handler> m_routes;
    Handler m_others;
    QList<SeenRequest> m_requests;
    quint16 m_port = 0;
    bool m_secure = false;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
};

} // namespace naba::testing
