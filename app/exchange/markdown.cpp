// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markdown.h"

#include "app/exchange/markdown_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A string as YAML and JSON write it alike (YAML 1.2 is a superset).
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString yamlOf(const Page &page)
{
    QString out = u"---\n"_s;
    const auto say = [&out](const QString &key, const QString &value) {
        if (!value.isEmpty())
            out += key + u": "_s + quoted(value) + u'\n';
    };
    say(u"title"_s, page.title);
    say(u"feed"_s, page.feed);
    say(u"author"_s, page.author);
    say(u"url"_s, page.url.toString(QUrl::FullyEncoded));
    if (page.published.isValid())
        out += u"date: "_s + page.published.toUTC().toString(Qt::ISODate) + u'\n';
    say(u"lang"_s, languageTagOf(page.language));
    out += u"dir: "_s + directionName(page.text.base) + u'\n';
    if (page.starred)
        out += u"starred: true\n"_s;
    if (!page.tags.isEmpty()) {
        QStringList tags;
        for (const QString &tag : page.tags)
            tags.append(quoted(tag));
        out += u"tags: ["_s + tags.join(u", "_s) + u"]\n"_s;
    }
    return out + u"---\n\n"_s;
}

} // namespace

QByteArray markdownOf(const Page &page, const ExportWords &words)
{
    QString out = yamlOf(page);
    const QString tag = languageTagOf(page.language);
    out += u"<div dir=\""_s + directionName(page.text.base) + u'"';
    if (!tag.isEmpty())
        out += u" lang=\""_s + tag + u'"';
    out += u">\n\n"_s;
    const QString title = u"# "_s + MarkdownWriter::escaped(page.title.simplified());
    if (page.title.simplified().isEmpty())
        out += QString();
    else if (titleDirection(page) != page.text.base)
        out += u"<div dir=\""_s + directionName(titleDirection(page)) + u"\">\n\n"_s + title +
               u"\n\n</div>\n\n"_s;
    else
        out += title + u"\n\n"_s;
    out += MarkdownWriter(page.text, words.picture).run();
    if (!page.enclosures.isEmpty()) {
        out += u"\n\n## "_s + MarkdownWriter::escaped(words.enclosures) + u"\n\n"_s;
        for (const Enclosure &enclosure : page.enclosures) {
            const QString name = enclosure.title.isEmpty() ? enclosure.url.toDisplayString()
                                                           : enclosure.title.simplified();
            out += u"- "_s + MarkdownWriter::link(MarkdownWriter::escaped(name), enclosure.url) +
                   u'\n';
        }
    }
    return (out + u"\n\n</div>\n"_s).toUtf8();
}

} // namespace naba::exchange
