// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/addresses.h"
#include "app/feeds/dates.h"
#include "app/feeds/formats.h"
#include "app/feeds/media.h"
#include "app/feeds/modules.h"
#include "app/feeds/pace.h"
#include "app/feeds/people.h"
#include "app/feeds/text_construct.h"

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

class RssReader
{
public:
    RssReader(XmlTree &tree, const Element &root, const ParseOptions &options)
        : m_tree(tree)
        , m_root(root)
        , m_options(options)
    {
    }

    ParsedFeed read()
    {
        m_feed.format = format();
        if (m_root.name == "channel") {
            m_link = m_root.resolved(m_root.attribute("HREF"));
            m_feed.modified = parseDate(m_root.attribute("LASTMOD"));
            takeChannel(m_root);
        } else {
            takeRoot();
        }
        if (!m_root.scope->language.isEmpty() && m_feed.language.isEmpty())
            m_feed.language = m_root.scope->language;
        if (!m_link.isEmpty())
            m_feed.homePageUrl = m_link;
        noteCut(m_feed, m_items);
        return std::move(m_feed);
    }

private:
    [[nodiscard]] bool isCore(const Element &element) const
    {
        return element.ns == Ns::None || element.ns == Ns::Rss ||
               (element.ns == Ns::Other && element.uri == m_root.uri);
    }

    [[nodiscard]] QString format() const
    {
        if (m_root.name == "rdf")
            return m_tree.child(m_root, Ns::Rss, "channel").uri.find("0.9") !=
                           std::string_view::npos
                       ? u"rss090"_s
                       : u"rss10"_s;
        if (m_root.name == "channel")
            return u"cdf"_s; // Microsoft's, of 1997: the item's link and date are attributes
        QString version = m_root.attribute("version");
        version.remove(u'.');
        return version.isEmpty() ? u"rss"_s : u"rss"_s + version.left(4).toLower();
    }

    /// In RSS 1.0 items stand beside the channel; elsewhere they end up there by mistake.
    void takeRoot()
    {
        for (const Element &element : m_tree.children(m_root)) {
            if (!isCore(element))
                continue;
            if (element.name == "channel")
                takeChannel(element);
            else if (element.name == "item" || element.name == "entry")
                takeItem(element);
            else if (element.name == "image")
                takeImage(element);
            else if (element.name == "items")
                takeItems(element);
        }
    }

    void takeItems(const Element &items)
    {
        for (const Element &element : m_tree.children(items)) {
            if (isCore(element) && element.name == "item")
                takeItem(element);
        }
    }

    void takeChannel(const Element &channel)
    {
        for (const Element &element : m_tree.children(channel)) {
            if (!isCore(element))
                takeFeedModule(m_tree, element, m_feed);
            else if (element.name == "item" || element.name == "entry")
                takeItem(element);
            else
                takeChannelElement(element);
        }
        if (!channel.scope->language.isEmpty())
            setOnce(m_feed.language, channel.scope->language);
    }

    void takeChannelElement(const Element &element)
    {
        const std::string &name = element.name;
        if (name == "title")
            override(m_feed.title, m_hasTitle, flat(rssText(m_tree, element)));
        else if (name == "link")
            takeLink(element, m_link);
        else if (name == "description" || name == "abstract" || name == "subtitle" ||
                 name == "tagline")
            override(m_feed.description, m_hasDescription, flat(rssText(m_tree, element)));
        else if (name == "language")
            override(m_feed.language, m_hasLanguage, languageTag(element.text()));
        else if (name == "managingeditor" || name == "webmaster" || name == "author")
            addAuthor(m_feed.authors, personOf(element.text()));
        else if (name == "image")
            takeImage(element);
        else if (name == "items")
            takeItems(element);
        else if (name == "lastbuilddate" || name == "pubdate")
            takeDate(element, name == "lastbuilddate");
        else
            takePace(m_tree, element, m_feed.pace);
    }

    /// The format's own word, whatever a module said before it.
    static void override(QString &target, bool &taken, const QString &value)
    {
        if (taken || value.isEmpty())
            return;
        target = value;
        taken = true;
    }

    void takeDate(const Element &element, bool built)
    {
        const QDateTime date = parseDate(element.text());
        if (date.isValid() && (built || !m_feed.modified.isValid()))
            m_feed.modified = date;
    }

    /// The last of several; some write the address as Atom does.
    static void takeLink(const Element &element, QString &link)
    {
        QString address = element.resolved(element.text());
        if (address.isEmpty())
            address = element.resolved(element.attribute("href"));
        if (!address.isEmpty())
            link = address;
    }

