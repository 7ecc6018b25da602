// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace naba::feeds {

/// One subscription of an OPML file.
struct OpmlFeed
{
    QString title;
    QUrl url; ///< http or https only; others are skipped
    QUrl siteUrl;
    QStringList folder; ///< path of folder names from the top; empty: top level
    QString language;   ///< BCP 47, as OPML 2.0's attribute of that name has it; may be empty
    QString country;    ///< ISO 3166-1; only starter packs say it
    /// The reader's word on direction; Qt::LayoutDirectionAuto: none.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    QStringList tags; ///< OPML 2.0's category: names, or paths of them with slashes

    bool operator==(const OpmlFeed &) const = default;
};

struct OpmlDocument
{
    QString title;
    QString language; ///< of the title; only starter packs say it
    QString checked;  ///< when its addresses were last asked ("never", a date); only starter packs
    int position = 0; ///< among starter packs
    QList<OpmlFeed> feeds;
    QList<QStringList> folders; ///< all of them in their order, those without feeds too
    int repeated = 0;           ///< outlines left out, since the same feed stands before them
    int skipped = 0; ///< outlines left out, since they name something that is no web address
};

/// What makes two addresses the same subscription: all but the scheme, the host's case and the
/// fragment.
QString subscriptionKey(const QUrl &address);

/// Reads OPML 1.0 and 2.0 (opml.org) as programs write it, well-formed or not. Attributes are
/// known by their name whatever its case or prefix; outlines that are searches, commands or
/// folders of a program's own are passed over with what is their own, and what is a feed inside
/// them is kept. Of a feed that is listed twice the first counts and takes over what only the
/// other says. Errors: NotAFeed if it is not OPML.
Result<OpmlDocument> readOpml(const QByteArray &bytes);

/// OPML 2.0 that readOpml reads back without loss.
QByteArray writeOpml(const OpmlDocument &document);

} // namespace naba::feeds
