// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"
#include "app/feeds/opml.h"
#include "app/library/kept_pages.h"
#include "app/library/outlines.h"
#include "app/library/transfer_work.h"
#include "app/store/article_store.h"
#include "app/store/tag_store.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

using store::Database;

/// A file of articles ends where it gets too long to be read in one piece.
constexpr int articlesPerFile = 1'000;
constexpr qint64 bytesPerFile = qint64{8} << 20U;

tl::unexpected<Error> notWritten(const QFileDevice &file)
{
    return fail(ErrorKind::FileUnreadable, file.fileName() + u": "_s + file.errorString());
}

/// "00012-site.example": in the feeds' order, and people see whose it is.
QString fileNameOf(qsizetype index, const QUrl &url)
{
    static const QRegularExpression others(u"[^A-Za-z0-9.-]+"_s);
    QString host = url.host(QUrl::FullyEncoded).left(60);
    host.replace(others, u"-"_s);
    const QString number = u"%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
    return host.isEmpty() ? number : number + u'-' + host;
}

/// What lies in an archive's folder and is replaced with it.
const QStringList &ownEntries()
{
    static const QStringList names{QLatin1String(exchange::manifestName),
                                   QLatin1String(exchange::outlineName),
                                   QLatin1String(exchange::feedsFolder),
                                   u"html"_s,
                                   u"markdown"_s,
                                   u"epub"_s};
    return names;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file);
    return {};
}

bool removeEntry(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true;
    return info.isDir() && !info.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
}

/// The folder beside the wanted one where an archive grows; gone unless it was put in place.
class Workplace
{
public:
    explicit Workplace(const QString &folder)
        : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
        , m_part(m_folder + u".part"_s)
    {
    }

    ~Workplace() { QDir(m_part).removeRecursively(); }

    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    [[nodiscard]] QString path(const QString &name) const { return m_part + u'/' + name; }

    Result<void> make()
    {
        const QFileInfo info(m_folder);
        const QDir folder(m_folder);
        if (info.exists() && !info.isDir())
            return fail(ErrorKind::InvalidArgument, m_folder);
        if (info.exists() && !folder.isEmpty() &&
            !folder.exists(QLatin1String(exchange::manifestName)))
            return fail(ErrorKind::InvalidArgument, m_folder);
        QDir(m_part).removeRecursively();
        if (!QDir().mkpath(path(QLatin1String(exchange::feedsFolder))))
            return fail(ErrorKind::FileUnreadable, m_part);
        return {};
    }

    /// What was there before goes only now; a file of somebody else's stays.
    Result<void> put()
    {
        if (!QFileInfo::exists(m_folder)) {
            if (QDir().rename(m_part, m_folder))
                return {};
            return fail(ErrorKind::FileUnreadable, m_folder);
        }
        for (const QString &name : ownEntries()) {
            const QString target = m_folder + u'/' + name;
            const bool there = QFileInfo::exists(path(name));
            if (!removeEntry(target) || (there && !QDir().rename(path(name), target)))
                return fail(ErrorKind::FileUnreadable, target);
        }
        return {};
    }

private:
    QString m_folder;
    QString m_part;
};

/// One export on its way.
class Exporter
{
public:
    Exporter(const TransferContext &context, const QString &folder, const ExportWords &words)
        : m_context(context)
        , m_place(folder)
        , m_words(words)
    {
    }

    Result<ExportReport> run()
    {
        const auto rows = readFeeds();
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (auto done = m_place.make(); !done)
            return tl::unexpected<Error>(done.error());
        for (const store::PortableFeedRow &row : *rows) {
            if (auto done = writeFeed(row); !done)
                return tl::unexpected<Error>(done.error());
        }
        if (auto done = writeKept(); !done)
            return tl::unexpected<Error>(done.error());
        const QString outline = m_place.path(QLatin1String(exchange::outlineName));
        const QString manifest = m_place.path(QLatin1String(exchange::manifestName));
        auto done = writeFile(outline, feeds::writeOpml(documentOf(m_manifest.outline)));
        if (done)
            done = writeFile(manifest, exchange::writeManifest(m_manifest, m_context.now));
        if (done)
            done = m_place.put();
        if (!done)
            return tl::unexpected<Error>(done.error());
        m_report.feeds = static_cast<int>(rows->size());
        m_report.articles = m_manifest.articles;
        return m_report;
    }

private:
    Result<QList<store::PortableFeedRow>> readFeeds()
    {
        auto outline = readOutline(m_context);
        if (!outline)
            return tl::unexpected<Error>(outline.error());
        m_manifest.outline = std::move(*outline);
        auto rows =
            m_context.connections
                .read([](Database &database) { return store::selectPortableFeeds(database); })
                .result();
        if (!rows)
            return rows;
        // The two were asked one after the other: the rows decide.
        m_manifest.outline.feeds.clear();
        for (const store::PortableFeedRow &row : *rows) {
            m_manifest.outline.feeds.append(row.feed);
            m_total += row.feed.articles;
        }
        return rows;
    }

