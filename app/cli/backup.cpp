// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/backups.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/keeper.h"
#include "app/wording/keeping_text.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QString kindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Automatic:
        return u"automatic"_s;
    case BackupKind::Manual:
        return u"manual"_s;
    case BackupKind::Migration:
        return u"before-update"_s;
    case BackupKind::Replaced:
        break;
    }
    return u"before-restore"_s;
}

int listBackups(const Invocation &invocation)
{
    // The library itself is not opened: it may be what is broken.
    Library library(invocation.profile);
    const Result<QList<BackupInfo>> backups = await(library.keeper().backups());
    if (!backups) {
        say(backups.error());
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s)) {
        QJsonArray array;
        for (const BackupInfo &backup : *backups)
            array.append(jsonBackup(backup));
        outJson(array);
        return Done;
    }
    if (backups->isEmpty())
        say(QCoreApplication::translate("naba::cli", "There is no backup yet."));
    for (const BackupInfo &backup : *backups)
        outLine(backupLine(backup));
    return Done;
}

int backup(const Invocation &invocation)
{
    if (invocation.options.isSet(u"list"_s))
        return listBackups(invocation);
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    BackupRequest request;
    if (!invocation.arguments.isEmpty())
        request.folder = QDir(invocation.arguments.constFirst()).absolutePath();
    if (invocation.options.isSet(u"lean"_s))
        request.withTexts = false;
    else if (invocation.options.isSet(u"whole"_s))
        request.withTexts = true;
    const Result<BackupInfo> made = await(library->keeper().backUp(request));
    if (!made) {
        say(made.error(), request.folder);
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s))
        outJson(jsonBackup(*made));
    else
        outLine(QCoreApplication::translate("naba::cli", "Backed up: %1 (%2)",
                                            "a file, then what it holds")
                    .arg(wording::isolated(QDir::toNativeSeparators(made->file)),
                         wording::holding(made->holds)));
    return Done;
}

} // namespace

QJsonObject jsonBackup(const BackupInfo &backup)
{
    QJsonObject object{{u"name"_s, backup.name},           {u"file"_s, backup.file},
                       {u"kind"_s, kindName(backup.kind)}, {u"made"_s, jsonTime(backup.made)},
                       {u"bytes"_s, backup.bytes},         {u"readable"_s, backup.readable}};
    if (!backup.readable)
        return object;
    const Holding &holds = backup.holds;
    object[u"feeds"_s] = holds.feeds;
    object[u"articles"_s] = holds.articles;
    object[u"unread"_s] = holds.unread;
    object[u"starred"_s] = holds.starred;
    object[u"tagged"_s] = holds.tagged;
    object[u"tags"_s] = holds.tags;
    object[u"texts"_s] = holds.texts;
    object[u"schema"_s] = holds.version;
    return object;
}

QString backupLine(const BackupInfo &backup)
{
    const QString what = backup.readable
                             ? wording::holding(backup.holds)
                             : QCoreApplication::translate("naba::cli", "it cannot be read");
    return QStringList{backup.name, wording::fullDate(backup.made),
                       wording::backupKind(backup.kind), what, wording::size(backup.bytes)}
        .join(u'\t');
}

Command backupCommand()
{
    return {.name = u"backup"_s,
            .arguments = u"[DIR]"_s,
            .summary = QCoreApplication::translate(
                "naba::cli",
                "Copies the library, with its subscriptions and marks beside it, to the "
                "profile's backups or a folder."),
            .options = {{u"list"_s,
                         QCoreApplication::translate("naba::cli", "List the backups and what each "
                                                                  "holds.")},
                        {u"lean"_s, QCoreApplication::translate(
                                        "naba::cli", "Texts of starred and tagged articles only.")},
                        {u"whole"_s, QCoreApplication::translate(
                                         "naba::cli", "All texts, however large the library is.")},
                        jsonOption()},
            .fewest = 0,
            .most = 1,
            .run = backup};
}

} // namespace naba::cli
