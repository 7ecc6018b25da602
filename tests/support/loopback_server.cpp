// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopback_server.h"

#include "tests/support/gzip.h"

#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace naba::testing {

CannedResponse CannedResponse::redirect(const QByteArray &location, int status)
{
    CannedResponse response;
    response.status = status;
    response.headers.append({"Location", location});
    return response;
}

namespace {

QByteArray pem(const QString &name)
{
    QFile file(QStringLiteral(NABA_SOURCE_DIR "/tests/support/tls/") + name +
               QStringLiteral(".pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One connection: reads requests, writes answers, one after the other.
class Connection : public QObject
{
public:
    using Answer = std::function<CannedResponse(const SeenRequest &)>;

    Connection(QTcpSocket *socket, Answer answer)
        : QObject(socket)
        , m_socket(socket)
        , m_answer(std::move(answer))
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            if (!m_endless.isEmpty() && m_socket->bytesToWrite() < 256 * 1024)
                m_socket->write(m_endless);
        });
        read();
    }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        if (m_busy)
            return;
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        SeenRequest request;
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.path = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.insert(line.left(colon).trimmed().toLower(),
                                       line.mid(colon + 1).trimmed());
        }
        m_busy = true;
        const CannedResponse response = m_answer(request);
        if (response.hang)
            return;
        if (!response.raw.isEmpty()) {
            m_socket->write(response.raw);
            m_socket->disconnectFromHost();
            return;
        }
        QTimer::singleShot(response.headerDelayMs, this,
                           [this, request, response] { sendHead(request, response); });
    }

    void sendHead(const SeenRequest &request, CannedResponse response)
    {
        const bool fresh =
            (!response.etag.isEmpty() && request.headers.value("if-none-match") == response.etag) ||
            (!response.lastModified.isEmpty() &&
             request.headers.value("if-modified-since") == response.lastModified);
        if (fresh) {
            response.status = 304;
            response.body.clear();
        }
        if (response.gzip && !fresh)
            response.body = gzip(response.body);
        m_socket->write(head(response, fresh));
        if (fresh || request.method == "HEAD") {
            done();
            return;
        }
        m_socket->flush();
        QTimer::singleShot(response.bodyDelayMs, this, [this, response] { sendBody(response); });
    }

    static QByteArray head(const CannedResponse &response, bool fresh)
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Test\r\n";
        if (!response.contentType.isEmpty())
            head += "Content-Type: " + response.contentType + "\r\n";
        if (!response.etag.isEmpty())
            head += "ETag: " + response.etag + "\r\n";
        if (!response.lastModified.isEmpty())
            head += "Last-Modified: " + response.lastModified + "\r\n";
        for (const auto &[name, value] : response.headers)
            head += name + ": " + value + "\r\n";
        if (response.gzip && !fresh)
            head += "Content-Encoding: gzip\r\n";
        if (response.chunked)
            head += "Transfer-Encoding: chunked\r\n";
        else if (!response.endless && !fresh)
            head += "Content-Length: " +
                    QByteArray::number(response.contentLength >= 0 ? response.contentLength
                                                                   : response.body.size()) +
                    "\r\n";
        if (response.endless)
            head += "Connection: close\r\n";
        return head + "\r\n";
    }

    void sendBody(const CannedResponse &response)
    {
        if (response.endless) {
            m_endless = response.body.isEmpty() ? QByteArray(4096, ' ') : response.body;
            m_socket->write(m_endless);
            return;
        }
        if (response.dripMs > 0) {
            drip(response, 0);
            return;
        }
        if (response.hangInBody) {
            m_socket->write(response.body.left(response.body.size() / 2));
            return;
        }
        const QByteArray body =
            response.cutAfter >= 0 ? response.body.left(response.cutAfter) : response.body;
        if (!response.chunked) {
            m_socket->write(body);
        } else {
            constexpr qsizetype step = 1000;
            for (qsizetype at = 0; at < body.size(); at += step) {
                const QByteArray part = body.mid(at, step);
                m_socket->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
            }
            if (response.cutAfter < 0)
                m_socket->write("0\r\n\r\n");
        }
        if (response.cutAfter >= 0 || response.contentLength >= 0)
            m_socket->disconnectFromHost();
        else
            done();
    }

    void drip(const CannedResponse &response, qsizetype at)
    {
        const qsizetype step = std::max<qsizetype>(1, response.body.size() / 100);
        m_socket->write(response.body.mid(at, step));
        m_socket->flush();
        if (at + step >= response.body.size())
            done();
        else
            QTimer::singleShot(response.dripMs, this,
                               [this, response, next = at + step] { drip(response, next); });
    }

    void done()
    {
        m_busy = false;
        if (!m_buffer.isEmpty())
            QTimer::singleShot(0, this, &Connection::read);
    }

    QTcpSocket *m_socket;
    Answer m_answer;
    QByteArray m_buffer;
    QByteArray m_endless;
    bool m_busy = false;
};

} // namespace

