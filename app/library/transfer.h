// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/change.h"
#include "app/domain/transfer.h"
#include "app/library/credentials.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

namespace naba {

/// What an import comes from, found by what is in it.
enum class ImportKind { Opml, Archive, JsonFeed, QuiteRss, RssGuard };

struct ImportOptions
{
    /// Feeds on this machine (file:) may come along. Only the CLI allows it, as in subscribing.
    bool allowFiles = false;
    QList<QUrl> without; ///< feeds that the reader does not want
};

/// What an import would do.
struct ImportPreview
{
    struct Entry
    {
        PortableFeed feed;
        bool present = false;     ///< subscribed to already
        bool allowed = true;      ///< false: it is not on the web and stays behind
        qint64 articles = 0;      ///< that come with it
        qint64 knownArticles = 0; ///< of these, there already
    };

    ImportKind kind = ImportKind::Opml;
    QString title;
    QList<Entry> feeds; ///< each once
    QList<QStringList> folders;
    int newFolders = 0;
    int present = 0;  ///< of `feeds`
    int repeated = 0; ///< feeds named again
    int skipped = 0;  ///< outlines that name no web address
    qint64 articles = 0;
    qint64 knownArticles = 0;
    qint64 starred = 0;
    qint64 tagged = 0;
};

/// What an import did.
struct ImportReport
{
    ImportKind kind = ImportKind::Opml;
    int feeds = 0; ///< new
    int presentFeeds = 0;
    int skippedFeeds = 0; ///< not allowed here, or not wanted
    int folders = 0;      ///< new
    qint64 articles = 0;  ///< new
    qint64 knownArticles = 0;
    qint64 markedArticles = 0; ///< of the known: got a mark or tag they had not
};

struct ExportReport
{
    int feeds = 0;
    qint64 articles = 0;
    qint64 kept = 0; ///< pages of starred and tagged articles
};

struct TransferProgress
{
    qint64 done = 0; ///< articles
    qint64 total = 0;
    QString feed; ///< whose turn it is
};

/// Everything out, everything in: a library as files, and other readers' files as a library.
///
/// Lives on the library's thread; the work is done on one of its own, a page at a time, so that a
/// million articles need no more memory than a hundred. One transfer at a time; others wait.
class Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(store::Connections &connections, Clock clock, QObject *parent = nullptr);
    /// Stops what is under way; what was written stays.
    ~Transfer() override;

    /// Writes everything into `folder`: subscriptions as OPML, articles as JSON Feed, starred and
    /// tagged ones as HTML, Markdown and EPUB too. The folder is new, empty, or holds an earlier
    /// archive, which is replaced when the new one is complete. Errors: InvalidArgument (there is
    /// something else in it), FileUnreadable (detail: what could not be written, and why),
    /// Cancelled.
    QFuture<Result<ExportReport>> exportAll(const QString &folder, const ExportWords &words);
    /// The subscriptions as OPML 2.0, but for files and the welcome edition.
    QFuture<Result<QByteArray>> exportOpml();

    /// What `importFrom` would do. `path`: an OPML or JSON Feed file, an archive's folder, another
    /// reader's database or the folder it is in. Errors: NotAFeed (nothing that is known),
    /// FileNotFound, FileUnreadable, TooLarge, Cancelled.
    QFuture<Result<ImportPreview>> preview(const QString &path, ImportOptions options = {});
    /// Merges it into the library: nothing doubles, no mark is taken away.
    QFuture<Result<ImportReport>> importFrom(const QString &path, ImportOptions options = {});
    QFuture<Result<ImportReport>> importOpml(const QByteArray &opml);

    /// Ends what is under way with Cancelled.
    void cancel();

Q_SIGNALS:
    void changed(const naba::Change &change);
    void progress(const naba::TransferProgress &progress);
    /// A new feed's address came with a name and a password, which the library does not keep.
    void loginFound(naba::FeedId feed, const naba::Login &login);

private:
    template<typename Work>
    auto start(Work work);
    void tell(const Change &change);
    void tellProgress(const TransferProgress &progress);
    void tellLogin(FeedId feed, const Login &login);

    store::Connections &m_connections;
    Clock m_clock;
    /// Transfers are numbered; those up to the second number are to end.
    int m_started = 0;
    std::atomic<int> m_cancelled = 0;
    Executor m_worker; // last: it ends before the rest goes
};

} // namespace naba

Q_DECLARE_METATYPE(naba::TransferProgress)
