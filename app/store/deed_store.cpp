// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deed_store.h"

#include "app/store/article_store.h"
#include "app/store/feed_store.h"
#include "app/store/tag_store.h"
#include "app/store/trash.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the trash that are deleted for good at a time.
constexpr int emptiedAtOnce = 200;

bool isDeletion(DeedKind kind)
{
    return kind == DeedKind::Delete || kind == DeedKind::Unsubscribe;
}

Result<QList<ArticleId>> removeAll(Database &database, const QList<ArticleId> &ids)
{
    QList<ArticleId> removed;
    for (const ArticleId id : ids) {
        Statement remove = database.statement(u"DELETE FROM article WHERE id = ?"_s);
        if (auto done = remove.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (remove.affected() > 0)
            removed.append(id);
    }
    return removed;
}

QJsonObject detailOf(const DeedPart &part)
{
    QJsonObject detail;
    if (!part.tag.name.isEmpty()) {
        detail.insert("name"_L1, part.tag.name);
        detail.insert("folded"_L1, part.tag.folded);
    }
    return detail;
}

/// Where the feeds are now, for taking them back there: pairs of numbers, 0 for the top.
Result<QJsonArray> placesOf(Database &database, const QList<FeedId> &feeds)
{
    QJsonArray places;
    for (const FeedId feed : feeds) {
        const auto row = selectFeed(database, feed);
        if (!row)
            return tl::unexpected<Error>(row.error());
        places.append(QJsonArray{row->id.value, row->folder.value});
    }
    return places;
}

Result<void> moveFeed(Database &database, FeedId feed, FolderId folder)
{
    return database
        .statement(u"UPDATE feed SET folder_id = (SELECT id FROM folder WHERE id = ?)"
                   " WHERE id = ?"_s)
        .bind(folder.value)
        .bind(feed)
        .run();
}

/// The change itself; the articles that were different before.
Result<QList<ArticleId>> change(Database &database, const DeedPart &part, const QDateTime &now)
{
    switch (part.kind) {
    case DeedKind::MarkRead:
    case DeedKind::MarkUnread:
        return updateMark(database, part.articles, Mark::Read, part.kind == DeedKind::MarkRead, {});
    case DeedKind::Star:
    case DeedKind::Unstar:
        return updateMark(database, part.articles, Mark::Starred, part.kind == DeedKind::Star, now);
    case DeedKind::GiveTag:
        return giveTag(database, part.articles, part.tag);
    case DeedKind::TakeTag:
        return takeTag(database, part.articles, part.tag);
    case DeedKind::Delete:
        return deleteArticles(database, part.articles);
    case DeedKind::Unsubscribe:
        return removeAll(database, part.articles);
    case DeedKind::MoveFeeds:
        break;
    }
    for (const FeedId feed : part.feeds) {
        if (auto done = moveFeed(database, feed, part.folder); !done)
            return tl::unexpected<Error>(done.error());
    }
    return QList<ArticleId>();
}

/// The feed itself, and what came in since the articles were counted.
Result<QList<ArticleId>> removeFeed(Database &database, qint64 deed, FeedId feed)
{
    const auto rest = selectArticlesOf(database, feed);
    if (!rest)
        return rest;
    if (auto done = keepArticles(database, deed, *rest); !done)
        return tl::unexpected<Error>(done.error());
    auto removed = removeAll(database, *rest);
    if (!removed)
        return removed;
    if (auto done = keepFeed(database, deed, feed); !done)
        return tl::unexpected<Error>(done.error());
    if (auto done = deleteFeed(database, feed); !done)
        return tl::unexpected<Error>(done.error());
    return removed;
}

Result<DeedStep> applyPart(Database &database, const DeedPart &part, const QDateTime &now)
{
    DeedStep step;
    step.kind = part.kind;
    step.deed = part.deed;
    const bool moves = part.kind == DeedKind::MoveFeeds;
    const bool keep = part.keep || isDeletion(part.kind) || moves;
    if (keep && step.deed == 0) {
        QJsonObject detail = detailOf(part);
        if (part.feeds.size() == 1) {
            const auto feed = selectFeed(database, part.feeds.constFirst());
            if (!feed)
                return tl::unexpected<Error>(feed.error());
            detail.insert("name"_L1, feed->title);
        }
        step.name = detail.value("name"_L1).toString();
        if (moves) {
            const auto places = placesOf(database, part.feeds);
            if (!places)
                return tl::unexpected<Error>(places.error());
            detail.insert("places"_L1, *places);
        }
        const auto deed = insertDeed(database, part.kind, detail, now);
        if (!deed)
            return tl::unexpected<Error>(deed.error());
        step.deed = *deed;
    }
    if (isDeletion(part.kind)) {
        if (auto done = keepArticles(database, step.deed, part.articles); !done)
            return tl::unexpected<Error>(done.error());
    }
    auto changed = change(database, part, now);
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    step.changed = std::move(*changed);
    const bool unsubscribes = part.kind == DeedKind::Unsubscribe && part.last;
    if (unsubscribes) {
        auto rest = removeFeed(database, step.deed, part.feeds.constFirst());
        if (!rest)
            return tl::unexpected<Error>(rest.error());
        step.changed += *rest;
    }
    step.feeds = unsubscribes || moves;
    if (isDeletion(part.kind)) {
        if (auto done = dropTagsInto(database, step.deed); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = countForDeed(database, step.deed, step.changed.size()); !done)
            return tl::unexpected<Error>(done.error());
    } else if (keep) {
        if (auto done = addToDeed(database, step.deed, step.changed); !done)
            return tl::unexpected<Error>(done.error());
    }
    return step;
}

/// The deed that undoes one, for the same articles.
DeedPart reversed(const StoredDeed &stored, const QList<ArticleId> &articles)
{
    DeedPart part;
    part.articles = articles;
    part.tag = {stored.detail.value("name"_L1).toString(),
                stored.detail.value("folded"_L1).toString()};
    switch (stored.deed.kind) {
    case DeedKind::MarkRead:
        part.kind = DeedKind::MarkUnread;
        break;
    case DeedKind::MarkUnread:
        part.kind = DeedKind::MarkRead;
        break;
    case DeedKind::Star:
        part.kind = DeedKind::Unstar;
        break;
    case DeedKind::Unstar:
        part.kind = DeedKind::Star;
        break;
    case DeedKind::GiveTag:
        part.kind = DeedKind::TakeTag;
        break;
    case DeedKind::TakeTag:
        part.kind = DeedKind::GiveTag;
        break;
    case DeedKind::Delete:
    case DeedKind::Unsubscribe:
    case DeedKind::MoveFeeds:
        part.kind = stored.deed.kind;
        break;
    }
    return part;
}

Result<DeedStep> moveBack(Database &database, const StoredDeed &stored)
{
    DeedStep step;
    step.feeds = true;
    const QJsonArray places = stored.detail.value("places"_L1).toArray();
    for (const auto &place : places) {
        const QJsonArray pair = place.toArray();
        if (auto done = moveFeed(database, FeedId{pair.at(0).toInteger()},
                                 FolderId{pair.at(1).toInteger()});
            !done)
            return tl::unexpected<Error>(done.error());
    }
    return step;
}

Result<DeedStep> takePartBack(Database &database, const StoredDeed &stored, int most)
{
    if (stored.deed.kind == DeedKind::MoveFeeds)
        return moveBack(database, stored);
    DeedStep step;
    if (isDeletion(stored.deed.kind)) {
        auto restored = restoreSome(database, stored.deed.id, most);
        if (!restored)
            return tl::unexpected<Error>(restored.error());
        step.changed = std::move(restored->articles);
        step.feeds = restored->feeds;
        step.more = restored->more;
        return step;
    }
    const auto articles = takeFromDeed(database, stored.deed.id);
    if (!articles)
        return tl::unexpected<Error>(articles.error());
    step.more = !articles->isEmpty();
    // A star that comes back keeps the time at which it was given.
    auto changed = change(database, reversed(stored, *articles), {});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    step.changed = std::move(*changed);
    return step;
}

} // namespace

