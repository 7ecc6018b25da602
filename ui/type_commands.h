// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace naba {

class Actions;
class Application;
class ArticlePane;
class TypePopup;
struct ReadingStyle;

/// How articles look: the popup of faces, sizes and themes, its choices applied at once and kept.
class TypeCommands : public QObject
{
    Q_OBJECT

public:
    TypeCommands(Application &application, Actions &actions, ArticlePane &article, QObject *parent);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void open();
    void apply(const ReadingStyle &style);
    void setFeedDirection(Qt::LayoutDirection direction);

    Application &m_application;
    Actions &m_actions;
    ArticlePane &m_article;
    TypePopup *m_popup = nullptr;
};

} // namespace naba
