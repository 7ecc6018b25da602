// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"

namespace naba::feeds {

/// What makes an item the same article at the next refresh: its id, without the scheme and tracking
/// parameters if it is a web address; else its link without these and its fragment; else a hash of
/// title and date.
QString identity(const ParsedItem &item);

/// What an item's link is told by, whatever its id: the link without scheme, tracking parameters
/// and a closing slash, as a number that is never 0. 0 if there is no web link.
qint64 linkKey(const QString &url);

} // namespace naba::feeds
