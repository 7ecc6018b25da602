// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/page.h"

#include "app/exchange/markup.h"
#include "app/text/direction.h"

#include <QRegularExpression>

#include <algorithm>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return writable(text).toHtmlEscaped();
}

/// A line of small print; what it is made of may run either way and stands for itself.
QString bdi(const QString &text)
{
    return u"<bdi>"_s + escaped(text) + u"</bdi>"_s;
}

QString headOf(const QString &title, const QString &language, Qt::LayoutDirection direction,
               const QString &style)
{
    QString tag = languageTagOf(language);
    if (!tag.isEmpty())
        tag = u" lang=\"%1\" xml:lang=\"%1\""_s.arg(tag);
    const QString look =
        style.isEmpty()
            ? u"<style>\n"_s + QString::fromUtf8(pageStyle()) + u"</style>\n"_s
            : u"<link rel=\"stylesheet\" type=\"text/css\" href=\"%1\"/>\n"_s.arg(escaped(style));
    return u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""_s + tag + u" dir=\""_s +
           directionName(direction) +
           u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"_s +
           escaped(title) + u"</title>\n"_s + look + u"</head>\n"_s;
}

QString smallPrint(const Page &page, const ExportWords &words)
{
    QStringList parts;
    if (!page.feed.isEmpty())
        parts.append(bdi(page.feed));
    if (!page.author.isEmpty())
        parts.append(bdi(page.author));
    if (page.published.isValid()) {
        const QString shown = words.date ? words.date(page.published) : QString();
        const QString exact = page.published.toUTC().toString(Qt::ISODate);
        parts.append(u"<time datetime=\""_s + exact + u"\"><bdi>"_s +
                     escaped(shown.isEmpty() ? exact : shown) + u"</bdi></time>"_s);
    }
    QString out = u"<p class=\"about\">"_s + parts.join(u" · "_s) + u"</p>\n"_s;
    if (!page.tags.isEmpty() || page.starred) {
        QStringList marks;
        if (page.starred)
            marks.append(u"★"_s);
        for (const QString &tag : page.tags)
            marks.append(u"<bdi>#"_s + escaped(tag) + u"</bdi>"_s);
        out += u"<p class=\"about\">"_s + marks.join(u' ') + u"</p>\n"_s;
    }
    if (!page.url.isEmpty()) {
        out += u"<p class=\"about\"><a href=\""_s + escaped(page.url.toString(QUrl::FullyEncoded)) +
               u"\">"_s + bdi(words.original) + u"</a></p>\n"_s;
    }
    return out;
}

QString enclosuresOf(const Page &page, const ExportWords &words)
{
    if (page.enclosures.isEmpty())
        return {};
    QString out = u"<h2><bdi>"_s + escaped(words.enclosures) + u"</bdi></h2>\n<ul>\n"_s;
    for (const Enclosure &enclosure : page.enclosures) {
        const QString address = enclosure.url.toString(QUrl::FullyEncoded);
        out += u"<li><a href=\""_s + escaped(address) + u"\">"_s +
               bdi(enclosure.title.isEmpty() ? address : enclosure.title) + u"</a></li>\n"_s;
    }
    return out + u"</ul>\n"_s;
}

} // namespace

QString writable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate() || c == u'\uFFFE' || c == u'\uFFFF' ||
                   (c < u' ' && c != u'\t' && c != u'\n')) {
            continue;
        } else {
            kept += c;
        }
    }
    return kept;
}

QString bareCode(const QString &code)
{
    const auto isIsolate = [](QChar c) {
        return c >= u'\u2066' && c <= u'\u2069';
    };
    const bool whole = code.size() >= 2 && code.startsWith(u'\u2066') && code.endsWith(u'\u2069') &&
                       std::none_of(code.begin() + 1, code.end() - 1, isIsolate);
    return whole ? code.mid(1, code.size() - 2) : code;
}

QString languageTagOf(const QString &stated)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return syntax.match(stated).hasMatch() ? stated : QString();
}

QString directionName(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

Qt::LayoutDirection titleDirection(const Page &page)
{
    return page.titleDirection == Qt::LayoutDirectionAuto ? page.text.base : page.titleDirection;
}

QByteArray pageOf(const Page &page, const ExportWords &words, const PictureAddress &picture,
                  const QString &style)
{
    const QString title = page.title.isEmpty() ? page.feed : page.title;
    const Qt::LayoutDirection direction = titleDirection(page);
    QString out = headOf(title, page.language, page.text.base, style);
    out += u"<body>\n<article>\n<header>\n<h1"_s;
    if (direction != page.text.base)
        out += u" dir=\""_s + directionName(direction) + u'"';
    out += u'>' + escaped(title) + u"</h1>\n"_s + smallPrint(page, words) + u"</header>\n"_s;
    out += MarkupWriter(page.text, picture, words.picture).run();
    out += enclosuresOf(page, words);
    return (out + u"</article>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray indexOf(const QList<PageLink> &pages, const ExportWords &words)
{
    QString out = headOf(words.title, words.language, words.direction, {});
    out += u"<body>\n<h1>"_s + escaped(words.title) + u"</h1>\n<ul class=\"index\">\n"_s;
    for (const PageLink &page : pages) {
        const QString tag = languageTagOf(page.language);
        out += u"<li dir=\""_s + directionName(page.direction) + u'"';
        if (!tag.isEmpty())
            out += u" lang=\""_s + tag + u'"';
        out += u"><a href=\""_s + escaped(page.file) + u"\">"_s +
               escaped(page.title.isEmpty() ? page.feed : page.title) +
               u"</a> <span class=\"about\">"_s + bdi(page.feed);
        if (page.published.isValid() && words.date)
            out += u" · "_s + bdi(words.date(page.published));
        out += u"</span></li>\n"_s;
    }
    return (out + u"</ul>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray pageStyle()
{
    return R"(body { max-width: 42em; margin-block: 2em; margin-inline: auto; padding-inline: 1em;
  line-height: 1.7; font-family: "Noto Naskh Arabic", "Noto Serif", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; text-align: start; }
p, li, td, th, figcaption { text-align: start; }
.about { color: #666; font-size: 0.9em; margin-block: 0.2em; }
.centred { text-align: center; }
p.line { margin-block-start: -0.7em; }
blockquote { margin-inline: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid #bbb; }
pre { overflow-x: auto; text-align: left; background: #f4f4f4; padding: 0.6em; }
code { font-family: monospace; }
table { border-collapse: collapse; }
td, th { border: 1px solid #bbb; padding: 0.3em 0.6em; vertical-align: top; }
img { max-width: 100%; height: auto; }
figure { margin-inline: 0; }
ol.marked, ul.index { list-style: none; padding-inline-start: 1em; }
ul.index li { margin-block: 0.6em; }
)"_ba;
}

} // namespace naba::exchange
