// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace naba {

class Actions;
class ArticlePane;

/// What is done with the page as it stands: printed, saved as PDF, quoted.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    PageCommands(Actions &actions, ArticlePane &article, QObject *parent);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void print();
    void savePdf();

    ArticlePane &m_article;
};

} // namespace naba
