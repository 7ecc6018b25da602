// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace naba {

namespace store {
class Connections;
}

/// Notices that another program (naba-cli, a second window) wrote to the library: SQLite counts the
/// commits of others (sqlite.org/pragma.html#pragma_data_version).
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    explicit LibraryWatch(store::Connections &connections, QObject *parent = nullptr);

    /// The library is open. What others wrote since it was opened is told, too.
    void start();
    void stop();
    /// Looks now, not only when it is time.
    void look();

Q_SIGNALS:
    void changedByOthers();

private:
    store::Connections &m_connections;
    QTimer m_timer;
    qint64 m_version = 0;
    bool m_looking = false;
};

} // namespace naba
