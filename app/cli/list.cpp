// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/library/search.h"
#include "app/text/fold.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// As many as a search lists when nobody says how many.
constexpr qsizetype mostFound = 1'000'000;

/// What the options ask for, or the exit code if they make no sense; `none` if nothing can match.
struct Asked
{
    ArticleQuery query;
    std::optional<qint64> limit;
    bool none = false;
    int exit = Done;
};

int wrongValue(const QString &option, const QString &value)
{
    say(QCoreApplication::translate("naba::cli", "%1 does not understand %2.",
                                    "an option, its value")
            .arg(option, wording::isolated(printable(value))));
    return WrongUsage;
}

/// A day or a moment in ISO 8601; without a zone it is the reader's own.
QDateTime typedDate(const QString &text)
{
    // QDate would take the day off the front of a moment.
    if (!text.contains(u'T'))
        return QDate::fromString(text, Qt::ISODate).startOfDay().toUTC();
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

/// The tag of this name, compared as the library does.
Result<TagId> tagNamed(Library &library, const QString &name)
{
    const Result<QList<Tag>> tags = await(library.tags());
    if (!tags)
        return tl::unexpected(tags.error());
    for (const Tag &tag : *tags) {
        if (text::fold(tag.name).trimmed() == text::fold(name).trimmed())
            return tag.id;
    }
    return TagId{};
}

void askForTag(Library &library, const QString &name, Asked &asked)
{
    const Result<TagId> tag = tagNamed(library, name);
    if (!tag) {
        say(tag.error());
        asked.exit = Failed;
        return;
    }
    asked.query.tag = *tag;
    // A tag that nothing has, or that does not exist yet: there is simply nothing to list.
    asked.none = asked.none || !tag->isValid();
}

void askForFeed(Library &library, const QString &name, Asked &asked)
{
    const NamedFeeds named = namedFeeds(library, {name});
    if (named.found.isEmpty())
        asked.exit = Failed;
    else
        asked.query.feed = named.found.constFirst().id;
}

Asked ask(Library &library, const QCommandLineParser &options)
{
    Asked asked;
    asked.query.unread = options.isSet(u"unread"_s);
    asked.query.starred = options.isSet(u"starred"_s);
    if (options.isSet(u"since"_s)) {
        asked.query.since = typedDate(options.value(u"since"_s));
        if (!asked.query.since.isValid())
            asked.exit = wrongValue(u"--since"_s, options.value(u"since"_s));
    }
    if (options.isSet(u"limit"_s)) {
        asked.limit = typedNumber(options.value(u"limit"_s));
        if (!asked.limit)
            asked.exit = wrongValue(u"--limit"_s, options.value(u"limit"_s));
    }
    if (options.isSet(u"search"_s)) {
        asked.query.search = options.value(u"search"_s).simplified();
        asked.none = asked.query.search.isEmpty();
    }
    if (asked.exit == Done && options.isSet(u"tag"_s))
        askForTag(library, options.value(u"tag"_s), asked);
    if (asked.exit == Done && options.isSet(u"feed"_s))
        askForFeed(library, options.value(u"feed"_s), asked);
    return asked;
}

QString row(const ArticleHeader &article, const QHash<TagId, QString> &tagNames)
{
    QStringList tags;
    for (const TagId tag : article.tags)
        tags.append(u'#' + printable(tagNames.value(tag)));
    const QString marks = (article.read ? u"-"_s : u"N"_s) + (article.starred ? u"*"_s : u"-"_s);
    // Tabs part the columns, and directions too (UAX #9, class S): no isolates are needed.
    // The number is for typing, so it is in ASCII digits.
    return QStringList{QString::number(article.id.value),
                       marks,
                       wording::rowDate(article.published, QDateTime::currentDateTimeUtc()),
                       printable(article.feedTitle),
                       printable(article.title),
                       tags.join(u' ')}
        .join(u'\t');
}

/// Prints the articles of `keys`, a page at a time.
int print(Library &library, const QList<ArticleKey> &keys, bool json)
{
    constexpr qsizetype page = 500;
    const QHash<TagId, QString> names = tagNames(library);
    std::optional<JsonList> list;
    if (json)
        list.emplace();
    int exit = Done;
    for (qsizetype start = 0; start < keys.size() && exit == Done; start += page) {
        QList<ArticleId> ids;
        for (const ArticleKey &key : keys.mid(start, page))
            ids.append(key.id);
        const Result<QList<ArticleHeader>> headers = await(library.headers(ids));
        if (!headers) {
            say(headers.error());
            exit = Failed;
            break;
        }
        for (const ArticleHeader &header : *headers) {
            if (list)
                list->add(jsonArticle(header, names));
            else
                outLine(row(header, names));
        }
    }
    if (list)
        list->end();
    return exit;
}

int list(const Invocation &invocation)
{
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const Asked asked = ask(*library, invocation.options);
    if (asked.exit != Done)
        return asked.exit;

    QList<ArticleKey> keys;
    if (!asked.none) {
        if (!asked.query.search.isEmpty())
            catchUp(*library);
        const Result<QList<ArticleKey>> found =
            await(asked.query.search.isEmpty()
                      ? library->keys(asked.query)
                      : library->search().keys(asked.query, asked.limit.value_or(mostFound)));
        if (!found) {
            say(found.error());
            return Failed;
        }
        keys = asked.limit ? found->mid(0, *asked.limit) : *found;
    }
    const bool json = invocation.options.isSet(u"json"_s);
    if (keys.isEmpty() && !json)
        say(wording::articles(0));
    return print(*library, keys, json);
}

} // namespace

Command listCommand()
{
    return {
        .name = u"list"_s,
        .arguments = {},
        .summary = QCoreApplication::translate(
            "naba::cli", "Lists articles, newest first: number, N for new and * for starred, "
                         "date, feed, title, tags."),
        .options =
            {jsonOption(),
             {u"unread"_s, QCoreApplication::translate("naba::cli", "Only unread articles.")},
             {u"starred"_s, QCoreApplication::translate("naba::cli", "Only starred articles.")},
             {u"tag"_s, QCoreApplication::translate("naba::cli", "Only articles with this tag."),
              u"NAME"_s},
             {u"feed"_s,
              QCoreApplication::translate("naba::cli",
                                          "Only this feed's, by its number or address."),
              u"ID"_s},
             {u"since"_s,
              QCoreApplication::translate("naba::cli",
                                          "Only from this day or moment on (ISO 8601)."),
              u"DATE"_s},
             {u"search"_s,
              QCoreApplication::translate("naba::cli", "Only articles with all of these words."),
              u"WORDS"_s},
             {u"limit"_s, QCoreApplication::translate("naba::cli", "At most so many."), u"N"_s}},
        .fewest = 0,
        .most = 0,
        .run = list};
}

} // namespace naba::cli
