// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/keeper.h"
#include "app/wording/keeping_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QJsonObject jsonCheck(const CheckReport &report)
{
    return {{u"sound"_s, report.isSound()},
            {u"depth"_s, report.depth == CheckDepth::Quick ? u"quick"_s : u"full"_s},
            {u"bytes"_s, report.bytes},
            {u"faults"_s, QJsonArray::fromStringList(report.faults)},
            {u"loose"_s, QJsonArray::fromStringList(report.loose)},
            {u"counters"_s, QJsonArray::fromStringList(report.counters)}};
}

int check(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    const CheckDepth depth =
        invocation.options.isSet(u"quick"_s) ? CheckDepth::Quick : CheckDepth::Full;
    const Result<CheckReport> report = await(library->keeper().check(depth));
    if (!report) {
        say(report.error());
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s)) {
        outJson(jsonCheck(*report));
    } else {
        const QStringList lines = wording::checkLines(*report);
        for (const QString &line : lines)
            outLine(line);
    }
    if (report->isSound())
        return Done;
    if (!invocation.options.isSet(u"mend"_s)) {
        say(QCoreApplication::translate(
            "naba::cli", "Naba mends it when it starts next, or with \"naba-cli check --mend\". "
                         "The damaged file is kept."));
        return Failed;
    }
    const Result<MendReport> mended = await(library->keeper().mend());
    if (!mended) {
        say(mended.error());
        return Failed;
    }
    const QStringList lines = wording::mendLines(*mended);
    for (const QString &line : lines)
        say(line);
    return Done;
}

} // namespace

Command checkCommand()
{
    return {
        .name = u"check"_s,
        .arguments = {},
        .summary = QCoreApplication::translate(
            "naba::cli", "Looks through the library's file: pages, indexes, references, counts."),
        .options = {jsonOption(),
                    {u"quick"_s,
                     QCoreApplication::translate("naba::cli", "Only the pages; takes less time.")},
                    {u"mend"_s, QCoreApplication::translate(
                                    "naba::cli", "Mends what is damaged, from the file itself and "
                                                 "the newest backup.")}},
        .fewest = 0,
        .most = 0,
        .run = check};
}

} // namespace naba::cli
