// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/library/packs.h"
#include "app/library/transfer.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Names that scripts may rely on; they are not translated.
QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Opml:
        return u"opml"_s;
    case ImportKind::Archive:
        return u"archive"_s;
    case ImportKind::JsonFeed:
        return u"json-feed"_s;
    case ImportKind::QuiteRss:
        return u"quiterss"_s;
    case ImportKind::RssGuard:
        break;
    }
    return u"rssguard"_s;
}

/// What is to be taken in, as a file or folder: standard input and starter packs are put into one.
class Input
{
public:
    Result<QString> path(const QString &argument)
    {
        if (argument.startsWith("pack:"_L1))
            return kept(packOpml(argument.mid(5)));
        if (argument == "-"_L1)
            return kept(readInput(argument));
        return argument;
    }

private:
    Result<QString> kept(const Result<QByteArray> &bytes)
    {
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        const QString name = m_folder.filePath(u"input"_s);
        QFile file(name);
        if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
            file.write(*bytes) != bytes->size())
            return fail(ErrorKind::FileUnreadable, file.errorString());
        return name;
    }

    QTemporaryDir m_folder;
};

int sayWhyNot(const Error &error, const QString &path)
{
    if (error.kind == ErrorKind::NotAFeed) {
        say(QCoreApplication::translate(
                "naba::cli", "%1: This is neither an OPML file nor anything else that can be "
                             "imported. Export an OPML file from your old reader.")
                .arg(wording::isolated(printable(path))));
        return Failed;
    }
    say(error, path);
    return exitCode(error);
}

QJsonObject jsonPreview(const ImportPreview &preview)
{
    QJsonArray feeds;
    for (const ImportPreview::Entry &entry : preview.feeds) {
        const PortableFeed &feed = entry.feed;
        feeds.append(
            QJsonObject{{u"title"_s, feed.customTitle.isEmpty() ? feed.title : feed.customTitle},
                        {u"url"_s, feed.url.toString(QUrl::FullyEncoded)},
                        {u"site_url"_s, feed.siteUrl.toString(QUrl::FullyEncoded)},
                        {u"folder"_s, QJsonArray::fromStringList(feed.folder)},
                        {u"direction"_s, jsonDirection(feed.direction)},
                        {u"tags"_s, QJsonArray::fromStringList(feed.tags)},
                        {u"present"_s, entry.present},
                        {u"allowed"_s, entry.allowed},
                        {u"articles"_s, entry.articles},
                        {u"present_articles"_s, entry.knownArticles}});
    }
    QJsonArray folders;
    for (const QStringList &folder : preview.folders)
        folders.append(QJsonArray::fromStringList(folder));
    return {{u"kind"_s, kindName(preview.kind)},
            {u"title"_s, preview.title},
            {u"new"_s, static_cast<int>(preview.feeds.size()) - preview.present},
            {u"present"_s, preview.present},
            {u"repeated"_s, preview.repeated},
            {u"skipped"_s, preview.skipped},
            {u"folders"_s, folders},
            {u"new_folders"_s, preview.newFolders},
            {u"articles"_s, preview.articles},
            {u"present_articles"_s, preview.knownArticles},
            {u"starred"_s, preview.starred},
            {u"tagged"_s, preview.tagged},
            {u"feeds"_s, feeds}};
}

void print(const ImportPreview &preview)
{
    for (const ImportPreview::Entry &entry : preview.feeds) {
        const PortableFeed &feed = entry.feed;
        if (entry.present)
            continue;
        QStringList path = feed.folder;
        const QString title = feed.customTitle.isEmpty() ? feed.title : feed.customTitle;
        path.append(title.isEmpty() ? feed.url.host() : title);
        for (QString &name : path)
            name = wording::isolated(printable(name));
        outLine(path.join(u" / "_s) + u"  "_s +
                wording::isolated(feed.url.toString(QUrl::FullyEncoded)));
    }
    const qint64 fresh = preview.feeds.size() - preview.present;
    outLine(QCoreApplication::translate("naba::cli", "New: %1.").arg(wording::feeds(fresh)));
    const auto more = [](qint64 count, const QString &sentence, QString (*words)(qint64)) {
        if (count > 0)
            outLine(sentence.arg(words(count)));
    };
    more(preview.present, QCoreApplication::translate("naba::cli", "Subscribed to already: %1."),
         wording::feeds);
    more(preview.repeated, QCoreApplication::translate("naba::cli", "Listed more than once: %1."),
         wording::feeds);
    more(preview.skipped,
         QCoreApplication::translate("naba::cli", "Left out, since they are not on the web: %1."),
         wording::feeds);
    more(preview.articles - preview.knownArticles,
         QCoreApplication::translate("naba::cli", "New: %1.", "number of articles"),
         wording::articles);
    more(preview.knownArticles,
         QCoreApplication::translate("naba::cli", "There already: %1.", "number of articles"),
         wording::articles);
}

int preview(Library &library, const QString &path, const Invocation &invocation)
{
    const Result<ImportPreview> seen = await(library.transfer().preview(path, {true, {}}));
    if (!seen)
        return sayWhyNot(seen.error(), invocation.arguments.constFirst());
    if (invocation.options.isSet(u"json"_s))
        outJson(jsonPreview(*seen));
    else
        print(*seen);
    return Done;
}

void print(const ImportReport &report)
{
    if (report.articles > 0 || report.knownArticles > 0) {
        outLine(QCoreApplication::translate("naba::cli", "Added: %1, %2. There already: %3.",
                                            "feeds, articles, articles")
                    .arg(wording::feeds(report.feeds), wording::articles(report.articles),
                         wording::articles(report.knownArticles)));
        return;
    }
    outLine(QCoreApplication::translate(
                "naba::cli", "Added: %1. \"naba-cli refresh\" fetches them.", "number of feeds")
                .arg(wording::feeds(report.feeds)));
}

int import(const Invocation &invocation)
{
    const QString &argument = invocation.arguments.constFirst();
    Input input;
    const Result<QString> path = input.path(argument);
    if (!path) {
        say(path.error(), argument);
        return exitCode(path.error());
    }
    if (!QFileInfo::exists(*path)) {
        say(Error{ErrorKind::FileNotFound, argument, 0}, argument);
        return FileUnreadable;
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    if (invocation.options.isSet(u"dry-run"_s))
        return preview(*library, *path, invocation);

    const Result<ImportReport> report = await(library->transfer().importFrom(*path, {true, {}}));
    if (!report)
        return sayWhyNot(report.error(), argument);
    if (invocation.options.isSet(u"json"_s)) {
        outJson(QJsonObject{{u"kind"_s, kindName(report->kind)},
                            {u"added"_s, report->feeds},
                            {u"present"_s, report->presentFeeds},
                            {u"skipped"_s, report->skippedFeeds},
                            {u"folders"_s, report->folders},
                            {u"articles"_s, report->articles},
                            {u"present_articles"_s, report->knownArticles},
                            {u"marked_articles"_s, report->markedArticles}});
    } else {
        print(*report);
    }
    return Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = u"PATH"_s,
            .summary = QCoreApplication::translate(
                "naba::cli",
                "Takes in what \"export\" wrote, an OPML file, JSON feeds, or the database of "
                "QuiteRSS or RSS Guard, and fetches nothing. What is there already is not doubled. "
                "\"pack:NAME\" takes a starter pack (naba-cli packs)."),
            .options = {{u"dry-run"_s, QCoreApplication::translate(
                                           "naba::cli", "Only print what would be added.")},
                        jsonOption()},
            .fewest = 1,
            .most = 1,
            .run = import};
}

} // namespace naba::cli
