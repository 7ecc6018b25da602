// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

namespace naba::reader {

/// A found stretch of the document: whole clusters, inside one block.
struct Hit
{
    int position = 0; ///< of its first character in the document
    int length = 0;   ///< with the marks and format characters inside it

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Where `wanted` occurs, spelt any way that text::fold() does not tell apart, also inside words
/// and across isolates. In reading order: the cells of a right-to-left table from the right.
QList<Hit> findText(const QTextDocument &document, QStringView wanted);

/// Where words begin with one of `folded` (each as text::fold() gives it), an Arabic article or
/// particle before them allowed: how the library's search finds them. In reading order.
QList<Hit> findWords(const QTextDocument &document, const QStringList &folded);

/// Where these texts stand, as the library's search finds them: other forms of their words too. In
/// reading order. `language` is the article's (BCP 47).
QList<Hit> findTexts(const QTextDocument &document, const QList<SearchText> &texts,
                     const QString &language);

/// The blocks that hold words, in reading order.
QList<QTextBlock> blocksInReadingOrder(const QTextDocument &document);

} // namespace naba::reader
