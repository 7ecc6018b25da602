// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/modules.h"

#include "app/feeds/addresses.h"
#include "app/feeds/dates.h"
#include "app/feeds/media.h"
#include "app/feeds/pace.h"
#include "app/feeds/people.h"
#include "app/feeds/text_construct.h"
#include "app/html/sanitise.h"

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

void addKeywords(ItemBuilder &builder, const QString &text)
{
    const QStringList words = text.split(u',');
    for (const QString &word : words)
        builder.addTag(word.simplified());
}

bool takeAtom(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    const std::string &name = element.name;
    if (name == "link")
        takeItemLink(element, builder);
    else if (name == "title")
        builder.offerTitle(1, flat(atomText(tree, element)), languageOf(element));
    else if (name == "content")
        builder.offerBody(BodyRank::Encoded, atomText(tree, element), languageOf(element));
    else if (name == "summary")
        builder.offerBody(BodyRank::Description, atomText(tree, element), languageOf(element));
    else if (name == "author")
        addAuthor(builder.item.authors, atomPerson(tree, element));
    else if (name == "published")
        builder.offerPublished(0, parseDate(element.text()));
    else if (name == "issued")
        builder.offerPublished(1, parseDate(element.text()));
    else if (name == "updated" || name == "modified")
        builder.offerModified(0, parseDate(element.text()));
    else if (name == "created")
        builder.offerPublished(2, parseDate(element.text()));
    else if (name == "category")
        builder.addTag(element.attribute("term").simplified());
    else if (name == "id")
        setOnce(builder.item.id, element.text().trimmed());
    else
        return false;
    return true;
}

bool takeDublinCore(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    const std::string &name = element.name;
    if (name == "title")
        builder.offerTitle(2, flat(rssText(tree, element)), languageOf(element));
    else if (name == "description" || name == "abstract")
        builder.offerBody(BodyRank::DublinCore, rssText(tree, element), languageOf(element));
    else if (name == "creator" || name == "author")
        addAuthor(builder.item.authors, personOf(element.text()));
    else if (name == "subject")
        builder.addTag(lineOf(element));
    else if (name == "language")
        setOnce(builder.item.language, languageTag(element.text()));
    else if (name == "identifier")
        setOnce(builder.item.id, element.text().trimmed());
    else if (name == "date") {
        const QDateTime date = parseDate(element.text());
        builder.offerPublished(3, date);
        builder.offerModified(2, date);
    } else if (name == "issued" || name == "available")
        builder.offerPublished(1, parseDate(element.text()));
    else if (name == "created")
        builder.offerPublished(1, parseDate(element.text()));
    else if (name == "modified")
        builder.offerModified(1, parseDate(element.text()));
    else
        return false;
    return true;
}

void addItunesCategory(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    builder.addTag(element.attribute("text").simplified());
    for (const Element &child : tree.children(element)) {
        if (child.is(Ns::Itunes, "category"))
            builder.addTag(child.attribute("text").simplified());
    }
}

bool takeItunes(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    const std::string &name = element.name;
    if (name == "summary")
        builder.offerBody(BodyRank::Itunes, rssText(tree, element), languageOf(element));
    else if (name == "subtitle")
        builder.offerBody(BodyRank::Subtitle, rssText(tree, element), languageOf(element));
    else if (name == "title")
        builder.offerTitle(3, flat(rssText(tree, element)), languageOf(element));
    else if (name == "author") {
        if (builder.item.authors.isEmpty())
            addAuthor(builder.item.authors, personOf(element.text()));
    } else if (name == "image")
        builder.offerImage(1, imageAddress(element));
    else if (name == "duration")
        builder.itunesSeconds = parseDuration(element.text());
    else if (name == "keywords")
        addKeywords(builder, element.text());
    else if (name == "category")
        addItunesCategory(tree, element, builder);
    else
        return false;
    return true;
}

bool takeMedia(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    const std::string &name = element.name;
    if (name == "group" || name == "content") {
        if (name == "content")
            takeMediaContent(tree, element, builder);
        for (const Element &child : tree.children(element)) {
            if (child.ns == Ns::Media && !(name == "content" && child.name == "title"))
                takeMedia(tree, child, builder);
        }
    } else if (name == "thumbnail")
        builder.offerImage(0, imageAddress(element));
    else if (name == "title")
        builder.offerTitle(4, flat(rssText(tree, element)), languageOf(element));
    else if (name == "description")
        builder.offerBody(BodyRank::Media, rssText(tree, element), languageOf(element));
    else if (name == "keywords")
        addKeywords(builder, element.text());
    else if (name == "category")
        builder.addTag(lineOf(element));
    else
        return false;
    return true;
}

