// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/query.h"
#include "app/library/library.h"
#include "ui/settings/settings_dialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace naba {

class Actions;
class Application;
class PictureCommands;
class StatusLine;

/// Working offline, getting ready for it, what is kept, and the settings.
class OfflineCommands : public QObject
{
    Q_OBJECT

public:
    /// What the list shows now, and its name.
    using Shown = std::function<std::pair<ArticleQuery, QString>()>;

    OfflineCommands(Application &application, Actions &actions, PictureCommands &pictures,
                    StatusLine &status, Shown shown, QWidget *window);

    /// The library is open: what was cut off goes on, and what nobody knows is cleared away.
    void begin();

    void openSettings(SettingsDialog::Page page);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void setOffline(bool offline);
    void showOffline();
    void openPack();
    void resumePack();

    Application &m_application;
    Library &m_library;
    Actions &m_actions;
    PictureCommands &m_pictures;
    StatusLine &m_status;
    Shown m_shown;
    QWidget *m_window;
    QPointer<SettingsDialog> m_settings;
};

} // namespace naba
