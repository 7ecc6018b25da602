// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/proxy.h"

#include "app/net/private_address.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace naba::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 8080;
constexpr int usualSocksPort = 1080;

/// What the system names, remembered for a while: asking it may take long, and it is asked before
/// every request. This machine is reached without one.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (hostKind(query.url().host()) == HostKind::Private)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const QString key = query.url().scheme() + u"://"_s + query.url().host();
        const QMutexLocker lock(&m_mutex);
        if (!m_age.isValid() || m_age.hasExpired(keepMs)) {
            m_known.clear();
            m_age.start();
        }
        auto known = m_known.find(key);
        if (known == m_known.end())
            known = m_known.insert(key, systemProxyForQuery(query));
        return *known;
    }

private:
    static constexpr qint64 keepMs = 300'000;

    QMutex m_mutex;
    QHash<QString, QList<QNetworkProxy>> m_known;
    QElapsedTimer m_age;
};

QNetworkProxy proxyAt(const QUrl &url)
{
    const bool socks = url.scheme() == "socks5"_L1 || url.scheme() == "socks"_L1;
    const bool http = url.scheme() == "http"_L1;
    if ((!socks && !http) || url.host().isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            static_cast<quint16>(url.port(socks ? usualSocksPort : usualPort)), url.userName(),
            url.password()};
}

} // namespace

bool isProxyAddress(const QString &text)
{
    return proxyAt(QUrl(text.trimmed())).type() != QNetworkProxy::DefaultProxy;
}

void useProxy(const QString &choice)
{
    if (choice == "none"_L1) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    const QNetworkProxy own = proxyAt(QUrl(choice.trimmed()));
    if (own.type() != QNetworkProxy::DefaultProxy)
        QNetworkProxy::setApplicationProxy(own);
    else
        QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies);
}

} // namespace naba::net
