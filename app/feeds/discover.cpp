// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/discover.h"

#include "app/feeds/addresses.h"
#include "app/html/dom.h"
#include "app/html/encoding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLinks = 50;
constexpr qsizetype maxLinked = 5;
constexpr qsizetype maxTitle = 200;

bool isFeedType(const QString &type)
{
    static constexpr std::array<QStringView, 8> types{u"application/rss+xml",
                                                      u"application/atom+xml",
                                                      u"application/rdf+xml",
                                                      u"application/feed+json",
                                                      u"application/json",
                                                      u"application/xml",
                                                      u"text/xml",
                                                      u"text/rss+xml"};
    return std::find(types.begin(), types.end(), QStringView(type)) != types.end();
}

/// WordPress and others announce a second feed with the readers' comments.
bool isForComments(const FeedLink &link)
{
    const QString path = link.url.path().toLower();
    const QString title = link.title.toLower();
    static constexpr std::array<QStringView, 5> words{u"comment", u"تعليقات", u"دیدگاه", u"תגובות",
                                                      u"تبصرے"};
    return path.contains("/comments/"_L1) ||
           std::any_of(words.begin(), words.end(),
                       [&title](QStringView word) { return title.contains(word); });
}

/// Whether an <a> looks as if it led to a feed.
bool looksLikeFeed(const QUrl &url, const QString &words)
{
    static const QRegularExpression path(
        u"(?:^|/)(?:feed|feeds|rss|atom|rdf|rss2|mrss)/?$"                       // the last part
        "|(?:^|/)[^/]*(?:rss|feed|atom)[^/]*\\.(?:xml|aspx?|php|json|ashx|cgi)$" // "rss_news.php"
        "|\\.(?:rss|atom|rdf)$|/index\\.(?:xml|rdf)$|/(?:rss|feeds?)/[^.]*(?:\\.xml)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression query(
        u"(?:^|&)(?:feed=|format=(?:feed|rss|atom|xml)|type=(?:rss|atom)|alt=rss|mode=rss)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression says(u"^(?:rss|atom|xml|rss feed|feed|rss 2\\.0)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    // Readers on the web, which take the feed's address as a parameter.
    if (url.query().contains("http"_L1, Qt::CaseInsensitive))
        return false;
    return path.match(url.path()).hasMatch() || query.match(url.query()).hasMatch() ||
           says.match(words).hasMatch() || url.host().startsWith("feeds."_L1) ||
           url.host().startsWith("rss."_L1);
}

/// The last two labels of a host: near enough to tell a site's own links from others.
QString siteOf(const QUrl &url)
{
    return url.host().section(u'.', -2);
}

/// feed: is how browsers once named feeds to programs.
QString withoutFeedScheme(QString address)
{
    address = address.trimmed();
    if (address.startsWith("feed://"_L1, Qt::CaseInsensitive))
        address.replace(0, 4, u"https"_s);
    else if (address.startsWith("feed:http"_L1, Qt::CaseInsensitive))
        address.remove(0, 5);
    return address;
}

/// One kind of links of a page that name feeds, in its order, without repeats.
QList<FeedLink> collect(const QByteArray &page, const QByteArray &contentType, const QUrl &base,
                        html::Tag wanted)
{
    const html::Decoded text = html::decode(page, {html::EncodingHints::Kind::Html, contentType});
    const html::Tree tree = html::parse(text.utf8, html::ParseAs::Page);
    QUrl documentBase = base;
    QList<FeedLink> links;
    QSet<QUrl> seen{base};
    for (int index = tree.nextInside(0, 0); index >= 0 && links.size() < maxLinks;
         index = tree.nextInside(index, 0)) {
        const html::Node &node = tree[index];
        if (node.tag == html::Tag::Base && node.find(html::Attr::Href) && documentBase == base)
            documentBase = resolvedBase(base, node.value(html::Attr::Href));
        if (node.tag != wanted)
            continue;
        const QStringList relations =
            node.value(html::Attr::Rel).toLower().simplified().split(u' ');
        const QString type = node.value(html::Attr::Type).section(u';', 0, 0).trimmed().toLower();
        const QString address =
            resolvedAddress(documentBase, withoutFeedScheme(node.value(html::Attr::Href)));
        const QUrl url = QUrl(address).adjusted(QUrl::RemoveFragment);
        if (!isWebAddress(address) || !url.isValid() || seen.contains(url))
            continue;
        QString title = node.value(html::Attr::Title).simplified();
        bool names = relations.contains("feed"_L1) ||
                     (relations.contains("alternate"_L1) && isFeedType(type));
        if (wanted == html::Tag::A) {
            const QString words = tree.textOf(index).simplified().left(maxTitle);
            names = names || isFeedType(type) || looksLikeFeed(url, words);
            title = title.isEmpty() ? words : title;
        }
        if (!names)
            continue;
        seen.insert(url);
        links.append({url, title.left(maxTitle), type});
    }
    std::stable_partition(links.begin(), links.end(),
                          [](const FeedLink &link) { return !isForComments(link); });
    return links;
}

} // namespace

QList<FeedLink> announcedFeeds(const QByteArray &page, const QByteArray &contentType,
                               const QUrl &base)
{
    return collect(page, contentType, base, html::Tag::Link);
}

QList<FeedLink> linkedFeeds(const QByteArray &page, const QByteArray &contentType, const QUrl &base)
{
    QList<FeedLink> links = collect(page, contentType, base, html::Tag::A);
    std::stable_partition(links.begin(), links.end(), [&base](const FeedLink &link) {
        return siteOf(link.url) == siteOf(base) && !isForComments(link);
    });
    return links.mid(0, maxLinked);
}

QList<QUrl> usualFeedAddresses(const QUrl &page)
{
    if (page.scheme() != "http"_L1 && page.scheme() != "https"_L1)
        return {};
    QList<QUrl> addresses;
    const auto add = [&](const QString &path) {
        QUrl url = page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(path);
        if (!addresses.contains(url))
            addresses.append(url);
    };
    const QString folder = page.path().section(u'/', 0, -2) + u'/';
    const QString last = page.path().section(u'/', -1);
    // A section's or a blog's own feed is nearer to what was asked for than the whole site's.
    if (folder != "/"_L1 || !last.isEmpty()) {
        const QString below = last.isEmpty() || last.contains(u'.') ? folder : folder + last + u'/';
        add(below + u"feed"_s);
        add(below + u"rss"_s);
    }
    for (const QString &path :
         {u"/feed"_s, u"/rss"_s, u"/rss.xml"_s, u"/feed.xml"_s, u"/atom.xml"_s, u"/index.xml"_s})
        add(path);
    return addresses;
}

QString feedKind(const QString &typeOrFormat)
{
    const QString word = typeOrFormat.toLower();
    if (word.contains("json"_L1))
        return u"JSON Feed"_s;
    if (word.contains("atom"_L1))
        return u"Atom"_s;
    return word.contains("rss"_L1) || word.contains("rdf"_L1) ? u"RSS"_s : QString();
}

} // namespace naba::feeds
