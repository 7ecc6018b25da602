// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace naba::text {

/// The chain that makes search terms: one for documents, queries, marks, tags and duplicates.
/// Raised whenever the same text could give other terms: an index made by another is made anew.
inline constexpr int analyserVersion = 4;

/// One word of a text, as it is looked for.
struct Term
{
    QString form;           ///< normalised spelling; what "exact" means
    QString stem;           ///< what inflected forms share; often equal to `form`
    qsizetype position = 0; ///< in the text as it was given
    qsizetype length = 0;   ///< in the text as it was given
};

/// The words of a text, in order. `language` is BCP 47 ("ar", "fa", "ur", "he" …); empty: by the
/// letters of each word (UAX #29 says what a word is; clitics stay on it).
QList<Term> terms(QStringView text, QStringView language = {});

} // namespace naba::text
