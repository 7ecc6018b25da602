// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/refill.h"

#include "app/store/check.h"

#include <algorithm>
#include <array>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// What must be there before what; the rest in any order.
constexpr std::array order{"folder"_L1, "feed"_L1, "tombstone"_L1,  "article"_L1,
                           "body"_L1,   "tag"_L1,  "article_tag"_L1};

size_t placeOf(const QString &table)
{
    return static_cast<size_t>(std::find(order.begin(), order.end(), table) - order.begin());
}

Result<QStringList> columnsOf(Database &database, const QString &schema, const QString &table)
{
    Statement select =
        database.statement(u"SELECT name FROM pragma_table_info(?, ?) ORDER BY cid"_s);
    if (auto done = select.bind(table).bind(schema).run(); !done)
        return tl::unexpected<Error>(done.error());
    QStringList columns;
    while (select.next())
        columns.append(select.string(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return columns;
}

} // namespace

Refill::Refill(const PageFile &file, Database &whole, const QString &backup)
    : m_salvage(file, whole)
    , m_whole(whole)
    , m_backup(backup)
{
}

Refill::Part *Refill::part(const QString &table)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&table](const Part &each) {
        return each.shape.name == table;
    });
    return found == m_parts.end() ? nullptr : &*found;
}

Result<QList<MendedKind>> Refill::run()
{
    if (!m_backup.isEmpty()) {
        Statement attach = m_whole.statement(u"ATTACH ? AS backup"_s);
        if (auto done = attach.bind(m_backup).run(); !done)
            return tl::unexpected<Error>(done.error());
    }
    if (auto done = m_whole.execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return tl::unexpected<Error>(done.error());
    {
        auto transaction = Transaction::begin(m_whole, Transaction::Durability::Process);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        if (auto done = fill(); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = transaction->commit(); !done)
            return tl::unexpected<Error>(done.error());
    }
    QList<MendedKind> kinds;
    for (const Part &each : m_parts) {
        const auto rows = m_whole.number(u"SELECT count(*) FROM \"%1\""_s.arg(each.shape.name));
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        kinds.append({each.shape.name, *rows - each.fromBackup, each.fromBackup, each.lost,
                      each.outcome.complete});
    }
    return kinds;
}

Result<void> Refill::fill()
{
    // Rows come in as they are; triggers that count them come back when all are there.
    QStringList triggers;
    {
        Statement select = m_whole.statement(
            u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid"_s);
        if (auto done = select.run(); !done)
            return done;
        QStringList names;
        while (select.next()) {
            names.append(select.string(0));
            triggers.append(select.string(1));
        }
        if (auto done = select.done(); !done)
            return done;
        for (const QString &name : std::as_const(names))
            triggers.prepend(u"DROP TRIGGER \"%1\""_s.arg(name));
    }
    const qsizetype drops = triggers.size() / 2;
    for (qsizetype i = 0; i < drops; ++i) {
        if (auto done = m_whole.execute(triggers.at(i)); !done)
            return done;
    }
    for (const auto step : {&Refill::takeFromFile, &Refill::applyMarks, &Refill::takeFromIndexes,
                            &Refill::makeMissingTexts, &Refill::finish}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    for (qsizetype i = drops; i < triggers.size(); ++i) {
        if (auto done = m_whole.execute(triggers.at(i)); !done)
            return done;
    }
    return {};
}

Result<void> Refill::takeFromFile()
{
    auto shapes = shapesOf(m_whole);
    if (!shapes)
        return tl::unexpected<Error>(shapes.error());
    std::stable_sort(shapes->begin(), shapes->end(), [](const TableShape &a, const TableShape &b) {
        return placeOf(a.name) < placeOf(b.name);
    });
    if (auto done = m_salvage.findTrees(); !done)
        return done;
    for (const TableShape &shape : std::as_const(*shapes)) {
        const auto outcome = m_salvage.takeTable(shape);
        if (!outcome)
            return tl::unexpected<Error>(outcome.error());
        m_parts.push_back({shape, *outcome});
    }
    for (const QString &sql :
         {u"CREATE TEMP TABLE kept (id INTEGER PRIMARY KEY)"_s,
          u"INSERT INTO temp.kept SELECT id FROM article"_s,
          u"CREATE TEMP TABLE counted (feed_id INTEGER PRIMARY KEY, total INTEGER)"_s,
          u"INSERT INTO temp.counted SELECT feed_id, total FROM feed_count"_s}) {
        if (auto done = m_whole.execute(sql); !done)
            return done;
    }
    return m_backup.isEmpty() ? Result<void>() : takeFromBackup();
}

Result<void> Refill::takeFromBackup()
{
    for (Part &each : m_parts) {
        // Of a table that was read whole, what is not in it was deleted.
        if (each.outcome.complete)
            continue;
        if (auto done = takeFromBackup(each); !done)
            return done;
    }
    return {};
}

Result<void> Refill::takeFromBackup(Part &part)
{
    const auto theirs = columnsOf(m_whole, u"backup"_s, part.shape.name);
    if (!theirs)
        return tl::unexpected<Error>(theirs.error());
    QStringList columns;
    for (const QString &column : std::as_const(part.shape.columns)) {
        if (theirs->contains(column))
            columns.append(u'"' + column + u'"');
    }
    if (columns.isEmpty())
        return {};
    QString condition;
    if (part.shape.name == "article"_L1) {
        condition =
            u" WHERE feed_id IN (SELECT id FROM main.feed)"
            " AND (feed_id, identity) NOT IN (SELECT feed_id, identity FROM main.tombstone)"_s;
    } else if (part.shape.name == "body"_L1) {
        condition = u" WHERE article_id IN (SELECT id FROM main.article)"_s;
    }
    const auto taken = changeRows(
        m_whole, u"INSERT OR IGNORE INTO main.\"%1\" (%2) SELECT %2 FROM backup.\"%1\"%3"_s.arg(
                     part.shape.name, columns.join(u", "), condition));
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    part.fromBackup = *taken;
    return {};
}

Result<void> Refill::noteIds(const QString &table, const QString &index)
{
    if (auto done = m_whole.execute(u"CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY)"_s.arg(table));
        !done)
        return done;
    const auto rows = m_salvage.readIndex(index, true);
    if (!rows)
        return m_whole.execute(u"DROP TABLE temp.%1"_s.arg(table));
    Statement insert = m_whole.statement(u"INSERT OR IGNORE INTO temp.%1 VALUES (?)"_s.arg(table));
    for (const Record &row : *rows) {
        if (auto done = insert.bind(row.constLast().toLongLong()).run(); !done)
            return done;
    }
    return {};
}

/// An index says who has a star and who is read also where the rows themselves were lost.
Result<void> Refill::applyMarks()
{
    for (const auto &[table, index, sql] :
         {std::make_tuple(u"stars"_s, u"article_starred"_s,
                          u"UPDATE article SET starred = id IN temp.stars"_s),
          std::make_tuple(u"unread"_s, u"article_unread"_s,
                          u"UPDATE article SET read = id NOT IN temp.unread"_s)}) {
        if (auto done = noteIds(table, index); !done)
            return done;
        const auto there = m_whole.number(
            u"SELECT count(*) FROM temp.sqlite_master WHERE name = '%1'"_s.arg(table));
        if (!there)
            return tl::unexpected<Error>(there.error());
        if (*there == 0)
            continue;
        if (auto done = m_whole.execute(sql + u" WHERE id NOT IN (SELECT id FROM temp.kept)"_s);
            !done)
            return done;
    }
    return {};
}

Result<void> Refill::takeFromIndexes()
{
    const Part *articles = part(u"article"_s);
    if (articles && !articles->outcome.complete) {
        if (const auto rows = m_salvage.readIndex(u"sqlite_autoindex_article_1"_s, false)) {
            if (auto done = nameLostArticles(*rows); !done)
                return done;
        }
    }
    return nameLostOwners();
}

/// Articles of which only the key is left: the next refresh brings what the feed still has of them,
/// and stars and tags stay where they were.
Result<void> Refill::nameLostArticles(const QList<Record> &identities)
{
    QHash<qint64, qint64> dates;
    if (const auto rows = m_salvage.readIndex(u"article_by_date"_s, false)) {
        for (const Record &row : *rows)
            dates.insert(row.constLast().toLongLong(), row.constFirst().toLongLong());
    }
    const auto flag = [this](const QString &table, const QString &present,
                             const QString &absent) -> QString {
        const auto there = m_whole.number(
            u"SELECT count(*) FROM temp.sqlite_master WHERE name = '%1'"_s.arg(table));
        return there.value_or(0) > 0
                   ? u"CASE WHEN id IN temp.%1 THEN %2 ELSE %3 END"_s.arg(table, present, absent)
                   : absent;
    };
    // What is known goes through a table of its own: then marks are set by one statement.
    if (auto done =
            m_whole.execute(u"CREATE TEMP TABLE named (id INTEGER PRIMARY KEY, feed_id INTEGER,"
                            " identity TEXT, published_ms INTEGER)"_s);
        !done)
        return done;
    Statement insert = m_whole.statement(u"INSERT OR IGNORE INTO temp.named VALUES (?, ?, ?, ?)"_s);
    for (const Record &row : identities) {
        if (row.size() != 3 || row.at(1).typeId() != QMetaType::QString)
            continue;
        const qint64 id = row.at(2).toLongLong();
        insert.bind(id).bind(row.at(0).toLongLong()).bind(row.at(1).toString());
        if (auto done = insert.bind(dates.value(id)).run(); !done)
            return done;
    }
    return m_whole.execute(
        u"INSERT OR IGNORE INTO article (id, feed_id, identity, published_ms, fetched_ms, read,"
        " starred) SELECT id, feed_id, identity, published_ms, published_ms, %1, %2 FROM temp.named"
        " WHERE (feed_id, identity) NOT IN (SELECT feed_id, identity FROM tombstone)"_s.arg(
            flag(u"unread"_s, u"0"_s, u"1"_s), flag(u"stars"_s, u"1"_s, u"0"_s)));
}

/// Feeds and tags of which only the number and the name are left.
Result<void> Refill::nameLostOwners()
{
    struct Owner
    {
        QString table;
        QString index;
        QString sql;
        QString nameless;
    };

    const QList<Owner> owners{
        {u"feed"_s, u"sqlite_autoindex_feed_1"_s,
         u"INSERT OR IGNORE INTO feed (url, id) SELECT name, id FROM temp.owner"
         " WHERE id IN (SELECT feed_id FROM article)"_s,
         u"INSERT OR IGNORE INTO feed (id, url) SELECT DISTINCT feed_id,"
         " 'naba:recovered/' || feed_id FROM article WHERE feed_id NOT IN (SELECT id FROM feed)"_s},
        {u"tag"_s, u"sqlite_autoindex_tag_1"_s,
         u"INSERT OR IGNORE INTO tag (name, folded, id) SELECT name, name, id FROM temp.owner"
         " WHERE id IN (SELECT tag_id FROM article_tag)"_s,
         u"INSERT OR IGNORE INTO tag (id, name, folded) SELECT DISTINCT tag_id, tag_id, tag_id"
         " FROM article_tag WHERE tag_id NOT IN (SELECT id FROM tag)"_s}};
    for (const Owner &owner : owners) {
        const Part *found = part(owner.table);
        if (!found || found->outcome.complete)
            continue;
        for (const QString &sql : {u"DROP TABLE IF EXISTS temp.owner"_s,
                                   u"CREATE TEMP TABLE owner (name TEXT, id INTEGER)"_s}) {
            if (auto done = m_whole.execute(sql); !done)
                return done;
        }
        if (const auto rows = m_salvage.readIndex(owner.index, false)) {
            Statement insert =
                m_whole.statement(u"INSERT OR IGNORE INTO temp.owner VALUES (?, ?)"_s);
            for (const Record &row : *rows) {
                if (row.size() != 2 || row.at(0).typeId() != QMetaType::QString)
                    continue;
                insert.bind(row.at(0).toString()).bind(row.at(1).toLongLong());
                if (auto done = insert.run(); !done)
                    return done;
            }
            if (auto done = m_whole.execute(owner.sql); !done)
                return done;
        }
        if (auto done = m_whole.execute(owner.nameless); !done)
            return done;
    }
    return {};
}

Result<void> Refill::makeMissingTexts()
{
    Part *texts = part(u"body"_s);
    const Part *articles = part(u"article"_s);
    if (!texts || !articles)
        return {};
    // Of an article that came from the backup the text may be there too.
    if (!m_backup.isEmpty() && texts->outcome.complete && articles->fromBackup > 0) {
        if (auto done = takeFromBackup(*texts); !done)
            return done;
    }
    const auto made = changeRows(
        m_whole, u"INSERT INTO body (article_id, content_html, search_text)"
                 " SELECT id, CASE summary WHEN '' THEN '' ELSE '<p>' || replace(replace(replace("
                 "summary, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</p>' END, '' FROM article"
                 " WHERE id NOT IN (SELECT article_id FROM body)"_s);
    if (!made)
        return tl::unexpected<Error>(made.error());
    texts->lost = *made;
    if (*made == 0)
        return {};
    return m_whole.execute(u"UPDATE article SET fingerprint = x'' WHERE title = '' OR id IN"
                           " (SELECT article_id FROM body WHERE search_text = '')"_s);
}

Result<void> Refill::finish()
{
    if (auto done = dropLooseRows(m_whole); !done)
        return done;
    Part *articles = part(u"article"_s);
    const Part *counts = part(u"feed_count"_s);
    if (articles && !articles->outcome.complete && counts && counts->outcome.complete) {
        const auto lost =
            m_whole.number(u"SELECT ifnull(sum(max(0, c.total - (SELECT count(*) FROM article a"
                           " WHERE a.feed_id = c.feed_id))), 0) FROM temp.counted c"_s);
        if (!lost)
            return tl::unexpected<Error>(lost.error());
        articles->lost = *lost;
    }
    const Part *texts = part(u"body"_s);
    const bool isShort = (articles && !articles->outcome.complete) ||
                         (texts && (!texts->outcome.complete || texts->lost > 0));
    if (isShort) {
        if (auto done = m_whole.execute(
                u"UPDATE feed SET etag = x'', last_modified = x'', body_hash = x''"_s);
            !done)
            return done;
    }
    if (auto done = completeDerived(m_whole); !done)
        return done;
    return recount(m_whole);
}

} // namespace naba::store
