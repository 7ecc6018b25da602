// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "ui/settings/settings_page.h"

namespace naba {
class Library;
}

namespace naba::settings {

/// What goes out of the machine, and when.
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    NetworkPage(Settings &settings, Library &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void offlineChosen(bool offline);

private:
    void addRefreshing(Settings &settings, Library &library);
    void addProxy(Settings &settings, Library &library);
};

} // namespace naba::settings
