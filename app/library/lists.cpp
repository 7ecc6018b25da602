// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/lists.h"

#include "app/base/when_answered.h"
#include "app/library/search.h"
#include "app/store/store.h"
#include "app/text/collation.h"

#include <QLocale>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <memory>

namespace naba {

namespace {

/// Rows of a search that are shown first.
constexpr qsizetype foretaste = 200;

/// A list's keys in its order: by date the newest first, or their places as they grow.
void sortKeys(QList<ArticleKey> &keys, ArticleOrder order)
{
    const bool falls = order == ArticleOrder::NewestFirst;
    std::sort(keys.begin(), keys.end(), [falls](const ArticleKey &a, const ArticleKey &b) {
        if (a.published != b.published)
            return (a.published < b.published) != falls;
        return (a.id < b.id) != falls;
    });
}

/// An answer that is given later.
template<typename T>
class Promise
{
public:
    Promise() { m_promise->start(); }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

bool isRanked(const ArticleQuery &query)
{
    return query.bestFirst && !query.search.isEmpty();
}

bool isByDate(const ArticleQuery &query)
{
    return query.order == ArticleOrder::NewestFirst || query.order == ArticleOrder::OldestFirst;
}

ArticleQuery withoutSearch(ArticleQuery query)
{
    query.search.clear();
    return query;
}

/// A page of what a search finds.
KeyPage pageOf(FoundKeys found, const ArticleQuery &query, const KeyCursor &cursor)
{
    KeyPage page;
    page.keys = std::move(found.keys);
    if (found.search != query.search)
        page.search = found.search;
    page.next = cursor;
    page.next.started = true;
    return page;
}

} // namespace

Lists::Lists(store::Store &store, Search &search)
    : m_store(store)
    , m_search(search)
{
}

QFuture<Result<QList<ArticleKey>>> Lists::keys(const ArticleQuery &query)
{
    if (isRanked(query))
        return m_search.keys(query, longestRanked);
    return query.search.isEmpty() ? m_store.keys(query) : foundOf(query, {}, {});
}

QFuture<Result<KeyPage>> Lists::keyPage(const ArticleQuery &query, const KeyCursor &cursor,
                                        int count)
{
    KeyCursor at = cursor;
    if (!at.started)
        at.ownScript = static_cast<unsigned char>(text::collationGroupOf(QLocale().bcp47Name()));
    if (isRanked(query))
        return rankedPage(query, at, count < longestList);
    if (query.search.isEmpty())
        return m_store.keyPage(query, at, count);
    return isByDate(query) ? datedPage(query, at, count) : foundPage(query, at);
}

QFuture<Result<QList<ArticleKey>>> Lists::keysOf(const ArticleQuery &query, const KeyCursor &cursor,
                                                 const QList<ArticleId> &ids)
{
    return query.search.isEmpty() ? m_store.keysOf(query, cursor, ids)
                                  : foundOf(query, cursor, ids);
}

void Lists::keyTitles()
{
    const auto key = [](const QString &title) {
        return text::collationKey(title);
    };
    whenAnswered(m_store.keyTitles(key), this, [this](const Result<qint64> &done) {
        if (done && *done > 0)
            keyTitles();
    });
}

/// What a search finds, the best first: the keys' places are those of the ranking.
QFuture<Result<KeyPage>> Lists::rankedPage(const ArticleQuery &query, const KeyCursor &cursor,
                                           bool waits)
{
    const Promise<KeyPage> promise;
    whenAnswered(m_search.found(query, longestRanked, waits), this,
                 [promise, query, cursor, waits](Result<FoundKeys> found) {
                     if (!found) {
                         promise.give(tl::unexpected<Error>(found.error()));
                         return;
                     }
                     const bool isPart = !found->complete && found->keys.size() < longestRanked;
                     KeyPage page = pageOf(std::move(*found), query, cursor);
                     page.isForetaste = waits && isPart;
                     for (qsizetype place = 0; place < page.keys.size(); ++place)
                         page.keys[place].published = place;
                     promise.give(std::move(page));
                 });
    return promise.future();
}

/// What a search finds, by date: the keys say it themselves. A short page comes first, since
/// somebody waits for it at every letter.
QFuture<Result<KeyPage>> Lists::datedPage(const ArticleQuery &query, const KeyCursor &cursor,
                                          qsizetype count)
{
    const Promise<KeyPage> promise;
    // The oldest of them are known only when all are.
    const bool whole = query.order == ArticleOrder::OldestFirst || count >= longestList;
    const qsizetype limit = whole ? longestList : std::min(count, foretaste);
    whenAnswered(m_search.found(query, limit, !whole), this,
                 [promise, query, cursor, whole](Result<FoundKeys> found) {
                     if (!found) {
                         promise.give(tl::unexpected<Error>(found.error()));
                         return;
                     }
                     sortKeys(found->keys, query.order);
                     const bool isPart = !found->complete;
                     KeyPage page = pageOf(std::move(*found), query, cursor);
                     page.isForetaste = !whole && isPart;
                     promise.give(std::move(page));
                 });
    return promise.future();
}

/// What a search finds is one page, in the order of the list.
QFuture<Result<KeyPage>> Lists::foundPage(const ArticleQuery &query, const KeyCursor &cursor)
{
    const Promise<KeyPage> promise;
    const auto answer = [promise](const KeyCursor &next, const Result<QList<ArticleKey>> &keys) {
        if (!keys) {
            promise.give(tl::unexpected<Error>(keys.error()));
            return;
        }
        KeyPage page;
        page.keys = *keys;
        page.next = next;
        promise.give(std::move(page));
    };
    // What the order rests on (which feed comes first) is said by a page of the list without
    // search.
    whenAnswered(m_store.keyPage(withoutSearch(query), cursor, 1), this,
                 [this, query, promise, answer](const Result<KeyPage> &first) {
                     if (!first) {
                         promise.give(first);
                         return;
                     }
                     whenAnswered(
                         foundOf(query, first->next, {}), this,
                         [next = first->next, answer](const auto &keys) { answer(next, keys); });
                 });
    return promise.future();
}

/// What a search finds among these articles, or at all if none is named.
QFuture<Result<QList<ArticleKey>>>
Lists::foundOf(const ArticleQuery &query, const KeyCursor &cursor, const QList<ArticleId> &ids)
{
    const Promise<QList<ArticleKey>> promise;
    const ArticleQuery plain = withoutSearch(query);
    const auto sorted = [promise, plain](Result<QList<ArticleKey>> keys) {
        if (keys)
            sortKeys(*keys, plain.order);
        promise.give(std::move(keys));
    };
    whenAnswered(m_search.keys(query), this,
                 [this, plain, cursor, ids, promise, sorted](const Result<QList<ArticleKey>> &all) {
                     if (!all) {
                         promise.give(all);
                         return;
                     }
                     const QSet<ArticleId> wanted(ids.cbegin(), ids.cend());
                     QList<ArticleId> hits;
                     for (const ArticleKey &key : *all) {
                         if (ids.isEmpty() || wanted.contains(key.id))
                             hits.append(key.id);
                     }
                     whenAnswered(m_store.keysOf(plain, cursor, hits), this, sorted);
                 });
    return promise.future();
}

} // namespace naba
