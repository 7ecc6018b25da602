// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace naba::feeds {

/// A feed that a page announces or leads to.
struct FeedLink
{
    QUrl url;
    QString title;    ///< of the link; may be empty
    QString mimeType; ///< as the page states it; may be empty
};

/// The feeds that a page announces with <link rel=alternate> (WHATWG HTML, "rel=alternate"),
/// in its order, without repeats; comment feeds after the others.
QList<FeedLink> announcedFeeds(const QByteArray &page, const QByteArray &contentType,
                               const QUrl &base);

/// Where links (<a>) of a page look as if they led to feeds: by their type, by a path, name or
/// query as feeds have it ("/rss", "news.atom", "?feed=rss2"), or by a text that says so. Those of
/// the page's own site first; few, since each must be asked whether it is one.
QList<FeedLink> linkedFeeds(const QByteArray &page, const QByteArray &contentType,
                            const QUrl &base);

/// Where sites of `page`'s kind mostly have their feed, likeliest first: below the page, then below
/// the site. Only for http and https.
QList<QUrl> usualFeedAddresses(const QUrl &page);

/// "RSS", "Atom", "JSON Feed" for a media type or a ParsedFeed's format; empty if it says nothing.
QString feedKind(const QString &typeOrFormat);

} // namespace naba::feeds
