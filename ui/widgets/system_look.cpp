// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/system_look.h"

#include <QApplication>
#include <QPalette>

#ifdef NABA_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

#include <optional>

namespace naba {
namespace {

#ifdef NABA_HAS_DBUS
const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
#endif

std::optional<bool> portalPrefersDark()
{
#ifdef NABA_HAS_DBUS
    using namespace Qt::StringLiterals;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    // Asked before the first window shows: a portal that hangs must not hold Naba up.
    constexpr int patienceMs = 200;
    const QDBusMessage answer = bus.call(question, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    // A variant in a variant: 0 no preference, 1 dark, 2 light.
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
#else
    return std::nullopt;
#endif
}

} // namespace

bool systemPrefersDark()
{
    if (const auto portal = portalPrefersDark())
        return *portal;
    // Only without a palette of ours does Qt show the system's.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return dark;
}

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
#ifdef NABA_HAS_DBUS
    // Whatever setting it is: asking again is cheap.
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface,
                                          QStringLiteral("SettingChanged"), this,
                                          SIGNAL(changed()));
#endif
}

} // namespace naba
