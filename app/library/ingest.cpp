// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/ingest.h"

#include "app/feeds/addresses.h"
#include "app/feeds/discover.h"
#include "app/feeds/identity.h"
#include "app/feeds/parse.h"
#include "app/html/sanitise.h"
#include "app/text/collation.h"
#include "app/text/direction.h"
#include "app/text/language.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype summaryLength = 200;
constexpr qsizetype longestCharacter = 64;

/// Enough letters to tell a language by; more only costs time.
constexpr qsizetype sampleLength = 2'000;

struct Context
{
    QUrl source;
    QUrl site;
    QString language;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    QDateTime now; ///< later dates are wrong; invalid: unknown
};

QUrl resolved(const QString &address, const QUrl &base)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QUrl url(trimmed);
    return url.isRelative() && base.isValid() ? base.resolved(url) : url;
}

/// An address that may be opened in a browser or fetched; empty for every other scheme.
QUrl webUrl(const QString &address, const QUrl &base)
{
    const QUrl url = resolved(address, base);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

/// Text without markup as markup: empty lines part paragraphs.
QString paragraphs(const QString &plain)
{
    QString html;
    QString text = plain;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const QString trimmed = paragraph.trimmed();
        if (!trimmed.isEmpty())
            html += u"<p>"_s + trimmed.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    }
    return html;
}

html::SafeMarkup safeMarkup(const feeds::Text &text, const QUrl &base)
{
    if (text.isEmpty())
        return {};
    const QString html = text.type == feeds::Text::Type::Html ? text.value : paragraphs(text.value);
    return html::sanitiseWithText(html, text.base.isValid() ? text.base : base);
}

/// The beginning of a flat text, cut between words where that loses little, else between
/// characters.
QString beginning(const QString &flat)
{
    if (flat.size() <= summaryLength)
        return flat;
    if (const qsizetype space = flat.lastIndexOf(u' ', summaryLength); space > summaryLength / 2)
        return flat.left(space).trimmed() + u'…';
    // A character of more code points than that is none that anybody writes.
    const QString start = flat.left(summaryLength + longestCharacter);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, start);
    characters.setPosition(summaryLength);
    const qsizetype end =
        characters.isAtBoundary() ? summaryLength : characters.toPreviousBoundary();
    return flat.left(end).trimmed() + u'…';
}

