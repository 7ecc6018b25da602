// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QObject>
#include <QSet>

namespace naba {

class Actions;
class ArticlePane;

/// What is done with the page as it stands: printed, saved as PDF, quoted, its pictures fetched
/// when the reader asks for them.
class PageCommands : public QObject
{
    Q_OBJECT

public:
    PageCommands(Library &library, Actions &actions, ArticlePane &article, QObject *parent);

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void print();
    void savePdf();
    void fetchPicture(const QUrl &url);

    Library &m_library;
    ArticlePane &m_article;
    QSet<QUrl> m_fetching;
};

} // namespace naba
