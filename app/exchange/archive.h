// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/transfer.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QList>

namespace naba::exchange {

// A library in files that others can read: JSON Feed 1.1 (jsonfeed.org/version/1.1) with one
// extension, "_naba", for what that format has no word for. docs/archive.md describes it.

/// Names in the folder of an archive.
inline constexpr auto manifestName = "naba.json";
inline constexpr auto outlineName = "subscriptions.opml";
inline constexpr auto feedsFolder = "feeds";

/// What an archive holds: its outline, and for each feed the files of its articles in order.
struct Manifest
{
    PortableOutline outline;
    QList<QStringList> files; ///< by feed
    qint64 articles = 0;
};

QByteArray writeManifest(const Manifest &manifest, const QDateTime &created);
/// Errors: NotAFeed if it is none of ours.
Result<Manifest> readManifest(const QByteArray &bytes);

/// Writes one file of a feed's articles, one after the other.
class FeedFileWriter
{
public:
    explicit FeedFileWriter(QIODevice &device);

    /// `next`: the name of the file that follows; empty: this is the last. It stands at the end.
    void begin(const PortableFeed &feed);
    void add(const PortableArticle &article);
    bool end(const QString &next);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    [[nodiscard]] int articles() const { return m_articles; }

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    qint64 m_bytes = 0;
    int m_articles = 0;
    bool m_good = true;
};

/// A file of articles. `feed` has what the file says of its feed; it is not `ours` if another
/// program wrote it (no "_naba"): then take the articles in as any feed's.
struct FeedFile
{
    PortableFeed feed;
    QList<PortableArticle> articles;
    bool ours = false;
};

/// Whether these bytes begin a JSON Feed.
bool isJsonFeed(const QByteArray &bytes);

/// Errors: NotAFeed.
Result<FeedFile> readFeedFile(const QByteArray &bytes);

QJsonObject feedToJson(const PortableFeed &feed);
PortableFeed feedFromJson(const QJsonObject &object);
QJsonObject articleToJson(const PortableArticle &article);
PortableArticle articleFromJson(const QJsonObject &item);

} // namespace naba::exchange
