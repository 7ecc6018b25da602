// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"

#include <QJsonArray>

#include <algorithm>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

void insert(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insert(QJsonObject &object, const QString &key, const QUrl &value)
{
    insert(object, key, value.toString(QUrl::FullyEncoded));
}

/// RFC 3339 with milliseconds: what the library keeps.
void insert(QJsonObject &object, const QString &key, const QDateTime &value)
{
    if (value.isValid())
        object.insert(key, value.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s));
}

void insert(QJsonObject &object, const QString &key, Qt::LayoutDirection value)
{
    if (value != Qt::LayoutDirectionAuto)
        object.insert(key, value == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
}

QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

Qt::LayoutDirection directionOf(const QJsonValue &value)
{
    if (value.toString() == "rtl"_L1)
        return Qt::RightToLeft;
    return value.toString() == "ltr"_L1 ? Qt::LeftToRight : Qt::LayoutDirectionAuto;
}

QUrl webUrl(const QJsonValue &value)
{
    const QUrl url(value.toString());
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() ? url : QUrl();
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.toString().isEmpty())
            strings.append(one.toString());
    }
    return strings;
}

QJsonArray attachmentsOf(const QList<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"url"_s, enclosure.url.toString(QUrl::FullyEncoded)},
                           {u"mime_type"_s, enclosure.mimeType.isEmpty()
                                                ? u"application/octet-stream"_s
                                                : enclosure.mimeType}};
        insert(object, u"title"_s, enclosure.title);
        if (enclosure.bytes > 0)
            object.insert(u"size_in_bytes"_s, enclosure.bytes);
        if (enclosure.seconds > 0)
            object.insert(u"duration_in_seconds"_s, enclosure.seconds);
        // The format demands a kind; where there was none, this says so.
        if (enclosure.mimeType.isEmpty())
            object.insert(u"_naba"_s, QJsonObject{{u"no_mime_type"_s, true}});
        array.append(object);
    }
    return array;
}

QList<Enclosure> enclosuresOf(const QJsonArray &array)
{
    QList<Enclosure> enclosures;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QUrl url = webUrl(object.value("url"_L1));
        if (url.isEmpty())
            continue;
        const bool unknown = object.value("_naba"_L1).toObject().value("no_mime_type"_L1).toBool();
        enclosures.append({url, unknown ? QString() : object.value("mime_type"_L1).toString(),
                           object.value("title"_L1).toString(),
                           object.value("size_in_bytes"_L1).toInteger(),
                           object.value("duration_in_seconds"_L1).toInteger()});
    }
    return enclosures;
}

} // namespace

QJsonObject feedToJson(const PortableFeed &feed)
{
    QJsonObject ours{{u"url"_s, feed.url.toString(QUrl::FullyEncoded)}};
    insert(ours, u"title"_s, feed.title);
    insert(ours, u"custom_title"_s, feed.customTitle);
    insert(ours, u"site_url"_s, feed.siteUrl);
    insert(ours, u"language"_s, feed.language);
    insert(ours, u"direction"_s, feed.direction);
    insert(ours, u"date_checked"_s, feed.checked);
    if (feed.alwaysWhole)
        ours.insert(u"always_whole"_s, true);
    if (!feed.folder.isEmpty())
        ours.insert(u"folder"_s, QJsonArray::fromStringList(feed.folder));
    if (!feed.tags.isEmpty())
        ours.insert(u"tags"_s, QJsonArray::fromStringList(feed.tags));
    return ours;
}

PortableFeed feedFromJson(const QJsonObject &object)
{
    PortableFeed feed;
    feed.url = QUrl(object.value("url"_L1).toString());
    feed.title = object.value("title"_L1).toString();
    feed.customTitle = object.value("custom_title"_L1).toString();
    feed.siteUrl = webUrl(object.value("site_url"_L1));
    feed.language = object.value("language"_L1).toString();
    feed.direction = directionOf(object.value("direction"_L1));
    feed.alwaysWhole = object.value("always_whole"_L1).toBool();
    feed.checked = timeOf(object.value("date_checked"_L1));
    feed.folder = stringsOf(object.value("folder"_L1));
    feed.tags = stringsOf(object.value("tags"_L1));
    return feed;
}

