// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/retention_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// What stays whatever the rules say.
const QString &mayGo()
{
    static const QString condition =
        u"a.starred = 0 AND NOT EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id)"
        " AND NOT EXISTS (SELECT 1 FROM offline_item o WHERE o.article_id = a.id AND o.pack = 1)"_s;
    return condition;
}

Result<QList<ArticleId>> readIds(Statement &select)
{
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleId> ids;
    while (select.next())
        ids.append(select.id<ArticleId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return ids;
}

/// Where a list ends: articles that come after it in the list's order are to go.
struct Border
{
    qint64 published = 0;
    qint64 id = 0;
};

/// The last of the newest `count`; nothing if there are no more than that.
Result<std::optional<Border>> borderByCount(Database &database, FeedId feed, qint64 count)
{
    Statement select =
        feed.isValid()
            ? database.statement(u"SELECT published_ms, id FROM article WHERE feed_id = ?"
                                 " ORDER BY published_ms DESC, id DESC LIMIT 1 OFFSET ?"_s)
            : database.statement(u"SELECT published_ms, id FROM article"
                                 " ORDER BY published_ms DESC, id DESC LIMIT 1 OFFSET ?"_s);
    if (feed.isValid())
        select.bind(feed);
    if (auto done = select.bind(count - 1).run(); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<Border> border;
    if (select.next())
        border = Border{select.integer(0), select.integer(1)};
    return border;
}

/// The last that fits, counted from the newest; the newest always fits.
Result<std::optional<Border>> borderByBytes(Database &database, FeedId feed, qint64 bytes)
{
    const auto weight = bodyWeight(database);
    if (!weight)
        return tl::unexpected<Error>(weight.error());
    Statement select = database.statement(
        u"SELECT a.published_ms, a.id, %1 FROM article a LEFT JOIN body b ON b.article_id = a.id"
        " WHERE a.feed_id = ? ORDER BY a.published_ms DESC, a.id DESC"_s.arg(*weight));
    if (auto done = select.bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<Border> last;
    qint64 sum = 0;
    while (select.next()) {
        sum += select.integer(2);
        if (sum > bytes && last)
            return last;
        last = Border{select.integer(0), select.integer(1)};
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return std::optional<Border>();
}

Result<QList<ArticleId>> olderThan(Database &database, FeedId feed, const Border &border, int most)
{
    Statement select = database.statement(u"SELECT a.id FROM article a WHERE "_s +
                                          (feed.isValid() ? u"a.feed_id = ? AND "_s : QString()) +
                                          u"(a.published_ms, a.id) < (?, ?) AND "_s + mayGo() +
                                          u" ORDER BY a.published_ms LIMIT ?"_s);
    if (feed.isValid())
        select.bind(feed);
    select.bind(border.published).bind(border.id).bind(most);
    return readIds(select);
}

} // namespace

Result<QHash<FeedId, FeedRule>> selectFeedRules(Database &database)
{
    Statement select = database.statement(
        u"SELECT id, keep_count, keep_days, keep_bytes FROM feed WHERE keep_count IS NOT NULL"
        " OR keep_days IS NOT NULL OR keep_bytes IS NOT NULL"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QHash<FeedId, FeedRule> rules;
    while (select.next()) {
        FeedRule rule;
        if (!select.isNull(1))
            rule.count = select.integer(1);
        if (!select.isNull(2))
            rule.days = static_cast<int>(select.integer(2));
        if (!select.isNull(3))
            rule.bytes = select.integer(3);
        rules.insert(select.id<FeedId>(0), rule);
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return rules;
}

Result<void> updateFeedRule(Database &database, FeedId feed, const FeedRule &rule)
{
    Statement update = database.statement(
        u"UPDATE feed SET keep_count = ?, keep_days = ?, keep_bytes = ? WHERE id = ?"_s);
    const auto bind = [&update](const auto &value) {
        if (value)
            update.bind(*value);
        else
            update.bindNull();
    };
    bind(rule.count);
    bind(rule.days);
    bind(rule.bytes);
    if (auto done = update.bind(feed).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<QList<FeedId>> selectFeedIds(Database &database)
{
    Statement select = database.statement(u"SELECT id FROM feed ORDER BY id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<FeedId> ids;
    while (select.next())
        ids.append(select.id<FeedId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return ids;
}

Result<QList<ArticleId>> selectExpired(Database &database, FeedId feed, const KeepRule &rule,
                                       const QDateTime &now, int most)
{
    if (rule.days > 0) {
        // One day more than the last: what was published just now has no id before it.
        const Border border{now.addDays(-rule.days).toMSecsSinceEpoch(), 0};
        auto old = olderThan(database, feed, border, most);
        if (!old || !old->isEmpty())
            return old;
    }
    if (rule.count > 0) {
        const auto border = borderByCount(database, feed, rule.count);
        if (!border)
            return tl::unexpected<Error>(border.error());
        if (*border) {
            auto many = olderThan(database, feed, **border, most);
            if (!many || !many->isEmpty())
                return many;
        }
    }
    if (rule.bytes > 0 && feed.isValid()) {
        const auto border = borderByBytes(database, feed, rule.bytes);
        if (!border)
            return tl::unexpected<Error>(border.error());
        if (*border)
            return olderThan(database, feed, **border, most);
    }
    return QList<ArticleId>();
}

Result<QList<ArticleId>> selectExpendable(Database &database, const QList<ArticleId> &ids)
{
    QList<ArticleId> expendable;
    for (const ArticleId id : ids) {
        Statement select =
            database.statement(u"SELECT a.id FROM article a WHERE a.id = ? AND "_s + mayGo());
        if (auto done = select.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (select.next())
            expendable.append(id);
    }
    return expendable;
}

Result<QList<ArticleId>> selectOldest(Database &database, int most)
{
    Statement select = database.statement(u"SELECT a.id FROM article a WHERE "_s + mayGo() +
                                          u" ORDER BY a.published_ms LIMIT ?"_s);
    select.bind(most);
    return readIds(select);
}

Result<qint64> countExpired(Database &database, FeedId feed, const KeepRule &rule,
                            const QDateTime &now, int most)
{
    // Age, number and bytes each let go from one border on: the largest number is all of them.
    qint64 largest = 0;
    const KeepRule byAge{0, rule.days, 0};
    const KeepRule byCount{rule.count, 0, 0};
    const KeepRule byBytes{0, 0, rule.bytes};
    for (const KeepRule &one : {byAge, byCount, byBytes}) {
        const auto found = selectExpired(database, feed, one, now, most);
        if (!found)
            return tl::unexpected<Error>(found.error());
        largest = std::max<qint64>(largest, found->size());
    }
    return largest;
}

Result<QString> bodyWeight(Database &database)
{
    Statement select = database.statement(u"SELECT name FROM pragma_table_info('body')"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    // What a row of article and its places in the indexes take, about.
    constexpr int row = 600;
    QString sum = QString::number(row);
    while (select.next()) {
        if (select.string(0) != "article_id"_L1)
            sum += u" + ifnull(length(CAST(b.%1 AS BLOB)), 0)"_s.arg(select.string(0));
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return sum;
}

} // namespace naba::store
