// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace naba {

/// Messages through org.freedesktop.Notifications
/// (specifications.freedesktop.org/notification-spec).
class BusNotifier : public QObject
{
    Q_OBJECT

public:
    BusNotifier();

    /// False if there is no session bus, or nobody on it who shows messages.
    bool show(const QString &title, const QString &text);

Q_SIGNALS:
    void activated();

private Q_SLOTS:
    void heed(uint id, const QString &action);

private:
    uint m_last = 0; ///< the message that is shown; the next one takes its place
};

} // namespace naba
