// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_upsert.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

// Texts are bound as the bytes they are (UTF-8) and called text by the statement: bound as strings
// they would be copied and converted here, on the one thread that everything waits for.

/// Whether a feed has no articles and none that was deleted.
Result<bool> isEmpty(Database &database, FeedId feed)
{
    Statement select =
        database.statement(u"SELECT EXISTS (SELECT 1 FROM article WHERE feed_id = ?)"
                           " OR EXISTS (SELECT 1 FROM tombstone WHERE feed_id = ?)"_s);
    if (auto done = select.bind(feed).bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next() && !select.flag(0);
}

Result<bool> isDeleted(Database &database, FeedId feed, const ArticleRow &draft)
{
    Statement select = database.statement(u"SELECT 1 FROM tombstone"
                                          " WHERE feed_id = ? AND identity = CAST(? AS TEXT)"_s);
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

Result<void> writeBody(Database &database, ArticleId id, const ArticleRow &draft)
{
    Statement body = database.statement(
        u"INSERT OR REPLACE INTO body (article_id, content_html, enclosures,"
        " comments_url, image, original_url) VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT),"
        " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s);
    body.bind(id).bind(draft.contentHtml).bind(draft.enclosures);
    return body.bind(draft.commentsUrl).bind(draft.image).bind(draft.originalUrl).run();
}

/// New articles are written this many at a time: a statement of one row costs nearly twice as much
/// a row, for with each SQLite sets up the triggers anew and keeps what the pages were before it.
constexpr qsizetype groupSize = 10;

/// A statement that inserts `rows` rows: `row` once for each.
QString insertion(const QString &into, const QString &row, qsizetype rows)
{
    QString sql = into;
    for (qsizetype i = 0; i < rows; ++i)
        sql += (i > 0 ? u", "_s : u" "_s) + row;
    return sql;
}

/// The statements in both sizes, put together once.
struct Insertions
{
    QString articles;
    QString bodies;
    QString plainBodies; ///< of articles that have nothing beside their text

    static const Insertions &of(qsizetype rows)
    {
        static const Insertions one = make(1);
        static const Insertions many = make(groupSize);
        return rows == 1 ? one : many;
    }

private:
    static Insertions make(qsizetype rows)
    {
        return {insertion(u"INSERT INTO article (feed_id, fetched_ms, identity, guid, title,"
                          " title_direction, summary, url, author, language, published_ms,"
                          " modified_ms, fingerprint, link_key, title_key) VALUES"_s,
                          u"(?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?,"
                          " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                          " ?, ?, ?, nullif(?, 0), ?)"_s,
                          rows),
                insertion(u"INSERT INTO body (article_id, content_html, enclosures,"
                          " comments_url, image, original_url) VALUES"_s,
                          u"(?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                          " CAST(? AS TEXT), CAST(? AS TEXT))"_s,
                          rows),
                insertion(u"INSERT INTO body (article_id, content_html) VALUES"_s,
                          u"(?, CAST(? AS TEXT))"_s, rows)};
    }
};

/// Whether there is nothing in an article's body but the text: the other columns have defaults.
bool isPlain(const ArticleRow *row)
{
    return row->enclosures == "[]" && row->commentsUrl.isEmpty() && row->image.isEmpty() &&
           row->originalUrl.isEmpty();
}

/// Writes one new article or groupSize of them and appends their numbers to `added`.
Result<void> insertArticles(Database &database, FeedId feed, const QList<const ArticleRow *> &rows,
                            const QDateTime &now, QList<ArticleId> *added)
{
    const Insertions &insertions = Insertions::of(rows.size());
    Statement insert = database.statement(insertions.articles);
    for (const ArticleRow *row : rows) {
        insert.bind(feed).bind(now);
        insert.bind(row->identity).bind(row->guid).bind(row->title).bind(row->titleDirection);
        insert.bind(row->summary).bind(row->url).bind(row->author).bind(row->language);
        insert.bind(row->published.isValid() ? row->published : now).bind(row->modified);
        insert.bind(row->fingerprint).bind(row->linkKey).bind(row->titleKey);
    }
    if (auto done = insert.run(); !done)
        return done;
    // AUTOINCREMENT: each row's number is one more than the largest that ever was.
    const qint64 first = insert.insertedId() - rows.size() + 1;
    const bool plain = std::all_of(rows.cbegin(), rows.cend(), isPlain);
    Statement bodies = database.statement(plain ? insertions.plainBodies : insertions.bodies);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ArticleRow &row = *rows.at(i);
        added->append(ArticleId{first + i});
        bodies.bind(added->constLast()).bind(row.contentHtml);
        if (!plain)
            bodies.bind(row.enclosures).bind(row.commentsUrl).bind(row.image).bind(row.originalUrl);
    }
    return bodies.run();
}

