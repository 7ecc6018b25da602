// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMs = 10'000;

constexpr int writerCacheKb = 16'384;
constexpr int readerCacheKb = 4 * 1024;

/// Journal switching does not go through the busy handler in every case, so it is tried again.
constexpr int journalAttempts = 20;

QString nextConnectionName()
{
    static QAtomicInt counter;
    return u"naba-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

/// The address by which SQLite opens a file that it is promised nobody changes.
QString immutableAddress(const QString &file)
{
    QUrl address = QUrl::fromLocalFile(file);
    address.setQuery(u"immutable=1"_s);
    return address.toString(QUrl::FullyEncoded);
}

/// A read-only look through SQLite itself, for what the file's first page alone cannot tell.
class Inspection
{
public:
    Inspection(const QString &file, bool hasWal)
        : m_name(nextConnectionName())
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        QString options = u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
        if (hasWal) {
            m_database.setDatabaseName(file);
        } else {
            // Nothing to recover: "immutable" promises no file will be made beside this one.
            m_database.setDatabaseName(immutableAddress(file));
            options += u";QSQLITE_OPEN_URI"_s;
        }
        m_database.setConnectOptions(options);
    }

    ~Inspection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    Inspection(const Inspection &) = delete;
    Inspection &operator=(const Inspection &) = delete;

    Result<qint64> number(const QString &sql)
    {
        if (!m_database.isOpen() && !m_database.open())
            return tl::unexpected<Error>(toError(m_database.lastError()));
        QSqlQuery query(m_database);
        if (!query.exec(sql) || !query.next())
            return tl::unexpected<Error>(toError(query.lastError()));
        return query.value(0).toLongLong();
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

qint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

Result<void> inspectFile(const QString &file, int newest)
{
    const QFileInfo info(file);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return {};
    if (!info.isFile())
        return fail(ErrorKind::NotADatabase, file);

    // The header's layout: sqlite.org/fileformat2.html §1.3.
    QFile stream(file);
    if (!stream.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, stream.errorString());
    const QByteArray header = stream.read(100);
    stream.close();
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorKind::NotADatabase, file);
    if (const int version = headerNumber(header, 60); version > newest)
        return fail(ErrorKind::NewerDatabase, file, version);

    // A log that was left behind, or that another process is writing, may hold a newer header.
    const bool hasWal = QFileInfo::exists(file + u"-wal"_s);
    Inspection inspection(file, hasWal);
    const auto version = inspection.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version > newest)
        return fail(ErrorKind::NewerDatabase, file, static_cast<int>(*version));
    const auto owner = inspection.number(u"PRAGMA application_id"_s);
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    if (*owner == applicationId)
        return {};
    // A first start that was cut short leaves an empty database; anything else is not ours.
    const auto tables = inspection.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tl::unexpected<Error>(tables.error());
    if (*version == 0 && *owner == 0 && *tables == 0)
        return {};
    return fail(ErrorKind::NotADatabase, file);
}

namespace {

Database::Listener &listener()
{
    static Database::Listener one;
    return one;
}

} // namespace

void Database::setListener(const Listener &one)
{
    listener() = one;
}

bool Database::isGuiThread()
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->inherits("QGuiApplication") &&
           QThread::currentThread() == program->thread();
}

/// Before any SQL: the connection's own thread, and never that of the windows.
void Database::check(const QString &sql)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    Q_ASSERT_X(!isGuiThread(), "Database", "SQL on the thread of the windows");
    if (listener())
        listener()(*this, sql);
}

Database::Database(const QString &connection, Mode mode)
    : m_connection(connection)
    , m_mode(mode)
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName(), mode));
    if (const auto configured = database->configure(file); !configured)
        return tl::unexpected<Error>(configured.error());
    return database;
}

Result<void> Database::configure(const QString &file)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (isReadOnly())
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (m_mode == Mode::Immutable) {
        m_database.setDatabaseName(immutableAddress(file));
        options += u";QSQLITE_OPEN_URI"_s;
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return tl::unexpected<Error>(toError(m_database.lastError()));

    if (auto done = execute(u"PRAGMA foreign_keys = ON"_s); !done)
        return done;
    // Sorting a large list must not write files that a full disk refuses.
    if (auto done = execute(u"PRAGMA temp_store = MEMORY"_s); !done)
        return done;
    if (isReadOnly()) {
        // A search of common words goes through more pages than SQLite's 2 MB hold.
        if (auto done = execute(u"PRAGMA cache_size = -%1"_s.arg(readerCacheKb)); !done)
            return done;
        return execute(u"PRAGMA query_only = ON"_s);
    }

    // Changing many rows touches pages of several indexes in no order: SQLite's 2 MB of cache
    // would have them written and read again and again.
    if (auto done = execute(u"PRAGMA cache_size = -%1"_s.arg(writerCacheKb)); !done)
        return done;
    // Some systems build SQLite so that pages that become free are written once more, as zeros;
    // merging the index frees as many as it fills. FAST overwrites only what is written anyway.
    if (auto done = execute(u"PRAGMA secure_delete = FAST"_s); !done)
        return done;
    // Kept by the file from its first page on, so it must come before the journal mode writes it.
    if (auto done = execute(u"PRAGMA auto_vacuum = INCREMENTAL"_s); !done)
        return done;
    Result<void> journal;
    for (int attempt = 0; attempt < journalAttempts; ++attempt) {
        journal = execute(u"PRAGMA journal_mode = WAL"_s);
        if (journal || journal.error().kind != ErrorKind::DatabaseBusy)
            break;
        QThread::msleep(100);
    }
    if (!journal)
        return journal;
    return execute(u"PRAGMA synchronous = NORMAL"_s);
}

Statement Database::statement(const QString &sql)
{
    check(sql);
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (query)
        return Statement(query, {});
    query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (query->prepare(Statement::withNames(sql)))
        return Statement(query, {});
    const std::shared_ptr<QSqlQuery> broken = m_prepared.take(sql);
    return Statement(broken, toError(broken->lastError()));
}

Result<void> Database::execute(const QString &sql)
{
    check(sql);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(toError(query.lastError()));
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    check(sql);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(toError(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->execute(u"ROLLBACK"_s);
}

Result<Transaction> Transaction::begin(Database &database, Durability durability)
{
    // Only outside a transaction does this pragma have an effect.
    const QString level = durability == Durability::Power ? u"PRAGMA synchronous = FULL"_s
                                                          : u"PRAGMA synchronous = NORMAL"_s;
    if (auto set = database.execute(level); !set)
        return tl::unexpected<Error>(set.error());
    if (auto begun = database.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    Transaction transaction(database);
    if (database.m_isUnsettled) {
        if (auto settled = transaction.settle(); !settled)
            return tl::unexpected<Error>(settled.error());
    }
    return transaction;
}

/// A commit that failed may have left all of itself in the log, and a later opening would bring it
/// back: a change that was refused. What is written next lies over it. A change that changes
/// nothing would write nothing and yet be acknowledged, so the first page is written with it.
Result<void> Transaction::settle()
{
    const auto version = m_database->number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    return m_database->execute(u"PRAGMA user_version = %1"_s.arg(*version));
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto done = m_database->execute(u"COMMIT"_s);
    m_database->m_isUnsettled = !done;
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace naba::store
