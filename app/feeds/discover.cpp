// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/discover.h"

#include "app/feeds/addresses.h"
#include "app/html/dom.h"
#include "app/html/encoding.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLinks = 50;

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

} // namespace

QList<FeedLink> announcedFeeds(const QByteArray &page, const QByteArray &contentType,
                               const QUrl &base)
{
    const html::Decoded text = html::decode(page, {html::EncodingHints::Kind::Html, contentType});
    const html::Tree tree = html::parse(text.utf8, html::ParseAs::Page);
    QUrl documentBase = base;
    QList<FeedLink> links;
    QSet<QUrl> seen;
    for (int index = tree.nextInside(0, 0); index >= 0 && links.size() < maxLinks;
         index = tree.nextInside(index, 0)) {
        const html::Node &node = tree[index];
        if (node.tag == html::Tag::Base && node.find(html::Attr::Href) && documentBase == base)
            documentBase = resolvedBase(base, node.value(html::Attr::Href));
        if (node.tag != html::Tag::Link)
            continue;
        const QStringList relations =
            node.value(html::Attr::Rel).toLower().simplified().split(u' ');
        const QString type = node.value(html::Attr::Type).section(u';', 0, 0).trimmed().toLower();
        const bool announced = relations.contains("feed"_L1) ||
                               (relations.contains("alternate"_L1) && isFeedType(type));
        const QString address = resolvedAddress(documentBase, node.value(html::Attr::Href));
        const QUrl url(address);
        if (!announced || !isWebAddress(address) || !url.isValid() || seen.contains(url))
            continue;
        seen.insert(url);
        links.append({url, node.value(html::Attr::Title).simplified(), type});
    }
    std::stable_partition(links.begin(), links.end(),
                          [](const FeedLink &link) { return !isForComments(link); });
    return links;
}

} // namespace naba::feeds
