// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_store.h"
#include "app/store/article_upsert.h"
#include "app/store/feed_store.h"
#include "app/store/tag_store.h"
#include "app/store/transfer_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// By identity, else by a link that only one article of those up to `newest` has. What came later
/// came from the same place as `draft`, as another article.
Result<ArticleId> findArticle(Database &database, FeedId feed, const ArticleDraft &draft,
                              ArticleId newest)
{
    Statement find =
        database.statement(u"SELECT id FROM article WHERE feed_id = ? AND identity = ?"_s);
    if (auto done = find.bind(feed).bind(draft.identity).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (find.next())
        return find.id<ArticleId>(0);
    if (auto done = find.done(); !done)
        return tl::unexpected<Error>(done.error());
    if (draft.linkKey == 0)
        return ArticleId{};
    Statement linked = database.statement(
        u"SELECT id FROM article WHERE feed_id = ? AND link_key = ? AND id <= ? LIMIT 2"_s);
    linked.bind(feed).bind(draft.linkKey).bind(newest.value);
    if (auto done = linked.run(); !done)
        return tl::unexpected<Error>(done.error());
    ArticleId found;
    if (linked.next())
        found = linked.id<ArticleId>(0);
    if (linked.next())
        found = {};
    if (auto done = linked.done(); !done)
        return tl::unexpected<Error>(done.error());
    return found;
}

/// The reader asks for these articles again.
Result<void> forgetDeletion(Database &database, FeedId feed, const ArticleDraft &draft)
{
    Statement named =
        database.statement(u"DELETE FROM tombstone WHERE feed_id = ? AND identity = ?"_s);
    if (auto done = named.bind(feed).bind(draft.identity).run(); !done)
        return done;
    if (draft.linkKey == 0)
        return {};
    Statement linked =
        database.statement(u"DELETE FROM tombstone WHERE feed_id = ? AND link_key = ?"_s);
    return linked.bind(feed).bind(draft.linkKey).run();
}

/// Keeps away what the reader threw away elsewhere, unless it is here.
Result<void> rememberDeletion(Database &database, FeedId feed, const ArticleDraft &draft)
{
    const auto known =
        findArticle(database, feed, draft, ArticleId{std::numeric_limits<qint64>::max()});
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->isValid())
        return {};
    Statement remember =
        database.statement(u"INSERT OR IGNORE INTO tombstone (feed_id, identity, link_key)"
                           " VALUES (?, ?, nullif(?, 0))"_s);
    return remember.bind(feed).bind(draft.identity).bind(draft.linkKey).run();
}

/// Gives marks that it has not; whether there were any.
Result<bool> addMarks(Database &database, ArticleId id, const MergeArticle &one)
{
    bool changed = false;
    const auto set = [&](const QString &sql, int value) -> Result<void> {
        Statement update = database.statement(sql);
        if (auto done = update.bind(value).bind(id).run(); !done)
            return done;
        changed = changed || update.affected() > 0;
        return {};
    };
    Result<void> done;
    if (one.article.read)
        done = set(u"UPDATE article SET read = ? WHERE id = ? AND read = 0"_s, 1);
    if (done && one.article.starred)
        done = set(u"UPDATE article SET starred = ? WHERE id = ? AND starred = 0"_s, 1);
    if (done && one.article.direction != Qt::LayoutDirectionAuto)
        done = set(u"UPDATE article SET direction = ? WHERE id = ? AND direction = 2"_s,
                   static_cast<int>(one.article.direction));
    if (!done)
        return tl::unexpected<Error>(done.error());
    for (const TagName &name : one.tags) {
        if (name.name.isEmpty() || name.folded.isEmpty())
            continue;
        const auto tag = ensureTag(database, name);
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        Statement insert = database.statement(
            u"INSERT INTO article_tag (article_id, tag_id, position, published_ms)"
            " SELECT id, ?, (SELECT ifnull(max(position), -1) + 1 FROM article_tag"
            "  WHERE article_id = article.id), published_ms FROM article WHERE id = ?"
            " ON CONFLICT DO NOTHING"_s);
        if (auto given = insert.bind(*tag).bind(id).run(); !given)
            return tl::unexpected<Error>(given.error());
        changed = changed || insert.affected() > 0;
    }
    return changed;
}

/// The row of an article that is not there yet.
Result<ArticleId> addArticle(Database &database, FeedId feed, const PortableArticle &article,
                             const QDateTime &now)
{
    if (auto done = forgetDeletion(database, feed, article.draft); !done)
        return tl::unexpected<Error>(done.error());
    // It is known to be new: another article of the same link must not take it.
    ArticleDraft draft = article.draft;
    draft.linkKey = 0;
    const auto stored = upsertArticles(database, feed, {rowOf(draft)},
                                       article.fetched.isValid() ? article.fetched : now);
    if (!stored)
        return tl::unexpected<Error>(stored.error());
    const ArticleId id = stored->added.value(0);
    Statement update =
        database.statement(u"UPDATE article SET link_key = nullif(?, 0) WHERE id = ?"_s);
    if (auto done = update.bind(article.draft.linkKey).bind(id).run(); !done)
        return tl::unexpected<Error>(done.error());
    return id;
}

