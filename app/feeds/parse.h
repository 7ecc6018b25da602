// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/feeds/parsed_feed.h"

#include <QByteArray>
#include <QUrl>

namespace naba::feeds {

struct ParseOptions
{
    QUrl base;                 ///< where the bytes came from
    QByteArray contentType;    ///< the HTTP header, whole; may be empty
    qsizetype maxItems = 5000; ///< what comes after is cut, with a note in `errors`
};

/// RSS 0.9x–2.0, RSS 1.0/RDF, Atom 0.3/1.0, JSON Feed 1.x into plain values. Pure.
/// Errors: NotAFeed.
Result<ParsedFeed> parse(const QByteArray &bytes, const ParseOptions &options);

} // namespace naba::feeds
