// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naba::text {

/// What of a query stands before the cursor and can be completed.
struct QueryCompletion
{
    enum class Kind {
        None,
        Field,  ///< the beginning of a field's name
        Feed,   ///< of the value of from:
        Folder, ///< of in:
        Tag,    ///< of tag:
        State,  ///< of is:
    };

    Kind kind = Kind::None;
    QString begin;          ///< what is there of it; may be empty for a value
    qsizetype position = 0; ///< where that stands in the input
    qsizetype length = 0;

    bool operator==(const QueryCompletion &) const = default;
};

/// What can be completed at the cursor (0 to the input's length).
QueryCompletion completionAt(const QString &typed, qsizetype cursor);

/// What a query may be meant as whose last word is still being typed, if nothing holds that word
/// as it stands: a word that begins so; for a single letter the query without it. Nothing if the
/// last word is whole (a space, an asterisk or a closing quote follow) or no word.
QStringList unfinishedAs(const QString &typed);

/// The input with a name in the completion's place; one of several words gets quotes.
/// `cursor` is where the reader goes on.
QString completed(const QString &typed, const QueryCompletion &completion, const QString &name,
                  qsizetype *cursor);

} // namespace naba::text
