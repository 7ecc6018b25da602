// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace naba {

/// Messages of the desktop, for what somebody wants to hear of while the window is not looked at.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// Shows one message, plain text, in the place of the last one. False if the desktop has no
    /// place for messages.
    virtual bool show(const QString &title, const QString &text) = 0;

    /// The desktop's own: org.freedesktop.Notifications where there is a session bus, else a
    /// message at Naba's sign in the system tray. Nothing is asked of the desktop before the first
    /// message.
    static std::unique_ptr<Notifier> ofDesktop();

Q_SIGNALS:
    /// Somebody clicked the message.
    void activated();
};

} // namespace naba
