// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_store.h"

#include "app/store/article_row.h"
#include "app/store/tag_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

const QString &headerColumns()
{
    static const QString columns =
        u"SELECT a.id, a.feed_id, coalesce(nullif(f.custom_title, ''), nullif(f.title, ''), ''),"
        " a.guid, a.title, a.title_direction, a.summary, a.url, a.author, a.language,"
        " a.published_ms, a.read, a.starred, f.url,"
        " EXISTS (SELECT 1 FROM offline_item o WHERE o.article_id = a.id AND o.state = 1)"
        " OR EXISTS (SELECT 1 FROM whole_article k WHERE k.article_id = a.id"
        " AND k.content_html <> '')"_s;
    return columns;
}

Result<ArticleHeader> readHeader(Database &database, const Statement &row)
{
    ArticleHeader header;
    header.id = row.id<ArticleId>(0);
    header.feed = row.id<FeedId>(1);
    header.feedTitle = row.string(2);
    if (header.feedTitle.isEmpty())
        header.feedTitle = row.url(13).host();
    header.guid = row.string(3);
    header.title = row.string(4);
    header.titleDirection = static_cast<Qt::LayoutDirection>(row.integer(5));
    header.summary = row.string(6);
    header.url = row.url(7);
    header.author = row.string(8);
    header.language = row.string(9);
    header.published = row.time(10);
    header.read = row.flag(11);
    header.starred = row.flag(12);
    header.kept = row.flag(14);
    auto tags = selectTagsOf(database, header.id);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    header.tags = std::move(*tags);
    return header;
}

} // namespace

Result<QList<ArticleHeader>> selectHeaders(Database &database, const QList<ArticleId> &ids)
{
    QList<ArticleHeader> headers;
    headers.reserve(ids.size());
    for (const ArticleId id : ids) {
        Statement select = database.statement(
            headerColumns() + u" FROM article a JOIN feed f ON f.id = a.feed_id WHERE a.id = ?"_s);
        if (auto done = select.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (!select.next()) {
            if (auto done = select.done(); !done)
                return tl::unexpected<Error>(done.error());
            continue;
        }
        auto header = readHeader(database, select);
        if (!header)
            return tl::unexpected<Error>(header.error());
        headers.append(std::move(*header));
    }
    return headers;
}

Result<Article> selectArticle(Database &database, ArticleId id)
{
    Statement select = database.statement(
        headerColumns() +
        u", f.direction, b.content_html, b.enclosures, b.comments_url, b.image, a.direction, "
        u"b.original_url, w.content_html, w.image"
        " FROM article a"
        " JOIN feed f ON f.id = a.feed_id JOIN body b ON b.article_id = a.id"
        " LEFT JOIN whole_article w ON w.article_id = a.id WHERE a.id = ?"_s);
    if (auto done = select.bind(id).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next()) {
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
        return fail(ErrorKind::NotFound);
    }
    auto header = readHeader(database, select);
    if (!header)
        return tl::unexpected<Error>(header.error());
    Article article;
    article.header = std::move(*header);
    article.feedDirection = static_cast<Qt::LayoutDirection>(select.integer(15));
    article.contentHtml = select.string(16);
    article.enclosures = enclosuresFromJson(select.string(17));
    article.commentsUrl = select.url(18);
    article.image = select.url(19);
    article.direction = static_cast<Qt::LayoutDirection>(select.integer(20));
    article.originalUrl = select.url(21);
    article.wholeHtml = select.string(22);
    if (article.image.isEmpty())
        article.image = select.url(23);
    return article;
}

Result<Counts> selectCounts(Database &database, const QDateTime &midnight)
{
    Counts counts;
    Statement sums = database.statement(
        u"SELECT ifnull(sum(unread), 0), ifnull(sum(starred), 0), ifnull(sum(total), 0)"
        " FROM feed_count"_s);
    if (auto done = sums.run(); !done)
        return tl::unexpected<Error>(done.error());
    if (sums.next()) {
        counts.unread = sums.integer(0);
        counts.starred = sums.integer(1);
        counts.total = sums.integer(2);
    }
    Statement today =
        database.statement(u"SELECT count(*) FROM article WHERE read = 0 AND published_ms >= ?"_s);
    if (auto done = today.bind(midnight.toMSecsSinceEpoch()).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (today.next())
        counts.today = today.integer(0);
    if (auto done = today.done(); !done)
        return tl::unexpected<Error>(done.error());
    return counts;
}

Result<QList<ArticleId>> selectArticlesOf(Database &database, FeedId feed)
{
    Statement select = database.statement(u"SELECT id FROM article WHERE feed_id = ?"_s);
    if (auto done = select.bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleId> ids;
    while (select.next())
        ids.append(select.id<ArticleId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return ids;
}

Result<QList<ArticleId>> updateMark(Database &database, const QList<ArticleId> &ids, Mark mark,
                                    bool value, const QDateTime &now)
{
    const bool starred = mark == Mark::Starred;
    const QString sql = starred
                            ? u"UPDATE article SET starred = ?, starred_ms = ifnull(?, starred_ms)"
                              " WHERE id = ? AND starred <> ?"_s
                            : u"UPDATE article SET read = ? WHERE id = ? AND read <> ?"_s;
    QList<ArticleId> changed;
    for (const ArticleId id : ids) {
        Statement update = database.statement(sql);
        update.bind(value);
        if (starred)
            update.bind(value ? now : QDateTime());
        if (auto done = update.bind(id).bind(value).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (update.affected() > 0)
            changed.append(id);
    }
    return changed;
}

Result<void> updateArticleDirection(Database &database, ArticleId id, Qt::LayoutDirection direction)
{
    Statement update = database.statement(u"UPDATE article SET direction = ? WHERE id = ?"_s);
    if (auto done = update.bind(static_cast<int>(direction)).bind(id).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<QList<ArticleId>> deleteArticles(Database &database, const QList<ArticleId> &ids)
{
    QList<ArticleId> changed;
    for (const ArticleId id : ids) {
        Statement remember =
            database.statement(u"INSERT OR IGNORE INTO tombstone (feed_id, identity, link_key)"
                               " SELECT feed_id, identity, link_key FROM article WHERE id = ?"_s);
        if (auto done = remember.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        Statement remove = database.statement(u"DELETE FROM article WHERE id = ?"_s);
        if (auto done = remove.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (remove.affected() > 0)
            changed.append(id);
    }
    return changed;
}

} // namespace naba::store
