// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

namespace naba {

/// Whether the library may use the network: the reader's switch, and what the system says of the
/// line. While it may not, every request of this process ends with Offline before it begins, and
/// those that were under way end too. Lives on the library's thread.
class Offline : public QObject
{
    Q_OBJECT

public:
    explicit Offline(QObject *parent = nullptr);
    /// Leaves the way out open behind it.
    ~Offline() override;

    /// The reader's switch. Who owns the settings remembers it.
    void setSwitched(bool offline);

    [[nodiscard]] bool isSwitched() const { return m_switched; }

    /// Listens to the system for the network's coming and going; a program that runs for a moment
    /// need not.
    void watch();

    /// By either.
    [[nodiscard]] bool isOffline() const { return m_switched || m_noNetwork; }

    /// Since when; invalid if it is not.
    [[nodiscard]] QDateTime since() const { return m_since; }

    /// What the system says, as if it had said so.
    void setNetwork(bool there);

Q_SIGNALS:
    void changed(bool offline);

private:
    void apply();

    bool m_switched = false;
    bool m_noNetwork = false;
    bool m_told = false;
    QDateTime m_since;
};

} // namespace naba
