// SPDX-License-Identifier: GPL-3.0-or-later
// What the list does when the library changes.
#include "app/base/when_answered.h"
#include "app/models/article_list_model.h"

#include <algorithm>
#include <utility>

namespace naba {

void ArticleListModel::handle(const Change &change)
{
    std::visit([this](const auto &one) { handle(one); }, change);
}

void ArticleListModel::handle(const FeedsChanged &)
{
    readFeedTitles();
}

void ArticleListModel::handle(const FeedChecked &)
{
    readFeedTitles();
}

void ArticleListModel::handle(const ArticlesStored &change)
{
    m_headers->refetch(change.updated);
    m_excerpts->forget(change.updated);
    if (m_query.search.isEmpty()) {
        lookForNew(change.added + change.updated);
        return;
    }
    // They cannot be found before they are indexed; SearchesChanged says when.
    for (const ArticleId id : change.added + change.updated) {
        m_candidates.insert(id);
    }
}

void ArticleListModel::handle(const ArticlesRemoved &change)
{
    const QSet<ArticleId> gone(change.ids.cbegin(), change.ids.cend());
    m_candidates.subtract(gone);
    m_asked.subtract(gone);
    // From the end, so that the rows still to be looked at keep their numbers.
    for (int last = int(m_keys.size()) - 1; last >= 0; --last) {
        if (!gone.contains(m_keys.at(last).id)) {
            continue;
        }
        int first = last;
        while (first > 0 && gone.contains(m_keys.at(first - 1).id)) {
            --first;
        }
        removeRun(first, last);
        last = first;
    }
    m_headers->forget(change.ids);
}

void ArticleListModel::handle(const StatusChanged &change)
{
    announce(m_headers->applyStatus(change),
             {ReadRole, StarredRole, Qt::DisplayRole, Qt::AccessibleTextRole});
    const bool mayAppear =
        (m_query.unread && change.read == false) || (m_query.starred && change.starred == true);
    if (mayAppear) {
        lookForNew(change.ids);
    }
}

void ArticleListModel::handle(const DirectionChanged &)
{
    // A matter of the page; a headline's direction was found when it was stored.
}

void ArticleListModel::handle(const SearchesChanged &)
{
    if (!m_query.search.isEmpty()) {
        lookForNew({});
    }
}

void ArticleListModel::handle(const TagsChanged &change)
{
    readTags();
    m_headers->refetch(change.ids);
    if (m_query.tag.isValid()) {
        lookForNew(change.ids);
    }
}

/// Asks for the query's keys again and gives those of `ids` a row which now match. While an
/// answer is under way more are only noted down: a refresh brings many small changes.
void ArticleListModel::lookForNew(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        m_candidates.insert(id);
    }
    // A ranked list stays as it was ranked.
    if (m_candidates.isEmpty() || m_loading || m_lookingForNew || isRanked()) {
        return;
    }
    m_lookingForNew = true;
    m_asked = std::exchange(m_candidates, {});
    const int generation = m_generation;
    whenAnswered(
        m_library->keys(m_query), this, [this, generation](const Result<QList<ArticleKey>> &reply) {
            if (generation != m_generation) {
                return;
            }
            m_lookingForNew = false;
            if (reply) {
                QList<ArticleKey> found;
                std::copy_if(reply->cbegin(), reply->cend(), std::back_inserter(found),
                             [this](const ArticleKey &key) { return m_asked.contains(key.id); });
                insertNew(found);
            }
            lookForNew({});
        });
}

void ArticleListModel::insertNew(const QList<ArticleKey> &found)
{
    QSet<ArticleId> ids;
    for (const ArticleKey &key : found) {
        ids.insert(key.id);
    }
    // A row that is there keeps its place, even if the feed gave the article another time.
    for (auto at = m_keys.cbegin(); at != m_keys.cend() && !ids.isEmpty(); ++at) {
        ids.remove(at->id);
    }
    QList<ArticleKey> fresh;
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(fresh),
                 [&ids](const ArticleKey &key) { return ids.contains(key.id); });
    std::sort(fresh.begin(), fresh.end(), newerFirst);
    for (auto first = fresh.cbegin(); first != fresh.cend();) {
        const auto place = std::lower_bound(m_keys.cbegin(), m_keys.cend(), *first, newerFirst);
        // One insertion for all that go between the same two rows.
        const auto last = place == m_keys.cend()
                              ? fresh.cend()
                              : std::lower_bound(first, fresh.cend(), *place, newerFirst);
        insertRun(int(place - m_keys.cbegin()), {&*first, size_t(last - first)});
        first = last;
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

/// The row after a change may have become, or ceased to be, the first of its day.
void ArticleListModel::announceHeadings(int row)
{
    if (row < m_keys.size()) {
        Q_EMIT dataChanged(index(row), index(row), {DayHeadingRole, Qt::AccessibleTextRole});
    }
}

void ArticleListModel::readTags()
{
    whenAnswered(m_library->tags(), this, [this](const Result<QList<Tag>> &reply) {
        if (!reply) {
            return;
        }
        m_tags.clear();
        for (const Tag &tag : *reply) {
            m_tags.insert(tag.id, tag);
        }
        announce(m_headers->ids(), {TagsRole, Qt::AccessibleTextRole});
    });
}

void ArticleListModel::readFeedTitles()
{
    if (std::exchange(m_readingTitles, true)) {
        m_titlesOutdated = true;
        return;
    }
    whenAnswered(m_library->feeds(), this, [this](const Result<QList<Feed>> &reply) {
        m_readingTitles = false;
        if (reply) {
            for (const Feed &feed : *reply) {
                announce(m_headers->renameFeed(feed.id, feed.title),
                         {FeedTitleRole, Qt::AccessibleTextRole});
            }
        }
        if (std::exchange(m_titlesOutdated, false)) {
            readFeedTitles();
        }
    });
}

} // namespace naba
