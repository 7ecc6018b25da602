// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feed_json.h"

#include "app/feeds/text_construct.h"
#include "app/html/sanitise.h"
#include "app/text/direction.h"

#include <QJsonArray>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1String key, qint64 value)
{
    if (value > 0)
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1String key, const QDateTime &value)
{
    if (value.isValid())
        object.insert(key, value.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
}

void put(QJsonObject &object, QLatin1String key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QString directionName(Qt::LayoutDirection direction)
{
    if (direction == Qt::LayoutDirectionAuto)
        return {};
    return direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QJsonArray authorsJson(const QList<Author> &authors)
{
    QJsonArray array;
    for (const Author &author : authors) {
        QJsonObject object;
        put(object, "name"_L1, author.name);
        put(object, "url"_L1, author.url);
        put(object, "avatar"_L1, author.avatar);
        array.append(object);
    }
    return array;
}

QJsonArray attachmentsJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        QJsonObject object;
        put(object, "url"_L1, attachment.url);
        put(object, "mime_type"_L1, attachment.mimeType);
        put(object, "title"_L1, attachment.title);
        put(object, "size_in_bytes"_L1, attachment.bytes);
        put(object, "duration_in_seconds"_L1, attachment.seconds);
        array.append(object);
    }
    return array;
}

QString safeHtml(const Text &text)
{
    return text.type == Text::Type::Plain ? text.value.toHtmlEscaped()
                                          : html::sanitise(text.value, text.base);
}

QJsonObject itemJson(const ParsedItem &item, const QString &feedLanguage)
{
    QJsonObject object;
    put(object, "id"_L1, item.id);
    put(object, "url"_L1, item.url);
    put(object, "external_url"_L1, item.externalUrl);
    put(object, "title"_L1, item.title);
    if (!item.content.isEmpty())
        object.insert("content_html"_L1, safeHtml(item.content));
    put(object, "summary"_L1, flat(item.summary));
    put(object, "image"_L1, item.image);
    put(object, "date_published"_L1, item.published);
    put(object, "date_modified"_L1, item.modified);
    put(object, "authors"_L1, authorsJson(item.authors));
    put(object, "tags"_L1, QJsonArray::fromStringList(item.tags));
    if (!item.language.isNull()) // reset by xml:lang="": known to be unknown
        object.insert("language"_L1,
                      item.language.isEmpty() ? QJsonValue() : QJsonValue(item.language));
    put(object, "attachments"_L1, attachmentsJson(item.attachments));
    QJsonObject parser;
    put(parser, "comments_url"_L1, item.commentsUrl);
    const QString language = item.language.isNull() ? feedLanguage : item.language;
    put(parser, "direction"_L1,
        directionName(text::headlineDirection(item.title, text::directionOfLanguage(language))));
    if (!parser.isEmpty())
        object.insert("_parser"_L1, parser);
    return object;
}

QJsonObject parserJson(const ParsedFeed &feed)
{
    QJsonObject parser;
    put(parser, "format"_L1, feed.format);
    put(parser, "encoding"_L1, feed.encoding);
    parser.insert("well_formed"_L1, feed.wellFormed);
    parser.insert("errors"_L1, QJsonArray::fromStringList(feed.errors));
    put(parser, "date_modified"_L1, feed.modified);
    Qt::LayoutDirection direction = text::directionOfLanguage(feed.language);
    if (direction == Qt::LayoutDirectionAuto)
        direction = text::majority(feed.title + feed.description, Qt::LayoutDirectionAuto);
    put(parser, "direction"_L1, directionName(direction));
    return parser;
}

QJsonObject emptyDocument()
{
    QJsonObject object;
    object.insert("version"_L1, u"https://jsonfeed.org/version/1.1"_s);
    return object;
}

} // namespace

QJsonObject toJsonFeed(const ParsedFeed &feed)
{
    QJsonObject object = emptyDocument();
    put(object, "title"_L1, feed.title);
    put(object, "home_page_url"_L1, feed.homePageUrl);
    put(object, "feed_url"_L1, feed.feedUrl);
    put(object, "description"_L1, feed.description);
    put(object, "language"_L1, feed.language);
    put(object, "icon"_L1, feed.icon);
    put(object, "favicon"_L1, feed.favicon);
    put(object, "authors"_L1, authorsJson(feed.authors));
    QJsonArray items;
    for (const ParsedItem &item : feed.items)
        items.append(itemJson(item, feed.language));
    object.insert("items"_L1, items);
    object.insert("_parser"_L1, parserJson(feed));
    return object;
}

QJsonObject toJsonFeed(const QByteArray &bytes, const ParseOptions &options, bool &isFeed)
{
    const Result<ParsedFeed> feed = parse(bytes, options);
    isFeed = feed.has_value();
    if (feed)
        return toJsonFeed(*feed);
    QJsonObject object = emptyDocument();
    object.insert("items"_L1, QJsonArray());
    QJsonObject parser;
    parser.insert("well_formed"_L1, false);
    parser.insert("errors"_L1, QJsonArray{u"not a feed"_s});
    object.insert("_parser"_L1, parser);
    return object;
}

} // namespace naba::feeds
