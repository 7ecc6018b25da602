// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace naba {

/// How closely a library is looked at.
enum class CheckDepth {
    Quick, ///< every page, without comparing indexes with their tables
    Full,  ///< indexes, references and counters too
};

/// What looking through a library's file found.
struct CheckReport
{
    CheckDepth depth = CheckDepth::Full;
    QStringList faults; ///< SQLite's own words on pages and indexes, at most a hundred
    /// Rows that point to rows that are not there: "article → feed: 3".
    QStringList loose;
    /// Numbers that are kept and differ from what they count: "feed_count.unread: 2".
    QStringList counters;
    qint64 bytes = 0; ///< size of the file

    [[nodiscard]] bool isSound() const
    {
        return faults.isEmpty() && loose.isEmpty() && counters.isEmpty();
    }
};

/// What a library or a backup holds.
struct Holding
{
    qint64 feeds = 0;
    qint64 articles = 0;
    qint64 unread = 0;
    qint64 starred = 0;
    qint64 tagged = 0; ///< articles with a tag
    qint64 tags = 0;
    bool texts = true; ///< whole texts of all articles, not of starred and tagged ones only
    int version = 0;   ///< of the schema
};

/// Why a backup was made.
enum class BackupKind {
    Automatic, ///< once a day, by itself
    Manual,    ///< somebody asked for it
    Migration, ///< before a new version of the schema
    Replaced,  ///< what was in place before a backup was restored
};

struct BackupInfo
{
    QString name; ///< of the file, without its folder and ending
    QString file;
    BackupKind kind = BackupKind::Automatic;
    QDateTime made;
    qint64 bytes = 0;
    bool readable = true; ///< it can be opened; only then is the rest known
    Holding holds;
};

/// What putting a backup in the library's place did, or would do.
struct RestoreReport
{
    BackupInfo backup;
    Holding before; ///< what the library held; nothing if it could not be read
    QString keptAs; ///< name of the backup that the library was kept as; empty: there was none
};

/// One kind of thing that a mended library holds, and where it came from.
struct MendedKind
{
    QString kind;        ///< name of the table
    qint64 fromFile = 0; ///< read from the damaged file
    qint64 fromBackup = 0;
    qint64 lost = 0;      ///< known to have been there and found nowhere
    bool complete = true; ///< every page of it could be read
};

/// What became of a damaged library.
struct MendReport
{
    QDateTime at;
    QString brokenFile; ///< where the damaged file is kept
    QString backup;     ///< name of the backup that helped; empty: there was none, or none needed
    QDateTime backupMade;
    QList<MendedKind> kinds;
    qint64 starred = 0; ///< articles with a star in the mended library
    bool onlyIndexes =
        false; ///< indexes or counters were wrong and are made anew; nothing was lost

    [[nodiscard]] bool isComplete() const
    {
        for (const MendedKind &kind : kinds) {
            if (kind.lost > 0 || !kind.complete)
                return false;
        }
        return true;
    }

    [[nodiscard]] MendedKind of(const QString &kind) const
    {
        for (const MendedKind &each : kinds) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
};

} // namespace naba

Q_DECLARE_METATYPE(naba::MendReport)
Q_DECLARE_METATYPE(naba::BackupInfo)
