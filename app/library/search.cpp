// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"

#include "app/base/when_answered.h"
#include "app/library/search_answer.h"
#include "app/library/search_indexer.h"
#include "app/library/search_plan.h"
#include "app/library/search_text.h"
#include "app/library/search_watch.h"
#include "app/store/article_store.h"
#include "app/store/connections.h"
#include "app/store/saved_search_store.h"
#include "app/store/search_find.h"
#include "app/store/search_store.h"

#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// Somebody who types waits no longer than this for the first of what is found, and a little for
/// the window to show it.
constexpr int patienceMs = 12;

} // namespace

Search::Search(store::Connections &connections, Executor &pool, Clock clock)
    : m_connections(connections)
    , m_clock(std::move(clock))
    , m_indexer(std::make_unique<SearchIndexer>(connections, pool))
    , m_watch(std::make_unique<SearchWatch>(connections, [this] { return today(); }))
{
    connect(m_indexer.get(), &SearchIndexer::caughtUpWithNew, this, &Search::changed);
    connect(m_indexer.get(), &SearchIndexer::woken, m_watch.get(), &SearchWatch::start);
    connect(m_indexer.get(), &SearchIndexer::caughtUpWithNew, m_watch.get(), &SearchWatch::look);
}

Search::~Search() = default;

QFuture<Result<SearchNames>> Search::names()
{
    const auto question =
        m_connections.read([](store::Database &database) { return namesIn(database); });
    return mapped(question, this, [](const Result<SearchNames> &names) { return names; });
}

QFuture<Result<QList<text::QueryNotice>>> Search::unknownNames(const QString &typed)
{
    const auto question = m_connections.read(
        [query = read(typed)](store::Database &database) -> Result<QList<text::QueryNotice>> {
            if (!hasNames(query))
                return QList<text::QueryNotice>();
            const auto names = namesIn(database);
            if (!names)
                return tl::unexpected<Error>(names.error());
            return searchPlans(query, *names, false).notices;
        });
    return mapped(question, this,
                  [](const Result<QList<text::QueryNotice>> &notices) { return notices; });
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
            return answerUnfinished(database, request, dates, token);
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
    return mapped(found(query, limit, false), this,
                  [](const Result<FoundKeys> &found) -> Result<QList<ArticleKey>> {
                      if (!found)
                          return tl::unexpected<Error>(found.error());
                      return found->keys;
                  });
}

QFuture<Result<FoundKeys>> Search::found(const ArticleQuery &query, qsizetype limit, bool waits)
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
    if (waits) {
        request.enoughAfterMs = patienceMs;
        if (!query.bestFirst)
            request.window = limit;
    }
    return mapped(ask(request, m_list), this,
                  [limit](const Result<SearchAnswer> &answer) -> Result<FoundKeys> {
                      if (!answer)
                          return tl::unexpected<Error>(answer.error());
                      FoundKeys found;
                      found.search = answer->typed;
                      found.complete = answer->complete && answer->hits.size() < limit;
                      found.keys.reserve(answer->hits.size());
                      for (const SearchHit &hit : answer->hits)
                          found.keys.append({hit.published, hit.article});
                      return found;
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

SearchWatch &Search::watch()
{
    return *m_watch;
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
