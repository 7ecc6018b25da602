// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"
#include "app/feeds/opml.h"
#include "app/library/library.h"
#include "app/library/tag_names.h"
#include "app/library/transfer_work.h"
#include "app/store/feed_store.h"
#include "app/store/tag_store.h"

#include <QSet>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

using store::Database;

/// Whether a feed may be subscribed to: of the web, the edition that comes with Naba, and files
/// where they are allowed.
bool isAllowed(const QUrl &url, const ImportOptions &options)
{
    const QString scheme = url.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return !url.host().isEmpty();
    return url == QUrl(QLatin1String(welcomeAddress)) ||
           (scheme == "file"_L1 && options.allowFiles);
}

/// Links that lead to one article only, as far as these tell.
void dropSharedLinks(QList<PortableArticle> &articles)
{
    QHash<qint64, int> uses;
    for (const PortableArticle &article : std::as_const(articles))
        ++uses[article.draft.linkKey];
    for (PortableArticle &article : articles) {
        if (uses.value(article.draft.linkKey) > 1)
            article.draft.linkKey = 0;
    }
}

/// The articles of a source, made ready, a page at a time.
class Pages
{
public:
    Pages(TransferSource &source, qsizetype feed)
        : m_source(source)
        , m_feed(feed)
    {
    }

    /// None: that were all. `whole`: with everything that the store needs.
    Result<QList<PortableArticle>> next(bool whole)
    {
        auto page = m_source.next(m_feed);
        if (!page || page->isEmpty())
            return page;
        const PortableFeed &feed = m_source.outline.feeds.at(m_feed);
        if (!m_language)
            m_language = languageOfFeed(feed, *page);
        bool foreign = false;
        for (PortableArticle &article : *page) {
            foreign = foreign || article.raw || article.draft.identity.isEmpty();
            if (whole || article.raw || article.draft.identity.isEmpty())
                article = completed(std::move(article), feed, *m_language);
        }
        if (foreign)
            dropSharedLinks(*page);
        return page;
    }

private:
    TransferSource &m_source;
    qsizetype m_feed;
    std::optional<QString> m_language;
};

Result<QHash<QString, FeedId>> presentFeeds(const TransferContext &context)
{
    const auto feeds =
        context.connections.read([](Database &database) { return store::selectFeeds(database); })
            .result();
    if (!feeds)
        return tl::unexpected<Error>(feeds.error());
    QHash<QString, FeedId> present;
    for (const Feed &feed : *feeds)
        present.insert(feeds::subscriptionKey(feed.url), feed.id);
    return present;
}

qint64 articlesOf(const PortableOutline &outline)
{
    qint64 sum = 0;
    for (const PortableFeed &feed : outline.feeds)
        sum += feed.articles;
    return sum;
}

/// One import on its way.
class Importer
{
public:
    Importer(const TransferContext &context, TransferSource &source, const ImportOptions &options)
        : m_context(context)
        , m_source(source)
        , m_options(options)
    {
    }

    Result<ImportReport> run()
    {
        m_report.kind = m_source.kind();
        m_total = articlesOf(m_source.outline);
        if (auto done = mergeOutline(); !done)
            return tl::unexpected<Error>(done.error());
        for (qsizetype i = 0; i < m_source.outline.feeds.size(); ++i) {
            if (!m_ids.value(i).isValid())
                continue;
            if (auto done = mergeFeed(i); !done)
                return tl::unexpected<Error>(done.error());
        }
        // The last word is on the disk, and with it everything before it.
        const auto tidied =
            m_context.connections
                .writeForUser([](Database &database) { return store::dropUnusedTags(database); })
                .result();
        if (!tidied)
            return tl::unexpected<Error>(tidied.error());
        if (m_total > 0) // else everything was told with the outline
            m_context.changed(FeedsChanged{});
        return m_report;
    }

private:
    /// Folders, tags and feeds: all or nothing.
    Result<void> mergeOutline()
    {
        const auto present = presentFeeds(m_context);
        if (!present)
            return tl::unexpected<Error>(present.error());
        const PortableOutline &outline = m_source.outline;
        QList<std::pair<store::TagName, int>> tags;
        for (const PortableTag &tag : outline.tags)
            tags.append({tagName(tag.name), tag.colour});
        const auto merged = m_context.connections
                                .writeForUser([&, known = *present](Database &database) {
                                    return mergeInto(database, outline, tags, known);
                                })
                                .result();
        if (!merged)
            return tl::unexpected<Error>(merged.error());
        for (const auto &[feed, login] : std::as_const(m_logins))
            m_context.loginFound(feed, login);
        if (m_report.feeds > 0 || m_report.folders > 0)
            m_context.changed(FeedsChanged{});
        return {};
    }

