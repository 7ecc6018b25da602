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
    const IdSet gone(change.ids);
    for (const ArticleId id : change.ids) {
        m_candidates.remove(id);
        m_asked.remove(id);
    }
    // From the end, so that the rows still to be looked at keep their numbers.
    QList<std::pair<int, int>> runs;
    for (int last = int(m_keys.size()) - 1; last >= 0; --last) {
        if (!gone.contains(m_keys.at(last).id)) {
            continue;
        }
        int first = last;
        while (first > 0 && gone.contains(m_keys.at(first - 1).id)) {
            --first;
        }
        runs.append({first, last});
        last = first;
    }
    if (runs.size() <= mostRuns) {
        for (const auto &[first, last] : std::as_const(runs)) {
            removeRun(first, last);
        }
    } else {
        QList<ArticleKey> left;
        left.reserve(m_keys.size());
        std::copy_if(m_keys.cbegin(), m_keys.cend(), std::back_inserter(left),
                     [&gone](const ArticleKey &key) { return !gone.contains(key.id); });
        rearrange(std::move(left));
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

void ArticleListModel::handle(const ArticlesKept &change)
{
    m_headers->refetch(change.ids.isEmpty() ? m_headers->ids() : change.ids);
}

void ArticleListModel::handle(const DirectionChanged &)
{
    // A matter of the page; a headline's direction was found when it was stored.
}

void ArticleListModel::handle(const LibraryChanged &)
{
    readTags();
    readFeedTitles();
    m_headers->refetch(m_headers->ids());
    askAgain();
}

void ArticleListModel::handle(const SearchesChanged &)
{
    if (!m_query.search.isEmpty()) {
        m_candidates.clear(); // among what is found now
        askAgain();
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
