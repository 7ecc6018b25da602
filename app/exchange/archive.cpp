// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionUrl = "https://jsonfeed.org/version/1.1"_L1;
constexpr int archiveVersion = 1;

/// A name inside the archive's own folder, and nothing that leads out of it.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"\\Afeeds/[A-Za-z0-9._-]{1,200}\\.json\\z"_s);
    return plain.match(name).hasMatch() && !name.contains(".."_L1);
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray writeManifest(const Manifest &manifest, const QDateTime &created)
{
    QJsonArray feeds;
    for (qsizetype i = 0; i < manifest.outline.feeds.size(); ++i) {
        QJsonObject feed = feedToJson(manifest.outline.feeds.at(i));
        feed.insert(u"articles"_s, manifest.outline.feeds.at(i).articles);
        feed.insert(u"files"_s, QJsonArray::fromStringList(manifest.files.value(i)));
        feeds.append(feed);
    }
    QJsonArray folders;
    for (const QStringList &folder : manifest.outline.folders)
        folders.append(QJsonArray::fromStringList(folder));
    QJsonArray tags;
    for (const PortableTag &tag : manifest.outline.tags)
        tags.append(QJsonObject{{u"name"_s, tag.name}, {u"colour"_s, tag.colour}});
    QJsonArray searches;
    for (const PortableSearch &search : manifest.outline.searches) {
        searches.append(QJsonObject{{u"title"_s, search.title},
                                    {u"query"_s, search.query},
                                    {u"exact"_s, search.exact},
                                    {u"best"_s, search.best},
                                    {u"notify"_s, search.notify}});
    }
    const QJsonObject object{{u"naba_archive"_s, archiveVersion},
                             {u"created"_s, created.toUTC().toString(Qt::ISODate)},
                             {u"articles"_s, manifest.articles},
                             {u"feeds"_s, feeds},
                             {u"folders"_s, folders},
                             {u"tags"_s, tags},
                             {u"searches"_s, searches}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Manifest> readManifest(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("naba_archive"_L1).toInt() < 1)
        return fail(ErrorKind::NotAFeed);
    Manifest manifest;
    manifest.articles = object.value("articles"_L1).toInteger();
    const QJsonArray feeds = object.value("feeds"_L1).toArray();
    for (const QJsonValue &value : feeds) {
        const QJsonObject one = value.toObject();
        PortableFeed feed = feedFromJson(one);
        feed.articles = one.value("articles"_L1).toInteger();
        QStringList files;
        const QJsonArray names = one.value("files"_L1).toArray();
        for (const QJsonValue &name : names) {
            if (isPlainName(name.toString()))
                files.append(name.toString());
        }
        manifest.outline.feeds.append(feed);
        manifest.files.append(files);
    }
    const QJsonArray folders = object.value("folders"_L1).toArray();
    for (const QJsonValue &value : folders) {
        QStringList path;
        const QJsonArray names = value.toArray();
        for (const QJsonValue &name : names)
            path.append(name.toString());
        if (!path.isEmpty() && !path.contains(QString()))
            manifest.outline.folders.append(path);
    }
    const QJsonArray tags = object.value("tags"_L1).toArray();
    for (const QJsonValue &value : tags) {
        const QJsonObject tag = value.toObject();
        if (!tag.value("name"_L1).toString().isEmpty())
            manifest.outline.tags.append(
                {tag.value("name"_L1).toString(), tag.value("colour"_L1).toInt()});
    }
    const QJsonArray searches = object.value("searches"_L1).toArray();
    for (const QJsonValue &value : searches) {
        const QJsonObject one = value.toObject();
        const PortableSearch search{one.value("title"_L1).toString(),
                                    one.value("query"_L1).toString(),
                                    one.value("exact"_L1).toBool(), one.value("best"_L1).toBool(),
                                    one.value("notify"_L1).toBool()};
        if (!search.title.isEmpty())
            manifest.outline.searches.append(search);
    }
    return manifest;
}

FeedFileWriter::FeedFileWriter(QIODevice &device)
    : m_device(device)
{
}

void FeedFileWriter::write(const QByteArray &bytes)
{
    m_good = m_good && m_device.write(bytes) == bytes.size();
    m_bytes += bytes.size();
}

void FeedFileWriter::begin(const PortableFeed &feed)
{
    const QString title = !feed.customTitle.isEmpty() ? feed.customTitle
                          : !feed.title.isEmpty()     ? feed.title
                                                      : feed.url.host();
    write("{\"version\":" + compact(QString(versionUrl)) + ",\"title\":" + compact(title));
    if (!feed.siteUrl.isEmpty())
        write(",\"home_page_url\":" + compact(feed.siteUrl.toString(QUrl::FullyEncoded)));
    write(",\"feed_url\":" + compact(feed.url.toString(QUrl::FullyEncoded)));
    if (!feed.language.isEmpty())
        write(",\"language\":" + compact(feed.language));
    write(",\"_naba\":" + compact(feedToJson(feed)) + ",\"items\":[");
}

void FeedFileWriter::add(const PortableArticle &article)
{
    write((m_articles == 0 ? "\n"_ba : ",\n"_ba) + compact(articleToJson(article)));
    ++m_articles;
}

bool FeedFileWriter::end(const QString &next)
{
    write("\n]");
    if (!next.isEmpty())
        write(",\"next_url\":" + compact(next));
    write("}\n");
    return m_good;
}

bool isJsonFeed(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4'000);
    return start.trimmed().startsWith('{') && start.contains("jsonfeed.org/version/");
}

Result<FeedFile> readFeedFile(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value("version"_L1).toString().contains("jsonfeed.org/version/"_L1))
        return fail(ErrorKind::NotAFeed);
    FeedFile file;
    const QJsonObject ours = object.value("_naba"_L1).toObject();
    file.ours = !ours.isEmpty();
    file.feed = feedFromJson(ours);
    if (!file.ours) {
        file.feed.url = QUrl(object.value("feed_url"_L1).toString());
        file.feed.title = object.value("title"_L1).toString();
        return file;
    }
    const QJsonArray items = object.value("items"_L1).toArray();
    file.articles.reserve(items.size());
    for (const QJsonValue &item : items)
        file.articles.append(articleFromJson(item.toObject()));
    return file;
}

} // namespace naba::exchange
