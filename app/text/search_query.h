// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/query_dates.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace naba::text {

/// One condition of what somebody typed into the search field.
struct QueryPart
{
    enum class Kind {
        Text, ///< in the article, or its headline
        From, ///< `value` is (part of) a feed's name
        In,   ///< `value` is a folder's name
        Tag,  ///< `value` is a tag's name
        Unread,
        Read,
        Starred,
        Before, ///< the day on which `days` begins
        After,  ///< from that day on
        On,     ///< within `days`
    };

    Kind kind = Kind::Text;
    QString value;       ///< as it was typed, without operators and quotes
    bool phrase = false; ///< it was quoted
    bool prefix = false; ///< words that begin so
    bool titleOnly = false;
    bool negated = false;
    bool orPrevious = false; ///< it or the part before it
    DateSpan days;
    qsizetype position = 0; ///< where it stands in the input, with all that belongs to it
    qsizetype length = 0;

    bool operator==(const QueryPart &) const = default;
};

/// What was not understood, or left out, and how the rest was taken.
struct QueryNotice
{
    enum class Kind {
        OpenQuote,     ///< taken as closed at the end
        LoneOperator,  ///< `about` had nothing to act on: left out
        UnknownField,  ///< `about`: was taken as a word
        EmptyField,    ///< `about` has no value: left out
        UnknownState,  ///< `about` is nothing that is: can ask for
        WrongDate,     ///< `about` is no date: left out
        NegatedChoice, ///< a "not" beside "or" was taken for itself
        TooLong,       ///< the end was left out
        NoSuchFeed,    ///< the rest are found later, with the library at hand
        NoSuchFolder,
        NoSuchTag,
        NothingToFind, ///< `about` has no letter or digit
    };

    Kind kind = Kind::OpenQuote;
    QString about;

    bool operator==(const QueryNotice &) const = default;
};

struct SearchQuery
{
    QList<QueryPart> parts;
    QList<QueryNotice> notices;
};

/// Most characters of a query that are read.
inline constexpr qsizetype longestQuery = 2'000;
/// Most conditions.
inline constexpr qsizetype mostQueryParts = 32;

/// Reads a query as people type it: words that must all be there, "a phrase", -not, OR between two
/// parts (|, أو), prefix*, and fields by their English, Arabic, Persian, Urdu and Hebrew names
/// (from, tag, in, title, is, before, after, on). Never fails: what makes no sense is left out and
/// said.
SearchQuery readQuery(QStringView typed, const DateContext &context);

/// The input without one of its parts, for a reader who takes it away.
QString withoutPart(const QString &typed, const SearchQuery &query, qsizetype part);

} // namespace naba::text
