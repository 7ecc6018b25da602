// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_watch.h"

#include "app/base/when_answered.h"
#include "app/library/search_answer.h"
#include "app/store/article_store.h"
#include "app/store/connections.h"
#include "app/store/saved_search_store.h"
#include "app/store/search_store.h"

#include <algorithm>
#include <utility>

namespace naba {

namespace {

/// More at once are so many that their number says nothing.
constexpr qsizetype mostTold = 200;

using Found = std::pair<ArticleId, QList<SearchNews>>;

Result<std::optional<SearchNews>> newsOf(store::Database &database, const SavedSearch &search,
                                         ArticleId after, const text::DateContext &dates)
{
    SearchRequest request;
    request.typed = search.query;
    request.exactForms = search.exact;
    request.limit = mostTold;
    request.window = mostTold; // the last that arrived are looked at first
    request.scope.unread = true;
    const auto found = answer(database, request, dates, {});
    if (!found)
        return tl::unexpected<Error>(found.error());
    SearchNews news{search.id, search.title, 0, {}};
    ArticleId newest;
    for (const SearchHit &hit : found->hits) {
        if (hit.article.value <= after.value)
            continue;
        if (news.articles++ == 0)
            newest = hit.article;
    }
    if (news.articles == 0)
        return std::nullopt;
    const auto text = store::selectTextOf(database, newest);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (*text)
        news.headline = (*text)->title;
    return news;
}

Result<Found> newsAfter(store::Database &database, ArticleId after, const text::DateContext &dates)
{
    const auto last = store::lastIndexed(database);
    if (!last)
        return tl::unexpected<Error>(last.error());
    Found found{ArticleId{std::max(after.value, last->value)}, {}};
    if (last->value <= after.value)
        return found;
    const auto searches = store::selectSavedSearches(database);
    if (!searches)
        return tl::unexpected<Error>(searches.error());
    for (const SavedSearch &search : *searches) {
        if (!search.notify)
            continue;
        const auto news = newsOf(database, search, after, dates);
        if (!news)
            return tl::unexpected<Error>(news.error());
        if (*news)
            found.second.append(**news);
    }
    return found;
}

} // namespace

SearchWatch::SearchWatch(store::Connections &connections, std::function<text::DateContext()> dates)
    : m_connections(connections)
    , m_dates(std::move(dates))
{
}

void SearchWatch::start()
{
    if (m_last)
        return;
    const auto question =
        m_connections.read([](store::Database &database) { return store::lastArticle(database); });
    whenAnswered(question, this, [this](const Result<ArticleId> &last) {
        if (last && !m_last)
            m_last = *last;
    });
}

void SearchWatch::look()
{
    if (!m_last)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto question =
        m_connections.read([after = *m_last, dates = m_dates()](store::Database &database) {
            return newsAfter(database, after, dates);
        });
    whenAnswered(question, this, [this](const Result<Found> &found) { take(found); });
}

void SearchWatch::take(const Result<Found> &found)
{
    m_looking = false;
    if (found) {
        m_last = found->first;
        if (!found->second.isEmpty())
            Q_EMIT arrived(found->second);
    }
    if (std::exchange(m_again, false))
        look();
}

} // namespace naba
