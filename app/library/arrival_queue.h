// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QObject>

#include <deque>
#include <functional>

namespace naba {

/// Stores what refreshing brings, one transaction at a time: what arrives while one is under way
/// goes into the next together, up to as much as keeps a reader's change waiting for no more than
/// a few milliseconds. Lives on the library's thread.
class ArrivalQueue : public QObject
{
    Q_OBJECT

public:
    using Stored = std::function<void(const Result<store::StoredArrival> &)>;

    explicit ArrivalQueue(store::Store &store);

    /// Stores an arrival with all its articles, then calls `stored`, on this thread. Its articles
    /// are in the feed's order and may be many: they are parted.
    void add(store::Arrival arrival, Stored stored);

    /// Calls back nobody any more.
    void close();

private:
    struct Entry
    {
        store::Arrival arrival;
        Stored stored;
        store::StoredArticles soFar; ///< what parts before this one stored
        bool isPart = false;         ///< of what is on its way there is more to come
    };

    static store::Arrival nextPart(Entry &entry);
    void send();
    void finished(std::deque<Entry> &sent, const Result<QList<store::StoredArrival>> &answer);

    store::Store &m_store;
    std::deque<Entry> m_waiting;
    bool m_sending = false;
    bool m_closed = false;
};

} // namespace naba