Result<bool> mergeFeedTags(Database &database, FeedId id, const QStringList &tags)
{
    if (tags.isEmpty())
        return false;
    QStringList all;
    {
        Statement select = database.statement(u"SELECT tags FROM feed WHERE id = ?"_s);
        if (auto done = select.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (select.next()) {
            const QJsonArray known = QJsonDocument::fromJson(select.string(0).toUtf8()).array();
            for (const QJsonValue &name : known)
                all.append(name.toString());
        }
    }
    const qsizetype before = all.size();
    for (const QString &tag : tags) {
        if (!all.contains(tag))
            all.append(tag);
    }
    if (all.size() == before)
        return false;
    Statement update = database.statement(u"UPDATE feed SET tags = ? WHERE id = ?"_s);
    const QByteArray json =
        QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact);
    if (auto done = update.bind(QString::fromUtf8(json)).bind(id).run(); !done)
        return tl::unexpected<Error>(done.error());
    return true;
}

} // namespace

Result<int> mergeFolders(Database &database, const QList<QStringList> &folders)
{
    const QString count = u"SELECT count(*) FROM folder"_s;
    const auto before = database.number(count);
    if (!before)
        return tl::unexpected<Error>(before.error());
    for (const QStringList &path : folders) {
        if (auto folder = ensureFolder(database, path); !folder)
            return tl::unexpected<Error>(folder.error());
    }
    const auto after = database.number(count);
    if (!after)
        return tl::unexpected<Error>(after.error());
    return static_cast<int>(*after - *before);
}

Result<void> mergeTags(Database &database, const QList<std::pair<TagName, int>> &tags)
{
    for (const auto &[name, colour] : tags) {
        if (name.name.isEmpty() || name.folded.isEmpty())
            continue;
        const auto before = database.number(u"SELECT ifnull(max(id), 0) FROM tag"_s);
        if (!before)
            return tl::unexpected<Error>(before.error());
        const auto tag = ensureTag(database, name);
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        if (tag->value <= *before || colour < 0)
            continue;
        Statement update = database.statement(u"UPDATE tag SET colour = ? WHERE id = ?"_s);
        if (auto done = update.bind(colour).bind(*tag).run(); !done)
            return done;
    }
    return {};
}

Result<MergedFeed> mergeFeed(Database &database, const PortableFeed &feed, FeedId known,
                             const QDateTime &now)
{
    MergedFeed merged{known, false, false};
    if (!known.isValid()) {
        NewFeed subscription;
        subscription.url = feed.url;
        subscription.customTitle = feed.customTitle;
        subscription.folder = feed.folder;
        subscription.answer.title = feed.title;
        subscription.answer.siteUrl = feed.siteUrl;
        subscription.answer.language = feed.language;
        subscription.checked = feed.checked.isValid();
        const auto id =
            insertFeed(database, subscription, feed.checked.isValid() ? feed.checked : now);
        if (!id && id.error().kind != ErrorKind::AlreadySubscribed)
            return tl::unexpected<Error>(id.error());
        merged.id = id ? *id : FeedId{id.error().code};
        merged.added = id.has_value();
    }
    if (!merged.added && !feed.customTitle.isEmpty()) {
        Statement update = database.statement(
            u"UPDATE feed SET custom_title = ? WHERE id = ? AND custom_title = '' AND title <> ?"_s);
        update.bind(feed.customTitle).bind(merged.id).bind(feed.customTitle);
        if (auto done = update.run(); !done)
            return tl::unexpected<Error>(done.error());
        merged.changed = update.affected() > 0;
    }
    if (feed.direction != Qt::LayoutDirectionAuto) {
        Statement update =
            database.statement(u"UPDATE feed SET direction = ? WHERE id = ? AND direction = 2"_s);
        update.bind(static_cast<int>(feed.direction)).bind(merged.id);
        if (auto done = update.run(); !done)
            return tl::unexpected<Error>(done.error());
        merged.changed = merged.changed || update.affected() > 0;
    }
    const auto tagged = mergeFeedTags(database, merged.id, feed.tags);
    if (!tagged)
        return tl::unexpected<Error>(tagged.error());
    merged.changed = (merged.changed || *tagged) && !merged.added;
    return merged;
}

Result<MergedArticles> mergeArticles(Database &database, FeedId feed,
                                     const QList<MergeArticle> &articles, const QDateTime &now,
                                     ArticleId newest)
{
    MergedArticles merged;
    const auto exists = feedExists(database, feed);
    if (!exists)
        return tl::unexpected<Error>(exists.error());
    if (!*exists)
        return fail(ErrorKind::NotFound);
    for (const MergeArticle &one : articles) {
        if (one.article.deleted) {
            if (auto done = rememberDeletion(database, feed, one.article.draft); !done)
                return tl::unexpected<Error>(done.error());
            continue;
        }
        const auto known = findArticle(database, feed, one.article.draft, newest);
        if (!known)
            return tl::unexpected<Error>(known.error());
        ArticleId id = *known;
        if (!known->isValid()) {
            const auto added = addArticle(database, feed, one.article, now);
            if (!added)
                return tl::unexpected<Error>(added.error());
            id = *added;
            if (!id.isValid())
                continue;
            merged.added.append(id);
        } else {
            ++merged.known;
        }
        const auto marked = addMarks(database, id, one);
        if (!marked)
            return tl::unexpected<Error>(marked.error());
        if (known->isValid() && *marked)
            merged.marked.append(id);
    }
    return merged;
}

Result<ArticleId> newestArticle(Database &database)
{
    const auto id = database.number(u"SELECT ifnull(max(id), 0) FROM article"_s);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return ArticleId{*id};
}

Result<int> countKnown(Database &database, FeedId feed, const QList<ArticleDraft> &drafts)
{
    const ArticleId newest{std::numeric_limits<qint64>::max()};
    int known = 0;
    for (const ArticleDraft &draft : drafts) {
        const auto found = findArticle(database, feed, draft, newest);
        if (!found)
            return tl::unexpected<Error>(found.error());
        known += found->isValid() ? 1 : 0;
    }
    return known;
}

} // namespace naba::store