/// New articles in the order in which they are written, which is done in groups.
class Newcomers
{
public:
    Newcomers(Database &database, FeedId feed, const QDateTime &now)
        : m_database(database)
        , m_feed(feed)
        , m_now(now)
    {
    }

    Result<void> add(const ArticleRow &row, QList<ArticleId> *added)
    {
        m_rows.append(&row);
        if (m_rows.size() < groupSize)
            return {};
        return insertArticles(m_database, m_feed, std::exchange(m_rows, {}), m_now, added);
    }

    /// Those that are fewer than a group.
    Result<void> finish(QList<ArticleId> *added)
    {
        for (const ArticleRow *row : std::exchange(m_rows, {})) {
            if (auto done = insertArticles(m_database, m_feed, {row}, m_now, added); !done)
                return done;
        }
        return {};
    }

private:
    Database &m_database;
    FeedId m_feed;
    QDateTime m_now;
    QList<const ArticleRow *> m_rows;
};

Result<void> updateArticle(Database &database, ArticleId id, const ArticleRow &draft)
{
    // Without a date of its own an article keeps the time at which it was first seen.
    Statement update = database.statement(
        u"UPDATE article SET identity = CAST(? AS TEXT), guid = CAST(? AS TEXT),"
        " title = CAST(? AS TEXT), title_direction = ?, summary = CAST(? AS TEXT),"
        " url = CAST(? AS TEXT), author = CAST(? AS TEXT), language = CAST(? AS TEXT),"
        " published_ms = ifnull(?, published_ms), modified_ms = ?, fingerprint = ?,"
        " link_key = nullif(?, 0), title_key = ? WHERE id = ?"_s);
    update.bind(draft.identity).bind(draft.guid).bind(draft.title).bind(draft.titleDirection);
    update.bind(draft.summary).bind(draft.url).bind(draft.author).bind(draft.language);
    update.bind(draft.published).bind(draft.modified).bind(draft.fingerprint).bind(draft.linkKey);
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
Result<Known> findKnown(Database &database, FeedId feed, const ArticleRow &draft,
                        const QSet<QByteArray> &taken)
{
    Statement find = database.statement(u"SELECT id, fingerprint, ifnull(link_key, 0) FROM article"
                                        " WHERE feed_id = ? AND identity = CAST(? AS TEXT)"_s);
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
    if (linked.next() && !taken.contains(linked.string(1).toUtf8()))
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

Result<StoredArticles> upsertArticles(Database &database, FeedId feed,
                                      const QList<ArticleRow> &articles, const QDateTime &now)
{
    StoredArticles stored;
    QSet<QByteArray> identities;
    for (const ArticleRow &draft : articles)
        identities.insert(draft.identity);
    const auto empty = isEmpty(database, feed);
    if (!empty)
        return tl::unexpected<Error>(empty.error());
    // Nothing to look for, unless the same article comes twice.
    const bool distinct = identities.size() == articles.size();
    const bool fresh = *empty && distinct;
    Newcomers newcomers(database, feed, now);
    // From the last to the first: of articles with one date, or none, the later row is listed
    // first, and feeds list the newest first.
    for (auto article = articles.crbegin(); article != articles.crend(); ++article) {
        const ArticleRow &draft = *article;
        const auto known =
            fresh ? Result<Known>(Known()) : findKnown(database, feed, draft, identities);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (known->id.isValid()) {
            const bool same = known->fingerprint == draft.fingerprint;
            if (same && known->linkKey == draft.linkKey)
                continue;
            auto done = same ? updateLinkKey(database, known->id, draft.linkKey)
                             : updateArticle(database, known->id, draft);
            if (!done)
                return tl::unexpected<Error>(done.error());
            if (!same)
                stored.updated.append(known->id);
            continue;
        }
        const auto deleted = fresh ? Result<bool>(false) : isDeleted(database, feed, draft);
        if (!deleted)
            return tl::unexpected<Error>(deleted.error());
        if (*deleted)
            continue;
        auto done = newcomers.add(draft, &stored.added);
        if (done && !distinct)
            done = newcomers.finish(&stored.added); // the next may be the same article
        if (!done)
            return tl::unexpected<Error>(done.error());
    }
    if (auto done = newcomers.finish(&stored.added); !done)
        return tl::unexpected<Error>(done.error());
    return stored;
}

} // namespace naba::store
