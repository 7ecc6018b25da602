// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 §2.2 has no way to write other controls, not even by reference.
QString writable(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == u'\uFFFE' ||
               c == u'\uFFFF';
    });
    return text;
}

void writeFeed(QXmlStreamWriter &xml, const OpmlFeed &feed)
{
    const QString title = writable(feed.title);
    xml.writeEmptyElement(u"outline"_s);
    xml.writeAttribute(u"type"_s, u"rss"_s);
    xml.writeAttribute(u"text"_s, title.isEmpty() ? feed.url.host() : title);
    if (!title.isEmpty())
        xml.writeAttribute(u"title"_s, title);
    xml.writeAttribute(u"xmlUrl"_s, feed.url.toString(QUrl::FullyEncoded));
    if (!feed.siteUrl.isEmpty())
        xml.writeAttribute(u"htmlUrl"_s, feed.siteUrl.toString(QUrl::FullyEncoded));
    if (!feed.language.isEmpty())
        xml.writeAttribute(u"language"_s, writable(feed.language));
    if (!feed.country.isEmpty())
        xml.writeAttribute(u"naba:country"_s, writable(feed.country));
    if (feed.direction != Qt::LayoutDirectionAuto)
        xml.writeAttribute(u"naba:direction"_s,
                           feed.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
}

/// The feeds of one folder, then the folders in it, each where its first feed stands.
void writeFolder(QXmlStreamWriter &xml, const QList<OpmlFeed> &feeds, qsizetype depth)
{
    QStringList folders;
    for (const OpmlFeed &feed : feeds) {
        if (feed.folder.size() == depth)
            writeFeed(xml, feed);
        else if (!folders.contains(feed.folder.at(depth)))
            folders.append(feed.folder.at(depth));
    }
    for (const QString &folder : std::as_const(folders)) {
        QList<OpmlFeed> inside;
        std::copy_if(feeds.begin(), feeds.end(), std::back_inserter(inside),
                     [&](const OpmlFeed &feed) {
                         return feed.folder.size() > depth && feed.folder.at(depth) == folder;
                     });
        xml.writeStartElement(u"outline"_s);
        xml.writeAttribute(u"text"_s, writable(folder));
        writeFolder(xml, inside, depth + 1);
        xml.writeEndElement();
    }
}

} // namespace

QByteArray writeOpml(const OpmlDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"xmlns:naba"_s, u"urn:x-naba:opml"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, writable(document.title));
    if (!document.language.isEmpty())
        xml.writeTextElement(u"naba:language"_s, writable(document.language));
    if (document.position > 0)
        xml.writeTextElement(u"naba:position"_s, QString::number(document.position));
    if (!document.checked.isEmpty())
        xml.writeTextElement(u"naba:checked"_s, writable(document.checked));
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    writeFolder(xml, document.feeds, 0);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace naba::feeds
