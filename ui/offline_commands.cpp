// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline_commands.h"

#include "app/base/when_answered.h"
#include "app/library/offline.h"
#include "app/library/offline_pack.h"
#include "app/library/pictures.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/application.h"
#include "ui/offline_dialog.h"
#include "ui/picture_commands.h"
#include "ui/status_line.h"

#include <QAction>
#include <QTimer>

namespace naba {
namespace {
/// After the start: lists and the first article come first.
constexpr int settledMs = 300; ///< before the first refresh by itself
constexpr int laterMs = 8'000;
} // namespace

OfflineCommands::OfflineCommands(Application &application, Actions &actions,
                                 PictureCommands &pictures, StatusLine &status, Shown shown,
                                 QWidget *window)
    : QObject(window)
    , m_application(application)
    , m_library(application.library())
    , m_actions(actions)
    , m_pictures(pictures)
    , m_status(status)
    , m_shown(std::move(shown))
    , m_window(window)
{
    connect(actions[Command::WorkOffline], &QAction::triggered, this,
            [this](bool on) { setOffline(on); });
    connect(&status, &StatusLine::offlineRequested, this,
            [this] { setOffline(!m_library.offline().isSwitched()); });
    connect(actions[Command::OfflinePack], &QAction::triggered, this, &OfflineCommands::openPack);
    connect(actions[Command::Storage], &QAction::triggered, this,
            [this] { openSettings(SettingsDialog::Page::Storage); });
    connect(actions[Command::Settings], &QAction::triggered, this,
            [this] { openSettings(SettingsDialog::Page::Reading); });
    connect(&m_library.offline(), &Offline::changed, this, [this](bool offline) {
        showOffline();
        if (!offline)
            resumePack();
    });
    connect(&m_library, &Library::refreshFinished, this, &OfflineCommands::resumePack);
    connect(&m_library.offlinePack(), &OfflinePack::progressed, this,
            [this](const OfflineProgress &progress) {
                if (progress.waiting() == 0) {
                    Q_EMIT message(tr("Ready to be read without a network: %1.")
                                       .arg(wording::articles(progress.total)));
                }
            });
    showOffline();
}

void OfflineCommands::begin()
{
    // Asking the system takes some milliseconds: after the first page is shown.
    QTimer::singleShot(settledMs, this, [this] { m_library.offline().watch(); });
    QTimer::singleShot(laterMs, this, [this] {
        resumePack();
        m_library.pictures().sweep();
        m_library.pictures().fitKept();
        m_library.pictures().trim();
    });
}

void OfflineCommands::resumePack()
{
    if (!m_library.offline().isOffline() && !m_library.offlinePack().isRunning())
        m_library.offlinePack().resume();
}

void OfflineCommands::setOffline(bool offline)
{
    m_application.settings().set(Setting::WorkOffline, offline);
    m_library.offline().setSwitched(offline);
    showOffline();
}

void OfflineCommands::showOffline()
{
    const Offline &offline = m_library.offline();
    m_actions[Command::WorkOffline]->setChecked(offline.isSwitched());
    m_status.setOffline(offline.isOffline(), offline.since());
}

void OfflineCommands::openPack()
{
    const auto [query, title] = m_shown();
    auto *dialog = new OfflineDialog(m_library, query, title, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OfflineCommands::openSettings(SettingsDialog::Page page)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_application.settings(), m_library, m_window);
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsDialog::languageChosen, &m_application,
                &Application::setLanguage);
        connect(m_settings, &SettingsDialog::themeChosen, &m_application,
                &Application::setThemeChoice);
        connect(m_settings, &SettingsDialog::calendarChosen, &m_application,
                &Application::applyLanguage);
        connect(m_settings, &SettingsDialog::typeRequested, this, [this] {
            m_settings->close();
            m_actions[Command::Type]->trigger();
        });
        connect(m_settings, &SettingsDialog::offlineChosen, this, &OfflineCommands::setOffline);
        connect(m_settings, &SettingsDialog::policyChosen, &m_pictures,
                &PictureCommands::setPolicy);
        connect(m_settings, &SettingsDialog::message, this, &OfflineCommands::message);
    }
    m_settings->show(page);
}

} // namespace naba
