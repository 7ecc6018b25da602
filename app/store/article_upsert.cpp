// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_upsert.h"

#include "app/store/article_store.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fingerprintBytes = 16;

Result<bool> isDeleted(Database &database, FeedId feed, const ArticleDraft &draft)
{
    Statement select =
        database.statement(u"SELECT 1 FROM tombstone WHERE feed_id = ? AND identity = ?"_s);
    if (auto done = select.bind(feed).bind(draft.identity).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (select.next())
        return true;
    if (draft.linkKey == 0)
        return false;
    Statement linked =
        database.statement(u"SELECT 1 FROM tombstone WHERE feed_id = ? AND link_key = ?"_s);
    if (auto done = linked.bind(feed).bind(draft.linkKey).run(); !done)
        return tl::unexpected<Error>(done.error());
    return linked.next();
}

Result<void> writeBody(Database &database, ArticleId id, const ArticleDraft &draft)
{
    Statement body = database.statement(
        u"INSERT OR REPLACE INTO body (article_id, content_html, search_text, enclosures,"
        " comments_url, image, original_url) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    body.bind(id).bind(draft.contentHtml).bind(draft.searchText);
    body.bind(enclosuresToJson(draft.enclosures)).bind(draft.commentsUrl).bind(draft.image);
    return body.bind(draft.originalUrl).run();
}

Result<ArticleId> insertArticle(Database &database, FeedId feed, const ArticleDraft &draft,
                                const QByteArray &print, const QDateTime &now)
{
    Statement insert = database.statement(
        u"INSERT INTO article (feed_id, identity, guid, title, title_direction, summary, url,"
        " author, language, published_ms, modified_ms, fetched_ms, fingerprint, link_key, "
        "title_key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?)"_s);
    insert.bind(feed).bind(draft.identity).bind(draft.guid).bind(draft.title);
    insert.bind(static_cast<int>(draft.titleDirection)).bind(draft.summary).bind(draft.url);
    insert.bind(draft.author).bind(draft.language);
    insert.bind(draft.published.isValid() ? draft.published : now).bind(draft.modified);
    insert.bind(now).bind(print).bind(draft.linkKey).bind(draft.titleKey);
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    const ArticleId id{insert.insertedId()};
    if (auto done = writeBody(database, id, draft); !done)
        return tl::unexpected<Error>(done.error());
    return id;
}

Result<void> updateArticle(Database &database, ArticleId id, const ArticleDraft &draft,
                           const QByteArray &print)
{
    // Without a date of its own an article keeps the time at which it was first seen.
    Statement update = database.statement(
        u"UPDATE article SET identity = ?, guid = ?, title = ?, title_direction = ?, summary = ?, "
        u"url = ?,"
        " author = ?, language = ?, published_ms = ifnull(?, published_ms), modified_ms = ?,"
        " fingerprint = ?, link_key = nullif(?, 0), title_key = ? WHERE id = ?"_s);
    update.bind(draft.identity)
        .bind(draft.guid)
        .bind(draft.title)
        .bind(static_cast<int>(draft.titleDirection));
    update.bind(draft.summary).bind(draft.url).bind(draft.author).bind(draft.language);
    update.bind(draft.published).bind(draft.modified).bind(print).bind(draft.linkKey);
    if (auto done = update.bind(draft.titleKey).bind(id).run(); !done)
        return done;
    return writeBody(database, id, draft);
}

/// An article of the library that a draft is about.
struct Known
{
    ArticleId id;
    QByteArray fingerprint;
    qint64 linkKey = 0;
};

/// By identity, else by a link that only one article has; not valid if it is new. An article whose
/// identity is in `taken` stands in the same answer beside the draft: it is another one.
Result<Known> findKnown(Database &database, FeedId feed, const ArticleDraft &draft,
                        const QSet<QString> &taken)
{
    Statement find = database.statement(u"SELECT id, fingerprint, ifnull(link_key, 0) FROM article"
                                        " WHERE feed_id = ? AND identity = ?"_s);
    if (auto done = find.bind(feed).bind(draft.identity).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (find.next())
        return Known{find.id<ArticleId>(0), find.bytes(1), find.integer(2)};
    if (auto done = find.done(); !done)
        return tl::unexpected<Error>(done.error());
    if (draft.linkKey == 0)
        return Known{};
    Statement linked = database.statement(
        u"SELECT id, identity FROM article WHERE feed_id = ? AND link_key = ? LIMIT 2"_s);
    if (auto done = linked.bind(feed).bind(draft.linkKey).run(); !done)
        return tl::unexpected<Error>(done.error());
    Known known;
    if (linked.next() && !taken.contains(linked.string(1)))
        known.id = linked.id<ArticleId>(0);
    if (linked.next())
        known.id = {};
    if (auto done = linked.done(); !done)
        return tl::unexpected<Error>(done.error());
    return known;
}

/// What an article that is as it was needs nevertheless: its link may name it now, or no longer.
Result<void> updateLinkKey(Database &database, ArticleId id, qint64 linkKey)
{
    Statement update =
        database.statement(u"UPDATE article SET link_key = nullif(?, 0) WHERE id = ?"_s);
    return update.bind(linkKey).bind(id).run();
}

} // namespace

QByteArray fingerprint(const ArticleDraft &draft)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << draft.guid << draft.title << static_cast<qint32>(draft.titleDirection)
           << draft.summary << draft.url.toEncoded() << draft.author << draft.language
           << (draft.published.isValid() ? draft.published.toMSecsSinceEpoch() : qint64{-1})
           << (draft.modified.isValid() ? draft.modified.toMSecsSinceEpoch() : qint64{-1})
           << draft.contentHtml << draft.searchText << enclosuresToJson(draft.enclosures)
           << draft.commentsUrl.toEncoded() << draft.image.toEncoded();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).left(fingerprintBytes);
}

