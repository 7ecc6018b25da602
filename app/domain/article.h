// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace naba {

/// A file that comes with an article: a podcast's episode, a video.
struct Enclosure
{
    QUrl url;
    QString mimeType;
    QString title;
    qint64 bytes = 0;
    qint64 seconds = 0;
};

/// An article as a list row needs it: no body.
struct ArticleHeader
{
    ArticleId id;
    FeedId feed;
    QString feedTitle;
    QString guid; ///< the feed's own id, verbatim; may be empty
    QString title;
    /// Which way the title reads (text::headlineDirection), found once when it was stored;
    /// Qt::LayoutDirectionAuto for one without letters of its own ("2026"): it takes the list's.
    Qt::LayoutDirection titleDirection = Qt::LayoutDirectionAuto;
    QString summary; ///< plain text, first ~200 characters
    QUrl url;
    QString author;
    QString language;    ///< BCP 47, stated or found
    QDateTime published; ///< UTC; the time it was fetched if the feed gives none
    bool read = false;
    bool starred = false;
    bool kept = false; ///< its page, or all of it for a trip, was fetched to be read offline
    QList<TagId> tags; ///< in the order in which they were given
};

/// An article as the reader view and exports need it.
struct Article
{
    ArticleHeader header;
    QUrl originalUrl; ///< the link as the feed has it, where `header.url` is without its tracking
    QString contentHtml; ///< sanitised, links absolute
    /// The same of the article as its own page has it; empty if that was not got.
    QString wholeHtml;
    QList<Enclosure> enclosures;
    QUrl commentsUrl;
    QUrl image;
    Qt::LayoutDirection feedDirection = Qt::LayoutDirectionAuto; ///< the feed's override
    /// The reader's word on this article, above the feed's; Auto: none.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
};

/// An article on its way in, complete: what ingest hands to the store.
struct ArticleDraft
{
    QString identity; ///< what makes it the same article next time (feeds::identity)
    QString guid;
    QString title;
    Qt::LayoutDirection titleDirection = Qt::LayoutDirectionAuto;
    QString summary;
    QUrl url;
    QUrl originalUrl; ///< the feed's own link, if it had tracking parameters that `url` has not
    /// What tells this item's link from the feed's others (feeds::linkKey), as a number; 0 if the
    /// link is no name for it. A new id with a known link is a new id of a known article.
    qint64 linkKey = 0;
    QString author;
    QString language;
    QDateTime published; ///< invalid: take the time of fetching
    QDateTime modified;
    QString contentHtml; ///< sanitised
    QByteArray titleKey; ///< text::collationKey of the title; empty: worked out later
    QList<Enclosure> enclosures;
    QUrl commentsUrl;
    QUrl image;
};

/// A reader's tag.
struct Tag
{
    TagId id;
    QString name;
    int colour = 0; ///< index into the theme's tag colours
    qint64 articles = 0;
};

/// Sort key and id of one article: what a list keeps for every row. 16 bytes.
struct ArticleKey
{
    /// Milliseconds since the epoch in a list by date; in the others a number that grows along the
    /// list (app/store/article_order.h).
    qint64 published = 0;
    ArticleId id;

    bool operator==(const ArticleKey &) const = default;
};

} // namespace naba
