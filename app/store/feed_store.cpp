// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/feed_store.h"

#include "app/store/arrivals.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

// Kinds of errors are kept as numbers: these pin the ends of their list.
static_assert(static_cast<int>(ErrorKind::WrongAddress) == 0);
static_assert(static_cast<int>(ErrorKind::NotAFeed) == 12);
static_assert(static_cast<int>(ErrorKind::InvalidArgument) == 25);
constexpr int lastKind = static_cast<int>(lastErrorKind);

const QString &feedColumns()
{
    static const QString columns =
        u"SELECT f.id, f.folder_id, f.url, f.site_url, f.custom_title, f.title, f.language,"
        " f.direction, f.checked_at, f.error_kind, f.error_detail, f.error_code, c.unread, "
        "c.total, f.tags, f.always_whole"
        " FROM feed f JOIN feed_count c ON c.feed_id = f.id"_s;
    return columns;
}

QString shownTitle(const QString &custom, const QString &own, const QUrl &url)
{
    if (!custom.isEmpty())
        return custom;
    if (!own.isEmpty())
        return own;
    return url.isLocalFile() || url.host().isEmpty() ? url.fileName() : url.host();
}

std::optional<Error> readError(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const qint64 kind = row.integer(column);
    return Error{kind >= 0 && kind <= lastKind ? static_cast<ErrorKind>(kind)
                                               : ErrorKind::NetworkOther,
                 row.string(column + 1), static_cast<int>(row.integer(column + 2))};
}

Feed readFeed(const Statement &row)
{
    Feed feed;
    feed.id = row.id<FeedId>(0);
    feed.folder = row.id<FolderId>(1);
    feed.url = row.url(2);
    feed.siteUrl = row.url(3);
    feed.title = shownTitle(row.string(4), row.string(5), feed.url);
    feed.language = row.string(6);
    feed.direction = static_cast<Qt::LayoutDirection>(row.integer(7));
    feed.checkedAt = row.time(8);
    feed.lastError = readError(row, 9);
    feed.unread = row.integer(12);
    feed.total = row.integer(13);
    const QJsonArray tags = QJsonDocument::fromJson(row.string(14).toUtf8()).array();
    for (const QJsonValue &tag : tags)
        feed.tags.append(tag.toString());
    feed.alwaysWhole = row.flag(15);
    return feed;
}

} // namespace