    /// The articles of a feed, in as many files as they need. A feed without any has one too.
    Result<void> writeFeed(const store::PortableFeedRow &row)
    {
        const QString stem = fileNameOf(m_manifest.files.size(), row.feed.url);
        QStringList names;
        store::PortableCursor cursor;
        qint64 count = 0;
        for (bool last = false; !last;) {
            const QString name = names.isEmpty() ? stem + u".json"_s
                                                 : u"%1-%2.json"_s.arg(stem).arg(names.size() + 1);
            names.append(QLatin1String(exchange::feedsFolder) + u'/' + name);
            QSaveFile file(m_place.path(names.constLast()));
            if (!file.open(QIODevice::WriteOnly))
                return notWritten(file);
            exchange::FeedFileWriter writer(file);
            writer.begin(row.feed);
            if (auto done = fill(writer, row.id, cursor, last); !done)
                return done;
            count += writer.articles();
            const QString next = u"%1-%2.json"_s.arg(stem).arg(names.size() + 1);
            if (!writer.end(last ? QString() : next) || !file.commit())
                return notWritten(file);
        }
        m_manifest.outline.feeds[m_manifest.files.size()].articles = count;
        m_manifest.files.append(names);
        m_manifest.articles += count;
        return {};
    }

    Result<void> fill(exchange::FeedFileWriter &writer, FeedId feed, store::PortableCursor &cursor,
                      bool &last)
    {
        while (!last && writer.articles() < articlesPerFile && writer.bytes() < bytesPerFile) {
            if (m_context.cancelled())
                return fail(ErrorKind::Cancelled);
            const auto page = m_context.connections
                                  .read([&](Database &database) {
                                      return store::selectPortablePage(database, feed, cursor);
                                  })
                                  .result();
            if (!page)
                return tl::unexpected<Error>(page.error());
            for (const PortableArticle &article : page->articles)
                writer.add(article);
            cursor = page->end;
            last = page->last;
            m_done += page->articles.size();
            m_context.progress({m_done, m_total, {}});
        }
        return {};
    }

    Result<void> writeKept()
    {
        const auto kept = m_context.connections
                              .read([](Database &database) { return store::selectKept(database); })
                              .result();
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        if (kept->isEmpty())
            return {};
        const auto tags = m_context.connections
                              .read([](Database &database) { return store::selectTags(database); })
                              .result();
        if (!tags)
            return tl::unexpected<Error>(tags.error());
        KeptPages pages(m_place.path({}), m_words, *tags, m_context.now);
        for (const ArticleId id : *kept) {
            if (m_context.cancelled())
                return fail(ErrorKind::Cancelled);
            const auto article =
                m_context.connections
                    .read([id](Database &database) { return store::selectArticle(database, id); })
                    .result();
            // Deleted in the meantime.
            if (!article && article.error().kind == ErrorKind::NotFound)
                continue;
            if (!article)
                return tl::unexpected<Error>(article.error());
            if (auto done = pages.add(*article); !done)
                return done;
            ++m_report.kept;
        }
        return pages.finish();
    }

    const TransferContext &m_context;
    Workplace m_place;
    const ExportWords &m_words;
    exchange::Manifest m_manifest;
    ExportReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<PortableOutline> readOutline(const TransferContext &context)
{
    return context.connections
        .read([](Database &database) { return store::selectPortableOutline(database); })
        .result();
}

Result<ExportReport> exportLibrary(const TransferContext &context, const QString &folder,
                                   const ExportWords &words)
{
    return Exporter(context, folder, words).run();
}

} // namespace naba
