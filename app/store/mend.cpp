// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/mend.h"

#include "app/base/durable.h"
#include "app/store/backup.h"
#include "app/store/check.h"
#include "app/store/mend_note.h"
#include "app/store/migrations.h"
#include "app/store/refill.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int versionOffset = 60;
constexpr int ownerOffset = 68;

void removeWithLog(const QString &file)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + ending);
}

/// Backups of a library's own history, newest first; not what a restore put aside: the reader did
/// away with that.
QStringList backupsOf(const QString &library)
{
    static const QRegularExpression pattern(
        u"^(?:auto|manual|before)(?:-v\\d+)?-(\\d{8}-\\d{6}(?:-\\d+)?)\\.db$"_s);
    QList<std::pair<QString, QString>> found;
    const QDir folder(backupFolder(library));
    for (const QString &name : folder.entryList({u"*.db"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (match.hasMatch())
            found.append({match.captured(1), folder.filePath(name)});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList files;
    for (const auto &each : std::as_const(found))
        files.append(each.second);
    return files;
}

/// The newest backup in which every page is sound; empty if there is none.
QString newestWhole(const QString &library)
{
    for (const QString &file : backupsOf(library)) {
        if (!inspectBackup(file))
            continue;
        auto opened = Database::open(file, Database::Mode::Immutable);
        if (!opened)
            continue;
        const auto report = checkLibrary(**opened, CheckDepth::Quick);
        if (report && report->isSound())
            return file;
    }
    return {};
}

/// Whether a page of a table of contents of ours is left in the file.
bool hasOurTables(const PageFile &file)
{
    for (quint32 number = 2; number <= file.count(); ++number) {
        const TreePage page = readTreePage(file, number);
        if (page.kind != PageKind::TableLeaf)
            continue;
        int ours = 0;
        for (const TreePage::Row &row : page.rows) {
            const QString name = row.record.value(1).toString();
            if (row.record.size() == 5 && row.record.at(4).toString().startsWith("CREATE "_L1) &&
                (name == "article"_L1 || name == "feed_count"_L1 || name == "article_tag"_L1 ||
                 name == "tombstone"_L1))
                ++ours;
        }
        if (ours >= 2)
            return true;
    }
    return false;
}

Result<std::unique_ptr<Database>> makeEmpty(const QString &file, int version)
{
    removeWithLog(file);
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return opened;
    QList<Migration> steps;
    for (const Migration &step : migrations()) {
        if (step.version <= version)
            steps.append(step);
    }
    if (auto done = migrate(**opened, steps); !done)
        return tl::unexpected<Error>(done.error());
    return opened;
}

Result<QSet<QString>> namesIn(Database &database)
{
    Statement select = database.statement(u"SELECT name FROM sqlite_master WHERE rootpage > 0"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QSet<QString> names;
    while (select.next())
        names.insert(select.string(0));
    return names;
}

/// Which version of the schema a damaged file has: its header says it, or else its tables do.
Result<int> versionOf(const PageFile &file, const QString &scratch)
{
    const auto stated = static_cast<int>(file.headerNumber(versionOffset));
    if (file.hasHeader() && file.headerNumber(ownerOffset) == applicationId && stated > 0 &&
        stated <= newestVersion())
        return stated;
    for (int version = newestVersion(); version > 1; --version) {
        auto empty = makeEmpty(scratch, version);
        if (!empty)
            return tl::unexpected<Error>(empty.error());
        Salvage salvage(file, **empty);
        if (auto done = salvage.findTrees(); !done)
            return tl::unexpected<Error>(done.error());
        const auto names = namesIn(**empty);
        if (!names)
            return tl::unexpected<Error>(names.error());
        const QSet<QString> found = salvage.foundNames();
        // Without any table of contents, what the program writes now is the best guess.
        if (found.isEmpty() || found.contains(*names))
            return version;
    }
    return 1;
}

/// Tells faults of indexes and counters, which follow from what is there, from those of rows.
bool isOnlyDerived(const CheckReport &report)
{
    static const QRegularExpression pattern(
        u"^(row \\d+ missing from index|wrong # of entries in index|non-unique entry in index)"_s);
    return std::all_of(report.faults.begin(), report.faults.end(),
                       [](const QString &fault) { return fault.contains(pattern); });
}

/// What a full check says; nothing if the file cannot even be opened.
std::optional<CheckReport> lookThrough(const QString &library)
{
    if (!inspectFile(library, newestVersion()) || QFileInfo(library).size() == 0)
        return std::nullopt;
    // Read-only: what is put aside is to be as it was found.
    auto opened = Database::open(library, Database::Mode::ReadOnly);
    if (!opened)
        return std::nullopt;
    const auto report = checkLibrary(**opened, CheckDepth::Full);
    return report ? std::optional(*report) : std::nullopt;
}

Result<bool> mendInPlace(const QString &library)
{
    {
        auto opened = Database::open(library, Database::Mode::ReadWrite);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        auto transaction = Transaction::begin(**opened, Transaction::Durability::Power);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        if (auto done = dropLooseRows(**opened); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = rebuildDerived(**opened); !done)
            return tl::unexpected<Error>(done.error());
        if (auto done = transaction->commit(); !done)
            return tl::unexpected<Error>(done.error());
    }
    const auto report = lookThrough(library);
    return report && report->isSound();
}

Result<void> writeMended(const QString &library, const QString &scratch, const QString &backup,
                         MendReport &report)
{
    auto pages = PageFile::open(library);
    if (!pages)
        return tl::unexpected<Error>(pages.error());
    const auto version = versionOf(**pages, scratch);
    if (!version)
        return tl::unexpected<Error>(version.error());
    auto empty = makeEmpty(scratch, *version);
    if (!empty)
        return tl::unexpected<Error>(empty.error());
    {
        const auto kinds = Refill(**pages, **empty, backup).run();
        if (!kinds)
            return tl::unexpected<Error>(kinds.error());
        report.kinds = *kinds;
        report.starred =
            (*empty)->number(u"SELECT count(*) FROM article WHERE starred = 1"_s).value_or(0);
    }
    empty->reset();
    auto again = Database::open(scratch, Database::Mode::ReadWrite);
    if (!again)
        return tl::unexpected<Error>(again.error());
    const auto sound = checkLibrary(**again, CheckDepth::Full);
    if (!sound)
        return tl::unexpected<Error>(sound.error());
    if (!sound->isSound())
        return fail(ErrorKind::DatabaseDamaged, scratch);
    if (auto done = (*again)->execute(u"PRAGMA journal_mode = DELETE"_s); !done)
        return done;
    again->reset();
    return durable::sync(scratch);
}

/// The damaged file, with its log, under another name; then the mended one in its place.
Result<QString> putAside(const QString &library, const QString &scratch, const QDateTime &now)
{
    const QFileInfo info(library);
    const QString base =
        u"%1/%2.broken-%3"_s.arg(info.absolutePath(), info.completeBaseName(), stampOf(now));
    QString broken = base + u".db"_s;
    for (int i = 2; QFileInfo::exists(broken); ++i)
        broken = u"%1-%2.db"_s.arg(base).arg(i);
    if (auto done = durable::keepAs(library, broken); !done)
        return tl::unexpected<Error>(done.error());
    const QString log = library + u"-wal"_s;
    if (QFileInfo(log).size() > 0) {
        if (auto done = durable::rename(log, broken + u"-wal"_s); !done)
            return tl::unexpected<Error>(done.error());
    }
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(library + ending);
    if (auto done = durable::rename(scratch, library); !done)
        return tl::unexpected<Error>(done.error());
    return broken;
}

QString damageMark(const QString &library)
{
    return library + u"-damaged"_s;
}

} // namespace

bool wasALibrary(const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return false;
    if (info.exists() && (info.size() > 0 || QFileInfo(file + u"-wal"_s).size() > 0)) {
        const auto pages = PageFile::open(file);
        if (pages && (*pages)->hasHeader() && (*pages)->headerNumber(ownerOffset) == applicationId)
            return true;
        if (pages && hasOurTables(**pages))
            return true;
        // Another program's database: what lies in its folder does not make it ours.
        if (!pages || (*pages)->hasHeader())
            return false;
    }
    const QStringList backups = backupsOf(file);
    return info.exists() && std::any_of(backups.begin(), backups.end(), [](const QString &backup) {
               return inspectBackup(backup).has_value();
           });
}

void markDamaged(const QString &library)
{
    QFile mark(damageMark(library));
    if (mark.open(QIODevice::WriteOnly))
        mark.close();
}

bool isMarkedDamaged(const QString &library)
{
    return QFileInfo::exists(damageMark(library));
}

Result<std::optional<MendReport>> mendLibrary(const QString &library, const QDateTime &now)
{
    MendReport report;
    report.at = now;
    const auto found = lookThrough(library);
    if (found && found->isSound()) {
        QFile::remove(damageMark(library));
        return std::optional<MendReport>();
    }
    if (found && isOnlyDerived(*found)) {
        const auto mended = mendInPlace(library);
        if (mended && *mended) {
            QFile::remove(damageMark(library));
            report.onlyIndexes = true;
            return std::optional(report);
        }
    }
    const QString scratch = QFileInfo(library).absolutePath() + u"/library.mending.db"_s;
    const QString backup = newestWhole(library);
    if (auto done = writeMended(library, scratch, backup, report); !done) {
        removeWithLog(scratch);
        return tl::unexpected<Error>(done.error());
    }
    const auto broken = putAside(library, scratch, now);
    if (!broken) {
        removeWithLog(scratch);
        return tl::unexpected<Error>(broken.error());
    }
    QFile::remove(damageMark(library));
    report.brokenFile = *broken;
    const bool helped = std::any_of(report.kinds.begin(), report.kinds.end(),
                                    [](const MendedKind &kind) { return kind.fromBackup > 0; });
    if (helped) {
        report.backup = QFileInfo(backup).completeBaseName();
        static const QRegularExpression stamp(u"(\\d{8}-\\d{6})"_s);
        report.backupMade =
            QDateTime::fromString(stamp.match(report.backup).captured(1), u"yyyyMMdd-HHmmss"_s);
        report.backupMade.setTimeSpec(Qt::UTC);
    }
    writeMendNote(report);
    return std::optional(report);
}

} // namespace naba::store
