// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_plan.h"

#include "app/library/search_text.h"
#include "app/text/clitics.h"
#include "app/text/fold.h"

#include <QHash>
#include <QSet>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

using Kind = text::QueryPart::Kind;
using Notice = text::QueryNotice::Kind;

/// "a word or a field" twice makes four questions; further ones are not parted.
constexpr qsizetype mostPlans = 4;

QString folded(const QString &name)
{
    return text::fold(name).simplified();
}

/// A part's text as the index's words. A quoted single word is meant as it is written.
SearchText textOf(const text::QueryPart &part, bool exactForms)
{
    SearchText found = searchText(part.value);
    found.prefix = part.prefix;
    found.titleOnly = part.titleOnly;
    found.exact = exactForms || (part.phrase && found.words.size() == 1 && !part.prefix);
    return found;
}

/// Languages whose words may be typed in letters that Arabic has too, each with rules of its own.
const QStringList &lookAlikes()
{
    static const QStringList languages{u"fa"_s, u"ur"_s};
    return languages;
}

/// Those of them that the library has feeds in.
QStringList lookAlikesAmong(const QStringList &languages)
{
    QStringList found;
    for (const QString &one : lookAlikes()) {
        const bool there = std::any_of(languages.begin(), languages.end(), [&](const QString &l) {
            return l.startsWith(one, Qt::CaseInsensitive);
        });
        if (there)
            found.append(one);
    }
    return found;
}

/// One word as it is stemmed in other languages, where that is something else.
void appendOtherStems(const text::QueryPart &part, const SearchText &typed,
                      const QStringList &languages, QList<SearchText> *spellings)
{
    for (const QString &language : languages) {
        const SearchText there = searchText(part.value, language);
        if (there.words.size() != 1)
            continue;
        SearchText other = typed;
        other.words = there.words;
        const SearchWord &word = other.words.constFirst();
        if (word.stem != word.form && !spellings->contains(other))
            spellings->append(other);
    }
}

/// The same, and a word's beginning also where clitics stand before it.
QList<SearchText> spellingsOf(const text::QueryPart &part, bool exactForms,
                              const QStringList &languages)
{
    const SearchText typed = textOf(part, exactForms);
    if (typed.words.isEmpty())
        return {};
    QList<SearchText> spellings{typed};
    if (typed.exact || typed.words.size() != 1)
        return spellings;
    if (!typed.prefix) {
        appendOtherStems(part, typed, languages, &spellings);
        return spellings;
    }
    for (const QString &spelling : text::behindClitics(typed.words.constFirst().form)) {
        SearchText other = typed;
        other.words = {{spelling, spelling}};
        other.exact = true;
        spellings.append(other);
    }
    return spellings;
}

class Planner
{
public:
    Planner(const text::SearchQuery &query, const SearchNames &names, bool exactForms)
        : m_query(query)
        , m_names(names)
        , m_exact(exactForms)
        , m_languages(lookAlikesAmong(names.languages))
    {
    }

    SearchPlans plan()
    {
        m_result.plans.append(SearchPlan());
        bool any = false;
        for (qsizetype i = 0; i < m_query.parts.size();) {
            qsizetype end = i + 1;
            while (end < m_query.parts.size() && m_query.parts.at(end).orPrevious)
                ++end;
            any = group(m_query.parts.sliced(i, end - i)) || any;
            i = end;
        }
        if (!any)
            m_result.plans.clear();
        return std::move(m_result);
    }

private:
    /// Parts of which one must hold. False if there is nothing in them to ask for.
    bool group(const QList<text::QueryPart> &parts)
    {
        SearchClause clause;
        SearchCondition condition;
        clause.negated = condition.negated = parts.constFirst().negated;
        for (const text::QueryPart &part : parts) {
            if (part.kind == Kind::Text) {
                const QList<SearchText> found = spellingsOf(part, m_exact, m_languages);
                if (found.isEmpty())
                    notice(Notice::NothingToFind, part.value);
                clause.anyOf += found;
            } else {
                condition.anyOf.append(filterOf(part));
            }
        }
        if (clause.anyOf.isEmpty() && condition.anyOf.isEmpty())
            return false;
        if (clause.anyOf.isEmpty() || condition.anyOf.isEmpty()) {
            for (SearchPlan &plan : m_result.plans)
                add(&plan, clause, condition);
            return true;
        }
        split(clause, condition);
        return true;
    }

    static void add(SearchPlan *plan, const SearchClause &clause, const SearchCondition &condition)
    {
        if (!clause.anyOf.isEmpty())
            plan->clauses.append(clause);
        if (!condition.anyOf.isEmpty())
            plan->conditions.append(condition);
    }

