// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_exchange.h"

#include "app/base/tls_reason.h"
#include "app/net/gate.h"
#include "app/net/http_errors.h"
#include "app/net/private_address.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QPointer>

#ifndef QT_NO_SSL
#include <QSslError>
#endif

#include <algorithm>
#include <utility>

namespace naba::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readStep = qint64{64} * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

std::optional<Error> objection(const QUrl &url)
{
    if (!url.isValid() || url.scheme().isEmpty())
        return Error{ErrorKind::WrongAddress, url.toDisplayString(), 0};
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return Error{ErrorKind::UnsupportedScheme, url.scheme(), 0};
    if (url.host().isEmpty())
        return Error{ErrorKind::WrongAddress, url.toDisplayString(), 0};
    return std::nullopt;
}

Exchange::Exchange(QNetworkAccessManager *manager, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
{
    m_promise.start();
    m_clock.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(fail(ErrorKind::Timeout, m_url.host())); });
    m_deadline.start(m_request.timeoutMs);
    if (m_request.reach == HttpRequest::Reach::Public)
        admit(m_request.url);
    else
        ask(m_request.url);
}

void Exchange::endIfShutOut()
{
    if (!Gate::instance().lets(m_url))
        finish(fail(ErrorKind::Offline, m_url.host()));
}

void Exchange::finish(Result<HttpResponse> answer)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    takeNotes();
    dropReply();
    m_promise.addResult(std::move(answer));
    m_promise.finish();
    deleteLater();
}

bool Exchange::signIn(QNetworkReply *reply, QAuthenticator *authenticator)
{
    if (reply != m_reply)
        return false;
    // Once: a password that was refused is not offered again.
    if (!m_request.user.isEmpty() && !m_signedIn && m_url.host() == m_request.url.host()) {
        m_signedIn = true;
        authenticator->setUser(m_request.user);
        authenticator->setPassword(m_request.password);
    }
    return true;
}

void Exchange::judge(const QUrl &url, std::function<void(bool isPrivate)> then)
{
    const HostKind kind = hostKind(url.host());
    // A proxy looks names up itself; what is written as an address is still ours to judge.
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    const bool proxied = !proxies.isEmpty() &&
                         proxies.constFirst().type() != QNetworkProxy::NoProxy &&
                         proxies.constFirst().type() != QNetworkProxy::DefaultProxy;
    if (kind != HostKind::Name || proxied) {
        then(kind == HostKind::Private);
        return;
    }
    QHostInfo::lookupHost(url.host(), this, [this, then = std::move(then)](const QHostInfo &info) {
        if (m_finished)
            return;
        const QList<QHostAddress> all = info.addresses();
        then(std::any_of(all.begin(), all.end(), isPrivate));
    });
}

void Exchange::admit(const QUrl &target)
{
    if (!m_request.home.isEmpty() && sameOrigin(target, m_request.home)) {
        ask(target);
        return;
    }
    judge(target, [this, target](bool isPrivate) {
        if (!isPrivate) {
            ask(target);
            return;
        }
        const auto refuse = [this, target] {
            finish(fail(ErrorKind::PrivateAddress, target.host()));
        };
        if (m_request.reach == HttpRequest::Reach::Public) {
            refuse();
            return;
        }
        judge(m_request.url, [this, target, refuse](bool wasPrivate) {
            if (wasPrivate)
                ask(target);
            else
                refuse();
        });
    });
}

void Exchange::takeNotes()
{
    if (!m_request.notes)
        return;
    HttpNotes &notes = *m_request.notes;
    notes.tookMs = static_cast<int>(m_clock.elapsed());
    notes.bytes = m_received;
    notes.movedTo = m_movedTo;
    notes.host = m_url.host();
    if (!m_reply)
        return;
    notes.retryAfter = m_reply->rawHeader("Retry-After"_ba);
    notes.cacheControl = m_reply->rawHeader("Cache-Control"_ba);
    notes.age = m_reply->rawHeader("Age"_ba);
}

void Exchange::ask(const QUrl &url)
{
    if (!Gate::instance().lets(url)) {
        finish(fail(ErrorKind::Offline, url.host()));
        return;
    }
    m_url = url;
    m_body.clear();
    m_tls.reset();
    m_reply = m_manager->get(networkRequest());
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        m_received = received;
        m_announced = total;
    });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
#ifndef QT_NO_SSL
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (m_request.anyCertificate && m_url.host() == m_request.url.host()) {
            m_reply->ignoreSslErrors();
            return;
        }
        m_tls = tlsError(errors);
    });
#endif
}

