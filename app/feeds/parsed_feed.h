// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace naba::feeds {

/// Text as a feed gives it, before it is made safe or flat.
struct Text
{
    enum class Type { Plain, Html };
    QString value;
    Type type = Type::Html;
    QUrl base; ///< xml:base in force, for its relative links

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
};

struct Author
{
    QString name;
    QString url; ///< address of a page, or mailto:
    QString avatar;
};

struct Attachment
{
    QString url;
    QString mimeType;
    QString title;
    qint64 bytes = 0;
    qint64 seconds = 0;
};

struct ParsedItem
{
    QString id; ///< guid, atom:id, rdf:about; verbatim
    QString url;
    QString externalUrl;
    QString title; ///< plain text
    Text content;  ///< best body
    Text summary;  ///< only if there is a second, shorter text
    QString image;
    QDateTime published; ///< UTC
    QDateTime modified;  ///< UTC
    QList<Author> authors;
    QStringList tags;
    QString language;
    QList<Attachment> attachments;
    QString commentsUrl;
};

/// How often a feed asks to be read; what it does not say is 0.
struct Pace
{
    int ttlMinutes = 0;    ///< RSS 2.0 <ttl>
    int periodMinutes = 0; ///< sy:updatePeriod
    int perPeriod = 1;     ///< sy:updateFrequency: how often in that time
    quint32 skipHours = 0; ///< bit h: not from h to h + 1 o'clock UTC
    quint32 skipDays = 0;  ///< bit 0 is Monday

    bool operator==(const Pace &) const = default;
};

/// A feed as its bytes say it: the same values whatever the format was.
struct ParsedFeed
{
    QString title;
    QString homePageUrl;
    QString feedUrl;
    QString description;
    QString language;
    QString icon;
    QString favicon;
    QList<Author> authors;
    QDateTime modified;
    QList<ParsedItem> items;
    Pace pace;

    QString format;   ///< "rss20", "rss10", "atom10", "json11" …
    QString encoding; ///< the one used to decode
    bool wellFormed = true;
    QStringList errors; ///< what was repaired or cut, one sentence each, for logs
};

} // namespace naba::feeds
