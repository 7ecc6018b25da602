// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/executor.h"
#include "app/store/article_query.h"
#include "app/store/article_store.h"
#include "app/store/database.h"
#include "app/store/feed_store.h"
#include "app/store/migrations.h"
#include "app/store/tag_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t readerThreads = 2;

/// A thread that reads, and its connection, which only that thread touches.
struct Reader
{
    explicit Reader(const QString &name)
        : executor(name, 1)
    {
    }

    std::unique_ptr<Database> database;
    std::atomic<int> waiting = 0;
    Executor executor; // last: it ends before the rest goes
};

} // namespace

class Store::Private
{
public:
    Private(const QString &fileName, Clock clockToUse)
        : file(fileName)
        , clock(std::move(clockToUse))
        , home(QThread::currentThread())
        , writer(u"db-writer"_s, 1)
    {
        for (size_t i = 0; i < readerThreads; ++i)
            readers[i] = std::make_unique<Reader>(u"db-reader-%1"_s.arg(i + 1));
    }

    ~Private()
    {
        // Connections are closed by the threads they live on, the writer's last: it then tidies
        // the log away.
        for (const auto &reader : readers) {
            reader->executor
                .run(Priority::Maintenance,
                     [this, &reader] {
                         Q_ASSERT(QThread::currentThread() != home);
                         reader->database.reset();
                     })
                .waitForFinished();
        }
        writer.run(Priority::Maintenance, [this] { connection.reset(); }).waitForFinished();
    }

    Result<void> openFile();

    /// Runs `query` on the reader with least to do.
    template<typename Query>
    auto read(Query query) -> QFuture<std::invoke_result_t<Query, Database &>>
    {
        using Answer = std::invoke_result_t<Query, Database &>;
        Reader &reader = readers[0]->waiting <= readers[1]->waiting ? *readers[0] : *readers[1];
        ++reader.waiting;
        return reader.executor.run(Priority::User,
                                   [this, &reader, query = std::move(query)]() mutable -> Answer {
                                       Q_ASSERT(QThread::currentThread() != home);
                                       Answer answer = readNow<Answer>(reader, query);
                                       --reader.waiting;
                                       return answer;
                                   });
    }

    /// Runs `change` in one transaction on the writer.
    template<typename Change>
    auto write(Priority priority, Transaction::Durability durability, Change change)
        -> QFuture<std::invoke_result_t<Change, Database &>>
    {
        using Answer = std::invoke_result_t<Change, Database &>;
        return writer.run(priority,
                          [this, durability, change = std::move(change)]() mutable -> Answer {
                              Q_ASSERT(QThread::currentThread() != home);
                              if (!connection)
                                  return notOpen();
                              auto transaction = Transaction::begin(*connection, durability);
                              if (!transaction)
                                  return tl::unexpected<Error>(transaction.error());
                              Answer answer = change(*connection);
                              if (!answer)
                                  return answer;
                              if (auto done = transaction->commit(); !done)
                                  return tl::unexpected<Error>(done.error());
                              return answer;
                          });
    }

    /// A change the reader made: first in the queue, and on the disk when it is done.
    template<typename Change>
    auto writeForUser(Change change)
    {
        return write(Priority::User, Transaction::Durability::Power, std::move(change));
    }

    template<typename Change>
    auto writeIngest(Change change)
    {
        return write(Priority::Ingest, Transaction::Durability::Process, std::move(change));
    }

    QString file;
    Clock clock;
    QThread *home;
    std::atomic<bool> isOpen = false;
    std::unique_ptr<Database> connection; // the writer's
    std::array<std::unique_ptr<Reader>, readerThreads> readers;
    Executor writer; // last: it ends before the rest goes

private:
    static tl::unexpected<Error> notOpen()
    {
        return fail(ErrorKind::DatabaseOther, u"the library is not open"_s);
    }

    template<typename Answer, typename Query>
    Answer readNow(Reader &reader, Query &query)
    {
        if (!isOpen)
            return notOpen();
        if (!reader.database) {
            auto opened = Database::open(file, Database::Mode::ReadOnly);
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            reader.database = std::move(*opened);
        }
        return query(*reader.database);
    }
};

Result<void> Store::Private::openFile()
{
    Q_ASSERT(QThread::currentThread() != home);
    Q_ASSERT(!connection);
    if (auto fit = inspectFile(file, newestVersion()); !fit)
        return fit;
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return fail(ErrorKind::DatabaseReadOnly, QFileInfo(file).absolutePath());
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (auto done = migrate(**opened, migrations()); !done)
        return done;
    connection = std::move(*opened);
    isOpen = true;
    return {};
}

Store::Store(const QString &file, Clock clock)
    : d(std::make_unique<Private>(file, std::move(clock)))
{
}

Store::~Store() = default;

QFuture<Result<void>> Store::open()
{
    return d->writer.run(Priority::User, [p = d.get()] { return p->openFile(); });
}

QFuture<Result<QList<Feed>>> Store::feeds()
{
    return d->read([](Database &database) { return selectFeeds(database); });
}

QFuture<Result<QList<Folder>>> Store::folders()
{
    return d->read([](Database &database) { return selectFolders(database); });
}

QFuture<Result<QList<Tag>>> Store::tags()
{
    return d->read([](Database &database) { return selectTags(database); });
}

QFuture<Result<Counts>> Store::counts(const QDateTime &midnight)
{
    return d->read([midnight](Database &database) { return selectCounts(database, midnight); });
}

QFuture<Result<QList<ArticleKey>>> Store::keys(const ArticleQuery &query)
{
    return d->read([query](Database &database) { return selectKeys(database, query); });
}

