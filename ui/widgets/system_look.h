// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace naba {

/// Whether the desktop is set to dark. Qt 6.4 has no colorScheme() (it came with 6.5), so: the
/// desktop portal's color-scheme where there is one (Linux), else the lightness of the system's
/// own palette.
bool systemPrefersDark();

/// Says when the desktop portal's colours change; where there is none it stays silent, and
/// QEvent::ThemeChange is what to listen to.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();
};

} // namespace naba
