// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"

#include "app/library/search_indexer.h"
#include "app/library/search_plan.h"
#include "app/library/search_text.h"
#include "app/store/article_store.h"
#include "app/store/connections.h"
#include "app/store/feed_store.h"
#include "app/store/search_find.h"
#include "app/store/search_store.h"
#include "app/store/tag_store.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

bool hasNames(const text::SearchQuery &query)
{
    using Kind = text::QueryPart::Kind;
    return std::any_of(query.parts.begin(), query.parts.end(), [](const text::QueryPart &part) {
        return part.kind == Kind::From || part.kind == Kind::In || part.kind == Kind::Tag;
    });
}

Result<SearchNames> namesIn(store::Database &database)
{
    auto feeds = store::selectFeeds(database);
    if (!feeds)
        return tl::unexpected<Error>(feeds.error());
    auto folders = store::selectFolders(database);
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    auto tags = store::selectTags(database);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    return SearchNames{std::move(*feeds), std::move(*folders), std::move(*tags)};
}

/// What several questions found, each article once.
SearchFound united(SearchFound first, const SearchFound &second, const SearchPlan &plan)
{
    QSet<ArticleId> known;
    for (const SearchHit &hit : std::as_const(first.hits))
        known.insert(hit.article);
    qint64 fresh = 0;
    for (const SearchHit &hit : second.hits) {
        if (!known.contains(hit.article)) {
            first.hits.append(hit);
            ++fresh;
        }
    }
    first.total += std::max(fresh, second.total - (second.hits.size() - fresh));
    first.complete = first.complete && second.complete;
    std::stable_sort(
        first.hits.begin(), first.hits.end(),
        [best = plan.order == SearchOrder::Best](const SearchHit &a, const SearchHit &b) {
            return best && a.score != b.score ? a.score > b.score : a.published > b.published;
        });
    if (first.hits.size() > plan.limit)
        first.hits.resize(plan.limit);
    return first;
}

Result<SearchAnswer> answer(store::Database &database, const SearchRequest &request,
                            const text::DateContext &dates, const store::Cancelled &token)
{
    QElapsedTimer timer;
    timer.start();
    if (token && *token)
        return fail(ErrorKind::Cancelled);
    SearchAnswer answer;
    answer.understood = text::readQuery(request.typed, dates);
    SearchNames names;
    if (hasNames(answer.understood)) {
        auto found = namesIn(database);
        if (!found)
            return tl::unexpected<Error>(found.error());
        names = std::move(*found);
    }
    SearchPlans plans = searchPlans(answer.understood, names, request.exactForms);
    answer.understood.notices += plans.notices;
    bool first = true;
    SearchFound all;
    for (SearchPlan &plan : plans.plans) {
        plan.scope = request.scope;
        plan.order = request.order;
        plan.limit = request.limit;
        auto found = store::selectFound(database, plan, token);
        if (!found)
            return tl::unexpected<Error>(found.error());
        all =
            std::exchange(first, false) ? std::move(*found) : united(std::move(all), *found, plan);
    }
    answer.hits = std::move(all.hits);
    answer.total = all.total;
    answer.complete = all.complete;
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace

Search::Search(store::Connections &connections, Executor &pool, Clock clock)
    : m_connections(connections)
    , m_clock(std::move(clock))
    , m_indexer(std::make_unique<SearchIndexer>(connections, pool))
{
}

Search::~Search() = default;

text::DateContext Search::today() const
{
    text::DateContext dates = m_dates;
    dates.today = m_clock().toLocalTime().date();
    return dates;
}

text::SearchQuery Search::read(const QString &typed) const
{
    return text::readQuery(typed, today());
}

void Search::setDates(const text::DateContext &context)
{
    m_dates = context;
}

QFuture<Result<SearchAnswer>> Search::ask(const SearchRequest &request, const Token &token)
{
    return m_connections
        .read([request, dates = today(), token](store::Database &database) {
            return answer(database, request, dates, token);
        })
        .then(this, [](const Result<SearchAnswer> &found) { return found; });
}

QFuture<Result<SearchAnswer>> Search::find(const SearchRequest &request)
{
    return ask(request, {});
}

QFuture<Result<SearchAnswer>> Search::findLatest(const SearchRequest &request)
{
    if (m_latest)
        *m_latest = true;
    m_latest = std::make_shared<std::atomic<bool>>(false);
    return ask(request, m_latest);
}

QFuture<Result<QList<ArticleKey>>> Search::keys(const ArticleQuery &query, qsizetype limit)
{
    SearchRequest request;
    request.typed = query.search;
    request.exactForms = query.exactForms;
    request.limit = limit;
    request.scope = query;
    return find(request).then(this,
                              [](const Result<SearchAnswer> &answer) -> Result<QList<ArticleKey>> {
                                  if (!answer)
                                      return tl::unexpected<Error>(answer.error());
                                  QList<ArticleKey> keys;
                                  keys.reserve(answer->hits.size());
                                  for (const SearchHit &hit : answer->hits)
                                      keys.append({hit.published, hit.article});
                                  return keys;
                              });
}

QFuture<Result<QList<ArticleId>>> Search::markRead(const ArticleQuery &query)
{
    SearchRequest request;
    request.typed = query.search;
    request.exactForms = query.exactForms;
    request.limit = longestList;
    request.scope = query;
    request.scope.unread = true;
    return m_connections.writeForUser(
        [request, dates = today()](store::Database &database) -> Result<QList<ArticleId>> {
            const auto found = answer(database, request, dates, {});
            if (!found)
                return tl::unexpected<Error>(found.error());
            QList<ArticleId> ids;
            for (const SearchHit &hit : found->hits)
                ids.append(hit.article);
            return store::updateMark(database, ids, store::Mark::Read, true);
        });
}

QFuture<Result<QList<SearchExcerpt>>> Search::excerpts(const QList<ArticleId> &ids,
                                                       const QString &typed, bool exactForms)
{
    return m_connections
        .read([ids, query = read(typed),
               exactForms](store::Database &database) -> Result<QList<SearchExcerpt>> {
            const QList<SearchText> texts = searchTexts(query, exactForms);
            QList<SearchExcerpt> excerpts;
            for (const ArticleId id : ids) {
                const auto text = store::selectTextOf(database, id);
                if (!text)
                    return tl::unexpected<Error>(text.error());
                if (!*text)
                    continue;
                const QString body = searchedBody((*text)->contentHtml, (*text)->summary);
                excerpts.append({id, searchMarks((*text)->title, (*text)->language, texts, true),
                                 snippetOf(body, (*text)->language, texts)});
            }
            return excerpts;
        })
        .then(this, [](const Result<QList<SearchExcerpt>> &found) { return found; });
}

QList<SearchText> Search::marksFor(const text::SearchQuery &query, bool exactForms)
{
    return searchTexts(query, exactForms);
}

SearchIndexer &Search::indexer()
{
    return *m_indexer;
}

QFuture<Result<qint64>> Search::waiting()
{
    return m_connections
        .read([](store::Database &database) { return store::countTextsToIndex(database); })
        .then(this, [](const Result<qint64> &count) { return count; });
}

QFuture<Result<void>> Search::caughtUp()
{
    return m_indexer->caughtUp();
}

void Search::close()
{
    if (m_latest)
        *m_latest = true;
    m_indexer->close();
}

} // namespace naba
