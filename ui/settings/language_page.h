// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "ui/settings/settings_page.h"

namespace naba::settings {

/// The interface's language.
class LanguagePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LanguagePage(const Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);
};

} // namespace naba::settings
