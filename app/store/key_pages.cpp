// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/key_pages.h"

#include "app/store/article_order.h"
#include "app/store/article_query.h"
#include "app/store/key_orders.h"

#include <queue>

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Keys of one feed that wait for their turn among those of the others.
struct Source
{
    FeedId feed;
    std::vector<ArticleKey> keys;
    size_t next = 0;
    bool atEnd = false;
};

constexpr int smallestBlock = 8;

/// Lists of feeds, each read off its index, as one list: no sorting of what the index has in order.
class Merge
{
public:
    Merge(Database &database, const ArticleQuery &query, bool oldestFirst, int block)
        : m_database(database)
        , m_query(query)
        , m_oldestFirst(oldestFirst)
        , m_block(block)
    {
    }

    Result<QList<ArticleKey>> run(const QList<FeedId> &feeds, const ArticleKey &after, int count)
    {
        std::vector<Source> sources;
        sources.reserve(size_t(feeds.size()));
        const auto later = [&](size_t a, size_t b) {
            return isBefore(sources[b].keys[sources[b].next], sources[a].keys[sources[a].next]);
        };
        std::priority_queue<size_t, std::vector<size_t>, decltype(later)> heads(later);
        for (const FeedId feed : feeds) {
            sources.push_back({feed, {}, 0, false});
            if (auto done = fill(sources.back(), after); !done)
                return tl::unexpected<Error>(done.error());
        }
        for (size_t i = 0; i < sources.size(); ++i) {
            if (!sources[i].keys.empty())
                heads.push(i);
        }
        QList<ArticleKey> keys;
        while (!heads.empty() && keys.size() < count) {
            const size_t at = heads.top();
            heads.pop();
            Source &source = sources[at];
            keys.append(source.keys[source.next++]);
            if (source.next == source.keys.size() && !source.atEnd) {
                if (auto done = fill(source, keys.constLast()); !done)
                    return tl::unexpected<Error>(done.error());
            }
            if (source.next < source.keys.size())
                heads.push(at);
        }
        return keys;
    }

private:
    [[nodiscard]] bool isBefore(const ArticleKey &a, const ArticleKey &b) const
    {
        const bool smaller = a.published != b.published ? a.published < b.published : a.id < b.id;
        return smaller == m_oldestFirst;
    }

    Result<void> fill(Source &source, const ArticleKey &after)
    {
        m_query.feed = source.feed;
        source.keys.clear();
        source.next = 0;
        const auto keys =
            selectByDate(m_database, queryParts(m_query, true), m_oldestFirst, after, m_block);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        source.keys.assign(keys->cbegin(), keys->cend());
        source.atEnd = keys->size() < m_block;
        return {};
    }

    Database &m_database;
    ArticleQuery m_query;
    bool m_oldestFirst;
    int m_block;
};

/// A list by date: one index, or for a folder one index range for each feed.
Result<KeyPage> pageByDate(Database &database, const ArticleQuery &query, KeyCursor cursor,
                           int count)
{
    const bool oldestFirst = query.order == ArticleOrder::OldestFirst;
    const ArticleKey after =
        cursor.started ? ArticleKey{cursor.time, cursor.id} : beforeAll(oldestFirst);
    auto keys = selectDated(database, query, oldestFirst, after, count);
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    KeyPage page;
    page.atEnd = keys->size() < count;
    cursor.started = true;
    if (!keys->isEmpty()) {
        cursor.time = keys->constLast().published;
        cursor.id = keys->constLast().id;
    }
    page.keys = std::move(*keys);
    page.next = std::move(cursor);
    return page;
}

} // namespace

ArticleKey beforeAll(bool oldestFirst)
{
    using Limits = std::numeric_limits<qint64>;
    return oldestFirst ? ArticleKey{Limits::min(), ArticleId{Limits::min()}}
                       : ArticleKey{Limits::max(), ArticleId{Limits::max()}};
}

