// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/gate.h"

#include <QHostAddress>

namespace naba::net {

using namespace Qt::StringLiterals;

Gate &Gate::instance()
{
    static Gate gate;
    return gate;
}

void Gate::set(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

bool Gate::lets(const QUrl &url) const
{
    switch (m_state) {
    case State::Open:
        return true;
    case State::NoNetwork:
        return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    case State::Closed:
        break;
    }
    return false;
}

} // namespace naba::net
