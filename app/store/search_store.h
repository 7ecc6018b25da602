// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/store/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace naba::store {

// The full-text index as it is written. Each function runs on the thread of its connection; those
// that write expect a transaction around them. What the words of a text are is said by who calls;
// here they are only put away.

/// Documents in one part of the index, an FTS5 table of its own.
inline constexpr qint64 searchPartSize = 16'000;

/// An article's text that waits for the index.
struct TextToIndex
{
    ArticleId article;
    qint64 stamp = 0; ///< of the text that was read
    QString title;
    QString summary;
    QString language;
    QString contentHtml;
    bool hasOldText = false; ///< an older version kept folded text for searching beside it
};

/// The same as words in UTF-8, parted by spaces: as they are normalised, and their stems, one for
/// one.
struct IndexedText
{
    ArticleId article;
    qint64 stamp = 0;
    QByteArray title;
    QByteArray titleStems;
    QByteArray body;
    QByteArray bodyStems;
    bool hasOldText = false;
};

/// Articles whose text, as it is now, is not in the index.
Result<qint64> countTextsToIndex(Database &database);

/// The article with the highest number of which a text is, or was, in the index; and of all.
/// Invalid: there is none.
Result<ArticleId> lastIndexed(Database &database);
Result<ArticleId> lastArticle(Database &database);

/// The next texts to be indexed, of articles after `after` in the order of their numbers: about
/// `characters` of markup, at least one. Nothing at the end.
Result<QList<TextToIndex>> selectTextsToIndex(Database &database, ArticleId after,
                                              qsizetype characters);

/// The same of one article, in the queue or not; nothing if it is gone.
Result<std::optional<TextToIndex>> selectTextOf(Database &database, ArticleId article);

/// Puts texts into the index and takes them off the queue, unless they were changed since. Whether
/// a part is full by that.
Result<bool> insertIndexedTexts(Database &database, const QList<IndexedText> &texts, int analyser);

/// Queues the articles of a part that another analyser made, or of which much is dead; those of
/// at most `limit` documents. How many; 0 when there is no such part.
Result<qint64> queueOutdated(Database &database, int analyser, qsizetype limit);

/// Drops parts in which no article has a document any more. Whether there was one.
Result<bool> dropEmptyPart(Database &database, int analyser);

/// Which parts to merge.
enum class Merge {
    Full, ///< those that nothing is added to any more
    All
};

/// Merges a little of what was written in small batches. Whether there is more to merge.
Result<bool> mergeIndex(Database &database, Merge merge = Merge::All);

} // namespace naba::store
