// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/keeper.h"

#include "app/base/durable.h"
#include "app/base/settings.h"
#include "app/base/when_answered.h"
#include "app/library/backup_shelf.h"
#include "app/library/backup_writer.h"
#include "app/library/restorer.h"
#include "app/store/check.h"
#include "app/store/connections.h"
#include "app/store/mend.h"
#include "app/store/upkeep.h"

#include <atomic>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// When the window has settled; then every hour, since it may stay open for days.
constexpr int firstMs = 90'000;
constexpr int hourMs = 60 * 60 * 1000;

struct Due
{
    bool check = false;
    bool backup = false;
    bool begins = false; ///< care begins now: to be noted
};

/// A moment that lies ahead was noted while the clock was wrong: it does not count.
bool isWithinADay(const QDateTime &last, const QDateTime &now)
{
    constexpr qint64 day = 24 * 60 * 60;
    constexpr qint64 hour = 60 * 60;
    return last.isValid() && last <= now.addSecs(hour) && last.secsTo(now) < day;
}

Result<CheckReport> checkFile(const QString &file, CheckDepth depth)
{
    auto opened = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return store::checkLibrary(**opened, depth);
}

/// What the library itself knows of its care.
struct Care
{
    QDateTime checked;
    QDateTime begun;
    bool checkWanted = false;
};

Result<Care> careOf(const QString &file)
{
    auto opened = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const auto wanted = store::lastTime(**opened, store::Chore::CheckWanted);
    const auto checked = store::lastTime(**opened, store::Chore::Check);
    const auto begun = store::lastTime(**opened, store::Chore::Begun);
    if (!wanted || !checked)
        return tl::unexpected<Error>(wanted ? checked.error() : wanted.error());
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    return Care{*checked, *begun, wanted->isValid()};
}

Result<Due> dueNow(const QString &file, const QString &folder, FirstCare first,
                   const QDateTime &now)
{
    const auto care = careOf(file);
    if (!care)
        return tl::unexpected<Error>(care.error());
    if (first == FirstCare::Later && !care->checked.isValid() &&
        isWithinADay(care->begun.isValid() ? care->begun : now, now))
        return Due{care->checkWanted, false, !care->begun.isValid()};
    return Due{care->checkWanted || !isWithinADay(care->checked, now),
               shelf::isDue(shelf::list(folder), now), false};
}

std::atomic<bool> leftWork = false;

} // namespace

/// What a thread that was left behind still has when the keeper is gone.
struct Keeper::Leaving
{
    QMutex mutex;
    bool left = false;
    std::atomic<bool> onlyReads = false; ///< what is under way may be left

    bool isLeft()
    {
        const QMutexLocker lock(&mutex);
        return left;
    }
};

Keeper::Keeper(const Profile &profile, store::Connections &connections, Clock clock,
               QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_connections(connections)
    , m_clock(std::move(clock))
    , m_leaving(std::make_shared<Leaving>())
    , m_executor(std::make_unique<Executor>(u"keeper"_s, 1))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(hourMs);
        whenAnswered(lookAfter(), this, [this](const Result<UpkeepReport> &report) {
            if (!report)
                Q_EMIT upkeepFailed(report.error());
        });
    });
    // From the threads of the connections to this object's own.
    m_connections.setEvents(
        {[this] { QMetaObject::invokeMethod(this, &Keeper::damaged, Qt::QueuedConnection); },
         [this](qint64 ms) {
             QMetaObject::invokeMethod(
                 this, [this, ms] { Q_EMIT slowDisk(ms); }, Qt::QueuedConnection);
         }});
}

Keeper::~Keeper() = default;

void Keeper::close()
{
    constexpr int lookMs = 20;
    m_timer.stop();
    while (!m_executor->wait(lookMs)) {
        const QMutexLocker lock(&m_leaving->mutex);
        if (!m_mayLeave || !m_leaving->onlyReads)
            continue;
        m_leaving->left = true;
        leftWork = true;
        // Its thread uses it to the end of the program.
        static_cast<void>(m_executor.release());
        return;
    }
}

bool Keeper::hasLeftWork()
{
    return leftWork;
}

QString Keeper::folder() const
{
    return m_profile.backupFolder();
}

QFuture<Result<CheckReport>> Keeper::check(CheckDepth depth)
{
    const QString file = m_connections.file();
    return m_executor->run(
        Priority::User, [this, file, depth, now = m_clock(), leaving = m_leaving] {
            leaving->onlyReads = true;
            auto report = checkFile(file, depth);
            leaving->onlyReads = false;
            const QMutexLocker lock(&leaving->mutex);
            if (!report || leaving->left)
                return report;
            if (!report->isSound()) {
                store::markDamaged(file);
                QMetaObject::invokeMethod(this, &Keeper::damaged, Qt::QueuedConnection);
                return report;
            }
            note(store::Chore::Check, now);
            return report;
        });
}

