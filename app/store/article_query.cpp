// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_query.h"

#include "app/store/key_pages.h"

#include <QVariant>

#include <limits>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// What applies to lists and to single articles alike; columns of the article are a's.
void addConditions(const ArticleQuery &query, QueryParts &parts)
{
    // Written out, not bound: only so can the planner use the partial indexes.
    if (query.unread)
        parts.conditions.append(u"a.read = 0"_s);
    if (query.starred)
        parts.conditions.append(u"a.starred = 1"_s);
    if (query.since.isValid()) {
        parts.conditions.append(parts.date + u" >= ?"_s);
        parts.values.append(query.since.toMSecsSinceEpoch());
    }
    if (query.before.isValid()) {
        parts.conditions.append(parts.date + u" < ?"_s);
        parts.values.append(query.before.toMSecsSinceEpoch());
    }
}

} // namespace

QueryParts queryParts(const ArticleQuery &query, bool withFeed)
{
    QueryParts parts{u"article a"_s, u"a.published_ms"_s, u"a.id"_s, {}, {}};
    if (withFeed) {
        parts.conditions.append(u"a.feed_id = ?"_s);
        parts.values.append(query.feed.value);
    }
    // A tag's list is driven by article_tag, which repeats the date for that purpose.
    if (query.tag.isValid()) {
        // CROSS JOIN keeps the planner from turning the two around (sqlite.org/optoverview.html).
        const bool needsArticle = withFeed || query.unread || query.starred;
        parts.from = needsArticle ? u"article_tag t CROSS JOIN article a ON a.id = t.article_id"_s
                                  : u"article_tag t"_s;
        parts.date = u"t.published_ms"_s;
        parts.id = u"t.article_id"_s;
        parts.conditions.append(u"t.tag_id = ?"_s);
        parts.values.append(query.tag.value);
    }
    addConditions(query, parts);
    return parts;
}

QueryParts membershipParts(const ArticleQuery &query)
{
    QueryParts parts{u"article a"_s, u"a.published_ms"_s, u"a.id"_s, {}, {}};
    if (query.tag.isValid()) {
        parts.conditions.append(
            u"EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id AND t.tag_id = ?)"_s);
        parts.values.append(query.tag.value);
    }
    addConditions(query, parts);
    parts.conditions.append(u"a.id = ?"_s);
    return parts;
}

QString whereClause(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

Result<QList<FeedId>> selectFeedsInside(Database &database, FolderId folder)
{
    Statement select = database.statement(
        u"WITH RECURSIVE inside (id) AS (VALUES (?) UNION"
        " SELECT folder.id FROM inside JOIN folder ON folder.parent_id = inside.id)"
        " SELECT feed.id FROM inside JOIN feed ON feed.folder_id = inside.id"_s);
    if (auto done = select.bind(folder).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<FeedId> feeds;
    while (select.next())
        feeds.append(select.id<FeedId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return feeds;
}

Result<QList<ArticleKey>> selectKeys(Database &database, const ArticleQuery &query)
{
    QList<ArticleKey> keys;
    KeyCursor cursor;
    for (bool atEnd = false; !atEnd;) {
        auto page = selectKeyPage(database, query, cursor, std::numeric_limits<int>::max());
        if (!page)
            return tl::unexpected<Error>(page.error());
        keys += page->keys;
        cursor = page->next;
        atEnd = page->atEnd;
    }
    return keys;
}

} // namespace naba::store
