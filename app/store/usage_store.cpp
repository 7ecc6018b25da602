// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/usage_store.h"

#include "app/store/retention_store.h"

#include <QUrl>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Articles of a feed that are weighed; more of them are estimated.
constexpr qint64 sample = 400;

Result<qint64> oneNumber(Statement &select)
{
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next() ? select.integer(0) : 0;
}

} // namespace

Result<QList<FeedUsage>> selectFeedsToWeigh(Database &database)
{
    Statement select = database.statement(
        u"SELECT f.id, f.custom_title, f.title, f.url, c.total, f.pictures, f.keep_count,"
        " f.keep_days, f.keep_bytes FROM feed f JOIN feed_count c ON c.feed_id = f.id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<FeedUsage> feeds;
    while (select.next()) {
        FeedUsage feed;
        feed.feed = select.id<FeedId>(0);
        feed.title = select.string(1).isEmpty() ? select.string(2) : select.string(1);
        if (feed.title.isEmpty())
            feed.title = select.url(3).host();
        feed.articles.count = select.integer(4);
        feed.policy = static_cast<PicturePolicy>(select.integer(5));
        if (!select.isNull(6))
            feed.rule.count = select.integer(6);
        if (!select.isNull(7))
            feed.rule.days = static_cast<int>(select.integer(7));
        if (!select.isNull(8))
            feed.rule.bytes = select.integer(8);
        feeds.append(feed);
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return feeds;
}

Result<qint64> weighArticles(Database &database, FeedId feed, qint64 total, bool &estimated)
{
    const auto weight = bodyWeight(database);
    if (!weight)
        return tl::unexpected<Error>(weight.error());
    const qint64 every = std::max<qint64>(1, total / sample);
    Statement select = database.statement(
        u"SELECT count(*), ifnull(sum(%1), 0) FROM (SELECT id, row_number() OVER () AS place"
        " FROM article WHERE feed_id = ?) a JOIN body b ON b.article_id = a.id"
        " WHERE a.place % ? = 0"_s.arg(*weight));
    if (auto done = select.bind(feed).bind(every).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next() || select.integer(0) == 0)
        return 0;
    if (every == 1)
        return select.integer(1);
    estimated = true;
    const double mean =
        static_cast<double>(select.integer(1)) / static_cast<double>(select.integer(0));
    return static_cast<qint64>(mean * static_cast<double>(total));
}

Result<Weight> weighPictures(Database &database, FeedId feed)
{
    Statement select = database.statement(
        u"SELECT count(*), ifnull(sum(p.bytes), 0) FROM picture p WHERE p.id IN"
        " (SELECT s.picture_id FROM article a JOIN article_picture ap ON ap.article_id = a.id"
        " JOIN picture_source s ON s.id = ap.source_id WHERE a.feed_id = ?)"_s);
    if (auto done = select.bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next() ? Weight{select.integer(0), select.integer(1)} : Weight{};
}

Result<qint64> weighIndex(Database &database)
{
    // A full-text table keeps its data in tables of its name (sqlite.org/fts5.html §9).
    QStringList tables;
    {
        Statement select = database.statement(
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE"
            " 'CREATE VIRTUAL TABLE%USING fts5%' AND sql NOT LIKE '%fts5vocab%'"_s);
        if (auto done = select.run(); !done)
            return tl::unexpected<Error>(done.error());
        while (select.next())
            tables.append(select.string(0));
    }
    qint64 sum = 0;
    for (QString name : std::as_const(tables)) {
        name.replace(u'"', u"\"\""_s);
        Statement data = database.statement(
            u"SELECT ifnull(sum(length(block)), 0) FROM \"%1_data\""_s.arg(name));
        const auto bytes = oneNumber(data);
        if (!bytes)
            return bytes;
        sum += *bytes;
        const auto hasContent = [&]() -> Result<qint64> {
            Statement find = database.statement(
                u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s);
            find.bind(name + u"_docsize"_s);
            return oneNumber(find);
        }();
        if (hasContent && *hasContent > 0) {
            Statement sizes = database.statement(
                u"SELECT ifnull(sum(length(sz) + 12), 0) FROM \"%1_docsize\""_s.arg(name));
            if (const auto more = oneNumber(sizes))
                sum += *more;
        }
    }
    return sum;
}

Result<void> countSafeArticles(Database &database, StorageUsage &usage)
{
    const auto count = [&database](const QString &sql) -> Result<qint64> {
        Statement select = database.statement(sql);
        return oneNumber(select);
    };
    const auto starred = count(u"SELECT ifnull(sum(starred), 0) FROM feed_count"_s);
    const auto tagged = count(u"SELECT count(DISTINCT article_id) FROM article_tag"_s);
    const auto packed = count(u"SELECT count(*) FROM offline_item WHERE pack = 1"_s);
    const auto all = count(u"SELECT count(*) FROM (SELECT id FROM article WHERE starred = 1 UNION"
                           " SELECT article_id FROM article_tag UNION"
                           " SELECT article_id FROM offline_item WHERE pack = 1)"_s);
    for (const auto *one : {&starred, &tagged, &packed, &all}) {
        if (!*one)
            return tl::unexpected<Error>(one->error());
    }
    usage.starred = *starred;
    usage.tagged = *tagged;
    usage.packed = *packed;
    usage.safeArticles.count = *all;
    return {};
}

} // namespace naba::store
