// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

namespace naba::net {

/// The one way out of this process. Every HttpClient asks it before every request and every
/// redirect, so that nothing that is added later can forget to; that is why it is reached for and
/// not handed in. Lives on the main thread.
class Gate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        NoNetwork, ///< only this machine is there: loopback
        Closed,    ///< nothing: the reader said so
    };

    static Gate &instance();

    [[nodiscard]] State state() const { return m_state; }

    void set(State state);

    /// Whether a request may go there now.
    [[nodiscard]] bool lets(const QUrl &url) const;

Q_SIGNALS:
    /// What may go out may have become less or more.
    void changed();

private:
    Gate() = default;

    State m_state = State::Open;
};

} // namespace naba::net
