// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "app/cli/console.h"
#include "app/wording/wording.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Names that scripts may rely on; they are not translated.
QLatin1String errorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongAddress:
        return "wrong-address"_L1;
    case ErrorKind::UnsupportedScheme:
        return "unsupported-scheme"_L1;
    case ErrorKind::Offline:
        return "offline"_L1;
    case ErrorKind::HostNotFound:
        return "host-not-found"_L1;
    case ErrorKind::ConnectionFailed:
        return "connection-failed"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::HttpStatus:
        return "http-status"_L1;
    case ErrorKind::TooManyRedirects:
        return "too-many-redirects"_L1;
    case ErrorKind::TooLarge:
        return "too-large"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::NetworkOther:
        return "network"_L1;
    case ErrorKind::NotAFeed:
        return "not-a-feed"_L1;
    case ErrorKind::Encoding:
        return "encoding"_L1;
    case ErrorKind::NoFeedInPage:
        return "no-feed-in-page"_L1;
    case ErrorKind::SeveralFeeds:
        return "several-feeds"_L1;
    case ErrorKind::AlreadySubscribed:
        return "already-subscribed"_L1;
    case ErrorKind::FileNotFound:
        return "file-not-found"_L1;
    case ErrorKind::FileUnreadable:
        return "file-unreadable"_L1;
    case ErrorKind::NotADatabase:
        return "not-a-database"_L1;
    case ErrorKind::NewerDatabase:
        return "newer-database"_L1;
    case ErrorKind::DatabaseBusy:
        return "database-busy"_L1;
    case ErrorKind::DatabaseReadOnly:
        return "database-read-only"_L1;
    case ErrorKind::DiskFull:
        return "disk-full"_L1;
    case ErrorKind::DatabaseDamaged:
        return "library-damaged"_L1;
    case ErrorKind::DatabaseUnopenable:
        return "library-unopenable"_L1;
    case ErrorKind::DiskFault:
        return "disk-fault"_L1;
    case ErrorKind::LibraryGone:
        return "library-gone"_L1;
    case ErrorKind::LibraryInUse:
        return "library-in-use"_L1;
    case ErrorKind::NoRoomForCopy:
        return "no-room-for-copy"_L1;
    case ErrorKind::NotABackup:
        return "not-a-backup"_L1;
    case ErrorKind::DatabaseOther:
        return "database"_L1;
    case ErrorKind::NotFound:
        return "not-found"_L1;
    case ErrorKind::PrivateAddress:
        return "private-address"_L1;
    case ErrorKind::NotAPicture:
        return "not-a-picture"_L1;
    case ErrorKind::Beacon:
        return "beacon"_L1;
    case ErrorKind::NoArticle:
        return "no-article"_L1;
    case ErrorKind::InvalidArgument:
        break;
    }
    return "invalid-argument"_L1;
}

/// The names of the folders around a feed, outermost first.
QJsonArray folderPath(FolderId id, const QList<Folder> &folders)
{
    QJsonArray path;
    // No more steps than folders: a circle in a damaged file must not hang.
    for (qsizetype step = 0; id.isValid() && step < folders.size(); ++step) {
        for (const Folder &folder : folders) {
            if (folder.id == id) {
                path.prepend(folder.title);
                id = folder.parent;
                break;
            }
        }
    }
    return path;
}

QJsonArray jsonTags(const ArticleHeader &article, const QHash<TagId, QString> &tagNames)
{
    QJsonArray names;
    for (const TagId tag : article.tags) {
        const QString name = tagNames.value(tag);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace

QJsonValue jsonTime(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QJsonValue jsonDirection(Qt::LayoutDirection direction)
{
    switch (direction) {
    case Qt::RightToLeft:
        return u"rtl"_s;
    case Qt::LeftToRight:
        return u"ltr"_s;
    case Qt::LayoutDirectionAuto:
        break;
    }
    return QJsonValue::Null;
}

QJsonObject jsonError(const Error &error, const QString &about)
{
    QJsonObject object{{u"kind"_s, QString(errorName(error.kind))},
                       {u"message"_s, wording::sentence(error, about)}};
    if (error.code != 0)
        object.insert(u"code"_s, error.code);
    return object;
}

QJsonObject jsonArticle(const ArticleHeader &article, const QHash<TagId, QString> &tagNames)
{
    return {
        {u"id"_s, article.id.value},
        {u"guid"_s, article.guid},
        {u"feed"_s, article.feed.value},
        {u"feed_title"_s, article.feedTitle},
        {u"title"_s, article.title},
        {u"title_direction"_s, jsonDirection(article.titleDirection)},
        {u"summary"_s, article.summary},
        {u"url"_s, article.url.toString(QUrl::FullyEncoded)},
        {u"author"_s, article.author},
        {u"language"_s, article.language},
        {u"date_published"_s, jsonTime(article.published)},
        {u"read"_s, article.read},
        {u"starred"_s, article.starred},
        {u"tags"_s, jsonTags(article, tagNames)},
    };
}

QJsonObject jsonFeed(const Feed &feed, const QList<Folder> &folders)
{
    const QString url = feed.url.toString(QUrl::FullyEncoded);
    return {
        {u"id"_s, feed.id.value},
        {u"url"_s, url},
        {u"site_url"_s, feed.siteUrl.toString(QUrl::FullyEncoded)},
        {u"title"_s, feed.title},
        {u"language"_s, feed.language},
        {u"direction"_s, jsonDirection(feed.direction)},
        {u"folder"_s, folderPath(feed.folder, folders)},
        {u"tags"_s, QJsonArray::fromStringList(feed.tags)},
        {u"unread"_s, feed.unread},
        {u"total"_s, feed.total},
        {u"always_whole"_s, feed.alwaysWhole},
        {u"date_checked"_s, jsonTime(feed.checkedAt)},
        {u"error"_s, feed.lastError ? QJsonValue(jsonError(*feed.lastError, url))
                                    : QJsonValue(QJsonValue::Null)},
    };
}

void outJson(const QJsonObject &object)
{
    out(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void outJson(const QJsonArray &array)
{
    out(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

JsonList::JsonList()
{
    out("[");
}

void JsonList::add(const QJsonObject &object)
{
    out(m_first ? "\n" : ",\n");
    m_first = false;
    out(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void JsonList::end()
{
    out(m_first ? "]\n" : "\n]\n");
}

} // namespace naba::cli
