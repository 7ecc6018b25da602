// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/addresses.h"
#include "app/feeds/dates.h"
#include "app/feeds/formats.h"
#include "app/feeds/item_builder.h"
#include "app/feeds/json_repair.h"
#include "app/feeds/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Strings as they are; numbers as ids have them.
QString stringOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        // Beyond 2^53 a double tells whole numbers no more; and far beyond there is no integer for
        // it.
        constexpr double exact = 9007199254740992.0;
        const bool whole = number >= -exact && number <= exact && std::trunc(number) == number;
        return whole ? QString::number(static_cast<qint64>(number))
                     : QString::number(number, 'g', 17);
    }
    return value.toString();
}

/// Whether it is built like a JSON Feed, though it does not say so.
bool hasItems(const QJsonObject &object)
{
    const QJsonArray items = object.value("items"_L1).toArray();
    if (items.isEmpty())
        return object.contains("title"_L1) && object.value("items"_L1).isArray();
    const QJsonObject first = items.first().toObject();
    return first.contains("content_html"_L1) || first.contains("content_text"_L1) ||
           (first.contains("id"_L1) && first.contains("url"_L1));
}

class JsonReader
{
public:
    explicit JsonReader(const ParseOptions &options)
        : m_options(options)
    {
    }

    ParsedFeed read(const QJsonObject &object)
    {
        ParsedFeed feed;
        feed.format =
            stringOf(object.value("version"_L1)).contains("1.1"_L1) ? u"json11"_s : u"json10"_s;
        feed.title = line(object, "title"_L1);
        feed.homePageUrl = address(object, "home_page_url"_L1);
        feed.feedUrl = address(object, "feed_url"_L1);
        feed.description = line(object, "description"_L1);
        feed.language = language(object);
        feed.icon = address(object, "icon"_L1);
        feed.favicon = address(object, "favicon"_L1);
        feed.authors = authors(object);
        const QJsonArray items = object.value("items"_L1).toArray();
        qsizetype all = 0;
        for (const QJsonValue &value : items) {
            if (value.isObject() && ++all <= m_options.maxItems)
                feed.items.append(item(value.toObject()));
        }
        noteCut(feed, all);
        return feed;
    }

private:
    static QString line(const QJsonObject &object, QLatin1String key)
    {
        return stringOf(object.value(key)).simplified();
    }

    static QString language(const QJsonObject &object)
    {
        const QString tag = object.value("language"_L1).toString();
        return tag.isEmpty() ? QString() : languageTag(tag);
    }

    [[nodiscard]] QString address(const QJsonObject &object, QLatin1String key) const
    {
        return resolvedAddress(m_options.base, object.value(key).toString());
    }

    /// 1.1 has `authors`, 1.0 `author`.
    [[nodiscard]] QList<Author> authors(const QJsonObject &object) const
    {
        QList<Author> found;
        const QJsonArray several = object.value("authors"_L1).toArray();
        for (const QJsonValue &value : several)
            addAuthor(found, author(value));
        if (found.isEmpty())
            addAuthor(found, author(object.value("author"_L1)));
        return found;
    }

    [[nodiscard]] Author author(const QJsonValue &value) const
    {
        if (value.isString())
            return personOf(value.toString());
        const QJsonObject object = value.toObject();
        return {line(object, "name"_L1), address(object, "url"_L1), address(object, "avatar"_L1)};
    }

    [[nodiscard]] ParsedItem item(const QJsonObject &object) const
    {
        ItemBuilder builder;
        ParsedItem &item = builder.item;
        item.id = stringOf(object.value("id"_L1));
        item.externalUrl = address(object, "external_url"_L1);
        item.authors = authors(object);
        item.language = language(object);
        builder.offerLink(0, address(object, "url"_L1));
        if (isWebAddress(item.id))
            builder.offerLink(2, item.id);
        builder.offerTitle(0, line(object, "title"_L1), {});
        builder.offerBody(BodyRank::Encoded, text(object, "content_html"_L1, Text::Type::Html), {});
        builder.offerBody(BodyRank::FullItem, text(object, "content_text"_L1, Text::Type::Plain),
                          {});
        builder.offerImage(0, address(object, "image"_L1));
        builder.offerImage(1, address(object, "banner_image"_L1));
        builder.offerPublished(0, parseDate(object.value("date_published"_L1).toString()));
        builder.offerModified(0, parseDate(object.value("date_modified"_L1).toString()));
        const QJsonArray tags = object.value("tags"_L1).toArray();
        for (const QJsonValue &tag : tags)
            builder.addTag(stringOf(tag).simplified());
        const QJsonArray attachments = object.value("attachments"_L1).toArray();
        for (const QJsonValue &value : attachments)
            builder.addAttachment(attachment(value.toObject()));
        ParsedItem done = builder.finish();
        done.summary = text(object, "summary"_L1, Text::Type::Plain);
        if (done.content.isEmpty())
            std::swap(done.content, done.summary);
        return done;
    }

    [[nodiscard]] Text text(const QJsonObject &object, QLatin1String key, Text::Type type) const
    {
        return {object.value(key).toString(), type, m_options.base};
    }

    [[nodiscard]] Attachment attachment(const QJsonObject &object) const
    {
        Attachment attachment;
        attachment.url = address(object, "url"_L1);
        attachment.mimeType = object.value("mime_type"_L1).toString();
        attachment.title = line(object, "title"_L1);
        attachment.bytes = qMax<qint64>(object.value("size_in_bytes"_L1).toInteger(), 0);
        attachment.seconds = static_cast<qint64>(
            qBound(0.0, object.value("duration_in_seconds"_L1).toDouble(), 1e9));
        return attachment;
    }

    const ParseOptions &m_options;
};

} // namespace

std::optional<ParsedFeed> parseJsonFeed(const QByteArray &utf8, const ParseOptions &options)
{
    const RepairedJson repaired = repairJson(utf8);
    const QJsonDocument document = QJsonDocument::fromJson(repaired.json);
    const QJsonObject object = document.object();
    if (!object.value("version"_L1).toString().contains("jsonfeed.org"_L1) && !hasItems(object))
        return std::nullopt;
    // Of a text that had to be cut the items are worth keeping; its head alone says nothing.
    if (!repaired.error.isEmpty() && object.value("items"_L1).toArray().isEmpty())
        return std::nullopt;
    ParsedFeed feed = JsonReader(options).read(object);
    if (!repaired.error.isEmpty()) {
        feed.wellFormed = false;
        feed.errors.prepend(repaired.error);
    }
    return feed;
}

} // namespace naba::feeds
