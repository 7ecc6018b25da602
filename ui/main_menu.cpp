// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_menu.h"

#include "ui/actions.h"
#include "ui/application.h"

#include <QActionGroup>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

// A language's name is written in itself, so that one who took a wrong turn finds the way back.
constexpr auto systemLanguage = QT_TRANSLATE_NOOP("naba::MainMenu", "As the system");

} // namespace

MainMenu::MainMenu(Application &application, Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_application(application)
    , m_article(new QMenu(this))
    , m_view(new QMenu(this))
    , m_language(new QMenu(this))
    , m_look(new QMenu(this))
    , m_languages(new QActionGroup(this))
    , m_looks(new QActionGroup(this))
{
    setObjectName(u"mainMenu"_s);
    for (const Command command : {Command::AddFeed, Command::Refresh, Command::FeedHealth,
                                  Command::FeedSettings, Command::AlwaysWhole, Command::RemoveFeed})
        addAction(actions[command]);
    addAction(actions[Command::Undo]);
    addSeparator();
    for (const Command command : {Command::Import, Command::Export})
        addAction(actions[command]);
    addSeparator();
    addMenu(m_article);
    for (const Command command : {Command::NextArticle,   Command::PreviousArticle,
                                  Command::NextUnread,    Command::Star,
                                  Command::Tag,           Command::ToggleRead,
                                  Command::Delete,        Command::MarkAllRead,
                                  Command::MarkAboveRead, Command::MarkBelowRead,
                                  Command::MarkDayRead,   Command::MarkWeekRead,
                                  Command::MarkMonthRead, Command::WholeArticle,
                                  Command::OpenInBrowser, Command::CopyLink,
                                  Command::Mail,          Command::CopyQuotation,
                                  Command::FindInArticle, Command::Search,
                                  Command::Print,         Command::SavePdf})
        m_article->addAction(actions[command]);
    m_article->addAction(actions[Command::ShowPictures]);
    addMenu(m_view);
    for (const Command command :
         {Command::Type, Command::ZoomIn, Command::ZoomOut, Command::ZoomReset,
          Command::ToggleDirection, Command::NextPane, Command::PreviousPane})
        m_view->addAction(actions[command]);
    addSeparator();
    addMenu(m_language);
    addChoice(m_languages, m_language, systemLanguage, {});
    addChoice(m_languages, m_language, "العربية", u"ar"_s);
    addChoice(m_languages, m_language, "English", u"en"_s);
    addMenu(m_look);
    addChoice(m_looks, m_look, systemLanguage, u"system"_s);
    addChoice(m_looks, m_look, QT_TR_NOOP("Light"), u"light"_s);
    addChoice(m_looks, m_look, QT_TR_NOOP("Sepia"), u"sepia"_s);
    addChoice(m_looks, m_look, QT_TR_NOOP("Dark"), u"dark"_s);
    addChoice(m_looks, m_look, QT_TR_NOOP("High contrast"), u"contrast"_s);
    addSeparator();
    for (const Command command : {Command::WorkOffline, Command::OfflinePack, Command::Storage,
                                  Command::Backups, Command::Settings})
        addAction(actions[command]);
    addSeparator();
    addAction(actions[Command::About]);
    addAction(actions[Command::Quit]);

    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_application.setLanguage(action->data().toString());
    });
    connect(m_looks, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_application.setThemeChoice(action->data().toString());
    });
    connect(this, &QMenu::aboutToShow, this, &MainMenu::updateChecks);
    retranslate();
}

void MainMenu::addChoice(QActionGroup *group, QMenu *menu, const char *text, const QString &value)
{
    auto *action = menu->addAction(tr(text));
    action->setProperty("source", QByteArray(text));
    action->setData(value);
    action->setCheckable(true);
    group->addAction(action);
}

void MainMenu::updateChecks()
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == m_application.language());
    for (QAction *action : m_looks->actions())
        action->setChecked(action->data().toString() == m_application.themeChoice());
}

void MainMenu::retranslate()
{
    setTitle(tr("Menu"));
    m_article->setTitle(tr("Article"));
    m_view->setTitle(tr("View"));
    m_language->setTitle(tr("Language"));
    m_look->setTitle(tr("Look"));
    for (const QActionGroup *group : {m_languages, m_looks}) {
        for (QAction *action : group->actions())
            action->setText(tr(action->property("source").toByteArray().constData()));
    }
}

} // namespace naba
