// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace naba {

/// A stretch of a text as it is written.
struct TextRange
{
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// Where these texts stand in `text`, in order and not overlapping. `language` is the text's (BCP
/// 47). Texts that are looked for in headlines only are marked where `isTitle`.
QList<TextRange> searchMarks(QStringView text, const QString &language,
                             const QList<SearchText> &texts, bool isTitle = false);

/// A line or two around what was found.
struct Snippet
{
    QString text;
    QList<TextRange> ranges; ///< in `text`
};

/// The piece of `text` that holds the most of what is looked for, cut between words; its beginning
/// if nothing is in it.
Snippet snippetOf(const QString &text, const QString &language, const QList<SearchText> &texts,
                  qsizetype length = 180);

} // namespace naba