Result<QList<ArticleKey>> selectByDate(Database &database, const QueryParts &parts,
                                       bool oldestFirst, const ArticleKey &after, int count)
{
    const QString direction = oldestFirst ? u"ASC"_s : u"DESC"_s;
    QStringList conditions = parts.conditions;
    conditions.append(
        u"(%1, %2) %3 (?, ?)"_s.arg(parts.date, parts.id, oldestFirst ? u">"_s : u"<"_s));
    Statement select =
        database.statement(u"SELECT %1, %2 FROM %3%4 ORDER BY %1 %5, %2 %5 LIMIT ?"_s.arg(
            parts.date, parts.id, parts.from, whereClause(conditions), direction));
    bindAll(select, parts.values);
    if (auto done = select.bind(after.published).bind(after.id.value).bind(count).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleKey> keys;
    while (select.next())
        keys.append({select.integer(0), select.id<ArticleId>(1)});
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return keys;
}

Result<QList<ArticleKey>> selectDated(Database &database, const ArticleQuery &query,
                                      bool oldestFirst, const ArticleKey &after, int count)
{
    if (!query.folder.isValid()) {
        return selectByDate(database, queryParts(query, query.feed.isValid()), oldestFirst, after,
                            count);
    }
    auto feeds = selectFeedsInside(database, query.folder);
    if (!feeds)
        return tl::unexpected<Error>(feeds.error());
    if (query.feed.isValid())
        feeds->removeIf([&](FeedId feed) { return feed != query.feed; });
    if (feeds->isEmpty())
        return QList<ArticleKey>();
    // Half as much again as each would give if all gave the same.
    const int share = int(std::min<qint64>(qint64{count} * 3 / 2 / feeds->size(), 1 << 16));
    return Merge(database, query, oldestFirst, std::max(smallestBlock, share))
        .run(*feeds, after, count);
}

Result<KeyPage> selectKeyPage(Database &database, const ArticleQuery &query,
                              const KeyCursor &cursor, int count)
{
    switch (query.order) {
    case ArticleOrder::ByFeed:
        return pageByFeed(database, query, cursor, count);
    case ArticleOrder::ByTitle:
        return pageByTitle(database, query, cursor, count);
    case ArticleOrder::ByStar:
        return pageByStar(database, query, cursor, count);
    case ArticleOrder::NewestFirst:
    case ArticleOrder::OldestFirst:
        break;
    }
    return pageByDate(database, query, cursor, count);
}

Result<QList<ArticleKey>> selectKeysOf(Database &database, const ArticleQuery &query,
                                       const KeyCursor &cursor, const QList<ArticleId> &ids)
{
    QSet<FeedId> feeds;
    if (query.folder.isValid()) {
        const auto inside = selectFeedsInside(database, query.folder);
        if (!inside)
            return tl::unexpected<Error>(inside.error());
        feeds = QSet<FeedId>(inside->cbegin(), inside->cend());
    }
    const QueryParts parts = membershipParts(query);
    const QString sql =
        u"SELECT a.published_ms, a.feed_id, a.title_key, a.starred, a.starred_ms FROM %1%2"_s.arg(
            parts.from, whereClause(parts.conditions));
    QList<ArticleKey> keys;
    for (const ArticleId id : ids) {
        Statement select = database.statement(sql);
        bindAll(select, parts.values);
        if (auto done = select.bind(id.value).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (!select.next()) {
            if (auto done = select.done(); !done)
                return tl::unexpected<Error>(done.error());
            continue;
        }
        const auto feed = select.id<FeedId>(1);
        if ((query.feed.isValid() && feed != query.feed) ||
            (query.folder.isValid() && !feeds.contains(feed)))
            continue;
        const OrderFacts facts{select.integer(0), feed, select.bytes(2), select.flag(3),
                               select.integer(4)};
        keys.append({placeOf(query.order, cursor, facts), id});
    }
    return keys;
}

} // namespace naba::store
