// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "ui/settings/settings_page.h"

namespace naba::settings {

/// How articles look and when they count as read.
class ReadingPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ReadingPage(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(const QString &theme);
    void typeRequested();
    void readAfterChosen(int milliseconds);
};

} // namespace naba::settings
