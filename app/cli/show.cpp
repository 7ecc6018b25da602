// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/html/blocks.h"
#include "app/text/direction.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// The article's blocks, with the directions that the reader view would give them.
Document document(const Article &article, const QString &content)
{
    html::BlockOptions options;
    options.base = article.header.url;
    options.forced =
        article.direction != Qt::LayoutDirectionAuto ? article.direction : article.feedDirection;
    options.prior = text::directionOfLanguage(article.header.language);
    if (options.prior == Qt::LayoutDirectionAuto)
        options.prior = text::majority(article.header.title, Qt::LeftToRight);
    return html::blocks(content, options);
}

QJsonArray jsonEnclosures(const QList<Enclosure> &enclosures)
{
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"url"_s, enclosure.url.toString(QUrl::FullyEncoded)}};
        if (!enclosure.mimeType.isEmpty())
            object.insert(u"mime_type"_s, enclosure.mimeType);
        if (!enclosure.title.isEmpty())
            object.insert(u"title"_s, enclosure.title);
        if (enclosure.bytes > 0)
            object.insert(u"size_in_bytes"_s, enclosure.bytes);
        if (enclosure.seconds > 0)
            object.insert(u"duration_in_seconds"_s, enclosure.seconds);
        array.append(object);
    }
    return array;
}

void printJson(const Article &article, const QString &content, const QHash<TagId, QString> &names)
{
    const Document shown = document(article, content);
    QJsonObject object = jsonArticle(article.header, names);
    object.insert(u"original_url"_s,
                  article.originalUrl.isEmpty()
                      ? object.value(u"url"_s)
                      : QJsonValue(article.originalUrl.toString(QUrl::FullyEncoded)));
    object.insert(u"content_html"_s, content);
    object.insert(u"whole"_s, !content.isEmpty() && content == article.wholeHtml);
    object.insert(u"text"_s, html::plainText(shown));
    object.insert(u"direction"_s, jsonDirection(shown.base));
    object.insert(u"blocks"_s, jsonBlocks(shown.blocks));
    object.insert(u"attachments"_s, jsonEnclosures(article.enclosures));
    object.insert(u"comments_url"_s, article.commentsUrl.toString(QUrl::FullyEncoded));
    object.insert(u"image"_s, article.image.toString(QUrl::FullyEncoded));
    outJson(object);
}

void printText(const Article &article, const QString &content, const QHash<TagId, QString> &names)
{
    const ArticleHeader &header = article.header;
    QStringList tags;
    for (const TagId tag : header.tags)
        tags.append(u'#' + printable(names.value(tag)));

    outLine(printable(header.title));
    outLine(wording::isolated(printable(header.feedTitle)) + u" · "_s +
            wording::fullDate(header.published));
    if (!header.author.isEmpty())
        outLine(printable(header.author));
    if (!tags.isEmpty())
        outLine(tags.join(u' '));
    if (!header.url.isEmpty())
        outLine(header.url.toString(QUrl::FullyEncoded));
    outLine({});
    outLine(printableLines(html::plainText(document(article, content))));
}

int show(const Invocation &invocation)
{
    const QString &argument = invocation.arguments.constFirst();
    const std::optional<qint64> number = typedNumber(argument);
    if (!number) {
        say(QCoreApplication::translate("naba::cli", "%1 is not the number of an article.")
                .arg(wording::isolated(printable(argument))));
        return WrongUsage;
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;

    const Result<Article> article = await(library->article(ArticleId{*number}));
    if (!article) {
        say(article.error(), argument);
        return Failed;
    }
    const QHash<TagId, QString> names = tagNames(*library);
    const bool feedText = invocation.options.isSet(u"feed-text"_s) || article->wholeHtml.isEmpty();
    const QString &content = feedText ? article->contentHtml : article->wholeHtml;
    if (invocation.options.isSet(u"json"_s))
        printJson(*article, content, names);
    else
        printText(*article, content, names);
    return Done;
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .arguments = u"ID"_s,
            .summary = QCoreApplication::translate(
                "naba::cli", "Prints an article; it does not become read by that."),
            .options = {jsonOption(),
                        {u"feed-text"_s,
                         QCoreApplication::translate(
                             "naba::cli", "Print the feed's own text also if the whole article "
                                          "was got.")}},
            .fewest = 1,
            .most = 1,
            .run = show};
}

} // namespace naba::cli
