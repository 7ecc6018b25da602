// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/backup_shelf.h"

#include "app/store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace naba::shelf {

using namespace Qt::StringLiterals;

namespace {

/// Clocks are set by minutes, not by days.
constexpr qint64 toleranceMs = qint64{60} * 60 * 1000;
/// A little less than a day, so that somebody who starts Naba every morning gets one every morning.
constexpr qint64 dueAfterMs = qint64{20} * 60 * 60 * 1000;

bool isFromTheFuture(const BackupInfo &backup, const QDateTime &now)
{
    return backup.made > now.addMSecs(toleranceMs);
}

BackupInfo infoOf(const QFileInfo &file)
{
    BackupInfo info;
    info.name = file.completeBaseName();
    info.file = file.absoluteFilePath();
    info.bytes = file.size();
    if (const auto read = readName(info.name)) {
        info.kind = read->first;
        info.made = read->second;
    } else {
        info.kind = BackupKind::Manual;
        info.made = file.lastModified().toUTC();
    }
    const auto holding = store::inspectBackup(info.file);
    info.readable = holding.has_value();
    if (holding)
        info.holds = *holding;
    return info;
}

} // namespace

QString nameFor(BackupKind kind, const QDateTime &made)
{
    const auto prefix = [kind] {
        switch (kind) {
        case BackupKind::Automatic:
            return u"auto"_s;
        case BackupKind::Manual:
            return u"manual"_s;
        case BackupKind::Migration:
            return u"before"_s;
        case BackupKind::Replaced:
            break;
        }
        return u"replaced"_s;
    };
    return prefix() + u'-' + store::stampOf(made);
}

std::optional<std::pair<BackupKind, QDateTime>> readName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(auto|manual|before|replaced)(?:-v\\d+)?-(\\d{8}-\\d{6})(?:-\\d+)?$"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime made = QDateTime::fromString(match.captured(2), u"yyyyMMdd-HHmmss"_s);
    made.setTimeSpec(Qt::UTC);
    if (!made.isValid())
        return std::nullopt;
    const QString prefix = match.captured(1);
    const BackupKind kind = prefix == "auto"_L1     ? BackupKind::Automatic
                            : prefix == "manual"_L1 ? BackupKind::Manual
                            : prefix == "before"_L1 ? BackupKind::Migration
                                                    : BackupKind::Replaced;
    return std::make_pair(kind, made);
}

QList<BackupInfo> list(const QString &folder)
{
    QList<BackupInfo> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.db"_s}, QDir::Files)) {
        if (readName(file.completeBaseName()))
            backups.append(infoOf(file));
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    return backups;
}

Result<BackupInfo> find(const QString &folder, const QString &nameOrFile)
{
    QString name = nameOrFile;
    if (name.endsWith(".db"_L1))
        name.chop(3);
    const QFileInfo shelved(QDir(folder), name + u".db"_s);
    const QFileInfo elsewhere(nameOrFile);
    const bool isName = !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\');
    if (!(isName && shelved.isFile()) && !elsewhere.isFile())
        return fail(ErrorKind::NotABackup, nameOrFile);
    const QFileInfo file = isName && shelved.isFile() ? shelved : elsewhere;
    BackupInfo info = infoOf(file);
    if (!info.readable) {
        // Why it is not: a newer one is something else than a broken one.
        const auto holding = store::inspectBackup(info.file);
        if (!holding && holding.error().kind == ErrorKind::NewerDatabase)
            return tl::unexpected<Error>(holding.error());
        return fail(ErrorKind::NotABackup, nameOrFile);
    }
    return info;
}

bool isDue(const QList<BackupInfo> &backups, const QDateTime &now)
{
    return std::none_of(backups.begin(), backups.end(), [&now](const BackupInfo &backup) {
        return backup.kind == BackupKind::Automatic && backup.readable &&
               !isFromTheFuture(backup, now) && backup.made.msecsTo(now) < dueAfterMs;
    });
}

QStringList outdated(const QList<BackupInfo> &backups, const QString &justMade,
                     const QDateTime &now)
{
    // Newest first, and those whose date cannot be right last.
    QList<BackupInfo> ordered = backups;
    std::stable_sort(ordered.begin(), ordered.end(), [&](const BackupInfo &a, const BackupInfo &b) {
        const bool wrongA = isFromTheFuture(a, now);
        const bool wrongB = isFromTheFuture(b, now);
        return wrongA != wrongB ? wrongB : a.made > b.made;
    });
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QHash<int, int> others;
    QStringList names;
    for (const BackupInfo &backup : std::as_const(ordered)) {
        // What cannot be read takes no whole one's place.
        if (backup.kind == BackupKind::Manual || !backup.readable)
            continue;
        if (backup.kind != BackupKind::Automatic) {
            const bool enough = ++others[static_cast<int>(backup.kind)] > keptOthers;
            if (enough && backup.name != justMade)
                names.append(backup.name);
            continue;
        }
        if (isFromTheFuture(backup, now)) {
            if (days.size() >= keptDays && backup.name != justMade)
                names.append(backup.name);
            continue;
        }
        const QDate day = backup.made.date();
        int year = 0;
        const int number = day.weekNumber(&year);
        const std::pair<int, int> week(year, number);
        bool kept = backup.name == justMade;
        if (!days.contains(day) && days.size() < keptDays) {
            days.insert(day);
            kept = true;
        }
        if (!weeks.contains(week) && weeks.size() < keptWeeks) {
            weeks.insert(week);
            kept = true;
        }
        if (!kept)
            names.append(backup.name);
    }
    return names;
}

void removeLeftovers(const QString &folder, const QDateTime &now)
{
    const QDir shelf(folder);
    for (const QFileInfo &file : shelf.entryInfoList({u"*.part*"_s}, QDir::Files)) {
        // Another program may be making one.
        const QString name = file.fileName().section(u'.', 0, 0);
        if (readName(name) && file.lastModified().daysTo(now) >= 1)
            QFile::remove(file.absoluteFilePath());
    }
}

void remove(const QString &folder, const QString &name)
{
    for (const QString &ending : {u".db"_s, u".opml"_s, u".json"_s})
        QFile::remove(folder + u'/' + name + ending);
}

} // namespace naba::shelf