QByteArray testRoot()
{
    return pem(QStringLiteral("ca"));
}

/// Lives on the thread that serves.
class LoopbackServer::Listener : public QObject
{
public:
    explicit Listener(LoopbackServer *owner)
        : m_owner(owner)
    {
    }

    quint16 listen(quint16 port, const QString &certificate)
    {
        if (certificate.isEmpty())
            m_server = std::make_unique<QTcpServer>();
        else
            m_server = secureServer(certificate);
        // A secure one tells of a connection when its handshake is over.
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] {
                             while (QTcpSocket *socket = m_server->nextPendingConnection())
                                 new Connection(socket, [this](const SeenRequest &request) {
                                     return m_owner->answer(request);
                                 });
                         });
        return m_server->listen(QHostAddress::LocalHost, port) ? m_server->serverPort() : 0;
    }

    void close() { m_server.reset(); }

private:
    static std::unique_ptr<QTcpServer> secureServer(const QString &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem(certificate)));
        configuration.setPrivateKey(QSslKey(pem(QStringLiteral("key")), QSsl::Ec));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

    LoopbackServer *m_owner;
    std::unique_ptr<QTcpServer> m_server;
};

LoopbackServer::LoopbackServer(Run run, quint16 port, const QString &certificate)
    : m_secure(!certificate.isEmpty())
    , m_listener(std::make_unique<Listener>(this))
{
    if (run == Run::OwnThread) {
        m_listener->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_listener.get(),
            [this, port, certificate] { m_port = m_listener->listen(port, certificate); },
            Qt::BlockingQueuedConnection);
    } else {
        m_port = m_listener->listen(port, certificate);
    }
}

LoopbackServer::~LoopbackServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void LoopbackServer::stop()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            m_listener.get(), [this] { m_listener->close(); }, Qt::BlockingQueuedConnection);
    else
        m_listener->close();
}

void LoopbackServer::route(const QByteArray &path, const CannedResponse &response)
{
    route(path, [response](const SeenRequest &) { return response; });
}

void LoopbackServer::route(const QByteArray &path, const Handler &handler)
{
    const QMutexLocker lock(&m_mutex);
    m_routes.insert(path, handler);
}

void LoopbackServer::routeOthers(const Handler &handler)
{
    const QMutexLocker lock(&m_mutex);
    m_others = handler;
}

quint16 LoopbackServer::port() const
{
    return m_port;
}

QUrl LoopbackServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url.resolved(QUrl(path));
}

QList<SeenRequest> LoopbackServer::requests(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    QList<SeenRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&path](const SeenRequest &one) { return one.path == path; });
    return found;
}

int LoopbackServer::count(const QByteArray &path) const
{
    return static_cast<int>(requests(path).size());
}

CannedResponse LoopbackServer::answer(const SeenRequest &request)
{
    Handler handler;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        handler = m_routes.value(request.path, m_others);
    }
    if (handler)
        return handler(request);
    CannedResponse missing;
    missing.status = 404;
    missing.contentType = "text/plain";
    missing.body = "not here\n";
    return missing;
}

} // namespace naba::testing
