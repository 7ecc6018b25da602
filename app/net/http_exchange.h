// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http_client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <optional>

class QAuthenticator;
class QNetworkAccessManager;

namespace naba::net {

/// Why nothing is asked of an address; nothing if something may be.
std::optional<Error> objection(const QUrl &url);

/// One request with all its redirects: from get() to the future's value.
class Exchange : public QObject
{
public:
    Exchange(QNetworkAccessManager *manager, HttpRequest request, QObject *parent);

    ~Exchange() override { finish(fail(ErrorKind::Cancelled)); }

    QFuture<Result<HttpResponse>> future() { return m_promise.future(); }

    void endIfShutOut();

    void finish(Result<HttpResponse> answer);

    /// Whether this is the exchange that `reply` belongs to; its server asks who is there.
    bool signIn(QNetworkReply *reply, QAuthenticator *authenticator);

private:
    /// Says whether a host is private, once its name was looked up. QNetworkAccessManager then asks
    /// the same cache for the same name.
    void judge(const QUrl &url, std::function<void(bool isPrivate)> then);

    /// Asks `target` if nobody but the reader could have sent us there.
    void admit(const QUrl &target);

    void takeNotes();

    void ask(const QUrl &url);

    [[nodiscard]] QNetworkRequest networkRequest() const;

    static QByteArray feedTypes();

    /// In small steps: a few compressed bytes may hold gigabytes.
    void read();

    void conclude();

    [[nodiscard]] bool conditional() const;

    [[nodiscard]] tl::unexpected<Error> failure(QNetworkReply::NetworkError error) const;

    void follow();
    void hop(const QUrl &target);

    [[nodiscard]] HttpResponse response(int status) const;

    void dropReply();

    QNetworkAccessManager *m_manager;
    HttpRequest m_request;
    QPromise<Result<HttpResponse>> m_promise;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    QUrl m_url;
    QByteArray m_body;
    std::optional<Error> m_tls;
    QUrl m_movedTo;
    QElapsedTimer m_clock;
    qint64 m_received = 0;
    qint64 m_announced = -1;
    int m_redirects = 0;
    bool m_onlyMoved = true; ///< every redirect so far was a permanent one
    bool m_signedIn = false;
    bool m_finished = false;
};

} // namespace naba::net
