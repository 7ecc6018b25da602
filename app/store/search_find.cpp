// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_find.h"

#include "app/store/search_filter.h"
#include "app/store/search_match.h"
#include "app/store/search_parts.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// BM25's weights for body, body_stems, title and title_stems: what stands in the headline, and as
/// it was typed, says more.
constexpr auto weights = "2.0, 1.0, 6.0, 4.0"_L1;

/// Above every score of BM25: articles that hold the very words come first.
constexpr double exactBonus = 1000;

/// A word of one document in so many says nothing of which is best, and weighing it means to go
/// through all of them in every part.
constexpr qint64 commonShare = 20;

/// With so few parts that hold anything, every word is weighed.
constexpr qsizetype fewParts = 3;

struct Candidate
{
    qint64 doc = 0;
    SearchHit hit;
};

class Finder
{
public:
    Finder(Database &database, const SearchPlan &plan, Cancelled cancelled)
        : m_database(database)
        , m_plan(plan)
        , m_filter(filterSql(plan.conditions, plan.scope))
        , m_cancelled(std::move(cancelled))
        , m_window(std::max(plan.window, plan.limit))
    {
        m_timer.start();
    }

    Result<SearchFound> find()
    {
        if (m_plan.clauses.isEmpty())
            return filtered();
        auto parts = selectParts(m_database);
        if (!parts)
            return tl::unexpected<Error>(parts.error());
        m_parts = std::move(*parts);
        auto found = findAs(Likeness::Word);
        if (!found || !found->complete || found->hits.size() >= m_plan.limit ||
            !canLoosen(m_plan.clauses))
            return found;
        auto loose = findAs(Likeness::Phrase);
        if (!loose)
            return loose;
        return append(std::move(*found), *loose);
    }

private:
    /// No words: the articles themselves are asked, newest first.
    Result<SearchFound> filtered()
    {
        Statement select = m_database.statement(
            u"SELECT a.id, a.published_ms FROM article a WHERE 1%1"
            " ORDER BY a.published_ms DESC, a.id DESC LIMIT ?"_s.arg(m_filter.sql));
        bindAll(select, m_filter.values);
        if (auto done = select.bind(qint64{m_window + 1}).run(); !done)
            return tl::unexpected<Error>(done.error());
        SearchFound found;
        for (; select.next(); ++found.total) {
            if (found.hits.size() < m_plan.limit)
                found.hits.append({select.id<ArticleId>(0), select.integer(1), 0, true});
        }
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
        found.complete = found.total <= m_window;
        return found;
    }

    [[nodiscard]] bool isCancelled() const { return m_cancelled && *m_cancelled; }

    [[nodiscard]] bool isEnough(const QList<Candidate> &found) const
    {
        return m_plan.enoughAfterMs > 0 && !found.isEmpty() &&
               m_timer.elapsed() >= m_plan.enoughAfterMs;
    }

    Result<SearchFound> findAs(Likeness likeness)
    {
        const Expression match = matchExpression(m_plan.clauses, likeness);
        SearchFound found;
        QList<Candidate> all;

        struct Share
        {
            SearchPart part;
            qsizetype first = 0;
            qsizetype last = 0; ///< one after
        };

        QList<Share> shares;
        for (const SearchPart &part : m_parts) {
            if (isCancelled())
                return fail(ErrorKind::Cancelled);
            const qsizetype first = all.size();
            if (auto done = gather(part, match, m_window + 1 - first, &all); !done)
                return tl::unexpected<Error>(done.error());
            if (all.size() > first)
                shares.append({part, first, all.size()});
            if (all.size() > m_window || (isEnough(all) && part.id != m_parts.constLast().id)) {
                found.complete = false;
                break;
            }
        }
        // Of what is not there none has more.
        if (m_plan.order == SearchOrder::Best && !match.others) {
            const auto weighed = informative(likeness, shares.size());
            if (!weighed)
                return tl::unexpected<Error>(weighed.error());
            for (const Share &share : shares) {
                if (isCancelled())
                    return fail(ErrorKind::Cancelled);
                const auto candidates =
                    std::span(all).subspan(static_cast<size_t>(share.first),
                                           static_cast<size_t>(share.last - share.first));
                if (auto done = rank(share.part, *weighed, candidates); !done)
                    return tl::unexpected<Error>(done.error());
            }
        }
        found.total = all.size();
        found.hits = inOrder(all);
        return found;
    }

    /// The newest documents of a part that match.
    Result<void> gather(const SearchPart &part, const Expression &match, qsizetype limit,
                        QList<Candidate> *all)
    {
        // FTS5 has no "everything but": then the documents are asked, and the index only for those
        // that are not meant.
        const QString matching =
            u"%1 s CROSS JOIN search_doc d ON d.doc = s.rowid"
            " CROSS JOIN article a ON a.id = d.article_id WHERE s.%1 MATCH ?"_s;
        const QString others = u"search_doc d CROSS JOIN article a ON a.id = d.article_id"
                               " WHERE d.doc >= ? AND d.doc < ?"
                               " AND d.doc NOT IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)"_s;
        const QString from = (match.others ? others : matching).arg(part.table());
        const QString doc = match.others ? u"d.doc"_s : u"s.rowid"_s;
        Statement select =
            m_database.statement(u"SELECT %1, a.id, a.published_ms FROM %2%3"
                                 " ORDER BY %1 DESC LIMIT ?"_s.arg(doc, from, m_filter.sql));
        if (match.others)
            select.bind(part.firstDoc).bind(part.firstDoc + part.documents);
        select.bind(match.match);
        bindAll(select, m_filter.values);
        if (auto done = select.bind(qint64{limit}).run(); !done)
            return done;
        while (select.next()) {
            Candidate candidate;
            candidate.doc = select.integer(0);
            candidate.hit.article = select.id<ArticleId>(1);
            candidate.hit.published = select.integer(2);
            all->append(candidate);
        }
        return select.done();
    }

