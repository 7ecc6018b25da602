// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"

#include <QJsonArray>
#include <QJsonDocument>
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

/// What `category` can hold: no commas, no space at an end.
bool isPlainTag(const QString &tag)
{
    return !tag.contains(u',') && !tag.startsWith(u'[') && tag == tag.simplified();
}

void writeTags(QXmlStreamWriter &xml, const QStringList &tags)
{
    if (tags.isEmpty())
        return;
    const bool plain = std::all_of(tags.begin(), tags.end(), isPlainTag);
    if (plain) {
        xml.writeAttribute(u"category"_s, writable(tags.join(u',')));
        return;
    }
    const QByteArray list =
        QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact);
    xml.writeAttribute(u"naba:tags"_s, writable(QString::fromUtf8(list)));
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
    writeTags(xml, feed.tags);
}

/// The folders of `folders` and `feeds` that are right inside `path`, in their order.
QStringList foldersIn(const QStringList &path, const QList<OpmlFeed> &feeds,
                      const QList<QStringList> &folders)
{
    QStringList names;
    const auto take = [&](const QStringList &other) {
        if (other.size() > path.size() && other.first(path.size()) == path &&
            !names.contains(other.at(path.size())))
            names.append(other.at(path.size()));
    };
    for (const QStringList &folder : folders)
        take(folder);
    for (const OpmlFeed &feed : feeds)
        take(feed.folder);
    return names;
}

/// The feeds of one folder, then the folders in it.
void writeFolder(QXmlStreamWriter &xml, const QList<OpmlFeed> &feeds,
                 const QList<QStringList> &folders, const QStringList &path)
{
    for (const OpmlFeed &feed : feeds) {
        if (feed.folder == path)
            writeFeed(xml, feed);
    }
    const QStringList names = foldersIn(path, feeds, folders);
    for (const QString &name : names) {
        const QStringList inside = path + QStringList(name);
        const auto within = [&inside](const QStringList &other) {
            return other.size() >= inside.size() && other.first(inside.size()) == inside;
        };
        QList<OpmlFeed> feedsInside;
        std::copy_if(feeds.begin(), feeds.end(), std::back_inserter(feedsInside),
                     [&](const OpmlFeed &feed) { return within(feed.folder); });
        QList<QStringList> foldersInside;
        std::copy_if(folders.begin(), folders.end(), std::back_inserter(foldersInside), within);
        xml.writeStartElement(u"outline"_s);
        xml.writeAttribute(u"text"_s, writable(name));
        // Where there are no feeds nothing else tells a folder from a line of text.
        if (feedsInside.isEmpty())
            xml.writeAttribute(u"naba:isFolder"_s, u"true"_s);
        writeFolder(xml, feedsInside, foldersInside, inside);
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
    writeFolder(xml, document.feeds, document.folders, {});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace naba::feeds
