// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/check.h"

#include <array>
#include <map>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// A number that triggers keep: how many rows have it wrong, and what sets it right.
struct Counter
{
    const char16_t *name;
    const char16_t *wrong;
    const char16_t *mend;
};

constexpr std::array counters{
    Counter{u"feed_count",
            u"SELECT (SELECT count(*) FROM feed f LEFT JOIN feed_count c ON c.feed_id = f.id"
            "  WHERE c.feed_id IS NULL)",
            u"INSERT OR IGNORE INTO feed_count (feed_id) SELECT id FROM feed"},
    Counter{u"feed_count.total, unread, starred",
            u"SELECT count(*) FROM feed_count c LEFT JOIN"
            " (SELECT feed_id, count(*) AS total, sum(read = 0) AS unread, sum(starred) AS starred"
            "  FROM article GROUP BY feed_id) a ON a.feed_id = c.feed_id"
            " WHERE c.total <> ifnull(a.total, 0) OR c.unread <> ifnull(a.unread, 0)"
            "  OR c.starred <> ifnull(a.starred, 0)",
            u"UPDATE feed_count SET"
            " total = (SELECT count(*) FROM article a WHERE a.feed_id = feed_count.feed_id),"
            " unread = (SELECT count(*) FROM article a WHERE a.feed_id = feed_count.feed_id"
            "  AND a.read = 0),"
            " starred = (SELECT ifnull(sum(a.starred), 0) FROM article a"
            "  WHERE a.feed_id = feed_count.feed_id)"},
    Counter{u"tag.articles",
            u"SELECT count(*) FROM tag t LEFT JOIN"
            " (SELECT tag_id, count(*) AS articles FROM article_tag GROUP BY tag_id) g"
            " ON g.tag_id = t.id WHERE t.articles <> ifnull(g.articles, 0)",
            u"UPDATE tag SET articles ="
            " (SELECT count(*) FROM article_tag g WHERE g.tag_id = tag.id)"},
    Counter{u"article_tag.published_ms",
            u"SELECT count(*) FROM article_tag g JOIN article a ON a.id = g.article_id"
            " WHERE g.published_ms <> a.published_ms",
            u"UPDATE article_tag SET published_ms ="
            " (SELECT a.published_ms FROM article a WHERE a.id = article_tag.article_id)"
            " WHERE published_ms <>"
            " (SELECT a.published_ms FROM article a WHERE a.id = article_tag.article_id)"},
};

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::NotADatabase;
}

Result<QStringList> pragmaFaults(Database &database, const QString &sql)
{
    Statement check = database.statement(sql);
    QStringList faults;
    auto done = check.run();
    while (done && check.next()) {
        if (const QString line = check.string(0); line != "ok"_L1)
            faults.append(line);
    }
    if (done)
        done = check.done();
    if (!done) {
        if (!isDamage(done.error()))
            return tl::unexpected<Error>(done.error());
        faults.append(done.error().detail);
    }
    return faults;
}

Result<QStringList> looseRows(Database &database)
{
    Statement check = database.statement(u"PRAGMA foreign_key_check"_s);
    if (auto done = check.run(); !done)
        return tl::unexpected<Error>(done.error());
    std::map<QString, qint64> found;
    while (check.next())
        ++found[check.string(0) + u" → "_s + check.string(2)];
    if (auto done = check.done(); !done)
        return tl::unexpected<Error>(done.error());
    QStringList lines;
    for (const auto &[which, rows] : found)
        lines.append(u"%1: %2"_s.arg(which).arg(rows));
    return lines;
}

Result<QStringList> wrongCounters(Database &database)
{
    QStringList lines;
    for (const Counter &counter : counters) {
        const auto wrong = database.number(QString::fromUtf16(counter.wrong));
        if (!wrong)
            return tl::unexpected<Error>(wrong.error());
        if (*wrong > 0)
            lines.append(u"%1: %2"_s.arg(QString::fromUtf16(counter.name)).arg(*wrong));
    }
    return lines;
}

} // namespace

Result<CheckReport> checkLibrary(Database &database, CheckDepth depth)
{
    CheckReport report;
    report.depth = depth;
    const auto faults =
        pragmaFaults(database, depth == CheckDepth::Quick ? u"PRAGMA quick_check(100)"_s
                                                          : u"PRAGMA integrity_check(100)"_s);
    if (!faults)
        return tl::unexpected<Error>(faults.error());
    report.faults = *faults;
    if (const auto pages = database.number(u"PRAGMA page_count"_s)) {
        const auto size = database.number(u"PRAGMA page_size"_s);
        report.bytes = *pages * size.value_or(0);
    }
    // In a broken tree the rest would only repeat that it is broken.
    if (depth == CheckDepth::Quick || !report.faults.isEmpty())
        return report;
    const auto loose = looseRows(database);
    if (!loose)
        return tl::unexpected<Error>(loose.error());
    report.loose = *loose;
    const auto wrong = wrongCounters(database);
    if (!wrong)
        return tl::unexpected<Error>(wrong.error());
    report.counters = *wrong;
    return report;
}

Result<Holding> holdingOf(Database &database)
{
    Holding holding;
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    holding.version = static_cast<int>(*version);
    if (holding.version == 0)
        return holding;
    Statement counts = database.statement(
        u"SELECT (SELECT count(*) FROM feed), ifnull(sum(total), 0), ifnull(sum(unread), 0),"
        " ifnull(sum(starred), 0), (SELECT count(DISTINCT article_id) FROM article_tag),"
        " (SELECT count(*) FROM tag) FROM feed_count"_s);
    if (auto done = counts.run(); !done)
        return tl::unexpected<Error>(done.error());
    if (counts.next()) {
        holding.feeds = counts.integer(0);
        holding.articles = counts.integer(1);
        holding.unread = counts.integer(2);
        holding.starred = counts.integer(3);
        holding.tagged = counts.integer(4);
        holding.tags = counts.integer(5);
    }
    if (auto done = counts.done(); !done)
        return tl::unexpected<Error>(done.error());
    return holding;
}

Result<void> recount(Database &database)
{
    for (const Counter &counter : counters) {
        if (auto done = database.execute(QString::fromUtf16(counter.mend)); !done)
            return done;
    }
    return {};
}

Result<void> completeDerived(Database &database)
{
    struct Step
    {
        const char16_t *table;
        const char16_t *sql;
    };

    // The parts of the index itself are tables of their own and were not brought along.
    static constexpr std::array steps{
        Step{u"fetching", u"INSERT OR IGNORE INTO fetching (feed_id) SELECT id FROM feed"},
        Step{u"search_doc", u"DELETE FROM search_doc"},
        Step{u"search_part", u"DELETE FROM search_part"},
        Step{u"search_queue", u"INSERT OR REPLACE INTO search_queue (article_id, stamp)"
                              " SELECT article_id, 0 FROM body"},
    };
    for (const Step &step : steps) {
        const auto there =
            database.number(u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(
                QString::fromUtf16(step.table)));
        if (!there)
            return tl::unexpected<Error>(there.error());
        if (*there == 0)
            continue;
        if (auto done = database.execute(QString::fromUtf16(step.sql)); !done)
            return done;
    }
    return {};
}

Result<void> rebuildDerived(Database &database)
{
    if (auto done = database.execute(u"REINDEX"_s); !done)
        return done;
    return recount(database);
}

} // namespace naba::store
