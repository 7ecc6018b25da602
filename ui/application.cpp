// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/base/when_answered.h"
#include "app/library/keeper.h"
#include "app/library/manners.h"
#include "app/library/schedule.h"
#include "app/library/search.h"
#include "app/library/whole_articles.h"
#include "app/wording/calendars.h"
#include "app/wording/keeping_text.h"
#include "app/wording/translation.h"
#include "app/wording/wording.h"
#include "ui/main_window.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

Theme::Name themeFrom(const QString &choice)
{
    if (choice == "light"_L1)
        return Theme::Name::Light;
    if (choice == "sepia"_L1)
        return Theme::Name::Sepia;
    if (choice == "dark"_L1)
        return Theme::Name::Dark;
    if (choice == "contrast"_L1)
        return Theme::Name::HighContrast;
    return systemPrefersDark() ? Theme::Name::Dark : Theme::Name::Light;
}

} // namespace

Application::Application(const Profile &profile)
    : m_profile(profile)
    , m_settings(profile.settingsFile())
    , m_library(profile)
{
    m_library.setManners(mannersOf(m_settings));
    connect(&m_systemLook, &SystemLook::changed, this, &Application::applyTheme);
}

Application::~Application() = default;

void Application::start()
{
    // Fusion obeys the palette everywhere; the platform styles of Windows and macOS do not.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(fonts::sans(10));
    applyTheme();
    applyLanguage();
    // Another thread opens it while this one makes the window.
    const QFuture<Result<void>> opened = m_library.open();
    m_window = std::make_unique<MainWindow>(*this);
    m_window->installEventFilter(this);
    connect(m_window.get(), &MainWindow::openAgain, this,
            [this] { attachWhenOpen(m_library.open()); });
    m_window->show();
    attachWhenOpen(opened);
    constexpr int longMs = 1500;
    QTimer::singleShot(longMs, this, [this, opened] {
        if (!opened.isFinished())
            m_window->showMessage(tr("Your library is being opened. After an update of Naba this "
                                     "takes longer, once."));
    });
}

QString Application::language() const
{
    return m_settings.value(Setting::Language).toString();
}

void Application::setLanguage(const QString &language)
{
    m_languageOverride.clear();
    m_settings.set(Setting::Language, language);
    applyLanguage();
}

void Application::applyLanguage()
{
    const QLocale locale = wording::installTranslation(
        m_languageOverride.isEmpty() ? language() : m_languageOverride,
        wording::digitsNamed(m_settings.value(Setting::Digits).toString()));
    wording::setCalendars(
        wording::secondCalendarNamed(m_settings.value(Setting::SecondCalendar).toString()),
        wording::monthNamesNamed(m_settings.value(Setting::MonthNames).toString()));
    QLocale::setDefault(locale);
    m_library.search().setDates(wording::dateContext());
    // Loading a translation does not turn the interface round: say it.
    QApplication::setLayoutDirection(locale.textDirection());
}

QString Application::themeChoice() const
{
    return m_settings.value(Setting::Theme).toString();
}

void Application::setThemeChoice(const QString &choice)
{
    m_themeOverride.clear();
    m_settings.set(Setting::Theme, choice);
    applyTheme();
}

void Application::applyTheme()
{
    const Theme::Name wanted =
        themeFrom(m_themeOverride.isEmpty() ? themeChoice() : m_themeOverride);
    if (!m_window || theme().name != wanted)
        setTheme(wanted);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // The platform sends this when its own colours changed, whatever palette we have set.
    if (event->type() == QEvent::ThemeChange)
        applyTheme();
    return QObject::eventFilter(watched, event);
}

void Application::attachWhenOpen(const QFuture<Result<void>> &future)
{
    whenAnswered(future, this, [this](const Result<void> &opened) {
        if (!opened) {
            const QString sentence = wording::sentence(opened.error(), m_profile.libraryFile());
            m_window->showFatal(sentence);
            Q_EMIT failed(sentence);
            return;
        }
        m_library.keeper().mayLeaveWork();
        m_window->attachLibrary();
        if (m_library.isReadOnly()) {
            m_window->showMessage(wording::onlyRead());
            Q_EMIT ready();
            return;
        }
        // Which of a thousand feeds are due is asked when the window stands there.
        constexpr int settledMs = 1000;
        if (m_settings.value(Setting::RefreshByItself).toBool())
            QTimer::singleShot(settledMs, this, [this] { m_library.schedule().start(); });
        m_library.wholeArticles().setAutomatic(true);
        connect(&m_library, &Library::refreshFinished, this,
                [this] { m_library.wholeArticles().getMissing(); });
        if (m_settings.value(Setting::WelcomeShown).toBool())
            Q_EMIT ready();
        else
            subscribeToWelcome();
    });
}

void Application::subscribeToWelcome()
{
    whenAnswered(m_library.subscribe(QString::fromLatin1(welcomeAddress)), this,
                 [this](const Result<Feed> &feed) {
                     const bool there = feed || feed.error().kind == ErrorKind::AlreadySubscribed;
                     if (there)
                         m_settings.set(Setting::WelcomeShown, true);
                     else
                         m_window->showMessage(wording::sentence(feed.error()));
                     Q_EMIT ready();
                 });
}

} // namespace naba
