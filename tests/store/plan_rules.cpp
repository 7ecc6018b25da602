// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/plan_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

namespace naba::testing {

using namespace Qt::StringLiterals;

namespace {

/// A table that may be read whole wherever it is met, for it never has more than some hundred rows.
struct SmallTable
{
    QLatin1String name;
    QLatin1String reason;
};

constexpr std::array smallTables{
    SmallTable{"feed"_L1, "subscriptions: some hundred"_L1},
    SmallTable{"feed_count"_L1, "a row a feed"_L1},
    SmallTable{"fetching"_L1, "a row a feed"_L1},
    SmallTable{"folder"_L1, "some dozen"_L1},
    SmallTable{"tag"_L1, "a reader's tags: some dozen"_L1},
    SmallTable{"saved_search"_L1, "the handful of searches that were saved"_L1},
    SmallTable{"upkeep"_L1, "when each chore was done last"_L1},
    SmallTable{"backfill"_L1, "a row for each piece of long work"_L1},
    SmallTable{"waiting_host"_L1, "hosts that asked to be left alone for a while"_L1},
    SmallTable{"search_part"_L1, "a row for each 16,000 articles"_L1},
    SmallTable{"journal"_L1, "a hundred deeds at most"_L1},
    SmallTable{"sqlite_master"_L1, "the tables themselves"_L1},
    SmallTable{"sqlite_sequence"_L1, "a row for each table that numbers its rows"_L1},
};

/// A step that reads or sorts a whole table, and the beginning of the statement or another part
/// that tells it, in which it is right.
struct Allowed
{
    QLatin1String step;
    QLatin1String statement;
    QLatin1String reason;
};

constexpr std::array allowed{
    // Lists and marks
    Allowed{"SCAN inside"_L1, "RECURSIVE inside"_L1, "the folders in one folder"_L1},
    Allowed{"SCAN up"_L1, "RECURSIVE up"_L1, "the folders around one feed"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "SELECT minutes FROM up"_L1,
            "the folders around one feed"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "FROM folder ORDER BY"_L1, "some dozen folders"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "FROM saved_search ORDER BY"_L1,
            "the handful of searches that were saved"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "FROM article_tag WHERE article_id = ?"_L1,
            "the handful of tags of one article"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "FROM article_tag t JOIN tag g ON"_L1,
            "the names of the tags of one article"_L1},
    Allowed{"SCAN a USING INDEX article_starred"_L1,
            "SELECT a.id, a.published_ms FROM article a WHERE a.starred = 1 AND a.url"_L1,
            "from the newest star on, until enough are found to get whole"_L1},
    Allowed{"SCAN article USING INDEX article_starred_by_time"_L1,
            "SELECT starred_ms, id FROM article WHERE starred = 1 ORDER BY"_L1,
            "a list by star holds all stars in its first page"_L1},

    // Search
    Allowed{"SCAN a USING"_L1, "SELECT a.id, a.published_ms FROM article a WHERE 1"_L1,
            "a search without words goes along an index by date until its window is full"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1,
            "SELECT a.id, a.published_ms FROM article a WHERE 1 AND "_L1,
            "the articles of the feeds that a search without words names"_L1},
    Allowed{"USE TEMP B-TREE FOR DISTINCT"_L1, "SELECT DISTINCT language FROM feed"_L1,
            "the handful of languages of some hundred feeds"_L1},
    Allowed{"SCAN search_queue"_L1, "SELECT count(*) FROM search_queue"_L1,
            "how far the index is: only what waits, nothing once it is made"_L1},

    // Behind everything else, a little at a time
    Allowed{"SCAN a USING INDEX article_by_date"_L1,
            "SELECT a.id FROM article a WHERE a.starred = 0"_L1,
            "from the oldest on, until enough are found that may go"_L1},
    Allowed{
        "SCAN article USING COVERING INDEX article_by_date"_L1,
        "SELECT published_ms, id FROM article ORDER BY published_ms DESC, id DESC LIMIT 1 OFFSET"_L1,
        "where the newest so many end: once when rules are applied"_L1},
    Allowed{"SCAN s USING COVERING INDEX"_L1, "DELETE FROM picture_source"_L1,
            "addresses that no article shows are looked for when pictures are tidied"_L1},
    Allowed{"SCAN p"_L1, "FROM picture p WHERE NOT EXISTS (SELECT 1 FROM picture_source s"_L1,
            "pictures by use, until enough may go; those of marked articles are passed over"_L1},
    Allowed{"SCAN p"_L1, "FROM picture p WHERE p.fitted = 0"_L1,
            "pictures to be made smaller, when nothing else is to do"_L1},
    Allowed{"SCAN offline_item"_L1, "offline_item"_L1,
            "what the reader has fetched for a trip, not what there is"_L1},

    // The page about storage
    Allowed{"SCAN picture USING COVERING INDEX picture_by_use"_L1, "FROM picture"_L1,
            "how much room pictures take: off an index"_L1},
    Allowed{"SCAN p USING COVERING INDEX picture_by_use"_L1,
            "sum(p.bytes), 0) FROM picture p WHERE"_L1,
            "how much room some pictures take: off an index"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX article_tag_by_date"_L1,
            "count(DISTINCT article_id) FROM article_tag"_L1, "how many articles have a tag"_L1},
    Allowed{"USE TEMP B-TREE FOR count(DISTINCT)"_L1,
            "count(DISTINCT article_id) FROM article_tag"_L1, "how many articles have a tag"_L1},
    Allowed{"SCAN article USING INDEX article_starred_by_time"_L1,
            "SELECT count(*) FROM (SELECT id FROM article WHERE starred = 1 UNION"_L1,
            "how many articles are starred, tagged or packed"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX"_L1,
            "SELECT count(*) FROM (SELECT id FROM article WHERE starred = 1 UNION"_L1,
            "how many articles are starred, tagged or packed"_L1},
    Allowed{"UNION USING TEMP B-TREE"_L1,
            "SELECT count(*) FROM (SELECT id FROM article WHERE starred = 1 UNION"_L1,
            "how many articles are starred, tagged or packed"_L1},
    Allowed{"SCAN a"_L1,
            "SELECT id, row_number() OVER () AS place FROM article WHERE feed_id = ?"_L1,
            "every so many-th article of one feed is weighed"_L1},

    Allowed{"SCAN search_"_L1, "SELECT ifnull(sum(length("_L1,
            "how much room the index takes, a part at a time"_L1},

    // All that is marked: exports, and the JSON beside a backup
    Allowed{"SCAN article USING INDEX article_starred"_L1,
            "SELECT published_ms, id FROM article WHERE starred = 1 UNION"_L1,
            "all with a star"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX"_L1,
            "SELECT published_ms, id FROM article WHERE starred = 1 UNION"_L1, "all with a tag"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1,
            "SELECT published_ms, id FROM article WHERE starred = 1 UNION"_L1, "both, by date"_L1},
    Allowed{"SCAN article USING INDEX article_starred_by_time"_L1,
            "WHERE a.id IN (SELECT id FROM article WHERE starred = 1 UNION"_L1,
            "all with a star"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX"_L1,
            "WHERE a.id IN (SELECT id FROM article WHERE starred = 1 UNION"_L1,
            "all with a tag"_L1},
    Allowed{"UNION USING TEMP B-TREE"_L1,
            "WHERE a.id IN (SELECT id FROM article WHERE starred = 1 UNION"_L1, "each once"_L1},
    Allowed{"SCAN g"_L1, "ORDER BY g.article_id, g.position, g.tag_id"_L1, "all tags given"_L1},
    Allowed{"USE TEMP B-TREE FOR RIGHT PART OF ORDER BY"_L1,
            "ORDER BY g.article_id, g.position, g.tag_id"_L1,
            "the tags of one article at a time"_L1},

    // The schema
    Allowed{"SCAN"_L1, "pragma_table_list"_L1, "the tables of the library"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "pragma_table_list"_L1,
            "the tables of the library"_L1},
    Allowed{"SCAN pragma_table_info"_L1, "pragma_table_info("_L1, "the columns of one table"_L1},
    Allowed{"USE TEMP B-TREE FOR ORDER BY"_L1, "pragma_table_info("_L1,
            "the columns of one table"_L1},
    Allowed{"SCAN f VIRTUAL TABLE"_L1, "pragma_foreign_key_list("_L1,
            "the references of one table"_L1},

    // A full check: counters beside what they count, on a connection of its own
    Allowed{"SCAN g USING COVERING INDEX"_L1, "WHERE g.published_ms <> a.published_ms"_L1,
            "the dates of all tags given"_L1},
    Allowed{"SCAN article USING INDEX article_by_feed"_L1, "FROM article GROUP BY feed_id) a"_L1,
            "the articles of every feed"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX"_L1, "FROM article_tag GROUP BY tag_id) g"_L1,
            "the articles of every tag"_L1},
    Allowed{"SEARCH a USING AUTOMATIC"_L1, "FROM article GROUP BY feed_id) a"_L1,
            "a row a feed"_L1},
    Allowed{"SEARCH g USING AUTOMATIC"_L1, "FROM article_tag GROUP BY tag_id) g"_L1,
            "a row a tag"_L1},
    Allowed{"SCAN g LEFT-JOIN"_L1, "FROM article_tag GROUP BY tag_id) g"_L1, "a row a tag"_L1},

