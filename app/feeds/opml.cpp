// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"

#include "app/feeds/addresses.h"
#include "app/feeds/xml_repair.h"
#include "app/feeds/xml_tree.h"
#include "app/html/encoding.h"

namespace naba::feeds {

namespace {

constexpr qsizetype maxFeeds = 20'000;
constexpr qsizetype maxFolderDepth = 20;

/// Attribute names differ in case between programs.
QString attributeOf(const Element &element, QLatin1String wanted)
{
    for (const pugi::xml_attribute attribute : element.node.attributes()) {
        if (QLatin1String(attribute.name()).compare(wanted, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(attribute.value()).simplified();
    }
    return {};
}

QUrl webAddress(QString text)
{
    // feed: is how browsers once named feeds to programs.
    if (text.startsWith(QLatin1String("feed://"), Qt::CaseInsensitive))
        text.replace(0, 4, QStringLiteral("http"));
    else if (text.startsWith(QLatin1String("feed:http"), Qt::CaseInsensitive))
        text.remove(0, 5);
    const QUrl url(text);
    return isWebAddress(text) && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

class OpmlReader
{
public:
    explicit OpmlReader(XmlTree &tree)
        : m_tree(tree)
    {
    }

    QList<OpmlFeed> read(const Element &root)
    {
        for (const Element &element : m_tree.children(root)) {
            if (element.name == "body")
                takeOutlines(element, {});
        }
        // Without a body: the outlines stand in the root.
        if (m_feeds.isEmpty())
            takeOutlines(root, {});
        return m_feeds;
    }

private:
    void takeOutlines(const Element &parent, const QStringList &folder)
    {
        for (const Element &element : m_tree.children(parent)) {
            if (element.name != "outline" || m_feeds.size() >= maxFeeds)
                continue;
            QString title = attributeOf(element, QLatin1String("title"));
            if (title.isEmpty())
                title = attributeOf(element, QLatin1String("text"));
            const QString address = addressOf(element);
            if (!address.isEmpty())
                takeFeed(element, address, title, folder);
            const bool named = !title.isEmpty() && folder.size() < maxFolderDepth;
            takeOutlines(element,
                         named && address.isEmpty() ? folder + QStringList(title) : folder);
        }
    }

    static QString addressOf(const Element &element)
    {
        const QString address = attributeOf(element, QLatin1String("xmlUrl"));
        const QString type = attributeOf(element, QLatin1String("type")).toLower();
        if (address.isEmpty() && (type == QLatin1String("rss") || type == QLatin1String("atom")))
            return attributeOf(element, QLatin1String("url"));
        return address;
    }

    void takeFeed(const Element &element, const QString &address, const QString &title,
                  const QStringList &folder)
    {
        OpmlFeed feed;
        feed.url = webAddress(address);
        if (feed.url.isEmpty())
            return;
        feed.title = title;
        feed.siteUrl = webAddress(attributeOf(element, QLatin1String("htmlUrl")));
        feed.folder = folder;
        m_feeds.append(feed);
    }

    XmlTree &m_tree;
    QList<OpmlFeed> m_feeds;
};

} // namespace

Result<QList<OpmlFeed>> readOpml(const QByteArray &bytes)
{
    const html::Decoded text = html::decode(bytes, {html::EncodingHints::Kind::Xml, {}});
    XmlTree tree(repairXml(text.utf8).xml, {});
    const Element root = tree.root();
    if (root.name != "opml")
        return fail(ErrorKind::NotAFeed, QString::fromStdString(root.name).left(60));
    return OpmlReader(tree).read(root);
}

} // namespace naba::feeds
