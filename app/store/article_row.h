// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QByteArray>
#include <QList>

namespace naba::store {

/// An article on its way in as its rows will hold it: texts in UTF-8, addresses encoded, and its
/// fingerprint. Made on whatever thread has time for that, so that the one that writes only writes.
struct ArticleRow
{
    QByteArray identity;
    QByteArray guid;
    QByteArray title;
    int titleDirection = 2;
    QByteArray summary;
    QByteArray url;
    QByteArray originalUrl;
    qint64 linkKey = 0;
    QByteArray author;
    QByteArray language;
    QDateTime published;
    QDateTime modified;
    QByteArray contentHtml;
    QByteArray enclosures; ///< JSON
    QByteArray commentsUrl;
    QByteArray image;
    QByteArray fingerprint; ///< of everything the feed says of it: equal if nothing changed
};

ArticleRow rowOf(const ArticleDraft &draft);
QList<ArticleRow> rowsOf(const QList<ArticleDraft> &drafts);

QString enclosuresToJson(const QList<Enclosure> &enclosures);
QList<Enclosure> enclosuresFromJson(const QString &json);

} // namespace naba::store