    // Copying a library without its texts, and making one whole again
    Allowed{"SCAN source."_L1, "INSERT INTO main."_L1, "a copy holds every row"_L1},
    Allowed{"UNION USING TEMP B-TREE"_L1,
            "INSERT INTO main.body SELECT * FROM source.body WHERE"_L1,
            "the texts of marked articles"_L1},
    Allowed{"SCAN article"_L1, "UPDATE article SET fingerprint = x'' WHERE"_L1,
            "articles whose text was not copied or is lost"_L1},
    Allowed{"SCAN article"_L1, "INSERT INTO body (article_id, content_html, search_text)"_L1,
            "articles whose text was not copied or is lost"_L1},
    Allowed{"SCAN body"_L1, "search_queue (article_id, stamp) SELECT article_id, 0 FROM body"_L1,
            "all texts are to be indexed anew"_L1},
    Allowed{"SCAN search_doc"_L1, "DELETE FROM search_doc"_L1,
            "all texts are to be indexed anew"_L1},

    // Mending a damaged library
    Allowed{"SCAN"_L1, "SELECT count(*) FROM \""_L1,
            "what came back of each table, for the report"_L1},
    Allowed{"SCAN"_L1, " IS NOT NULL AND "_L1, "rows that point to nowhere, in every table"_L1},
    Allowed{"SCAN article"_L1, "INSERT INTO temp.kept SELECT id FROM article"_L1,
            "what could be read"_L1},
    Allowed{"SCAN article"_L1, " NOT IN (SELECT id FROM temp.kept)"_L1,
            "marks of what was lost"_L1},
    Allowed{"SCAN temp."_L1, "FROM temp.named"_L1, "articles of which only the key is left"_L1},
    Allowed{"SCAN temp."_L1, "FROM temp.owner"_L1,
            "feeds or tags of which only the name is left"_L1},
    Allowed{"SCAN article"_L1, "INSERT OR IGNORE INTO feed (id, url) SELECT DISTINCT"_L1,
            "feeds that are known from their articles only"_L1},
    Allowed{"USE TEMP B-TREE FOR DISTINCT"_L1,
            "INSERT OR IGNORE INTO feed (id, url) SELECT DISTINCT"_L1,
            "feeds that are known from their articles only"_L1},
    Allowed{"SCAN article_tag"_L1,
            "INSERT OR IGNORE INTO tag (id, name, folded) SELECT DISTINCT"_L1,
            "tags that are known from their articles only"_L1},
    Allowed{"USE TEMP B-TREE FOR DISTINCT"_L1,
            "INSERT OR IGNORE INTO tag (id, name, folded) SELECT DISTINCT"_L1,
            "tags that are known from their articles only"_L1},
    Allowed{"SCAN body"_L1, "UPDATE article SET fingerprint = x'' WHERE title = ''"_L1,
            "articles whose text is lost"_L1},
    Allowed{"SCAN c"_L1, "FROM temp.counted c"_L1, "a row a feed"_L1},
    Allowed{"SCAN article"_L1, "SELECT count(*) FROM article WHERE starred = 1"_L1,
            "stars that came back, for the report"_L1},
    Allowed{"SCAN article_tag USING COVERING INDEX"_L1, "UPDATE article_tag SET published_ms ="_L1,
            "the dates of all tags given are set right"_L1},
};

std::array<bool, allowed.size()> used{};

/// Statements that cannot be asked in a library, or only while they run elsewhere.
struct Excused
{
    QLatin1String statement;
    QLatin1String reason;
};

constexpr std::array excused{
    Excused{"SELECT id, text, title, xmlUrl, htmlUrl"_L1, "QuiteRSS: its feeds, read once"_L1},
    Excused{"SELECT id, name FROM labels ORDER BY num"_L1, "QuiteRSS: its labels"_L1},
    Excused{"SELECT id, parentId, text FROM feeds"_L1, "QuiteRSS: its folders"_L1},
    Excused{"SELECT id, guid, title, link_href, author_name"_L1,
            "QuiteRSS: its articles, a page at a time; it has no index that fits"_L1},
    Excused{"SELECT f.id, f.title, f.source, f.category"_L1, "RSS Guard: its feeds, read once"_L1},
    Excused{"SELECT id, name, custom_id, account_id FROM Labels"_L1, "RSS Guard: its labels"_L1},
    Excused{"SELECT id, parent_id, title FROM Categories"_L1, "RSS Guard: its folders"_L1},
    Excused{"SELECT id, custom_id, title, url, author"_L1,
            "RSS Guard: its articles, a page at a time in the order of their numbers"_L1},
    Excused{"SELECT label FROM LabelsInMessages"_L1, "RSS Guard: the labels of one article"_L1},
};

/// What an alias in a statement stands for.
QString tableOf(const QString &name, const QString &sql)
{
    static const QRegularExpression definition(
        u"\\b(?:FROM|JOIN|INTO|UPDATE)\\s+(?:\\w+\\.)?\"?(\\w+)\"?(?:\\s+AS)?\\s+(\\w+)"_s);
    auto match = definition.globalMatch(sql);
    while (match.hasNext()) {
        const auto one = match.next();
        if (one.captured(2) == name)
            return one.captured(1);
    }
    return name;
}

bool isSuspicious(const QString &step)
{
    return step.startsWith("SCAN"_L1) || step.contains("TEMP B-TREE"_L1) ||
           step.contains(" AUTOMATIC "_L1);
}

bool isAllowed(const QString &step, const QString &sql)
{
    // No table; the rows of a part of the statement whose own steps are looked at too; and what a
    // full-text index (sqlite.org/fts5.html) does to answer.
    if (step == "SCAN CONSTANT ROW"_L1 || step.startsWith("SCAN json_each"_L1) ||
        step.startsWith("SCAN (subquery"_L1) ||
        (step.contains(" VIRTUAL TABLE INDEX "_L1) &&
         (sql.contains(" MATCH ?"_L1) || sql.contains(" FROM search_words_"_L1))))
        return true;
    if (!step.contains("B-TREE"_L1)) {
        const QString table = tableOf(step.section(u' ', 1, 1).section(u'.', -1), sql);
        for (const SmallTable &one : smallTables) {
            if (table == one.name)
                return true;
        }
    }
    for (size_t i = 0; i < allowed.size(); ++i) {
        if (step.startsWith(allowed[i].step) && sql.contains(allowed[i].statement)) {
            used[i] = true;
            return true;
        }
    }
    return false;
}

} // namespace

