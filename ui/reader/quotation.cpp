// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/quotation.h"

#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/reader/link_target.h"
#include "ui/reader/selection_text.h"

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

/// "Source, Monday 23 November 2026, 11:52"
QString sourceLine(const ArticleHeader &header)
{
    QStringList parts;
    if (!header.feedTitle.isEmpty())
        parts += header.feedTitle.simplified();
    if (header.published.isValid())
        parts += wording::fullDate(header.published);
    const bool arabic = wording::locale().language() == QLocale::Arabic;
    return text::withoutBidiControls(parts.join(arabic ? u"، "_s : u", "_s));
}

} // namespace

QString plainText(const Quotation &quotation)
{
    const ArticleHeader &header = quotation.article.article.header;
    QStringList lines{plainText(quotation.selection, Extent::Body), QString()};
    const QString title = text::withoutBidiControls(header.title.simplified());
    for (const QString &line :
         {title, sourceLine(header), QString::fromLatin1(header.url.toEncoded())}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n').trimmed();
}

QString cleanHtml(const Quotation &quotation)
{
    const ArticleHeader &header = quotation.article.article.header;
    const QString address = QString::fromLatin1(header.url.toEncoded()).toHtmlEscaped();
    const bool linked = leadsOut(header.url);
    const QString dir =
        quotation.article.direction() == Qt::RightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
    QString html = u"<blockquote"_s;
    if (linked)
        html += u" cite=\""_s + address + u'"';
    html += dir + u">\n"_s + cleanHtml(quotation.selection, Extent::Body) + u"\n</blockquote>\n"_s;
    QString title = text::withoutBidiControls(header.title.simplified());
    if (title.isEmpty())
        title = header.url.toDisplayString();
    title = title.toHtmlEscaped();
    if (linked)
        title = u"<a href=\""_s + address + u"\">"_s + title + u"</a>"_s;
    html += u"<p"_s + dir + u'>' + title;
    const QString source = sourceLine(header).toHtmlEscaped();
    if (!source.isEmpty())
        html += u"<br>"_s + source;
    return html + u"</p>"_s;
}

} // namespace naba::reader