bool takeFeedDublinCore(XmlTree &tree, const Element &element, ParsedFeed &feed)
{
    const std::string &name = element.name;
    if (name == "title")
        setOnce(feed.title, flat(rssText(tree, element)));
    else if (name == "description")
        setOnce(feed.description, flat(rssText(tree, element)));
    else if (name == "language")
        setOnce(feed.language, languageTag(element.text()));
    else if (name == "creator" || name == "author")
        addAuthor(feed.authors, personOf(element.text()));
    else if (name == "date" || name == "modified") {
        if (!feed.modified.isValid())
            feed.modified = parseDate(element.text());
    } else
        return false;
    return true;
}

bool takeFeedItunes(XmlTree &tree, const Element &element, ParsedFeed &feed)
{
    const std::string &name = element.name;
    if (name == "image")
        setOnce(feed.icon, imageAddress(element));
    else if (name == "author") {
        if (feed.authors.isEmpty())
            addAuthor(feed.authors, personOf(element.text()));
    } else if (name == "owner") {
        if (feed.authors.isEmpty())
            addAuthor(feed.authors, atomPerson(tree, element));
    } else if (name == "summary" || name == "subtitle")
        setOnce(feed.description, flat(rssText(tree, element)));
    else if (name == "title")
        setOnce(feed.title, flat(rssText(tree, element)));
    else
        return false;
    return true;
}

bool takeFeedAtom(XmlTree &tree, const Element &element, ParsedFeed &feed)
{
    const std::string &name = element.name;
    if (name == "link")
        takeFeedLink(element, feed);
    else if (name == "title")
        setOnce(feed.title, flat(atomText(tree, element)));
    else if (name == "subtitle" || name == "tagline")
        setOnce(feed.description, flat(atomText(tree, element)));
    else if (name == "author")
        addAuthor(feed.authors, atomPerson(tree, element));
    else if (name == "logo")
        setOnce(feed.icon, element.resolved(element.text()));
    else if (name == "icon")
        setOnce(feed.favicon, element.resolved(element.text()));
    else if (name == "updated" || name == "modified") {
        const QDateTime date = parseDate(element.text());
        if (date.isValid())
            feed.modified = date;
    } else
        return false;
    return true;
}

} // namespace

bool takeItemModule(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    switch (element.ns) {
    case Ns::Atom:
    case Ns::Atom03:
        return takeAtom(tree, element, builder);
    case Ns::DublinCore:
    case Ns::DublinCoreTerms:
        return takeDublinCore(tree, element, builder);
    case Ns::Itunes:
        return takeItunes(tree, element, builder);
    case Ns::Media:
        return takeMedia(tree, element, builder);
    case Ns::Content:
        if (element.name != "encoded")
            return false;
        builder.offerBody(BodyRank::Encoded, rssText(tree, element), languageOf(element));
        return true;
    case Ns::Xhtml:
        if (element.name != "body" && element.name != "div")
            return false;
        builder.offerBody(BodyRank::FullItem, rssText(tree, element), languageOf(element));
        return true;
    default:
        return false;
    }
}

bool takeFeedModule(XmlTree &tree, const Element &element, ParsedFeed &feed)
{
    switch (element.ns) {
    case Ns::Atom:
    case Ns::Atom03:
        return takeFeedAtom(tree, element, feed);
    case Ns::DublinCore:
    case Ns::DublinCoreTerms:
        return takeFeedDublinCore(tree, element, feed);
    case Ns::Itunes:
        return takeFeedItunes(tree, element, feed);
    case Ns::Syndication:
        return takePace(tree, element, feed.pace);
    default:
        return false;
    }
}

void takeItemLink(const Element &element, ItemBuilder &builder)
{
    const QString relation = element.attribute("rel").toLower();
    QString address = element.resolved(element.attribute("href"));
    if (address.isEmpty())
        address = element.resolved(element.text());
    if (relation.isEmpty() || relation == "alternate"_L1) {
        builder.offerLink(1, address);
    } else if (relation == "enclosure"_L1) {
        Attachment attachment;
        attachment.url = address;
        attachment.mimeType = element.attribute("type");
        attachment.title = element.attribute("title");
        attachment.bytes = element.attribute("length").toLongLong();
        builder.addAttachment(attachment);
    } else if (relation == "replies"_L1) {
        setOnce(builder.item.commentsUrl, address);
    } else if (relation == "related"_L1 || relation == "via"_L1) {
        setOnce(builder.item.externalUrl, address);
    }
}

void takeFeedLink(const Element &element, ParsedFeed &feed)
{
    const QString relation = element.attribute("rel").toLower();
    QString address = element.resolved(element.attribute("href"));
    if (address.isEmpty())
        address = element.resolved(element.text());
    if (relation.isEmpty() || relation == "alternate"_L1)
        setOnce(feed.homePageUrl, address);
    else if (relation == "self"_L1)
        setOnce(feed.feedUrl, address);
}

QString lineOf(const Element &element)
{
    return html::plainText(element.text());
}

void setOnce(QString &target, const QString &value)
{
    if (target.isEmpty() && !value.isEmpty())
        target = value;
}

QString languageOf(const Element &element)
{
    return element.scope->language;
}

} // namespace naba::feeds
