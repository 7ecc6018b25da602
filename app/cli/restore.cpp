// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/backups.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/library/keeper.h"
#include "app/library/library.h"
#include "app/wording/keeping_text.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

void sayPlan(const RestoreReport &report, bool isPlan)
{
    outLine((isPlan ? QCoreApplication::translate("naba::cli", "Would be restored: %1")
                    : QCoreApplication::translate("naba::cli", "Restored: %1"))
                .arg(wording::isolated(report.backup.name)));
    outLine(QCoreApplication::translate("naba::cli", "It holds: %1")
                .arg(wording::holding(report.backup.holds)));
    outLine(QCoreApplication::translate("naba::cli", "The library held: %1")
                .arg(wording::holding(report.before)));
    if (!report.keptAs.isEmpty()) {
        outLine(QCoreApplication::translate("naba::cli", "What was there is kept as the backup %1.")
                    .arg(wording::isolated(report.keptAs)));
    }
}

int restore(const Invocation &invocation)
{
    // Not opened: it may be what is broken, and another file comes in its place.
    Library library(invocation.profile);
    const QString name = invocation.arguments.constFirst();
    const bool isPlan = invocation.options.isSet(u"dry-run"_s);
    const Result<RestoreReport> report =
        await(isPlan ? library.keeper().previewRestore(name) : library.keeper().restore(name));
    if (!report) {
        say(report.error(), name);
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s)) {
        QJsonObject object{{u"restored"_s, !isPlan}, {u"backup"_s, jsonBackup(report->backup)}};
        object[u"kept_as"_s] = report->keptAs.isEmpty() ? QJsonValue() : QJsonValue(report->keptAs);
        outJson(object);
    } else {
        sayPlan(*report, isPlan);
    }
    return Done;
}

} // namespace

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .arguments = u"NAME"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Puts a backup in the library's place; what was there is kept."),
            .options = {{u"dry-run"_s, QCoreApplication::translate(
                                           "naba::cli", "Say what would be done and do nothing.")},
                        jsonOption()},
            .fewest = 1,
            .most = 1,
            .run = restore};
}

} // namespace naba::cli
