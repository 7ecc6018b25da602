// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/offline.h"

#include "app/net/gate.h"

#include <QNetworkInformation>

namespace naba {

Offline::Offline(QObject *parent)
    : QObject(parent)
{
}

Offline::~Offline()
{
    net::Gate::instance().set(net::Gate::State::Open);
}

void Offline::setSwitched(bool offline)
{
    m_switched = offline;
    apply();
}

void Offline::setNetwork(bool there)
{
    m_noNetwork = !there;
    apply();
}

void Offline::watch()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then the network is what each request finds
    auto *system = QNetworkInformation::instance();
    if (!system->supports(QNetworkInformation::Feature::Reachability))
        return;
    const auto tell = [this, system] {
        // A line of unknown quality is tried; only none at all is none.
        setNetwork(system->reachability() != QNetworkInformation::Reachability::Disconnected);
    };
    connect(system, &QNetworkInformation::reachabilityChanged, this, tell);
    tell();
}

void Offline::apply()
{
    using State = net::Gate::State;
    net::Gate::instance().set(m_switched    ? State::Closed
                              : m_noNetwork ? State::NoNetwork
                                            : State::Open);
    if (isOffline() == m_told)
        return;
    m_told = isOffline();
    m_since = m_told ? QDateTime::currentDateTimeUtc() : QDateTime();
    Q_EMIT changed(m_told);
}

} // namespace naba