    /// The expression that ranks: of words that are in every other article, only if there is
    /// nothing else.
    Result<QString> informative(Likeness likeness, qsizetype parts)
    {
        if (parts <= fewParts)
            return matchExpression(m_plan.clauses, likeness).match;
        QList<SearchClause> rare;
        for (const SearchClause &clause : m_plan.clauses) {
            if (clause.negated)
                continue;
            const auto common = isCommon(clause, likeness);
            if (!common)
                return tl::unexpected<Error>(common.error());
            if (!*common)
                rare.append(clause);
        }
        return matchExpression(rare.isEmpty() ? m_plan.clauses : rare, likeness).match;
    }

    Result<bool> isCommon(const SearchClause &clause, Likeness likeness)
    {
        const SearchPart &part =
            m_parts.size() > 1 && m_parts.at(0).documents < m_parts.at(1).documents / 2
                ? m_parts.at(1)
                : m_parts.at(0);
        const qint64 bound = part.documents / commonShare;
        Statement count = m_database.statement(
            u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? LIMIT ?)"_s.arg(
                part.table()));
        count.bind(matchExpression({clause}, likeness).match);
        if (auto done = count.bind(bound).run(); !done)
            return tl::unexpected<Error>(done.error());
        return count.next() && count.integer(0) >= bound;
    }

    Result<void> rank(const SearchPart &part, const QString &match, std::span<Candidate> candidates)
    {
        QHash<qint64, Candidate *> byDoc;
        byDoc.reserve(static_cast<qsizetype>(candidates.size()));
        for (Candidate &candidate : candidates) {
            candidate.hit.exact = false;
            byDoc.insert(candidate.doc, &candidate);
        }
        // They are in descending order.
        const qint64 last = candidates.front().doc;
        const qint64 first = candidates.back().doc;
        Statement select = m_database.statement(
            u"SELECT rowid, bm25(%1, %2) FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(
                part.table(), weights));
        if (auto done = select.bind(match).bind(first).bind(last).run(); !done)
            return done;
        while (select.next()) {
            if (const auto found = byDoc.constFind(select.integer(0)); found != byDoc.constEnd())
                (*found)->hit.score = -select.real(1);
        }
        if (auto done = select.done(); !done)
            return done;
        Statement exact = m_database.statement(
            u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ?"_s.arg(part.table()));
        exact.bind(matchExpression(m_plan.clauses, Likeness::Form).match).bind(first).bind(last);
        if (auto done = exact.run(); !done)
            return done;
        while (exact.next()) {
            if (const auto found = byDoc.constFind(exact.integer(0)); found != byDoc.constEnd()) {
                (*found)->hit.exact = true;
                (*found)->hit.score += exactBonus;
            }
        }
        return exact.done();
    }

    static bool newer(const SearchHit &a, const SearchHit &b)
    {
        return a.published != b.published ? a.published > b.published
                                          : a.article.value > b.article.value;
    }

    QList<SearchHit> inOrder(const QList<Candidate> &candidates) const
    {
        QList<SearchHit> hits;
        hits.reserve(candidates.size());
        for (const Candidate &candidate : candidates)
            hits.append(candidate.hit);
        const auto better = [](const SearchHit &a, const SearchHit &b) {
            return a.score != b.score ? a.score > b.score : newer(a, b);
        };
        const qsizetype count = std::min(hits.size(), m_plan.limit);
        if (m_plan.order == SearchOrder::Best)
            std::partial_sort(hits.begin(), hits.begin() + count, hits.end(), better);
        else
            std::partial_sort(hits.begin(), hits.begin() + count, hits.end(), newer);
        hits.resize(count);
        return hits;
    }

    /// What only other forms found, after what was found as it is written.
    SearchFound append(SearchFound found, const SearchFound &loose) const
    {
        QSet<ArticleId> known;
        for (const SearchHit &hit : std::as_const(found.hits))
            known.insert(hit.article);
        for (SearchHit hit : loose.hits) {
            if (known.contains(hit.article) || found.hits.size() >= m_plan.limit)
                continue;
            hit.exact = false;
            found.hits.append(hit);
        }
        if (m_plan.order == SearchOrder::Newest)
            std::sort(found.hits.begin(), found.hits.end(), newer);
        found.total = std::max(loose.total, qint64{found.hits.size()});
        found.complete = loose.complete;
        return found;
    }

    Database &m_database;
    const SearchPlan &m_plan;
    FilterSql m_filter;
    Cancelled m_cancelled;
    qsizetype m_window;
    QList<SearchPart> m_parts;
    QElapsedTimer m_timer;
};

} // namespace

Result<SearchFound> selectFound(Database &database, const SearchPlan &plan,
                                const Cancelled &cancelled)
{
    return Finder(database, plan, cancelled).find();
}

} // namespace naba::store
