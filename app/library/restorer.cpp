// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/restorer.h"

#include "app/base/durable.h"
#include "app/library/backup_shelf.h"
#include "app/store/backup.h"
#include "app/store/check.h"
#include "app/store/connections.h"
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareBytes = qint64{16} * 1024 * 1024;

/// What the library holds, if it can be read at all.
Holding holdingNow(const QString &library)
{
    if (!QFileInfo(library).isFile() || !store::inspectFile(library, store::newestVersion()))
        return {};
    auto opened = store::Database::open(library, store::Database::Mode::ReadOnly);
    return opened ? store::holdingOf(**opened).value_or(Holding()) : Holding();
}

/// A copy of the backup in the library's folder, whole, looked through and on the disk.
Result<void> makeReady(const QString &backup, const QString &copy)
{
    const QString folder = QFileInfo(copy).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::DatabaseReadOnly, folder);
    const qint64 needed = QFileInfo(backup).size() + spareBytes;
    const qint64 free = durable::freeBytes(folder);
    if (free >= 0 && free < needed)
        return fail(ErrorKind::NoRoomForCopy, QString::number(needed - free));
    QFile::remove(copy);
    QFile source(backup);
    if (!source.copy(copy))
        return fail(ErrorKind::DiskFault, source.errorString());
    // A backup may lie where nothing may be written.
    QFile(copy).setPermissions(QFile(copy).permissions() | QFile::WriteOwner);
    if (auto done = store::prepareCopy(copy); !done)
        return done;
    return durable::sync(copy);
}

QString freeName(const QString &shelf, const QDateTime &now)
{
    const QString name = shelf::nameFor(BackupKind::Replaced, now);
    QString free = name;
    for (int i = 2; QFileInfo::exists(shelf + u'/' + free + u".db"_s); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

/// With the library open here: reads and changes wait. With it closed: nobody else may have it.
Result<void> swap(store::Connections &connections, const QString &copy, const QString &keptAs)
{
    const QString library = connections.file();
    if (connections.isOpen()) {
        auto done = connections.alone(
            [=]() -> Result<void> { return store::replaceLibrary(library, copy, keptAs); });
        done.waitForFinished();
        return done.result();
    }
    store::Occupancy occupancy(library);
    if (!occupancy.enter() || !occupancy.takeAlone())
        return fail(ErrorKind::LibraryInUse, library);
    // Changes that a killed program left in the log belong to what is kept.
    if (QFileInfo(library + u"-wal"_s).size() > 0)
        store::Database::open(library, store::Database::Mode::ReadWrite);
    return store::replaceLibrary(library, copy, keptAs);
}

} // namespace

Result<RestoreReport> previewRestore(const QString &library, const QString &shelf,
                                     const QString &nameOrFile)
{
    const auto backup = shelf::find(shelf, nameOrFile);
    if (!backup)
        return tl::unexpected<Error>(backup.error());
    return RestoreReport{*backup, holdingNow(library), {}};
}

Result<RestoreReport> restore(store::Connections &connections, const QString &shelf,
                              const QString &nameOrFile, const QDateTime &now)
{
    const QString library = connections.file();
    auto report = previewRestore(library, shelf, nameOrFile);
    if (!report)
        return report;
    const QString copy = QFileInfo(library).absolutePath() + u"/library.restoring.db"_s;
    if (auto done = makeReady(report->backup.file, copy); !done) {
        QFile::remove(copy);
        return tl::unexpected<Error>(done.error());
    }
    const QString name = freeName(shelf, now);
    const bool hadLibrary = QFileInfo::exists(library);
    if (auto done = swap(connections, copy, shelf + u'/' + name + u".db"_s); !done) {
        QFile::remove(copy);
        return tl::unexpected<Error>(done.error());
    }
    if (hadLibrary)
        report->keptAs = name;
    for (const QString &old : shelf::outdated(shelf::list(shelf), name, now))
        shelf::remove(shelf, old);
    return report;
}

} // namespace naba
