// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_batch.h"

#include "app/cli/await.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/library/library.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// The feeds' own ids of articles, in their order; the article's number where a feed gave none.
Result<QJsonArray> guidsOf(Library &library, const QList<SearchHit> &hits)
{
    QList<ArticleId> ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.article);
    const Result<QList<ArticleHeader>> headers = await(library.headers(ids));
    if (!headers)
        return tl::unexpected<Error>(headers.error());
    QJsonArray guids;
    for (const ArticleHeader &header : *headers)
        guids.append(header.guid.isEmpty() ? QString::number(header.id.value) : header.guid);
    return guids;
}

Result<QJsonObject> answerLine(Library &library, const QJsonObject &asked, SearchRequest request)
{
    request.typed = asked.value("query"_L1).toString();
    const Result<SearchAnswer> answer = await(library.search().find(request));
    if (!answer)
        return tl::unexpected<Error>(answer.error());
    const Result<QJsonArray> guids = guidsOf(library, answer->hits);
    if (!guids)
        return tl::unexpected<Error>(guids.error());
    return QJsonObject{
        {u"qid"_s, asked.value("qid"_L1)}, {u"ids"_s, *guids}, {u"ms"_s, answer->milliseconds}};
}

} // namespace

int searchBatch(Library &library, const QString &in, const QString &out,
                const SearchRequest &request)
{
    const Result<QByteArray> input = readInput(in);
    if (!input) {
        say(input.error(), in);
        return FileUnreadable;
    }
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly)) {
        say(QCoreApplication::translate("naba::cli", "%1 cannot be written.")
                .arg(wording::isolated(out)));
        return Failed;
    }
    int number = 0;
    for (const QByteArray &line : input->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            say(QCoreApplication::translate("naba::cli", "Line %1 is not a JSON object.")
                    .arg(wording::number(number)));
            continue; // the others are answered
        }
        const Result<QJsonObject> answer = answerLine(library, document.object(), request);
        if (!answer) {
            say(answer.error());
            return Failed;
        }
        file.write(QJsonDocument(*answer).toJson(QJsonDocument::Compact) + '\n');
    }
    if (!file.commit()) {
        say(QCoreApplication::translate("naba::cli", "%1 cannot be written.")
                .arg(wording::isolated(out)));
        return Failed;
    }
    return Done;
}

} // namespace naba::cli
