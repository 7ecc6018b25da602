// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/block.h"
#include "app/domain/feed.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace naba::cli {

/// ISO 8601 in UTC with a Z and no fraction; null for an invalid time.
QJsonValue jsonTime(const QDateTime &time);
/// "rtl", "ltr" or null.
QJsonValue jsonDirection(Qt::LayoutDirection direction);
/// {"kind", "code", "message"}; the message is in the language of the interface.
QJsonObject jsonError(const Error &error, const QString &about);

QJsonObject jsonArticle(const ArticleHeader &article, const QHash<TagId, QString> &tagNames);
QJsonObject jsonFeed(const Feed &feed, const QList<Folder> &folders);
QJsonArray jsonBlocks(const std::vector<Block> &blocks);

/// Prints a value as a document of its own, indented.
void outJson(const QJsonObject &object);
void outJson(const QJsonArray &array);

/// Prints an array object by object, one a line, so that a long list needs no memory.
class JsonList
{
public:
    JsonList();
    void add(const QJsonObject &object);
    void end();

private:
    bool m_first = true;
};

} // namespace naba::cli
