// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/domain/query.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace naba {

using SearchId = Id<struct SearchTag>;

enum class SearchOrder { Newest, Best };

/// One word as the index knows it.
struct SearchWord
{
    QString form;
    QString stem;

    bool operator==(const SearchWord &) const = default;
};

/// Something that an article's text holds: one word, or several that follow one another.
struct SearchText
{
    QList<SearchWord> words;
    bool prefix = false;    ///< the last word may go on
    bool exact = false;     ///< as it is written: no other forms
    bool titleOnly = false; ///< in the headline

    bool operator==(const SearchText &) const = default;
};

/// One of these texts is there, or if negated none of them.
struct SearchClause
{
    QList<SearchText> anyOf;
    bool negated = false;

    bool operator==(const SearchClause &) const = default;
};

/// What is asked of an article beside its text; what is not set is not asked.
struct SearchFilter
{
    std::optional<QList<FeedId>> feeds; ///< one of these; of an empty list, none
    std::optional<QList<TagId>> tags;   ///< one of these
    std::optional<bool> read;
    std::optional<bool> starred;
    QDateTime since;  ///< published at or after
    QDateTime before; ///< published before

    bool operator==(const SearchFilter &) const = default;
};

/// One of these holds, or if negated none of them.
struct SearchCondition
{
    QList<SearchFilter> anyOf;
    bool negated = false;

    bool operator==(const SearchCondition &) const = default;
};

/// A question to the index: every clause and every condition must hold.
struct SearchPlan
{
    QList<SearchClause> clauses;
    QList<SearchCondition> conditions;
    ArticleQuery scope; ///< the list that is searched; its own search is left out
    SearchOrder order = SearchOrder::Newest;
    qsizetype limit = 100;
    /// Of commoner words the newest so many matches are looked at, ranked or dated, and no more.
    qsizetype window = 1000;
    /// After so many milliseconds what was found is enough, if anything was; 0: never.
    int enoughAfterMs = 0;
};

/// One article that was found.
struct SearchHit
{
    ArticleId article;
    qint64 published = 0; ///< milliseconds since the epoch
    double score = 0;     ///< higher is better; 0 if nothing was ranked
    bool exact = true;    ///< every word stands there as it was typed
};

struct SearchFound
{
    QList<SearchHit> hits;
    qint64 total = 0;     ///< articles that match, as far as was looked
    bool complete = true; ///< nothing that matches was left out of `total`
};

/// A search that the reader keeps, as a list beside the others.
struct SavedSearch
{
    SearchId id;
    QString title;
    QString query;
    bool exact = false;
    SearchOrder order = SearchOrder::Newest;
    bool notify = false;
    qint64 unread = 0; ///< of what it finds; counted up to a bound

    bool operator==(const SavedSearch &) const = default;
};

} // namespace naba

Q_DECLARE_METATYPE(naba::SavedSearch)
