// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/domain/keeping.h"
#include "app/store/database.h"
#include "app/store/occupancy.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QSemaphore>
#include <QString>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace naba::store {

/// What opening a library met.
struct Opening
{
    bool made = false;                ///< there was no library, so one was begun
    bool wasLeftOpen = false;         ///< who had it open last did not close it
    bool readOnly = false;            ///< it may not be written to: changes fail
    QString keptCopy;                 ///< the copy made before the schema was changed
    std::optional<MendReport> mended; ///< the file was damaged
};

/// What happens to the file while it is open; called on the threads of the connections.
struct FileEvents
{
    std::function<void()> damaged;           ///< SQLite met a damaged page
    std::function<void(qint64 ms)> slowDisk; ///< a change of the reader's took so long to store
};

/// The library's file and the threads that may touch it: one that writes, two that read, each with
/// a connection of its own. The stores (one a noun) say what to do; this says where it is done.
class Connections
{
public:
    explicit Connections(QString file);
    /// Does everything that was asked for, then closes the file.
    ~Connections();

    Connections(const Connections &) = delete;
    Connections &operator=(const Connections &) = delete;

    /// See Store::open. What may not be written to is opened for reading, if it is up to date. May
    /// be tried again after an error. What is asked for from now on waits for it.
    QFuture<Result<void>> open();

    [[nodiscard]] const QString &file() const { return m_file; }

    /// After open().
    [[nodiscard]] const Opening &opening() const { return m_opening; }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Whether somebody asked for something when there was nothing open to read it from.
    [[nodiscard]] bool wasMissed() const { return m_wasMissed; }

    /// What SQLite counted of the commits of other programs when the file was opened; what differs
    /// from it later was written since, however late somebody first looks. After open().
    [[nodiscard]] qint64 versionAtOpening() const { return m_versionAtOpening; }

    /// Before open().
    void setEvents(FileEvents events) { m_events = std::move(events); }

    /// Runs `work()`, which returns a Result, on the writer while nobody has the file open, and
    /// opens it again. Reads and changes wait meanwhile. Errors: LibraryInUse, those of open().
    template<typename Work>
    auto alone(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        return m_writer.run(Priority::User, [this, work = std::move(work)]() mutable -> Answer {
            if (auto closed = closeForWork(); !closed)
                return tl::unexpected<Error>(closed.error());
            Answer answer = work();
            if (auto opened = openAfterWork(); answer && !opened)
                return tl::unexpected<Error>(opened.error());
            return answer;
        });
    }

    /// Runs `query(Database &)`, which returns a Result, on the reader with least to do.
    template<typename Query>
    auto read(Query query) -> QFuture<std::invoke_result_t<Query, Database &>>
    {
        using Answer = std::invoke_result_t<Query, Database &>;
        Reader &reader =
            m_readers[0]->waiting <= m_readers[1]->waiting ? *m_readers[0] : *m_readers[1];
        ++reader.waiting;
        return reader.executor.run(Priority::User,
                                   [this, &reader, query = std::move(query)]() mutable -> Answer {
                                       Q_ASSERT(QThread::currentThread() != m_home);
                                       Answer answer = readNow<Answer>(reader, query);
                                       --reader.waiting;
                                       return answer;
                                   });
    }

    /// Forgets the pages that the readers hold, and hands memory back: after something large was
    /// read that is not read again soon. When they have nothing else to do.
    void forgetPages();

    /// Runs `change(Database &)`, which returns a Result, in one transaction on the writer; nothing
    /// of it stays if it fails.
    template<typename Change>
    auto write(Priority priority, Transaction::Durability durability, Change change)
        -> QFuture<std::invoke_result_t<Change, Database &>>
    {
        using Answer = std::invoke_result_t<Change, Database &>;
        return writeBare(
            priority,
            [this, durability, change = std::move(change)](Database &database) mutable -> Answer {
                auto transaction = Transaction::begin(database, durability);
                if (!transaction)
                    return tl::unexpected<Error>(transaction.error());
                Answer answer = change(database);
                if (!answer)
                    return answer;
                QElapsedTimer timer;
                timer.start();
                if (auto done = transaction->commit(); !done)
                    return tl::unexpected<Error>(done.error());
                if (durability == Transaction::Durability::Power)
                    noteCommit(timer.elapsed());
                return answer;
            });
    }

    /// Runs `work(Database &)` on the writer without a transaction, for what makes its own or
    /// cannot be in one (VACUUM, PRAGMA).
    template<typename Work>
    auto writeBare(Priority priority, Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        return m_writer.run(priority, [this, work = std::move(work)]() mutable -> Answer {
            Q_ASSERT(QThread::currentThread() != m_home);
            if (auto fit = fitForWork(); !fit)
                return tl::unexpected<Error>(fit.error());
            Answer answer = work(*m_connection);
            if (!answer)
                noteError(answer.error());
            return answer;
        });
    }

    /// A change the reader made: first in the queue, and on the disk when it is done.
    template<typename Change>
    auto writeForUser(Change change)
    {
        return write(Priority::User, Transaction::Durability::Power, std::move(change));
    }

    template<typename Change>
    auto writeIngest(Change change)
    {
        return write(Priority::Ingest, Transaction::Durability::Process, std::move(change));
    }

private:
    /// A thread that reads, and its connection, which only that thread touches.
    struct Reader
    {
        explicit Reader(const QString &name)
            : executor(name, 1)
        {
        }

        std::unique_ptr<Database> database;
        std::atomic<int> waiting = 0;
        Executor executor; // last: it ends before the rest goes
    };

    Result<void> openFile();
    Result<void> mend(bool mustBe);
    Result<void> openAndMigrate();
    Result<void> openForReading();
    Result<void> closeForWork();
    Result<void> openAfterWork();
    Result<void> fitForWork() const;
    void noteError(const Error &error) const;
    void noteCommit(qint64 ms) const;
    static tl::unexpected<Error> notOpen();

    template<typename Answer, typename Query>
    Answer readNow(Reader &reader, Query &query)
    {
        if (!m_isOpen) {
            m_wasMissed = true;
            return notOpen();
        }
        if (!reader.database) {
            auto opened = Database::open(m_file, m_readMode);
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            reader.database = std::move(*opened);
        }
        Answer answer = query(*reader.database);
        if (!answer)
            noteError(answer.error());
        return answer;
    }

    QString m_file;
    QThread *m_home;
    FileEvents m_events;
    Opening m_opening;
    QByteArray m_identity; ///< of the file that was opened
    QSemaphore m_closed;   ///< readers that closed the file for it
    QSemaphore m_gate;     ///< where the readers wait while somebody works alone
    std::atomic<bool> m_isOpen = false;
    std::atomic<bool> m_wasMissed = false;
    std::atomic<qint64> m_versionAtOpening = 0;
    Database::Mode m_readMode = Database::Mode::ReadOnly; ///< what the readers open it with
    std::unique_ptr<Occupancy> m_occupancy;               // the writer's, like the next
    std::unique_ptr<Database> m_connection;
    std::array<std::unique_ptr<Reader>, 2> m_readers;
    Executor m_writer; // last: it ends before the rest goes
};

} // namespace naba::store