    Result<bool> mergeInto(Database &database, const PortableOutline &outline,
                           const QList<std::pair<store::TagName, int>> &tags,
                           QHash<QString, FeedId> known)
    {
        const auto newest = store::newestArticle(database);
        if (!newest)
            return tl::unexpected<Error>(newest.error());
        m_newest = *newest;
        const auto folders = store::mergeFolders(database, wantedFolders(outline));
        if (!folders)
            return tl::unexpected<Error>(folders.error());
        m_report.folders = *folders;
        if (auto done = store::mergeTags(database, tags); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = store::mergeSearches(database, outline.searches); !done)
            return tl::unexpected<Error>(done.error());
        for (PortableFeed feed : outline.feeds) {
            const bool wanted = !m_options.without.contains(feed.url);
            const Login login = takeLogin(feed.url);
            const QString key = feeds::subscriptionKey(feed.url);
            if (!isAllowed(feed.url, m_options) || !wanted) {
                ++m_report.skippedFeeds;
                m_ids.append(FeedId{});
                continue;
            }
            const auto merged = store::mergeFeed(database, feed, known.value(key), m_context.now);
            if (!merged)
                return tl::unexpected<Error>(merged.error());
            known.insert(key, merged->id);
            if (merged->added && !login.user.isEmpty()) {
                if (auto done = store::updateSignsIn(database, merged->id); !done)
                    return tl::unexpected<Error>(done.error());
                m_logins.append({merged->id, login});
            }
            m_ids.append(merged->id);
            ++(merged->added ? m_report.feeds : m_report.presentFeeds);
        }
        return true;
    }

    /// If feeds are left out, folders that only they are in are too.
    [[nodiscard]] QList<QStringList> wantedFolders(const PortableOutline &outline) const
    {
        if (m_options.without.isEmpty())
            return outline.folders;
        QSet<QStringList> left;
        QSet<QStringList> used;
        for (const PortableFeed &feed : outline.feeds) {
            for (qsizetype depth = 1; depth <= feed.folder.size(); ++depth)
                (m_options.without.contains(feed.url) ? left : used)
                    .insert(feed.folder.first(depth));
        }
        QList<QStringList> wanted;
        std::copy_if(
            outline.folders.begin(), outline.folders.end(), std::back_inserter(wanted),
            [&](const QStringList &path) { return used.contains(path) || !left.contains(path); });
        return wanted;
    }

    Result<void> mergeFeed(qsizetype index)
    {
        Pages pages(m_source, index);
        const PortableFeed &feed = m_source.outline.feeds.at(index);
        for (;;) {
            if (m_context.cancelled())
                return fail(ErrorKind::Cancelled);
            m_context.progress({m_done, std::max(m_done, m_total),
                                feed.customTitle.isEmpty() ? feed.title : feed.customTitle});
            const auto page = pages.next(true);
            if (!page)
                return tl::unexpected<Error>(page.error());
            if (page->isEmpty())
                return {};
            m_done += page->size();
            for (qsizetype start = 0; start < page->size(); start += store::Store::batchSize) {
                const auto batch = page->mid(start, store::Store::batchSize);
                if (auto done = mergeBatch(m_ids.at(index), batch); !done)
                    return done;
            }
        }
    }

