// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_watch.h"

#include "app/base/when_answered.h"
#include "app/store/connections.h"

#include <chrono>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {
constexpr auto lookEvery = std::chrono::seconds(2);
} // namespace

LibraryWatch::LibraryWatch(store::Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LibraryWatch::look);
}

void LibraryWatch::start()
{
    m_version = m_connections.versionAtOpening();
    m_timer.start();
}

void LibraryWatch::stop()
{
    m_timer.stop();
    m_looking = true;
}

void LibraryWatch::look()
{
    if (std::exchange(m_looking, true))
        return;
    // On the connection that writes: its own commits do not count.
    const auto version =
        m_connections.writeBare(Priority::Maintenance, [](store::Database &database) {
            return database.number(u"PRAGMA data_version"_s);
        });
    whenAnswered(version, this, [this](const Result<qint64> &now) {
        if (!m_timer.isActive())
            return;
        m_looking = false;
        if (!now)
            return;
        const bool isNew = m_version != *now;
        m_version = *now;
        if (isNew)
            Q_EMIT changedByOthers();
    });
}

} // namespace naba
