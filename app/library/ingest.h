// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/feeds/parsed_feed.h"
#include "app/library/fetcher.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace naba {

/// A feed's bytes taken in: ready to be stored.
struct Ingested
{
    QString title;
    QUrl siteUrl;
    QString language; ///< BCP 47, stated or found; may be empty
    QString kind;     ///< "RSS", "Atom", "JSON Feed"
    QList<ArticleDraft> articles;
    feeds::Pace pace;
    int gapMinutes = 0; ///< the usual time between its articles; 0: not known
    QDateTime newest;   ///< date of the newest one
};

/// From bytes to articles, all the way: parse, then for each item sanitise → plain text → language
/// → direction. Pure. Errors: NotAFeed.
Result<Ingested> ingest(const Fetched &fetched);

/// The same for a feed that is parsed already; `source` is where it came from. Dates after `now`
/// (and before newspapers) are left out; an invalid `now` takes any.
Ingested ingest(const feeds::ParsedFeed &feed, const QUrl &source, const QDateTime &now = {});

/// BLAKE2b of an answer: equal to the last one if there is nothing new in it. Its content type
/// counts: the same bytes in another encoding are another text.
QByteArray bodyHash(const Fetched &fetched);

} // namespace naba