    /// A word or a field: a question for each.
    void split(const SearchClause &clause, const SearchCondition &condition)
    {
        QList<SearchPlan> both;
        for (const SearchPlan &plan : std::as_const(m_result.plans)) {
            SearchPlan words = plan;
            add(&words, clause, {});
            both.append(words);
            if (m_result.plans.size() >= mostPlans)
                continue;
            SearchPlan fields = plan;
            add(&fields, {}, condition);
            both.append(fields);
        }
        m_result.plans = both;
    }

    void notice(Notice kind, const QString &about)
    {
        const text::QueryNotice one{kind, about};
        if (!m_result.notices.contains(one))
            m_result.notices.append(one);
    }

    SearchFilter filterOf(const text::QueryPart &part)
    {
        SearchFilter filter;
        switch (part.kind) {
        case Kind::Text:
            break;
        case Kind::From:
            filter.feeds = feedsNamed(part.value);
            if (filter.feeds->isEmpty())
                notice(Notice::NoSuchFeed, part.value);
            break;
        case Kind::In:
            filter.feeds = feedsInside(part.value);
            break;
        case Kind::Tag:
            filter.tags = tagsNamed(part.value);
            if (filter.tags->isEmpty())
                notice(Notice::NoSuchTag, part.value);
            break;
        case Kind::Unread:
            filter.read = false;
            break;
        case Kind::Read:
            filter.read = true;
            break;
        case Kind::Starred:
            filter.starred = true;
            break;
        case Kind::Before:
            filter.before = part.days.first.startOfDay().toUTC();
            break;
        case Kind::After:
            filter.since = part.days.first.startOfDay().toUTC();
            break;
        case Kind::On:
            filter.since = part.days.first.startOfDay().toUTC();
            filter.before = part.days.last.addDays(1).startOfDay().toUTC();
            break;
        }
        return filter;
    }

    [[nodiscard]] QList<FeedId> feedsNamed(const QString &name) const
    {
        const QString wanted = folded(name);
        QList<FeedId> exactly;
        QList<FeedId> partly;
        for (const Feed &feed : m_names.feeds) {
            const QString title = folded(feed.title);
            if (title == wanted)
                exactly.append(feed.id);
            if (title.contains(wanted) || feed.url.host().contains(wanted) ||
                feed.siteUrl.host().contains(wanted))
                partly.append(feed.id);
        }
        return exactly.isEmpty() ? partly : exactly;
    }

    [[nodiscard]] QList<TagId> tagsNamed(const QString &name) const
    {
        const QString wanted = folded(name);
        QList<TagId> exactly;
        QList<TagId> beginning;
        for (const Tag &tag : m_names.tags) {
            const QString title = folded(tag.name);
            if (title == wanted)
                exactly.append(tag.id);
            if (title.startsWith(wanted))
                beginning.append(tag.id);
        }
        return exactly.isEmpty() ? beginning : exactly;
    }

    QList<FeedId> feedsInside(const QString &name)
    {
        const QString wanted = folded(name);
        QSet<FolderId> inside;
        for (const bool whole : {true, false}) {
            for (const Folder &folder : m_names.folders) {
                const QString title = folded(folder.title);
                if (whole ? title == wanted : title.contains(wanted))
                    inside.insert(folder.id);
            }
            if (!inside.isEmpty())
                break;
        }
        if (inside.isEmpty()) {
            notice(Notice::NoSuchFolder, name);
            return {};
        }
        // Folders inside these, however deep.
        for (qsizetype before = 0; before != inside.size();) {
            before = inside.size();
            for (const Folder &folder : m_names.folders) {
                if (inside.contains(folder.parent))
                    inside.insert(folder.id);
            }
        }
        QList<FeedId> feeds;
        for (const Feed &feed : m_names.feeds) {
            if (inside.contains(feed.folder))
                feeds.append(feed.id);
        }
        return feeds;
    }

    const text::SearchQuery &m_query;
    const SearchNames &m_names;
    bool m_exact;
    QStringList m_languages;
    SearchPlans m_result;
};

} // namespace

SearchPlans searchPlans(const text::SearchQuery &query, const SearchNames &names, bool exactForms)
{
    return Planner(query, names, exactForms).plan();
}

QList<SearchText> searchTexts(const text::SearchQuery &query, bool exactForms)
{
    QList<SearchText> texts;
    for (const text::QueryPart &part : query.parts) {
        if (part.kind != Kind::Text || part.negated)
            continue;
        texts += spellingsOf(part, exactForms, lookAlikes());
    }
    return texts;
}

} // namespace naba
