// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_client.h"

#include "app/base/executor.h"
#include "app/net/gate.h"
#include "app/net/http_exchange.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace naba::net {

namespace {

using namespace Qt::StringLiterals;
using Answer = Result<HttpResponse>;

/// Remembers nothing: no feed may follow its readers about.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }

    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

} // namespace

class HttpClient::Private : public QObject
{
public:
    Private()
    {
        manager.setCookieJar(new NoCookies);
        connect(&Gate::instance(), &Gate::changed, this, &Private::endWhatIsShutOut);
        connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
                [this](QNetworkReply *reply, QAuthenticator *authenticator) {
                    for (QObject *one : exchanges.children()) {
                        if (static_cast<Exchange *>(one)->signIn(reply, authenticator))
                            return;
                    }
                });
    }

    ~Private() override { cancelAll(); }

    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void cancelAll()
    {
        const QList<QObject *> all = exchanges.children();
        for (QObject *one : all)
            static_cast<Exchange *>(one)->finish(fail(ErrorKind::Cancelled));
    }

    void endWhatIsShutOut()
    {
        const QList<QObject *> all = exchanges.children();
        for (QObject *one : all)
            static_cast<Exchange *>(one)->endIfShutOut();
    }

    QNetworkAccessManager manager;
    QObject exchanges; ///< parent of every Exchange; goes before the manager
};

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

HttpClient::~HttpClient() = default;

QFuture<Result<HttpResponse>> HttpClient::get(const HttpRequest &request)
{
    if (const auto error = objection(request.url))
        return ready<Answer>(tl::unexpected<Error>(*error));
    if (!Gate::instance().lets(request.url))
        return ready<Answer>(fail(ErrorKind::Offline, request.url.host()));
    return (new Exchange(&d->manager, request, &d->exchanges))->future();
}

void HttpClient::cancelAll()
{
    d->cancelAll();
}

QByteArray HttpClient::userAgent()
{
    return "Naba/" NABA_VERSION " (desktop news reader)"_ba;
}

} // namespace naba::net