QNetworkRequest Exchange::networkRequest() const
{
    QNetworkRequest request(m_url);
    // Followed here, so that every hop passes the same checks.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // "Manual" also means that no server's question for a name is put to us.
    if (m_request.user.isEmpty())
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                             QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // The limit is ours (maxBytes) and counts what comes out; Qt's guess by ratio would
    // refuse honest feeds that compress well.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("User-Agent"_ba, m_request.userAgent.isEmpty() ? HttpClient::userAgent()
                                                                        : m_request.userAgent);
    request.setRawHeader("Accept"_ba, m_request.accept.isEmpty() ? feedTypes() : m_request.accept);
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match"_ba, m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since"_ba, m_request.lastModified);
    return request;
}

QByteArray Exchange::feedTypes()
{
    return "application/atom+xml, application/rss+xml, application/rdf+xml, "
           "application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
           "application/json;q=0.8, text/html;q=0.7, */*;q=0.5"_ba;
}

void Exchange::read()
{
    if (m_promise.isCanceled()) {
        finish(fail(ErrorKind::Cancelled));
        return;
    }
    for (;;) {
        const QByteArray part = m_reply->read(readStep);
        if (part.isEmpty())
            return;
        m_body += part;
        if (m_body.size() > m_request.maxBytes) {
            finish(fail(ErrorKind::TooLarge, m_url.host()));
            return;
        }
    }
}

void Exchange::conclude()
{
    if (m_finished)
        return;
    read();
    if (m_finished)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isRedirect(status)) {
        m_onlyMoved = m_onlyMoved && (status == 301 || status == 308);
        follow();
    } else if (status == 304 && conditional()) {
        finish(response(status));
    } else if (status != 0 && (status < 200 || status > 299)) {
        const QVariant reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute);
        finish(fail(ErrorKind::HttpStatus, reason.toString(), status));
    } else if (error != QNetworkReply::NoError) {
        finish(failure(error));
    } else if (status == 0) {
        finish(fail(ErrorKind::NetworkOther, u"no HTTP status"_s));
    } else if (m_announced > 0 && m_received < m_announced) {
        // Qt takes a closed connection for the end of the body, whatever was announced.
        finish(fail(ErrorKind::ConnectionFailed, u"closed before the end of the body"_s));
    } else {
        finish(response(status));
    }
}

bool Exchange::conditional() const
{
    return !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
}

tl::unexpected<Error> Exchange::failure(QNetworkReply::NetworkError error) const
{
    if (m_tls)
        return tl::unexpected<Error>(*m_tls);
    return tl::unexpected<Error>(orOffline(errorOf(error, m_reply->errorString()), m_url));
}

void Exchange::follow()
{
    // Bytes that are not ASCII stand in this header as they are in UTF-8 (RFC 9110 §10.2.2
    // forbids them, servers send them).
    const QByteArray location = m_reply->rawHeader("Location"_ba).trimmed();
    QUrl target = m_url.resolved(QUrl(QString::fromUtf8(location)));
    target.setUserInfo({}); // who we are is for the reader to say
    if (location.isEmpty()) {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        finish(fail(ErrorKind::HttpStatus, u"redirect without address"_s, status));
        return;
    }
    if (const auto error = objection(target)) {
        finish(tl::unexpected<Error>(*error));
        return;
    }
    if (m_url.scheme() == "https"_L1 && target.scheme() == "http"_L1) {
        finish(fail(ErrorKind::Tls, u"redirect from https to http"_s,
                    static_cast<int>(TlsReason::Downgrade)));
        return;
    }
    if (++m_redirects > m_request.maxRedirects) {
        finish(fail(ErrorKind::TooManyRedirects, m_url.host()));
        return;
    }
    if (m_onlyMoved)
        m_movedTo = target;
    dropReply();
    hop(target);
}

/// To another host: when it has room.
void Exchange::hop(const QUrl &target)
{
    if (!m_request.onHop || target.host() == m_url.host()) {
        admit(target);
        return;
    }
    const int left = m_deadline.remainingTime();
    m_deadline.stop();
    m_request.onHop(target.host(), [exchange = QPointer<Exchange>(this), target, left](bool may) {
        if (!exchange || exchange->m_finished)
            return;
        if (!may) {
            exchange->finish(fail(ErrorKind::Cancelled));
            return;
        }
        exchange->m_deadline.start(std::max(left, 1));
        exchange->admit(target);
    });
}

HttpResponse Exchange::response(int status) const
{
    HttpResponse response;
    response.status = status;
    response.notModified = status == 304;
    response.url = m_url;
    if (!response.notModified)
        response.body = m_body;
    response.contentType = m_reply->rawHeader("Content-Type"_ba);
    response.etag = m_reply->rawHeader("ETag"_ba);
    response.lastModified = m_reply->rawHeader("Last-Modified"_ba);
    return response;
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace naba::net
