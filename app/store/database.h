// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/statement.h"

#include <QSqlDatabase>
#include <QString>
#include <QThread>

#include <functional>

namespace naba::store {

/// "Naba" in ASCII, in the header of every library (sqlite.org/fileformat2.html, offset 68).
inline constexpr qint64 applicationId = 0x4E616261;

/// Looks at a file without writing to it or beside it: nothing if a library of version `newest` or
/// older may be opened or made there. Errors: NotADatabase, NewerDatabase, FileUnreadable,
/// DatabaseBusy, DatabaseOther.
Result<void> inspectFile(const QString &file, int newest);

/// One connection to the library's file. Lives and dies on the thread that opened it.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, ///< read-only, of a file that nobody changes; nothing is made beside it
    };

    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement, prepared once per connection. Only one of the same text may be alive.
    Statement statement(const QString &sql);

    /// Runs one statement that has no parameters and whose rows do not matter.
    Result<void> execute(const QString &sql);

    /// The first column of the first row; 0 if there is none.
    Result<qint64> number(const QString &sql);

    /// Hears the text of every statement before any connection prepares or runs it, on that
    /// connection's thread; for tests of their plans. Set while no connection is at work.
    using Listener = std::function<void(Database &database, const QString &sql)>;
    static void setListener(const Listener &listener);

    /// Whether this thread is the one of a program's windows, where no SQL may run: a statement
    /// that waits for a disk would stop them. Always false in a program without windows.
    static bool isGuiThread();

    [[nodiscard]] bool isReadOnly() const { return m_mode != Mode::ReadWrite; }

private:
    Database(const QString &connection, Mode mode);
    Result<void> configure(const QString &file);
    void check(const QString &sql);

    QString m_connection;
    Mode m_mode;
    QThread *m_thread;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    /// A commit failed, and nothing was written since: part of it may lie in the log and come back.
    bool m_isUnsettled = false;

    friend class Transaction;
};

/// One transaction that takes the writer's place at once (BEGIN IMMEDIATE) and is rolled back
/// unless it was committed.
class Transaction
{
public:
    /// What a commit survives: `Process` a killed program (synchronous=NORMAL), `Power` also a
    /// power cut (FULL, sqlite.org/pragma.html#pragma_synchronous).
    enum class Durability { Process, Power };

    static Result<Transaction> begin(Database &database, Durability durability);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database);
    Result<void> settle();
    Database *m_database;
};

} // namespace naba::store