Result<FolderId> ensureFolder(Database &database, const QStringList &path)
{
    FolderId parent;
    for (const QString &title : path) {
        if (title.isEmpty())
            continue;
        Statement find = database.statement(
            u"SELECT id FROM folder WHERE ifnull(parent_id, 0) = ? AND title = ?"_s);
        if (auto done = find.bind(parent.value).bind(title).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (find.next()) {
            parent = find.id<FolderId>(0);
            continue;
        }
        Statement insert = database.statement(
            u"INSERT INTO folder (parent_id, title, position) VALUES (?, ?,"
            " (SELECT ifnull(max(position), -1) + 1 FROM folder WHERE ifnull(parent_id, 0) = ?))"_s);
        if (auto done = insert.bind(parent).bind(title).bind(parent.value).run(); !done)
            return tl::unexpected<Error>(done.error());
        parent = FolderId{insert.insertedId()};
    }
    return parent;
}

const QString &stateColumns()
{
    static const QString columns =
        u"SELECT f.id, f.url, f.etag, f.last_modified, f.body_hash, f.custom_title, f.title,"
        " f.error_kind, f.error_detail, f.error_code, "_s +
        fetchingColumns() + u", f.checked_at"_s;
    return columns;
}

FetchState readState(const Statement &row)
{
    FetchState state;
    state.feed = row.id<FeedId>(0);
    state.url = row.url(1);
    state.etag = row.bytes(2);
    state.lastModified = row.bytes(3);
    state.bodyHash = row.bytes(4);
    state.title = shownTitle(row.string(5), row.string(6), state.url);
    state.lastError = readError(row, 7);
    state.fetching = readFetching(row, 10);
    state.checkedAt = row.time(stateColumnCount - 1);
    return state;
}

Result<QList<Feed>> selectFeeds(Database &database)
{
    Statement select = database.statement(feedColumns() + u" ORDER BY f.id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Feed> feeds;
    while (select.next())
        feeds.append(readFeed(select));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return feeds;
}

Result<Feed> selectFeed(Database &database, FeedId id)
{
    Statement select = database.statement(feedColumns() + u" WHERE f.id = ?"_s);
    if (auto done = select.bind(id).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (select.next())
        return readFeed(select);
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return fail(ErrorKind::NotFound);
}

Result<QStringList> selectFeedLanguages(Database &database)
{
    Statement select = database.statement(u"SELECT DISTINCT language FROM feed"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QStringList languages;
    while (select.next())
        languages.append(select.string(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return languages;
}

Result<QList<Folder>> selectFolders(Database &database)
{
    Statement select = database.statement(
        u"SELECT id, parent_id, title, position, ifnull(interval_minutes, 0) FROM folder"
        " ORDER BY position, id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Folder> folders;
    while (select.next()) {
        folders.append({select.id<FolderId>(0), select.id<FolderId>(1), select.string(2),
                        static_cast<int>(select.integer(3)), static_cast<int>(select.integer(4))});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return folders;
}

Result<QList<FetchState>> selectFetchStates(Database &database, const QList<FeedId> &feeds)
{
    const QString columns = stateColumns() + u" FROM feed f JOIN fetching g ON g.feed_id = f.id"_s;
    QList<FetchState> states;
    const auto collect = [&states](Statement &select) {
        auto done = select.run();
        while (select.next())
            states.append(readState(select));
        return done ? select.done() : done;
    };
    if (feeds.isEmpty()) {
        Statement select = database.statement(columns + u" ORDER BY f.id"_s);
        if (auto done = collect(select); !done)
            return tl::unexpected<Error>(done.error());
        return states;
    }
    for (const FeedId feed : feeds) {
        Statement select = database.statement(columns + u" WHERE f.id = ?"_s);
        if (auto done = collect(select.bind(feed)); !done)
            return tl::unexpected<Error>(done.error());
    }
    return states;
}

Result<std::optional<FeedId>> findFeed(Database &database, const QList<QUrl> &addresses)
{
    std::optional<FeedId> found;
    for (const QUrl &address : addresses) {
        Statement select = database.statement(u"SELECT id FROM feed WHERE url = ?"_s);
        if (auto done = select.bind(address).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (select.next()) {
            found = select.id<FeedId>(0);
            break;
        }
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
    }
    return found;
}

Result<bool> feedExists(Database &database, FeedId feed)
{
    Statement select = database.statement(u"SELECT 1 FROM feed WHERE id = ?"_s);
    if (auto done = select.bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next();
}

Result<void> updateSignsIn(Database &database, FeedId feed)
{
    return database.statement(u"UPDATE fetching SET signs_in = 1 WHERE feed_id = ?"_s)
        .bind(feed)
        .run();
}

Result<FeedId> insertFeed(Database &database, const NewFeed &feed, const QDateTime &now)
{
    const auto found = findFeed(database, QList{feed.url} + feed.otherUrls);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found)
        return fail(ErrorKind::AlreadySubscribed, feed.url.toString(),
                    static_cast<int>((*found)->value));
    const auto folder = ensureFolder(database, feed.folder);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    Statement insert = database.statement(
        u"INSERT INTO feed (folder_id, url, title, custom_title, site_url, language, etag,"
        " last_modified, body_hash, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(*folder).bind(feed.url).bind(feed.answer.title).bind(feed.customTitle);
    insert.bind(feed.answer.siteUrl).bind(feed.answer.language).bind(feed.answer.etag);
    insert.bind(feed.answer.lastModified).bind(feed.answer.bodyHash);
    insert.bind(feed.checked ? now : QDateTime());
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    const FeedId id{insert.insertedId()};
    if (feed.signsIn) {
        if (auto done = updateSignsIn(database, id); !done)
            return tl::unexpected<Error>(done.error());
    }
    return id;
}

Result<void> updateFeedDirection(Database &database, FeedId feed, Qt::LayoutDirection direction)
{
    Statement update = database.statement(u"UPDATE feed SET direction = ? WHERE id = ?"_s);
    if (auto done = update.bind(static_cast<int>(direction)).bind(feed).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<void> deleteFeed(Database &database, FeedId feed)
{
    Statement remove = database.statement(u"DELETE FROM feed WHERE id = ?"_s);
    if (auto done = remove.bind(feed).run(); !done)
        return done;
    if (remove.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<void> updateAnswer(Database &database, FeedId feed, const std::optional<FeedAnswer> &answer,
                          const QDateTime &now)
{
    Statement checked = database.statement(
        u"UPDATE feed SET checked_at = ?, error_kind = NULL, error_code = 0, error_detail = '',"
        " error_since = NULL WHERE id = ?"_s);
    if (auto done = checked.bind(now).bind(feed).run(); !done)
        return done;
    if (checked.affected() == 0)
        return fail(ErrorKind::NotFound);
    if (!answer)
        return {};
    // A feed that stops naming itself keeps the name it had.
    Statement update = database.statement(
        u"UPDATE feed SET title = ifnull(nullif(?, ''), title),"
        " site_url = ifnull(nullif(?, ''), site_url), language = ifnull(nullif(?, ''), language),"
        " etag = ?, last_modified = ?, body_hash = ? WHERE id = ?"_s);
    update.bind(answer->title).bind(answer->siteUrl).bind(answer->language).bind(answer->etag);
    return update.bind(answer->lastModified).bind(answer->bodyHash).bind(feed).run();
}

Result<void> updateFailure(Database &database, FeedId feed, const Error &error,
                           const QDateTime &now)
{
    Statement update = database.statement(
        u"UPDATE feed SET checked_at = ?, error_kind = ?, error_code = ?, error_detail = ?,"
        " error_since = ifnull(error_since, ?) WHERE id = ?"_s);
    update.bind(now).bind(static_cast<int>(error.kind)).bind(error.code).bind(error.detail);
    if (auto done = update.bind(now).bind(feed).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

} // namespace naba::store
