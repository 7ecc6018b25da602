// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/feeds/parse.h"
#include "app/feeds/parsed_feed.h"

#include <QJsonObject>

namespace naba::feeds {

/// A feed as one JSON Feed 1.1 document (jsonfeed.org), whatever its format was: content
/// sanitised, plain text as markup, what is unknown left out, and beside it `_parser` with the
/// format, the encoding and what was repaired.
QJsonObject toJsonFeed(const ParsedFeed &feed);

/// The same for bytes; of what is no feed, a document without items that says so in its errors.
/// `isFeed` becomes whether it was one.
QJsonObject toJsonFeed(const QByteArray &bytes, const ParseOptions &options, bool &isFeed);

} // namespace naba::feeds
