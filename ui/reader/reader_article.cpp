// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_article.h"

#include "app/html/blocks.h"
#include "app/text/direction.h"

#include <algorithm>
#include <utility>

namespace naba {
namespace {

int wordsOf(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool part = c.isLetterOrNumber() || c.isMark();
        words += part && !inside ? 1 : 0;
        inside = part || (inside && !c.isSpace());
    }
    return words;
}

bool hasPicture(const std::vector<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return !block.image.isEmpty() || hasPicture(block.children);
    });
}

/// The picture that the feed names beside a text that shows none stands on top, as in print.
void putPictureOnTop(Document &document, const QUrl &image)
{
    if (image.isEmpty() || hasPicture(document.blocks))
        return;
    Block figure;
    figure.kind = Block::Kind::Figure;
    figure.direction = document.base;
    figure.image = image;
    document.blocks.insert(document.blocks.begin(), std::move(figure));
}

} // namespace

Qt::LayoutDirection ReaderArticle::direction() const
{
    if (forced != Qt::LayoutDirectionAuto)
        return forced;
    if (!document.blocks.empty())
        return document.base;
    if (article.header.titleDirection != Qt::LayoutDirectionAuto)
        return article.header.titleDirection;
    return uiDirection;
}

ReaderArticle makeReaderArticle(const Article &article, const QList<Tag> &tags,
                                Qt::LayoutDirection uiDirection, Qt::LayoutDirection forced,
                                ArticleText which)
{
    ReaderArticle made;
    made.article = article;
    made.uiDirection = uiDirection;
    made.forced = forced != Qt::LayoutDirectionAuto ? forced : article.feedDirection;
    for (const TagId id : article.header.tags) {
        for (const Tag &tag : tags) {
            if (tag.id == id)
                made.tags.append(tag);
        }
    }
    html::BlockOptions options;
    options.base = article.header.url;
    options.prior = text::directionOfLanguage(article.header.language);
    if (options.prior == Qt::LayoutDirectionAuto)
        options.prior = article.header.titleDirection;
    if (options.prior == Qt::LayoutDirectionAuto)
        options.prior = uiDirection;
    options.forced = made.forced;
    // A feed that gives no text at all still gives its summary.
    const bool whole = which == ArticleText::Whole && !article.wholeHtml.isEmpty();
    const QString &stored = whole ? article.wholeHtml : article.contentHtml;
    const QString content = stored.isEmpty() ? article.header.summary.toHtmlEscaped() : stored;
    made.document = html::blocks(content, options);
    made.words = wordsOf(html::plainText(made.document));
    if (!made.document.blocks.empty())
        putPictureOnTop(made.document, article.image);
    return made;
}

} // namespace naba
