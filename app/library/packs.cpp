// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/packs.h"

#include "app/feeds/opml.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

struct Placed
{
    int position = 0;
    StarterPack pack;
};

} // namespace

Result<QByteArray> packOpml(const QString &name)
{
    // A name is never a path: only what is listed can be read.
    if (!QDir(u":/packs"_s).entryList(QDir::Files).contains(name + u".opml"_s))
        return fail(ErrorKind::NotFound, name);
    QFile file(u":/packs/"_s + name + u".opml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, name);
    return file.readAll();
}

QList<StarterPack> starterPacks()
{
    QList<Placed> placed;
    const QStringList files = QDir(u":/packs"_s).entryList({u"*.opml"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString name = QFileInfo(file).completeBaseName();
        const auto opml = packOpml(name);
        const auto document = opml ? feeds::readOpml(*opml) : tl::unexpected<Error>(opml.error());
        if (!document)
            continue;
        StarterPack pack{name, document->title, document->language, document->checked, {}};
        for (const feeds::OpmlFeed &feed : document->feeds)
            pack.feeds.append({feed.title, feed.url, feed.siteUrl, feed.language, feed.country});
        placed.append({document->position, pack});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.position < b.position; });
    QList<StarterPack> packs;
    for (const Placed &one : std::as_const(placed))
        packs.append(one.pack);
    return packs;
}

} // namespace naba
