// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/transfer_source.h"

#include "app/exchange/archive.h"
#include "app/feeds/opml.h"
#include "app/feeds/parse.h"
#include "app/library/address.h"
#include "app/library/ingest.h"
#include "app/store/foreign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = qint64{512} << 20U;
constexpr qint64 maxOpmlBytes = qint64{64} << 20U;

Result<QByteArray> fileBytes(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString());
    if (file.size() > limit)
        return fail(ErrorKind::TooLarge, path);
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, file.errorString());
    return bytes;
}

class OpmlSource : public TransferSource
{
public:
    explicit OpmlSource(const feeds::OpmlDocument &document)
    {
        title = document.title;
        repeated = document.repeated;
        skipped = document.skipped;
        outline.folders = document.folders;
        for (const feeds::OpmlFeed &one : document.feeds) {
            PortableFeed feed;
            feed.url = normalised(one.url);
            feed.customTitle = one.title;
            feed.siteUrl = one.siteUrl;
            feed.language = one.language;
            feed.folder = one.folder;
            feed.direction = one.direction;
            feed.tags = one.tags;
            outline.feeds.append(feed);
        }
    }

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Opml; }

    Result<QList<PortableArticle>> next(qsizetype /*feed*/) override
    {
        return QList<PortableArticle>();
    }
};

class ArchiveSource : public TransferSource
{
public:
    ArchiveSource(QString folder, const exchange::Manifest &manifest)
        : m_folder(std::move(folder))
        , m_files(manifest.files)
    {
        outline = manifest.outline;
    }

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Archive; }

    Result<QList<PortableArticle>> next(qsizetype feed) override
    {
        if (m_files.value(feed).isEmpty())
            return QList<PortableArticle>();
        const QString name = m_files[feed].takeFirst();
        const auto bytes = fileBytes(m_folder + u'/' + name, maxFileBytes);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        auto file = exchange::readFeedFile(*bytes);
        if (!file)
            return fail(ErrorKind::FileUnreadable, name);
        // An empty file between others must not end the feed.
        return file->articles.isEmpty() ? next(feed) : std::move(file->articles);
    }

private:
    QString m_folder;
    QList<QStringList> m_files;
};

/// JSON feeds that another program wrote: articles as if they had just been fetched.
class JsonFeedSource : public TransferSource
{
public:
    explicit JsonFeedSource(const QStringList &files)
    {
        for (const QString &path : files) {
            const auto bytes = fileBytes(path, maxOpmlBytes);
            if (!bytes || !exchange::isJsonFeed(*bytes)) {
                ++skipped;
                continue;
            }
            take(path, *bytes);
        }
    }

    [[nodiscard]] ImportKind kind() const override { return ImportKind::JsonFeed; }

    Result<QList<PortableArticle>> next(qsizetype feed) override
    {
        if (m_files.value(feed).isEmpty())
            return QList<PortableArticle>();
        const auto bytes = fileBytes(m_files[feed].takeFirst(), maxOpmlBytes);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        if (auto ours = exchange::readFeedFile(*bytes); ours && ours->ours)
            return ours->articles.isEmpty() ? next(feed) : std::move(ours->articles);
        const QUrl url = outline.feeds.at(feed).url;
        const auto parsed = feeds::parse(*bytes, {.base = url, .contentType = {}});
        QList<PortableArticle> articles;
        if (parsed) {
            const Ingested ingested = ingest(*parsed, url);
            for (const ArticleDraft &draft : ingested.articles) {
                PortableArticle article;
                article.draft = draft;
                articles.append(article);
            }
        }
        return articles.isEmpty() ? next(feed) : articles;
    }

private:
    void take(const QString &path, const QByteArray &bytes)
    {
        auto file = exchange::readFeedFile(bytes);
        if (!file) {
            ++skipped;
            return;
        }
        PortableFeed feed = file->feed;
        if (feed.url.isEmpty() && !file->ours)
            feed.url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        const QString key = feeds::subscriptionKey(feed.url);
        for (qsizetype i = 0; i < outline.feeds.size(); ++i) {
            if (feeds::subscriptionKey(outline.feeds.at(i).url) == key) {
                m_files[i].append(path);
                return;
            }
        }
        outline.feeds.append(feed);
        m_files.append({path});
    }

    QList<QStringList> m_files;
};

/// The database of QuiteRSS or RSS Guard.
class ForeignSource : public TransferSource
{
public:
    explicit ForeignSource(std::unique_ptr<store::ForeignLibrary> library)
        : m_library(std::move(library))
    {
        outline = m_library->outline();
        skipped = m_library->skipped();
    }

    [[nodiscard]] ImportKind kind() const override
    {
        return m_library->program() == store::ForeignLibrary::Program::QuiteRss
                   ? ImportKind::QuiteRss
                   : ImportKind::RssGuard;
    }

    Result<QList<PortableArticle>> next(qsizetype feed) override { return m_library->next(feed); }

private:
    std::unique_ptr<store::ForeignLibrary> m_library;
};

Result<std::unique_ptr<TransferSource>> foreignSource(const QString &path)
{
    auto library = store::ForeignLibrary::open(path);
    if (!library)
        return tl::unexpected<Error>(library.error());
    return std::make_unique<ForeignSource>(std::move(*library));
}

Result<std::unique_ptr<TransferSource>> folderSource(const QString &path)
{
    const QDir folder(path);
    if (folder.exists(QLatin1String(exchange::manifestName)))
        return archiveSource(path);
    for (const QString &name : {u"feeds.db"_s, u"database.db"_s, u"database/local/database.db"_s}) {
        if (folder.exists(name))
            return openSource(folder.filePath(name));
    }
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QStringList files;
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files.isEmpty() ? fail(ErrorKind::NotAFeed, path) : jsonFeedSource(files);
}

} // namespace

Result<std::unique_ptr<TransferSource>> opmlSource(const QByteArray &bytes)
{
    const auto document = feeds::readOpml(bytes);
    if (!document)
        return tl::unexpected<Error>(document.error());
    return std::make_unique<OpmlSource>(*document);
}

Result<std::unique_ptr<TransferSource>> archiveSource(const QString &folder)
{
    const auto bytes =
        fileBytes(folder + u'/' + QLatin1String(exchange::manifestName), maxOpmlBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const auto manifest = exchange::readManifest(*bytes);
    if (!manifest)
        return tl::unexpected<Error>(manifest.error());
    return std::make_unique<ArchiveSource>(folder, *manifest);
}

Result<std::unique_ptr<TransferSource>> jsonFeedSource(const QStringList &files)
{
    auto source = std::make_unique<JsonFeedSource>(files);
    if (source->outline.feeds.isEmpty())
        return fail(ErrorKind::NotAFeed);
    return source;
}

Result<std::unique_ptr<TransferSource>> openSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileNotFound, path);
    if (info.isDir())
        return folderSource(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString());
    const QByteArray start = file.read(4'096);
    file.close();
    if (info.fileName() == QLatin1String(exchange::manifestName))
        return archiveSource(info.absolutePath());
    if (start.startsWith("SQLite format 3"))
        return foreignSource(path);
    if (exchange::isJsonFeed(start))
        return jsonFeedSource({path});
    const auto bytes = fileBytes(path, maxOpmlBytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return opmlSource(*bytes);
}

} // namespace naba
