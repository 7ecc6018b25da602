// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

#ifdef NABA_HAS_DBUS
#include "ui/widgets/bus_notifier.h"
#endif

namespace naba {
namespace {

class DesktopNotifier : public Notifier
{
public:
    bool show(const QString &title, const QString &text) override
    {
#ifdef NABA_HAS_DBUS
        if (!m_bus) {
            m_bus = std::make_unique<BusNotifier>();
            connect(m_bus.get(), &BusNotifier::activated, this, &Notifier::activated);
        }
        if (m_bus->show(title, text))
            return true;
#endif
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return false;
        if (!m_tray) {
            m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
            m_tray->setToolTip(QApplication::applicationDisplayName());
            connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
            connect(m_tray.get(), &QSystemTrayIcon::activated, this, &Notifier::activated);
        }
        m_tray->show();
        m_tray->showMessage(title, text, QApplication::windowIcon());
        return true;
    }

private:
#ifdef NABA_HAS_DBUS
    std::unique_ptr<BusNotifier> m_bus;
#endif
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< from the first message on
};

} // namespace

std::unique_ptr<Notifier> Notifier::ofDesktop()
{
    return std::make_unique<DesktopNotifier>();
}

} // namespace naba