bool hasPlan(const QString &sql)
{
    static const QRegularExpression verb(u"^(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\\b"_s);
    return verb.match(sql).hasMatch();
}

Result<QStringList> planOf(store::Database &database, const QString &sql)
{
    store::Statement statement = database.statement(u"EXPLAIN QUERY PLAN "_s + sql);
    const auto marks = sql.count(u'?');
    for (qsizetype i = 0; i < marks; ++i)
        statement.bind(1);
    if (auto done = statement.run(); !done)
        return tl::unexpected<Error>(done.error());
    QStringList plan;
    while (statement.next())
        plan.append(statement.string(3));
    return plan;
}

QStringList forbiddenSteps(const QString &sql, const QStringList &plan)
{
    QStringList found;
    for (const QString &step : plan) {
        if (isSuspicious(step) && !isAllowed(step, sql))
            found.append(step);
    }
    return found;
}

QStringList idleRules()
{
    QStringList idle;
    for (size_t i = 0; i < allowed.size(); ++i) {
        if (!used[i])
            idle.append(allowed[i].step + u" in "_s + allowed[i].statement);
    }
    return idle;
}

QString excuseFor(const QString &literal)
{
    for (const Excused &one : excused) {
        if (literal.startsWith(one.statement))
            return one.reason;
    }
    return {};
}

} // namespace naba::testing
