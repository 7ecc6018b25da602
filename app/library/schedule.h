// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/library/refresher.h"

#include <QObject>
#include <QTimer>

namespace naba {

/// When a feed is to be asked without being told to; invalid: never. Pure.
QDateTime dueAt(const FetchState &feed, int generalMinutes);

/// Asks feeds when they are due: once a minute it looks which are, and so soon after the machine
/// woke, and at once when the network comes back. Never without a network, never on a line that is
/// paid by what comes over it unless the reader allowed that. Lives on the library's thread.
class Schedule : public QObject
{
    Q_OBJECT

public:
    Schedule(store::Store &store, Refresher &refresher, Clock clock);

    /// Begins to look; asks nothing before.
    void start();
    void stop();

    /// Looks now.
    void look();

    void setInterval(int minutes) { m_generalMinutes = minutes; }

    void setMeteredAllowed(bool allowed) { m_meteredAllowed = allowed; }

    /// Whether what is due may be asked over this line.
    [[nodiscard]] bool mayAsk() const;

private:
    void watchNetwork();
    void refreshDue(const QList<FetchState> &feeds, const QList<WaitingHost> &hosts);

    store::Store &m_store;
    Refresher &m_refresher;
    Clock m_clock;
    QTimer m_timer;
    int m_generalMinutes;
    bool m_meteredAllowed = false;
    bool m_looking = false;
};

} // namespace naba
