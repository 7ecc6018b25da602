// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bus_notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace naba {

using namespace Qt::StringLiterals;

namespace {
const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
} // namespace

BusNotifier::BusNotifier()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(heed(uint, QString)));
}

bool BusNotifier::show(const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QDBusConnectionInterface *names = bus.interface();
    const bool isThere = names->isServiceRegistered(service) ||
                         names->activatableServiceNames().value().contains(service);
    if (!isThere)
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text may be taken for markup, the title never is.
    message << u"Naba"_s << m_last << u"org.naba.Naba"_s << title << text.toHtmlEscaped()
            << QStringList{u"default"_s, QString()}
            << QVariantMap{{u"desktop-entry"_s, u"org.naba.Naba"_s}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_last = reply.value();
        watcher->deleteLater();
    });
    return true;
}

void BusNotifier::heed(uint id, const QString &action)
{
    if (id == m_last && action == "default"_L1)
        Q_EMIT activated();
}

} // namespace naba
