// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"
#include "app/library/ingest.h"
#include "app/library/transfer_source.h"
#include "app/text/language.h"

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 2'000;

/// What another program stored, as the feed that it came from once said it.
ArticleDraft draftOf(const ArticleDraft &raw, const PortableFeed &feed, const QString &language)
{
    feeds::ParsedItem item;
    item.id = raw.guid;
    item.url = raw.url.toString(QUrl::FullyEncoded);
    item.title = html::plainText(raw.title);
    item.content.value = raw.contentHtml;
    item.content.base = raw.url;
    item.summary.value = raw.summary;
    item.summary.base = raw.url;
    item.published = raw.published;
    item.modified = raw.modified;
    item.commentsUrl = raw.commentsUrl.toString(QUrl::FullyEncoded);
    item.image = raw.image.toString(QUrl::FullyEncoded);
    if (!raw.author.isEmpty())
        item.authors.append({html::plainText(raw.author), {}, {}});
    for (const Enclosure &enclosure : raw.enclosures) {
        item.attachments.append({enclosure.url.toString(QUrl::FullyEncoded), enclosure.mimeType,
                                 enclosure.title, enclosure.bytes, enclosure.seconds});
    }
    feeds::ParsedFeed parsed;
    parsed.title = feed.title;
    parsed.homePageUrl = feed.siteUrl.toString(QUrl::FullyEncoded);
    parsed.language = language;
    parsed.items = {item};
    return ingest(parsed, feed.url).articles.value(0);
}

} // namespace

PortableArticle completed(PortableArticle article, const PortableFeed &feed,
                          const QString &language)
{
    ArticleDraft &draft = article.draft;
    if (article.raw || draft.identity.isEmpty()) {
        draft = draftOf(draft, feed, language);
        article.raw = false;
        return article;
    }
    if (!draft.contentHtml.isEmpty())
        draft.contentHtml = html::sanitise(draft.contentHtml, draft.url);
    return article;
}

QString languageOfFeed(const PortableFeed &feed, const QList<PortableArticle> &articles)
{
    if (!feed.language.isEmpty())
        return feed.language;
    QString sample = feed.title + u' ' + feed.customTitle;
    for (const PortableArticle &article : articles) {
        if (sample.size() > sampleLength)
            break;
        sample += u' ' + article.draft.title;
    }
    return text::languageOf(sample);
}

} // namespace naba
