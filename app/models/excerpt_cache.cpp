// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/excerpt_cache.h"

#include "app/base/when_answered.h"

#include <algorithm>
#include <utility>

namespace naba {

namespace {

constexpr qsizetype mostKept = 2000;
constexpr qsizetype mostAsked = 30; ///< rows that are seen, and a few more

} // namespace

ExcerptCache::ExcerptCache(Library *library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExcerptCache::ask);
}

void ExcerptCache::setQuery(const ArticleQuery &query)
{
    m_query = query;
    m_excerpts.clear();
    m_wanted.clear();
    m_asking = false;
    ++m_generation;
}

const SearchExcerpt *ExcerptCache::find(ArticleId id)
{
    if (m_query.search.isEmpty())
        return nullptr;
    if (const auto found = m_excerpts.constFind(id); found != m_excerpts.constEnd())
        return &*found;
    m_wanted.removeOne(id);
    m_wanted.append(id);
    if (!m_soon.isActive())
        m_soon.start(0);
    return nullptr;
}

void ExcerptCache::forget(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids)
        m_excerpts.remove(id);
}

void ExcerptCache::ask()
{
    if (m_wanted.isEmpty() || m_asking)
        return;
    m_asking = true;
    // What was wanted last is what is seen now; what scrolled by is asked for when it comes back.
    const QList<ArticleId> ids = m_wanted.last(std::min(m_wanted.size(), mostAsked));
    m_wanted.clear();
    whenAnswered(
        m_library->excerpts(ids, m_query), this,
        [this, ids, generation = m_generation](const Result<QList<SearchExcerpt>> &answer) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (m_excerpts.size() > mostKept)
                m_excerpts.clear();
            // Gone or unreadable: nothing to show, and not to be asked for again.
            for (const ArticleId id : ids)
                m_excerpts.insert(id, {id, {}, {}});
            for (const SearchExcerpt &excerpt : answer.value_or(QList<SearchExcerpt>()))
                m_excerpts.insert(excerpt.article, excerpt);
            Q_EMIT arrived(ids);
            ask();
        });
}

} // namespace naba
