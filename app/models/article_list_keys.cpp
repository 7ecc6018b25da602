// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of the list come in: the first at once, the others behind them, arrivals between
// them.
#include "app/base/when_answered.h"
#include "app/models/article_list_model.h"

#include <algorithm>
#include <utility>

namespace naba {

namespace {

/// What a window shows, and some screens more.
constexpr int firstKeys = 500;
/// The rest: few enough that the other questions of a window find a gap.
constexpr int moreKeys = 20'000;
/// Reading more than that fills the readers' caches with pages of an index.
constexpr int longKeys = 100'000;

} // namespace

void ArticleListModel::setQuery(const ArticleQuery &query)
{
    m_query = query;
    m_loading = true;
    m_complete = false;
    m_again = false;
    m_outdated = false;
    m_lookingForNew = false;
    m_candidates.clear();
    m_cursor = {};
    m_clearLate.start();
    m_wholeSoon.stop();
    ++m_generation;
    readTags();
    askForKeys(firstKeys);
}

void ArticleListModel::askForWhole()
{
    askForKeys(moreKeys);
}

void ArticleListModel::askForKeys(int count)
{
    whenAnswered(m_library->keyPage(m_query, m_cursor, count), this,
                 [this, generation = m_generation](const Result<KeyPage> &page) {
                     if (generation == m_generation) {
                         takeKeys(page);
                     }
                 });
}

void ArticleListModel::takeKeys(const Result<KeyPage> &page)
{
    if (!page) {
        if (m_loading) {
            m_clearLate.stop();
            m_loading = false;
            showKeys({});
            Q_EMIT failed(page.error());
            Q_EMIT loaded();
        } else {
            Q_EMIT failed(page.error());
        }
        m_comparing.clear();
        m_again = false;
        endOfKeys();
        return;
    }
    m_cursor = page->next;
    if (m_again) {
        m_comparing += page->keys;
    } else if (!m_loading) {
        appendKeys(page->keys);
    } else if (!page->keys.isEmpty() || page->atEnd) {
        m_clearLate.stop();
        m_loading = false;
        if (!page->search.isNull()) {
            m_query.search = page->search;
            m_query.unfinished = false;
        }
        showKeys(page->keys);
        Q_EMIT loaded();
    }
    if (page->isForetaste) {
        m_again = true;
        m_comparing.clear();
        m_cursor = {};
        m_wholeSoon.start();
        return;
    }
    if (!page->atEnd) {
        askForKeys(moreKeys);
        return;
    }
    if (std::exchange(m_again, false)) {
        keepExisting(std::exchange(m_comparing, {}));
    } else {
        endOfKeys();
    }
}

void ArticleListModel::endOfKeys()
{
    m_complete = true;
    // Lists grow by doubling: half of a big one may be room for nothing.
    if (m_keys.capacity() > m_keys.size() + m_keys.size() / 8 + firstKeys) {
        m_keys.squeeze();
    }
    if (m_keys.size() > longKeys) {
        m_library->giveBackMemory();
    }
    Q_EMIT completed();
    if (std::exchange(m_outdated, false)) {
        askAgain();
    }
    lookForNew({});
}

void ArticleListModel::showKeys(const QList<ArticleKey> &keys)
{
    beginResetModel();
    m_headers->clear();
    m_excerpts->setQuery(m_query);
    // A ranked list is in the order of its places, as one by title is.
    m_order = KeyOrder(isRanked() ? ArticleOrder::ByTitle : m_query.order);
    m_keys = keys;
    if (m_order.isByDate() && !std::is_sorted(m_keys.cbegin(), m_keys.cend(), m_order)) {
        std::sort(m_keys.begin(), m_keys.end(), m_order);
    }
    endResetModel();
}

void ArticleListModel::appendKeys(const QList<ArticleKey> &keys)
{
    if (keys.isEmpty()) {
        return;
    }
    const int row = int(m_keys.size());
    beginInsertRows({}, row, row + int(keys.size()) - 1);
    m_keys.append(keys);
    endInsertRows();
}

/// Reads the whole list once more, for changes that nobody told in detail.
void ArticleListModel::askAgain()
{
    if (m_loading || !m_complete) {
        m_outdated = true;
        return;
    }
    m_again = true;
    m_complete = false;
    m_comparing.clear();
    m_cursor = {};
    ++m_generation; // what was under way for new articles is part of this
    m_lookingForNew = false;
    askForKeys(moreKeys);
}

/// The list as it was found once more, with the rows that do not match any more but still exist.
void ArticleListModel::keepExisting(QList<ArticleKey> found)
{
    QList<ArticleId> ids;
    ids.reserve(found.size());
    for (const ArticleKey &key : std::as_const(found)) {
        ids.append(key.id);
    }
    IdSet there(ids);
    QList<ArticleKey> missing;
    for (const ArticleKey &key : std::as_const(m_keys)) {
        if (!there.contains(key.id)) {
            missing.append(key);
        }
    }
    if (missing.isEmpty() && found.size() == m_keys.size()) {
        endOfKeys();
        return;
    }
    ids.clear();
    for (const ArticleKey &key : std::as_const(missing)) {
        ids.append(key.id);
    }
    const auto finish = [this, found, missing](const IdSet &existing) {
        QList<ArticleKey> all = found;
        for (const ArticleKey &key : missing) {
            if (existing.contains(key.id)) {
                all.append(key);
            }
        }
        if (all.size() > found.size()) {
            std::stable_sort(
                all.begin(), all.end(), [this](const ArticleKey &a, const ArticleKey &b) {
                    return m_order.isByDate() ? m_order(a, b) : m_order.isPlaceBefore(a, b);
                });
        }
        rearrange(std::move(all));
        endOfKeys();
    };
    if (missing.isEmpty()) {
        finish(IdSet({}));
        return;
    }
    whenAnswered(m_library->keysOf({}, {}, ids), this,
                 [this, finish, generation = m_generation](const Result<QList<ArticleKey>> &reply) {
                     if (generation != m_generation) {
                         return;
                     }
                     QList<ArticleId> existing;
                     for (const ArticleKey &key : reply.value_or(QList<ArticleKey>())) {
                         existing.append(key.id);
                     }
                     finish(IdSet(existing));
                 });
}

/// Asks which of `ids` the list holds and gives those a row which have none. While an answer is
/// under way more are only noted down: a refresh brings many small changes.
void ArticleListModel::lookForNew(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        m_candidates.insert(id);
    }
    // A ranked list stays as it was ranked.
    if (m_candidates.isEmpty() || m_loading || !m_complete || m_lookingForNew || isRanked()) {
        return;
    }
    m_lookingForNew = true;
    m_asked = std::exchange(m_candidates, {});
    whenAnswered(m_library->keysOf(m_query, m_cursor, m_asked.values()), this,
                 [this, generation = m_generation](const Result<QList<ArticleKey>> &reply) {
                     if (generation != m_generation) {
                         return;
                     }
                     m_lookingForNew = false;
                     if (reply) {
                         QList<ArticleKey> found;
                         std::copy_if(
                             reply->cbegin(), reply->cend(), std::back_inserter(found),
                             [this](const ArticleKey &key) { return m_asked.contains(key.id); });
                         insertNew(std::move(found));
                     }
                     lookForNew({});
                 });
}

