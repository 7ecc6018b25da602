// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace naba {

/// A subscription on its way between libraries: no row numbers, everything by name.
struct PortableFeed
{
    QUrl url;
    QString title;       ///< the feed's own; may be empty
    QString customTitle; ///< the reader's; may be empty
    QUrl siteUrl;
    QString language;   ///< BCP 47; may be empty
    QStringList folder; ///< names from the top; empty: top level
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    QStringList tags;    ///< what an OPML file's category says of it
    QDateTime checked;   ///< when it was last asked; invalid: never
    qint64 articles = 0; ///< how many come with it, if that is known

    bool operator==(const PortableFeed &) const = default;
};

/// An article on its way between libraries, with the reader's marks.
struct PortableArticle
{
    ArticleDraft draft; ///< `identity` may be empty: to be found
    QDateTime fetched;  ///< invalid: now
    bool read = false;
    bool starred = false;
    QStringList tags; ///< names, in the order in which they were given
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto; ///< the reader's word
    /// The reader threw it away there: only what it is known by matters, so that it stays away.
    bool deleted = false;
    /// Markup and texts are as another program stored them, not yet made safe.
    bool raw = false;
};

/// A tag with its colour, so that it looks the same elsewhere.
struct PortableTag
{
    QString name;
    int colour = 0;

    bool operator==(const PortableTag &) const = default;
};

/// What there is around the articles: everything in its order.
struct PortableOutline
{
    QList<PortableFeed> feeds;
    QList<QStringList> folders; ///< all of them, those without feeds too
    QList<PortableTag> tags;
};

/// Words for people in exported pages, made where words are made.
struct ExportWords
{
    QString title;      ///< of the collection
    QString original;   ///< the link to the article's own page
    QString enclosures; ///< heading above attached files
    QString picture;    ///< in place of a picture that is not there and says nothing of itself
    QString language;   ///< BCP 47, of these words
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of these words
    std::function<QString(const QDateTime &)> date;
};

} // namespace naba