QFuture<Result<QList<ArticleHeader>>> Store::headers(const QList<ArticleId> &ids)
{
    return d->read([ids](Database &database) { return selectHeaders(database, ids); });
}

QFuture<Result<Article>> Store::article(ArticleId id)
{
    return d->read([id](Database &database) { return selectArticle(database, id); });
}

QFuture<Result<QList<FetchState>>> Store::fetchStates(const QList<FeedId> &feeds)
{
    return d->read([feeds](Database &database) { return selectFetchStates(database, feeds); });
}

QFuture<Result<std::optional<FeedId>>> Store::feedAt(const QList<QUrl> &addresses)
{
    return d->read([addresses](Database &database) { return findFeed(database, addresses); });
}

QFuture<Result<Subscription>> Store::subscribe(const NewFeed &feed,
                                               const QList<ArticleDraft> &articles)
{
    const QDateTime now = d->clock();
    return d->writeForUser([feed, articles, now](Database &database) -> Result<Subscription> {
        const auto id = insertFeed(database, feed, now);
        if (!id)
            return tl::unexpected<Error>(id.error());
        auto stored = upsertArticles(database, *id, articles, now);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        auto row = selectFeed(database, *id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        return Subscription{std::move(*row), std::move(*stored)};
    });
}

QFuture<Result<int>> Store::subscribeAll(const QList<NewFeed> &feeds)
{
    const QDateTime now = d->clock();
    return d->writeForUser([feeds, now](Database &database) -> Result<int> {
        int added = 0;
        for (const NewFeed &feed : feeds) {
            const auto id = insertFeed(database, feed, now);
            if (id)
                ++added;
            else if (id.error().kind != ErrorKind::AlreadySubscribed)
                return tl::unexpected<Error>(id.error());
        }
        return added;
    });
}

QFuture<Result<QList<ArticleId>>> Store::unsubscribe(FeedId feed)
{
    return d->writeForUser([feed](Database &database) -> Result<QList<ArticleId>> {
        auto ids = selectArticlesOf(database, feed);
        if (!ids)
            return ids;
        if (auto done = deleteFeed(database, feed); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = dropUnusedTags(database); !done)
            return tl::unexpected<Error>(done.error());
        return ids;
    });
}

QFuture<Result<StoredArticles>> Store::storeArticles(FeedId feed,
                                                     const QList<ArticleDraft> &articles)
{
    const QDateTime now = d->clock();
    return d->writeIngest([feed, articles, now](Database &database) -> Result<StoredArticles> {
        const auto exists = feedExists(database, feed);
        if (!exists)
            return tl::unexpected<Error>(exists.error());
        if (!*exists)
            return fail(ErrorKind::NotFound);
        return upsertArticles(database, feed, articles, now);
    });
}

QFuture<Result<void>> Store::storeAnswer(FeedId feed, const std::optional<FeedAnswer> &answer)
{
    const QDateTime now = d->clock();
    return d->writeIngest([feed, answer, now](Database &database) {
        return updateAnswer(database, feed, answer, now);
    });
}

QFuture<Result<void>> Store::storeFailure(FeedId feed, const Error &error)
{
    const QDateTime now = d->clock();
    return d->writeIngest([feed, error, now](Database &database) {
        return updateFailure(database, feed, error, now);
    });
}

QFuture<Result<QList<ArticleId>>> Store::setRead(const QList<ArticleId> &ids, bool read)
{
    return d->writeForUser(
        [ids, read](Database &database) { return updateMark(database, ids, Mark::Read, read); });
}

QFuture<Result<void>> Store::setFeedDirection(FeedId feed, Qt::LayoutDirection direction)
{
    return d->writeForUser([feed, direction](Database &database) {
        return updateFeedDirection(database, feed, direction);
    });
}

QFuture<Result<void>> Store::setArticleDirection(ArticleId article, Qt::LayoutDirection direction)
{
    return d->writeForUser([article, direction](Database &database) {
        return updateArticleDirection(database, article, direction);
    });
}

QFuture<Result<QList<ArticleId>>> Store::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return d->writeForUser([ids, starred](Database &database) {
        return updateMark(database, ids, Mark::Starred, starred);
    });
}

QFuture<Result<QList<ArticleId>>> Store::addTag(const QList<ArticleId> &ids, const TagName &tag)
{
    return d->writeForUser([ids, tag](Database &database) { return giveTag(database, ids, tag); });
}

QFuture<Result<QList<ArticleId>>> Store::removeTag(const QList<ArticleId> &ids, const TagName &tag)
{
    return d->writeForUser([ids, tag](Database &database) { return takeTag(database, ids, tag); });
}

QFuture<Result<QList<ArticleId>>> Store::markAllRead(const ArticleQuery &query)
{
    return d->writeForUser([query](Database &database) -> Result<QList<ArticleId>> {
        ArticleQuery unread = query;
        unread.unread = true;
        const auto keys = selectKeys(database, unread);
        if (!keys)
            return tl::unexpected<Error>(keys.error());
        QList<ArticleId> ids;
        ids.reserve(keys->size());
        for (const ArticleKey &key : *keys)
            ids.append(key.id);
        // In the order in which they lie in the file: by date every row would be another page.
        std::sort(ids.begin(), ids.end());
        return updateMark(database, ids, Mark::Read, true);
    });
}

QFuture<Result<QList<ArticleId>>> Store::remove(const QList<ArticleId> &ids)
{
    return d->writeForUser([ids](Database &database) -> Result<QList<ArticleId>> {
        auto removed = deleteArticles(database, ids);
        if (!removed)
            return removed;
        if (auto done = dropUnusedTags(database); !done)
            return tl::unexpected<Error>(done.error());
        return removed;
    });
}

} // namespace naba::store