QJsonObject articleToJson(const PortableArticle &article)
{
    const ArticleDraft &draft = article.draft;
    QJsonObject item{{u"id"_s, draft.guid.isEmpty() ? draft.identity : draft.guid},
                     {u"content_html"_s, draft.contentHtml}};
    insert(item, u"url"_s, draft.url);
    insert(item, u"title"_s, draft.title);
    insert(item, u"summary"_s, draft.summary);
    insert(item, u"image"_s, draft.image);
    insert(item, u"date_published"_s, draft.published);
    insert(item, u"date_modified"_s, draft.modified);
    insert(item, u"language"_s, draft.language);
    if (!draft.author.isEmpty())
        item.insert(u"authors"_s, QJsonArray{QJsonObject{{u"name"_s, draft.author}}});
    if (!article.tags.isEmpty())
        item.insert(u"tags"_s, QJsonArray::fromStringList(article.tags));
    if (!draft.enclosures.isEmpty())
        item.insert(u"attachments"_s, attachmentsOf(draft.enclosures));

    QJsonObject ours{{u"identity"_s, draft.identity},
                     {u"read"_s, article.read},
                     {u"starred"_s, article.starred}};
    insert(ours, u"guid"_s, draft.guid);
    insert(ours, u"direction"_s, article.direction);
    insert(ours, u"title_direction"_s, draft.titleDirection);
    insert(ours, u"date_fetched"_s, article.fetched);
    insert(ours, u"original_url"_s, draft.originalUrl);
    insert(ours, u"comments_url"_s, draft.commentsUrl);
    // As text: JSON's numbers are doubles to many readers.
    if (draft.linkKey != 0)
        ours.insert(u"link_key"_s, QString::number(draft.linkKey));
    if (!article.wholeHtml.isEmpty()) {
        QJsonObject whole{{u"content_html"_s, article.wholeHtml}};
        insert(whole, u"image"_s, article.wholeImage);
        ours.insert(u"whole"_s, whole);
    }
    item.insert(u"_naba"_s, ours);
    return item;
}

PortableArticle articleFromJson(const QJsonObject &item)
{
    const QJsonObject ours = item.value("_naba"_L1).toObject();
    PortableArticle article;
    ArticleDraft &draft = article.draft;
    draft.identity = ours.value("identity"_L1).toString();
    draft.guid = ours.value("guid"_L1).toString();
    draft.contentHtml = item.value("content_html"_L1).toString();
    draft.url = webUrl(item.value("url"_L1));
    draft.originalUrl = webUrl(ours.value("original_url"_L1));
    draft.linkKey = ours.value("link_key"_L1).toString().toLongLong();
    draft.title = item.value("title"_L1).toString();
    draft.titleDirection = directionOf(ours.value("title_direction"_L1));
    draft.summary = item.value("summary"_L1).toString();
    draft.image = webUrl(item.value("image"_L1));
    draft.published = timeOf(item.value("date_published"_L1));
    draft.modified = timeOf(item.value("date_modified"_L1));
    draft.language = item.value("language"_L1).toString();
    draft.author = item.value("authors"_L1).toArray().at(0).toObject().value("name"_L1).toString();
    draft.enclosures = enclosuresOf(item.value("attachments"_L1).toArray());
    draft.commentsUrl = webUrl(ours.value("comments_url"_L1));
    const QJsonObject whole = ours.value("whole"_L1).toObject();
    article.wholeHtml = whole.value("content_html"_L1).toString();
    article.wholeImage = webUrl(whole.value("image"_L1));
    article.fetched = timeOf(ours.value("date_fetched"_L1));
    article.read = ours.value("read"_L1).toBool();
    article.starred = ours.value("starred"_L1).toBool();
    article.direction = directionOf(ours.value("direction"_L1));
    article.tags = stringsOf(item.value("tags"_L1));
    return article;
}

} // namespace naba::exchange
