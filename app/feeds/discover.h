// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace naba::feeds {

/// A feed that a page announces.
struct FeedLink
{
    QUrl url;
    QString title;
    QString mimeType;
};

/// The feeds that a page announces with <link rel=alternate> (WHATWG HTML, "rel=alternate"),
/// in its order, without repeats; comment feeds after the others.
QList<FeedLink> announcedFeeds(const QByteArray &page, const QByteArray &contentType,
                               const QUrl &base);

} // namespace naba::feeds
