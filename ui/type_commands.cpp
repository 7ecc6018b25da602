// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type_commands.h"

#include "app/base/when_answered.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/application.h"
#include "ui/article_pane.h"
#include "ui/reader/reader_view.h"
#include "ui/settings/type_popup.h"
#include "ui/widgets/reading_style.h"

#include <QAction>
#include <QToolButton>

namespace naba {
namespace {

QString themeName(Theme::Name name)
{
    switch (name) {
    case Theme::Name::Light:
        return QStringLiteral("light");
    case Theme::Name::Sepia:
        return QStringLiteral("sepia");
    case Theme::Name::Dark:
        return QStringLiteral("dark");
    case Theme::Name::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

} // namespace

TypeCommands::TypeCommands(Application &application, Actions &actions, ArticlePane &article,
                           QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_actions(actions)
    , m_article(article)
{
    article.reader().setReadingStyle(ReadingStyle::fromSettings(application.settings()));
    connect(actions[Command::Type], &QAction::triggered, this, &TypeCommands::open);
    // Keys and wheel change the size without the popup.
    connect(&article.reader(), &ReaderView::zoomChanged, this,
            [this] { m_article.reader().readingStyle().store(m_application.settings()); });
}

void TypeCommands::open()
{
    if (!m_popup) {
        m_popup = new TypePopup(&m_article);
        connect(m_popup, &TypePopup::styleChanged, this, &TypeCommands::apply);
        connect(m_popup, &TypePopup::themeChosen, &m_application, &Application::setThemeChoice);
        connect(m_popup, &TypePopup::directionChosen, this, &TypeCommands::setFeedDirection);
    }
    const auto &article = m_article.article();
    m_popup->setReadingStyle(m_article.reader().readingStyle());
    m_popup->setThemeName(themeName(theme().name));
    m_popup->setHasFeed(article.has_value());
    m_popup->setFeedDirection(article ? article->feedDirection : Qt::LayoutDirectionAuto);
    m_popup->openUnder(m_article.toolFor(m_actions[Command::Type]));
}

void TypeCommands::apply(const ReadingStyle &style)
{
    m_article.reader().setReadingStyle(style);
    style.store(m_application.settings());
}

void TypeCommands::setFeedDirection(Qt::LayoutDirection direction)
{
    const auto &article = m_article.article();
    if (!article)
        return;
    whenAnswered(m_application.library().setFeedDirection(article->header.feed, direction), this,
                 [this](const Result<void> &stored) {
                     if (!stored)
                         Q_EMIT message(wording::sentence(stored.error()));
                 });
}

} // namespace naba
