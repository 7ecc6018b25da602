// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_answer.h"

#include "app/library/search_text.h"
#include "app/store/feed_store.h"
#include "app/store/search_words.h"
#include "app/store/tag_store.h"
#include "app/text/query_completion.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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
    return SearchNames{std::move(*feeds), std::move(*folders), std::move(*tags), {}};
}

Result<SearchAnswer> answer(store::Database &database, const SearchRequest &request,
                            const text::DateContext &dates, const store::Cancelled &token)
{
    QElapsedTimer timer;
    timer.start();
    if (token && *token)
        return fail(ErrorKind::Cancelled);
    SearchAnswer answer;
    answer.typed = request.typed;
    answer.understood = text::readQuery(request.typed, dates);
    SearchNames names;
    if (hasNames(answer.understood)) {
        auto found = namesIn(database);
        if (!found)
            return tl::unexpected<Error>(found.error());
        names = std::move(*found);
    }
    auto languages = store::selectFeedLanguages(database);
    if (!languages)
        return tl::unexpected<Error>(languages.error());
    names.languages = std::move(*languages);
    SearchPlans plans = searchPlans(answer.understood, names, request.exactForms);
    answer.understood.notices += plans.notices;
    bool first = true;
    SearchFound all;
    for (SearchPlan &plan : plans.plans) {
        plan.scope = request.scope;
        plan.order = request.order;
        plan.limit = request.limit;
        plan.enoughAfterMs = request.enoughAfterMs;
        plan.window = request.window.value_or(plan.window);
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

Result<SearchAnswer> answerUnfinished(store::Database &database, SearchRequest request,
                                      const text::DateContext &dates, const store::Cancelled &token)
{
    auto whole = answer(database, request, dates, token);
    if (!whole || !whole->hits.isEmpty() || !request.scope.unfinished)
        return whole;
    const QStringList meant = text::unfinishedAs(request.typed);
    for (const QString &one : meant) {
        request.typed = one;
        auto other = answer(database, request, dates, token);
        if (!other || !other->hits.isEmpty())
            return other;
    }
    return whole;
}

Result<QStringList> suggestionsFor(store::Database &database, const QString &typed,
                                   const text::SearchQuery &query)
{
    constexpr qsizetype mostSuggestions = 3;
    QStringList suggestions{typed};
    // From the end, so that the places of those before stay.
    for (auto part = query.parts.crbegin(); part != query.parts.crend(); ++part) {
        if (part->kind != text::QueryPart::Kind::Text || part->negated || part->prefix)
            continue;
        const SearchText words = searchText(part->value);
        if (words.words.size() != 1)
            continue;
        SearchPlan plan;
        plan.clauses = QList<SearchClause>{SearchClause{QList<SearchText>{words}, false}};
        plan.limit = 1;
        plan.window = 1;
        const auto known = store::selectFound(database, plan);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (!known->hits.isEmpty())
            continue;
        const auto near =
            store::selectNearWords(database, words.words.constFirst().form, mostSuggestions);
        if (!near)
            return tl::unexpected<Error>(near.error());
        QStringList replaced;
        for (const QString &word : *near) {
            for (const QString &other : std::as_const(suggestions)) {
                QString with = other;
                const qsizetype at = with.indexOf(part->value, part->position);
                if (at >= 0 && replaced.size() < mostSuggestions)
                    replaced.append(with.replace(at, part->value.size(), word));
            }
        }
        if (!replaced.isEmpty())
            suggestions = replaced;
    }
    suggestions.removeAll(typed);
    return suggestions;
}

} // namespace naba
