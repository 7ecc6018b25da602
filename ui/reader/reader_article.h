// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/block.h"

#include <QList>

namespace naba {

/// An article made ready for the page: a value, made off the main thread, drawn on it.
struct ReaderArticle
{
    Article article;
    QList<Tag> tags; ///< of this article, in its order
    Document document;
    int words = 0;
    /// The direction of the interface: an article without letters takes it.
    Qt::LayoutDirection uiDirection = Qt::LeftToRight;
    /// The reader's word on this article; Qt::LayoutDirectionAuto leaves it to the letters.
    Qt::LayoutDirection forced = Qt::LayoutDirectionAuto;

    /// Which way the page reads.
    [[nodiscard]] Qt::LayoutDirection direction() const;
};

/// Which of an article's texts is read, if there are both.
enum class ArticleText {
    Whole, ///< of its own page
    Feed,
};

/// Turns an article's markup into blocks. Pure; run it on a pool, it takes milliseconds.
/// `tags` are all tags of the library (those that the article does not have are ignored).
ReaderArticle makeReaderArticle(const Article &article, const QList<Tag> &tags,
                                Qt::LayoutDirection uiDirection,
                                Qt::LayoutDirection forced = Qt::LayoutDirectionAuto,
                                ArticleText which = ArticleText::Whole);

} // namespace naba
