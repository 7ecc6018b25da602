// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_upsert.h"
#include "app/store/feed_store.h"
#include "app/store/tag_store.h"
#include "app/store/transfer_store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 100;
constexpr qsizetype pageLetters = 2'000'000;

QStringList namesOf(const QString &json)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

/// Folders inside `parent` and what is inside them. `depth` ends a circle in a damaged file.
void collect(const QMultiHash<FolderId, Folder> &inside, FolderId parent, const QStringList &path,
             QHash<FolderId, QStringList> &paths, QList<QStringList> &order, int depth)
{
    QList<Folder> folders = inside.values(parent);
    std::sort(folders.begin(), folders.end(), [](const Folder &a, const Folder &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    for (const Folder &folder : std::as_const(folders)) {
        if (depth <= 0 || paths.contains(folder.id))
            continue;
        const QStringList own = path + QStringList(folder.title);
        paths.insert(folder.id, own);
        order.append(own);
        collect(inside, folder.id, own, paths, order, depth - 1);
    }
}

struct Paths
{
    QHash<FolderId, QStringList> byId;
    QList<QStringList> order;
};

Result<Paths> folderPaths(Database &database)
{
    const auto folders = selectFolders(database);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    QMultiHash<FolderId, Folder> inside;
    for (const Folder &folder : *folders)
        inside.insert(folder.parent, folder);
    Paths paths;
    collect(inside, {}, {}, paths.byId, paths.order, 1'000);
    return paths;
}

Result<QStringList> tagNamesOf(Database &database, ArticleId article)
{
    Statement select = database.statement(
        u"SELECT g.name FROM article_tag t JOIN tag g ON g.id = t.tag_id WHERE t.article_id = ?"
        " ORDER BY t.position, t.tag_id"_s);
    if (auto done = select.bind(article).run(); !done)
        return tl::unexpected<Error>(done.error());
    QStringList names;
    while (select.next())
        names.append(select.string(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return names;
}

PortableArticle readArticle(const Statement &row)
{
    PortableArticle article;
    ArticleDraft &draft = article.draft;
    draft.identity = row.string(2);
    draft.guid = row.string(3);
    draft.title = row.string(4);
    draft.titleDirection = static_cast<Qt::LayoutDirection>(row.integer(5));
    draft.summary = row.string(6);
    draft.url = row.url(7);
    draft.author = row.string(8);
    draft.language = row.string(9);
    draft.published = row.time(1);
    draft.modified = row.time(10);
    article.fetched = row.time(11);
    article.read = row.flag(12);
    article.starred = row.flag(13);
    article.direction = static_cast<Qt::LayoutDirection>(row.integer(14));
    draft.linkKey = row.integer(15);
    draft.contentHtml = row.string(16);
    draft.enclosures = enclosuresFromJson(row.string(17));
    draft.commentsUrl = row.url(18);
    draft.image = row.url(19);
    draft.originalUrl = row.url(20);
    article.wholeHtml = row.string(21);
    article.wholeImage = row.url(22);
    return article;
}

} // namespace

Result<QList<PortableFeedRow>> selectPortableFeeds(Database &database)
{
    const auto paths = folderPaths(database);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    Statement select = database.statement(
        u"SELECT f.id, f.folder_id, f.url, f.title, f.custom_title, f.site_url, f.language,"
        " f.direction, f.tags, c.total, f.checked_at, f.always_whole FROM feed f JOIN feed_count c "
        "ON c.feed_id = f.id"
        " ORDER BY f.id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<PortableFeedRow> rows;
    while (select.next()) {
        PortableFeedRow row;
        row.id = select.id<FeedId>(0);
        row.feed.folder = paths->byId.value(select.id<FolderId>(1));
        row.feed.url = select.url(2);
        row.feed.title = select.string(3);
        row.feed.customTitle = select.string(4);
        row.feed.siteUrl = select.url(5);
        row.feed.language = select.string(6);
        row.feed.direction = static_cast<Qt::LayoutDirection>(select.integer(7));
        row.feed.tags = namesOf(select.string(8));
        row.feed.articles = select.integer(9);
        row.feed.checked = select.time(10);
        row.feed.alwaysWhole = select.flag(11);
        rows.append(row);
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return rows;
}

Result<QList<QStringList>> selectFolderPaths(Database &database)
{
    const auto paths = folderPaths(database);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    return paths->order;
}

Result<PortablePage> selectPortablePage(Database &database, FeedId feed,
                                        const PortableCursor &after)
{
    PortablePage page;
    page.end = after;
    QList<ArticleId> ids;
    {
        Statement select = database.statement(
            u"SELECT a.id, a.published_ms, a.identity, a.guid, a.title, a.title_direction,"
            " a.summary, a.url, a.author, a.language, a.modified_ms, a.fetched_ms, a.read,"
            " a.starred, a.direction, ifnull(a.link_key, 0), ifnull(b.content_html, ''),"
            " ifnull(b.enclosures, '[]'), ifnull(b.comments_url, ''), ifnull(b.image, ''),"
            " ifnull(b.original_url, ''), ifnull(w.content_html, ''), ifnull(w.image, '')"
            " FROM article a LEFT JOIN body b ON b.article_id = a.id"
            " LEFT JOIN whole_article w ON w.article_id = a.id"
            " WHERE a.feed_id = ? AND (a.published_ms, a.id) > (?, ?)"
            " ORDER BY a.published_ms, a.id LIMIT ?"_s);
        select.bind(feed).bind(after.published).bind(after.id).bind(pageRows);
        if (auto done = select.run(); !done)
            return tl::unexpected<Error>(done.error());
        qsizetype letters = 0;
        page.last = true;
        while (select.next()) {
            page.articles.append(readArticle(select));
            ids.append(select.id<ArticleId>(0));
            page.end = {select.integer(1), select.integer(0)};
            letters += page.articles.constLast().draft.contentHtml.size() +
                       page.articles.constLast().wholeHtml.size();
            if (letters > pageLetters || page.articles.size() == pageRows) {
                page.last = false;
                break;
            }
        }
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto names = tagNamesOf(database, ids.at(i));
        if (!names)
            return tl::unexpected<Error>(names.error());
        page.articles[i].tags = std::move(*names);
    }
    return page;
}

Result<QList<PortableSearch>> selectPortableSearches(Database &database)
{
    Statement select = database.statement(
        u"SELECT title, query, exact, best, notify FROM saved_search ORDER BY position, id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<PortableSearch> searches;
    while (select.next()) {
        searches.append(
            {select.string(0), select.string(1), select.flag(2), select.flag(3), select.flag(4)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return searches;
}

Result<QList<ArticleId>> selectKept(Database &database)
{
    // Two lists that are indexed, put together: most libraries keep few articles.
    Statement select = database.statement(
        u"SELECT published_ms, id FROM article WHERE starred = 1 UNION"
        " SELECT published_ms, article_id FROM article_tag ORDER BY 1 DESC, 2 DESC"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleId> ids;
    while (select.next())
        ids.append(select.id<ArticleId>(1));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return ids;
}

Result<PortableOutline> selectPortableOutline(Database &database)
{
    PortableOutline outline;
    const auto rows = selectPortableFeeds(database);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const PortableFeedRow &row : *rows)
        outline.feeds.append(row.feed);
    auto folders = selectFolderPaths(database);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    outline.folders = std::move(*folders);
    auto searches = selectPortableSearches(database);
    if (!searches)
        return tl::unexpected<Error>(searches.error());
    outline.searches = std::move(*searches);
    const auto tags = selectTags(database);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    for (const Tag &tag : *tags)
        outline.tags.append({tag.name, tag.colour});
    return outline;
}

} // namespace naba::store
