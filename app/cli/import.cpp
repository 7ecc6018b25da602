// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/packs.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// A file, or a starter pack if the name says so.
Result<QByteArray> readOutline(const QString &argument)
{
    if (argument.startsWith("pack:"_L1))
        return packOpml(argument.mid(5));
    return readInput(argument);
}

void sayWhyNot(const Error &error, const QString &path)
{
    if (error.kind == ErrorKind::NotAFeed) {
        say(QCoreApplication::translate(
                "naba::cli", "%1: This is not an OPML file. Export one from your old reader.")
                .arg(wording::isolated(printable(path))));
    } else {
        say(error, path);
    }
}

QJsonObject jsonPreview(const OpmlPreview &preview)
{
    QJsonArray feeds;
    for (const OpmlPreview::Entry &feed : preview.feeds) {
        feeds.append(QJsonObject{{u"title"_s, feed.title},
                                 {u"url"_s, feed.url.toString(QUrl::FullyEncoded)},
                                 {u"site_url"_s, feed.siteUrl.toString(QUrl::FullyEncoded)},
                                 {u"folder"_s, QJsonArray::fromStringList(feed.folder)},
                                 {u"present"_s, feed.present}});
    }
    return {{u"title"_s, preview.title},
            {u"new"_s, static_cast<int>(preview.feeds.size()) - preview.present},
            {u"present"_s, preview.present},
            {u"repeated"_s, preview.repeated},
            {u"skipped"_s, preview.skipped},
            {u"feeds"_s, feeds}};
}

void print(const OpmlPreview &preview)
{
    for (const OpmlPreview::Entry &feed : preview.feeds) {
        if (feed.present)
            continue;
        QStringList path = feed.folder;
        path.append(feed.title.isEmpty() ? feed.url.host() : feed.title);
        for (QString &name : path)
            name = wording::isolated(printable(name));
        outLine(path.join(u" / "_s) + u"  "_s +
                wording::isolated(feed.url.toString(QUrl::FullyEncoded)));
    }
    const int fresh = static_cast<int>(preview.feeds.size()) - preview.present;
    outLine(QCoreApplication::translate("naba::cli", "New: %1.").arg(wording::feeds(fresh)));
    const auto more = [](int count, const QString &sentence) {
        if (count > 0)
            outLine(sentence.arg(wording::feeds(count)));
    };
    more(preview.present, QCoreApplication::translate("naba::cli", "Subscribed to already: %1."));
    more(preview.repeated, QCoreApplication::translate("naba::cli", "Listed more than once: %1."));
    more(preview.skipped,
         QCoreApplication::translate("naba::cli", "Left out, since they are not on the web: %1."));
}

int preview(Library &library, const Invocation &invocation, const QByteArray &opml)
{
    const Result<OpmlPreview> seen = await(library.previewOpml(opml));
    if (!seen) {
        sayWhyNot(seen.error(), invocation.arguments.constFirst());
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s))
        outJson(jsonPreview(*seen));
    else
        print(*seen);
    return Done;
}

int import(const Invocation &invocation)
{
    const QString &path = invocation.arguments.constFirst();
    const Result<QByteArray> opml = readOutline(path);
    if (!opml) {
        say(opml.error(), path);
        return exitCode(opml.error());
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    if (invocation.options.isSet(u"dry-run"_s))
        return preview(*library, invocation, *opml);

    const Result<int> added = await(library->importOpml(*opml));
    if (!added) {
        sayWhyNot(added.error(), path);
        return Failed;
    }
    if (invocation.options.isSet(u"json"_s)) {
        outJson(QJsonObject{{u"added"_s, *added}});
        return Done;
    }
    outLine(QCoreApplication::translate(
                "naba::cli", "Added: %1. \"naba-cli refresh\" fetches them.", "number of feeds")
                .arg(wording::feeds(*added)));
    return Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = u"FILE.opml"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Subscribes to what an OPML file lists, and fetches nothing. "
                             "\"pack:NAME\" takes a starter pack (naba-cli packs)."),
            .options = {{u"dry-run"_s, QCoreApplication::translate(
                                           "naba::cli", "Only print what would be added.")},
                        jsonOption()},
            .fewest = 1,
            .most = 1,
            .run = import};
}

} // namespace naba::cli
