// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace naba::text {

/// A piece of a query between spaces; a quoted one holds its spaces.
struct QueryToken
{
    QString field; ///< what stands before the colon, if anything
    QString text;  ///< without quotes and operators
    bool minus = false;
    bool quoted = false;
    bool star = false; ///< an asterisk at the end
    bool openQuote = false;
    bool spaceAfterField = false; ///< "from: x": the value is the next token
    bool joins = false;           ///< an operator that stands for itself: OR
    qsizetype position = 0;
    qsizetype end = 0;
};

/// Cuts a query into its tokens. Bidi controls and parentheses count as spaces. A word before a
/// colon is a field's name only if `isField` says so.
QList<QueryToken> queryTokens(QStringView typed, bool (*isField)(const QString &));

} // namespace naba::text
