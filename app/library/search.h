// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/search.h"
#include "app/library/search_marks.h"
#include "app/text/search_query.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace naba {

namespace store {
class Connections;
}

class SearchIndexer;
class SearchWatch;

struct SearchNames;

/// A search as somebody asks for it.
struct SearchRequest
{
    QString typed;
    bool exactForms = false; ///< words as they are written, no other forms
    SearchOrder order = SearchOrder::Newest;
    qsizetype limit = 100;
    ArticleQuery scope;    ///< the list that is searched
    int enoughAfterMs = 0; ///< see SearchPlan, also for the next
    std::optional<qsizetype> window;
};

struct SearchAnswer
{
    QString typed; ///< what was asked; for an unfinished search not always what was typed
    text::SearchQuery understood;
    QList<SearchHit> hits;
    qint64 total = 0;
    bool complete = true; ///< every article that matches was counted and ranked
    double milliseconds = 0;
};

/// What is shown of an article that was found.
struct SearchExcerpt
{
    ArticleId article;
    QList<TextRange> titleRanges; ///< in the headline as it is stored
    Snippet snippet;
};

/// Rows of a list that a search fills; of commoner words the newest.
inline constexpr qsizetype longestList = 5'000;
/// The same of a list with the best first.
inline constexpr qsizetype longestRanked = 1'000;

/// What a list that is searched shows.
struct FoundKeys
{
    QList<ArticleKey> keys;
    QString search;       ///< what found them, see text::unfinishedAs
    bool complete = true; ///< there are no more
};

/// Full-text search over the library. Lives on the library's thread.
class Search : public QObject
{
    Q_OBJECT

public:
    Search(store::Connections &connections, Executor &pool, Clock clock);
    ~Search() override;

    /// What a query is taken to mean, today.
    [[nodiscard]] text::SearchQuery read(const QString &typed) const;

    /// The names that from:, in: and tag: may mean.
    QFuture<Result<SearchNames>> names();

    /// The names in a query that nothing in the library has.
    QFuture<Result<QList<text::QueryNotice>>> unknownNames(const QString &typed);

    /// How dates are read from now on. `today` is filled in by each question.
    void setDates(const text::DateContext &context);

    /// Articles that a query finds. A query that asks for nothing finds nothing.
    QFuture<Result<SearchAnswer>> find(const SearchRequest &request);
    /// As find(), but ends what was asked for in this way before: Cancelled.
    QFuture<Result<SearchAnswer>> findLatest(const SearchRequest &request);

    /// What ArticleQuery::search finds among the articles that the rest of the query lists, in its
    /// order: `limit` of them. A search that asks for nothing finds nothing. Ends an older one for
    /// something else: Cancelled.
    QFuture<Result<QList<ArticleKey>>> keys(const ArticleQuery &query,
                                            qsizetype limit = longestList);
    /// The same with more to it. Some milliseconds later what was found is enough if somebody
    /// `waits` for it, letter by letter.
    QFuture<Result<FoundKeys>> found(const ArticleQuery &query, qsizetype limit, bool waits);
    /// Marks read what keys() lists: the articles that were not.
    QFuture<Result<QList<ArticleId>>> markRead(const ArticleQuery &query);

    /// The pieces of articles where a query's words stand, in the order of `ids`; those that are
    /// gone are left out.
    QFuture<Result<QList<SearchExcerpt>>> excerpts(const QList<ArticleId> &ids,
                                                   const QString &typed, bool exactForms);

    /// The texts to be marked for a query. Loads the analyser's lexicon if it is not there yet.
    static QList<SearchText> marksFor(const text::SearchQuery &query, bool exactForms);

    SearchIndexer &indexer();

    /// Tells of what saved searches find among the arrivals, from the first look of the indexer on.
    SearchWatch &watch();

    /// The same query with words of the library in place of those that it does not have; the best
    /// first. Nothing if there are none.
    QFuture<Result<QStringList>> suggestions(const QString &typed);

    // See Library.
    QFuture<Result<QList<SavedSearch>>> saved();
    QFuture<Result<SearchId>> save(const SavedSearch &search);
    QFuture<Result<void>> change(const SavedSearch &search);
    QFuture<Result<void>> remove(SearchId id);

    /// Articles that cannot be found yet.
    QFuture<Result<qint64>> waiting();
    /// Finishes when everything that has arrived can be found.
    QFuture<Result<void>> caughtUp();

    /// Ends what is under way without an answer.
    void close();

Q_SIGNALS:
    /// Saved searches, or what they find.
    void changed();

private:
    using Token = std::shared_ptr<std::atomic<bool>>;
    QFuture<Result<SearchAnswer>> ask(const SearchRequest &request, const Token &token);
    [[nodiscard]] text::DateContext today() const;

    store::Connections &m_connections;
    Clock m_clock;
    text::DateContext m_dates;
    std::unique_ptr<SearchIndexer> m_indexer;
    std::unique_ptr<SearchWatch> m_watch;
    Token m_latest;
    Token m_list;     ///< of what a list asked for last
    QString m_listed; ///< and what that was
};

} // namespace naba

Q_DECLARE_METATYPE(naba::SearchExcerpt)
