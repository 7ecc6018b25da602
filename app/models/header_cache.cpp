// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/header_cache.h"

#include "app/base/when_answered.h"

#include <utility>

namespace naba {

namespace {
// Rows kept: some thirty screens' worth.
constexpr int maxEntries = 3000;
// Pages waiting: what scrolled past long ago is not worth reading any more.
constexpr qsizetype maxQueue = 8;
// The library reads on two threads; more at once would only make the newest wait.
constexpr int maxUnderWay = 2;
} // namespace

HeaderCache::HeaderCache(Library *library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_entries(maxEntries)
{
}

void HeaderCache::want(const QList<ArticleKey> &page)
{
    QList<ArticleKey> missing;
    for (const ArticleKey &key : page) {
        if (!m_pending.contains(key.id) && !m_entries.contains(key.id)) {
            missing.append(key);
        }
    }
    if (missing.isEmpty()) {
        return;
    }
    for (const ArticleKey &key : std::as_const(missing)) {
        m_pending.insert(key.id);
    }
    m_queue.append(missing);
    if (m_queue.size() > maxQueue) {
        const QList<ArticleKey> dropped = m_queue.takeFirst();
        for (const ArticleKey &key : dropped) {
            m_pending.remove(key.id);
        }
    }
    schedule();
}

void HeaderCache::refetch(const QList<ArticleId> &ids)
{
    QList<ArticleKey> again;
    for (const ArticleId id : ids) {
        if (m_pending.contains(id)) {
            m_outdated.insert(id);
        } else if (const Entry *entry = m_entries.object(id)) {
            m_pending.insert(id);
            again.append(entry->key);
        }
    }
    if (!again.isEmpty()) {
        m_queue.append(again);
        schedule();
    }
}

QList<ArticleId> HeaderCache::applyStatus(const StatusChanged &change)
{
    QList<ArticleId> changed;
    for (const ArticleId id : change.ids) {
        if (m_pending.contains(id)) {
            m_outdated.insert(id);
        }
        Entry *entry = m_entries.object(id);
        if (!entry) {
            continue;
        }
        const bool read = change.read.value_or(entry->header.read);
        const bool starred = change.starred.value_or(entry->header.starred);
        if (read != entry->header.read || starred != entry->header.starred) {
            entry->header.read = read;
            entry->header.starred = starred;
            changed.append(id);
        }
    }
    return changed;
}

QList<ArticleId> HeaderCache::renameFeed(FeedId feed, const QString &title)
{
    QList<ArticleId> changed;
    const QList<ArticleId> all = m_entries.keys();
    for (const ArticleId id : all) {
        Entry *entry = m_entries.object(id);
        if (entry->header.feed == feed && entry->header.feedTitle != title) {
            entry->header.feedTitle = title;
            changed.append(id);
        }
    }
    return changed;
}

void HeaderCache::forget(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        m_entries.remove(id);
    }
}

void HeaderCache::clear()
{
    ++m_generation;
    m_underWay = 0;
    m_entries.clear();
    m_queue.clear();
    m_pending.clear();
    m_outdated.clear();
}

void HeaderCache::schedule()
{
    // Later, so that all rows of one paint are in the queue before the first page is chosen.
    if (!std::exchange(m_scheduled, true)) {
        QMetaObject::invokeMethod(this, &HeaderCache::pump, Qt::QueuedConnection);
    }
}

void HeaderCache::pump()
{
    m_scheduled = false;
    while (m_library && m_underWay < maxUnderWay && !m_queue.isEmpty()) {
        const QList<ArticleKey> page = m_queue.takeLast();
        QList<ArticleId> ids;
        ids.reserve(page.size());
        for (const ArticleKey &key : page) {
            ids.append(key.id);
        }
        ++m_underWay;
        whenAnswered(
            m_library->headers(ids), this,
            [this, page, generation = m_generation](const Result<QList<ArticleHeader>> &reply) {
                if (generation == m_generation) {
                    take(page, reply);
                }
            });
    }
}

void HeaderCache::take(const QList<ArticleKey> &asked, const Result<QList<ArticleHeader>> &reply)
{
    --m_underWay;
    QHash<ArticleId, ArticleKey> keys;
    for (const ArticleKey &key : asked) {
        keys.insert(key.id, key);
    }
    QList<ArticleId> got;
    QList<ArticleId> again;
    if (reply) {
        for (const ArticleHeader &header : *reply) {
            m_pending.remove(header.id);
            m_entries.insert(header.id, new Entry{header, keys.value(header.id)});
            got.append(header.id);
            // The answer may be older than the change: show it, but ask once more.
            if (m_outdated.remove(header.id)) {
                again.append(header.id);
            }
        }
        // What is missing is gone, and stays pending so that no paint asks for it again.
    } else {
        for (const ArticleKey &key : asked) {
            m_pending.remove(key.id);
            m_outdated.remove(key.id);
        }
    }
    if (!got.isEmpty()) {
        Q_EMIT arrived(got);
    }
    refetch(again);
    if (!m_queue.isEmpty()) {
        schedule();
    }
}

} // namespace naba
