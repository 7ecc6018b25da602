// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"

#include "app/base/durable.h"
#include "app/store/check.h"
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Its presence in a backup says that there are no texts but those of marked articles.
constexpr auto leanMark = "without_texts"_L1;

constexpr qint64 spareBytes = qint64{16} * 1024 * 1024;

QString quoted(const QString &name)
{
    QString inside = name;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

void removeWithLog(const QString &file)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
}

/// Tables that a copy without texts leaves empty: texts, and what is made from them.
bool isText(const QString &table, const QString &type)
{
    return table == "body"_L1 || type == "virtual"_L1 || type == "shadow"_L1;
}

struct Entry
{
    QString type; ///< of sqlite_master
    QString name;
    QString sql;
};

Result<QList<Entry>> schemaOf(Database &database)
{
    // Tables first; what a virtual table keeps its things in is made by the table itself.
    Statement select = database.statement(
        u"SELECT m.type, m.name, m.sql FROM source.sqlite_master m"
        " LEFT JOIN pragma_table_list t ON t.schema = 'source' AND t.name = m.name"
        " WHERE m.sql IS NOT NULL AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " AND ifnull(t.type, '') <> 'shadow'"
        // Parts of the search index are made anew, with new names.
        " AND NOT (ifnull(t.type, '') = 'virtual' AND m.name LIKE 'search\\_%' ESCAPE '\\')"
        " ORDER BY CASE m.type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2"
        " ELSE 3 END, m.rowid"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Entry> entries;
    while (select.next())
        entries.append({select.string(0), select.string(1), select.string(2)});
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return entries;
}

Result<void> copyRows(Database &database)
{
    Statement tables = database.statement(u"SELECT name, type FROM pragma_table_list"
                                          " WHERE schema = 'source' AND type <> 'view'"
                                          " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
    if (auto done = tables.run(); !done)
        return done;
    QStringList copied;
    while (tables.next()) {
        if (!isText(tables.string(0), tables.string(1)))
            copied.append(quoted(tables.string(0)));
    }
    if (auto done = tables.done(); !done)
        return done;
    for (const QString &table : std::as_const(copied)) {
        if (auto done =
                database.execute(u"INSERT INTO main.%1 SELECT * FROM source.%1"_s.arg(table));
            !done)
            return done;
    }
    // Numbers that were given once are not given again.
    if (auto done = database.execute(u"DELETE FROM main.sqlite_sequence"_s); !done)
        return done;
    if (auto done = database.execute(u"INSERT INTO main.sqlite_sequence"
                                     " SELECT * FROM source.sqlite_sequence"_s);
        !done)
        return done;
    return database.execute(u"INSERT INTO main.body SELECT * FROM source.body WHERE article_id IN"
                            " (SELECT id FROM source.article WHERE starred = 1"
                            "  UNION SELECT article_id FROM source.article_tag)"_s);
}

Result<void> copyWithoutTexts(Database &database)
{
    const auto entries = schemaOf(database);
    if (!entries)
        return tl::unexpected<Error>(entries.error());
    // Rows come in as they are, so triggers that count them come after.
    for (const Entry &entry : *entries) {
        if (entry.type != "table"_L1)
            continue;
        if (auto done = database.execute(entry.sql); !done)
            return done;
    }
    if (auto done = copyRows(database); !done)
        return done;
    for (const Entry &entry : *entries) {
        if (entry.type == "table"_L1)
            continue;
        if (auto done = database.execute(entry.sql); !done)
            return done;
    }
    if (auto done = completeDerived(database); !done)
        return done;
    if (auto done = database.execute(u"CREATE TABLE %1 (x INTEGER) STRICT"_s.arg(leanMark)); !done)
        return done;
    const auto version = database.number(u"PRAGMA source.user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (auto done = database.execute(u"PRAGMA main.user_version = %1"_s.arg(*version)); !done)
        return done;
    return database.execute(u"PRAGMA main.application_id = %1"_s.arg(applicationId));
}

Result<void> writeLean(const QString &library, const QString &file)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Database &database = **opened;
    {
        Statement attach = database.statement(u"ATTACH ? AS source"_s);
        if (auto done = attach.bind(library).run(); !done)
            return done;
    }
    if (auto done = database.execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done;
    // One transaction: the source as it is at one moment. Not one that takes the writer's place at
    // once (sqlite.org/lang_transaction.html): it would take it in the library too, and whatever
    // the reader does would wait for the copy. A file that is not finished is thrown away.
    if (auto done = database.execute(u"BEGIN"_s); !done)
        return done;
    if (auto done = copyWithoutTexts(database); !done)
        return done;
    if (auto done = database.execute(u"COMMIT"_s); !done)
        return done;
    if (auto done = database.execute(u"DETACH source"_s); !done)
        return done;
    // One file, and nothing beside it.
    return database.execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<void> writeWhole(const QString &library, const QString &file)
{
    auto opened = Database::open(library, Database::Mode::ReadOnly);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    // What it writes is another file; SQLite does not tell these apart.
    if (auto done = (*opened)->execute(u"PRAGMA query_only = OFF"_s); !done)
        return done;
    Statement vacuum = (*opened)->statement(u"VACUUM INTO ?"_s);
    return vacuum.bind(file).run();
}

template<typename Write>
Result<void> writeThenName(const QString &target, Write write)
{
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::DatabaseReadOnly, folder);
    const QString beside = target + u".part"_s;
    removeWithLog(beside);
    Result<void> done = write(beside);
    if (done)
        done = durable::sync(beside);
    if (done)
        done = durable::rename(beside, target);
    if (!done)
        removeWithLog(beside);
    return done;
}

Result<bool> isLean(Database &database)
{
    const auto marks =
        database.number(u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s.arg(leanMark));
    if (!marks)
        return tl::unexpected<Error>(marks.error());
    return *marks > 0;
}

/// Summaries in place of texts. What the feeds still have is then fetched as if it were new, and
/// its article updated.
Result<void> completeTexts(Database &database)
{
    const auto escaped = u"replace(replace(replace(summary, '&', '&amp;'), '<', '&lt;'), '>',"
                         " '&gt;')"_s;
    const QStringList steps{
        u"UPDATE article SET fingerprint = x'' WHERE id NOT IN (SELECT article_id FROM body)"_s,
        u"INSERT INTO body (article_id, content_html, search_text)"
        " SELECT id, CASE summary WHEN '' THEN '' ELSE '<p>' || "_s +
            escaped +
            u" || '</p>' END, ''"
            " FROM article WHERE id NOT IN (SELECT article_id FROM body)"_s,
        u"UPDATE feed SET etag = x'', last_modified = x'', body_hash = x''"_s,
        u"DROP TABLE %1"_s.arg(leanMark)};
    for (const QString &step : steps) {
        if (auto done = database.execute(step); !done)
            return done;
    }
    return {};
}

} // namespace

QString backupFolder(const QString &library)
{
    return QFileInfo(library).absolutePath() + u"/backups"_s;
}

Result<void> copyLibrary(const QString &library, const QString &target, BackupScope scope)
{
    return writeThenName(target, [&library, scope](const QString &file) {
        return scope == BackupScope::Whole ? writeWhole(library, file) : writeLean(library, file);
    });
}

Result<void> copyLibrary(Database &database, const QString &target)
{
    return writeThenName(target, [&database](const QString &file) {
        Statement vacuum = database.statement(u"VACUUM INTO ?"_s);
        return vacuum.bind(file).run();
    });
}

Result<QString> keepBeforeMigration(Database &database, const QString &library, int newest)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version <= 0 || *version >= newest)
        return QString();
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto size = database.number(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return tl::unexpected<Error>(pages ? size.error() : pages.error());
    // The copy, and as much again for what the change itself writes.
    const qint64 needed = 2 * *pages * *size + spareBytes;
    const QString folder = backupFolder(library);
    const qint64 free = durable::freeBytes(folder);
    if (free >= 0 && free < needed)
        return fail(ErrorKind::NoRoomForCopy, QString::number(needed - free));
    const QString target = u"%1/before-v%2-%3.db"_s.arg(folder).arg(newest).arg(
        stampOf(QDateTime::currentDateTimeUtc()));
    if (QFileInfo::exists(target))
        return target;
    if (auto done = copyLibrary(database, target); !done) {
        if (done.error().kind == ErrorKind::DiskFull)
            return fail(ErrorKind::NoRoomForCopy, QString::number(needed));
        return tl::unexpected<Error>(done.error());
    }
    return target;
}

Result<Holding> inspectBackup(const QString &file)
{
    if (!QFileInfo(file).isFile() || QFileInfo(file).size() == 0)
        return fail(ErrorKind::NotABackup, file);
    if (auto fit = inspectFile(file, newestVersion()); !fit)
        return tl::unexpected<Error>(fit.error());
    auto opened = Database::open(file, Database::Mode::Immutable);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto holding = holdingOf(**opened);
    const auto lean = isLean(**opened);
    if (!holding || !lean)
        return fail(ErrorKind::NotABackup, holding ? lean.error().detail : holding.error().detail);
    if (holding->version == 0)
        return fail(ErrorKind::NotABackup, file);
    holding->texts = !*lean;
    return holding;
}

Result<void> prepareCopy(const QString &file)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Database &database = **opened;
    const auto report = checkLibrary(database, CheckDepth::Quick);
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (!report->isSound())
        return fail(ErrorKind::NotABackup, report->faults.constFirst());
    const auto lean = isLean(database);
    if (!lean)
        return tl::unexpected<Error>(lean.error());
    if (*lean) {
        auto transaction = Transaction::begin(database, Transaction::Durability::Power);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        if (auto done = completeTexts(database); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return database.execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<void> replaceLibrary(const QString &library, const QString &prepared, const QString &keptAs)
{
    // The last to close the library writes its log back and removes it. If it could not, the file
    // alone is not the library.
    if (QFileInfo(library + u"-wal"_s).size() > 0)
        return fail(ErrorKind::DatabaseBusy, library);
    if (QFileInfo::exists(library)) {
        if (!QDir().mkpath(QFileInfo(keptAs).absolutePath()))
            return fail(ErrorKind::DatabaseReadOnly, keptAs);
        if (auto done = durable::keepAs(library, keptAs); !done)
            return done;
    }
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(library + ending);
    return durable::rename(prepared, library);
}

QString stampOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

} // namespace naba::store
