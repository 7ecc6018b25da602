// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "ui/settings/settings_page.h"

namespace naba::settings {

/// Digits, the calendar beside the Gregorian one, whose names months have.
class CalendarPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit CalendarPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something of it was stored.
    void chosen();
};

} // namespace naba::settings
