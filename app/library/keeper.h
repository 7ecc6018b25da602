// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/base/paths.h"
#include "app/base/result.h"
#include "app/domain/keeping.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace naba {

namespace store {
class Connections;
enum class Chore;
} // namespace store

/// How a backup is asked for.
struct BackupRequest
{
    BackupKind kind = BackupKind::Manual;
    QString folder;                ///< where to; empty: beside the library
    std::optional<bool> withTexts; ///< whole texts of all articles; nothing: as size and disk allow
};

/// What looking after a library did.
struct UpkeepReport
{
    std::optional<CheckReport> check;
    std::optional<BackupInfo> backup;
};

/// What is done for a library that was never looked after.
enum class FirstCare {
    Now,
    Later, ///< a day after it was first asked for: a command that was waited for ends at once
};

/// Looks after the library's file: checks it, makes and restores backups. What takes long is done
/// on a thread of its own with a connection of its own; neither reading nor changing waits for it.
class Keeper : public QObject
{
    Q_OBJECT

public:
    Keeper(const Profile &profile, store::Connections &connections, Clock clock,
           QObject *parent = nullptr);
    ~Keeper() override;

    /// Finishes what is under way. The connections may go after this, and only then the keeper:
    /// their threads tell it what they meet.
    void close();

    /// From now on close() does not wait for a check or a backup that is under way: they only read
    /// the library. The program must then end with std::_Exit() if hasLeftWork() says so, since a
    /// thread is still at work; a backup that is not finished has no name and is swept away later.
    void mayLeaveWork() { m_mayLeave = true; }

    [[nodiscard]] static bool hasLeftWork();

    /// Looks through the library's file. Damage is a report, not an error.
    QFuture<Result<CheckReport>> check(CheckDepth depth);

    /// A copy of the library as it is now, with an OPML of the subscriptions and a JSON of tags and
    /// stars beside it. Errors: DiskFull, DatabaseReadOnly, DatabaseDamaged.
    QFuture<Result<BackupInfo>> backUp(const BackupRequest &request = {});

    /// Newest first.
    QFuture<Result<QList<BackupInfo>>> backups();

    /// What restore() would do. Errors: NotABackup, NewerDatabase.
    QFuture<Result<RestoreReport>> previewRestore(const QString &nameOrFile);
    /// Puts a backup, by its name or the path of its file, in the library's place and keeps what
    /// was there as a backup. The library may be open or not. Errors: NotABackup, NewerDatabase,
    /// LibraryInUse, NoRoomForCopy, DiskFull, DatabaseReadOnly.
    QFuture<Result<RestoreReport>> restore(const QString &nameOrFile);

    /// Mends a library that is open and damaged; it is read again afterwards. Errors: LibraryInUse,
    /// those of writing; NotFound if there is nothing to mend.
    QFuture<Result<MendReport>> mend();

    /// Once a day, and after an end that was none: a check and a backup, if they are due.
    QFuture<Result<UpkeepReport>> lookAfter(FirstCare first = FirstCare::Now);
    /// From now on does so by itself, first when the window has settled.
    void lookAfterDaily();

    /// When it was opened there was no library, so a new one was begun.
    [[nodiscard]] bool wasMade() const;
    /// What was mended when the library was opened, if something was.
    [[nodiscard]] std::optional<MendReport> mended() const;
    /// What was mended and not yet told in the window, by whichever program it was done.
    [[nodiscard]] std::optional<MendReport> untoldMending() const;
    void setMendingTold();

Q_SIGNALS:
    /// Another file is in the library's place: everything that was read is to be read again.
    void replaced();
    /// A check found damage, or SQLite met it.
    void damaged();
    /// A change took so long to be stored.
    void slowDisk(qint64 ms);
    /// Looking after the library failed.
    void upkeepFailed(const naba::Error &error);

private:
    [[nodiscard]] QString folder() const;
    void note(store::Chore chore, const QDateTime &time);

    Profile m_profile;
    store::Connections &m_connections;
    Clock m_clock;
    QTimer m_timer;
    struct Leaving;
    std::shared_ptr<Leaving> m_leaving;
    bool m_mayLeave = false;
    std::unique_ptr<Executor> m_executor; // last: it ends before the rest goes
};

} // namespace naba