QFuture<Result<BackupInfo>> Keeper::backUp(const BackupRequest &request)
{
    const qint64 textLimit =
        Settings(m_profile.settingsFile()).value(Setting::BackupTextLimit).toLongLong() * 1'000'000;
    return m_executor->run(request.kind == BackupKind::Automatic ? Priority::Maintenance
                                                                 : Priority::User,
                           [library = m_connections.file(), shelf = folder(), request, textLimit,
                            now = m_clock(), leaving = m_leaving] {
                               leaving->onlyReads = true;
                               auto made = writeBackup(library, shelf, request, textLimit, now);
                               leaving->onlyReads = false;
                               return made;
                           });
}

QFuture<Result<QList<BackupInfo>>> Keeper::backups()
{
    return m_executor->run(Priority::User, [where = folder()]() -> Result<QList<BackupInfo>> {
        return shelf::list(where);
    });
}

QFuture<Result<RestoreReport>> Keeper::previewRestore(const QString &nameOrFile)
{
    return m_executor->run(Priority::User,
                           [library = m_connections.file(), where = folder(), nameOrFile] {
                               return naba::previewRestore(library, where, nameOrFile);
                           });
}

QFuture<Result<RestoreReport>> Keeper::restore(const QString &nameOrFile)
{
    return m_executor->run(Priority::User,
                           [this, where = folder(), nameOrFile, now = m_clock(),
                            leaving = m_leaving]() -> Result<RestoreReport> {
                               if (leaving->isLeft())
                                   return fail(ErrorKind::Cancelled);
                               auto done = naba::restore(m_connections, where, nameOrFile, now);
                               if (done)
                                   QMetaObject::invokeMethod(this, &Keeper::replaced,
                                                             Qt::QueuedConnection);
                               return done;
                           });
}

QFuture<Result<MendReport>> Keeper::mend()
{
    return m_executor->run(
        Priority::User, [this, now = m_clock(), leaving = m_leaving]() -> Result<MendReport> {
            if (leaving->isLeft())
                return fail(ErrorKind::Cancelled);
            const QString file = m_connections.file();
            auto answer =
                m_connections.alone([file, now] { return store::mendLibrary(file, now); });
            answer.waitForFinished();
            const auto mended = answer.result();
            QMetaObject::invokeMethod(this, &Keeper::replaced, Qt::QueuedConnection);
            if (!mended)
                return tl::unexpected<Error>(mended.error());
            if (!*mended)
                return fail(ErrorKind::NotFound);
            return **mended;
        });
}

QFuture<Result<UpkeepReport>> Keeper::lookAfter(FirstCare first)
{
    auto promise = std::make_shared<QPromise<Result<UpkeepReport>>>();
    promise->start();
    const auto finish = [promise](Result<UpkeepReport> report) {
        promise->addResult(std::move(report));
        promise->finish();
    };
    const QDateTime now = m_clock();
    const QString file = m_connections.file();
    const auto due = [file, where = folder(), first, now] {
        return dueNow(file, where, first, now);
    };
    const auto afterCheck = [this, finish](bool backup, const std::optional<CheckReport> &check) {
        // A damaged library takes no whole backup's place.
        if (!backup || (check && !check->isSound())) {
            finish(UpkeepReport{check, {}});
            return;
        }
        whenAnswered(backUp({BackupKind::Automatic, {}, {}}), this,
                     [finish, check](const Result<BackupInfo> &made) {
                         if (made)
                             finish(UpkeepReport{check, *made});
                         else
                             finish(tl::unexpected<Error>(made.error()));
                     });
    };
    whenAnswered(m_executor->run(Priority::Maintenance, due), this,
                 [this, finish, afterCheck, now](const Result<Due> &found) {
                     if (found && found->begins)
                         note(store::Chore::Begun, now);
                     if (!found) {
                         finish(tl::unexpected<Error>(found.error()));
                     } else if (!found->check) {
                         afterCheck(found->backup, {});
                     } else {
                         whenAnswered(check(CheckDepth::Quick), this,
                                      [finish, afterCheck,
                                       backup = found->backup](const Result<CheckReport> &report) {
                                          if (report)
                                              afterCheck(backup, *report);
                                          else
                                              finish(tl::unexpected<Error>(report.error()));
                                      });
                     }
                 });
    return promise->future();
}

void Keeper::lookAfterDaily()
{
    m_timer.start(firstMs);
}

/// Not waited for: what was found does not depend on its being written down.
void Keeper::note(store::Chore chore, const QDateTime &time)
{
    m_connections.write(Priority::Maintenance, store::Transaction::Durability::Process,
                        [chore, time](store::Database &database) -> Result<void> {
                            auto done = store::noteTime(database, chore, time);
                            if (!done || chore != store::Chore::Check)
                                return done;
                            return store::noteTime(database, store::Chore::CheckWanted, {});
                        });
}

std::optional<MendReport> Keeper::mended() const
{
    return m_connections.opening().mended;
}

bool Keeper::wasMade() const
{
    return m_connections.opening().made;
}

std::optional<MendReport> Keeper::untoldMending() const
{
    return store::untoldMending(m_connections.file());
}

void Keeper::setMendingTold()
{
    store::setMendingTold(m_connections.file());
}

} // namespace naba
