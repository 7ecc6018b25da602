// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/embeds.h"

#include "app/html/links.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Classes which the services give the quotes in their embedding code.
constexpr std::array<QStringView, 8> postClasses{
    u"twitter-tweet", u"twitter-video",  u"instagram-media", u"tiktok-embed",
    u"bluesky-embed", u"mastodon-embed", u"text-post-media", embedClass};

bool hasPostClass(const QString &classes)
{
    const auto words = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [](QStringView word) {
        return std::ranges::find(postClasses, word) != postClasses.end();
    });
}

/// A player's address as that of the page which shows the same video.
QString watchPage(const QString &address)
{
    const QUrl url(address);
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    const QString path = url.path();
    const auto last = [&path] {
        return path.section(u'/', -1);
    };
    if ((host == "youtube.com"_L1 || host == "youtube-nocookie.com"_L1) &&
        path.startsWith("/embed/"_L1) && !last().isEmpty() && last() != "videoseries"_L1)
        return "https://www.youtube.com/watch?v="_L1 + last();
    if (host == "player.vimeo.com"_L1 && path.startsWith("/video/"_L1))
        return "https://vimeo.com/"_L1 + last();
    if (host == "dailymotion.com"_L1 && path.startsWith("/embed/video/"_L1))
        return "https://www.dailymotion.com/video/"_L1 + last();
    return address;
}

} // namespace

QString frameAddress(const Node &frame, const QUrl &base)
{
    QString address;
    for (const Attr attr : {Attr::DataSrc, Attr::DataLazySrc, Attr::Src}) {
        const QString *value = frame.find(attr);
        if (value && address.isEmpty())
            address = safeAddress(*value, base, LinkKind::Picture);
    }
    return address.isEmpty() ? address : watchPage(address);
}

QString postAddress(const Tree &tree, int quote, const QUrl &base)
{
    const Node &node = tree[quote];
    if (!hasPostClass(node.value(Attr::Class)))
        return {};
    for (const Attr attr : {Attr::DataPermalink, Attr::Cite}) {
        const QString *value = node.find(attr);
        const QString address = value ? safeAddress(*value, base, LinkKind::Picture) : QString();
        if (!address.isEmpty())
            return address;
    }
    QString address; // a tweet's last link is its date, and leads to it
    for (int at = quote; at >= 0; at = tree.nextInside(at, quote)) {
        if (tree[at].tag != Tag::A)
            continue;
        const QString link = safeAddress(tree[at].value(Attr::Href), base, LinkKind::Picture);
        if (!link.isEmpty())
            address = link;
    }
    return address;
}

} // namespace naba::html
