// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace naba {

class Actions;
class Application;

/// Every command by name, with its keys; and the choice of language and look.
class MainMenu : public QMenu
{
    Q_OBJECT

public:
    MainMenu(Application &application, Actions &actions, QWidget *parent);

    void retranslate();

private:
    void addChoice(QActionGroup *group, QMenu *menu, const char *text, const QString &value);
    void updateChecks();

    Application &m_application;
    QMenu *m_article;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_look;
    QActionGroup *m_languages;
    QActionGroup *m_looks;
};

} // namespace naba
