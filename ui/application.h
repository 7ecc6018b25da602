// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"
#include "app/base/settings.h"
#include "app/library/library.h"
#include "ui/widgets/system_look.h"

#include <QObject>

#include <memory>

namespace naba {

class MainWindow;

/// What one run of the window needs: the profile's settings and library, the language and the look.
/// Made once in main(); everything gets what it needs handed in, nothing reaches for it.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Profile &profile);
    ~Application() override;

    /// Language and theme for this run, in place of the stored ones.
    void overrideLanguage(const QString &language) { m_languageOverride = language; }

    void overrideTheme(const QString &theme) { m_themeOverride = theme; }

    /// Applies language and look, shows the window, opens the library behind it; on first start
    /// subscribes to the bundled edition.
    void start();

    [[nodiscard]] Library &library() { return m_library; }

    [[nodiscard]] Settings &settings() { return m_settings; }

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// "" follows the system, else a code of ours ("ar", "en"). Stored and applied at once.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    /// "system", "light", "sepia", "dark" or "contrast". Stored and applied at once.
    void setThemeChoice(const QString &choice);
    [[nodiscard]] QString themeChoice() const;

    /// Takes language, digits and calendars from the settings anew.
    void applyLanguage();

Q_SIGNALS:
    /// The library is open and, on first start, the bundled edition is in it.
    void ready();
    /// The library cannot be opened; the window says so.
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void attachWhenOpen(const QFuture<Result<void>> &future);
    void subscribeToWelcome();

    Profile m_profile;
    Settings m_settings;
    Library m_library;
    QString m_languageOverride;
    QString m_themeOverride;
    SystemLook m_systemLook;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace naba
