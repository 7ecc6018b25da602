// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/whole_store.h"

#include "app/store/article_store.h"
#include "app/store/statement.h"

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ArticleId>> idsOf(Statement &select)
{
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleId> ids;
    while (select.next())
        ids.append(select.id<ArticleId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return ids;
}

/// Of an article that is to be got whole: whether that can be tried.
QString canBeTried()
{
    return u" AND a.url <> '' AND NOT EXISTS"
           " (SELECT 1 FROM whole_article w WHERE w.article_id = a.id)"_s;
}

struct Dated
{
    qint64 published;
    ArticleId id;
};

/// Adds the newest of a list that can be tried, as its index has them.
Result<void> addNewest(Statement &select, int most, QList<Dated> *found)
{
    if (auto done = select.bind(most).run(); !done)
        return done;
    while (select.next())
        found->append({select.integer(1), select.id<ArticleId>(0)});
    return select.done();
}

} // namespace

Result<WholeTask> selectWholeTask(Database &database, ArticleId id)
{
    auto article = selectArticle(database, id);
    if (!article)
        return tl::unexpected<Error>(article.error());
    WholeTask task{.article = std::move(*article), .feed = {}};
    Statement select = database.statement(u"SELECT url FROM feed WHERE id = ?"_s);
    if (auto done = select.bind(task.article.header.feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (select.next())
        task.feed = select.url(0);
    return task;
}

Result<QList<ArticleId>> selectWanted(Database &database, const QList<ArticleId> &ids)
{
    QList<ArticleId> found;
    for (const ArticleId id : ids) {
        Statement select = database.statement(
            u"SELECT a.id FROM article a JOIN feed f ON f.id = a.feed_id WHERE a.id = ?"
            " AND (f.always_whole = 1 OR a.starred = 1)"_s +
            canBeTried());
        const auto one = idsOf(select.bind(id));
        if (!one)
            return one;
        found += *one;
    }
    return found;
}

Result<QList<ArticleId>> selectMissing(Database &database, int most)
{
    // Each list in the order of its index, so that nothing but the newest of each is looked at.
    QList<Dated> found;
    Statement starred =
        database.statement(u"SELECT a.id, a.published_ms FROM article a WHERE a.starred = 1"_s +
                           canBeTried() + u" ORDER BY a.published_ms DESC, a.id DESC LIMIT ?"_s);
    if (auto done = addNewest(starred, most, &found); !done)
        return tl::unexpected<Error>(done.error());
    Statement feeds = database.statement(u"SELECT id FROM feed WHERE always_whole = 1"_s);
    if (auto done = feeds.run(); !done)
        return tl::unexpected<Error>(done.error());
    while (feeds.next()) {
        Statement unread = database.statement(
            u"SELECT a.id, a.published_ms FROM article a WHERE a.feed_id = ? AND a.read = 0"
            " AND a.starred = 0"_s +
            canBeTried() + u" ORDER BY a.published_ms DESC, a.id DESC LIMIT ?"_s);
        unread.bind(feeds.id<FeedId>(0));
        if (auto done = addNewest(unread, most, &found); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (auto done = feeds.done(); !done)
        return tl::unexpected<Error>(done.error());
    std::sort(found.begin(), found.end(), [](const Dated &a, const Dated &b) {
        return a.published != b.published ? a.published > b.published : a.id.value > b.id.value;
    });
    QList<ArticleId> ids;
    for (const Dated &one : found.mid(0, most))
        ids.append(one.id);
    return ids;
}

Result<void> storeWhole(Database &database, ArticleId id, const WholeText &text,
                        const QDateTime &now)
{
    Statement insert = database.statement(
        u"INSERT OR REPLACE INTO whole_article (article_id, content_html, image, tried_ms)"
        " SELECT id, ?, ?, ? FROM article WHERE id = ?"_s);
    insert.bind(text.contentHtml).bind(text.image).bind(now);
    if (auto done = insert.bind(id).run(); !done)
        return done;
    if (insert.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<void> storeWholeFailure(Database &database, ArticleId id, const Error &error,
                               const QDateTime &now)
{
    // Gone meanwhile: nothing to remember.
    Statement insert = database.statement(
        u"INSERT INTO whole_article (article_id, tried_ms, error_kind, error_code, error_detail)"
        " SELECT id, ?, ?, ?, ? FROM article WHERE id = ?"
        " ON CONFLICT (article_id) DO UPDATE SET tried_ms = excluded.tried_ms,"
        " error_kind = excluded.error_kind, error_code = excluded.error_code,"
        " error_detail = excluded.error_detail"_s);
    insert.bind(now).bind(static_cast<int>(error.kind)).bind(error.code).bind(error.detail);
    return insert.bind(id).run();
}

Result<void> updateAlwaysWhole(Database &database, FeedId feed, bool always)
{
    Statement update = database.statement(u"UPDATE feed SET always_whole = ? WHERE id = ?"_s);
    if (auto done = update.bind(always).bind(feed).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

} // namespace naba::store
