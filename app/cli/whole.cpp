// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/library/whole_articles.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Says for a feed whether its articles are always got whole; an ExitCode.
int setAlways(Library &library, const QStringList &feeds, bool always)
{
    if (feeds.isEmpty())
        return Done;
    const NamedFeeds named = namedFeeds(library, feeds);
    if (named.exit != Done)
        return named.exit;
    for (const Feed &feed : named.found) {
        const Result<void> stored = await(library.wholeArticles().setAlways(feed.id, always));
        if (!stored) {
            say(stored.error(), feed.title);
            return Failed;
        }
    }
    return Done;
}

WholeReport getNamed(Library &library, const QList<ArticleId> &ids)
{
    WholeReport report;
    for (const ArticleId id : ids) {
        const Result<void> got = await(library.wholeArticles().get(id));
        if (got)
            ++report.got;
        else
            report.failures.append({id, got.error()});
    }
    return report;
}

void print(const WholeReport &report, bool json)
{
    if (!json) {
        outLine(QCoreApplication::translate("naba::cli", "Got whole: %1.", "number of articles")
                    .arg(wording::articles(report.got)));
        return;
    }
    QJsonArray failed;
    for (const WholeReport::Failure &failure : report.failures) {
        failed.append(QJsonObject{
            {u"id"_s, failure.article.value},
            {u"error"_s, jsonError(failure.error, QString::number(failure.article.value))}});
    }
    outJson(QJsonObject{{u"got"_s, report.got}, {u"failed"_s, failed}});
}

int whole(const Invocation &invocation)
{
    const QStringList always = invocation.options.values(u"always"_s);
    const QStringList never = invocation.options.values(u"never"_s);
    const bool missing = invocation.options.isSet(u"missing"_s);
    if (invocation.arguments.isEmpty() && always.isEmpty() && never.isEmpty() && !missing) {
        say(QCoreApplication::translate("naba::cli",
                                        "Name an article, or a feed with --always or --never."));
        return WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    int exit = setAlways(*library, always, true);
    if (exit == Done)
        exit = setAlways(*library, never, false);
    if (exit != Done || (invocation.arguments.isEmpty() && !missing))
        return exit;

    WholeReport report;
    if (!invocation.arguments.isEmpty()) {
        const NamedArticles named = namedArticles(*library, invocation.arguments);
        exit = named.exit;
        report = getNamed(*library, named.found);
    }
    if (missing) {
        const Result<WholeReport> others = await(library->wholeArticles().getMissing());
        if (!others) {
            say(others.error());
            return Failed;
        }
        report.got += others->got;
        report.failures += others->failures;
    }
    print(report, invocation.options.isSet(u"json"_s));
    for (const WholeReport::Failure &failure : std::as_const(report.failures))
        say(failure.error, QString::number(failure.article.value));
    // Of many that nobody named some may have no page any more.
    const bool bad =
        missing ? report.got == 0 && !report.failures.isEmpty() : !report.failures.isEmpty();
    return exit == Done && bad ? Failed : exit;
}

} // namespace

Command wholeCommand()
{
    return {.name = u"whole"_s,
            .arguments = u"[ID…]"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Gets whole articles from their pages, for feeds that carry only a "
                             "beginning; show prints them then."),
            .options = {{u"always"_s,
                         QCoreApplication::translate("naba::cli",
                                                     "Always get the articles of this feed whole."),
                         u"FEED"_s},
                        {u"never"_s,
                         QCoreApplication::translate("naba::cli", "Do so no longer for this feed."),
                         u"FEED"_s},
                        {u"missing"_s,
                         QCoreApplication::translate(
                             "naba::cli",
                             "Get those with a star, and those of such feeds, that are missing.")},
                        jsonOption()},
            .fewest = 0,
            .most = Command::many,
            .run = whole};
}

} // namespace naba::cli