DeedStore::DeedStore(Connections &connections, Clock clock)
    : m_connections(connections)
    , m_clock(std::move(clock))
{
}

QFuture<Result<DeedStep>> DeedStore::apply(const DeedPart &part)
{
    // The log is written in order: what the last step has put on the disk, all before it is.
    const auto durability =
        part.last ? Transaction::Durability::Power : Transaction::Durability::Process;
    return m_connections.write(Priority::User, durability,
                               [part, now = m_clock()](Database &database) -> Result<DeedStep> {
                                   QElapsedTimer timer;
                                   timer.start();
                                   auto step = applyPart(database, part, now);
                                   if (step)
                                       step->ms = timer.elapsed();
                                   return step;
                               });
}

QFuture<Result<std::optional<Deed>>> DeedStore::newest()
{
    return m_connections.read([](Database &database) -> Result<std::optional<Deed>> {
        const auto stored = selectNewestDeed(database);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        return *stored ? std::optional((*stored)->deed) : std::nullopt;
    });
}

QFuture<Result<DeedStep>> DeedStore::takeBack(qint64 deed, int most)
{
    return m_connections.writeForUser([deed, most](Database &database) -> Result<DeedStep> {
        QElapsedTimer timer;
        timer.start();
        const auto stored = selectDeed(database, deed);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        if (!*stored)
            return fail(ErrorKind::NotFound);
        auto step = takePartBack(database, **stored, most);
        if (!step)
            return step;
        step->deed = deed;
        step->kind = (*stored)->deed.kind;
        if (!step->more) {
            if (auto done = deleteDeed(database, deed); !done)
                return tl::unexpected<Error>(done.error());
        }
        step->ms = timer.elapsed();
        return step;
    });
}

QFuture<Result<bool>> DeedStore::forgetSome(const QDateTime &before, int most)
{
    return m_connections.write(Priority::Maintenance, Transaction::Durability::Process,
                               [before, most](Database &database) -> Result<bool> {
                                   const auto expired = selectExpiredDeed(database, before, most);
                                   if (!expired)
                                       return tl::unexpected<Error>(expired.error());
                                   if (!*expired)
                                       return false;
                                   const auto emptied =
                                       emptySome(database, **expired, emptiedAtOnce);
                                   if (!emptied)
                                       return tl::unexpected<Error>(emptied.error());
                                   if (*emptied < emptiedAtOnce) {
                                       if (auto done = deleteDeed(database, **expired); !done)
                                           return tl::unexpected<Error>(done.error());
                                   }
                                   return true;
                               });
}

} // namespace naba::store
