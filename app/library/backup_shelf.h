// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/keeping.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace naba {

/// The folder of backups: what lies there, how it is named, what is too old. Names hold the moment
/// in UTC: "auto-20261123-174005.db", with an .opml and a .json of the same name beside it.
namespace shelf {

/// Days and weeks from which a daily backup is kept.
inline constexpr int keptDays = 7;
inline constexpr int keptWeeks = 4;
/// How many of those that are made before something is changed.
inline constexpr int keptOthers = 3;

QString nameFor(BackupKind kind, const QDateTime &made);
/// Kind and moment, if it is a name of ours.
std::optional<std::pair<BackupKind, QDateTime>> readName(const QString &name);

/// What lies in a folder, newest first. Opens each file: not on the main thread.
QList<BackupInfo> list(const QString &folder);
/// One of them by name, or a backup elsewhere by the path of its file. Errors: NotABackup.
Result<BackupInfo> find(const QString &folder, const QString &nameOrFile);

/// Whether a day has passed since the newest automatic backup. One from the future, made while the
/// clock was wrong, does not count.
bool isDue(const QList<BackupInfo> &backups, const QDateTime &now);

/// Those that need not be kept: of automatic ones all but the newest of the last seven days on
/// which one was made and the newest of the last four weeks; of those made before a change all but
/// the newest three of a kind. Those that somebody asked for are kept, and so is `justMade`.
QStringList outdated(const QList<BackupInfo> &backups, const QString &justMade,
                     const QDateTime &now);

/// Drops what programs that were ended while they made a backup left in a folder.
void removeLeftovers(const QString &folder, const QDateTime &now);

/// Takes a backup and what lies beside it off the shelf.
void remove(const QString &folder, const QString &name);

} // namespace shelf

} // namespace naba
