// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search.h"

#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/search_batch.h"
#include "app/cli/session.h"
#include "app/wording/search_words.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Most results of one query.
constexpr qint64 mostResults = 100'000;

/// Positions for other programs: in Unicode code points, not in UTF-16.
QJsonArray jsonRanges(const QString &text, const QList<TextRange> &ranges)
{
    const auto points = [&text](qsizetype from, qsizetype length) {
        return static_cast<qint64>(QStringView(text).sliced(from, length).toUcs4().size());
    };
    QJsonArray array;
    for (const TextRange &range : ranges) {
        array.append(QJsonArray{points(0, range.position), points(range.position, range.length)});
    }
    return array;
}

QJsonObject jsonHit(const SearchHit &hit, const ArticleHeader &header, const SearchExcerpt &excerpt)
{
    return {{u"id"_s, header.id.value},
            {u"guid"_s, header.guid},
            {u"title"_s, header.title},
            {u"titleRanges"_s, jsonRanges(header.title, excerpt.titleRanges)},
            {u"snippet"_s, excerpt.snippet.text},
            {u"ranges"_s, jsonRanges(excerpt.snippet.text, excerpt.snippet.ranges)},
            {u"score"_s, hit.score},
            {u"exact"_s, hit.exact},
            {u"published"_s, jsonTime(header.published)},
            {u"feed"_s, header.feedTitle}};
}

void printHit(const ArticleHeader &header, const SearchExcerpt &excerpt)
{
    outLine(QStringList{QString::number(header.id.value),
                        wording::rowDate(header.published, QDateTime::currentDateTimeUtc()),
                        printable(header.feedTitle), printable(header.title)}
                .join(u'\t'));
    if (!excerpt.snippet.ranges.isEmpty())
        outLine(u'\t' + printable(excerpt.snippet.text));
}

/// Prints what was found, a page at a time.
int print(Library &library, const SearchRequest &request, const QList<SearchHit> &hits, bool json)
{
    constexpr qsizetype page = 100;
    std::optional<JsonList> list;
    if (json)
        list.emplace();
    int exit = Done;
    for (qsizetype start = 0; start < hits.size() && exit == Done; start += page) {
        QHash<ArticleId, SearchHit> byId;
        QList<ArticleId> ids;
        for (const SearchHit &hit : hits.mid(start, page)) {
            ids.append(hit.article);
            byId.insert(hit.article, hit);
        }
        const auto headers = await(library.headers(ids));
        const auto excerpts =
            await(library.search().excerpts(ids, request.typed, request.exactForms));
        if (!headers || !excerpts) {
            say(!headers ? headers.error() : excerpts.error());
            exit = Failed;
            break;
        }
        QHash<ArticleId, SearchExcerpt> excerptOf;
        for (const SearchExcerpt &excerpt : *excerpts)
            excerptOf.insert(excerpt.article, excerpt);
        for (const ArticleHeader &header : *headers) {
            const SearchExcerpt excerpt = excerptOf.value(header.id);
            if (list)
                list->add(jsonHit(byId.value(header.id), header, excerpt));
            else
                printHit(header, excerpt);
        }
    }
    if (list)
        list->end();
    return exit;
}

int searchOnce(Library &library, SearchRequest request, bool json)
{
    const Result<SearchAnswer> answer = await(library.search().find(request));
    if (!answer) {
        say(answer.error());
        return Failed;
    }
    for (const text::QueryNotice &notice : answer->understood.notices)
        say(wording::sentence(notice));
    if (answer->hits.isEmpty() && !json)
        say(wording::articles(0));
    return print(library, request, answer->hits, json);
}

int search(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    SearchRequest request;
    request.exactForms = options.isSet(u"exact"_s);
    request.order = options.isSet(u"newest"_s) ? SearchOrder::Newest : SearchOrder::Best;
    if (options.isSet(u"limit"_s)) {
        const std::optional<qint64> limit = typedNumber(options.value(u"limit"_s));
        if (!limit) {
            say(QCoreApplication::translate("naba::cli", "%1 does not understand %2.",
                                            "an option, its value")
                    .arg(u"--limit"_s, wording::isolated(printable(options.value(u"limit"_s)))));
            return WrongUsage;
        }
        request.limit = std::min(*limit, mostResults);
    }
    const bool batch = options.isSet(u"batch"_s);
    if (batch && invocation.arguments.size() != 2) {
        say(QCoreApplication::translate("naba::cli", "--batch needs two files: IN OUT."));
        return WrongUsage;
    }

    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    catchUp(*library);
    if (batch)
        return searchBatch(*library, invocation.arguments.at(0), invocation.arguments.at(1),
                           request);
    request.typed = invocation.arguments.join(u' ');
    return searchOnce(*library, request, options.isSet(u"json"_s));
}

} // namespace

Command searchCommand()
{
    return {
        .name = u"search"_s,
        .arguments = u"QUERY…"_s,
        .summary = QCoreApplication::translate(
            "naba::cli",
            "Finds articles: words that all must be there, \"a phrase\", -not, OR, begin*, and "
            "from:, in:, tag:, title:, is:unread, is:starred, before:, after:."),
        .options = {jsonOption(),
                    {u"limit"_s, QCoreApplication::translate("naba::cli", "At most so many."),
                     u"N"_s},
                    {u"newest"_s,
                     QCoreApplication::translate("naba::cli", "The newest first, not the best.")},
                    {u"exact"_s, QCoreApplication::translate(
                                     "naba::cli", "Words as they are written, no other forms.")},
                    {u"batch"_s,
                     QCoreApplication::translate(
                         "naba::cli",
                         "Take queries from the lines of a file IN ({\"qid\", \"query\"}), "
                         "write what they find to OUT.")}},
        .fewest = 1,
        .most = Command::many,
        .run = search};
}

} // namespace naba::cli
