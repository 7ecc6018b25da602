// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"

#include "app/base/when_answered.h"
#include "app/library/search_indexer.h"
#include "app/library/search_plan.h"
#include "app/library/search_text.h"
#include "app/store/article_store.h"
#include "app/store/connections.h"
#include "app/store/feed_store.h"
#include "app/store/saved_search_store.h"
#include "app/store/search_find.h"
#include "app/store/search_store.h"
#include "app/store/search_words.h"
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
    return SearchNames{std::move(*feeds), std::move(*folders), std::move(*tags), {}};
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

/// The query with one of its words replaced by one that is nearly the same, for each word of which
/// the library has none.
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

} // namespace

Search::Search(store::Connections &connections, Executor &pool, Clock clock)
    : m_connections(connections)
    , m_clock(std::move(clock))
    , m_indexer(std::make_unique<SearchIndexer>(connections, pool))
{
    connect(m_indexer.get(), &SearchIndexer::caughtUpWithNew, this, &Search::changed);
}

Search::~Search() = default;

QFuture<Result<SearchNames>> Search::names()
{
    const auto question =
        m_connections.read([](store::Database &database) { return namesIn(database); });
    return mapped(question, this, [](const Result<SearchNames> &names) { return names; });
}

QFuture<Result<QStringList>> Search::suggestions(const QString &typed)
{
    const auto question =
        m_connections.read([typed, query = read(typed)](store::Database &database) {
            return suggestionsFor(database, typed, query);
        });
    return mapped(question, this, [](const Result<QStringList> &found) { return found; });
}

QFuture<Result<QList<SavedSearch>>> Search::saved()
{
    const auto question = m_connections.read(
        [dates = today()](store::Database &database) -> Result<QList<SavedSearch>> {
            auto searches = store::selectSavedSearches(database);
            if (!searches)
                return searches;
            for (SavedSearch &search : *searches) {
                SearchRequest request;
                request.typed = search.query;
                request.exactForms = search.exact;
                request.limit = 1;
                request.scope.unread = true;
                const auto found = answer(database, request, dates, {});
                if (!found)
                    return tl::unexpected<Error>(found.error());
                search.unread = found->total;
            }
            return searches;
        });
    return mapped(question, this,
                  [](const Result<QList<SavedSearch>> &searches) { return searches; });
}

QFuture<Result<SearchId>> Search::save(const SavedSearch &search)
{
    const auto question = m_connections.writeForUser(
        [search](store::Database &database) { return store::insertSavedSearch(database, search); });
    return mapped(question, this, [this](const Result<SearchId> &saved) {
        if (saved)
            Q_EMIT changed();
        return saved;
    });
}

QFuture<Result<void>> Search::change(const SavedSearch &search)
{
    const auto question = m_connections.writeForUser(
        [search](store::Database &database) { return store::updateSavedSearch(database, search); });
    return mapped(question, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
        return done;
    });
}

QFuture<Result<void>> Search::remove(SearchId id)
{
    const auto question = m_connections.writeForUser(
        [id](store::Database &database) { return store::deleteSavedSearch(database, id); });
    return mapped(question, this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
        return done;
    });
}

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
    const auto question =
        m_connections.read([request, dates = today(), token](store::Database &database) {
            return answer(database, request, dates, token);
        });
    return mapped(question, this, [](const Result<SearchAnswer> &found) { return found; });
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
    if (query.search != m_listed || !m_list) {
        if (m_list)
            *m_list = true;
        m_list = std::make_shared<std::atomic<bool>>(false);
        m_listed = query.search;
    }
    SearchRequest request;
    request.typed = query.search;
    request.exactForms = query.exactForms;
    request.order = query.bestFirst ? SearchOrder::Best : SearchOrder::Newest;
    request.limit = limit;
    request.scope = query;
    return mapped(ask(request, m_list), this,
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
    const auto question =
        m_connections.read([ids, query = read(typed),
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
        });
    return mapped(question, this, [](const Result<QList<SearchExcerpt>> &found) { return found; });
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
    const auto question = m_connections.read(
        [](store::Database &database) { return store::countTextsToIndex(database); });
    return mapped(question, this, [](const Result<qint64> &count) { return count; });
}

QFuture<Result<void>> Search::caughtUp()
{
    return m_indexer->caughtUp();
}

void Search::close()
{
    for (const Token &token : {m_latest, m_list}) {
        if (token)
            *token = true;
    }
    m_indexer->close();
}

} // namespace naba