QString authorsOf(const QList<feeds::Author> &authors, Qt::LayoutDirection direction)
{
    QStringList names;
    for (const feeds::Author &author : authors) {
        const QString name = author.name.simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(direction == Qt::RightToLeft ? u"، "_s : u", "_s);
}

QList<Enclosure> enclosuresOf(const feeds::ParsedItem &item, const QUrl &base)
{
    QList<Enclosure> enclosures;
    for (const feeds::Attachment &attachment : item.attachments) {
        const QUrl url = webUrl(attachment.url, base);
        if (!url.isEmpty()) {
            enclosures.append({url, attachment.mimeType, attachment.title.simplified(),
                               attachment.bytes, attachment.seconds});
        }
    }
    return enclosures;
}

/// A date that can be shown; else none, and the article is listed by when it was first seen, in the
/// feed's order. The moment zero and years before newspapers are what faulty clocks and empty
/// fields make.
QDateTime plausible(const QDateTime &date, const QDateTime &now)
{
    const bool possible =
        date.isValid() && date.date().year() >= 1700 && date.toSecsSinceEpoch() != 0;
    return possible && (!now.isValid() || date <= now) ? date : QDateTime();
}

ArticleDraft draftOf(const feeds::ParsedItem &item, const Context &feed)
{
    const QUrl relativeTo = feed.site.isEmpty() ? feed.source : feed.site;
    ArticleDraft draft;
    draft.identity = feeds::identity(item);
    draft.guid = item.id;
    draft.title = item.title.simplified();
    draft.titleKey = text::collationKey(draft.title);
    const QString link = item.url.trimmed().isEmpty() ? item.externalUrl : item.url;
    const QUrl stated = webUrl(link, relativeTo);
    draft.url = webUrl(feeds::withoutTracking(link.trimmed()), relativeTo);
    if (stated != draft.url)
        draft.originalUrl = stated;
    draft.linkKey = feeds::linkKey(draft.url.toString(QUrl::FullyEncoded));
    draft.modified = plausible(item.modified, feed.now);
    draft.published = plausible(item.published, feed.now);
    if (!draft.published.isValid() && !item.published.isValid())
        draft.published = draft.modified;

    const QUrl base = draft.url.isEmpty() ? relativeTo : draft.url;
    html::SafeMarkup body = safeMarkup(item.content.isEmpty() ? item.summary : item.content, base);
    draft.contentHtml = std::move(body.html);
    const QString plain = std::move(body.plain);
    const QString summary = item.content.isEmpty() ? plain : safeMarkup(item.summary, base).plain;
    draft.summary = beginning(summary.isEmpty() ? plain : summary);

    const QString sample = draft.title + u' ' + plain.left(sampleLength);
    const QString language = item.language.isEmpty() ? feed.language : item.language;
    draft.language = text::languageOf(sample, language);
    if (draft.language.isEmpty())
        draft.language = language;
    draft.titleDirection = text::headlineDirection(draft.title, feed.direction);

    draft.author = authorsOf(item.authors, text::directionOfLanguage(draft.language));
    draft.enclosures = enclosuresOf(item, base);
    draft.commentsUrl = webUrl(item.commentsUrl, base);
    draft.image = webUrl(item.image, base);
    return draft;
}

/// Works out how often the feed brings something, from its newest articles.
void findGap(Ingested &feed)
{
    constexpr qsizetype enough = 20;
    QList<qint64> dates;
    for (const ArticleDraft &article : std::as_const(feed.articles)) {
        if (article.published.isValid())
            dates.append(article.published.toSecsSinceEpoch());
    }
    if (dates.isEmpty())
        return;
    std::sort(dates.begin(), dates.end(), std::greater<>());
    feed.newest = QDateTime::fromSecsSinceEpoch(dates.constFirst(), Qt::UTC);
    const qsizetype count = std::min(dates.size(), enough);
    const qint64 span = dates.constFirst() - dates.at(count - 1);
    if (count > 1)
        feed.gapMinutes = static_cast<int>(std::min<qint64>(span / (count - 1) / 60, 1'000'000));
}

/// Ids that one feed gives to items that are plainly not the same: no ids at all.
QSet<QString> worthlessIds(const feeds::ParsedFeed &feed)
{
    QHash<QString, const feeds::ParsedItem *> seen;
    QSet<QString> worthless;
    for (const feeds::ParsedItem &item : feed.items) {
        if (item.id.isEmpty())
            continue;
        const feeds::ParsedItem *&first = seen[item.id];
        if (!first)
            first = &item;
        else if (first->url != item.url && first->title != item.title)
            worthless.insert(item.id);
    }
    return worthless;
}

/// Takes the link's key from articles that it does not name: those that share it, and those that
/// lead to the site's front page or the feed itself.
void dropSharedLinks(QList<ArticleDraft> &articles, const Context &feed)
{
    QHash<qint64, int> uses;
    for (const QUrl &page : {feed.source, feed.site, feed.site.resolved(QUrl(u"/"_s)),
                             feed.source.resolved(QUrl(u"/"_s))})
        uses[feeds::linkKey(page.toString(QUrl::FullyEncoded))] = 2;
    for (const ArticleDraft &article : std::as_const(articles))
        ++uses[article.linkKey];
    for (ArticleDraft &article : articles) {
        if (uses.value(article.linkKey) > 1)
            article.linkKey = 0;
    }
}

/// The feed's language: as its letters say, with its own word deciding between alike ones.
QString languageOfFeed(const feeds::ParsedFeed &feed)
{
    QString sample = feed.title + u' ' + feed.description;
    for (const feeds::ParsedItem &item : feed.items) {
        if (sample.size() > sampleLength)
            break;
        sample += u' ' + item.title;
    }
    if (!feed.language.trimmed().isEmpty())
        return feed.language.trimmed();
    return text::languageOf(sample);
}

} // namespace

Result<Ingested> ingest(const Fetched &fetched)
{
    const feeds::ParseOptions options{fetched.url, fetched.contentType, fetched.maxItems};
    const auto parsed = feeds::parse(fetched.body, options);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    return ingest(*parsed, fetched.url, fetched.at);
}

Ingested ingest(const feeds::ParsedFeed &feed, const QUrl &source, const QDateTime &now)
{
    Ingested result;
    result.title = feed.title.simplified();
    result.kind = feeds::feedKind(feed.format);
    result.siteUrl = webUrl(feed.homePageUrl, source);
    result.language = languageOfFeed(feed);

    const Context context{source, result.siteUrl, result.language,
                          text::directionOfLanguage(result.language), now};
    const QSet<QString> worthless = worthlessIds(feed);
    QSet<QString> identities;
    result.articles.reserve(feed.items.size());
    for (const feeds::ParsedItem &item : feed.items) {
        ArticleDraft draft = draftOf(item, context);
        if (worthless.contains(item.id)) {
            feeds::ParsedItem other = item;
            other.id.clear();
            draft.identity = feeds::identity(other);
        }
        // The first of repeated items is the one that counts; feeds list the newest first.
        if (draft.identity.isEmpty() || identities.contains(draft.identity))
            continue;
        identities.insert(draft.identity);
        result.articles.append(std::move(draft));
    }
    dropSharedLinks(result.articles, context);
    result.pace = feed.pace;
    findGap(result);
    return result;
}

QByteArray bodyHash(const Fetched &fetched)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(fetched.contentType);
    hash.addData("\n");
    hash.addData(fetched.body);
    return hash.result();
}

} // namespace naba
