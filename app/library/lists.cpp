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

ArticleQuery withoutSearch(ArticleQuery query)
{
    query.search.clear();
    return query;
}

} // namespace

Lists::Lists(store::Store &store, Search &search)
    : m_store(store)
    , m_search(search)
{
}

QFuture<Result<QList<ArticleKey>>> Lists::keys(const ArticleQuery &query)
{
    return query.search.isEmpty() ? m_store.keys(query) : foundOf(query, {}, {});
}

QFuture<Result<KeyPage>> Lists::keyPage(const ArticleQuery &query, const KeyCursor &cursor,
                                        int count)
{
    KeyCursor at = cursor;
    if (!at.started)
        at.ownScript = static_cast<unsigned char>(text::collationGroupOf(QLocale().bcp47Name()));
    return query.search.isEmpty() ? m_store.keyPage(query, at, count) : foundPage(query, at);
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