    void takeImage(const Element &image)
    {
        for (const Element &element : m_tree.children(image)) {
            if (isCore(element) && element.name == "url") {
                const QString address = element.resolved(element.text());
                if (!address.isEmpty())
                    m_feed.icon = address;
            }
        }
        setOnce(m_feed.icon, image.resolved(image.attribute("href")));
    }

    void takeItem(const Element &item)
    {
        if (++m_items > m_options.maxItems)
            return;
        ItemBuilder builder;
        builder.item.id = about(item);
        QString link;
        for (const Element &element : m_tree.children(item)) {
            if (!isCore(element))
                takeItemModule(m_tree, element, builder);
            else if (element.name == "link")
                takeLink(element, link);
            else
                takeItemElement(element, builder);
        }
        builder.offerLink(0, link);
        builder.offerLink(3, item.resolved(item.attribute("HREF")));
        builder.offerModified(3, parseDate(item.attribute("LASTMOD")));
        m_feed.items.append(builder.finish());
    }

    /// rdf:about, under whatever prefix.
    static QString about(const Element &item)
    {
        for (const pugi::xml_attribute attribute : item.node.attributes()) {
            const std::string_view name = attribute.name();
            if (name.size() > 6 && name.substr(name.size() - 6) == ":about")
                return QString::fromUtf8(attribute.value()).trimmed();
        }
        return {};
    }

    void takeItemElement(const Element &element, ItemBuilder &builder)
    {
        const std::string &name = element.name;
        if (name == "title")
            builder.offerTitle(0, flat(rssText(m_tree, element)), languageOf(element));
        else if (name == "description" || name == "abstract")
            offer(BodyRank::Description, element, builder);
        else if (name == "summary")
            offer(BodyRank::Summary, element, builder);
        else if (name == "fullitem" || name == "body")
            offer(BodyRank::FullItem, element, builder);
        else if (name == "encoded" || name == "content")
            offer(BodyRank::Encoded, element, builder);
        else if (name == "guid" || name == "id")
            takeGuid(element, builder);
        else if (name == "pubdate" || name == "published" || name == "issued")
            builder.offerPublished(0, parseDate(element.text()));
        else if (name == "date")
            builder.offerPublished(3, parseDate(element.text()));
        else if (name == "updated" || name == "modified")
            builder.offerModified(0, parseDate(element.text()));
        else if (name == "author" || name == "creator")
            addAuthor(builder.item.authors, personOfElement(element));
        else if (name == "category")
            builder.addTag(lineOf(element));
        else if (name == "enclosure")
            takeEnclosure(element, builder);
        else if (name == "comments")
            setOnce(builder.item.commentsUrl, element.resolved(element.text()));
        else if (name == "image" || name == "thumbnail")
            takeItemImage(element, builder);
    }

    void offer(BodyRank rank, const Element &element, ItemBuilder &builder)
    {
        builder.offerBody(rank, rssText(m_tree, element), languageOf(element));
    }

    Author personOfElement(const Element &element)
    {
        return element.hasChildElements() ? atomPerson(m_tree, element) : personOf(element.text());
    }

    void takeItemImage(const Element &element, ItemBuilder &builder)
    {
        QString address = imageAddress(element);
        for (const Element &child : m_tree.children(element)) {
            if (isCore(child) && child.name == "url")
                address = child.resolved(child.text());
        }
        builder.offerImage(2, address);
    }

    /// RSS 2.0: a guid is an address unless it says isPermaLink="false".
    static void takeGuid(const Element &element, ItemBuilder &builder)
    {
        const QString id = element.text().trimmed();
        if (id.isEmpty())
            return;
        builder.item.id = id;
        const bool permanent = element.attribute("isPermaLink").toLower() != "false"_L1;
        if (permanent && isWebAddress(id))
            builder.offerLink(2, element.resolved(id));
    }

    XmlTree &m_tree;
    const Element &m_root;
    const ParseOptions &m_options;
    ParsedFeed m_feed;
    QString m_link;
    qsizetype m_items = 0;
    bool m_hasTitle = false;
    bool m_hasDescription = false;
    bool m_hasLanguage = false;
};

} // namespace

ParsedFeed parseRss(XmlTree &tree, const Element &root, const ParseOptions &options)
{
    return RssReader(tree, root, options).read();
}

void noteCut(ParsedFeed &feed, qsizetype all)
{
    if (all > feed.items.size())
        feed.errors +=
            u"%1 items, of which the first %2 are taken"_s.arg(all).arg(feed.items.size());
}

} // namespace naba::feeds
