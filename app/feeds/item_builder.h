// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"

#include <array>

namespace naba::feeds {

/// Where a text came from, best body first.
enum class BodyRank {
    Encoded,     ///< content:encoded, atom:content
    FullItem,    ///< xhtml:body, fullitem
    Summary,     ///< RSS's <summary> beside a <description>
    Description, ///< description, atom:summary
    DublinCore,
    Itunes,
    Media,
    Subtitle,
};
constexpr size_t bodyRanks = 8;

/// Collects what an item says, in whatever order it says it, and decides at the end.
class ItemBuilder
{
public:
    ParsedItem item;          ///< what needs no deciding
    qint64 itunesSeconds = 0; ///< how long the episode is

    /// `language`: in force on that text; null if none was stated.
    void offerBody(BodyRank rank, const Text &text, const QString &language);
    /// The first title of the best rank wins: 0 the format's own, higher for fallbacks.
    void offerTitle(int rank, const QString &title, const QString &language);
    /// An address for the item: 0 RSS's link, 1 Atom's, 2 a guid that is one, 3 others.
    void offerLink(int rank, const QString &address);
    /// A picture: 0 a thumbnail, 1 the item's image, 2 a picture among its media.
    void offerImage(int rank, const QString &address);
    /// Published: 0 pubDate, published; 1 issued; 2 created; 3 dc:date. Modified likewise.
    void offerPublished(int rank, const QDateTime &date);
    void offerModified(int rank, const QDateTime &date);
    void addTag(const QString &tag);
    void addAttachment(const Attachment &attachment);

    ParsedItem finish();

private:
    struct Body
    {
        Text text;
        QString language;
    };

    std::array<Body, bodyRanks> m_bodies;
    QString m_titleLanguage;
    int m_titleRank = 100;
    int m_linkRank = 100;
    int m_imageRank = 100;
    int m_publishedRank = 100;
    int m_modifiedRank = 100;
};

} // namespace naba::feeds