void ArticleListModel::insertNew(QList<ArticleKey> found)
{
    if (found.isEmpty()) {
        return;
    }
    QList<ArticleId> ids;
    for (const ArticleKey &key : std::as_const(found)) {
        ids.append(key.id);
    }
    // A row that is there keeps its place, even if the feed gave the article another time.
    IdSet fresh(ids);
    for (const ArticleKey &key : std::as_const(m_keys)) {
        fresh.remove(key.id);
    }
    found.removeIf([&fresh](const ArticleKey &key) { return !fresh.contains(key.id); });
    std::sort(found.begin(), found.end(), m_order);
    const auto before = [this](const ArticleKey &a, const ArticleKey &b) {
        return m_order.isByDate() ? m_order(a, b) : m_order.isPlaceBefore(a, b);
    };

    struct Run
    {
        int row;
        std::span<const ArticleKey> keys;
    };

    std::vector<Run> runs;
    for (auto first = found.cbegin(); first != found.cend();) {
        const auto place = std::upper_bound(m_keys.cbegin(), m_keys.cend(), *first, before);
        // One insertion for all that go between the same two rows.
        const auto last = place == m_keys.cend()
                              ? found.cend()
                              : std::lower_bound(first, found.cend(), *place, before);
        runs.push_back({int(place - m_keys.cbegin()), {&*first, size_t(last - first)}});
        first = last;
    }
    if (runs.size() > size_t(mostRuns)) {
        QList<ArticleKey> all;
        all.reserve(m_keys.size() + found.size());
        std::merge(m_keys.cbegin(), m_keys.cend(), found.cbegin(), found.cend(),
                   std::back_inserter(all), before);
        rearrange(std::move(all));
        return;
    }
    // From the end, so that the rows before keep their numbers.
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        insertRun(run->row, run->keys);
    }
}

void ArticleListModel::insertRun(int row, std::span<const ArticleKey> keys)
{
    const int count = int(keys.size());
    beginInsertRows({}, row, row + count - 1);
    m_keys.insert(row, count, ArticleKey());
    std::copy(keys.begin(), keys.end(), m_keys.begin() + row);
    endInsertRows();
    announceHeadings(row + count);
}

void ArticleListModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_keys.remove(first, last - first + 1);
    endRemoveRows();
    announceHeadings(first);
}

/// Many rows come and go at once: one change of layout, after which every index stands for the
/// article it stood for.
void ArticleListModel::rearrange(QList<ArticleKey> keys)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<ArticleId, int> rows;
    for (const QModelIndex &one : before) {
        rows.insert(m_keys.at(one.row()).id, -1);
    }
    if (!rows.isEmpty()) {
        for (qsizetype row = 0; row < keys.size(); ++row) {
            if (const auto at = rows.find(keys.at(row).id); at != rows.end()) {
                *at = int(row);
            }
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before) {
        const int row = rows.value(m_keys.at(one.row()).id, -1);
        after.append(row < 0 ? QModelIndex() : createIndex(row, one.column()));
    }
    m_keys = std::move(keys);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace naba
