// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace naba {

/// A feed of a starter pack.
struct PackFeed
{
    QString title; ///< in the feed's own language
    QUrl url;
    QUrl siteUrl;
    QString language; ///< BCP 47
    QString country;  ///< ISO 3166-1
};

/// A list of feeds that comes with Naba, to begin with. Nothing of it is subscribed to unasked.
struct StarterPack
{
    QString name;  ///< "libya": for commands, and for packOpml
    QString title; ///< in the language of most of its feeds
    QString language;
    QString checked; ///< the day on which its addresses were last asked; "never"
    QList<PackFeed> feeds;
};

/// The packs in the order in which they are offered.
QList<StarterPack> starterPacks();

/// The OPML of a pack, as Library::importOpml takes it. Errors: NotFound.
Result<QByteArray> packOpml(const QString &name);

} // namespace naba