QString enclosuresToJson(const QList<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"url"_s, enclosure.url.toString(QUrl::FullyEncoded)}};
        if (!enclosure.mimeType.isEmpty())
            object.insert(u"mimeType"_s, enclosure.mimeType);
        if (!enclosure.title.isEmpty())
            object.insert(u"title"_s, enclosure.title);
        if (enclosure.bytes > 0)
            object.insert(u"bytes"_s, enclosure.bytes);
        if (enclosure.seconds > 0)
            object.insert(u"seconds"_s, enclosure.seconds);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Enclosure> enclosuresFromJson(const QString &json)
{
    QList<Enclosure> enclosures;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        enclosures.append(
            {QUrl(object.value("url"_L1).toString()), object.value("mimeType"_L1).toString(),
             object.value("title"_L1).toString(), object.value("bytes"_L1).toInteger(),
             object.value("seconds"_L1).toInteger()});
    }
    return enclosures;
}

Result<StoredArticles> upsertArticles(Database &database, FeedId feed,
                                      const QList<ArticleDraft> &articles, const QDateTime &now)
{
    StoredArticles stored;
    QSet<QString> identities;
    for (const ArticleDraft &draft : articles)
        identities.insert(draft.identity);
    // From the last to the first: of articles with one date, or none, the later row is listed
    // first, and feeds list the newest first.
    for (auto article = articles.crbegin(); article != articles.crend(); ++article) {
        const ArticleDraft &draft = *article;
        const QByteArray print = fingerprint(draft);
        const auto known = findKnown(database, feed, draft, identities);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (known->id.isValid()) {
            const bool same = known->fingerprint == print;
            if (same && known->linkKey == draft.linkKey)
                continue;
            auto done = same ? updateLinkKey(database, known->id, draft.linkKey)
                             : updateArticle(database, known->id, draft, print);
            if (!done)
                return tl::unexpected<Error>(done.error());
            if (!same)
                stored.updated.append(known->id);
            continue;
        }
        const auto deleted = isDeleted(database, feed, draft);
        if (!deleted)
            return tl::unexpected<Error>(deleted.error());
        if (*deleted)
            continue;
        const auto id = insertArticle(database, feed, draft, print, now);
        if (!id)
            return tl::unexpected<Error>(id.error());
        stored.added.append(*id);
    }
    return stored;
}

} // namespace naba::store
