// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/marks_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naba {

using namespace Qt::StringLiterals;

QByteArray marksJson(const QList<store::MarkedArticle> &marked, const QList<Tag> &tags,
                     const QDateTime &made)
{
    QJsonArray tagList;
    for (const Tag &tag : tags)
        tagList.append(QJsonObject{{u"name"_s, tag.name}, {u"colour"_s, tag.colour}});
    QJsonArray articles;
    for (const store::MarkedArticle &article : marked) {
        QJsonObject object{{u"feed"_s, article.feed.toString(QUrl::FullyEncoded)},
                           {u"identity"_s, article.identity},
                           {u"title"_s, article.title},
                           {u"published"_s, article.published.toString(Qt::ISODate)},
                           {u"starred"_s, article.starred},
                           {u"tags"_s, QJsonArray::fromStringList(article.tags)}};
        if (!article.guid.isEmpty())
            object[u"guid"_s] = article.guid;
        if (!article.url.isEmpty())
            object[u"url"_s] = article.url.toString(QUrl::FullyEncoded);
        articles.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"naba marks 1"_s},
                                     {u"made"_s, made.toUTC().toString(Qt::ISODate)},
                                     {u"tags"_s, tagList},
                                     {u"articles"_s, articles}})
        .toJson();
}

} // namespace naba
