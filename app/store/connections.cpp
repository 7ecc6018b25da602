// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connections.h"

#include "app/base/durable.h"
#include "app/base/memory.h"
#include "app/store/backup.h"
#include "app/store/mend.h"
#include "app/store/migrations.h"
#include "app/store/upkeep.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// A commit that takes so long is worth a word: the reader waits for it.
constexpr qint64 slowMs = 2'000;

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::NotADatabase;
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::DatabaseReadOnly || error.kind == ErrorKind::DatabaseUnopenable;
}

/// A file on a medium, or of somebody else, that may only be read.
bool mayOnlyBeRead(const QString &file)
{
    const QFileInfo info(file);
    return info.size() > 0 && !(info.isWritable() && QFileInfo(info.absolutePath()).isWritable());
}

} // namespace

Connections::Connections(QString file)
    : m_file(std::move(file))
    , m_home(QThread::currentThread())
    , m_writer(u"db-writer"_s, 1)
{
    for (size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i] = std::make_unique<Reader>(u"db-reader-%1"_s.arg(i + 1));
}

Connections::~Connections()
{
    // Connections are closed by the threads they live on, the writer's last: it then tidies the log
    // away.
    for (const auto &reader : m_readers) {
        reader->executor
            .run(Priority::Maintenance,
                 [this, &reader] {
                     Q_ASSERT(QThread::currentThread() != m_home);
                     reader->database.reset();
                 })
            .waitForFinished();
    }
    m_writer
        .run(Priority::Maintenance,
             [this] {
                 m_connection.reset();
                 m_occupancy.reset();
             })
        .waitForFinished();
}

QFuture<Result<void>> Connections::open()
{
    // One for each attempt: a reader that is late must not take the next attempt's.
    const auto gate = std::make_shared<QSemaphore>();
    for (const auto &reader : m_readers)
        reader->executor.run(Priority::User, [gate] { gate->acquire(); });
    return m_writer.run(Priority::User, [this, gate] {
        auto opened = openFile();
        gate->release(static_cast<int>(m_readers.size()));
        return opened;
    });
}

Result<void> Connections::openFile()
{
    Q_ASSERT(QThread::currentThread() != m_home);
    Q_ASSERT(!m_connection);
    const auto fit = inspectFile(m_file, newestVersion());
    if (fit && mayOnlyBeRead(m_file))
        return openForReading();
    const bool isBroken =
        fit ? QFileInfo::exists(m_file) && QFileInfo(m_file).size() == 0 && wasALibrary(m_file)
            : isDamage(fit.error()) && wasALibrary(m_file);
    if (!fit && !isBroken)
        return fit;
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return fail(ErrorKind::DatabaseReadOnly, QFileInfo(m_file).absolutePath());
    m_opening = {};
    m_opening.made = !isBroken && QFileInfo(m_file).size() == 0;
    m_occupancy = std::make_unique<Occupancy>(m_file);
    if (!m_occupancy->enter()) {
        m_occupancy.reset();
        return fail(ErrorKind::LibraryInUse, m_file);
    }
    m_opening.wasLeftOpen = m_occupancy->wasLeftOpen();
    Result<void> opened;
    if (isBroken || isMarkedDamaged(m_file))
        opened = mend(isBroken);
    if (opened)
        opened = openAndMigrate();
    // Damage behind the first page shows only now.
    if (!opened && isDamage(opened.error()) && !m_opening.mended) {
        opened = mend(true);
        if (opened)
            opened = openAndMigrate();
    }
    if (opened)
        return opened;
    m_occupancy.reset();
    // That a place is read-only shows on some systems only when something is written.
    if (isRefusal(opened.error()) && QFileInfo(m_file).size() > 0) {
        if (auto reading = openForReading(); reading)
            return reading;
    }
    return opened;
}

Result<void> Connections::mend(bool mustBe)
{
    // Another process that has it open goes on as it can; who is alone next mends it.
    if (!m_occupancy->takeAlone())
        return mustBe ? Result<void>(fail(ErrorKind::DatabaseDamaged, m_file)) : Result<void>();
    auto mended = mendLibrary(m_file, QDateTime::currentDateTimeUtc());
    m_occupancy->share();
    if (!mended)
        return tl::unexpected<Error>(mended.error());
    if (*mended)
        m_opening.mended = **mended;
    return {};
}

