// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"

#include "app/feeds/addresses.h"
#include "app/feeds/xml_repair.h"
#include "app/feeds/xml_tree.h"
#include "app/html/encoding.h"
#include "app/text/direction.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFeeds = 20'000;
constexpr qsizetype maxFolderDepth = 50;
constexpr qsizetype maxTitle = 500;
constexpr qsizetype maxFolders = 5'000;
constexpr qsizetype maxTags = 100;

/// By local name: programs differ in case, and some put their prefix before everything.
QString attributeOf(const Element &element, QLatin1String wanted)
{
    for (const pugi::xml_attribute attribute : element.node.attributes()) {
        const std::string_view name = attribute.name();
        const size_t colon = name.rfind(':');
        const std::string_view local =
            colon == std::string_view::npos ? name : name.substr(colon + 1);
        const QLatin1String found(local.data(), static_cast<qsizetype>(local.size()));
        if (found.compare(wanted, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(attribute.value()).simplified();
    }
    return {};
}

QString titleOf(const Element &element)
{
    for (const QLatin1String name : {"title"_L1, "text"_L1}) {
        const QString title = text::withoutBidiControls(attributeOf(element, name)).simplified();
        if (!title.isEmpty())
            return title.left(maxTitle);
    }
    return {};
}

QUrl webAddress(QString text)
{
    text = text::withoutBidiControls(text).trimmed();
    // feed: is how browsers once named feeds to programs.
    if (text.startsWith("feed://"_L1, Qt::CaseInsensitive))
        text.replace(0, 4, u"http"_s);
    else if (text.startsWith("feed:http"_L1, Qt::CaseInsensitive))
        text.remove(0, 5);
    const QUrl url(text);
    return isWebAddress(text) && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

/// QuiteRSS counts 0 and 1; others write words.
Qt::LayoutDirection directionOf(const Element &element)
{
    QString word = attributeOf(element, "direction"_L1).toLower();
    if (word.isEmpty())
        word = attributeOf(element, "layoutDirection"_L1).toLower();
    if (word == "rtl"_L1 || word == "1"_L1 || word == "righttoleft"_L1)
        return Qt::RightToLeft;
    // A 0 is what every feed has whose reader never said anything.
    return word == "ltr"_L1 ? Qt::LeftToRight : Qt::LayoutDirectionAuto;
}

/// OPML 2.0 parts the names of `category` by commas; what has commas itself stands in a list of
/// ours.
QStringList tagsOf(const Element &element)
{
    QStringList tags;
    const auto add = [&tags](const QString &name) {
        const QString tag = text::withoutBidiControls(name).simplified().left(maxTitle);
        if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < maxTags)
            tags.append(tag);
    };
    for (const QLatin1String name : {"tags"_L1, "category"_L1, "categories"_L1, "labels"_L1}) {
        const QString value = attributeOf(element, name);
        const QJsonArray list =
            value.startsWith(u'[') ? QJsonDocument::fromJson(value.toUtf8()).array() : QJsonArray();
        for (const QJsonValue &tag : list)
            add(tag.toString());
        if (!list.isEmpty())
            break;
        for (const QString &tag : value.split(u','))
            add(tag);
    }
    return tags;
}

/// Outlines that name no feed whatever address they carry.
bool isOther(const QString &type)
{
    static constexpr std::array<QStringView, 6> others{u"vfolder", u"newsbin", u"plugin",
                                                       u"script",  u"song",    u"filter"};
    return std::find(others.begin(), others.end(), QStringView(type)) != others.end();
}

class OpmlReader
{
public:
    explicit OpmlReader(XmlTree &tree)
        : m_tree(tree)
    {
    }

    OpmlDocument read(const Element &root)
    {
        for (const Element &element : m_tree.children(root)) {
            if (element.name == "head")
                takeHead(element);
            else if (element.name == "body")
                takeOutlines(element, {});
        }
        // Without a body: the outlines stand in the root.
        if (m_document.feeds.isEmpty())
            takeOutlines(root, {});
        takeFolders();
        return std::move(m_document);
    }

private:
    void takeHead(const Element &head)
    {
        for (const Element &element : m_tree.children(head)) {
            const QString text = element.text().simplified().left(maxTitle);
            if (element.name == "title")
                m_document.title = text::withoutBidiControls(text).simplified();
            else if (element.name == "language")
                m_document.language = text;
            else if (element.name == "checked")
                m_document.checked = text;
            else if (element.name == "position")
                m_document.position = text.toInt();
        }
    }

    // Recursion is bounded by repairXml's limit on nesting.
    void takeOutlines(const Element &parent, const QStringList &folder)
    {
        for (const Element &element : m_tree.children(parent)) {
            if (element.name != "outline" || m_document.feeds.size() >= maxFeeds)
                continue;
            const QString title = titleOf(element);
            const QString type = attributeOf(element, "type"_L1).toLower();
            const QString address = addressOf(element, type);
            if (!address.isEmpty() || isOther(type))
                takeFeed(element, address, title, folder);
            const bool inside = !title.isEmpty() && folder.size() < maxFolderDepth &&
                                address.isEmpty() && !isOther(type) && !isLink(element, type);
            if (inside)
                m_folders.append({folder + QStringList(title), isMarkedFolder(element, type)});
            takeOutlines(element, inside ? folder + QStringList(title) : folder);
        }
    }

    /// A bookmark, or a list kept elsewhere (OPML 2.0, "link" and "include").
    static bool isLink(const Element &element, const QString &type)
    {
        return type == "link"_L1 || type == "include"_L1 ||
               (!attributeOf(element, "url"_L1).isEmpty() && !element.node.first_child());
    }

    /// Whether it says itself that it is a folder. Else it may be any line of any outline.
    static bool isMarkedFolder(const Element &element, const QString &type)
    {
        return type == "folder"_L1 || !attributeOf(element, "isFolder"_L1).isEmpty();
    }

    /// Of a list of feeds every outline around others, or alone, is a folder. In an outline
    /// without feeds only what says so.
    void takeFolders()
    {
        QSet<QStringList> known;
        for (const auto &[path, marked] : std::as_const(m_folders)) {
            if ((!marked && m_document.feeds.isEmpty()) || known.contains(path) ||
                known.size() >= maxFolders)
                continue;
            known.insert(path);
            m_document.folders.append(path);
        }
    }

    static QString addressOf(const Element &element, const QString &type)
    {
        const QString address = attributeOf(element, "xmlUrl"_L1);
        const bool feed = type == "rss"_L1 || type == "atom"_L1 || type == "feed"_L1;
        return address.isEmpty() && feed ? attributeOf(element, "url"_L1) : address;
    }

    void takeFeed(const Element &element, const QString &address, const QString &title,
                  const QStringList &folder)
    {
        OpmlFeed feed;
        const QString type = attributeOf(element, "type"_L1).toLower();
        feed.url = isOther(type) ? QUrl() : webAddress(address);
        if (feed.url.isEmpty()) {
            ++m_document.skipped;
            return;
        }
        feed.title = title;
        // What writeOpml puts where there is no title.
        if (title == feed.url.host() && attributeOf(element, "title"_L1).isEmpty())
            feed.title.clear();
        feed.siteUrl = webAddress(attributeOf(element, "htmlUrl"_L1));
        feed.folder = folder;
        feed.language = languageTag(attributeOf(element, "language"_L1)).left(35);
        if (feed.language == "unknown"_L1)
            feed.language.clear();
        feed.country = attributeOf(element, "country"_L1).left(2).toUpper();
        feed.direction = directionOf(element);
        feed.tags = tagsOf(element);
        add(feed);
    }

    void add(const OpmlFeed &feed)
    {
        const QString key = subscriptionKey(feed.url);
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd()) {
            m_known.insert(key, m_document.feeds.size());
            m_document.feeds.append(feed);
            return;
        }
        ++m_document.repeated;
        OpmlFeed &first = m_document.feeds[*known];
        if (first.title.isEmpty())
            first.title = feed.title;
        if (first.siteUrl.isEmpty())
            first.siteUrl = feed.siteUrl;
        if (first.folder.isEmpty())
            first.folder = feed.folder;
        if (first.direction == Qt::LayoutDirectionAuto)
            first.direction = feed.direction;
        for (const QString &tag : feed.tags) {
            if (!first.tags.contains(tag))
                first.tags.append(tag);
        }
    }

    XmlTree &m_tree;
    OpmlDocument m_document;
    QList<std::pair<QStringList, bool>> m_folders; ///< path, whether it says that it is one
    QHash<QString, qsizetype> m_known;             ///< where in the list a feed stands
};

} // namespace

QString subscriptionKey(const QUrl &address)
{
    QUrl key = address.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (key.port() == (key.scheme() == "http"_L1 ? 80 : 443))
        key.setPort(-1);
    key.setScheme({});
    if (key.path().isEmpty())
        key.setPath(u"/"_s);
    return address.userInfo() + u'@' + key.toString(QUrl::FullyEncoded);
}

Result<OpmlDocument> readOpml(const QByteArray &bytes)
{
    const html::Decoded text = html::decode(bytes, {html::EncodingHints::Kind::Xml, {}});
    XmlTree tree(repairXml(text.utf8).xml, {});
    const Element root = tree.root();
    if (root.name != "opml")
        return fail(ErrorKind::NotAFeed, QString::fromStdString(root.name).left(60));
    return OpmlReader(tree).read(root);
}

} // namespace naba::feeds
