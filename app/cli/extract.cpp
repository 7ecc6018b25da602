// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input_file.h"
#include "app/cli/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QJsonObject jsonExtracted(const html::Extracted &article)
{
    return {
        {u"title"_s, article.title},
        {u"byline"_s, article.byline},
        {u"dir"_s, article.direction.isEmpty() ? QJsonValue(QJsonValue::Null)
                                               : QJsonValue(article.direction)},
        {u"lang"_s, article.language},
        {u"content_html"_s, article.contentHtml},
        {u"text"_s, article.text},
        {u"excerpt"_s, article.excerpt},
        {u"site_name"_s, article.siteName},
        {u"date_published"_s, article.published},
        {u"image"_s, article.image.toString(QUrl::FullyEncoded)},
    };
}

int extract(const Invocation &invocation)
{
    const QString &path = invocation.arguments.constFirst();
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes) {
        say(bytes.error(), path);
        if (bytes.error().kind == ErrorKind::TooLarge)
            outJson(jsonExtracted({}));
        return exitCode(bytes.error());
    }
    const html::Extracted article =
        html::extract(*bytes, {}, QUrl(invocation.options.value(u"base-url"_s)));
    outJson(jsonExtracted(article));
    if (article.text.trimmed().isEmpty()) {
        say(QCoreApplication::translate("naba::cli", "There is no article in this page."));
        return Failed;
    }
    return Done;
}

} // namespace

Command extractCommand()
{
    return {.name = u"extract"_s,
            .arguments = u"FILE"_s,
            .summary = QCoreApplication::translate("naba::cli",
                                                   "Prints the article of a web page as JSON."),
            .options = {{u"base-url"_s,
                         QCoreApplication::translate("naba::cli", "The address it came from."),
                         u"URL"_s}},
            .fewest = 1,
            .most = 1,
            .run = extract};
}

} // namespace naba::cli
