// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/keeping_text.h"

#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("naba::wording", text);
}

QString joined(const QStringList &parts)
{
    return parts.join(tr(", "));
}

QString kindWords(const MendedKind &kind, qint64 value)
{
    if (kind.kind == "feed"_L1)
        return feeds(value);
    if (kind.kind == "article"_L1)
        return articles(value);
    if (kind.kind == "body"_L1)
        return articleTexts(value);
    if (kind.kind == "folder"_L1)
        return folders(value);
    if (kind.kind == "tag"_L1)
        return tags(value);
    if (kind.kind == "article_tag"_L1)
        return taggings(value);
    return otherEntries(value);
}

/// Of each kind as many as `count` says, without those of which there are none.
template<typename Count>
QString listed(const MendReport &report, Count count)
{
    QStringList parts;
    for (const MendedKind &kind : report.kinds) {
        if (const qint64 value = count(kind); value > 0)
            parts.append(kindWords(kind, value));
    }
    return joined(parts);
}

} // namespace

QStringList checkLines(const CheckReport &report)
{
    if (report.isSound()) {
        return {report.depth == CheckDepth::Quick
                    ? tr("The pages of the library are sound (%1).").arg(size(report.bytes))
                    : tr("The library is sound: pages, indexes, references and counts (%1).")
                          .arg(size(report.bytes))};
    }
    QStringList lines;
    if (!report.faults.isEmpty()) {
        lines.append(tr("The file of the library is damaged. SQLite says:"));
        for (const QString &fault : report.faults)
            lines.append(u"  "_s + fault);
    }
    if (!report.loose.isEmpty()) {
        lines.append(tr("Some entries belong to something that is not there:"));
        for (const QString &line : report.loose)
            lines.append(u"  "_s + line);
    }
    if (!report.counters.isEmpty()) {
        lines.append(tr("Some counts are wrong:"));
        for (const QString &line : report.counters)
            lines.append(u"  "_s + line);
    }
    return lines;
}

QString backupKind(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Automatic:
        return tr("daily");
    case BackupKind::Manual:
        return tr("by hand");
    case BackupKind::Migration:
        return tr("before an update");
    case BackupKind::Replaced:
        break;
    }
    return tr("before a restore");
}

QString holding(const Holding &holding)
{
    QStringList parts{feeds(holding.feeds), articles(holding.articles), stars(holding.starred),
                      tags(holding.tags)};
    if (!holding.texts)
        parts.append(tr("texts of starred and tagged articles only"));
    return joined(parts);
}

QStringList mendLines(const MendReport &report)
{
    if (report.onlyIndexes) {
        return {tr("The library had a fault in its indexes or counts. They were made anew, and "
                   "nothing was lost.")};
    }
    QStringList lines{tr("The file of the library was damaged. It is kept as it was: %1")
                          .arg(isolated(QDir::toNativeSeparators(report.brokenFile)))};
    const QString read = listed(report, [](const MendedKind &kind) { return kind.fromFile; });
    if (!read.isEmpty())
        lines.append(tr("Read from the damaged file: %1.").arg(read));
    const QString restored = listed(report, [](const MendedKind &kind) { return kind.fromBackup; });
    if (!restored.isEmpty()) {
        lines.append(tr("Taken from the backup of %1: %2.")
                         .arg(isolated(fullDate(report.backupMade)), restored));
    } else if (report.backup.isEmpty() && !report.isComplete()) {
        lines.append(tr("There was no backup to take the rest from."));
    }
    const QString lost = listed(report, [](const MendedKind &kind) { return kind.lost; });
    if (!lost.isEmpty())
        lines.append(tr("Not found anywhere: %1. What the feeds still have comes back with the "
                        "next refresh.")
                         .arg(lost));
    else if (report.isComplete())
        lines.append(tr("Nothing was lost."));
    else
        lines.append(tr("Some parts could not be read, so a few articles or marks may be missing. "
                        "What the feeds still have comes back with the next refresh."));
    lines.append(tr("The library now has %1.").arg(stars(report.starred)));
    return lines;
}

QString onlyRead()
{
    return QCoreApplication::translate(
        "naba::wording",
        "The library may only be read here: nothing new is fetched, and no mark is kept. Check "
        "the permissions of its folder.");
}

QString slowDisk(qint64 ms)
{
    return tr("The disk is slow: the last change took %1 seconds to be stored. It is stored.")
        .arg(decimal(static_cast<double>(ms) / 1000.0, 1));
}

} // namespace naba::wording
