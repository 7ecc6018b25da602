// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/json_ld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr int mostScripts = 32;
constexpr qsizetype largestScript = 1 << 20;
constexpr qsizetype longestTag = 1000;

/// Types of schema.org that are articles.
bool isArticleType(const QString &type)
{
    static constexpr std::array names{"APIReference"_L1,
                                      "AdvertiserContentArticle"_L1,
                                      "AnalysisNewsArticle"_L1,
                                      "Article"_L1,
                                      "AskPublicNewsArticle"_L1,
                                      "BackgroundNewsArticle"_L1,
                                      "BlogPosting"_L1,
                                      "DiscussionForumPosting"_L1,
                                      "LiveBlogPosting"_L1,
                                      "MedicalScholarlyArticle"_L1,
                                      "NewsArticle"_L1,
                                      "OpinionNewsArticle"_L1,
                                      "Report"_L1,
                                      "ReportageNewsArticle"_L1,
                                      "ReviewNewsArticle"_L1,
                                      "SatiricalArticle"_L1,
                                      "ScholarlyArticle"_L1,
                                      "SocialMediaPosting"_L1,
                                      "TechArticle"_L1};
    const QString name = type.section(u'/', -1).section(u':', -1);
    return std::ranges::find(names, name) != names.end();
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    if (type.isString())
        return isArticleType(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(),
                       [](const QJsonValue &one) { return isArticleType(one.toString()); });
}

bool isOfSchemaOrg(const QJsonObject &object)
{
    const QJsonValue context = object.value("@context"_L1);
    if (context.isString())
        return context.toString().contains("schema.org"_L1);
    if (context.isObject())
        return context.toObject().value("@vocab"_L1).toString().contains("schema.org"_L1);
    return context.isArray();
}

/// Nodes of a graph by their @id, for values that only refer to them.
using Nodes = QHash<QString, QJsonObject>;

QString stringIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().trimmed();
}

QString nameOf(const QJsonValue &value, const Nodes &nodes)
{
    if (value.isString())
        return {};
    const QJsonObject object = value.toObject();
    const QString name = stringIn(object, "name"_L1);
    return name.isEmpty() ? stringIn(nodes.value(stringIn(object, "@id"_L1)), "name"_L1) : name;
}

QString namesOf(const QJsonValue &value, const Nodes &nodes)
{
    if (!value.isArray())
        return nameOf(value, nodes);
    QStringList names;
    const QJsonArray people = value.toArray();
    for (const QJsonValue &one : people) {
        const QString name = nameOf(one, nodes);
        if (!name.isEmpty() && names.size() < 20)
            names.append(name);
    }
    return names.join(u", "_s);
}

QString pictureOf(const QJsonValue &value, const Nodes &nodes)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isArray())
        return pictureOf(value.toArray().first().isArray() ? QJsonValue() : value.toArray().first(),
                         nodes);
    const QJsonObject object = value.toObject();
    const QString address = stringIn(object, "url"_L1);
    return address.isEmpty() ? stringIn(nodes.value(stringIn(object, "@id"_L1)), "url"_L1)
                             : address;
}

LinkedData factsOf(const QJsonObject &article, const Nodes &nodes)
{
    LinkedData data;
    data.name = stringIn(article, "name"_L1);
    data.headline = stringIn(article, "headline"_L1);
    data.byline = namesOf(article.value("author"_L1), nodes);
    data.description = stringIn(article, "description"_L1);
    data.publisher = nameOf(article.value("publisher"_L1), nodes);
    data.published = stringIn(article, "datePublished"_L1);
    data.image = pictureOf(article.value("image"_L1), nodes);
    data.body = stringIn(article, "articleBody"_L1);
    return data;
}

std::optional<LinkedData> articleIn(const QJsonDocument &document)
{
    QJsonArray all = document.array();
    if (document.isObject())
        all.append(document.object());
    for (const QJsonValue &value : std::as_const(all)) {
        const QJsonObject object = value.toObject();
        if (!isOfSchemaOrg(object))
            continue;
        if (isArticle(object))
            return factsOf(object, {});
        const QJsonArray graph = object.value("@graph"_L1).toArray();
        Nodes nodes;
        for (const QJsonValue &node : graph)
            nodes.insert(stringIn(node.toObject(), "@id"_L1), node.toObject());
        for (const QJsonValue &node : graph) {
            if (isArticle(node.toObject()))
                return factsOf(node.toObject(), nodes);
        }
    }
    return {};
}

/// The next script of linked data from `at` on, which is moved behind it; null at the end.
QByteArray nextScript(const QByteArray &utf8, qsizetype *at)
{
    static constexpr QByteArrayView kind("ld+json");
    for (;;) {
        *at = utf8.indexOf(kind, *at);
        if (*at < 0)
            return {};
        // Tags are short; looking further would cost the square of a hostile page's length.
        const qsizetype from = std::max<qsizetype>(*at - longestTag, 0);
        const QByteArrayView before = QByteArrayView(utf8).sliced(from, *at - from);
        const QByteArrayView after =
            QByteArrayView(utf8).sliced(*at).first(std::min(longestTag, utf8.size() - *at));
        const qsizetype open = before.lastIndexOf('<');
        const qsizetype close = after.indexOf('>');
        const qsizetype start = *at + close + 1;
        *at += kind.size();
        if (open < 0 || close < 0 ||
            before.sliced(open).toByteArray().left(7).compare("<script", Qt::CaseInsensitive) != 0)
            continue;
        qsizetype end = utf8.indexOf("</", start);
        while (end >= 0 && utf8.mid(end, 8).compare("</script", Qt::CaseInsensitive) != 0)
            end = utf8.indexOf("</", end + 2);
        if (end < 0)
            end = utf8.size();
        *at = end;
        return utf8.mid(start, std::min(end - start, largestScript));
    }
}

/// Without the CDATA marks that some put around it, and without the raw line breaks inside strings
/// that JSON forbids.
QByteArray mended(QByteArray json)
{
    json = json.trimmed();
    if (json.startsWith("<![CDATA[")) {
        json.remove(0, 9);
        if (json.endsWith("]]>"))
            json.chop(3);
    }
    for (char &c : json) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return json;
}

} // namespace

LinkedData linkedData(const QByteArray &utf8)
{
    qsizetype at = 0;
    for (int count = 0; count < mostScripts && at >= 0; ++count) {
        const QByteArray script = nextScript(utf8, &at);
        if (at < 0)
            break;
        const std::optional<LinkedData> found = articleIn(QJsonDocument::fromJson(mended(script)));
        if (found)
            return *found;
    }
    return {};
}

} // namespace naba::html