    Result<void> mergeBatch(FeedId feed, const QList<PortableArticle> &articles)
    {
        QList<store::MergeArticle> batch;
        batch.reserve(articles.size());
        for (const PortableArticle &article : articles) {
            store::MergeArticle one{article, {}};
            for (const QString &tag : article.tags)
                one.tags.append(tagName(tag));
            batch.append(std::move(one));
        }
        const auto merged =
            m_context.connections
                .writeIngest([&](Database &database) {
                    return store::mergeArticles(database, feed, batch, m_context.now, m_newest);
                })
                .result();
        if (!merged)
            return tl::unexpected<Error>(merged.error());
        m_report.articles += merged->added.size();
        m_report.knownArticles += merged->known;
        m_report.markedArticles += merged->marked.size();
        if (!merged->added.isEmpty())
            m_context.changed(ArticlesStored{feed, merged->added, {}});
        if (!merged->marked.isEmpty()) {
            m_context.changed(ArticlesStored{feed, {}, merged->marked});
            m_context.changed(TagsChanged{merged->marked});
        }
        return {};
    }

    const TransferContext &m_context;
    TransferSource &m_source;
    const ImportOptions &m_options;
    ImportReport m_report;
    QList<std::pair<FeedId, Login>> m_logins; ///< of new feeds
    QList<FeedId> m_ids;                      ///< by place in the outline; not valid: left out
    ArticleId m_newest;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<void> countArticles(const TransferContext &context, TransferSource &source, qsizetype index,
                           FeedId present, ImportPreview &preview)
{
    ImportPreview::Entry &entry = preview.feeds[index];
    Pages pages(source, index);
    for (;;) {
        if (context.cancelled())
            return fail(ErrorKind::Cancelled);
        const auto page = pages.next(false);
        if (!page)
            return tl::unexpected<Error>(page.error());
        if (page->isEmpty())
            return {};
        QList<ArticleDraft> drafts;
        for (const PortableArticle &article : *page) {
            if (article.deleted)
                continue;
            drafts.append(article.draft);
            preview.starred += article.starred ? 1 : 0;
            preview.tagged += article.tags.isEmpty() ? 0 : 1;
        }
        entry.articles += drafts.size();
        preview.articles += drafts.size();
        if (present.isValid()) {
            const auto known = context.connections
                                   .read([&](Database &database) {
                                       return store::countKnown(database, present, drafts);
                                   })
                                   .result();
            if (!known)
                return tl::unexpected<Error>(known.error());
            entry.knownArticles += *known;
            preview.knownArticles += *known;
        }
        context.progress({preview.articles, articlesOf(source.outline), {}});
    }
}

} // namespace

Result<ImportReport> importAll(const TransferContext &context, TransferSource &source,
                               const ImportOptions &options)
{
    return Importer(context, source, options).run();
}

Result<ImportPreview> previewImport(const TransferContext &context, TransferSource &source,
                                    const ImportOptions &options)
{
    const auto present = presentFeeds(context);
    if (!present)
        return tl::unexpected<Error>(present.error());
    const auto folders =
        context.connections
            .read([](Database &database) { return store::selectFolderPaths(database); })
            .result();
    if (!folders)
        return tl::unexpected<Error>(folders.error());
    ImportPreview preview;
    preview.kind = source.kind();
    preview.title = source.title;
    preview.repeated = source.repeated;
    preview.skipped = source.skipped;
    preview.folders = source.outline.folders;
    for (const QStringList &path : std::as_const(preview.folders))
        preview.newFolders += folders->contains(path) ? 0 : 1;
    for (qsizetype i = 0; i < source.outline.feeds.size(); ++i) {
        const PortableFeed &feed = source.outline.feeds.at(i);
        const FeedId known = present->value(feeds::subscriptionKey(feed.url));
        preview.feeds.append({feed, known.isValid(), isAllowed(feed.url, options), 0, 0});
        preview.present += known.isValid() ? 1 : 0;
        if (!preview.feeds.constLast().allowed)
            continue;
        if (auto done = countArticles(context, source, i, known, preview); !done)
            return tl::unexpected<Error>(done.error());
    }
    return preview;
}

} // namespace naba