Result<void> Connections::openAndMigrate()
{
    auto opened = Database::open(m_file, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto kept = keepBeforeMigration(**opened, m_file, newestVersion());
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    m_opening.keptCopy = *kept;
    if (auto done = migrate(**opened, migrations()); !done)
        return done;
    if (m_opening.wasLeftOpen) {
        // Best effort: that it should be looked through is no reason not to open it.
        auto transaction = Transaction::begin(**opened, Transaction::Durability::Process);
        if (transaction && noteTime(**opened, Chore::CheckWanted, QDateTime::currentDateTimeUtc()))
            transaction->commit();
    }
    m_versionAtOpening = (*opened)->number(u"PRAGMA data_version"_s).value_or(0);
    m_connection = std::move(*opened);
    m_identity = durable::identity(m_file);
    m_isOpen = true;
    return {};
}

/// Nothing is written, not even beside it. With a log that holds something SQLite needs its index,
/// which it cannot make there; without one the file is whole by itself.
Result<void> Connections::openForReading()
{
    m_opening = {};
    m_opening.readOnly = true;
    const QFileInfo log(m_file + u"-wal"_s);
    QList<Database::Mode> modes;
    if (log.exists())
        modes.append(Database::Mode::ReadOnly);
    if (log.size() == 0)
        modes.append(Database::Mode::Immutable);
    Result<qint64> version = fail(ErrorKind::DatabaseReadOnly, m_file);
    for (const Database::Mode mode : std::as_const(modes)) {
        const auto opened = Database::open(m_file, mode);
        if (opened)
            version = (*opened)->number(u"PRAGMA user_version"_s);
        m_readMode = mode;
        if (opened && version)
            break;
    }
    if (!version || *version != newestVersion()) {
        m_opening.readOnly = false;
        return fail(ErrorKind::DatabaseReadOnly, m_file);
    }
    m_isOpen = true;
    return {};
}

Result<void> Connections::closeForWork()
{
    if (m_opening.readOnly)
        return fail(ErrorKind::DatabaseReadOnly, m_file);
    if (!m_connection)
        return notOpen();
    if (!m_occupancy->takeAlone())
        return fail(ErrorKind::LibraryInUse, m_file);
    for (const auto &reader : m_readers) {
        reader->executor.run(Priority::User, [this, &reader] {
            reader->database.reset();
            m_closed.release();
            m_gate.acquire();
        });
    }
    m_closed.acquire(static_cast<int>(m_readers.size()));
    m_connection.reset();
    return {};
}

Result<void> Connections::openAfterWork()
{
    m_isOpen = false;
    auto opened = openAndMigrate();
    m_occupancy->share();
    m_gate.release(static_cast<int>(m_readers.size()));
    return opened;
}

void Connections::forgetPages()
{
    for (const auto &reader : m_readers) {
        reader->executor.run(Priority::Maintenance, [&reader] {
            if (reader->database)
                reader->database->execute(u"PRAGMA shrink_memory"_s);
            giveBackMemory();
        });
    }
}

Result<void> Connections::fitForWork() const
{
    if (m_isOpen && m_opening.readOnly)
        return fail(ErrorKind::DatabaseReadOnly, m_file);
    if (!m_connection)
        return notOpen();
    // Where files may be taken away while they are open, SQLite would go on writing to nowhere.
    if (durable::identity(m_file) != m_identity)
        return fail(ErrorKind::LibraryGone, m_file);
    return {};
}

void Connections::noteError(const Error &error) const
{
    if (!isDamage(error))
        return;
    markDamaged(m_file);
    if (m_events.damaged)
        m_events.damaged();
}

void Connections::noteCommit(qint64 ms) const
{
    if (m_events.slowDisk && ms >= slowMs)
        m_events.slowDisk(ms);
}

tl::unexpected<Error> Connections::notOpen()
{
    return fail(ErrorKind::DatabaseOther, u"the library is not open"_s);
}

} // namespace naba::store
