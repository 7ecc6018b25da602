// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/key_orders.h"

#include "app/store/article_order.h"
#include "app/store/key_pages.h"

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many articles a list by title is sorted at once; a longer one is read off the index of
/// all titles, of which it is a good part.
constexpr int sortedAtOnce = 4000;
/// Before it is known what belongs to a long list, each title means a look at its article: so many
/// at a time, and so many altogether.
constexpr int oneLook = 200;
constexpr int allLooks = 1200;

KeyPage slice(KeyCursor cursor, int count)
{
    // `part` counts what was given.
    KeyPage page;
    page.keys = cursor.sorted->mid(cursor.part, count);
    cursor.part += int(page.keys.size());
    page.atEnd = cursor.part >= cursor.sorted->size();
    page.next = std::move(cursor);
    return page;
}

struct Titled
{
    QByteArray key;
    ArticleId id;
    qint64 place = 0;
};

Result<QList<ArticleKey>> sortByTitle(Database &database, const QList<ArticleKey> &keys,
                                      unsigned char own)
{
    std::vector<Titled> titled;
    titled.reserve(size_t(keys.size()));
    for (const ArticleKey &key : keys) {
        Statement select = database.statement(u"SELECT title_key FROM article WHERE id = ?"_s);
        if (auto done = select.bind(key.id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (select.next())
            titled.push_back({select.bytes(0), key.id, placeByTitle(select.bytes(0), own)});
    }
    std::sort(titled.begin(), titled.end(), [](const Titled &a, const Titled &b) {
        if (a.place != b.place)
            return a.place < b.place;
        return a.key != b.key ? a.key < b.key : a.id < b.id;
    });
    QList<ArticleKey> sorted;
    sorted.reserve(qsizetype(titled.size()));
    for (const Titled &one : titled)
        sorted.append({one.place, one.id});
    return sorted;
}

bool isWholeLibrary(const ArticleQuery &query)
{
    ArticleQuery all;
    all.order = query.order;
    return query == all;
}

Result<std::shared_ptr<const std::vector<bool>>> membersOf(Database &database,
                                                           const ArticleQuery &query)
{
    const auto keys =
        selectDated(database, query, false, beforeAll(false), std::numeric_limits<int>::max());
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    auto members = std::make_shared<std::vector<bool>>();
    for (const ArticleKey &key : *keys) {
        if (size_t(key.id.value) >= members->size())
            members->resize(size_t(key.id.value) + 1 + members->size() / 2);
        (*members)[size_t(key.id.value)] = true;
    }
    return members;
}

/// Titles after the cursor within its part, in the index's order.
Result<std::vector<Titled>> selectTitles(Database &database, const KeyCursor &cursor,
                                         const std::pair<QByteArray, QByteArray> &part, int count)
{
    // The row value is what makes the next page begin behind the last key; the bounds are the part.
    Statement select = database.statement(
        u"SELECT title_key, id FROM article WHERE title_key >= ? AND title_key < ?"
        " AND (title_key, id) > (?, ?) ORDER BY title_key, id LIMIT ?"_s);
    select.bind(std::max(part.first, cursor.titleKey)).bind(part.second);
    select.bind(cursor.titleKey).bind(cursor.id.value);
    if (auto done = select.bind(count).run(); !done)
        return tl::unexpected<Error>(done.error());
    std::vector<Titled> titles;
    while (select.next()) {
        const QByteArray key = select.bytes(0);
        titles.push_back({key, select.id<ArticleId>(1), placeByTitle(key, cursor.ownScript)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return titles;
}

/// Those of the titles that are known to belong to the list.
Result<QList<ArticleKey>> chosen(const std::vector<Titled> &titles, const KeyCursor &cursor)
{
    QList<ArticleKey> keys;
    for (const Titled &title : titles) {
        const auto at = size_t(title.id.value);
        if (!cursor.wanted || (at < cursor.wanted->size() && (*cursor.wanted)[at]))
            keys.append({title.place, title.id});
    }
    return keys;
}

/// Those of the titles that belong to the list, by a look at each article.
Result<QList<ArticleKey>> lookedUp(Database &database, const ArticleQuery &query,
                                   const std::vector<Titled> &titles)
{
    QList<ArticleId> ids;
    for (const Titled &title : titles)
        ids.append(title.id);
    const auto found = selectKeysOf(database, query, {}, ids);
    if (!found)
        return found;
    QSet<ArticleId> in;
    for (const ArticleKey &key : *found)
        in.insert(key.id);
    QList<ArticleKey> keys;
    for (const Titled &title : titles) {
        if (in.contains(title.id))
            keys.append({title.place, title.id});
    }
    return keys;
}

Result<KeyPage> startByTitle(Database &database, const ArticleQuery &query, KeyCursor cursor,
                             int count)
{
    cursor.started = true;
    const auto probe = selectDated(database, query, false, beforeAll(false), sortedAtOnce + 1);
    if (!probe)
        return tl::unexpected<Error>(probe.error());
    if (probe->size() > sortedAtOnce) {
        KeyPage empty;
        empty.next = std::move(cursor);
        empty.atEnd = false;
        return empty;
    }
    auto sorted = sortByTitle(database, *probe, cursor.ownScript);
    if (!sorted)
        return tl::unexpected<Error>(sorted.error());
    cursor.sorted = std::make_shared<const QList<ArticleKey>>(std::move(*sorted));
    return slice(std::move(cursor), count);
}

} // namespace

Result<KeyPage> pageByFeed(Database &database, const ArticleQuery &query, KeyCursor cursor,
                           int count)
{
    if (!cursor.started) {
        auto feeds = selectFeedsByName(database);
        if (!feeds)
            return tl::unexpected<Error>(feeds.error());
        if (query.folder.isValid()) {
            const auto inside = selectFeedsInside(database, query.folder);
            if (!inside)
                return tl::unexpected<Error>(inside.error());
            const QSet<FeedId> here(inside->cbegin(), inside->cend());
            feeds->removeIf([&](FeedId feed) { return !here.contains(feed); });
        }
        if (query.feed.isValid())
            feeds->removeIf([&](FeedId feed) { return feed != query.feed; });
        cursor.feeds = *feeds;
        cursor.started = true;
        const ArticleKey first = beforeAll(false);
        cursor.time = first.published;
        cursor.id = first.id;
    }
    KeyPage page;
    ArticleQuery one = query;
    one.folder = {};
    while (cursor.part < cursor.feeds.size() && page.keys.size() < count) {
        one.feed = cursor.feeds[cursor.part];
        const int wanted = count - int(page.keys.size());
        const auto keys =
            selectByDate(database, queryParts(one, true), false, {cursor.time, cursor.id}, wanted);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        for (const ArticleKey &key : *keys)
            page.keys.append({placeInPart(cursor.part, key.published), key.id});
        const bool feedGoesOn = keys->size() == wanted;
        const ArticleKey last = feedGoesOn ? keys->constLast() : beforeAll(false);
        cursor.time = last.published;
        cursor.id = last.id;
        if (!feedGoesOn)
            ++cursor.part;
    }
    page.atEnd = cursor.part >= cursor.feeds.size();
    page.next = std::move(cursor);
    return page;
}

Result<KeyPage> pageByTitle(Database &database, const ArticleQuery &query, KeyCursor cursor,
                            int count)
{
    const bool all = isWholeLibrary(query);
    if (!cursor.started && !all) {
        auto start = startByTitle(database, query, std::move(cursor), count);
        if (!start || start->next.sorted)
            return start;
        cursor = std::move(start->next);
    } else if (cursor.sorted) {
        return slice(std::move(cursor), count);
    } else if (!all && !cursor.wanted) {
        auto members = membersOf(database, query);
        if (!members)
            return tl::unexpected<Error>(members.error());
        cursor.wanted = std::move(*members);
    }
    cursor.started = true;
    const bool known = all || cursor.wanted;
    const auto parts = titleParts(cursor.ownScript);
    KeyPage page;
    int looks = 0;
    while (cursor.part < parts.size() && page.keys.size() < count && looks < allLooks) {
        const int wanted = known ? count - int(page.keys.size()) : oneLook;
        looks += known ? 0 : wanted;
        const auto titles = selectTitles(database, cursor, parts[cursor.part], wanted);
        if (!titles)
            return tl::unexpected<Error>(titles.error());
        const auto keys = known ? chosen(*titles, cursor) : lookedUp(database, query, *titles);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        page.keys += *keys;
        const bool partGoesOn = int(titles->size()) == wanted;
        cursor.titleKey = partGoesOn ? titles->back().key : QByteArray("");
        cursor.id = partGoesOn ? titles->back().id : ArticleId();
        if (!partGoesOn)
            ++cursor.part;
    }
    page.atEnd = cursor.part >= parts.size();
    page.next = std::move(cursor);
    return page;
}

namespace {

/// What has a star, by when it was given, as keys of a list by star.
Result<QList<ArticleKey>> starredKeys(Database &database, const ArticleQuery &query)
{
    QList<ArticleKey> places;
    ArticleQuery place = query;
    place.starred = false;
    if (isWholeLibrary(place)) {
        Statement all = database.statement(u"SELECT starred_ms, id FROM article WHERE starred = 1"
                                           " ORDER BY starred_ms DESC, id DESC"_s);
        if (auto done = all.run(); !done)
            return tl::unexpected<Error>(done.error());
        while (all.next())
            places.append({placeInPart(0, all.integer(0)), all.id<ArticleId>(1)});
        if (auto done = all.done(); !done)
            return tl::unexpected<Error>(done.error());
        return places;
    }
    place.starred = true;
    const auto keys =
        selectDated(database, place, false, beforeAll(false), std::numeric_limits<int>::max());
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    for (const ArticleKey &key : *keys) {
        Statement select = database.statement(u"SELECT starred_ms FROM article WHERE id = ?"_s);
        if (auto done = select.bind(key.id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (select.next())
            places.append({placeInPart(0, select.integer(0)), key.id});
    }
    std::sort(places.begin(), places.end(), [](const ArticleKey &a, const ArticleKey &b) {
        return a.published != b.published ? a.published < b.published : a.id > b.id;
    });
    return places;
}

} // namespace

Result<KeyPage> pageByStar(Database &database, const ArticleQuery &query, KeyCursor cursor,
                           int count)
{
    KeyPage page;
    if (!cursor.started) {
        cursor.started = true;
        auto keys = starredKeys(database, query);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        page.keys = std::move(*keys);
        QSet<ArticleId> first;
        for (const ArticleKey &key : std::as_const(page.keys))
            first.insert(key.id);
        cursor.first = std::make_shared<const QSet<ArticleId>>(std::move(first));
        const ArticleKey start = beforeAll(false);
        cursor.time = start.published;
        cursor.id = start.id;
        page.atEnd = query.starred;
        if (page.atEnd || page.keys.size() >= count) {
            page.next = std::move(cursor);
            return page;
        }
    }
    const auto keys = selectDated(database, query, false, {cursor.time, cursor.id}, count);
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    for (const ArticleKey &key : *keys) {
        if (!cursor.first->contains(key.id))
            page.keys.append({placeInPart(1, key.published), key.id});
    }
    page.atEnd = keys->size() < count;
    if (!keys->isEmpty()) {
        cursor.time = keys->constLast().published;
        cursor.id = keys->constLast().id;
    }
    page.next = std::move(cursor);
    return page;
}

qint64 placeOf(ArticleOrder order, const KeyCursor &cursor, const OrderFacts &facts)
{
    switch (order) {
    case ArticleOrder::ByFeed: {
        const auto at = cursor.feeds.indexOf(facts.feed);
        return placeInPart(at < 0 ? cursor.feeds.size() : at, facts.published);
    }
    case ArticleOrder::ByTitle:
        return placeByTitle(facts.titleKey, cursor.ownScript);
    case ArticleOrder::ByStar:
        return facts.starred ? placeInPart(0, facts.starredAt) : placeInPart(1, facts.published);
    case ArticleOrder::NewestFirst:
    case ArticleOrder::OldestFirst:
        break;
    }
    return facts.published;
}

} // namespace naba::store
