// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/header_writer.h"

#include "app/text/direction.h"
#include "app/wording/calendars.h"
#include "app/wording/wording.h"
#include "ui/reader/link_target.h"
#include "ui/reader/text_objects.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

QTextBlockFormat rhythm(Qt::LayoutDirection direction, Role role, const TextStyle &style)
{
    QTextBlockFormat format = BlockWriter::startAligned(direction, role);
    applyRhythm(format, style);
    return format;
}

void writeKicker(BlockWriter &writer, const ReaderArticle &article)
{
    const QString title = article.article.header.feedTitle.simplified();
    if (title.isEmpty())
        return;
    const Qt::LayoutDirection direction = article.direction();
    const TextStyle style = writer.scale().style(TextRole::Kicker, baseScript(title, direction));
    const TextWriter text(writer.scale(), style, writer.scale().look().accent);
    writer.begin(rhythm(direction, Role::Kicker, style), text.baseFormat());
    text.write(writer.cursor(), text::isolated(title), {});
}

void writeTitle(BlockWriter &writer, const ReaderArticle &article)
{
    const ArticleHeader &header = article.article.header;
    const QString title = header.title.simplified();
    if (title.isEmpty())
        return;
    Qt::LayoutDirection direction = article.forced;
    if (direction == Qt::LayoutDirectionAuto)
        direction = header.titleDirection;
    if (direction == Qt::LayoutDirectionAuto)
        direction = article.direction();
    const TextStyle style = writer.scale().style(TextRole::Title, baseScript(title, direction));
    TextWriter text(writer.scale(), style, writer.scale().look().ink);
    text.setBlockText(title);
    QTextBlockFormat format = rhythm(direction, Role::Title, style);
    format.setProperty(Property::HeadingLevel, 1);
    // A headline of the other direction keeps to the page's start edge.
    if (direction != article.direction())
        format.setAlignment(Qt::AlignRight);
    writer.begin(format, text.baseFormat());
    QTextCharFormat link;
    if (leadsOut(header.url)) {
        link.setAnchor(true);
        link.setAnchorHref(header.url.toString(QUrl::FullyEncoded));
    }
    text.write(writer.cursor(), text::withIsolates(title), link);
}

void writeByline(BlockWriter &writer, const ReaderArticle &article)
{
    const ArticleHeader &header = article.article.header;
    QStringList parts;
    if (!header.author.isEmpty())
        parts += text::isolated(header.author.simplified());
    if (header.published.isValid()) {
        parts += text::isolated(wording::fullDate(header.published));
        parts += text::isolated(
            wording::secondDate(header.published.toLocalTime().date(), header.language));
    }
    if (article.words > 0)
        parts += text::isolated(wording::readingTime(article.words, header.language));
    parts.removeAll(text::isolated({}));
    if (parts.isEmpty())
        return;
    const Qt::LayoutDirection direction = article.direction();
    const TextStyle style =
        writer.scale().style(TextRole::Byline, baseScript(parts.join(u' '), direction));
    const TextWriter text(writer.scale(), style, writer.scale().look().ink2);
    writer.begin(rhythm(direction, Role::Byline, style), text.baseFormat());
    QTextCharFormat dot;
    dot.setForeground(writer.scale().look().line);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text.write(writer.cursor(), u"  \u00B7  "_s, dot);
        text.write(writer.cursor(), parts[i], {});
    }
}

void writeTags(BlockWriter &writer, const ReaderArticle &article)
{
    const TypeScale &scale = writer.scale();
    QTextBlockFormat format = BlockWriter::startAligned(article.direction(), Role::Tags);
    format.setTopMargin(scale.px(11));
    format.setLineHeight(scale.px(32), QTextBlockFormat::MinimumHeight);
    const TextStyle style = scale.style(TextRole::Byline, Script::Arabic);
    const TextWriter text(scale, style, writer.scale().look().ink2);
    writer.begin(format, {});
    QTextCharFormat gap;
    gap.setFontPointSize(6 * scale.zoom());
    const QString object(QChar::ObjectReplacementCharacter);
    const QString space(u"\u00A0 "_s);
    for (const Tag &tag : article.tags) {
        writer.cursor().insertText(
            object, chipFormat(tag.name, tag.colour, tagAnchor(tag.id), scale.zoom()));
        writer.cursor().insertText(space, gap);
    }
    const QString add = QCoreApplication::translate("naba::reader", "+ Add tag");
    writer.cursor().insertText(object, chipFormat(add, -1, addTagAnchor, scale.zoom()));
}

/// Where the article is, for whoever holds the paper.
void writeAddress(BlockWriter &writer, const ReaderArticle &article)
{
    const QUrl &url = article.article.header.url;
    if (!leadsOut(url))
        return;
    const Qt::LayoutDirection direction = article.direction();
    const TextStyle style = writer.scale().style(TextRole::Byline, Script::Latin);
    const TextWriter text(writer.scale(), style, writer.scale().look().ink2);
    writer.begin(rhythm(direction, Role::Byline, style), text.baseFormat());
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(url.toString(QUrl::FullyEncoded));
    text.write(writer.cursor(), QChar(0x2066) + url.toDisplayString() + QChar(0x2069), link);
}

} // namespace

QString tagAnchor(TagId tag)
{
    return u"naba:tag/"_s + QString::number(tag.value);
}

void writeHeader(BlockWriter &writer, const ReaderArticle &article)
{
    writeKicker(writer, article);
    writeTitle(writer, article);
    writeByline(writer, article);
    if (writer.scale().onPaper())
        writeAddress(writer, article);
    else
        writeTags(writer, article);
    QTextBlockFormat last = writer.cursor().blockFormat();
    last.setBottomMargin(writer.scale().px(18));
    writer.cursor().setBlockFormat(last);
}

} // namespace naba::reader
